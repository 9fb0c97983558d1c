import { copiedResult } from "../../../src/core/checks/copied-result";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(copiedResult, {
  accepted: [
    {
      name: "texts of their own",
      sheet: sheetOf([
        { resultSummary: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน", outcome: "ก" },
        { resultSummary: "ออกประกาศและแจ้งเวียนทุกส่วนราชการให้ถือปฏิบัติอย่างเคร่งครัด", outcome: "ข" },
      ]),
    },
    {
      name: "the same words with figures of their own",
      sheet: sheetOf([
        { resultSummary: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน ๔๒ คน", outcome: "ก" },
        { resultSummary: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน ๓๘ คน", outcome: "ข" },
      ]),
    },
    {
      name: "short results",
      sheet: sheetOf([
        { resultSummary: "ดำเนินการแล้วเสร็จ", outcome: "ก" },
        { resultSummary: "ดำเนินการแล้วเสร็จ", outcome: "ข" },
      ]),
    },
    {
      name: "none at all",
      sheet: sheetOf([
        { resultSummary: "ก", outcome: "ไม่มีเรื่องร้องเรียนเกี่ยวกับการทุจริตของเจ้าหน้าที่" },
        { resultSummary: "ข", outcome: "ไม่มีเรื่องร้องเรียนเกี่ยวกับการทุจริตของเจ้าหน้าที่" },
      ]),
    },
    {
      name: "blank cells",
      sheet: sheetOf([
        { resultSummary: "", outcome: "" },
        { resultSummary: "", outcome: "-" },
      ]),
    },
    {
      name: "a text as result of one and outcome of another",
      sheet: sheetOf([
        { resultSummary: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน", outcome: "ก" },
        { resultSummary: "ข", outcome: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน" },
      ]),
    },
  ],
  rejected: [
    {
      name: "the same result",
      sheet: sheetOf([
        { resultSummary: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน", outcome: "ก" },
        { resultSummary: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน", outcome: "ข" },
      ]),
      findings: [
        {
          problem: "copied",
          severity: "review",
          measure: 2,
          column: "resultSummary",
          cell: "E6",
          quote: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน",
          fixable: false,
        },
      ],
    },
    {
      name: "the same outcome but for a space",
      sheet: sheetOf([
        { resultSummary: "ก", outcome: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน" },
        { resultSummary: "ข", outcome: "ออกประกาศและแจ้งเวียนทุกส่วนราชการให้ถือปฏิบัติอย่างเคร่งครัด" },
        { resultSummary: "ค", outcome: "ชี้แจงให้ผู้ปฏิบัติงานทราบ และถือปฏิบัติแล้วในการประชุมพนักงาน" },
      ]),
      findings: [
        {
          problem: "copied",
          severity: "review",
          measure: 3,
          column: "outcome",
          cell: "F7",
          quote: "ชี้แจงให้ผู้ปฏิบัติงานทราบ และถือปฏิบัติแล้วในการประชุมพนักงาน",
          fixable: false,
        },
      ],
    },
    {
      name: "nearly the same",
      sheet: sheetOf([
        { resultSummary: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงานประจำเดือน", outcome: "ก" },
        { resultSummary: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน", outcome: "ข" },
      ]),
      findings: [
        {
          problem: "copied",
          severity: "review",
          measure: 2,
          column: "resultSummary",
          cell: "E6",
          quote: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน",
          fixable: false,
        },
      ],
    },
    {
      name: "once a measure where both columns are copied",
      sheet: sheetOf([
        {
          resultSummary: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน",
          outcome: "ออกประกาศและแจ้งเวียนทุกส่วนราชการให้ถือปฏิบัติอย่างเคร่งครัด",
        },
        {
          resultSummary: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน",
          outcome: "ออกประกาศและแจ้งเวียนทุกส่วนราชการให้ถือปฏิบัติอย่างเคร่งครัด",
        },
      ]),
      findings: [
        {
          problem: "copied",
          severity: "review",
          measure: 2,
          column: "resultSummary",
          cell: "E6",
          quote: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน",
          fixable: false,
        },
      ],
    },
    {
      name: "both copies of one text",
      sheet: sheetOf([
        { resultSummary: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน", outcome: "ก" },
        { resultSummary: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน", outcome: "ข" },
        { resultSummary: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน", outcome: "ค" },
      ]),
      findings: [
        {
          problem: "copied",
          severity: "review",
          measure: 2,
          column: "resultSummary",
          cell: "E6",
          quote: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน",
          fixable: false,
        },
        {
          problem: "copied",
          severity: "review",
          measure: 3,
          column: "resultSummary",
          cell: "E7",
          quote: "ชี้แจงให้ผู้ปฏิบัติงานทราบและถือปฏิบัติแล้วในการประชุมพนักงาน",
          fixable: false,
        },
      ],
    },
  ],
});
