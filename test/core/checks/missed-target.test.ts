import { missedTarget } from "../../../src/core/checks/missed-target";
import type { TestCell } from "../../support/raw-table";
import { recordsOf } from "../../support/record-tables";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";
import { withTargets } from "../../support/with-targets";

const withIndicator = (row: TestCell[], outcome = "บุคลากรเข้าร่วม ๔๕ คน") => {
  const sheet = withTargets(sheetOf([{ outcome }]));
  return { sheet, context: { records: recordsOf(sheet, { indicators: [row] }) } };
};

testCheck(missedTarget, {
  accepted: [
    ...[
      "ผู้ร่วมงาน ๔๘ คน ต่ำกว่าเป้าหมาย ๔๕ คน",
      "รอรับบริการ ๘ นาที ต่ำกว่าเป้าหมาย ๑๐ นาที",
      "ข้อร้องเรียน ๒ ราย ต่ำกว่าเป้าหมาย ๕ ราย",
      "แผนกำหนด ๑๐ ครั้ง ทำได้ ๑๐ ครั้ง",
      "เผยแพร่ได้ ๙ จาก ๙ ช่องทางที่ตั้งเป้าไว้",
      "แผนกำหนด ๑๐ ครั้ง จัด ๒ ครั้งต่อไตรมาส",
      "คาดหวังให้สอบผ่านร้อยละ ๘๐ แต่มีเพียงร้อยละ ๕ ที่ไม่ผ่าน",
      "ตอบกลับภายใน ๗ วัน เสร็จจริง ๙ ม.ค. ๖๘",
      "ส่งภายใน ๓๐ วัน ส่งจริง ๔๐ วันก่อนกำหนด",
      "เป้าหมายร้อยละ ๗๕ ทำได้ ๓๒ จาก ๔๐ คน (ร้อยละ ๘๐)",
    ].map((outcome) => ({ name: outcome, sheet: withTargets(sheetOf([{ outcome }])) })),
    {
      name: "a value on the indicator sheet that reaches its aim",
      ...withIndicator(["1", "ผู้ผ่านการทดสอบ", "≥", 80, "ร้อยละ", 80]),
    },
    {
      name: "an indicator that nobody measured yet",
      ...withIndicator(["1", "ผู้ผ่านการทดสอบ", "≥", 80, "ร้อยละ"]),
    },
    {
      name: "an indicator of no measure in the table",
      ...withIndicator(["9", "ผู้ผ่านการทดสอบ", "≥", 80, "ร้อยละ", 75]),
    },
    {
      name: "a value on the indicator sheet that fell as it should",
      ...withIndicator(["1", "เรื่องร้องเรียน", "ลดลง", null, "เรื่อง", 4, 5]),
    },
    {
      name: "a value on the indicator sheet that rose as it should",
      ...withIndicator(["1", "ผู้เข้าร่วม", "เพิ่มขึ้น", null, "คน", 51, 50]),
    },
    {
      name: "none where there were none, which cannot fall",
      ...withIndicator(["1", "เรื่องร้องเรียน", "ลดลง", null, "เรื่อง", 0, 0]),
    },
    {
      name: "a trend on the indicator sheet without last year's value",
      ...withIndicator(["1", "เรื่องร้องเรียน", "ลดลง", null, "เรื่อง", 4]),
    },
    {
      name: "a trend on the indicator sheet that nobody measured yet",
      ...withIndicator(["1", "ผู้เข้าร่วม", "เพิ่มขึ้น", null, "คน", null, 50]),
    },
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
    {
      name: "another thing counted after the aim",
      sheet: withTargets(sheetOf([{ resultSummary: "อบรมไม่น้อยกว่า 60 คน มีวิทยากร 4 คน แบ่ง 2 รุ่น" }])),
    },
    { name: "a target without a value", sheet: withTargets(sheetOf([{ outcome: "ไม่น้อยกว่าร้อยละ ๘๐" }])) },
    {
      name: "a trend with figures, whichever way is good",
      sheet: withTargets(sheetOf([{ outcome: "ข้อร้องเรียนเพิ่มขึ้นเป็น ๙ เรื่อง จาก ๔ เรื่อง" }])),
    },
  ],
  rejected: [
    ...[
      ["ผู้ร่วมงาน ๓๐ คน ต่ำกว่าเป้าหมาย ๔๕ คน", "ต่ำกว่าเป้าหมาย ๔๕ คน"],
      ["แผนกำหนด ๑๐ ครั้ง ทำได้ ๗ ครั้ง", "๑๐ ครั้ง"],
      ["เผยแพร่ได้ ๕ จาก ๙ ช่องทางที่ตั้งเป้าไว้", "๙ ช่องทาง"],
      ["คาดหวังให้สอบผ่านร้อยละ ๘๕ แต่สอบผ่านเพียงร้อยละ ๕๘", "ร้อยละ ๘๕"],
      ["เป้าหมาย ๖ ครั้ง แล้วเสร็จ ณ ๓๐ มิ.ย. ๖๘ จำนวน ๔ ครั้ง", "๖ ครั้ง"],
    ].map(([outcome = "", quote = ""]) => ({
      name: outcome,
      sheet: withTargets(sheetOf([{ outcome }])),
      findings: [
        {
          problem: "missed",
          severity: "warning" as const,
          measure: 1,
          column: "outcome" as const,
          cell: "F5",
          quote,
          fixable: false,
        },
      ],
    })),
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
    {
      name: "a count after a verb of happening",
      sheet: withTargets(sheetOf([{ outcome: "ข้อทักท้วงต้องไม่เกิน 4 ข้อ แต่พบ 6 ข้อ" }])),
      findings: [
        {
          problem: "missed",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "ไม่เกิน 4 ข้อ",
          fixable: false,
        },
      ],
    },
    {
      name: "a value on the indicator sheet under its aim, at the value",
      ...withIndicator(["1", "ผู้ผ่านการทดสอบ", "≥", 80, "ร้อยละ", 75]),
      findings: [
        {
          problem: "missedOnSheet",
          severity: "warning",
          measure: 1,
          column: null,
          cell: "F2",
          quote: "75",
          fixable: false,
          sheet: "ตัวชี้วัด",
        },
      ],
    },
    ...(
      [
        ["a value that should have fallen and did not change", "ลดลง", 5, "notFallen"],
        ["a value that should have fallen and rose", "ลดลง", 6, "notFallen"],
        ["a value that should have risen and did not change", "เพิ่มขึ้น", 5, "notRisen"],
        ["a value that should have risen and fell", "เพิ่มขึ้น", 4, "notRisen"],
      ] as const
    ).map(([name, condition, actual, problem]) => ({
      name: `${name}, on the indicator sheet`,
      ...withIndicator(["1", "เรื่องที่แจ้ง", condition, null, "เรื่อง", actual, 5]),
      findings: [
        {
          problem,
          severity: "warning" as const,
          measure: 1,
          column: null,
          cell: "F2",
          quote: String(actual),
          fixable: false,
          sheet: "ตัวชี้วัด",
        },
      ],
    })),
    {
      name: "the same miss in the text and on the indicator sheet once",
      ...withIndicator(["1", "ผู้ผ่าน", "≥", 80, "ร้อยละ", 75], "ไม่น้อยกว่าร้อยละ ๘๐ ผลที่ได้ร้อยละ ๗๕"),
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
  ],
});
