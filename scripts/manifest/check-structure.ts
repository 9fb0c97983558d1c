import { faultAt } from "./manifest-rule";
import type { XmlElement } from "./read-xml";
import { STRUCTURE, type ElementRule } from "./structure";

/** Every element is one that is known, in its place and order, with its attributes. */
export function checkStructure(root: XmlElement): readonly string[] {
  if (root.name !== "OfficeApp") return [faultAt(root, "the outermost element must be OfficeApp")];
  return checkElement(root, []);
}

function checkElement(element: XmlElement, parents: readonly string[]): readonly string[] {
  const path = [...parents, element.name];
  const rule = ruleOf(path);
  if (rule === undefined) return [faultAt(element, "unknown element")];
  return [
    ...checkAttributes(element, rule),
    ...checkText(element, rule),
    ...checkChildren(element, rule),
    ...element.children.flatMap((child) => checkElement(child, path)),
  ];
}

/** The longest matching tail of the path wins: "Hosts > Host" before "Host". */
function ruleOf(path: readonly string[]): ElementRule | undefined {
  const tails = [3, 2, 1].map((length) => path.slice(-length).join(" > "));
  return tails.map((tail) => STRUCTURE[tail]).find((rule) => rule !== undefined);
}

function checkAttributes(element: XmlElement, rule: ElementRule): readonly string[] {
  const names = Object.keys(element.attributes);
  const known = [...rule.attributes, ...rule.optionalAttributes];
  return [
    ...rule.attributes
      .filter((name) => (element.attributes[name] ?? "") === "")
      .map((name) => faultAt(element, `the attribute ${name} is missing or empty`)),
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => faultAt(element, `unknown attribute ${name}`)),
  ];
}

function checkText(element: XmlElement, { hasText }: ElementRule): readonly string[] {
  if (hasText === (element.text !== "")) return [];
  return [faultAt(element, hasText ? "has no text" : "text does not belong here")];
}

function checkChildren(element: XmlElement, { children }: ElementRule): readonly string[] {
  const counts = children.flatMap(({ name, min, max }) => {
    const count = element.children.filter((child) => child.name === name).length;
    if (count < min) return [faultAt(element, `${name} is missing`)];
    return count > max ? [faultAt(element, `${name} may stand here once, not ${count} times`)] : [];
  });
  const orderOf = (child: XmlElement): number => children.findIndex(({ name }) => name === child.name);
  const misplaced = element.children.filter(
    (child, at) => at > 0 && orderOf(child) < orderOf(element.children[at - 1] as XmlElement),
  );
  const strangers = element.children.filter((child) => orderOf(child) === -1);
  return [
    ...counts,
    ...misplaced
      .filter((child) => !strangers.includes(child))
      .map((child) =>
        faultAt(child, `stands too late; the order is ${children.map(({ name }) => name).join(", ")}`),
      ),
    ...strangers.map((child) => faultAt(child, `does not belong inside ${element.name}`)),
  ];
}
