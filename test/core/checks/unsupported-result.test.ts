import { unsupportedResult } from "../../../src/core/checks/unsupported-result";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";
import { withTargets } from "../../support/with-targets";

testCheck(unsupportedResult, {
  accepted: [
    {
      name: "none at all, whatever it is",
      sheet: withTargets(sheetOf([{ resultSummary: "ไม่มีการจัดซื้อจัดจ้างที่ผิดระเบียบ" }])),
    },
    { name: "a date", sheet: withTargets(sheetOf([{ resultSummary: "ประชุมชี้แจงเมื่อวันที่ ๓ มีนาคม ๒๕๖๘" }])) },
    {
      name: "a month with its abbreviation",
      sheet: withTargets(sheetOf([{ resultSummary: "ประชุมชี้แจงเมื่อ ๓ มี.ค.๖๘" }])),
    },
    {
      name: "a date in figures",
      sheet: withTargets(sheetOf([{ resultSummary: "ประชุมชี้แจงเมื่อ 03/03/2568" }])),
    },
    { name: "a count", sheet: withTargets(sheetOf([{ resultSummary: "จัดประชุมชี้แจง ๒ ครั้ง" }])) },
    { name: "a count in words", sheet: withTargets(sheetOf([{ resultSummary: "จัดประชุมชี้แจงสองครั้ง" }])) },
    { name: "a share", sheet: withTargets(sheetOf([{ resultSummary: "ดำเนินการได้ร้อยละ ๙๐" }])) },
    { name: "a percent sign", sheet: withTargets(sheetOf([{ resultSummary: "ดำเนินการได้ 90%" }])) },
    {
      name: "the number of an order",
      sheet: withTargets(sheetOf([{ resultSummary: "แต่งตั้งตามคำสั่งที่ ๑๒/๒๕๖๘" }])),
    },
    { name: "a place", sheet: withTargets(sheetOf([{ resultSummary: "จัดประชุมชี้แจง ณ ห้องประชุมสภา" }])) },
    { name: "a link", sheet: withTargets(sheetOf([{ resultSummary: "เผยแพร่ที่ www.example.go.th/ethics" }])) },
    {
      name: "an enclosure",
      sheet: withTargets(sheetOf([{ resultSummary: "ดำเนินการแล้ว รายละเอียดตามเอกสารแนบ" }])),
    },
    { name: "none at all", sheet: withTargets(sheetOf([{ resultSummary: "ไม่มีเรื่องร้องเรียนการทุจริต" }])) },
    { name: "blank, which has a check of its own", sheet: withTargets(sheetOf([{ resultSummary: "-" }])) },
    {
      name: "what is not done yet, which has a check of its own",
      sheet: withTargets(sheetOf([{ resultSummary: "อยู่ระหว่างรวบรวมข้อมูล" }])),
    },
  ],
  rejected: [
    {
      name: "words alone",
      sheet: withTargets(sheetOf([{ resultSummary: "ดำเนินการครบทุกกองแล้ว" }])),
      findings: [
        {
          problem: "unverifiable",
          severity: "review",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "ดำเนินการครบทุกกองแล้ว",
          fixable: false,
        },
      ],
    },
    {
      name: "a target, which is no count",
      sheet: withTargets(sheetOf([{ resultSummary: "เผยแพร่อย่างน้อย ๓ ช่องทาง" }])),
      findings: [
        {
          problem: "unverifiable",
          severity: "review",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "เผยแพร่อย่างน้อย ๓ ช่องทาง",
          fixable: false,
        },
      ],
    },
    {
      name: "the years of a plan",
      sheet: withTargets(sheetOf([{ resultSummary: "ใช้แผนป้องกันการทุจริต พ.ศ. ๒๕๖๖ - ๒๕๗๐ เป็นกรอบ" }])),
      findings: [
        {
          problem: "unverifiable",
          severity: "review",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "ใช้แผนป้องกันการทุจริต พ.ศ. ๒๕๖๖ - ๒๕๗๐ เป็นกรอบ",
          fixable: false,
        },
      ],
    },
    {
      name: "the parts of a document as the plan counts them",
      sheet: withTargets(
        sheetOf([{ steps: "เผยแพร่ข้อมูลใน ๕ ประเด็น", resultSummary: "เผยแพร่ข้อมูลใน 5 ประเด็นแล้ว" }]),
      ),
      findings: [
        {
          problem: "unverifiable",
          severity: "review",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "เผยแพร่ข้อมูลใน 5 ประเด็นแล้ว",
          fixable: false,
        },
      ],
    },
    {
      name: "the number of a law",
      sheet: withTargets(sheetOf([{ resultSummary: "ปฏิบัติตามพระราชบัญญัติ ฉบับที่ ๒ มาตรา ๙ แล้ว" }])),
      findings: [
        {
          problem: "unverifiable",
          severity: "review",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "ปฏิบัติตามพระราชบัญญัติ ฉบับที่ ๒ มาตรา ๙ แล้ว",
          fixable: false,
        },
      ],
    },
    {
      name: "once a measure, in its first row with words",
      sheet: withTargets(sheetOf([{ resultSummary: ["", "ประชาสัมพันธ์แล้ว", "แจ้งเวียนแล้ว"] }])),
      findings: [
        {
          problem: "unverifiable",
          severity: "review",
          measure: 1,
          column: "resultSummary",
          cell: "E6",
          quote: "ประชาสัมพันธ์แล้ว",
          fixable: false,
        },
      ],
    },
  ],
});
