/** How much text around a find is looked at; enough for a label, and it keeps the search linear. */
const REACH = 40;

/** A list mark at the start of a line: ๑. ๒.๑) (๓) - • ข้อ ๔ */
const LIST_MARK = /^(?:ข้อ\s*)?[(]?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]{0,2}\s*$|^[-–—•●○▪*]\s*$/;

/** Words of a form after which a value is filled in; the end of the text before a find is matched. */
const FIELD_LABEL = new RegExp(
  "(?:วันที่|เลขที่|เลขรับ|ครั้งที่|ฉบับที่|คำสั่งที่|หนังสือที่|ประกาศที่|หมู่ที่|หมายเลข|" +
    "(?:จำ|จํา)นวน|ร้อยละ|พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?|เดือน|ปีงบประมาณ|ประจำปี|เวลา|ชื่อ|ลงชื่อ|ตำแหน่ง|นาย|นาง|นางสาว|" +
    "ตำบล|อำเภอ|จังหวัด|เทศบาล|เทศบาลเมือง|เทศบาลนคร|อบต\\.?|อบจ\\.?|โทร\\.?|โทรศัพท์|ระบุ|เป็นเงิน|คะแนน|" +
    "(?<![ก-๎])(?:ณ|ที่)|(?<!สิ่ง|เจ้า|ข้าว)ของ|:\\/\\/)\\s*[(:]?\\s*$",
);

/** The text before a position, on the same line, without its last spaces. */
export function lineBefore(text: string, position: number): string {
  const near = text.slice(Math.max(0, position - REACH), position);
  return near.slice(near.lastIndexOf("\n") + 1).trimEnd();
}

/** The text from a position to the end of its line, a bounded piece of it. */
export function lineAfter(text: string, position: number): string {
  const near = text.slice(position, position + REACH);
  const end = near.search(/[\r\n]/);
  return end < 0 ? near : near.slice(0, end);
}

/** Where in its line a position is: the first thing, the first after a list mark (๑. or -), or inside. */
export function placeInLine(text: string, position: number): "first" | "item" | "inside" {
  const before = lineBefore(text, position).trimStart();
  if (before === "") return "first";
  return LIST_MARK.test(before) ? "item" : "inside";
}

/** True where a form's label is right before: วันที่, เลขที่, จำนวน, พ.ศ. … */
export function followsFieldLabel(text: string, position: number): boolean {
  return FIELD_LABEL.test(lineBefore(text, position));
}
