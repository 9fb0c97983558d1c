import { placeholderText } from "../../../src/core/checks/placeholder-text";
import { columnsBut, sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(placeholderText, {
  accepted: [
    {
      name: "a measure with ordinary words",
      sheet: sheetOf([{ steps: "จัดทำป้ายแสดงขั้นตอน พร้อมระบุผู้รับผิดชอบ ฯลฯ ..." }]),
    },
    { name: "a cell that is blank as a whole", sheet: sheetOf([{ resultSummary: "_____" }]) },
    {
      name: "a column that the sheet lacks",
      sheet: sheetOf([{}], { columns: columnsBut({ outcome: null }) }),
    },
  ],
  rejected: [
    {
      name: "the name of the authority left open, in the row that holds it",
      sheet: sheetOf([{}, { steps: ["๑. เปิดเผยข้อมูล", "๒. รายงานข้อมูลของระบุชื่อหน่วยงานให้ผู้บริหารทราบ"] }]),
      findings: [
        {
          problem: "leftover",
          severity: "error",
          measure: 2,
          column: "steps",
          cell: "B7",
          quote: "ระบุชื่อหน่วยงาน",
          fixable: false,
        },
      ],
    },
    {
      name: "every one of the six columns",
      sheet: sheetOf([
        {
          measure: "ประกาศของ [ระบุชื่อหน่วยงาน]",
          steps: "โปรดระบุ",
          responsibleUnit: "(ระบุ)",
          timeframe: "วันที่ ........ ",
          resultSummary: "จัดอบรม xx ครั้ง",
          outcome: "ร้อยละ ____",
          period: null,
        },
      ]),
      findings: [
        {
          problem: "leftover",
          severity: "error",
          measure: 1,
          column: "measure",
          cell: "A5",
          quote: "[ระบุชื่อหน่วยงาน]",
          fixable: false,
        },
        {
          problem: "leftover",
          severity: "error",
          measure: 1,
          column: "steps",
          cell: "B5",
          quote: "โปรดระบุ",
          fixable: false,
        },
        {
          problem: "leftover",
          severity: "error",
          measure: 1,
          column: "responsibleUnit",
          cell: "C5",
          quote: "(ระบุ)",
          fixable: false,
        },
        {
          problem: "leftover",
          severity: "error",
          measure: 1,
          column: "timeframe",
          cell: "D5",
          quote: "........",
          fixable: false,
        },
        {
          problem: "leftover",
          severity: "error",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "xx",
          fixable: false,
        },
        {
          problem: "leftover",
          severity: "error",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "____",
          fixable: false,
        },
      ],
    },
    {
      name: "each of two in one cell",
      sheet: sheetOf([{ resultSummary: "คำสั่งเลขที่ xxx จัดอบรมจำนวน ..... คน" }]),
      findings: [
        {
          problem: "leftover",
          severity: "error",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "xxx",
          fixable: false,
        },
        {
          problem: "leftover",
          severity: "error",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: ".....",
          fixable: false,
        },
      ],
    },
  ],
});
