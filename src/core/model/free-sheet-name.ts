/** Most characters that Excel takes in a sheet's name. */
const LONGEST_NAME = 31;

/**
 * The name, with a number after it where a sheet has this name already; Excel sees no difference between capital and small
 * letters in names.
 * @example freeSheetName("พิมพ์-ปก", ["พิมพ์-ปก"]) // "พิมพ์-ปก (2)"
 */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  let free = name.slice(0, LONGEST_NAME);
  for (let count = 2; used.has(free.toLowerCase()); count += 1) {
    const ending = ` (${count})`;
    free = name.slice(0, LONGEST_NAME - ending.length) + ending;
  }
  return free;
}
