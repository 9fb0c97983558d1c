/**
 * Measures of the line on top of the pages: on the left what the report is, in the middle the number, on the right the mark of a
 * draft in a frame. Black only, for colour and grey are lost on copies (issue 15). Sizes are points.
 */
export const PAGE_HEAD_DESIGN = {
  numberSize: 16,
  runningSize: 14,
  /** Of number and running title. */
  line: 20,
  markSize: 16,
  markLine: 19,
  markRule: 1,
  /** Left and right of the mark, in millimetres. */
  markPadding: 2.5,
  /** Where the mark and the line begin, in millimetres from the edge of the paper. */
  upright: { mark: 7, line: 13 },
  lying: { mark: 9, line: 10.5 },
} as const;
