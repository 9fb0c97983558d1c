import type { Comparator } from "../../model/target";

/** Words before a number that compare, as patterns over folded text. `null`: they deny an aim (ไม่ครบ, ไม่ถึง). */
export interface ComparatorWords {
  readonly pattern: string;
  readonly comparator: Comparator | null;
}

const NOT = "(?:ไม่?|มิ)(?:ควร|ให้|ได้|ต้อง|พึง)?(?:ให้|มี|เป็น|ใช้เวลา)?\\s?";
const THAN = "\\s?(?:ไป)?\\s?กว่า";

/**
 * In the order in which they are tried: a negated word comes before the word itself, so that ไม่น้อยกว่า is never read as
 * น้อยกว่า. ตั้งแต่ alone begins a range or a date; as a comparator it needs ขึ้นไป, which is one of the suffixes.
 */
export const COMPARATOR_WORDS: readonly ComparatorWords[] = [
  { pattern: `${NOT}(?:น้อย|ต่ำ)${THAN}(?:หรือเท่ากับ)?`, comparator: ">=" },
  { pattern: `${NOT}(?:มาก|สูง|เกิน|นาน|ช้า|ล่าช้า)${THAN}(?:หรือเท่ากับ)?`, comparator: "<=" },
  { pattern: `${NOT}เกิน(?:กว่า)?`, comparator: "<=" },
  { pattern: `(?:ไม่|มิ)(?:ถึง|ครบ(?:ถ้วน)?|ผ่าน(?:เกณฑ์)?(?:ขั้นต่ำ)?|เท่ากับ|ใช่)`, comparator: null },
  { pattern: `เท่า(?:กับ)?หรือ(?:มาก|สูง)${THAN}`, comparator: ">=" },
  { pattern: `เท่า(?:กับ)?หรือ(?:น้อย|ต่ำ)${THAN}`, comparator: "<=" },
  { pattern: `(?:มาก|สูง|เกิน)${THAN}หรือ(?:เท่ากับ|เท่า)`, comparator: ">=" },
  { pattern: `(?:น้อย|ต่ำ)${THAN}หรือ(?:เท่ากับ|เท่า)`, comparator: "<=" },
  { pattern: `(?:เป็น)?อย่าง(?:น้อย|ต่ำ)(?:ที่สุด)?`, comparator: ">=" },
  { pattern: `ขั้นต่ำ`, comparator: ">=" },
  { pattern: `(?:มาก|สูง|เกิน)${THAN}|เกิน`, comparator: ">" },
  { pattern: `(?:น้อย|ต่ำ)${THAN}`, comparator: "<" },
  { pattern: `≥|≧|⩾|>\\s?=|=\\s?>|&gt;=`, comparator: ">=" },
  { pattern: `≤|≦|⩽|<\\s?=|=\\s?<|&lt;=`, comparator: "<=" },
  { pattern: `(?<![-=<>])>|&gt;`, comparator: ">" },
  { pattern: `<(?![-=<>])|&lt;`, comparator: "<" },
];

/** Words after a number that compare. */
export const SUFFIX_WORDS: readonly { readonly pattern: string; readonly comparator: Comparator }[] = [
  {
    pattern: "(?:เป็นต้น)?\\s?ขึ้นไป|เป็นอย่าง(?:น้อย|ต่ำ)|อย่าง(?:น้อย|ต่ำ)(?![ก-๛\\s]*[0-9])|หรือ(?:มาก|สูง)กว่า",
    comparator: ">=",
  },
  { pattern: "ลงมา|เป็นอย่างมาก|หรือ(?:น้อย|ต่ำ)กว่า", comparator: "<=" },
];
