/** พ.ศ. is 543 years ahead of ค.ศ. */
const BUDDHIST_OFFSET = 543;

/** @example toBuddhistYear(2025) // 2568 */
export function toBuddhistYear(yearCE: number): number {
  return yearCE + BUDDHIST_OFFSET;
}

/** @example toCommonYear(2568) // 2025 */
export function toCommonYear(yearBE: number): number {
  return yearBE - BUDDHIST_OFFSET;
}
