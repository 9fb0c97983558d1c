/**
 * How the head of a unit is addressed, by what the unit is; longer beginnings first. An office of the chief administrator (สำนักปลัด)
 * and what is smaller than a division has a หัวหน้า, a division or an office a ผู้อำนวยการ.
 */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^สำนัก(?:งาน)?ปลัด/, "หัวหน้า"],
  [/^(?:สำนัก|กอง|โรงเรียน|โรงพยาบาล|สถานธนานุบาล)/, "ผู้อำนวยการ"],
  [/^(?:ฝ่าย|งาน|ศูนย์|ส่วน|หน่วย|แผนก|กลุ่ม|สถานี)/, "หัวหน้า"],
];

/**
 * Whom a note to a unit is addressed to; a unit that is a person already (ปลัด, นักวิชาการ…), or of a kind that is not known, is addressed as the
 * sheet writes it.
 * @example headOfUnit("กองคลัง") // "ผู้อำนวยการกองคลัง"
 */
export function headOfUnit(unit: string): string {
  const [, title] = HEADS.find(([kind]) => kind.test(unit)) ?? [];
  return `${title ?? ""}${unit}`;
}
