import { resultRestatesPlan } from "../../../src/core/checks/result-restates-plan";
import { contextOf } from "../../support/check-context";
import { sheetOf, type MeasureSpec } from "../../support/measure-sheet";
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
    {
      name: "an outcome that says the result again",
      sheet: withTargets(
        sheetOf([
          {
            resultSummary: "อบรมพนักงาน ๔๒ คน เมื่อวันที่ ๓ มีนาคม ๒๕๖๘",
            outcome: " อบรมพนักงาน ๔๒ คน เมื่อวันที่ ๓ มีนาคม ๒๕๖๘ เรียบร้อยแล้ว",
          },
        ]),
      ),
      findings: [
        {
          problem: "sameAsResult",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "อบรมพนักงาน ๔๒ คน เมื่อวันที่ ๓ มีนาคม ๒๕๖๘ เรียบร้อยแล้ว",
          fixable: false,
        },
      ],
    },
  ],
});

const STEPS_OF = {
  guide: "๑. รวบรวมกระบวนงานของทุกกอง\n๒. จัดทำคู่มือการให้บริการ จำนวน ๓ เล่ม\n๓. วางคู่มือ ณ จุดบริการประชาชน",
  talk: "1. ประชุม\n2. อบรมพนักงาน\n3. สรุปผล",
  channel: "(1) เปิดช่องทางรับเรื่องร้องเรียนทางออนไลน์ (2) แต่งตั้งผู้รับผิดชอบรายงานผลทุกเดือน",
  stock: "- สอบทานทะเบียนคุมพัสดุร่วมกับกองคลัง\n- จัดซื้อไม่น้อยกว่า 2 ครั้ง ต่อปี",
};

/** Results that say the steps again, whatever they put around them. */
const RESTATED: readonly (readonly [steps: keyof typeof STEPS_OF, result: string])[] = [
  ["guide", "รวบรวมกระบวนงานของทุกกอง จัดทำคู่มือการให้บริการ และวางคู่มือ ณ จุดบริการประชาชน"],
  ["guide", "ได้ดำเนินการจัดทำคู่มือการให้บริการ จำนวน 3 เล่ม เรียบร้อยแล้ว"],
  ["guide", "ดำเนินการวางคู่มือ ณ จุดบริการประชาชนแล้วเสร็จตามขั้นตอนที่กำหนด"],
  ["guide", "ขั้นตอนที่ 1 รวบรวมกระบวนงานของทุกกอง ขั้นตอนที่ 2 จัดทำคู่มือการให้บริการ"],
  ["guide", "มีการรวบรวมกระบวนงานของทุกกอง\nมีการจัดทำคู่มือการให้บริการ จำนวน ๓ เล่มแล้ว"],
  ["talk", "ประชุม อบรมพนักงาน และสรุปผล"],
  ["talk", "ได้ประชุม อบรมพนักงาน สรุปผล เรียบร้อยแล้ว"],
  ["channel", "เปิดช่องทางรับเรื่องร้องเรียนทางออนไลน์ และแต่งตั้งผู้รับผิดชอบรายงานผลทุกเดือนแล้ว"],
  ["channel", "1) เปิดช่องทางรับเรื่องร้องเรียนทางออนไลน์ 2) แต่งตั้งผู้รับผิดชอบรายงานผลทุกเดือน"],
  ["stock", "สอบทานทะเบียนคุมพัสดุร่วมกับกองคลัง ครบถ้วนเรียบร้อย"],
];

