import { createThaiRanker } from "../../../../src/core/text/breaks/create-thai-ranker";
import { showRanks } from "../../../support/show-ranks";

const withEngine = createThaiRanker(new Intl.Segmenter("th", { granularity: "word" }));
const alone = createThaiRanker(null);
const sure = (run: string, hasDotAfter = false): string =>
  showRanks(run, withEngine(run, hasDotAfter)).replace(/['·~-]/g, "");

/** What the dictionary of engines parts although it is one word. */
const WHOLE = [
  "ท้องถิ่น มอบหมาย ขั้นตอน จัดตั้ง ผู้แทน เปิดเผย รับทราบ เรื่องราว ความคิด รูปแบบ ทุจริต แต่งตั้ง หลักฐาน วิธีการ หลากหลาย ล่วงหน้า คัดเลือก ของขวัญ",
  "ครบถ้วน สถานที่ บทเรียน ต่างหาก กระจาย หารือ พนักงาน เครือข่าย สำนักงาน เหมาะสม ถูกต้อง ภาพ อนุมัติ เตรียม ตาราง กระทบ บังคับ เดือดร้อน กฎหมาย สิ่งแวดล้อม",
  "ร้อยละ รายละเอียด เฟซบุ๊ก ธรรมาภิบาล ปีงบประมาณ เจ้าหน้าที่ ร้องเรียน เป้าหมาย ผลประโยชน์ มีส่วนร่วม อินโฟกราฟิก",
]
  .join(" ")
  .split(" ");

test.each(WHOLE)("%s is one word, whatever stands beside it", (word) => {
  for (const run of [word, `และ${word}`, `${word}ของ`, `ให้${word}และ`]) {
    expect(sure(run)).toContain(word);
  }
});

test.each([
  ["ประชาชนรายงานกิจกรรม", "ประชาชน|รายงาน|กิจกรรม"],
  ["สมาชิกสภาพนักงานจ้าง", "สมาชิกสภาพนักงานจ้าง"],
  ["ภาพอินโฟกราฟิกของอำเภอ", "ภาพอินโฟกราฟิก|ของ|อำเภอ"],
  ["การกรอกแบบ", "การกรอก|แบบ"],
  ["จัดทำประกาศให้บริการประชาชน", "จัดทำ|ประกาศ|ให้บริการ|ประชาชน"],
  ["ลูกจ้างของอบต", "ลูกจ้าง|ของ|อบต"],
])("%s parts surely at %s", (run, expected) => {
  expect(sure(run, run.endsWith("อบต"))).toBe(expected);
});

test("without the engine's dictionary our list is enough", () => {
  expect(showRanks("ประชาชนของท้องถิ่น", alone("ประชาชนของท้องถิ่น", false))).toBe("ประชา·ชน|ของ|ท้อง·ถิ่น");
});

test("a run of 50,000 letters", () => {
  const run = "ประชาชนรายงาน".repeat(3846);
  expect(withEngine(run, false)).toHaveLength(run.length);
});
