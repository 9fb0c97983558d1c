import { isBlank } from "../text/blank";
import { foldLetters } from "../text/fold-letters";
import { cellText, type TableGrid } from "./table-grid";

/** The lines above the headings of a table, from the top; the texts of a row joined by a space, in one spelling for letters that look alike. */
export function tableTitle({
  grid,
  location,
}: {
  readonly grid: TableGrid;
  readonly location: { readonly headerRow: number };
}): string[] {
  return grid.rows
    .filter((row) => row < location.headerRow)
    .map((row) =>
      grid
        .columnsOf(row)
        .map((column) => foldLetters(cellText(grid.cellAt(row, column))).text.trim())
        .filter((text) => !isBlank(text))
        .join(" "),
    )
    .filter((text) => !isBlank(text));
}
