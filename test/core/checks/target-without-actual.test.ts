import { targetWithoutActual } from "../../../src/core/checks/target-without-actual";
import type { MeasureSheet } from "../../../src/core/model/measure-sheet";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";
import { withTargets } from "../../support/with-targets";

testCheck(targetWithoutActual, {
  accepted: [
    {
      name: "a service time that all kept",
      sheet: withTargets(sheetOf([{ outcome: "ผู้ยื่นคำขอทุกรายใช้เวลารอไม่เกิน ๑๐ นาที" }])),
    },
    {
      name: "a service time with the time it took",
      sheet: withTargets(sheetOf([{ outcome: "ใช้เวลารอไม่เกิน ๑๐ นาที เฉลี่ย ๘ นาที" }])),
    },
    {
      name: "a service time of what was done",
      sheet: withTargets(sheetOf([{ resultSummary: "ปิดประกาศเวลารอไม่เกิน ๑๐ นาที ณ จุดบริการ" }])),
    },
    {
      name: "a value on the indicator sheet",
      sheet: withIndicator("ประชาชนพึงพอใจไม่น้อยกว่าร้อยละ ๘๐", 87.5),
    },
    {
      name: "the value beside the target",
      sheet: withTargets(sheetOf([{ outcome: "พึงพอใจไม่น้อยกว่าร้อยละ ๘๐ ผลที่ได้ร้อยละ ๘๗.๕" }])),
    },
    {
      name: "the value before the target",
      sheet: withTargets(sheetOf([{ outcome: "พึงพอใจร้อยละ 87.5 (เป้าหมายไม่น้อยกว่าร้อยละ 80)" }])),
    },
    {
      name: "the value in the other column",
      sheet: withTargets(
        sheetOf([{ resultSummary: "ผลสำรวจความพึงพอใจร้อยละ ๘๗.๕", outcome: "ประชาชนพึงพอใจไม่น้อยกว่าร้อยละ ๘๐" }]),
      ),
    },
    {
      name: "a share as so many out of so many",
      sheet: withTargets(
        sheetOf([
          { resultSummary: "ผู้ตอบพึงพอใจ ๕๑ ราย จาก ๕๘ ราย", outcome: "ประชาชนพึงพอใจไม่น้อยกว่าร้อยละ ๘๐" },
        ]),
      ),
    },
    {
      name: "a score behind its word",
      sheet: withTargets(sheetOf([{ outcome: "คะแนน ITA ไม่ต่ำกว่า ๘๕ คะแนน ได้คะแนน ๘๗.๖๒" }])),
    },
    {
      name: "what came out listed behind the target",
      sheet: withTargets(
        sheetOf([{ resultSummary: "เผยแพร่ไม่น้อยกว่า ๓ ช่องทาง ได้แก่ เว็บไซต์ เพจ และป้ายประกาศ" }]),
      ),
    },
    {
      name: "those who reached a pass mark counted",
      sheet: withTargets(sheetOf([{ outcome: "ผู้ที่ได้คะแนนตั้งแต่ ๑๔ คะแนนขึ้นไป จำนวน ๓๙ คน" }])),
    },
    { name: "none at all", sheet: withTargets(sheetOf([{ outcome: "ไม่มีเรื่องร้องเรียนการทุจริต" }])) },
    {
      name: "none at all with its figure",
      sheet: withTargets(sheetOf([{ outcome: "ไม่มีเรื่องร้องเรียน (๐ เรื่อง)" }])),
    },
    {
      name: "a bare trend, which has a check of its own",
      sheet: withTargets(sheetOf([{ outcome: "ข้อร้องเรียนลดลง" }])),
    },
    {
      name: "the full share beside a count",
      sheet: withTargets(sheetOf([{ outcome: "ส่งรายงานครบ ๕ กอง คิดเป็นร้อยละ ๑๐๐" }])),
    },
    { name: "a service time", sheet: withTargets(sheetOf([{ resultSummary: "แจ้งผลผู้ร้องเรียนภายใน ๑๕ วัน" }])) },
    {
      name: "a target in the steps",
      sheet: withTargets(
        sheetOf([{ steps: "จัดอบรมไม่น้อยกว่า ๒ ครั้ง", resultSummary: "ดำเนินการเมื่อวันที่ ๓ มีนาคม ๒๕๖๘" }]),
      ),
    },
    ...[
      "ร้อยละ 100 (36/36 คน)",
      "ผู้ผ่านร้อยละ 80 (24/30)",
      "ผ่านเกณฑ์ไม่น้อยกว่าร้อยละ 80 (27/30 คน)",
      "ครัวเรือนที่คัดแยกขยะร้อยละ 70 (350 จาก 500)",
      "ก่อสร้างถนนกว้าง 4 เมตร ยาว 300 เมตร พื้นที่ไม่น้อยกว่า 1,200 ตร.ม.",
      "เผยแพร่อย่างน้อย 2 ช่องทาง มีจริง 1) เว็บไซต์ 2) เพจ",
      "เผยแพร่อย่างน้อย ๒ ช่องทาง ๑. เว็บไซต์ ๒. เพจ",
      "เผยแพร่อย่างน้อย ๒ ช่องทาง (๑) เว็บไซต์ (๒) เพจ",
      "91.27%",
      "91.3 %",
    ].map((outcome) => ({ name: outcome, sheet: withTargets(sheetOf([{ outcome }])) })),
    { name: "a blank cell", sheet: withTargets(sheetOf([{ resultSummary: "", outcome: "-" }])) },
  ],
  rejected: [
    {
      name: "a service time that is only promised",
      sheet: withTargets(sheetOf([{ outcome: "ผู้มาติดต่อใช้เวลารอไม่เกิน ๑๐ นาที" }])),
      findings: [
        {
          problem: "unmeasured",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "ไม่เกิน ๑๐ นาที",
          fixable: false,
        },
      ],
    },
    {
      name: "an indicator that was not measured either",
      sheet: withIndicator("ประชาชนพึงพอใจไม่น้อยกว่าร้อยละ ๘๐", null),
      findings: [
        {
          problem: "unmeasured",
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
      name: "a share aimed at",
      sheet: withTargets(sheetOf([{ outcome: "ประชาชนพึงพอใจไม่ต่ำกว่าร้อยละ๘๐ (ใช้แบบสำรวจ)" }])),
      findings: [
        {
          problem: "unmeasured",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "ไม่ต่ำกว่าร้อยละ๘๐",
          fixable: false,
        },
      ],
    },
    {
      name: "a number of channels aimed at",
      sheet: withTargets(sheetOf([{ resultSummary: ". มีการเผยแพร่อย่างน้อย ๓ ช่องทาง ๒. บุคลากรรับทราบ" }])),
      findings: [
        {
          problem: "unmeasured",
          severity: "warning",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "อย่างน้อย ๓ ช่องทาง",
          fixable: false,
        },
      ],
    },
    {
      name: "a pass mark in brackets",
      sheet: withTargets(sheetOf([{ outcome: "ผลการประเมินผ่านเกณฑ์ (๘๕ คะแนนขึ้นไป)" }])),
      findings: [
        {
          problem: "unmeasured",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "๘๕ คะแนนขึ้นไป",
          fixable: false,
        },
      ],
    },
    {
      name: "a count of another unit beside it",
      sheet: withTargets(
        sheetOf([{ resultSummary: "แจกแบบสอบถาม ๕๐ ชุด", outcome: "พึงพอใจไม่น้อยกว่าร้อยละ ๘๐" }]),
      ),
      findings: [
        {
          problem: "unmeasured",
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
      name: "the full share with no count",
      sheet: withTargets(
        sheetOf([{ resultSummary: "บุคลากรดำเนินการตามนโยบาย จำนวนร้อยละ ๑๐๐", outcome: "ดี" }]),
      ),
      findings: [
        {
          problem: "unmeasured",
          severity: "warning",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "ร้อยละ ๑๐๐",
          fixable: false,
        },
      ],
    },
    {
      name: "two targets in the row that holds each",
      sheet: withTargets(sheetOf([{ outcome: ["๑. พึงพอใจไม่น้อยกว่าร้อยละ ๘๐", "๒. เชื่อมั่นไม่น้อยกว่าร้อยละ ๗๐"] }])),
      findings: [
        {
          problem: "unmeasured",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "ไม่น้อยกว่าร้อยละ ๘๐",
          fixable: false,
        },
        {
          problem: "unmeasured",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F6",
          quote: "ไม่น้อยกว่าร้อยละ ๗๐",
          fixable: false,
        },
      ],
    },
    {
      name: "a lower bound of a growth",
      sheet: withTargets(sheetOf([{ outcome: "รายได้เพิ่มขึ้นไม่น้อยกว่าร้อยละ ๕" }])),
      findings: [
        {
          problem: "unmeasured",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "เพิ่มขึ้นไม่น้อยกว่าร้อยละ ๕",
          fixable: false,
        },
      ],
    },
    ...[
      ["ผ่านเกณฑ์ไม่น้อยกว่าร้อยละ 80 ตามหนังสือที่ 27/2568", "ไม่น้อยกว่าร้อยละ 80"],
      ["พึงพอใจไม่น้อยกว่าร้อยละ 80 ประกาศเมื่อ 4/2/68", "ไม่น้อยกว่าร้อยละ 80"],
      ["เผยแพร่อย่างน้อย 2 ช่องทาง 2. ประชาชนรับทราบ", "อย่างน้อย 2 ช่องทาง"],
      ["ปรับปรุงพื้นที่สีเขียวไม่น้อยกว่า 1,200 ตร.ม.", "ไม่น้อยกว่า 1,200 ตร.ม."],
      ["ผู้ผ่านร้อยละ 80 (สำรวจ)", "ร้อยละ 80"],
    ].map(([outcome = "", quote = ""]) => ({
      name: outcome,
      sheet: withTargets(sheetOf([{ outcome }])),
      findings: [
        {
          problem: "unmeasured",
          severity: "warning" as const,
          measure: 1,
          column: "outcome" as const,
          cell: "F5",
          quote,
          fixable: false,
        },
      ],
    })),
  ],
});

function withIndicator(outcome: string, actual: number | null): MeasureSheet {
  const sheet = withTargets(sheetOf([{ outcome }]));
  const indicator = {
    column: "indicator",
    text: "≥ 80",
    comparator: ">=",
    value: 80,
    unit: "percent",
    actual,
  } as const;
  return {
    ...sheet,
    measures: sheet.measures.map((one) => ({ ...one, targets: [...one.targets, indicator] })),
  };
}
