import { missedTarget } from "../../../src/core/checks/missed-target";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";
import { withTargets } from "../../support/with-targets";

testCheck(missedTarget, {
  accepted: [
    {
      name: "a value on a lower bound",
      sheet: withTargets(sheetOf([{ outcome: "ไม่น้อยกว่าร้อยละ ๘๐ ผลที่ได้ร้อยละ ๘๐" }])),
    },
    {
      name: "a value on an upper bound",
      sheet: withTargets(sheetOf([{ outcome: "รอคอยไม่เกิน ๑๕ นาที วัดได้จริง ๑๕ นาที" }])),
    },
    {
      name: "a value beyond an equal aim",
      sheet: withTargets(sheetOf([{ outcome: "เป้าหมายร้อยละ ๘๐ ผลที่ได้ร้อยละ ๙๐" }])),
    },
    { name: "a target without a value", sheet: withTargets(sheetOf([{ outcome: "ไม่น้อยกว่าร้อยละ ๘๐" }])) },
    {
      name: "a trend with figures, whichever way is good",
      sheet: withTargets(sheetOf([{ outcome: "ข้อร้องเรียนเพิ่มขึ้นเป็น ๙ เรื่อง จาก ๔ เรื่อง" }])),
    },
  ],
  rejected: [
    {
      name: "a value just under a lower bound",
      sheet: withTargets(sheetOf([{ outcome: "ไม่น้อยกว่าร้อยละ ๘๐ ผลที่ได้ร้อยละ ๗๙.๙๙" }])),
      findings: [
        {
          problem: "missed",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "ไม่น้อยกว่าร้อยละ ๘๐",
          fixable: false,
        },
      ],
    },
    {
      name: "a value over an upper bound",
      sheet: withTargets(sheetOf([{ outcome: "รอคอยไม่เกิน ๑๕ นาที วัดได้จริง ๑๖ นาที" }])),
      findings: [
        {
          problem: "missed",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "ไม่เกิน ๑๕ นาที",
          fixable: false,
        },
      ],
    },
    {
      name: "a value under an equal aim",
      sheet: withTargets(sheetOf([{ outcome: "เป้าหมายร้อยละ ๙๐ ผลที่ได้ร้อยละ ๘๐" }])),
      findings: [
        {
          problem: "missed",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "ร้อยละ ๙๐",
          fixable: false,
        },
      ],
    },
    {
      name: "a target in the result summary",
      sheet: withTargets(sheetOf([{ resultSummary: "จัดอบรมไม่น้อยกว่า ๔ ครั้ง ดำเนินการแล้ว 2 ครั้ง" }])),
      findings: [
        {
          problem: "missed",
          severity: "warning",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "ไม่น้อยกว่า ๔ ครั้ง",
          fixable: false,
        },
      ],
    },
  ],
});
