import { writeIndicator } from "../../../src/core/summary/write-indicator";
import type { Indicator } from "../../../src/core/model/indicator";
import { recordsOf, type IndicatorSpec } from "../../support/record-sheets";

const COMPLAINTS: IndicatorSpec = { name: "จำนวนเรื่องร้องเรียน", comparator: "decrease", unit: "เรื่อง" };
const SATISFACTION: IndicatorSpec = { name: "ความพึงพอใจ", comparator: ">=", target: "80", unit: "percent" };

function write(spec: IndicatorSpec, digits: "thai" | "arabic" = "thai"): string {
  return writeIndicator(recordsOf([], [spec]).indicators.rows[0] as Indicator, digits);
}

test.each<[string, IndicatorSpec, string]>([
  [
    "at least: reached",
    { ...SATISFACTION, actual: "87.5" },
    "ความพึงพอใจ ได้ร้อยละ ๘๗.๕ (เป้าหมายไม่น้อยกว่าร้อยละ ๘๐) บรรลุเป้าหมาย",
  ],
  [
    "a name that ends in รายได้",
    { ...SATISFACTION, name: "ร้อยละของรายได้", actual: "87.5" },
    "ร้อยละของรายได้ ได้ร้อยละ ๘๗.๕ (เป้าหมายไม่น้อยกว่าร้อยละ ๘๐) บรรลุเป้าหมาย",
  ],
  [
    "at least: just reached",
    { ...SATISFACTION, actual: "80.00" },
    "ความพึงพอใจ ได้ร้อยละ ๘๐.๐๐ (เป้าหมายไม่น้อยกว่าร้อยละ ๘๐) บรรลุเป้าหมาย",
  ],
  [
    "at least: missed",
    { ...SATISFACTION, actual: "79.99" },
    "ความพึงพอใจ ได้ร้อยละ ๗๙.๙๙ (เป้าหมายไม่น้อยกว่าร้อยละ ๘๐) ไม่บรรลุเป้าหมาย",
  ],
  [
    "more than: the value itself misses",
    { ...SATISFACTION, comparator: ">", actual: "80" },
    "ความพึงพอใจ ได้ร้อยละ ๘๐ (เป้าหมายมากกว่าร้อยละ ๘๐) ไม่บรรลุเป้าหมาย",
  ],
  [
    "more than: reached",
    { ...SATISFACTION, comparator: ">", actual: "80.1" },
    "ความพึงพอใจ ได้ร้อยละ ๘๐.๑ (เป้าหมายมากกว่าร้อยละ ๘๐) บรรลุเป้าหมาย",
  ],
  [
    "at most: reached",
    { name: "ระยะเวลาให้บริการ", comparator: "<=", target: "15", unit: "นาที", actual: "15" },
    "ระยะเวลาให้บริการ ใช้เวลา ๑๕ นาที (เป้าหมายไม่เกิน ๑๕ นาที) บรรลุเป้าหมาย",
  ],
  [
    "at most: missed",
    { name: "ใช้เวลา", comparator: "<=", target: "15", unit: "นาที", actual: "16" },
    "ใช้เวลา ๑๖ นาที (เป้าหมายไม่เกิน ๑๕ นาที) ไม่บรรลุเป้าหมาย",
  ],
  [
    "less than: the value itself misses",
    { name: "จำนวนข้อผิดพลาด", comparator: "<", target: "0.5", unit: "ข้อ", actual: "0.5" },
    "จำนวนข้อผิดพลาด ๐.๕ ข้อ (เป้าหมายน้อยกว่า ๐.๕ ข้อ) ไม่บรรลุเป้าหมาย",
  ],
  [
    "less than: reached",
    { name: "จำนวนข้อผิดพลาด", comparator: "<", target: "0.5", unit: "ข้อ", actual: "0.4" },
    "จำนวนข้อผิดพลาด ๐.๔ ข้อ (เป้าหมายน้อยกว่า ๐.๕ ข้อ) บรรลุเป้าหมาย",
  ],
  [
    "exactly: reached",
    { name: "ช่องทาง", comparator: "==", target: "3", unit: "ช่องทาง", actual: "3" },
    "ช่องทาง จำนวน ๓ ช่องทาง (เป้าหมาย ๓ ช่องทาง) บรรลุเป้าหมาย",
  ],
  [
    "exactly: more is not judged",
    { name: "ช่องทาง", comparator: "==", target: "3", unit: "ช่องทาง", actual: "4" },
    "ช่องทาง จำนวน ๔ ช่องทาง (เป้าหมาย ๓ ช่องทาง) สูงกว่าเป้าหมาย",
  ],
  [
    "exactly: less is missed",
    { name: "ช่องทาง", comparator: "==", target: "3", unit: "ช่องทาง", actual: "2" },
    "ช่องทาง จำนวน ๒ ช่องทาง (เป้าหมาย ๓ ช่องทาง) ไม่บรรลุเป้าหมาย",
  ],
  [
    "none at all: reached",
    { name: "ไม่มีเรื่องร้องเรียน", comparator: "==", target: "0", unit: "เรื่อง", actual: "0" },
    "จำนวนเรื่องร้องเรียน ๐ เรื่อง (เป้าหมาย ๐ เรื่อง) บรรลุเป้าหมาย",
  ],
  [
    "none at all: missed",
    { name: "ไม่มีเรื่องร้องเรียน", comparator: "==", target: "0", unit: "เรื่อง", actual: "1" },
    "จำนวนเรื่องร้องเรียน ๑ เรื่อง (เป้าหมาย ๐ เรื่อง) ไม่บรรลุเป้าหมาย",
  ],
  [
    "a score",
    { name: "ผลคะแนน ITA", comparator: ">=", target: "85", unit: "คะแนน", actual: "91.20" },
    "ผลคะแนน ITA ได้ ๙๑.๒๐ คะแนน (เป้าหมายไม่น้อยกว่า ๘๕ คะแนน) บรรลุเป้าหมาย",
  ],
  ["no unit", { name: "คะแนนเฉลี่ย", actual: "4.5" }, "คะแนนเฉลี่ย เท่ากับ ๔.๕"],
  [
    "no target",
    { name: "ความพึงพอใจ", unit: "percent", comparator: ">=", actual: "87.5" },
    "ความพึงพอใจ ได้ร้อยละ ๘๗.๕",
  ],
  [
    "no condition",
    { name: "ความพึงพอใจ", unit: "percent", target: "80", actual: "87.5" },
    "ความพึงพอใจ ได้ร้อยละ ๘๗.๕ (ค่าเป้าหมายร้อยละ ๘๐)",
  ],
  [
    "a name that holds the target",
    { ...SATISFACTION, name: "ความพึงพอใจไม่น้อยกว่าร้อยละ 80", actual: "92" },
    "ความพึงพอใจไม่น้อยกว่าร้อยละ ๘๐ ได้ร้อยละ ๙๒ บรรลุเป้าหมาย",
  ],
  [
    "a source",
    { ...SATISFACTION, actual: "92", source: "แบบสำรวจ 210 ชุด" },
    "ความพึงพอใจ ได้ร้อยละ ๙๒ (เป้าหมายไม่น้อยกว่าร้อยละ ๘๐) บรรลุเป้าหมาย (ที่มา: แบบสำรวจ ๒๑๐ ชุด)",
  ],
  [
    "a fall that was wanted",
    { ...COMPLAINTS, actual: "3", previous: "5" },
    "จำนวนเรื่องร้องเรียน ๓ เรื่อง ลดลงจากปีก่อน (๕ เรื่อง) จำนวน ๒ เรื่อง คิดเป็นร้อยละ ๔๐ (เป้าหมายต่ำกว่าปีก่อน) บรรลุเป้าหมาย",
  ],
  [
    "a rise where a fall was wanted",
    { ...COMPLAINTS, actual: "7", previous: "6" },
    "จำนวนเรื่องร้องเรียน ๗ เรื่อง เพิ่มขึ้นจากปีก่อน (๖ เรื่อง) จำนวน ๑ เรื่อง คิดเป็นร้อยละ ๑๖.๖๗ (เป้าหมายต่ำกว่าปีก่อน) ไม่บรรลุเป้าหมาย",
  ],
  [
    "no change where a fall was wanted",
    { ...COMPLAINTS, actual: "5", previous: "5" },
    "จำนวนเรื่องร้องเรียน ๕ เรื่อง เท่ากับปีก่อน (เป้าหมายต่ำกว่าปีก่อน) ไม่บรรลุเป้าหมาย",
  ],
  [
    "none in both years cannot fall",
    { ...COMPLAINTS, actual: "0", previous: "0" },
    "จำนวนเรื่องร้องเรียน ๐ เรื่อง เท่ากับปีก่อน (เป้าหมายต่ำกว่าปีก่อน)",
  ],
  [
    "a fall to none",
    { ...COMPLAINTS, actual: "0", previous: "4" },
    "จำนวนเรื่องร้องเรียน ๐ เรื่อง ลดลงจากปีก่อน (๔ เรื่อง) จำนวน ๔ เรื่อง คิดเป็นร้อยละ ๑๐๐ (เป้าหมายต่ำกว่าปีก่อน) บรรลุเป้าหมาย",
  ],
  [
    "a rise from none has no share",
    { ...COMPLAINTS, comparator: "increase", actual: "3", previous: "0" },
    "จำนวนเรื่องร้องเรียน ๓ เรื่อง เพิ่มขึ้นจากปีก่อน (๐ เรื่อง) จำนวน ๓ เรื่อง (เป้าหมายสูงกว่าปีก่อน) บรรลุเป้าหมาย",
  ],
  ["last year unknown", { ...COMPLAINTS, actual: "3" }, "จำนวนเรื่องร้องเรียน ๓ เรื่อง (เป้าหมายต่ำกว่าปีก่อน)"],
  [
    "a fall by so many: reached",
    { ...COMPLAINTS, target: "2", actual: "3", previous: "5" },
    "จำนวนเรื่องร้องเรียน ๓ เรื่อง ลดลงจากปีก่อน (๕ เรื่อง) จำนวน ๒ เรื่อง คิดเป็นร้อยละ ๔๐ (เป้าหมายต่ำกว่าปีก่อน ๒ เรื่อง) บรรลุเป้าหมาย",
  ],
  [
    "a fall by so many: missed",
    { ...COMPLAINTS, target: "3", actual: "3", previous: "5" },
    "จำนวนเรื่องร้องเรียน ๓ เรื่อง ลดลงจากปีก่อน (๕ เรื่อง) จำนวน ๒ เรื่อง คิดเป็นร้อยละ ๔๐ (เป้าหมายต่ำกว่าปีก่อน ๓ เรื่อง) ไม่บรรลุเป้าหมาย",
  ],
  [
    "a fall in percent is not judged",
    { name: "ข้อผิดพลาด", comparator: "decrease", target: "10", unit: "percent", actual: "12", previous: "30" },
    "ข้อผิดพลาด ได้ร้อยละ ๑๒ ลดลงจากปีก่อน (ร้อยละ ๓๐) ๑๘ จุดร้อยละ (เป้าหมายต่ำกว่าปีก่อนร้อยละ ๑๐)",
  ],
  [
    "a name that says the trend",
    { ...COMPLAINTS, name: "เรื่องร้องเรียนลดลง", actual: "3", previous: "5" },
    "เรื่องร้องเรียน จำนวน ๓ เรื่อง ลดลงจากปีก่อน (๕ เรื่อง) จำนวน ๒ เรื่อง คิดเป็นร้อยละ ๔๐ (เป้าหมายต่ำกว่าปีก่อน) บรรลุเป้าหมาย",
  ],
  [
    "last year beside another target",
    { ...SATISFACTION, actual: "78.25", previous: "75" },
    "ความพึงพอใจ ได้ร้อยละ ๗๘.๒๕ (เป้าหมายไม่น้อยกว่าร้อยละ ๘๐) ไม่บรรลุเป้าหมาย ทั้งนี้ เพิ่มขึ้นจากปีก่อน (ร้อยละ ๗๕) ๓.๒๕ จุดร้อยละ",
  ],
  [
    "last year without a target",
    { name: "จำนวนผู้ร้องเรียน", unit: "ราย", actual: "1,200", previous: "1000" },
    "จำนวนผู้ร้องเรียน ๑,๒๐๐ ราย เพิ่มขึ้นจากปีก่อน (๑,๐๐๐ ราย) จำนวน ๒๐๐ ราย คิดเป็นร้อยละ ๒๐",
  ],
  [
    "a share that rounds to none",
    { name: "จำนวนผู้ใช้", unit: "ราย", actual: "1000001", previous: "1000000" },
    "จำนวนผู้ใช้ ๑,๐๐๐,๐๐๑ ราย เพิ่มขึ้นจากปีก่อน (๑,๐๐๐,๐๐๐ ราย) จำนวน ๑ ราย",
  ],
])("%s", (_name, spec, text) => {
  expect(write(spec)).toBe(text);
});

test("Arabic digits", () => {
  expect(write({ ...SATISFACTION, actual: "๘๗.๕" }, "arabic")).toBe(
    "ความพึงพอใจ ได้ร้อยละ 87.5 (เป้าหมายไม่น้อยกว่าร้อยละ 80) บรรลุเป้าหมาย",
  );
});

test("where the cell shows something else than the value, the value counts", () => {
  const indicator = recordsOf([], [{ ...SATISFACTION, actual: "0.875" }]).indicators.rows[0] as Indicator;
  expect(writeIndicator({ ...indicator, actual: 87.5 }, "arabic")).toContain("ได้ร้อยละ 87.5 ");
});
