import { resultRestatesPlan } from "../../../src/core/checks/result-restates-plan";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";
import { withTargets } from "../../support/with-targets";

testCheck(resultRestatesPlan, {
  accepted: [
    {
      name: "words of its own",
      sheet: withTargets(
        sheetOf([
          {
            steps:
              "๑. จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่ทุกกอง\n๒. เผยแพร่คู่มือการปฏิบัติงานให้ประชาชนทราบทางเว็บไซต์ของหน่วยงาน",
            resultSummary: "เจ้าหน้าที่ของทุกกองใช้ขั้นตอนเดียวกันและผู้รับบริการทราบล่วงหน้า",
          },
        ]),
      ),
    },
    {
      name: "the plan's words with a date",
      sheet: withTargets(
        sheetOf([
          {
            steps:
              "๑. จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่ทุกกอง\n๒. เผยแพร่คู่มือการปฏิบัติงานให้ประชาชนทราบทางเว็บไซต์ของหน่วยงาน",
            resultSummary:
              "จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่ทุกกอง และเผยแพร่คู่มือการปฏิบัติงานให้ประชาชนทราบ เมื่อวันที่ ๓ มีนาคม ๒๕๖๘",
          },
        ]),
      ),
    },
    {
      name: "the plan's words with a count",
      sheet: withTargets(
        sheetOf([
          {
            steps:
              "๑. จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่ทุกกอง\n๒. เผยแพร่คู่มือการปฏิบัติงานให้ประชาชนทราบทางเว็บไซต์ของหน่วยงาน",
            resultSummary: "จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่ทุกกอง และเผยแพร่คู่มือการปฏิบัติงานให้ประชาชนทราบ จำนวน ๖ เล่ม",
          },
        ]),
      ),
    },
    {
      name: "too short to tell",
      sheet: withTargets(
        sheetOf([
          {
            steps:
              "๑. จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่ทุกกอง\n๒. เผยแพร่คู่มือการปฏิบัติงานให้ประชาชนทราบทางเว็บไซต์ของหน่วยงาน",
            resultSummary: "จัดทำคู่มือการปฏิบัติงาน",
          },
        ]),
      ),
    },
    {
      name: "blank",
      sheet: withTargets(
        sheetOf([
          {
            steps:
              "๑. จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่ทุกกอง\n๒. เผยแพร่คู่มือการปฏิบัติงานให้ประชาชนทราบทางเว็บไซต์ของหน่วยงาน",
            resultSummary: "",
            outcome: "",
          },
        ]),
      ),
    },
    {
      name: "the authority's name, which every plan holds",
      sheet: withTargets(
        sheetOf([
          { measure: "มาตรการขององค์การบริหารส่วนตำบลทุ่งสมมติ", outcome: "ประชาชนเชื่อมั่นองค์การบริหารส่วนตำบลทุ่งสมมติ" },
        ]),
      ),
    },
  ],
  rejected: [
    {
      name: "the steps word for word",
      sheet: withTargets(
        sheetOf([
          {
            steps:
              "๑. จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่ทุกกอง\n๒. เผยแพร่คู่มือการปฏิบัติงานให้ประชาชนทราบทางเว็บไซต์ของหน่วยงาน",
            resultSummary: "จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่ทุกกอง และเผยแพร่คู่มือการปฏิบัติงานให้ประชาชนทราบ",
          },
        ]),
      ),
      findings: [
        {
          problem: "restated",
          severity: "warning",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่ทุกกอง และเผยแพร่คู่มือการปฏิบัติงานให้ประชาชนทราบ",
          fixable: false,
        },
      ],
    },
    {
      name: "the steps with spaces and kinds of digits of its own",
      sheet: withTargets(
        sheetOf([
          {
            steps: "๑. เผยแพร่ข้อมูลพื้นฐานของหน่วยงานใน ๕ ด้าน ให้ประชาชนทราบ",
            resultSummary: "เผยแพร่ข้อมูลพื้นฐาน ของหน่วยงานใน 5 ด้าน ให้ ประชาชนทราบ",
          },
        ]),
      ),
      findings: [
        {
          problem: "restated",
          severity: "warning",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "เผยแพร่ข้อมูลพื้นฐาน ของหน่วยงานใน 5 ด้าน ให้ ประชาชนทราบ",
          fixable: false,
        },
      ],
    },
    {
      name: "an outcome that says the measure again",
      sheet: withTargets(
        sheetOf([
          {
            measure: "ส่งเสริมการมีส่วนร่วมของประชาชนในการบริหารกิจการของหน่วยงาน",
            outcome: "เกิดการมีส่วนร่วมของประชาชนในการบริหารกิจการของหน่วยงาน",
          },
        ]),
      ),
      findings: [
        {
          problem: "restated",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "เกิดการมีส่วนร่วมของประชาชนในการบริหารกิจการของหน่วยงาน",
          fixable: false,
        },
      ],
    },
  ],
});
