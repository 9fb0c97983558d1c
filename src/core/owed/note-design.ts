/** Measures of a note to a unit, for every format: lengths are millimetres, but points where it is said. What it shares with the report's memo is in `MEMO_DESIGN`. */
export const NOTE_DESIGN = {
  /** ที่, มาตรการ, สิ่งที่ขอ, ส่งภายใน: together as wide as the text under the official margins. */
  columns: [
    { widthMm: 12, alignment: "center" },
    { widthMm: 70, alignment: "start" },
    { widthMm: 48, alignment: "start" },
    { widthMm: 30, alignment: "start" },
  ],
  /** Points. */
  beforeTable: 6,
  /** Points. */
  beforeSignature: 20,
  /** The line at the foot: points from the text to its rule, and from that to the words; how wide the place for the day is, and the room before its label. */
  receipt: { aboveRule: 12, aboveWords: 8, date: 46, beforeDate: 2 },
} as const;
