import { patchWorkbook } from "../../src/adapters/xlsx/patching/patch-workbook";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { collect, readBack } from "../../src/app/collect";
import type { Result } from "../../src/app/ports/result";
import { sendOut } from "../../src/app/send-out";
import { mergeEdits } from "../../src/core/hands/merge-edits";
import type { ReadWorkbook } from "../../src/core/hands/read-workbook";
import type { WorkbookLayout } from "../../src/core/model/workbook-layout";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { BENCH_OPTIONS } from "./bench-options";
import { benchRow, type BenchRow } from "./bench-row";
import { benchEvidence } from "./bench-workbook";
import { layoutOf } from "./layout-of";
import { measureTime } from "./measure-time";

const UNITS = 12;
const EVIDENCE_EACH = 2;
const MEASURES_SHEET = "มาตรการ";
const UNIT_COLUMN = 3;
const RESULT_COLUMN = 5;

/** A workbook file parted into one file for each of twelve units. */
export async function benchSplit(measures: number, runs: number): Promise<BenchRow> {
  const bytes = await writeWorkbook(layoutOf(unitsWorkbook(measures)));
  const median = await measureTime(runs, async () => {
    const files = await split(await readMain(bytes));
    if (files.length !== UNITS) throw new Error(`${files.length} files`);
  });
  return benchRow({ name: `split into ${UNITS} files`, measures, median });
}

/** The same files brought back with a result for every measure. */
export async function benchMerge(measures: number, runs: number): Promise<BenchRow> {
  const bytes = await writeWorkbook(layoutOf(unitsWorkbook(measures)));
  const backs = await Promise.all(
    layouts(await readMain(bytes)).map((layout) => writeWorkbook(answered(layout))),
  );
  const median = await measureTime(runs, async () => {
    const main = await readMain(bytes);
    const read = [];
    for (const [index, back] of backs.entries())
      read.push(valueOf(readBack(String(index), valueOf(await readWorkbook(back)), BENCH_OPTIONS.asOf)));
    const { groups } = mergeEdits(main, collect(main, read), () => null);
    const { written } = valueOf(
      await patchWorkbook(
        bytes,
        groups.map(({ edits }) => edits),
      ),
    );
    if (written.cells.length !== measures) throw new Error(`${written.cells.length} results`);
  });
  return benchRow({ name: `merge ${UNITS} files`, measures, median });
}

function unitsWorkbook(measures: number): RawWorkbook {
  const { tables, active } = benchEvidence(measures, EVIDENCE_EACH);
  const withUnits = tables.map((table) =>
    table.sheet !== MEASURES_SHEET
      ? table
      : {
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) =>
              cell.column === UNIT_COLUMN && cell.text === "สำนักปลัด"
                ? { ...cell, text: `กองที่ ${(row.row % UNITS) + 1}` }
                : cell,
            ),
          })),
        },
  );
  return { tables: withUnits, active };
}

async function readMain(bytes: Uint8Array): Promise<ReadWorkbook> {
  const workbook = valueOf(await readWorkbook(bytes));
  const { sheet, records } = valueOf(checkWorkbook(workbook, { ...BENCH_OPTIONS, purpose: "check" }, []));
  return { workbook, sheet, records };
}

function layouts(main: ReadWorkbook): readonly WorkbookLayout[] {
  const sent = valueOf(sendOut(main, { today: BENCH_OPTIONS.asOf, wanted: [] }));
  return sent.files.map(({ layOut }) => layOut());
}

async function split(main: ReadWorkbook): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const layout of layouts(main)) files.push(await writeWorkbook(layout));
  return files;
}

/** What a unit makes of its workbook: a result in every open cell of that column. */
function answered(layout: WorkbookLayout): WorkbookLayout {
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) =>
      sheet.name !== MEASURES_SHEET
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) =>
                cell.column === RESULT_COLUMN && cell.isOpen === true
                  ? { ...cell, value: `ดำเนินการแล้ว แถวที่ ${row.row} ตามหลักฐานที่แนบ` }
                  : cell,
              ),
            })),
          },
    ),
  };
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.fault.en);
  return result.value;
}
