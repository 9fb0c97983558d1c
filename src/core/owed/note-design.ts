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

/** Measures of a unit's pages behind its note; what they share with the report's table is in `TABLE_DESIGN`. */
export const UNIT_PAGES_DESIGN = {
  /** Millimetres, together as wide as a lying page between its margins. */
  columns: { measure: 40, steps: 70, timeframe: 24, resultSummary: 50, outcome: 45, status: 38 },
  /** Of the line below the title, in points. */
  countSize: 16,
  /** Points. */
  beforeTable: 5,
  /** From one line to write on to the next, in points. */
  writingLine: 18,
  /** Lines to write on in a blank cell: as many as the row has, but not fewer and not more than these. */
  writingLines: { fewest: 4, most: 8 },
  /** Points. */
  beforeSignature: 11,
  /** Where the signature is, in millimetres from the left margin. */
  signature: { from: 132, to: 212 },
} as const;
