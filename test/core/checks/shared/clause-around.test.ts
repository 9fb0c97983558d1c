import { clauseAround } from "../../../../src/core/checks/shared/clause-around";

/** A text with the place between bars, and the clause around it. */
const CASES: readonly (readonly [name: string, text: string, before: string, after: string])[] = [
  ["a whole text", "ประชุมเมื่อ|วันนี้|ครบทุกกอง", "ประชุมเมื่อ", "ครบทุกกอง"],
  ["a space before a verb", "ทำคู่มือแล้ว เผยแพร่เมื่อ|วันนี้|", "เผยแพร่เมื่อ", ""],
  ["a space before something else", "ตามระเบียบ สำนักนายก |พ.ศ. 2526|", "ตามระเบียบ สำนักนายก ", ""],
  ["a space before a joining word", "|ปี 2565| โดยใช้งบกลาง", "", ""],
  ["a comma and a verb", "ตามคำสั่ง, ประชุมเมื่อ|วันนี้|", "ประชุมเมื่อ", ""],
  ["a line's end", "ตามคำสั่ง\nเมื่อ|วันนี้|\nต่อไป", "เมื่อ", ""],
  ["และ that runs into a verb", "นำข้อมูลเดิมมาใช้และรายงานเมื่อ|วันนี้|", "รายงานเมื่อ", ""],
  ["และ inside a law's name", "ระเบียบว่าด้วยการจัดซื้อและรายงาน|พ.ศ. 2560|", "ระเบียบว่าด้วยการจัดซื้อและรายงาน", ""],
  ["a noun with การ", "ป้องกันและการรายงาน|พ.ศ. 2560|", "ป้องกันและการรายงาน", ""],
  ["the number of an item", "ตามประกาศ 2. วันที่ |วันนี้|", "2. วันที่ ", ""],
  ["a short form's point", "ตาม พ.ศ. ใหม่ |วันนี้|", "ตาม พ.ศ. ใหม่ ", ""],
  ["a sentence's point", "ทำตามเดิม. วันที่ |วันนี้|", " วันที่ ", ""],
];

describe("clauseAround", () => {
  test.each(CASES)("%s", (_, marked, before, after) => {
    const start = marked.indexOf("|");
    const end = marked.indexOf("|", start + 1) - 1;
    expect(clauseAround(marked.replaceAll("|", ""), start, end)).toEqual({ before, after });
  });

  test("reads no farther than a line and a half", () => {
    const { before } = clauseAround("ก".repeat(1000), 900, 901);
    expect(before).toHaveLength(160);
  });
});
