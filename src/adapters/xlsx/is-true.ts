/**
 * Reads a truth value of a part (XML Schema boolean).
 * @example isTrue("1") // true
 */
export function isTrue(text: string): boolean {
  return text === "1" || text === "true";
}
