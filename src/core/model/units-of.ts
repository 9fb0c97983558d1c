import { squash } from "../text/squash";

/** How the name of a unit begins, or of an office that answers like one. */
const UNIT =
  "สำนัก|กอง(?!ทุน|กำลัง)|ฝ่าย|งาน|ศูนย์|โรงเรียน|ส่วน|หน่วย|แผนก|กลุ่ม|คณะ|สภา|ทุก|ปลัด|รองปลัด|นายก|รองนายก|ผู้อำนวยการ|ผู้บริหาร|ผู้รับผิดชอบ|หัวหน้า|นัก(?=วิชาการ|วิเคราะห์|ทรัพยากร|จัดการ|บริหาร|พัฒนา|ตรวจสอบ|ประชาสัมพันธ์)|เจ้าพนักงาน|เจ้าหน้าที่|พนักงาน|นิติกร|โรงพยาบาล|รพ\\.|สถานี|สถานธนานุบาล|เทศบาล|องค์การบริหาร|อบต\\.|อบจ\\.";
/** New lines and strokes always part units; a comma or และ only before another: กองสาธารณสุขและสิ่งแวดล้อม is one. */
const PARTING = new RegExp(`[\\n\\r/]+|\\s*(?:[,،、;]|และ)\\s*(?=(?:${UNIT}))`);
const EITHER = /และ\s*\/\s*หรือ|หรือ(?=\s*(?:สำนัก|กอง|ฝ่าย|ศูนย์))/g;
/** Number or bullet of a list, and what is left of punctuation. */
const AROUND = /^(?:\s|[-–—•●▪◦·*]|\(?[0-9๐-๙]{1,2}(?:[.)]|\.\))(?![0-9๐-๙]))+|[\s,;.]+$/g;

/**
 * The units that a cell of หน่วยงานรับผิดชอบ names, each once, in their order (contract, section 2, `owed`); none for a blank
 * cell.
 * @example unitsOf("สำนักปลัด, กองสาธารณสุขและสิ่งแวดล้อม") // ["สำนักปลัด", "กองสาธารณสุขและสิ่งแวดล้อม"]
 */
export function unitsOf(text: string): readonly string[] {
  const units = new Map<string, string>();
  for (const piece of text.replace(EITHER, "และ").split(PARTING)) {
    const unit = piece.replace(AROUND, "").replace(/\s+/g, " ").trim();
    const key = squash(unit);
    if (key !== "" && !units.has(key)) units.set(key, unit);
  }
  return [...units.values()];
}
