import { unfinishedResult } from "../../../src/core/checks/unfinished-result";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";

testCheck(unfinishedResult, {
  accepted: [
    { name: "what was done", sheet: sheetOf([{ resultSummary: "จัดอบรมแล้ว ๒ ครั้ง" }]) },
    { name: "ที่จะ", sheet: sheetOf([{ resultSummary: "เลือกผู้แทนที่จะดำเนินการตรวจรับงานได้ ๑๖ คน" }]) },
    { name: "จะเห็นได้ว่า", sheet: sheetOf([{ resultSummary: "จะเห็นได้ว่าผู้เข้าอบรมผ่านร้อยละ ๙๐" }]) },
    { name: "เพื่อจะ", sheet: sheetOf([{ resultSummary: "ประชุมเพื่อจะเสนอผู้บริหาร เมื่อวันที่ ๓ มีนาคม ๒๕๖๘" }]) },
    { name: "a pledge", sheet: sheetOf([{ resultSummary: "ประกาศว่าจะไม่รับของขวัญ ตามประกาศเจตนารมณ์" }]) },
    { name: "a name in quotes", sheet: sheetOf([{ resultSummary: "จัดกิจกรรม “เราจะพัฒนาตำบล” ๑ ครั้ง" }]) },
    {
      name: "a name in straight quotes",
      sheet: sheetOf([{ resultSummary: 'จัดกิจกรรม "เราจะพัฒนาตำบล" ๑ ครั้ง' }]),
    },
    {
      name: "a district whose name begins with it",
      sheet: sheetOf([{ resultSummary: "ศึกษาดูงานที่อำเภอจะนะ ๑ ครั้ง" }]),
    },
    {
      name: "a tally of cases",
      sheet: sheetOf([{ resultSummary: "แล้วเสร็จ ๒๐ เรื่อง อยู่ระหว่างดำเนินการ ๓ เรื่อง" }]),
    },
    { name: "nothing found yet", sheet: sheetOf([{ outcome: "ยังไม่พบเรื่องร้องเรียน และยังไม่มีการร้องเรียน" }]) },
    {
      name: "cases that were not finished",
      sheet: sheetOf([{ resultSummary: "ติดตามเรื่องที่ยังไม่แล้วเสร็จ ๒ เรื่อง" }]),
    },
    {
      name: "a standing procedure",
      sheet: sheetOf([{ resultSummary: "เมื่อได้รับเรื่องร้องเรียน เจ้าหน้าที่จะแจ้งผล" }]),
    },
    { name: "a value between two others", sheet: sheetOf([{ outcome: "คะแนนอยู่ระหว่าง ๘๐ ถึง ๙๐" }]) },
    { name: "จะ in the steps", sheet: sheetOf([{ steps: "๑. จะดำเนินการจัดอบรม" }]) },
  ],
  rejected: [
    {
      name: "อยู่ระหว่าง",
      sheet: sheetOf([{ resultSummary: "อยู่ระหว่างรวบรวมข้อมูลจากกองคลัง" }]),
      findings: [
        {
          problem: "unfinished",
          severity: "warning",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "อยู่ระหว่างรวบรวม",
          fixable: false,
        },
      ],
    },
    {
      name: "จะ at the beginning",
      sheet: sheetOf([{ resultSummary: "จะดำเนินการจัดอบรมในไตรมาสถัดไป" }]),
      findings: [
        {
          problem: "unfinished",
          severity: "warning",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "จะดำเนินการ",
          fixable: false,
        },
      ],
    },
    {
      name: "จะ behind its subject",
      sheet: sheetOf([{ resultSummary: "เจ้าหน้าที่จะจัดทำคู่มือต่อไป" }]),
      findings: [
        {
          problem: "unfinished",
          severity: "warning",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "จะจัดทำ",
          fixable: false,
        },
      ],
    },
    {
      name: "คาดว่าจะ",
      sheet: sheetOf([{ resultSummary: "คาดว่าจะแล้วเสร็จในเดือนกันยายน" }]),
      findings: [
        {
          problem: "unfinished",
          severity: "warning",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "คาดว่าจะ",
          fixable: false,
        },
      ],
    },
    {
      name: "ยังไม่ได้",
      sheet: sheetOf([{ resultSummary: "ยังไม่ได้ดำเนินการเนื่องจากไม่มีงบประมาณ" }]),
      findings: [
        {
          problem: "unfinished",
          severity: "warning",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "ยังไม่ได้ดำเนินการ",
          fixable: false,
        },
      ],
    },
    {
      name: "กำลัง, in the row that holds it, once a cell",
      sheet: sheetOf([{ outcome: ["๑. จัดทำแบบสำรวจแล้ว", "๒. กำลังดำเนินการสำรวจ และจะสรุปผล"] }]),
      findings: [
        {
          problem: "unfinished",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F6",
          quote: "กำลังดำเนินการ",
          fixable: false,
        },
      ],
    },
  ],
});
