import { findTemplatePhrases } from "../../../../../src/core/checks/shared/placeholders/placeholder-phrases";
import { quoteSpans } from "../../../../support/quote-spans";

describe("what a template put there", () => {
  test.each([
    ["คลิกหรือแตะที่นี่เพื่อใส่ข้อความ", "คลิกหรือแตะที่นี่เพื่อใส่ข้อความ"],
    ["คลิกที่นี่เพื่อใส่ข้อความ", "คลิกที่นี่เพื่อใส่ข้อความ"],
    ["คลิกหรือแตะเพื่อใส่วันที่", "คลิกหรือแตะเพื่อใส่วันที่"],
    ["Click here to enter text", "Click here to enter text"],
    ["Click or tap here to enter text.", "Click or tap here to enter text"],
    ["Lorem ipsum dolor sit amet", "Lorem ipsum dolor sit amet"],
    ["ใส่ข้อความที่นี่", "ใส่ข้อความที่นี่"],
    ["{{organization}}", "{{organization}}"],
    ["«ชื่อ_หน่วยงาน»", "«ชื่อ_หน่วยงาน»"],
    ["[ชื่อโครงการ]", "[ชื่อโครงการ]"],
    ["<วันที่>", "<วันที่>"],
    ["ตัวอย่าง: จัดประชุม ๑ ครั้ง", "ตัวอย่าง:"],
    ["๑. ตัวอย่าง : จัดประชุม", "ตัวอย่าง :"],
    ["(ตัวอย่าง) จัดประชุม", "(ตัวอย่าง)"],
    ["ข้อความตัวอย่าง", "ข้อความตัวอย่าง"],
  ])("%s", (text, ...quotes) => {
    expect(quoteSpans(text, findTemplatePhrases(text))).toEqual(quotes);
  });
});

describe("the same words at work", () => {
  test.each([
    ["พร้อมตัวอย่างการกรอกแบบฟอร์ม"],
    ["ตัวอย่างที่ดีของหน่วยงาน"],
    ["ตัวอย่าง เช่น การประชุม"],
    ["จัดทำตัวอย่าง: แบบคำร้อง"],
    ["คู่มือและแบบคำร้อง (ตัวอย่าง) แนบท้าย"],
    ["จัดทำข้อความตัวอย่างสำหรับประชาสัมพันธ์"],
    ["คลิกที่นี่เพื่อดาวน์โหลด"],
    ["ค่า <ร้อยละ ๕ และ> ร้อยละ ๑๐"],
    ["ลิงก์ <https://www.example.go.th>"],
    ["[เอกสารแนบ ๑]"],
  ])("%s", (text) => {
    expect(findTemplatePhrases(text)).toEqual([]);
  });
});
