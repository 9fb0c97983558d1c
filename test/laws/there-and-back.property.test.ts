import fc from "fast-check";
import { readDocx } from "../../src/adapters/docx/reading/read-docx";
import { renderDocx } from "../../src/adapters/docx/render-docx";
import { matchHeading } from "../../src/core/sheet/match-heading";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { exportReport } from "../../src/app/export-report";
import { importReportFile } from "../../src/app/import-report";
import { MEASURE_COLUMNS } from "../../src/core/model/columns";
import type { Measure } from "../../src/core/model/measure";
import type { MeasureSheet } from "../../src/core/model/measure-sheet";
import { plainCellText } from "../../src/core/text/plain-cell-text";
import { cellParagraphs } from "../../src/core/report/model/cell-paragraphs";
import { checkedOrNull, LAW_OPTIONS } from "../support/messy/checked";
import { messyWorkbook, unspoiltWorkbook } from "../support/messy/messy-workbook";
import { propertyRuns } from "../support/property-runs";
import { HEADINGS } from "../support/make-docx";
import { rawWorkbook, type TestCell, type TestTable } from "../support/raw-table";

/** What a report says of the measures; texts as the report words them: in Thai digits, all white space alike. */
function textsOf({ measures }: MeasureSheet): (string | number | null)[][] {
  return measures.map(({ number, title, cells }) => [
    number,
    asReported(title),
    ...MEASURE_COLUMNS.filter((column) => column !== "measure").map((column) =>
      asReported(cells[column].text),
    ),
  ]);
}

function asReported(content: string): string {
  return cellParagraphs(content, "thai")
    .map(({ marker, text }) => `${marker ?? ""} ${text}`)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * A row that says nothing but a title without a number has the shape of a group heading, one that has neither (an error of Excel is in
 * its place) that of a row that goes on: so they are read back.
 */
function looksLikeMeasure({ number, title, cells }: Measure): boolean {
  // A heading that is merged down over a row below is in that row, too; nothing tells it from a heading said again.
  if (MEASURE_COLUMNS.some((column) => matchHeading(cells[column].text)?.column === column)) return false;
  return (
    number !== null ||
    (title !== "" && MEASURE_COLUMNS.filter((column) => cells[column].text !== "").length > 1)
  );
}

/** No reader hands over what nothing shows for and no XML can hold: a report has it as little as a workbook. */
function asRead(table: TestTable): TestTable {
  const shown = (cell: TestCell): TestCell => (typeof cell === "string" ? plainCellText(cell) : cell);
  return { ...table, rows: table.rows.map((row) => row && row.map(shown)) };
}

/** What the measures say before a report in Word and after it was taken in again; null where one would not be known again. */
async function thereAndBack(
  tables: readonly TestTable[],
  isKnownAgain: (measure: Measure) => boolean,
): Promise<{ before: unknown; after: unknown } | null> {
  const workbook = rawWorkbook(tables.map(asRead));
  const before = checkedOrNull(workbook)?.sheet;
  if (!before?.measures.every(isKnownAgain)) return null;
  const report = await exportReport(workbook, renderDocx, { ...LAW_OPTIONS, force: true });
  if (!report.ok || report.value.bytes === null) throw new Error("not exported");
  const ports = { readReport: readDocx, writeWorkbook };
  const imported = await importReportFile(report.value.bytes, ports, LAW_OPTIONS);
  if (!imported.ok) throw new Error(imported.fault.en);
  const read = await readWorkbook(imported.value.bytes);
  if (!read.ok) throw new Error(read.fault.en);
  const after = checkedOrNull(read.value)?.sheet;
  return { before: textsOf(before), after: after && textsOf(after) };
}

/** What fuzz runs found: a measure, below a group heading or none. */
test.each<[string, TestCell[] | null, TestCell[]]>([
  [
    "a number in its own column and before the title",
    null,
    ["๒", "๒. จัดทำคู่มือ", "๑. ร่าง", "สำนักปลัด", "ไตรมาส ๑", "", ""],
  ],
  [
    "dots for a name in the only measure, without a number, below a group heading",
    ["มิติที่ ๑ การสร้างสังคม"],
    ["", "เผยแพร่ประมวล", "๑. ร่าง", "สำนักปลัด", "ไตรมาส ๒", "จัดแล้ว ๔ ครั้ง ระบุชื่อ…………", "ร้อยละ ๘๙"],
  ],
  ["a control character alone in a cell", null, ["๑", "จัดทำคู่มือ", "\u0007", "สำนักปลัด", "ไตรมาส ๑", "", ""]],
])("a report in Word, taken in again: %s", async (_, group, measure) => {
  const headings = ["ลำดับ", ...HEADINGS];
  const table = group
    ? { rows: [headings, group, measure], merges: ["A2:G2"] }
    : { rows: [headings, measure] };
  const both = await thereAndBack([table], looksLikeMeasure);
  expect(both?.before).toHaveLength(1);
  expect(both?.after).toEqual(both?.before);
});

test.each<[string, fc.Arbitrary<readonly TestTable[]>, (measure: Measure) => boolean]>([
  ["as offices write it", unspoiltWorkbook, looksLikeMeasure],
  ["of numbered measures, spoilt", messyWorkbook, ({ number }) => number !== null],
])("a report in Word %s, taken in again, has the same measures", async (_, workbooks, isKnownAgain) => {
  await fc.assert(
    fc.asyncProperty(workbooks, async (tables) => {
      const both = await thereAndBack(tables, isKnownAgain);
      expect(both?.after).toEqual(both?.before);
    }),
    propertyRuns(8),
  );
});
