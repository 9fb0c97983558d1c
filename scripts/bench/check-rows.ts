import { readXlsx } from "hucre/xlsx";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { BENCH_OPTIONS } from "./bench-options";
import { benchRow, type BenchRow } from "./bench-row";
import { benchEditions, benchWorkbook } from "./bench-workbook";
import { layoutOf } from "./layout-of";
import { measureTime } from "./measure-time";

const OPTIONS = { ...BENCH_OPTIONS, purpose: "check" } as const;

/** Reading and all checks of cells that are in memory, none of them read before; the peer goes through the same characters once. */
export async function benchCheck(measures: number, runs: number): Promise<BenchRow> {
  // The core remembers what it read of a text: each run has texts of its own.
  const unread = benchEditions(measures, runs + 1);
  const median = await measureTime(runs, () => checkWorkbook(unread.pop() as RawWorkbook, OPTIONS));
  return withPass("read + check", measures, median, runs);
}

/** The same once more after one cell has changed, as in the pane while somebody types. */
export async function benchCheckAgain(measures: number, runs: number): Promise<BenchRow> {
  const workbook = benchWorkbook(measures);
  checkWorkbook(workbook, OPTIONS);
  let time = 0;
  const median = await measureTime(runs, () => {
    time += 1;
    return checkWorkbook(withResult(workbook, `จัดประชุมครั้งที่ ${time} เมื่อวันที่ ๑๕ ธันวาคม ๒๕๖๗`), OPTIONS);
  });
  return withPass("check again", measures, median, runs);
}

async function withPass(name: string, measures: number, median: number, runs: number): Promise<BenchRow> {
  const workbook = benchWorkbook(measures);
  const peer = await measureTime(runs, () => foldWhiteSpace(workbook));
  return benchRow({ name, measures, median, peer: { name: "one regexp pass", median: peer } });
}

/** The workbook with another text in the result of its last measure. */
function withResult({ tables, active }: RawWorkbook, text: string): RawWorkbook {
  const changed = tables.map((table) => {
    const last = table.rows.at(-1);
    const rows = table.rows.map((row) =>
      row === last
        ? { ...row, cells: row.cells.map((cell) => (cell.column === 5 ? { ...cell, text } : cell)) }
        : row,
    );
    return { ...table, rows };
  });
  return { tables: changed, active };
}

/** The same from an .xlsx file; the peer is the library that opens it, alone. */
export async function benchOpen(measures: number, runs: number): Promise<BenchRow> {
  const files: Uint8Array[] = [];
  for (const workbook of benchEditions(measures, runs + 1))
    files.push(await writeWorkbook(layoutOf(workbook)));
  const bytes = files[0] as Uint8Array;
  const median = await measureTime(runs, async () => {
    const workbook = await readWorkbook(files.pop() as Uint8Array);
    if (!workbook.ok) throw new Error(workbook.fault.en);
    return checkWorkbook(workbook.value, OPTIONS);
  });
  const peer = await measureTime(runs, () => readXlsx(bytes));
  return benchRow({
    name: "open .xlsx + check",
    measures,
    median,
    peer: { name: "library read", median: peer },
  });
}

function foldWhiteSpace({ tables }: RawWorkbook): number {
  let length = 0;
  for (const { rows } of tables) {
    for (const { cells } of rows) for (const { text } of cells) length += text.replace(/\s+/g, " ").length;
  }
  return length;
}
