import fc from "fast-check";
import { MEASURE_COLUMNS, type MeasureColumn } from "../../../../src/core/model/columns";
import { chooseColumnWidths } from "../../../../src/core/report/model/column-widths";
import { POINTS_PER_MM } from "../../../../src/core/report/model/memo-design";
import type { ReportRow } from "../../../../src/core/report/model/report-model";
import { TABLE_DESIGN } from "../../../../src/core/report/model/table-design";
import { measureLetters } from "../../../../src/core/text/measure-letters";
import { propertyRuns } from "../../../support/property-runs";

const TOTAL = 267;

type Cells = Pick<ReportRow, "cells">;

function rowWith(texts: Partial<Record<MeasureColumn, string>>, marker: string | null = null): Cells {
  const cells = MEASURE_COLUMNS.map((column) => [column, [{ marker, level: 0, text: texts[column] ?? "" }]]);
  return { cells: Object.fromEntries(cells) };
}

function rowOf(lengths: readonly number[]): Cells {
  return rowWith(
    Object.fromEntries(MEASURE_COLUMNS.map((column, index) => [column, "ก".repeat(lengths[index] ?? 0)])),
  );
}

const LEAST = { measure: 32, steps: 52, responsibleUnit: 18, timeframe: 20, resultSummary: 38, outcome: 34 };

/** Millimetres that a text needs in a column, with the padding; its letters narrowed by a scale. */
const widthOf = (text: string, scale = 1): number =>
  (measureLetters(text) * TABLE_DESIGN.cellSize * scale) / POINTS_PER_MM + 2 * TABLE_DESIGN.cellPadding;

test("much text gets much room", () => {
  const widths = chooseColumnWidths([rowOf([60, 900, 8, 10, 150, 120])], TOTAL);
  expect(widths.steps).toBeGreaterThan(95);
  expect(widths.responsibleUnit).toBeLessThan(26);
});

test("a second long column shares the room", () => {
  const widths = chooseColumnWidths([rowOf([60, 600, 8, 10, 600, 120])], TOTAL);
  expect(widths.resultSummary).toBeGreaterThan(65);
  expect(widths.steps).toBeGreaterThan(65);
});

test("without measures the columns are still usable", () => {
  const widths = chooseColumnWidths([], TOTAL);
  for (const column of MEASURE_COLUMNS) expect(widths[column]).toBeGreaterThanOrEqual(LEAST[column]);
});

const NAME = "องค์การบริหารส่วนตำบลบ้านตัวอย่าง";
const SENTENCE = "ดำเนินการ แจ้งเวียน และรายงานผล ".repeat(12);

test.each<readonly [string, MeasureColumn, string, string]>([
  ["a given name", "outcome", `บุคลากรของ${NAME}สุจริต`, NAME],
  ["a date", "resultSummary", "เมื่อวันที่ ๑๑ – ๒๒ พฤศจิกายน ๒๕๖๗ ครบ", "๑๑ – ๒๒ พฤศจิกายน ๒๕๖๗"],
  ["a date in a narrow column", "timeframe", "ภายในวันที่ ๓๐ กันยายน ๒๕๖๘", "๓๐ กันยายน ๒๕๖๘"],
  ["all local authorities", "outcome", "แก่องค์กรปกครองส่วนท้องถิ่น", "องค์กรปกครองส่วนท้องถิ่น"],
  ["a document's number", "outcome", "ตามหนังสือที่ มท ๐๘๐๘.๒/ว ๑๒๓๔๕", "ที่ มท ๐๘๐๘.๒/ว ๑๒๓๔๕"],
])("%s fits its column", (_, column, text, piece) => {
  const widths = chooseColumnWidths([rowWith({ steps: SENTENCE, [column]: text })], TOTAL, [NAME]);
  expect(widths[column]).toBeGreaterThanOrEqual(widthOf(piece, 0.9));
});

