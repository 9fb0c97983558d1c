import { patchWorkbook } from "../../src/adapters/xlsx/patching/patch-workbook";
import { cellRef, parseCellRef } from "../../src/core/model/cell-ref";
import { readFile } from "./patch-file";

/**
 * The workbook of a unit with what it typed into the open cells of its measures.
 * @param texts by column and place of the measure: "E2" is column E of the second
 * @throws where a cell is locked
 */
export async function answered(
  bytes: Uint8Array,
  sheet: string,
  texts: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const { tables } = await readFile(bytes);
  const rows = tables.find((one) => one.sheet === sheet)?.rows ?? [];
  const headings = rows.find(({ cells }) => cells.some(({ text }) => text.startsWith("มาตรการ/แนวทาง")));
  const shown = new Map(
    rows.flatMap(({ row, cells }) => cells.map(({ column, text }) => [cellRef(column, row), text] as const)),
  );
  const cells = Object.entries(texts).map(([place, after]) => {
    const { column, row } = parseCellRef(place);
    const cell = cellRef(column, row + (headings?.row ?? 0));
    return { sheet, cell, before: shown.get(cell) ?? "", after };
  });
  const patched = await patchWorkbook(bytes, [{ cells, removedRows: [] }]);
  if (!patched.ok) throw new Error(patched.fault.en);
  const [left] = patched.value.left;
  if (left !== undefined) throw new Error(left.reason.en);
  return patched.value.bytes;
}
