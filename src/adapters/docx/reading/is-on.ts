/**
 * Whether a switch of a Word file is on (ST_OnOff, ECMA-376 part 1, 22.9.2.7).
 * @param value undefined where the element has no value, which means on
 */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}
