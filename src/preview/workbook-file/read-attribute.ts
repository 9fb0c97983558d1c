/** The number in an attribute of an element, 0 where it has none. */
export function numberAttribute(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}

/** Whether an attribute of an element says yes. */
export function isOn(element: Element, name: string): boolean {
  return ["1", "true"].includes(element.getAttribute(name) ?? "");
}
