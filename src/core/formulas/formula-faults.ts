/** Why a formula has no answer, in the words that Excel shows beside its error. */
export const FORMULA_FAULTS = {
  noTimeframe: {
    th: "ไม่มีระยะเวลา ให้ชี้ช่องระยะเวลาของมาตรการ",
    en: "There is no timeframe: point at the measure's timeframe",
  },
  unreadTimeframe: {
    th: "อ่านระยะเวลานี้ไม่ได้ เขียนเช่น ไตรมาสที่ ๒ หรือ มกราคม – มีนาคม ๒๕๖๘",
    en: "This timeframe cannot be read; write for example ไตรมาสที่ ๒ or มกราคม – มีนาคม ๒๕๖๘",
  },
  badYear: {
    th: "ปีงบประมาณต้องเป็นปี พ.ศ. เช่น 2568",
    en: "The fiscal year must be a Buddhist year such as 2568",
  },
  badDay: {
    th: "อ่านวันนี้ไม่ได้ ให้ชี้ช่องวันที่ของ Excel หรือเขียนเช่น 31 มีนาคม 2568",
    en: "This day cannot be read; point at a date of Excel or write for example 31 มีนาคม 2568",
  },
  badForm: {
    th: "แบบของวันที่เขียนได้สองคำ: เต็ม หรือ สั้น",
    en: "The form of a date is one of two words: เต็ม or สั้น",
  },
} as const;
