import { editPlace } from "./edit-place";
import type { WorkbookEdits } from "./workbook-edits";

/** The places that edits change. */
export function placesOf({ cells, removedRows }: WorkbookEdits): string[] {
  return [...cells, ...removedRows].map(editPlace);
}

/** The edits of several groups as one. */
export function joinEdits(groups: readonly WorkbookEdits[]): WorkbookEdits {
  return {
    cells: groups.flatMap(({ cells }) => cells),
    removedRows: groups.flatMap(({ removedRows }) => removedRows),
  };
}

/** One text for all edits that do the same, in any order: with it, edits that were shown are recognised again. */
export function editsKey({ cells, removedRows }: WorkbookEdits): string {
  const texts = [
    ...cells.map(({ sheet, cell, before, after, type }) =>
      JSON.stringify([sheet, cell, before, after, type]),
    ),
    ...removedRows.map(({ sheet, row, cells: texts }) =>
      JSON.stringify([sheet, row, texts.map(({ cell, before }) => [cell, before])]),
    ),
  ];
  return texts.sort().join("\n");
}
