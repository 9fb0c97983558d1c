import { groupLines, groupLinesBetween, stemOf } from "../../../../src/core/sheet/imported/group-lines";
import type { DocumentParagraph } from "../../../../src/core/sheet/imported/report-document";

const line = (text: string): DocumentParagraph => ({ kind: "paragraph", text });
const groupsOf = (texts: readonly string[], stems: readonly string[] = []): string[] =>
  groupLines(texts.map(line), new Set(stems)).map(({ text }) => text);

const TITLE = "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส";

test.each<[string]>([
  ["มิติที่ ๑ การสร้างวัฒนธรรมสุจริต"],
  ["มิติ 1: การสร้างวัฒนธรรมสุจริต"],
  ["๑. มิติด้านการป้องกัน"],
  ["(๒) ด้านการมีส่วนร่วม"],
  ["ก) ด้านการมีส่วนร่วม"],
  ["๓.๒ ด้านการมีส่วนร่วม"],
  ["ด้านการบริหารงบประมาณ"],
  ["ยุทธศาสตร์ที่ ๒ สร้างกลไก"],
  ["ประเด็นยุทธศาสตร์ที่ ๒ สร้างกลไก"],
  ["หมวด ๓ การเปิดเผยข้อมูล"],
  ["ตัวชี้วัดที่ ๔ การใช้งบประมาณ"],
  ["แผนงานที่ ๑ เสริมสร้างจิตสำนึก"],
  ["  มิติที่\t๑\nการสร้างวัฒนธรรม"],
])("%j is a group", (text) => {
  expect(groupsOf([TITLE, text])).toEqual([text]);
});

test.each<[string]>([
  [TITLE],
  ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
  ["องค์การบริหารส่วนตำบลสมมติ อำเภอเมือง จังหวัดสมมติ"],
  ["เทศบาลตำบลสมมติ"],
  ["อำเภอเมือง จังหวัดสมมติ"],
  ["แบบรายงาน O26"],
  ["ตารางที่ ๑ ผลการดำเนินการ"],
  ["ส่วนที่ ๒ ผลการดำเนินการ"],
  ["มิติที่ ๑ ผลการดำเนินการ ปีงบประมาณ ๒๕๖๘"],
  ["มิติที่ ๑ รอบปี ๒๕๖๘"],
  ["ด้านล่างนี้คือตาราง"],
  ["ประเด็นสำคัญ"],
  ["กลุ่มเป้าหมาย"],
  ["แผนปฏิบัติการป้องกันการทุจริต"],
  ["ยุทธศาสตร์ชาติ"],
  ["๑. มาตรการ"],
  ["ลงชื่อ นายสมมติ มิติที่ ๑"],
  ["(ด้านการป้องกัน)"],
  ["มิติที่ ๑ ……………………"],
  [`มิติที่ ๑ ${"ก".repeat(200)}`],
  [""],
])("%j is none", (text) => {
  expect(groupsOf([text])).toEqual([]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["two levels", [TITLE, "ยุทธศาสตร์ที่ ๑ สุจริต", "ด้านการป้องกัน"], ["ยุทธศาสตร์ที่ ๑ สุจริต", "ด้านการป้องกัน"]],
  ["a name in the line below", [TITLE, "มิติที่ ๑", "การสร้างวัฒนธรรม"], ["มิติที่ ๑", "การสร้างวัฒนธรรม"]],
  ["a title in the line below", ["มิติที่ ๑", TITLE], []],
  ["a year in the line below", ["มิติที่ ๑", "ปีงบประมาณ ๒๕๖๘"], []],
  ["two lines below", ["มิติที่ ๑", "การสร้าง", "วัฒนธรรม"], []],
  ["a heading with its name and a line below", ["มิติที่ ๑ การสร้าง", "ดังนี้"], []],
  ["nothing", [], []],
])("%s", (_, texts, groups) => {
  expect(groupsOf(texts)).toEqual(groups);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["a heading", ["หมายเหตุ", "มิติที่ ๒ การป้องกัน"], ["มิติที่ ๒ การป้องกัน"]],
  ["a line below", ["มิติที่ ๒ การป้องกัน", "แนวทางที่ ๒.๑ อบรม"], ["มิติที่ ๒ การป้องกัน", "แนวทางที่ ๒.๑ อบรม"]],
  ["two lines below", ["หมายเหตุ", "ด้านบุคลากร", "อบรม", "ประเมิน"], ["ด้านบุคลากร", "อบรม", "ประเมิน"]],
  ["three lines below", ["ด้านบุคลากร", "อบรม", "ประเมิน", "รายงาน"], []],
  ["a title below", ["ด้านบุคลากร", TITLE], []],
  ["a signature below", ["ด้านบุคลากร", "ลงชื่อ นายสมมติ"], []],
  ["a text below", ["ด้านบุคลากร", "ก".repeat(201)], []],
  ["no heading", ["หมายเหตุ", "ดูภาคผนวก"], []],
  ["nothing", [], []],
])("between two tables: %s", (_, texts, groups) => {
  expect(groupLinesBetween(texts.map(line)).map(({ text }) => text)).toEqual(groups);
});

test("what is called like a heading further on is one", () => {
  expect(groupsOf([TITLE, "ภารกิจหลักที่ ๑ บริการ"], ["ภารกิจหลักที่"])).toEqual(["ภารกิจหลักที่ ๑ บริการ"]);
  expect(groupsOf([TITLE, "ภารกิจหลักที่ ๑ บริการ"], ["ภารกิจรองที่"])).toEqual([]);
  expect(groupsOf(["รายงานผล ครั้งที่ ๑"], ["รายงานผลครั้งที่"])).toEqual([]);
});

test.each([
  ["มิติที่ ๒ การ", "มิติที่"],
  ["มิติ", ""],
  ["๒ มิติ", ""],
  [`มิติที่ ๒ ${"ก".repeat(200)}`, ""],
])("the words before the number of %j", (text, stem) => {
  expect(stemOf(line(text))).toBe(stem);
});
