/**
 * Number format of a date with its Buddhist year in Thai words, 15 ม.ค. 2568, in every Excel: 07 is the Thai Buddhist calendar,
 * 041E the Thai language ([MS-OI29500] 2.1.739).
 */
export const THAI_DATE_FORMAT = "[$-107041E]d mmm yyyy";
