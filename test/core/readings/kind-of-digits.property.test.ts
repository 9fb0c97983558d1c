import fc from "fast-check";
import { findThaiDates } from "../../../src/core/calendar/find-thai-dates";
import { parseThaiDate } from "../../../src/core/calendar/timeframe/parse-thai-date";
import { parseTimeframe } from "../../../src/core/calendar/timeframe/parse-timeframe";
import { findTargets } from "../../../src/core/sheet/find-targets";
import { findTitleYear } from "../../../src/core/sheet/find-title-year";
import { parseMeasureNumber, parseNumberCell } from "../../../src/core/sheet/parse-measure-number";
import { readRowNumber } from "../../../src/core/sheet/read-number";
import { readAmount } from "../../../src/core/sheet/records/read-amount";
import { splitSteps } from "../../../src/core/sheet/split-steps";
import { toArabicDigits, toThaiDigits } from "../../../src/core/text/digits";
import { markerNumber } from "../../../src/core/text/marker-number";
import { parseThaiNumber, readThaiNumber } from "../../../src/core/text/parse-thai-number";
import { readAssessmentItem } from "../../../src/core/model/assessment-item";
import { isBareNumber } from "../../../src/core/report/model/write-document-date";
import { readMargins } from "../../../src/core/model/read-margins";
import { readCount } from "../../../src/core/summary/read-count";
import { sheetOf } from "../../support/measure-sheet";
import { recordsOf } from "../../support/record-tables";
import { propertyRuns } from "../../support/property-runs";

const MEASURES = sheetOf([{ number: 5 }, { number: 10 }]);
const MARGINS = { top: 20, right: 20, bottom: 20, left: 30 };

/** What reads a number, an amount, a time or a list out of what people type. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  parseThaiNumber,
  readThaiNumber: (text) => Array.from(text, (_, at) => readThaiNumber(text, at)),
  readAmount,
  parseMeasureNumber,
  parseNumberCell,
  readRowNumber: (text) => [readRowNumber(text, "", true), readRowNumber("", text, false)],
  findTargets: (text) => [findTargets(text, "outcome"), findTargets(text, "measure")],
  parseTimeframe: (text) => parseTimeframe(text, 2568),
  parseThaiDate,
  findThaiDates,
  splitSteps,
  markerNumber,
  findTitleYear: (text) => findTitleYear([text]),
  readAssessmentItem,
  isBareNumber,
  readMargins: (text) => readMargins(text, MARGINS),
  readEvidence: (text) => {
    const rows = [
      [text, text, "อบรม", text, "คน", "", ""],
      ["5", "", "อบรม", text, "", "", ""],
    ];
    return recordsOf(MEASURES, { evidence: rows }).evidence.rows.map((row) => [row, readCount(row, "thai")]);
  },
  readIndicators: (text) =>
    recordsOf(MEASURES, { indicators: [[text, "ผล", text, text, "", text, text, ""]] }).indicators.rows,
};

/** Figures in every company that an office gives them, and glued to it. */
const PIECES = [
  ..."0123456789",
  ..."กขคงนาำิ่์ๆฯเ๚๛",
  ..." \n\t.,:;/-–()[]%+=<>~",
  ..."aoOlx",
  "๐",
  "๕",
  "\u200b",
  "\u00a0",
  "10",
  "80",
  "100",
  "2568",
  "68",
  "1,250",
  "87.5",
  "3.1",
  "08",
  "คน",
  "ครั้ง",
  "บาท",
  "ล้าน",
  "พัน",
  "แสนล้าน",
  "ร้อยละ",
  "เปอร์เซ็นต์",
  "ไม่ต่ำกว่า",
  "ไม่น้อยกว่า",
  "ลดลง",
  "เพิ่มขึ้น",
  "จำนวน",
  "จาก",
  "ใน",
  "สาม",
  "สิบ",
  "มาตรการที่",
  "ข้อ",
  "ที่",
  "ส.",
  "ม.ค.",
  "มกราคม",
  "ต.ค.",
  "พ.ศ.",
  "พ.ศ.2568",
  "ปีงบประมาณ",
  "ไตรมาส",
  "ไตรมาสที่",
  "เดือน",
  "วัน",
  "ชั่วโมง",
  "ภายใน",
  "ระหว่าง",
  "ถึง",
  "และ",
  "ครั้งที่",
  "รอบ",
  "✓",
  "•",
  "๑)",
] as const;

const texts = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.join(""));

/** The digits in what was read stay as they were typed; that is no difference. */
function read(name: string, text: string): string {
  const plain = (_: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);
  return toArabicDigits(JSON.stringify(READERS[name]?.(text), plain));
}

describe.each(Object.keys(READERS))("%s", (name) => {
  test("reads the same from either kind of digits, and from both in one text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const arabic = read(name, toArabicDigits(text));
        expect(read(name, toThaiDigits(text))).toBe(arabic);
        expect(read(name, text)).toBe(arabic);
      }),
      propertyRuns(),
    );
  });

  test.each(["6า4", "5 ล้าน5", "๕๚5 คน", "(5)5", "5ๆ5", "ร้อยละ 5ก5", "1.5ก.5 ครั้ง", "3 ม.ค.68 5", "ข้อ5ก5"])(
    "%s, in either kind of digits",
    (text) => {
      expect(read(name, toThaiDigits(text))).toBe(read(name, toArabicDigits(text)));
    },
  );
});
