import { largest } from "../../../core/lists/extremes";
import { findPlace } from "../../../core/changes/find-place";
import { laterTexts, type TextChange } from "../../../core/changes/later-texts";
import type { ShownRows } from "../../../core/changes/shown-rows";
import { shownBy } from "../cells/cell-state";
import type { KeptRow } from "../cells/kept-row";
import { sheetFinder } from "../cells/queue-cell";
import type { RowPlace } from "./put-rows-back";

/** Where a removed row belongs; "there" for a row that was never gone. */
export type RowPlaceFound = RowPlace | "there" | "unknown";

export interface RowPlaces {
  /** Columns that have to be known of a sheet. */
  columns(sheetId: string): readonly number[];
  /** Holds the rows beside the places, in the request that looks at the sheets. */
  queue(): void;
  /** After that; one more round trip where a row has moved. */
  find(rowsOf: (sheetId: string) => ShownRows | null): Promise<ReadonlyMap<KeptRow, RowPlaceFound>>;
}

/** Finds the places of removed rows by their neighbours, and holds those by objects that follow them when other rows move. */
export function findRowPlaces(
  context: Excel.RequestContext,
  rows: readonly KeptRow[],
  later: (sheetId: string) => readonly TextChange[],
): RowPlaces {
  const anchors = new Map<string, Excel.Range>();
  const anchorAt = (sheetId: string, row: number): Excel.Range => {
    const key = `${row} ${sheetId}`;
    const known = anchors.get(key);
    if (known) return known;
    const anchor = sheetFinder(context)(sheetId).getRange(`A${row}`);
    anchor.load("rowIndex");
    anchors.set(key, anchor);
    return anchor;
  };
  const beside = (sheetId: string, place: number): RowPlace =>
    place > 1 ? { below: anchorAt(sheetId, place - 1) } : { above: anchorAt(sheetId, place) };
  return {
    columns: (sheetId) => {
      const widths = rows.filter((row) => row.sheetId === sheetId).map(({ cells }) => cells.length);
      return Array.from({ length: largest(widths, 0) }, (_, index) => index + 1);
    },
    queue: () => {
      for (const { sheetId, row } of rows) beside(sheetId, row);
    },
    find: async (rowsOf) => {
      const known = anchors.size;
      const found = new Map(
        rows.map((kept): [KeptRow, RowPlaceFound] => {
          const shown = rowsOf(kept.sheetId);
          if (shown === null) return [kept, "unknown"];
          if (bearsMark(shown, kept)) return [kept, "there"];
          const place = findPlace(shown, kept.neighbours, kept.row, laterTexts(later(kept.sheetId)));
          if (place === null) return [kept, "unknown"];
          return [kept, isBackAt(shown, kept, place) ? "there" : beside(kept.sheetId, place)];
        }),
      );
      if (anchors.size > known) await context.sync();
      return found;
    },
  };
}

/** A row that came back is at its place; a row whose place was found from the row below may also be one row above it. */
function isBackAt(rows: ShownRows, { mayBeBack, cells }: KeptRow, place: number): boolean {
  const texts = cells.map((cell) => shownBy(cell).text);
  const shows = (row: number): boolean => texts.every((text, index) => rows.textAt(row, index + 1) === text);
  return mayBeBack && (shows(place) || shows(place - 1));
}

function bearsMark(rows: ShownRows, { unsure }: KeptRow): boolean {
  if (unsure === null) return false;
  for (let row = rows.first; row <= rows.last; row += 1) {
    if (rows.textAt(row, unsure.column).includes(unsure.mark)) return true;
  }
  return false;
}
