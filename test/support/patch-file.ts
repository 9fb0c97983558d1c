import { unzipSync } from "fflate";
import { patchEdits } from "../../src/adapters/xlsx/patching/patch-edits";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import type { PatchOutcome } from "../../src/app/ports/patch-workbook";
import type { CellEdit } from "../../src/core/changes/cell-edit";
import type { RowRemoval, WorkbookEdits } from "../../src/core/changes/workbook-edits";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";

/** The sheet that `makeXlsx` makes of rows alone. */
export const SHEET = "มาตรการ";

/** Patches a file that can be read. */
export async function patchFile(bytes: Uint8Array, edits: Partial<WorkbookEdits>): Promise<PatchOutcome> {
  const outcome = await patchEdits(bytes, { cells: [], removedRows: [], ...edits });
  if (!outcome.ok) throw new Error(outcome.fault.en);
  return outcome.value;
}

/** What a file that can be read shows. */
export async function readFile(bytes: Uint8Array): Promise<RawWorkbook> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.fault.en);
  return workbook.value;
}

/** The text of a part of the file. */
export function partOf(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[part]);
}

/** The data of the first sheet as its part has it. */
export function dataOf(bytes: Uint8Array): string {
  const text = partOf(bytes, "xl/worksheets/sheet1.xml");
  return /<sheetData\/>|<sheetData>([^]*)<\/sheetData>/.exec(text)?.[1] ?? "";
}

/** An edit of the first sheet of `makeXlsx`. */
export function edit(cell: string, before: string, after: string, type?: CellEdit["type"]): CellEdit {
  return { sheet: SHEET, cell, before, after, ...(type && { type }) };
}

/** A removal in the first sheet of `makeXlsx`. */
export function removal(row: number, cells: Readonly<Record<string, string>> = {}): RowRemoval {
  const list = Object.entries(cells).map(([column, before]) => ({ cell: `${column}${row}`, before }));
  return { sheet: SHEET, row, cells: list };
}

/** A text cell as Excel may write it. */
export function textCell(address: string, text: string, style = ""): string {
  return `<c r="${address}"${style && ` s="${style}"`} t="inlineStr"><is><t>${text}</t></is></c>`;
}
