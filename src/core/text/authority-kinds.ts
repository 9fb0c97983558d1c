/** The kinds of local authorities, in full and short; the proper name follows. */
export const AUTHORITY_KINDS: readonly (readonly [full: string, short: string])[] = [
  ["องค์การบริหารส่วนตำบล", "อบต."],
  ["องค์การบริหารส่วนจังหวัด", "อบจ."],
  ["เทศบาลตำบล", "ทต."],
  ["เทศบาลเมือง", "ทม."],
  ["เทศบาลนคร", "ทน."],
];

/** The kinds in full, for a pattern. */
export const AUTHORITY_KIND = AUTHORITY_KINDS.map(([full]) => full).join("|");
