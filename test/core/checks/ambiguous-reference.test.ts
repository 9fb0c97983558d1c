import { ambiguousReference } from "../../../src/core/checks/ambiguous-reference";
import { numbered, sheetOf } from "../../support/measure-sheet";
import { recordsOf, type RecordRows } from "../../support/record-tables";
import { testCheck, type ExpectedFinding } from "../../support/test-check";

const SHEET = sheetOf(numbered(1, 2, 11, 11));
const withRecords = (rows: RecordRows) => ({
  sheet: SHEET,
  context: { records: recordsOf(SHEET, rows) },
});
const finding = (problem: string, sheet: string, cell: string, quote: string): ExpectedFinding => ({
  problem,
  severity: "review",
  measure: null,
  column: null,
  cell,
  quote,
  fixable: false,
  sheet,
});

testCheck(ambiguousReference, {
  accepted: [
    { name: "a workbook without such sheets", sheet: SHEET },
    { name: "a number that one measure bears", ...withRecords({ evidence: [["๒", null, "ประชุม"]] }) },
    { name: "words around the number", ...withRecords({ indicators: [["มาตรการที่ 1", "ร้อยละ"]] }) },
    { name: "a row that names nothing", ...withRecords({ evidence: [[null, null, "ประชุม"]] }) },
  ],
  rejected: [
    {
      name: "evidence of a number that two measures bear",
      ...withRecords({
        evidence: [
          ["1", null, "ก"],
          ["๑๑", null, "ข"],
        ],
      }),
      findings: [finding("ambiguous", "หลักฐาน", "A3", "๑๑")],
    },
    {
      name: "an indicator of a measure that is not there",
      ...withRecords({ indicators: [["๑๒", "ร้อยละผู้ผ่าน"]] }),
      findings: [finding("unknown", "ตัวชี้วัด", "A2", "๑๒")],
    },
    {
      name: "words that are no title of a measure",
      ...withRecords({ evidence: [["มาตรการแรก", null, "ก"]] }),
      findings: [finding("unknown", "หลักฐาน", "A2", "มาตรการแรก")],
    },
    {
      name: "both sheets",
      ...withRecords({ evidence: [["0", null, "ก"]], indicators: [["11", "ก"]] }),
      findings: [finding("unknown", "หลักฐาน", "A2", "0"), finding("ambiguous", "ตัวชี้วัด", "A2", "11")],
    },
  ],
});
