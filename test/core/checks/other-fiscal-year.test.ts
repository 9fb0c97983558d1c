import { otherFiscalYear } from "../../../src/core/checks/other-fiscal-year";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck, type ExpectedFinding } from "../../support/test-check";

const finding = (
  problem: string,
  cell: string,
  quote: string,
  column: ExpectedFinding["column"] = "resultSummary",
): ExpectedFinding => ({ problem, severity: "review", measure: 1, column, cell, quote, fixable: false });

testCheck(otherFiscalYear, {
  accepted: [
    {
      name: "the year itself, the one before and the one after",
      sheet: sheetOf([{ resultSummary: "ดำเนินการในปีงบประมาณ พ.ศ. ๒๕๖๘ ต่อจากปี ๒๕๖๗ และวางแผนปี ๒๕๖๙" }]),
    },
    {
      name: "a plan that holds the year",
      sheet: sheetOf([{ resultSummary: "ใช้แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๖ - ๒๕๗๐" }]),
    },
    {
      name: "a plan that ends in the year, in two digits",
      sheet: sheetOf([{ resultSummary: "ใช้แผนอัตรากำลัง (พ.ศ. ๒๕๖๖-๖๘)" }]),
    },
    {
      name: "laws, orders and documents",
      sheet: sheetOf([
        { resultSummary: "ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ และคำสั่งที่ ๑๒/๒๕๖๕ ลงวันที่ ๑๔ มกราคม ๒๕๖๕" },
      ]),
    },
    {
      name: "a comparison with earlier years",
      sheet: sheetOf([{ resultSummary: "ข้อร้องเรียนปี ๒๕๖๕ มี ๙ เรื่อง ปี ๒๕๖๘ มี ๒ เรื่อง" }]),
    },
    { name: "since an earlier year", sheet: sheetOf([{ resultSummary: "ใช้ทะเบียนคุมมาตั้งแต่ปี ๒๕๖๐ ทุกกอง" }]) },
    {
      name: "numbers that are no years",
      sheet: sheetOf([{ resultSummary: "จัดสรรงบ ๒๕๖๑ บาท แก่ ๒๔๐๐ ครัวเรือน โทร ๐๒ ๒๕๖๑ ๒๕๖๔" }]),
    },
    {
      name: "a day of the year after among the steps",
      sheet: sheetOf([{ steps: "๑. จัดทำร่าง\n๒. ประกาศใช้วันที่ ๙ มกราคม ๒๕๖๙" }]),
    },
    {
      name: "a fiscal year that is only assumed",
      sheet: sheetOf([{ resultSummary: "ปีงบประมาณ ๒๕๖๓" }], { fiscalYearSource: "as-of" }),
    },
    {
      name: "the assessment year of the settings",
      sheet: sheetOf([{ resultSummary: "เตรียมการสำหรับ ITA ปี ๒๕๗๐" }]),
      context: { settings: { assessmentYear: 2570 } },
    },
  ],
  rejected: [
    {
      name: "a plan that ended before the year",
      sheet: sheetOf([{ resultSummary: "ใช้แผนป้องกันการทุจริตสี่ปี (พ.ศ. ๒๕๖๑ – ๒๕๖๔) เป็นกรอบ" }]),
      findings: [finding("other", "E5", "พ.ศ. ๒๕๖๑ – ๒๕๖๔")],
    },
    {
      name: "a plan that ended two years before, in two digits",
      sheet: sheetOf([{ resultSummary: "ใช้แผนอัตรากำลัง (พ.ศ. ๒๕๖๔-๖๖)" }]),
      findings: [finding("other", "E5", "พ.ศ. ๒๕๖๔-๖๖")],
    },
    {
      name: "a range written with ถึง",
      sheet: sheetOf([{ resultSummary: "ใช้แผนปฏิบัติการ (พ.ศ.๒๕๖๑ ถึง ๒๕๖๕)" }]),
      findings: [finding("other", "E5", "พ.ศ.๒๕๖๑ ถึง ๒๕๖๕")],
    },
    {
      name: "a fiscal year two years before",
      sheet: sheetOf([{ resultSummary: "จัดอบรมในปีงบประมาณ พ.ศ. ๒๕๖๖ ครบทุกกอง" }]),
      findings: [finding("other", "E5", "พ.ศ. ๒๕๖๖")],
    },
    {
      name: "a year two years ahead, in Arabic digits",
      sheet: sheetOf([{ resultSummary: "จัดทำในปี 2570 แล้ว" }]),
      findings: [finding("other", "E5", "2570")],
    },
    {
      name: "a day of an earlier year",
      sheet: sheetOf([{ resultSummary: "จัดอบรมเมื่อวันที่ ๑๒ มีนาคม ๒๕๖๕ ณ ห้องประชุม" }]),
      findings: [finding("other", "E5", "๑๒ มีนาคม ๒๕๖๕")],
    },
    {
      name: "a year of the common era",
      sheet: sheetOf([{ outcome: "ผู้รับบริการพึงพอใจร้อยละ ๙๐ (สำรวจเมื่อ ๓ มีนาคม ๒๐๒๕)" }]),
      findings: [finding("commonEra", "F5", "๓ มีนาคม ๒๐๒๕", "outcome")],
    },
    {
      name: "a day still to come, told as done",
      sheet: sheetOf([{ resultSummary: "ติดป้ายแล้ว ๘ จุด เมื่อวันที่ ๙ มกราคม ๒๕๖๙" }]),
      findings: [finding("other", "E5", "๙ มกราคม ๒๕๖๙")],
    },
  ],
});
