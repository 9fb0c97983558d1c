import { ownWords, withoutDone } from "../../../../src/core/checks/shared/own-words";

describe("ownWords", () => {
  test.each([
    ["what the plan says is blank", "ติดประกาศ ณ จุดบริการ", "ติดประกาศ ณ จุดบริการ", ""],
    ["kinds of digits and spaces do not matter", "จัดอบรมปีละ 2 ครั้ง", "จัดอบรม ปีละ ๒ ครั้ง", ""],
    ["an addition stays", "จัดทำประกาศแล้ว 3 ฉบับ", "จัดทำประกาศ", "แล้ว 3 ฉบับ"],
    ["seven letters in common are words of every report", "ประชุมก", "ประชุมก", "ประชุมก"],
    ["eight are the plan's", "ประชุมกก", "ประชุมกก", ""],
    ["a blank plan", "จัดทำประกาศ", "", "จัดทำประกาศ"],
  ])("%s", (_, text, plan, own) => {
    const left = ownWords(text, plan);
    expect(left).toHaveLength(text.length);
    expect(left.trim()).toBe(own);
  });
});

describe("withoutDone", () => {
  test.each([
    ["ได้ดำเนินการจัดอบรมเรียบร้อยแล้ว", "จัดอบรม"],
    ["1. จัดอบรม (2) สรุปผล", "จัดอบรม สรุปผล"],
    ["ขั้นตอนที่ ๑ จัดอบรม", "จัดอบรม"],
    ["อบรม 2.5 ชั่วโมง", "อบรม 2.5 ชั่วโมง"],
    ["รายได้ 40 บาท", "รายได้ 40 บาท"],
  ])("%s", (text, bare) => {
    const left = withoutDone(text);
    expect(left).toHaveLength(text.length);
    expect(left.trim().replace(/\s+/g, " ")).toBe(bare);
  });
});
