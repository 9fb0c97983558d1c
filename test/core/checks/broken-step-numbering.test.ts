import { brokenStepNumbering } from "../../../src/core/checks/broken-step-numbering";
import { sheetOf } from "../../support/measure-sheet";
import { mendedText } from "../../support/mended-text";
import { testCheck, type ExpectedFinding } from "../../support/test-check";

const finding = (
  problem: string,
  cell: string,
  quote: string,
  column: ExpectedFinding["column"] = "steps",
): ExpectedFinding => ({ problem, severity: "warning", measure: 1, column, cell, quote, fixable: false });
const joined = (cell: string, quote: string): ExpectedFinding => ({
  ...finding("joined", cell, quote),
  fixable: true,
});

testCheck(brokenStepNumbering, {
  accepted: [
    {
      name: "a list with a line for each item",
      sheet: sheetOf([{ steps: "๑. จัดตั้งคณะทำงาน\n๒. ประชุมคณะทำงาน\n๓. รายงานผล" }]),
    },
    {
      name: "a list that stands on one line throughout",
      sheet: sheetOf([{ steps: "๑. จัดตั้งคณะทำงาน ๒. ประชุมคณะทำงาน ๓. รายงานผล" }]),
    },
    {
      name: "sub-items of two levels and what follows them",
      sheet: sheetOf([
        {
          steps:
            "๑. ตั้งคณะทำงาน\n๒. ประชุม ดังนี้\n๒.๑) กำหนดแนวทาง\n๒.๑.๑) ข้อมูลพื้นฐาน\n๒.๑.๒) การบริหารงาน\n๒.๒) กำกับติดตาม\n๓. รายงานผล",
        },
      ]),
    },
    {
      name: "sub-items of another style that begin anew under each item",
      sheet: sheetOf([
        { steps: "๑. เตรียมการ\n๑) ตั้งคณะทำงาน\n๒) จัดทำร่าง\n๒. ดำเนินการ\n๑) เผยแพร่\n๒) ติดตาม\n๓. สรุป" },
      ]),
    },
    {
      name: "bullets below and between the items",
      sheet: sheetOf([{ steps: "๑. ผลิตสื่อ ได้แก่\n- ป้าย\n- แผ่นพับ\n๒. เผยแพร่สื่อ\n• เว็บไซต์\n• หอกระจายข่าว" }]),
    },
    {
      name: "two lists, each under a heading",
      sheet: sheetOf([{ steps: "ด้านงบประมาณ\n๑. จัดทำแผน\n๒. เผยแพร่แผน\nด้านบุคคล\n๑. สรรหา\n๒. พัฒนา" }]),
    },
    {
      name: "lists of a single item under headings",
      sheet: sheetOf([{ steps: "ด้านงบประมาณ\n๑. จัดทำแผน\nด้านบุคคล\n๑. สรรหาบุคลากร" }]),
    },
    {
      name: "the next number, ten after nine",
      sheet: sheetOf([{ steps: "๙. สรุปผล\n๑๐. รายงานผล\n๑๑. เผยแพร่" }]),
    },
    {
      name: "Arabic digits and brackets",
      sheet: sheetOf([{ steps: "1) จัดทำแผน\n2) ดำเนินการตามแผน\n3) สรุปผล" }]),
    },
    {
      name: "decimals, amounts and percentages",
      sheet: sheetOf([{ resultSummary: "เบิกจ่าย ๑.๕ ล้านบาท คิดเป็นร้อยละ ๘๗.๙๓ คะแนนเฉลี่ย ๔.๒๑ จากผู้ตอบ ๓๒ คน" }]),
    },
    {
      name: "dates and short months",
      sheet: sheetOf([{ resultSummary: "จัดประชุมเมื่อ ๑ ต.ค. ๒๕๖๗ และ ๒. พ.ย. ๒๕๖๗ รวม ๒ ครั้ง" }]),
    },
    {
      name: "numbers of laws and orders",
      sheet: sheetOf([{ resultSummary: "ตามมาตรา ๙. และข้อ ๑๒. ของระเบียบ คำสั่งที่ ๓๑/๒๕๖๘" }]),
    },
    {
      name: "a text that begins with an ordinary sentence and a list from 1",
      sheet: sheetOf([{ steps: "ดำเนินการดังนี้\n๑. จัดทำแผน\n๒. เผยแพร่แผน" }]),
    },
    {
      name: "a lone ๒. that answers the second step",
      sheet: sheetOf([{ resultSummary: "๒. เผยแพร่คู่มือทางเว็บไซต์แล้ว" }]),
    },
    { name: "dots that are no lost number", sheet: sheetOf([{ resultSummary: "... มีการเผยแพร่ตามแผน ฯลฯ" }]) },
    { name: "letters as items", sheet: sheetOf([{ steps: "ก. จัดทำแผน\nข. เผยแพร่แผน\nค. สรุปผล" }]) },
    {
      name: "items in brackets inside a sentence",
      sheet: sheetOf([{ steps: "เอกสารประกอบด้วย (๑) แผนงาน(๒) รายงาน และ(๓) ภาพถ่าย" }]),
    },
  ],
  rejected: [
    {
      name: "a first number lost but for its dot",
      sheet: sheetOf([{ resultSummary: ". เผยแพร่ข้อกำหนดจริยธรรม ๒. พนักงานรับทราบครบทุกกอง" }]),
      findings: [finding("lost", "E5", ".", "resultSummary")],
    },
    {
      name: "a first number lost with its dot",
      sheet: sheetOf([{ resultSummary: "มีประกาศใช้มาตรการงดรับของขวัญ\n๒. บุคลากรปฏิบัติตามแนวทาง" }]),
      findings: [finding("lost", "E5", "มีประกาศใช้มาตรการงดรับของขวัญ", "resultSummary")],
    },
    {
      name: "the same on one line, in the outcome",
      sheet: sheetOf([{ outcome: "ประชาชนพึงพอใจ ๒. ข้อร้องเรียนไม่มี" }]),
      findings: [finding("lost", "F5", "ประชาชนพึงพอใจ", "outcome")],
    },
    {
      name: "a list that begins at 2 and goes on",
      sheet: sheetOf([{ resultSummary: "๒. จัดอบรม\n๓. สรุปผล" }]),
      findings: [finding("skipped", "E5", "๒.", "resultSummary")],
    },
    {
      name: "a number skipped",
      sheet: sheetOf([{ steps: "๔. จัดทำร่าง\n๕. เผยแพร่ร่าง\n๗. สรุปผล" }]),
      findings: [finding("skipped", "B5", "๗.")],
    },
    {
      name: "a sub-number skipped, in Arabic digits",
      sheet: sheetOf([{ steps: "1. ประชุม\n1.1) กำหนดกรอบ\n1.3) มอบหมายงาน\n2. สรุป" }]),
      findings: [finding("skipped", "B5", "1.3)")],
    },
    {
      name: "a number used twice",
      sheet: sheetOf([{ steps: "๑. จัดทำร่าง\n๒. เผยแพร่ร่าง\n๒. สรุปผล\n๓. รายงาน" }]),
      findings: [finding("repeated", "B5", "๒.")],
    },
    {
      name: "two items run together",
      sheet: sheetOf([{ steps: "๑. จัดทำประกาศ\n๒. ชี้แจงให้ทราบโดยทั่วกัน๓. รายงานผล\n๔. สรุปผล" }]),
      findings: [joined("B5", "๓.")],
    },
    {
      name: "an item that begins in the line of another where the rest has lines",
      sheet: sheetOf([{ steps: "๑. จัดทำประกาศ\n๒. ประกาศใช้ ๓. เผยแพร่ประกาศ\n๔. ประเมินผล\n๕. รายงานผล" }]),
      findings: [joined("B5", "๓.")],
    },
    {
      name: "sub-items run together, each",
      sheet: sheetOf([{ steps: "๑. กำหนดประเด็น ดังนี้\n๑.๑) ด้านบริการ๑.๒) ด้านงบประมาณ๑.๓) ด้านบุคคล\n๒. สรุปผล" }]),
      findings: [joined("B5", "๑.๒)"), joined("B5", "๑.๓)")],
    },
    {
      name: "items glued and with a space, where the mended ones would make the others stand out",
      sheet: sheetOf([{ steps: "๑. จัดทำประกาศ\n๒. ชี้แจง๓. รายงานผล ๔. สรุปผล" }]),
      findings: [joined("B5", "๓."), joined("B5", "๔.")],
    },
    {
      name: "a number between bullets, which may be one too many",
      sheet: sheetOf([
        { steps: "๑. จัดทำแผน\n๒. เตรียมการ เช่น - ปรับปรุงแผนผัง๓. ผู้รับผิดชอบให้เป็นปัจจุบัน\n- ปรับปรุงป้าย" },
      ]),
      findings: [finding("joined", "B5", "๓.")],
    },
    {
      name: "items run together in a formula",
      sheet: sheetOf([{ steps: "๑. จัดทำแผน\n๒. เผยแพร่๓. สรุปผล" }], {
        cellKinds: new Map([["B5", "formula"]]),
      }),
      findings: [finding("joined", "B5", "๓.")],
    },
    {
      name: "a stray number inside a sentence",
      sheet: sheetOf([{ steps: "๑. รวบรวมงานบริการ\n๒. ผลิตป้ายแสดงระยะเวลา๖. ของแต่ละงาน\n๓. ประกาศใช้" }]),
      findings: [finding("stray", "B5", "๖.")],
    },
    {
      name: "the break in the row that holds it",
      sheet: sheetOf([{ steps: ["๑. จัดทำแผน", "๒. เผยแพร่แผน", "๔. สรุปผล"] }]),
      findings: [finding("skipped", "B7", "๔.")],
    },
  ],
});

