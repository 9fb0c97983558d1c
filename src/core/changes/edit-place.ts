import type { CellEdit } from "./cell-edit";
import type { RowRemoval } from "./workbook-edits";

/** What an edit changes, as one text: two edits of the same place say the same. */
export function editPlace(
  edit: Pick<CellEdit, "sheet" | "cell"> | Pick<RowRemoval, "sheet" | "row">,
): string {
  return `${edit.sheet}\n${"cell" in edit ? edit.cell : edit.row}`;
}
