import { readXlsx } from "hucre/xlsx";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { BENCH_OPTIONS } from "./bench-options";
import { benchRow, type BenchRow } from "./bench-row";
import { benchWorkbook } from "./bench-workbook";
import { layoutOf } from "./layout-of";
import { measureTime } from "./measure-time";

const OPTIONS = { ...BENCH_OPTIONS, purpose: "check" } as const;

/** Reading and all checks of cells that are in memory; the peer goes through the same characters once. */
export async function benchCheck(measures: number, runs: number): Promise<BenchRow> {
  const workbook = benchWorkbook(measures);
  const median = await measureTime(runs, () => checkWorkbook(workbook, OPTIONS));
  const peer = await measureTime(runs, () => foldWhiteSpace(workbook));
  return benchRow({
    name: "read + check",
    measures,
    median,
    peer: { name: "one regexp pass", median: peer },
  });
}

/** The same from an .xlsx file; the peer is the library that opens it, alone. */
export async function benchOpen(measures: number, runs: number): Promise<BenchRow> {
  const bytes = await writeWorkbook(layoutOf(benchWorkbook(measures)));
  const median = await measureTime(runs, async () => {
    const workbook = await readWorkbook(bytes);
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
