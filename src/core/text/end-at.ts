/**
 * Where a pattern ends that matches exactly at a place, or null; without the copy of the match that `exec` makes.
 * @param sticky a pattern with the flag y
 * @example endAt(/[0-9]+/y, "ปี 2568", 3) // 7
 */
export function endAt(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}
