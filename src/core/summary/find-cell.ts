import { rowOfRef } from "../model/cell-ref";
import { RESULT_COLUMNS, type ResultColumn } from "../model/columns";
import type { Measure } from "../model/measure";
import type { CellPart } from "../model/measure-cell";
import type { MeasureSheet } from "../model/measure-sheet";
import { isBlank } from "../text/blank";
import { LEFT_MESSAGES } from "./gap-messages";
import { fillBoth } from "./make-gap";
import type { BothLanguages } from "./proposals";

/** The cell that a measure's text goes to, and whether it may be written. */
export interface CellChoice {
  /** A1 address. */
  readonly cell: string;
  /** What it shows. */
  readonly before: string;
  /** Further cells of the measure whose texts the new one replaces. */
  readonly cleared: readonly CellPart[];
  /** True where a filled cell should be written again. */
  readonly isAskedFor: boolean;
  /** Why it is left as it is; null where it may be written. */
  readonly leftBecause: BothLanguages | null;
  /** What to say of a filled cell for which there is nothing to write; null for a blank one. */
  readonly filledBecause: BothLanguages | null;
}

/** What decides on the cells. */
export interface CellWishes {
  readonly replace: ReadonlySet<string>;
  readonly ownTexts?: ReadonlyMap<string, string>;
  readonly formulaCells?: ReadonlySet<string>;
  readonly pictureCells?: ReadonlySet<string>;
  readonly mergedCells?: ReadonlyMap<string, string>;
}

/**
 * Finds the cell of a measure and a column: that of the measure's first row. A filled cell may be written if it was asked for, or
 * if it holds what the tool wrote itself; a text in several cells only if all of them may be written.
 * @returns null for a column that the sheet does not have
 */
export function findCell(
  sheet: MeasureSheet,
  wishes: CellWishes,
): (measure: Measure, column: ResultColumn) => CellChoice | null {
  const errors = new Map(sheet.errorCells.map((error) => [`${error.measure} ${error.column}`, error]));
  const users = countUsers(sheet, wishes);
  return (measure, column) => {
    const letters = sheet.columns[column];
    if (letters === null) return null;
    const parts = measure.cells[column].parts;
    const filled = parts.filter(({ text }) => !isBlank(text));
    const cell = cellOf(measure, column, letters, wishes);
    const shown = parts.find((part) => part.cell === cell)?.text ?? "";
    const places = filled.map((part) => part.cell);
    const isFilled = filled.length > 0;
    const isFree = ({ cell: own, text }: CellPart): boolean =>
      wishes.replace.has(own) || wishes.ownTexts?.get(own) === text;
    const isAskedFor = isFilled && filled.every(isFree);
    const error = errors.get(`${measure.ordinal} ${column}`);
    const formula = [cell, ...places].find((place) => wishes.formulaCells?.has(place));
    const filledReason = fillBoth(LEFT_MESSAGES.filled, { cell: places[0] ?? cell });
    const choice = { cell, before: shown, cleared: filled.filter((part) => part.cell !== cell), isAskedFor };
    const filledBecause = isFilled ? filledReason : null;
    const leave = (leftBecause: BothLanguages, at: string): CellChoice => ({
      ...choice,
      cell: at,
      leftBecause,
      filledBecause,
    });
    if (error !== undefined) {
      // A formula without a result shows nothing.
      const reason = error.text === "" ? LEFT_MESSAGES.uncalculated : LEFT_MESSAGES.error;
      return leave(fillBoth(reason, { cell: error.cell }), error.cell);
    }
    const picture = [cell, ...places].find((place) => wishes.pictureCells?.has(place));
    if (picture !== undefined) return leave(fillBoth(LEFT_MESSAGES.picture, { cell: picture }), picture);
    if (formula !== undefined) return leave(fillBoth(LEFT_MESSAGES.formula, { cell: formula }), formula);
    if ((users.get(cell) ?? 0) > 1) return leave(fillBoth(LEFT_MESSAGES.merged, { cell }), cell);
    if (isFilled && !isAskedFor) {
      const isSpread = filled.length > 1 && filled.some(isFree);
      const spread = fillBoth(LEFT_MESSAGES.spread, { cells: places.join(", ") });
      return leave(isSpread ? spread : filledReason, places[0] ?? cell);
    }
    return { ...choice, leftBecause: null, filledBecause };
  };
}

function cellOf(measure: Measure, column: ResultColumn, letters: string, wishes: CellWishes): string {
  const own = `${letters}${measure.row}`;
  const merged = wishes.mergedCells?.get(own);
  if (merged !== undefined) return merged;
  // a text that comes from above the measure is in a merged cell
  const shown = measure.cells[column].parts[0]?.cell;
  return shown !== undefined && rowOfRef(shown) < measure.row ? shown : own;
}

/** How many measures share each cell; only merged cells are shared. */
function countUsers(sheet: MeasureSheet, wishes: CellWishes): Map<string, number> {
  const users = new Map<string, number>();
  for (const measure of sheet.measures) {
    for (const column of RESULT_COLUMNS) {
      const letters = sheet.columns[column];
      if (letters === null) continue;
      const cell = cellOf(measure, column, letters, wishes);
      users.set(cell, (users.get(cell) ?? 0) + 1);
    }
  }
  return users;
}
