import fc from "fast-check";
import { EVIDENCE_HEADINGS } from "../../../src/core/model/evidence";
import { INDICATOR_HEADINGS } from "../../../src/core/model/indicator";
import { SETTING_NAMES } from "../../../src/core/model/setting-names";
import { SHEET_NAMES } from "../../../src/core/model/sheet-names";
import type { TestCell, TestTable } from "../raw-table";
import { oddCell } from "./odd-cells";

const reference = fc.constantFrom<TestCell>("๑", "2", 3, "มาตรการที่ ๔", "๑๑.", "", "ก", "๑, ๒", "1-3", 1.5);
const amount = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom<TestCell>(
      "", 4, 45.5, "๘๙.๔๐", "1,240", "ร้อยละ ๙๐", "90%", "๕ ครั้ง", "6า4", "-", "ประมาณ ๕", "1e5", "๒ ใน ๓", "9".repeat(320), 0,
    ), // prettier-ignore
  },
  { weight: 1, arbitrary: oddCell },
);
const unit = fc.constantFrom<TestCell>("ครั้ง", "คน", "ร้อยละ", "%", "", "เรื่อง", "แห่ง", "ๆ");
const odd = (text: fc.Arbitrary<TestCell>): fc.Arbitrary<TestCell> =>
  fc.oneof({ weight: 10, arbitrary: text }, { weight: 1, arbitrary: oddCell });

const evidenceRow = fc.tuple(
  reference,
  odd(fc.constantFrom("๑๕ ม.ค. ๒๕๖๘", "15/1/2568", "มกราคม 2568", "", "ไตรมาส ๑", "๓๑ ก.พ. ๖๘")),
  odd(
    fc.constantFrom(
      "จัดอบรมพนักงาน",
      "ประชุมคณะทำงาน ครั้งที่ ๑/๒๕๖๘",
      "",
      "เผยแพร่คู่มือทางเวปไซต์",
      "๑. อบรม\n๒. ทดสอบ",
    ),
  ),
  amount,
  unit,
  odd(fc.constantFrom("ห้องประชุมสภา", "", "เว็บไซต์ www.example.go.th", "กลุ่มไลน์")),
  odd(fc.constantFrom("", "https://www.example.go.th/a?b=1", "แฟ้มที่ ๓", "javascript:alert(1)")),
);
const indicatorRow = fc.tuple(
  reference,
  odd(fc.constantFrom("ร้อยละของผู้เข้าอบรมที่ผ่าน", "จำนวนเรื่องร้องเรียน", "", "ความพึงพอใจ")),
  odd(fc.constantFrom("≥", "ไม่น้อยกว่า", "<=", "=", "ลดลง", "เพิ่มขึ้น", "", "ประมาณ")),
  amount,
  unit,
  amount,
  amount,
  odd(fc.constantFrom("ทะเบียนคุม", "", "แบบสำรวจ")),
);
const settingValue = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom<TestCell>(
      "องค์การบริหารส่วนตำบลทุ่งสมมติ", "อบต.ทุ่งสมมติ", "สมมติ", "๒๕๖๘", 2568, "2569", "สำนักปลัด", "โทร. 0 0000 0000", "สม ๗๙๙๐๑/", "22 มีนาคม 2569", "๓๑ ก.พ. ๖๘", "",
      "อารบิก", "เลขไทย", "TH SarabunIT๙", "ซ้าย ๒.๕ ขวา 2", "มี", "O26", "นายสมมติ ใจดี", "9".repeat(400),
    ), // prettier-ignore
  },
  { weight: 1, arbitrary: oddCell },
);
const settingName = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...SETTING_NAMES.map(({ name }) => name)) },
  { weight: 1, arbitrary: fc.constantFrom("หน่วย งาน :", "สีกระดาษ", "", "ปีงบประมาณ *") },
);
const person = fc.tuple(
  fc.constantFrom<TestCell>("ผู้จัดทำ", "ผู้ตรวจ", "ผู้อนุมัติ", ""),
  fc.constantFrom<TestCell>("นายสมมติ ใจดี", "(................)", "", 5),
  fc.constantFrom<TestCell>("นายกองค์การบริหารส่วนตำบล", "ปลัด", ""),
  fc.constantFrom<TestCell>("", "ปลัด อบต. รักษาราชการแทน นายก อบต."),
);

function recordSheet(
  sheet: string,
  headings: readonly string[],
  row: fc.Arbitrary<readonly TestCell[]>,
): fc.Arbitrary<TestTable> {
  return fc
    .record({
      rows: fc.array(row, { maxLength: 4 }),
      hasHeadings: fc.constantFrom(true, true, true, false),
      hasTitle: fc.boolean(),
    })
    .map(({ rows, hasHeadings, hasTitle }) => ({
      sheet,
      rows: [...(hasTitle ? [[sheet]] : []), ...(hasHeadings ? [headings] : []), ...rows],
    }));
}

/** A sheet of evidence as staff keep it. */
export const messyEvidence = recordSheet(SHEET_NAMES.evidence, Object.values(EVIDENCE_HEADINGS), evidenceRow);

/** A sheet of indicators as staff keep it. */
export const messyIndicators = recordSheet(
  SHEET_NAMES.indicators,
  Object.values(INDICATOR_HEADINGS),
  indicatorRow,
);

/** A sheet of settings with names of its own, values in both digits, and people below. */
export const messySettings: fc.Arbitrary<TestTable> = fc
  .record({
    hasHeadings: fc.boolean(),
    values: fc.array(fc.tuple(settingName, settingValue), { maxLength: 10 }),
    people: fc.array(person, { maxLength: 3 }),
  })
  .map(({ hasHeadings, values, people }) => ({
    sheet: SHEET_NAMES.settings,
    rows: [
      ...(hasHeadings ? [["รายการ", "ค่า", "คำอธิบาย"]] : []),
      ...values,
      [],
      ["หัวข้อ", "ชื่อ", "ตำแหน่ง", "รักษาราชการแทน"],
      ...people,
    ],
  }));
