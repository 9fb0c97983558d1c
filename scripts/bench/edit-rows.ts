import { openXlsx, saveXlsx, writeXlsx } from "hucre/xlsx";
import { patchEdits } from "../../src/adapters/xlsx/patching/patch-edits";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { fixWorkbook } from "../../src/app/fix-workbook";
import { proposeFill } from "../../src/app/propose-fill";
import type { Result } from "../../src/app/ports/result";
import type { RowRemoval } from "../../src/core/changes/workbook-edits";
import { BENCH_OPTIONS } from "./bench-options";
import { benchRow, type BenchRow } from "./bench-row";
import { benchEvidence, benchSlips, benchWorkbook } from "./bench-workbook";
import { layoutOf } from "./layout-of";
import { measureTime } from "./measure-time";
import { resultEdits } from "./result-edits";

const EVIDENCE_EACH = 5;
const PATCHED_CELLS = 200;

/** Results from five rows of evidence for each measure, after the sheet was read. */
export async function benchFill(measures: number, runs: number): Promise<BenchRow> {
  const workbook = benchEvidence(measures, EVIDENCE_EACH);
  const checked = valueOf(checkWorkbook(workbook, { ...BENCH_OPTIONS, purpose: "check" }));
  const options = {
    today: BENCH_OPTIONS.asOf,
    replace: new Set<string>(),
    ownTexts: new Map<string, string>(),
  };
  const { edits } = proposeFill(workbook, checked, options);
  // The tool takes no more than three digits for the number of a measure.
  if (edits.length < Math.min(measures, 999))
    throw new Error(`${edits.length} results for ${measures} measures`);
  const median = await measureTime(runs, () => proposeFill(workbook, checked, options));
  return benchRow({ name: "propose results", measures, median });
}

/** Reading a sheet whose every measure has slips, and what would mend them. */
export async function benchFix(measures: number, runs: number): Promise<BenchRow> {
  const workbook = benchSlips(measures);
  const { edits } = valueOf(fixWorkbook(workbook, BENCH_OPTIONS));
  if (edits.cells.length < measures) throw new Error(`${edits.cells.length} fixes for ${measures} measures`);
  const median = await measureTime(runs, () => fixWorkbook(workbook, BENCH_OPTIONS));
  return benchRow({ name: "plan of fixes", measures, median });
}

/** 200 cells written inside a workbook file; the peer opens the file with the library and saves it anew. */
export async function benchPatch(measures: number, runs: number): Promise<BenchRow> {
  const workbook = benchWorkbook(measures);
  const bytes = await writeWorkbook(layoutOf(workbook));
  const cells = resultEdits(workbook, Math.min(measures, PATCHED_CELLS));
  const median = await measureTime(runs, async () => {
    const { written } = valueOf(await patchEdits(bytes, { cells, removedRows: [] }));
    if (written.cells.length !== cells.length) throw new Error("cells were left");
  });
  const peer = await measureTime(runs, async () => {
    const opened = await openXlsx(bytes);
    const rows = opened.sheets[0]?.rows ?? [];
    for (const { cell, after } of cells) (rows[Number(cell.slice(1)) - 1] ?? [])[4] = after;
    return saveXlsx(opened);
  });
  return benchRow({
    name: `patch ${PATCHED_CELLS} cells`,
    measures,
    median,
    peer: { name: "full rewrite", median: peer },
  });
}

/**
 * Rows taken out of a workbook file, two for each measure, among four formulas for each: half of the rows are referred to and have
 * to stay.
 */
export async function benchRemove(measures: number, runs: number): Promise<BenchRow> {
  const sheet = "มาตรการ";
  const rows: string[][] = [];
  const cells = new Map<string, { formula: string; formulaResult: number }>();
  const removedRows: RowRemoval[] = [];
  for (let n = 0; n < measures; n++) {
    const first = rows.length + 1;
    rows.push([`มาตรการที่ ${n}`], [`หัวตาราง ${n}`], [`หัวตารางอ้างถึง ${n}`]);
    const formulas = [`SUM(A$1:A${first})`, `LEN(A${first})`, `A$1&A${first}`, `A${first + 2}`];
    formulas.forEach((formula, at) => cells.set(`${first - 1},${at + 1}`, { formula, formulaResult: 0 }));
    for (const row of [first + 1, first + 2]) {
      removedRows.push({ sheet, row, cells: [{ cell: `A${row}`, before: rows[row - 1]?.[0] ?? "" }] });
    }
  }
  const bytes = await writeXlsx({ sheets: [{ name: sheet, rows, cells }] });
  const median = await measureTime(runs, async () => {
    const { written, left } = valueOf(await patchEdits(bytes, { cells: [], removedRows }));
    if (written.removedRows.length !== measures || left.length !== measures)
      throw new Error("other rows stay");
  });
  return benchRow({ name: `remove ${removedRows.length} rows`, measures, median });
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.fault.en);
  return result.value;
}
