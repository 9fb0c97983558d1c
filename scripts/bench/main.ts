import { readXlsx } from "hucre/xlsx";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { WorkbookLayout } from "../../src/core/model/workbook-layout";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import type { BenchRow } from "./bench-row";
import { benchWorkbook } from "./measures-table";
import { measureTime } from "./measure-time";
import { benchPdf } from "./pdf-rows";

const OPTIONS = {
  asOf: "2025-04-15" as PlainDate,
  fiscalYear: null,
  sheetName: null,
  purpose: "check",
} as const;

/** Prints the performance table; `--quick` leaves the largest input out and runs each line once. */
export async function main(words: readonly string[]): Promise<void> {
  const isQuick = words.includes("--quick");
  const runs = isQuick ? 1 : 5;
  const rows: BenchRow[] = [];
  for (const measures of isQuick ? [17, 1_000] : [17, 1_000, 100_000])
    rows.push(await fromMemory(measures, runs));
  rows.push(await fromFile(isQuick ? 1_000 : 10_000, runs));
  for (const measures of isQuick ? [17] : [17, 170, 1_700]) rows.push(await benchPdf(measures, runs));
  print(rows, runs);
}

async function fromMemory(measures: number, runs: number): Promise<BenchRow> {
  const workbook = benchWorkbook(measures);
  const { median } = await measureTime(runs, () => checkWorkbook(workbook, OPTIONS));
  const peer = await measureTime(runs, () => foldWhiteSpace(workbook));
  return {
    name: "read + check, from memory",
    measures,
    median,
    peer: { name: "one regexp pass", median: peer.median },
  };
}

async function fromFile(measures: number, runs: number): Promise<BenchRow> {
  const bytes = await writeWorkbook(layoutOf(benchWorkbook(measures)));
  const { median } = await measureTime(runs, async () => {
    const workbook = await readWorkbook(bytes);
    if (!workbook.ok) throw new Error(workbook.fault.en);
    return checkWorkbook(workbook.value, OPTIONS);
  });
  const peer = await measureTime(runs, () => readXlsx(bytes));
  return {
    name: "open .xlsx + check",
    measures,
    median,
    peer: { name: "bare library read", median: peer.median },
  };
}

function foldWhiteSpace({ tables }: RawWorkbook): number {
  let length = 0;
  for (const { rows } of tables) {
    for (const { cells } of rows) for (const { text } of cells) length += text.replace(/\s+/g, " ").length;
  }
  return length;
}

/** The same workbook to be written as a file. */
function layoutOf({ tables }: RawWorkbook): WorkbookLayout {
  const sheets = tables.map(({ sheet, rows }) => ({
    name: sheet,
    columnWidths: [30, 60, 16, 16, 40, 40],
    rows: rows.map(({ row, cells }) => ({
      row,
      height: null,
      cells: cells.map(({ column, text }) => ({ column, value: text, style: "body" as const, note: null })),
    })),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: {
      orientation: "landscape" as const,
      marginsInCentimetres: { top: 2, right: 2, bottom: 2, left: 2 },
      isFitToWidth: true,
      repeatedRows: null,
      footer: null,
    },
  }));
  return { title: "bench", sheets };
}

function print(rows: readonly BenchRow[], runs: number): void {
  console.log(`median of ${runs}, Node ${process.version}\n`);
  const table = rows.map(({ name, measures, median, peer }) => [
    name,
    String(measures),
    `${median.toFixed(1)} ms`,
    `${((median * 1000) / measures).toFixed(1)} µs`,
    peer === null ? "-" : `${peer.name} ${peer.median.toFixed(1)} ms`,
    peer === null ? "-" : `× ${(median / peer.median).toFixed(median < peer.median ? 3 : 1)}`,
  ]);
  const lines = [["what", "measures", "median", "per measure", "peer in the same run", "ratio"], ...table];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  for (const line of lines)
    console.log(line.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  "));
}