describe("a stretch of words without a space in a narrow column", () => {
  const unit = "ทุกส่วนราชการ";
  test("is whole where the table comes out about as low", () => {
    const widths = chooseColumnWidths([rowWith({ steps: "แจ้งเวียน", responsibleUnit: unit })], TOTAL);
    expect(widths.responsibleUnit).toBeGreaterThanOrEqual(widthOf(unit));
  });
  test("has room for its longest word, somewhat narrower, where the other columns are full", () => {
    const full = {
      measure: SENTENCE.repeat(2),
      steps: SENTENCE.repeat(3),
      resultSummary: SENTENCE.repeat(2),
    };
    const rows = [rowWith({ ...full, outcome: SENTENCE.repeat(2), responsibleUnit: unit })];
    const { responsibleUnit } = chooseColumnWidths(rows, TOTAL);
    expect(responsibleUnit).toBeLessThan(widthOf(unit));
    expect(responsibleUnit).toBeGreaterThanOrEqual(widthOf("ส่วนราชการ", 0.9));
  });
  test("of more than 24 mm parts in any case", () => {
    const long = "กองสาธารณสุขและสิ่งแวดล้อม";
    const widths = chooseColumnWidths([rowWith({ steps: "แจ้งเวียน", responsibleUnit: long })], TOTAL);
    expect(widths.responsibleUnit).toBeLessThan(widthOf(long));
  });
});

test("a name behind a number needs the number's room, too", () => {
  const cells = { steps: SENTENCE.repeat(3), outcome: NAME };
  const numbered = chooseColumnWidths([rowWith(cells, "๑๐.")], TOTAL, [NAME]);
  expect(numbered.outcome).toBeGreaterThanOrEqual(widthOf(NAME, 0.9) + 6);
});

test("a name in every column is narrowed to nine tenths where whole names would make the table much higher", () => {
  const text = `${NAME} ${SENTENCE}`;
  const rows = [
    rowWith({ steps: SENTENCE.repeat(6), measure: NAME, resultSummary: `${NAME} รายงาน`, outcome: NAME }),
    rowWith({ steps: `${text}${SENTENCE.repeat(6)}` }),
  ];
  const widths = chooseColumnWidths(rows, TOTAL, [NAME]);
  for (const column of ["measure", "resultSummary", "outcome"] as const) {
    expect(widths[column]).toBeLessThan(widthOf(NAME));
    expect(widths[column]).toBeGreaterThanOrEqual(widthOf(NAME, 0.9));
  }
});

test("names too long for the page break at their joint", () => {
  const long = "องค์การบริหารส่วนตำบลบ้านหนองตัวอย่างสมมติพัฒนาเจริญรุ่งเรืองศรี";
  const texts = Object.fromEntries(MEASURE_COLUMNS.map((column) => [column, long]));
  const widths = chooseColumnWidths([rowWith(texts)], TOTAL, [long]);
  const place = "บ้านหนองตัวอย่างสมมติพัฒนาเจริญรุ่งเรืองศรี";
  expect(widthOf(long) * 6).toBeGreaterThan(TOTAL);
  expect(Object.values(widths).reduce((sum, width) => sum + width, 0)).toBe(TOTAL);
  expect(widths.measure).toBeLessThan(widthOf(place) + 5);
});

test("long tables are judged by rows from all of it", () => {
  const rows = Array.from({ length: 400 }, (_, index) =>
    index < 200 ? rowOf([60, 700, 8, 10, 40, 40]) : rowOf([60, 40, 8, 10, 40, 700]),
  );
  const widths = chooseColumnWidths(rows, TOTAL);
  expect(widths.steps).toBeGreaterThan(60);
  expect(widths.outcome).toBeGreaterThan(60);
});

test("the columns always fill the page exactly and none is too narrow", () => {
  const lengths = fc.array(fc.nat({ max: 10_000 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(lengths, { maxLength: 8 }), fc.constantFrom(TOTAL, 247), (rows, total) => {
      const widths = chooseColumnWidths(rows.map(rowOf), total);
      expect(Object.values(widths).reduce((sum, width) => sum + width, 0)).toBe(total);
      for (const column of MEASURE_COLUMNS) {
        expect(Number.isInteger(widths[column])).toBe(true);
        expect(widths[column]).toBeGreaterThanOrEqual(LEAST[column]);
      }
    }),
    propertyRuns(),
  );
});
