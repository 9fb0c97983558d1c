/** A number with its unit in a folded text, before it is known whether it is an aim, a measured value or neither. */
export interface Quantity {
  /** Where it begins: at ร้อยละ or ระดับ where one of these is before the number. */
  readonly start: number;
  /** Index after the unit. */
  readonly end: number;
  readonly value: number;
  /** The upper end of a range (๗๕ – ๗๙), else null. */
  readonly upper: number | null;
  /** "percent", the unit word, or "". */
  readonly unit: string;
  /** Its number is written in words (แปดสิบ, ครึ่งหนึ่ง). */
  readonly isWord: boolean;
}
