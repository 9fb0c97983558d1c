import type { RowRemoval, WorkbookEdits } from "../../core/changes/workbook-edits";

/**
 * The cell in which a text of a removed row continues: the nearest one above in its column that the same fix changes.
 * @param cell A1 address in the row
 * @returns null where there is none: the row's texts are elsewhere already
 * @example targetOf({ sheet, row: 6, cells }, "B6", edits) // "B5"
 */
export function targetOf(
  { sheet, row }: Pick<RowRemoval, "sheet" | "row">,
  cell: string,
  { cells }: WorkbookEdits,
): string | null {
  const [column] = split(cell);
  const above = cells
    .filter((edit) => edit.sheet === sheet)
    .map((edit) => ({ edit, place: split(edit.cell) }))
    .filter(({ place: [letters, at] }) => letters === column && at < row)
    .sort((one, other) => other.place[1] - one.place[1]);
  return above[0]?.edit.cell ?? null;
}

function split(cell: string): [string, number] {
  const letters = cell.replace(/\d+$/, "");
  return [letters, Number(cell.slice(letters.length))];
}
