/**
 * Words of such reports that the dictionary of browsers (ICU, as Node 20 carries it) splits where a reader would not, or reads
 * wrongly: ร้อย|ละ, ราย|ละเอียด, เฟ|ซบุ๊ก, ธร|รมาภิ|บาล.
 */
const WHOLE_WORDS = [
  "กฎเกณฑ์ กลุ่มไลน์ ข้อเท็จจริง ข้อบัญญัติ ข้อร้องเรียน ความเห็น คำร้อง คำสั่ง คิวอาร์โค้ด ค่าเป้าหมาย งบประมาณ จัดจ้าง จัดซื้อ เจ้าหน้าที่ ช่องทาง",
  "ดำเนินการ ตรวจสอบ ตัวชี้วัด ทับซ้อน แล้วเสร็จ ธรรมาภิบาล บังคับบัญชา บันทึกข้อความ ประพฤติมิชอบ ปฏิบัติการ ปีงบประมาณ เป้าหมาย เผยแพร่",
  "ผลประโยชน์ ผลสัมฤทธิ์ ผู้บริหาร ผู้บังคับบัญชา พนักงานจ้าง พึงพอใจ เฟซบุ๊ก มีส่วนร่วม ระยะเวลา รับผิดชอบ รายละเอียด ร้อยละ ร้องทุกข์ ร้องเรียน วิสัยทัศน์",
  "ส่งเสริม ส่วนร่วม ส่วนราชการ หน่วยงาน หลักเกณฑ์ อย่างน้อย อินโฟกราฟิก",
]
  .join(" ")
  .split(" ");

const LONGEST_FIRST = [...WHOLE_WORDS].sort((one, other) => other.length - one.length);
const ANY = new RegExp(LONGEST_FIRST.join("|"), "g");

/**
 * Places of a text inside such a word.
 * @example placesInWords("ร้อยละ") // 1 … 5
 */
export function placesInWords(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { 0: word, index } of text.matchAll(ANY)) {
    for (let place = index + 1; place < index + word.length; place++) places.add(place);
  }
  return places;
}
