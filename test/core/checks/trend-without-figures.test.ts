import { trendWithoutFigures } from "../../../src/core/checks/trend-without-figures";
import { sheetOf } from "../../support/measure-sheet";
import { testCheck } from "../../support/test-check";
import { withTargets } from "../../support/with-targets";

testCheck(trendWithoutFigures, {
  accepted: [
    {
      name: "scores of two years in the other column",
      sheet: withTargets(
        sheetOf([
          {
            resultSummary: "คะแนน ITA ปี ๒๕๖๗ เท่ากับ ๘๓.๑๕ ปี ๒๕๖๘ เท่ากับ ๘๗.๖๒",
            outcome: "ผลคะแนน ITA เพิ่มขึ้น",
          },
        ]),
      ),
    },
    {
      name: "figures before and after",
      sheet: withTargets(sheetOf([{ outcome: "ข้อร้องเรียนลดลงจาก ๗ เรื่อง เหลือ ๔ เรื่อง" }])),
    },
    {
      name: "both years in brackets",
      sheet: withTargets(sheetOf([{ outcome: "ข้อร้องเรียนลดลง (ปี ๒๕๖๗ ๗ เรื่อง ปี ๒๕๖๘ ๔ เรื่อง)" }])),
    },
    { name: "how much it fell", sheet: withTargets(sheetOf([{ outcome: "ข้อร้องเรียนลดลงร้อยละ ๔๒.๘๖" }])) },
    {
      name: "scores before and after",
      sheet: withTargets(sheetOf([{ outcome: "ความรู้เพิ่มขึ้น ก่อนอบรม ๑๑.๓ คะแนน หลังอบรม ๑๖.๘ คะแนน" }])),
    },
    {
      name: "the figures in the other column",
      sheet: withTargets(
        sheetOf([{ resultSummary: "ปีงบประมาณก่อนรับ ๗ เรื่อง ปีนี้รับ ๔ เรื่อง", outcome: "ข้อร้องเรียนลดลง" }]),
      ),
    },
    ...[
      "เร็วขึ้นจาก ๒๕ นาที เหลือ ๑๐ นาที",
      "รอรับบริการเร็วขึ้น จากเดิม 40 นาที เหลือ 15 นาที",
      "ขั้นตอนสั้นลงจาก 35 นาที เป็น 20 นาที",
      "ออกใบอนุญาตเร็วขึ้นจาก 6 ชั่วโมง เป็น 45 นาที",
      "เวลารอสั้นลง 12 นาที (จาก 30 นาที)",
      "เวลารอสั้นลงเฉลี่ย 12 นาที",
      "เวลารอสั้นลงกว่าเดิม 1 ชั่วโมง",
      "คะแนนเพิ่มขึ้นอยู่ในลำดับที่ 9 จากลำดับที่ 31",
      "คะแนนสูงขึ้น ได้อันดับ ๙ ปีก่อนอันดับ ๓๑",
      "เวลารอคอยลดลง เดิม 50 วินาที ปัจจุบัน 20 วินาที",
    ].map((outcome) => ({ name: outcome, sheet: withTargets(sheetOf([{ outcome }])) })),
    {
      name: "the minutes in the other column",
      sheet: withTargets(
        sheetOf([{ resultSummary: "เดิมใช้เวลา ๓๐ นาที ปัจจุบัน ๑๒ นาที", outcome: "บริการรวดเร็วขึ้น" }]),
      ),
    },
    { name: "a trend that is denied", sheet: withTargets(sheetOf([{ outcome: "ข้อร้องเรียนไม่เพิ่มขึ้น" }])) },
    { name: "a trend in the steps", sheet: withTargets(sheetOf([{ steps: "๑. ทำให้ข้อร้องเรียนลดลง" }])) },
    { name: "a result without a trend", sheet: withTargets(sheetOf([{ outcome: "ร้อยละ ๙๒ ผ่านแบบทดสอบ" }])) },
  ],
  rejected: [
    {
      name: "ลดลง alone",
      sheet: withTargets(sheetOf([{ outcome: "จำนวนข้อร้องเรียนการให้บริการลดลง" }])),
      findings: [
        {
          problem: "unsupported",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "ลดลง",
          fixable: false,
        },
      ],
    },
    {
      name: "เพิ่มขึ้น alone",
      sheet: withTargets(sheetOf([{ outcome: "ความไว้วางใจของประชาชนเพิ่มขึ้น" }])),
      findings: [
        {
          problem: "unsupported",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "เพิ่มขึ้น",
          fixable: false,
        },
      ],
    },
    {
      name: "a trend in the result summary",
      sheet: withTargets(sheetOf([{ resultSummary: "ปรับปรุงจุดบริการ ทำให้ระยะเวลารอคอยลดลง", outcome: "ดี" }])),
      findings: [
        {
          problem: "unsupported",
          severity: "warning",
          measure: 1,
          column: "resultSummary",
          cell: "E5",
          quote: "ลดลง",
          fixable: false,
        },
      ],
    },
    {
      name: "a count of another thing before it",
      sheet: withTargets(sheetOf([{ outcome: "จัดประชุม ๒ ครั้ง จำนวนข้อร้องเรียนลดลง" }])),
      findings: [
        {
          problem: "unsupported",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "ลดลง",
          fixable: false,
        },
      ],
    },
    {
      name: "a target beside it that is no figure",
      sheet: withTargets(sheetOf([{ outcome: "พึงพอใจไม่น้อยกว่าร้อยละ ๘๐\n๒. จำนวนข้อร้องเรียน ลดลง" }])),
      findings: [
        {
          problem: "unsupported",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "ลดลง",
          fixable: false,
        },
      ],
    },
    {
      name: "counts of attendance in the other column",
      sheet: withTargets(sheetOf([{ resultSummary: "อบรม ๔๒ คน จาก ๔๕ คน", outcome: "ข้อร้องเรียนลดลง" }])),
      findings: [
        {
          problem: "unsupported",
          severity: "warning",
          measure: 1,
          column: "outcome",
          cell: "F5",
          quote: "ลดลง",
          fixable: false,
        },
      ],
    },
    ...[
      ["อบรมหลักสูตร 6 ชั่วโมง ความรู้ดีขึ้น", "ดีขึ้น"],
      ["ความรู้ดีขึ้นจากการอบรม 6 ชั่วโมง", "ดีขึ้น"],
      ["บริการรวดเร็วขึ้น เปิดตลอด 24 ชั่วโมง", "รวดเร็วขึ้น"],
      ["บริการรวดเร็วขึ้น แจ้งผลภายใน 3 ชั่วโมง", "รวดเร็วขึ้น"],
      ["คะแนนเพิ่มขึ้นอยู่ในลำดับที่ 9", "เพิ่มขึ้น"],
    ].map(([outcome = "", quote = ""]) => ({
      name: outcome,
      sheet: withTargets(sheetOf([{ outcome }])),
      findings: [
        {
          problem: "unsupported",
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
