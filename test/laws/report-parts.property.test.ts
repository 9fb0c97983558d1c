import fc from "fast-check";
import { buildReport } from "../../src/app/build-report";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { appendixNotices } from "../../src/core/report/model/appendix-notices";
import { buildReportModel } from "../../src/core/report/model/build-report-model";
import type { ReportModel, SummaryCell } from "../../src/core/report/model/report-model";
import { numbered, sheetOf } from "../support/measure-sheet";
import { checkedOrNull, LAW_OPTIONS } from "../support/messy/checked";
import { messyWorkbook } from "../support/messy/messy-workbook";
import { filePictureAt } from "../support/pictures";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";
import { rawWorkbook } from "../support/raw-table";
import { recordsOf, referenceOf } from "../support/record-sheets";
import { EVERY_PART } from "../support/report-model";
import { FULL_SETTINGS } from "../support/report-settings";

const countOf = ({ done, open, overdue }: SummaryCell): number => done + open + overdue;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const numberOf = (count: string | undefined): number => Number((count ?? "").replaceAll(",", ""));

function expectSums({ summary, table }: ReportModel): void {
  if (summary === null) throw new Error("no summary");
  const [all, ...parts] = summary.figures.map(({ count }) => numberOf(count));
  expect(all).toBe(table.rows.length);
  expect(sum(parts)).toBe(all);
  const units = summary.chart.rows.filter(({ isTotal }) => !isTotal);
  const [total] = summary.chart.rows.filter(({ isTotal }) => isTotal);
  total?.cells.forEach((cell, column) => {
    const above = units.map(({ cells }) => cells[column]).filter((one) => one !== undefined);
    for (const kind of ["done", "open", "overdue"] as const)
      expect(sum(above.map((one) => one[kind]))).toBe(cell[kind]);
  });
  expect(sum((total?.cells ?? []).map(countOf))).toBe(all);
  for (const { cells, total: written } of summary.chart.rows) {
    const [done, of] = written[0].split("/").map(numberOf);
    expect([done, of]).toEqual([sum(cells.map((cell) => cell.done)), sum(cells.map(countOf))]);
  }
}

test("figures, cells and totals of any summary count every measure once", () => {
  fc.assert(
    fc.property(messyWorkbook, fc.constantFrom("year" as const, "half-year" as const), (tables, period) => {
      const checked = checkedOrNull(rawWorkbook(tables));
      if (checked === null) return;
      const settings = { ...checked.settings, ...EVERY_PART, period, digits: "arabic" as const };
      expectSums(buildReport({ ...checked, settings }, LAW_OPTIONS.asOf));
    }),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

const MEASURES = 3;
const evidence = fc.array(
  fc.record({
    measure: fc.oneof(
      fc.integer({ min: 1, max: MEASURES }),
      fc.constantFrom(referenceOf("none"), referenceOf("unknown"), referenceOf("ambiguous", [1, 2])),
    ),
    date: fc.constantFrom("2025-01-15", "2025-02-01", "", "ต้นปี"),
  }),
  { maxLength: 12 },
);
const places = fc.array(
  fc.record({ top: fc.integer({ min: 1, max: 16 }), height: fc.integer({ min: 0, max: 3 }) }),
  {
    maxLength: 8,
  },
);

test("every row of evidence and every picture is in the appendix exactly once, or told", () => {
  fc.assert(
    fc.property(evidence, places, (specs, areas) => {
      const records = recordsOf(specs.map((spec, index) => ({ ...spec, activity: `งาน<${String(index)}>` })));
      const pictures = areas.map(({ top, height }, index) =>
        filePictureAt("หลักฐาน", top, "paper.jpg", {
          area: { top, left: 8, bottom: top + height, right: 9 },
          description: `ภาพ<${String(index)}>`,
        }),
      );
      const sheet = sheetOf(numbered(1, 2, 3));
      const settings = { ...FULL_SETTINGS, ...EVERY_PART, digits: "arabic" as const };
      const found = { records, pictures: { pictures, unusable: [] } };
      const options = { draft: false, today: "2025-06-01" as PlainDate, ...found };
      const measures = buildReportModel(sheet, settings, options).appendix?.measures ?? [];
      const told = appendixNotices(sheet, settings, found).map(({ en }) => en);

      const rows = measures.flatMap((measure) => measure.rows.map(({ paragraphs }) => paragraphs[0]));
      expect(new Set(rows).size).toBe(rows.length);
      expect(rows.length + toldOf(told, "rows")).toBe(specs.length);
      const captions = measures.flatMap((measure) =>
        measure.pictures.map(({ caption }) => /ภาพ<\d+>/.exec(caption)?.[0]),
      );
      expect(new Set(captions).size).toBe(captions.length);
      expect(captions.length + toldOf(told, "pictures")).toBe(areas.length);
    }),
    propertyRuns(),
  );
});

/** How many are told of in "3 of the rows". */
function toldOf(notices: readonly string[], what: string): number {
  const counts = notices.map((notice) => new RegExp(`(\\d+) of the ${what}`).exec(notice)?.[1] ?? "0");
  return sum(counts.map(Number));
}
