import { knownMisspelling } from "../../../src/core/checks/known-misspelling";
import { sheetOf } from "../../support/measure-sheet";
import { THAI_SPELLING } from "../../support/thai-spelling";
import { testCheck, type ExpectedFinding } from "../../support/test-check";

const finding = (
  problem: string,
  cell: string,
  quote: string,
  column: ExpectedFinding["column"] = "steps",
): ExpectedFinding => ({ problem, severity: "warning", measure: 1, column, cell, quote, fixable: true });

testCheck(knownMisspelling, {
  accepted: [
    {
      name: "the right forms",
      sheet: sheetOf([
        { steps: "๑. ขออนุญาตเผยแพร่ทางอีเมลและเว็บไซต์\n๒. ปฏิบัติตามกฎหมายและกฎระเบียบ ตามมาตรฐาน ในโอกาสแรก" },
      ]),
    },
    {
      name: "a word whose last letter belongs to the next word",
      sheet: sheetOf([{ steps: "๑. ดูแลที่สาธารณะชนิดต่าง ๆ\n๒. สรุปผล" }]),
    },
    {
      name: "a word that the officer has said is right",
      sheet: sheetOf([{ steps: "๑. ส่งทางอีเมลล์" }]),
      context: { wordsSaidRight: ["อีเมลล์"] },
    },
    {
      name: "a slip inside a name that was said to be right",
      sheet: sheetOf([{ steps: "๑. ร้านดิจิตอลพลาซ่า" }]),
      context: { wordsSaidRight: ["ดิจิตอลพลาซ่า"] },
    },
    {
      name: "a word of the longer list while that is not loaded",
      sheet: sheetOf([{ steps: "๑. คลีนิคหมู่บ้าน" }]),
    },
    {
      name: "right words that hold a wrong form",
      sheet: sheetOf([{ steps: "๑. แห่นกหัสดีลิงค์" }]),
      context: { spelling: THAI_SPELLING },
    },
    {
      name: "an address",
      sheet: sheetOf([{ resultSummary: "เผยแพร่ที่ https://www.sample.go.th/files/คู่มืออีเมลล์-เว็ปไซต์.pdf แล้ว" }]),
    },
    { name: "a file name", sheet: sheetOf([{ resultSummary: "แนบ คู่มืออีเมลล์.pdf" }]) },
    { name: "a file name in quotation marks", sheet: sheetOf([{ resultSummary: "แนบ “คู่มือ อีเมลล์.PDF”" }]) },
    { name: "a blank cell", sheet: sheetOf([{ resultSummary: "" }]) },
  ],
  rejected: [
    {
      name: "a word of the list in every column",
      sheet: sheetOf([
        {
          measure: "กฏหมายที่ควรรู้",
          steps: "ทางอีเมลล์",
          responsibleUnit: "งานประชาสัมพันธุ์",
          timeframe: "ไตรมาศ ๑",
          resultSummary: "ได้รับอนุญาติแล้ว",
          outcome: "เว็ปไซต์เป็นปัจจุบัน",
        },
      ]),
      findings: [
        finding("misspelt", "A5", "กฏหมาย", "measure"),
        finding("misspelt", "B5", "อีเมลล์", "steps"),
        finding("misspelt", "C5", "ประชาสัมพันธุ์", "responsibleUnit"),
        finding("misspelt", "D5", "ไตรมาศ", "timeframe"),
        finding("misspelt", "E5", "อนุญาติ", "resultSummary"),
        finding("misspelt", "F5", "เว็ปไซต์", "outcome"),
      ],
    },
    {
      name: "a word of the longer list",
      sheet: sheetOf([{ steps: "๑. คลีนิคหมู่บ้าน" }]),
      context: { spelling: THAI_SPELLING },
      findings: [finding("misspelt", "B5", "คลีนิค")],
    },
    {
      name: "another word than that which was said to be right",
      sheet: sheetOf([{ steps: "๑. ส่งทางอีเมลล์" }]),
      context: { wordsSaidRight: ["อีเมล์"] },
      findings: [finding("misspelt", "B5", "อีเมลล์")],
    },
    {
      name: "the word beside an address that has it, too",
      sheet: sheetOf([{ steps: "ทางอีเมลล์ www.sample.go.th/อีเมลล์" }]),
      findings: [finding("misspelt", "B5", "อีเมลล์")],
    },
    {
      name: "each of two in one cell",
      sheet: sheetOf([{ steps: "ทางอีเมล์และลิ้งค์ที่ปรากฎ" }]),
      findings: [
        finding("misspelt", "B5", "อีเมล์"),
        finding("misspelt", "B5", "ลิ้งค์"),
        finding("misspelt", "B5", "ปรากฎ"),
      ],
    },
    {
      name: "the longer of two that begin alike",
      sheet: sheetOf([{ steps: "ตามวิสัยทัศ์นของหน่วยงาน" }]),
      findings: [finding("misspelt", "B5", "วิสัยทัศ์น")],
    },
  ],
});
