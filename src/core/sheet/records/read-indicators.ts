import type { MeasureReference } from "../../model/evidence";
import { INDICATOR_HEADINGS, type Indicator, type IndicatorColumn } from "../../model/indicator";
import type { RecordSheet } from "../../model/record-sheets";
import type { Comparator } from "../../model/target";
import { squash } from "../../text/squash";
import type { RawTable } from "../raw-table";
import { COMPARATOR_WORDS, SUFFIX_WORDS } from "../targets/comparator-words";
import { readAmount } from "./read-amount";
import { measuredAmount } from "./measured-amount";
import { readRecordTable, type RecordWordings } from "./read-record-table";

/** As offices word them; the sheet's own heading first. */
const WORDINGS: RecordWordings<IndicatorColumn> = {
  measure: [INDICATOR_HEADINGS.measure, "มาตรการ", "ลำดับมาตรการ", "ลำดับที่", "ลำดับ", "ข้อ"],
  name: [INDICATOR_HEADINGS.name, "ชื่อตัวชี้วัด", "รายการตัวชี้วัด", "ตัววัด", "KPI"],
  comparator: [INDICATOR_HEADINGS.comparator, "เกณฑ์", "ทิศทาง"],
  target: [INDICATOR_HEADINGS.target, "เป้าหมาย", "ค่าเป้า"],
  unit: [INDICATOR_HEADINGS.unit, "หน่วยนับ", "หน่วยวัด"],
  actual: [INDICATOR_HEADINGS.actual, "ผลลัพธ์", "ผลการดำเนินงาน", "ผลการดำเนินการ", "ค่าที่ได้", "ผล"],
  previous: [INDICATOR_HEADINGS.previous, "ปีก่อน", "ปีที่แล้ว", "ผลปีก่อน", "ปีที่ผ่านมา"],
  source: [INDICATOR_HEADINGS.source, "ที่มา", "ที่มาของข้อมูล"],
};

const PERCENT = new Set(["ร้อยละ", "%", "เปอร์เซ็นต์", "percent"].map(squash));
const TRENDS: readonly { readonly pattern: RegExp; readonly comparator: Comparator }[] = [
  { pattern: /^(?:ลดลง|ลด|น้อยลง|↓|decrease)$/, comparator: "decrease" },
  { pattern: /^(?:เพิ่มขึ้น|เพิ่ม|มากขึ้น|สูงขึ้น|↑|increase)$/, comparator: "increase" },
];
const EQUAL = /^(?:=|==|เท่ากับ|เท่ากัน|ครบ)$/;

/** Reads the indicator sheet (ตัวชี้วัด): what was aimed at and what was reached. */
export function readIndicators(
  table: RawTable,
  refer: (text: string) => MeasureReference,
): RecordSheet<Indicator> {
  const { sheet } = table;
  const { rows, ...place } = readRecordTable(table, WORDINGS);
  return {
    sheet,
    ...place,
    rows: rows.map(({ row, texts: shownTexts, cells, exact }) => {
      const [target, shown, previous] = [shownTexts.target, shownTexts.actual, shownTexts.previous].map(
        readAmount,
      );
      const measured = measuredAmount(shown ?? null, exact.actual, [target, previous]);
      const actual = measured ?? shown;
      const texts = measured ? { ...shownTexts, actual: measured.text } : shownTexts;
      const unitBeside = [target, actual, previous].find((amount) => amount && amount.unit !== "")?.unit;
      return {
        sheet,
        row,
        texts,
        cells,
        measureRef: refer(texts.measure),
        name: texts.name,
        comparator: readComparator(texts.comparator),
        target: target?.value ?? null,
        unit: texts.unit === "" ? (unitBeside ?? "") : readUnitName(texts.unit),
        actual: actual?.value ?? null,
        previous: previous?.value ?? null,
      };
    }),
  };
}

function readUnitName(text: string): string {
  return PERCENT.has(squash(text)) ? "percent" : text;
}

/** Null for any other text: a direction is never guessed. */
function readComparator(text: string): Comparator | null {
  const squashed = squash(text);
  if (squashed === "") return null;
  if (EQUAL.test(squashed)) return "==";
  for (const { pattern, comparator } of TRENDS) if (pattern.test(squashed)) return comparator;
  for (const { pattern, comparator } of WHOLE_WORDS) if (pattern.test(squashed)) return comparator;
  return null;
}

/** The words that compare in sentences, as the whole content of a cell. */
const WHOLE_WORDS = [...COMPARATOR_WORDS, ...SUFFIX_WORDS].map(({ pattern, comparator }) => ({
  pattern: new RegExp(`^(?:${pattern})$`),
  comparator,
}));
