/** พ.ศ. is 543 years ahead of ค.ศ. */
const BUDDHIST_OFFSET = 543;

export function toBuddhistYear(yearCE: number): number {
  return yearCE + BUDDHIST_OFFSET;
}

export function toCommonYear(yearBE: number): number {
  return yearBE - BUDDHIST_OFFSET;
}