test.each([
  ["glued", "๑. จัดทำแผน\n๒. เผยแพร่๓. สรุปผล", "๑. จัดทำแผน\n๒. เผยแพร่\n๓. สรุปผล"],
  [
    "with spaces",
    "๑. จัดทำแผน\n๒. เผยแพร่แผน\u00a0 ๓. สรุปผล\n๔. รายงาน",
    "๑. จัดทำแผน\n๒. เผยแพร่แผน\n๓. สรุปผล\n๔. รายงาน",
  ],
  [
    "behind an invisible sign",
    "๑. จัดทำแผน\n๒. เผย\u200cแพร่\u200c๓. สรุปผล",
    "๑. จัดทำแผน\n๒. เผย\u200cแพร่\u200c\n๓. สรุปผล",
  ],
  [
    "several of one cell",
    "๑. ประเด็น ดังนี้\n๑.๑) บริการ๑.๒) งบประมาณ๑.๓) บุคคล\n๒. สรุปผล",
    "๑. ประเด็น ดังนี้\n๑.๑) บริการ\n๑.๒) งบประมาณ\n๑.๓) บุคคล\n๒. สรุปผล",
  ],
])("begins a new line, and nothing is found any more: %s", (_, before, after) => {
  expect(mendedText(brokenStepNumbering, before)).toEqual({ text: after, left: [] });
});
