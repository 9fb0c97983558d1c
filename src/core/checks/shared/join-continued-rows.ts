import { foldOutsideAddresses } from "../../text/fold-outside-addresses";
import { joinCells } from "../../model/join-cells";
import type { CellEdit } from "../../changes/cell-edit";
import { MAX_CELL_CHARACTERS } from "../../model/cell-limits";
import type { ContinuedCell, Measure } from "../../model/measure";
import type { RowCell } from "../../model/row-cell";
import type { WorkbookEdits } from "../../changes/workbook-edits";

/**
 * The edits that join the rows which only continue the text of a measure: each of their texts goes to the row above, in extra
 * columns too, and the rows are removed. Rows with their own unit or timeframe stay.
 * @param sheet name of the measures sheet
 * @returns null where a text would be lost or would become something else: in a formula, a date or a number, under a merged cell,
 * or longer than a cell can hold
 */
export function joinContinuedRows(sheet: string, measure: Measure): WorkbookEdits | null {
  const rows = measure.continuedRows.filter(({ isActivity }) => !isActivity);
  const targets = new Map<string, { base: RowCell; goOn: ContinuedCell[] }>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    if (cell.base === null || cell.kind !== "text" || cell.base.kind !== "text") return null;
    const target = targets.get(cell.base.cell) ?? { base: cell.base, goOn: [] };
    target.goOn.push(cell);
    targets.set(cell.base.cell, target);
  }
  const cells = [...targets.values()].map(({ base, goOn }): CellEdit => {
    const after = joinTexts(base, goOn);
    return { sheet, cell: base.cell, before: base.text, after };
  });
  if (rows.length === 0 || cells.some(({ after }) => after.length > MAX_CELL_CHARACTERS)) return null;
  const removedRows = rows.map((row) => ({
    sheet,
    row: row.row,
    cells: row.cells.map(({ cell, text }) => ({ cell, before: text })),
  }));
  return { cells, removedRows };
}

/** A column of the report continues its sentence; a text in an extra column is a separate note. */
function joinTexts(base: RowCell, goOn: readonly ContinuedCell[]): string {
  const isNote = goOn.some(({ column }) => column === null);
  const joined = joinCells([base, ...goOn].map(({ cell, text }) => ({ cell, text, isOwnItem: isNote })));
  let end = 0;
  const pieces = joined.parts.map(({ text, read, start }) => {
    const between = joined.text.slice(end, start);
    end = start + read.text.length;
    return between + foldOutsideAddresses(text);
  });
  return pieces.join("");
}
