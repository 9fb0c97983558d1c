import type { LoggedPart } from "../../app/changes/change-log";
import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import type { Say } from "../language/language-context";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";
import { isMemorySheet, withoutMemory } from "./without-memory";

/**
 * Where a change is, in few words: its one cell, or how many; a count of zero is left out (R12); empty where only the program's memory changed.
 * @param own the measures sheet, which is not named
 */
export function describePlaces(parts: readonly LoggedPart[], own: string | null, say: Say): string {
  const sheets = parts
    .flatMap(({ what }) => (what.kind === "sheets" ? what.sheets : []))
    .filter((sheet) => !isMemorySheet(sheet));
  const edits = parts.flatMap(({ what }) => (what.kind === "edits" ? [withoutMemory(what.edits)] : []));
  const words = sheets.length > 0 ? [say(TEXTS.madeSheets, { sheets: sheets.join(", ") })] : [];
  const names = new Set(edits.flatMap((one) => [...one.cells, ...one.removedRows].map(({ sheet }) => sheet)));
  for (const sheet of names) {
    const place = countIn(sheet, edits, say);
    words.push(sheet === own ? place : say(TEXTS.placeInSheet, { sheet, place }));
  }
  return words.join(" · ");
}

/** The cell or row of a part in one word, "E6" or "แถว 9"; null where it is neither. */
export function shortPlace({ what }: LoggedPart, say: Say): string | null {
  if (what.kind === "sheets") return what.sheets[0] ?? null;
  const [cell, row] = [what.edits.cells[0], what.edits.removedRows[0]];
  return row ? say(TEXTS.rowShort, { row: row.row }) : (cell?.cell ?? null);
}

/** The place of a part that Excel can show. */
export function firstPlace({ what }: LoggedPart): { readonly sheet: string; readonly cell: string } | null {
  if (what.kind === "sheets") return null;
  const [cell] = what.edits.cells;
  const [row] = what.edits.removedRows;
  return cell ?? (row ? { sheet: row.sheet, cell: `A${row.row}` } : null);
}

function countIn(sheet: string, edits: readonly WorkbookEdits[], say: Say): string {
  const cells = edits.flatMap((one) => one.cells.filter((edit) => edit.sheet === sheet));
  const rows = edits.flatMap((one) => one.removedRows.filter((removal) => removal.sheet === sheet));
  const [cell] = cells;
  const [row] = rows;
  if (rows.length === 0) {
    return cells.length === 1 && cell
      ? say(TEXTS.oneCell, { cell: cell.cell })
      : say(TEXTS.manyCells, { cells: cells.length });
  }
  if (cells.length > 0) return say(TEXTS.manyCellsAndRows, { cells: cells.length, rows: rows.length });
  return rows.length === 1 && row
    ? say(TEXTS.rowGone, { row: row.row })
    : say(TEXTS.manyRows, { rows: rows.length });
}