/** Results that use the plan's words and say what was done. */
const REPORTED: readonly (readonly [steps: keyof typeof STEPS_OF, result: string])[] = [
  ["guide", "รวบรวมกระบวนงานของทุกกอง ๒๘ กระบวนงาน และจัดทำคู่มือการให้บริการ จำนวน ๓ เล่ม"],
  ["guide", "จัดทำคู่มือการให้บริการ จำนวน ๔ เล่ม"],
  ["guide", "จัดทำคู่มือการให้บริการ จำนวน ๓ เล่ม เมื่อวันที่ ๕ กุมภาพันธ์ ๒๕๖๘"],
  ["guide", "วางคู่มือ ณ จุดบริการประชาชน ตั้งแต่เดือนมีนาคม"],
  ["guide", "วางคู่มือ ณ จุดบริการประชาชนและ ณ ตลาดสดหนองแบบ"],
  ["guide", "จัดทำคู่มือการให้บริการ จำนวน ๓ เล่ม ตามคำสั่งที่ ๔๑/๒๕๖๘"],
  ["guide", "จัดทำคู่มือการให้บริการ ดาวน์โหลดที่ https://www.example.go.th/guide"],
  ["guide", "กองช่างและกองคลังใช้แบบฟอร์มเดียวกัน ผู้ขออนุญาตทราบกำหนดเวลาก่อนยื่นคำขอ"],
  ["talk", "ประชุม"],
  ["talk", "ประชุม อบรมพนักงาน และสรุปผล รวม ๓๒ คน"],
  ["talk", "ประชุม ๒ ครั้ง อบรมพนักงาน ๓๐ คน สรุปผลแล้ว"],
  ["talk", "อบรมพนักงานสองครั้ง แล้วสรุปผลเสนอนายก"],
  ["channel", "เปิดช่องทางรับเรื่องร้องเรียนทางออนไลน์ รับเรื่อง ๗ เรื่อง"],
  ["channel", "แต่งตั้งผู้รับผิดชอบรายงานผลทุกเดือน ตามคำสั่งที่ 12/2568"],
  ["channel", "เปิดช่องทางรับเรื่องร้องเรียนทางออนไลน์ผ่าน QR Code และไลน์ @sommut"],
  ["channel", "ผู้ร้องเรียนติดตามเรื่องของตนได้เอง ไม่ต้องเดินทางมาที่สำนักงาน"],
  ["stock", "สอบทานทะเบียนคุมพัสดุร่วมกับกองคลัง พบของชำรุด ๑๔ รายการ"],
  ["stock", "จัดซื้อ 2 ครั้ง ต่อปี วงเงิน 48,000 บาท"],
  ["stock", "สอบทานทะเบียนคุมพัสดุร่วมกับกองคลังในไตรมาสที่ ๒"],
  ["stock", "สอบทานทะเบียนคุมพัสดุร่วมกับกองคลัง ณ ห้องประชุมชั้น ๒"],
];

const SAME: readonly (readonly [result: string, outcome: string])[] = [
  ["อบรมพนักงาน 42 คน วันที่ 3 มีนาคม 2568", "อบรมพนักงาน ๔๒ คน วันที่ ๓ มีนาคม ๒๕๖๘"],
  ["ติดป้ายขั้นตอนบริการ 8 จุด ครบทุกกอง", "มีการติดป้ายขั้นตอนบริการ 8 จุด ครบทุกกองแล้ว"],
  ["ออกคำสั่งที่ 12/2568 แต่งตั้งคณะทำงาน", "ออกคำสั่งที่ 12/2568 แต่งตั้งคณะทำงาน"],
];
const DIFFERENT: readonly (readonly [result: string, outcome: string])[] = [
  ["อบรมพนักงาน 42 คน วันที่ 3 มีนาคม 2568", "พนักงาน 39 คน จาก 42 คน ผ่านแบบทดสอบ"],
  ["ไม่มีเรื่องร้องเรียน (0 เรื่อง)", "ไม่มีเรื่องร้องเรียน (0 เรื่อง)"],
  ["อบรมพนักงานครบทุกกอง 2 รุ่น 42 คน", "อบรมพนักงานครบทุกกอง 2 รุ่น 44 คน"],
  ["เรียบร้อย", "เรียบร้อย"],
  ["ตอบเรื่องร้องเรียน 20 เรื่อง", "ตอบเรื่องร้องเรียน 20 เรื่อง ภายใน 15 วัน จากเดิม 30 วัน"],
];

describe("result-restates-plan, case by case", () => {
  const problemsOf = (spec: MeasureSpec) =>
    resultRestatesPlan
      .evaluate(withTargets(sheetOf([{ measure: "มาตรการตัวอย่าง", ...spec }])), contextOf())
      .map(({ message, column }) => `${message} ${column ?? ""}`);

  test.each(RESTATED)("the steps of %s again: %s", (steps, resultSummary) => {
    expect(problemsOf({ steps: STEPS_OF[steps], resultSummary })).toEqual(["restated resultSummary"]);
  });

  test.each(REPORTED)("a report on the steps of %s: %s", (steps, resultSummary) => {
    expect(problemsOf({ steps: STEPS_OF[steps], resultSummary })).toEqual([]);
  });

  test.each(SAME)("the result %s and the outcome %s are the same", (resultSummary, outcome) => {
    expect(problemsOf({ resultSummary, outcome })).toEqual(["sameAsResult outcome"]);
  });

  test.each(DIFFERENT)("the result %s and the outcome %s are two", (resultSummary, outcome) => {
    expect(problemsOf({ resultSummary, outcome })).toEqual([]);
  });
});
