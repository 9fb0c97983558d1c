import type { ShownRows } from "../../src/core/changes/shown-rows";

/** Rows of a sheet from row 1 on, each by what its cells show from column A on; an empty line is a blank row. */
export function shownRows(lines: readonly (readonly string[])[], first = 1): ShownRows {
  return {
    first,
    last: first + lines.length - 1,
    textAt: (row, column) => lines[row - first]?.[column - 1] ?? "",
  };
}
