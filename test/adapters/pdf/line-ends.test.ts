import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderPdf } from "../../../src/adapters/pdf/render-pdf";
import { readWorkbook } from "../../../src/adapters/xlsx/read-workbook";
import { exportReport } from "../../../src/app/export-report";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import { columnEdges, foldText, idsUnder, isLandscape, readPdf, type ReadPdf } from "../../support/read-pdf";

const ROOT = join(__dirname, "../../..");

/** Words that reports are full of, long enough that letters of two others seldom make one. */
const WORDS = readFileSync(join(ROOT, "scripts/spelling/words.tsv"), "utf8")
  .split("\n")
  .map((line) => line.split("\t"))
  .filter(([word = "", count]) => word.length >= 5 && word.length <= 9 && Number(count) >= 200)
  .map(([word = ""]) => word);

/** The lines of a column from page to page, without white space. */
function columnLines({ pages }: ReadPdf, { table, layout }: ReportModel, index: number): readonly string[] {
  return pages.filter(isLandscape).flatMap((page) => {
    const inTable = idsUnder(page.tree, "Table");
    const edges = columnEdges(page, table.columns, layout.tableMargins);
    const lines = new Map<number, string>();
    for (const { id, x, y, text } of page.items) {
      if (id === null || !inTable.has(id) || edges.findLastIndex((edge) => x >= edge - 1) !== index) continue;
      const line = Math.round(y);
      lines.set(line, `${lines.get(line) ?? ""}${text}`);
    }
    return [...lines.values()].map(foldText);
  });
}

test("no line of the sample's report ends inside a common word", async () => {
  const sheet = await readWorkbook(readFileSync(join(ROOT, "assets/sample/measures-2568.xlsx")));
  if (!sheet.ok) throw new Error(sheet.fault.en);
  const models: ReportModel[] = [];
  const exported = await exportReport(
    sheet.value,
    (built) => {
      models.push(built);
      return renderPdf(built);
    },
    { asOf: "2025-10-15" as PlainDate, fiscalYear: null, sheetName: null, force: true },
  );
  const [model] = models;
  if (!exported.ok || exported.value.bytes === null || model === undefined) throw new Error("not exported");
  const pdf = await readPdf(exported.value.bytes);
  const torn: string[] = [];
  let ends = 0;
  model.table.columns.forEach((_, index) => {
    const lines = columnLines(pdf, model, index);
    const text = lines.join("");
    let at = 0;
    for (const line of lines) {
      at += line.length;
      ends += 1;
      const around = text.slice(at - 8, at + 8);
      const word = WORDS.find((one) => {
        const found = around.indexOf(one);
        return found !== -1 && found < 8 && found + one.length > 8;
      });
      if (word !== undefined) torn.push(`${text.slice(at - 12, at)}|${text.slice(at, at + 12)} ${word}`);
    }
  });
  expect(ends).toBeGreaterThan(300);
  expect(torn).toEqual([]);
}, 60_000);
