import fc from "fast-check";

/**
 * Pieces that say nothing once and much when repeated: each begins something that a reader looks for (a target, a date, a bracket,
 * an address, a list) and does not end it, or ends it again and again.
 */
export const HOSTILE_UNITS: readonly string[] = [
  // what readers of aims and trends begin with
  "ลดลง ", "ลดลง", "เพิ่มขึ้นจาก ", "≥ ๘๐ ", ">=", "ไม่น้อยกว่า", "ไม่น้อยกว่าร้อยละ ", "ร้อยละ ๘๐ ", "ร้อยละ", "ไม่มีเรื่องร้องเรียน ", "(๐ เรื่อง", "๕ แห่ง ",
  "จาก ๕ คน ", "เป้าหมาย ", "คิดเป็นร้อยละ ๙๐ ของ ", "จาก ๑ เหลือ ", "๘๐-", "๑,", "๑.", "1.1,", "๕ แห่ง มีส่วนร่วมเพิ่มขึ้น ", "สามสี่", "หนึ่งล้าน", "สิบ", "ไม่มี",
  "ไม่", "ปี ๒๕๖๗ ๕ เรื่อง ", "ผ่าน ๕ จาก ", "อย่างน้อย ๓ ครั้ง ", "ทุกคน ", "ครบ ๓ ",
  // dates and timeframes
  "ต.ค. ", "ต.ค.-", "๑ ม.ค. ๖๘ ", "ไตรมาส ๑ ", "ไตรมาส", "๑/๑/๒๕๖๘ ", "1/", "/", "ถึง", "ระหว่างวันที่ ", "ภายใน", "ทุกวัน", "วันที่ ๓๑ ", "(ต.ค.", "พ.ศ. ", "๒๕๖๘", "ปีงบประมาณ ",
  "เดือน ", "ทุก ๓ เดือน ", "และ", ", ", "รอบ ๖ เดือน ", "14.00 น. ", "จันทร์ ", "สัปดาห์ที่ ๑ ",
  // lists and steps
  "๑. ", "1) ", "(๑) ", "- ", "-", "• ", "ก. ", "๑.๑.", "1.1.1.", "ข้อ ๑ ", "\n", "\n๑. ", "\n- ", "ขั้นตอนที่ ๑ ",
  // signs, brackets and quotes
  "(", ")", "((", "()", "[", "{", "“", "”", "\"", "'", "“(", ".", ". ", "…", "....", "_", "__", "x", "xx ", "x.", "?", "!", "%", "% ", "*", "=", "&", "<", ">", "|", "\\", "~", "#", "@",
  "๏ ", "ๆ", "ๆ ", "ฯ", "ฯลฯ ",
  // placeholders and instructions
  "(ระบุ", "ระบุชื่อ", "(ระบุ) ", "..... ", "โปรดระบุ ", "xxx",
  // addresses, codes, names
  "https://", "https://a(", "www.", "a@", "a.", "a@b.", "http://a.b/", "O26 ", "A1-", "1a", "6า4", "๖า", "0812345678 ", "1-2345-67890-12-3 ", "นายกองค์การบริหารส่วนตำบล",
  "องค์การบริหารส่วนตำบล", "อบต.", "เทศบาลตำบล", "นาย", "นายสมชาย ", "สำนักปลัด", "ที่ ๑๒/๒๕๖๘ ", "ลงชื่อ ", "มาตรการที่ ๑ ",
  // letters
  "ก", "า", "ำ", "เเ", "แ", "่", "้่", "ัิ", "\u0e4d\u0e32", "กำ", "ก่", "ก็", "a", "ß", "😀", "\ud83d", "\udc00", "\u0300", "\u202e", "\ufeff", "\u00a0",
  // white space and what does not show
  " ", "  ", "\t", "\r\n", "\r", "\u200b", "\u200b ", "\u00ad", "ก\u200b", " \n", "\u3000", "\u0000", "\u0007", "\ufffe",
  // slips
  "อีเมลล์", "เวปไซต์ ", "อยู่ระหว่างดำเนินการ ", "ยังไม่ได้ดำเนินการ ", "จะดำเนินการ", "ตามแผน", "ประชุม ประชุม ", "การการ", "ดำเนินการเผยแพร่ประชาสัมพันธ์ ", "ครั้งครั้ง ",
  "จัดอบรม ๒ ครั้ง เมื่อวันที่ ๑๔ มกราคม ๒๕๖๘ มีผู้เข้าอบรม ๘๖ คน ",
  // digits
  "1", "๑", "1๑", "0", "-1", "1e", "1 ", "1,000", "९", "１",
]; // prettier-ignore

/** Where the digit groups, marks and letters of a text meet in odd ways. */
const ODD = fc.constantFrom(
  "6า4", "๖า๔", "5", "๕", ".", "-", "#REF!", "#N/A", "=1+1", "+66", "0", "1e309", "9".repeat(309), "๙".repeat(309), "-0", "1/0", "TRUE", "null", "undefined", "__proto__", "constructor",
  "toString", "hasOwnProperty", "{0}", "{slot}", "{ordinal}", "$&", "$1", "$`", "\\", "%s", "%00", "<b>", "&amp;", "]]>", "<!--", "'", "\"", "๑.๑.๑.๑", "ข้อ", "ที่", "ลำดับ",
); // prettier-ignore

/** Any text: pieces of Thai offices, signs, single letters of all of Unicode, half letters too. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_UNITS) },
      { weight: 2, arbitrary: ODD },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 0xe00, max: 0xe5b }).map((code) => String.fromCharCode(code)),
      },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));
