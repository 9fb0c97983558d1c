import type { Piece, SheetKey } from "./piece";
import type { Session } from "../host/session";
import { FIRST_COLUMNS, isBegun, isComplete, type SheetProgress } from "./sheet-progress";

/** What one round trip should carry: Excel on the web refuses 5 MB, and its counting of them is not ours. */
export const PIECE_BYTES = 4 * 1024 * 1024;

/** A measure of real length: 1,200 Thai characters of three bytes, and what goes with them. */
const REAL_ROW_BYTES = 3800;

/** Thousand measures with headings, titles and some rows to spare. */
const FIRST_ROWS = 1050;

/** First part of the sheets that the tool makes; few have more rows, and theirs are short. */
const DATA_ROWS = 250;

const LEAST_ROWS = 30;

/**
 * The first round trip: the sheet that is worked on, else the one in front, and those that are always read, before it is known how
 * large any of them is.
 */
export function firstPieces(session: Session, always: readonly string[], withMerges: boolean): Piece[] {
  const piece = (sheet: SheetKey, lastRow: number): Piece => ({
    sheet,
    firstRow: 1,
    lastRow,
    lastColumn: FIRST_COLUMNS,
    withMerges,
  });
  const { tableSheet, rowBytes } = session;
  const front: SheetKey = tableSheet === null ? { kind: "active" } : { kind: "key", key: tableSheet };
  const rows = Math.min(FIRST_ROWS, Math.floor(PIECE_BYTES / (rowBytes ?? 1)));
  return [
    piece(front, Math.max(LEAST_ROWS, rows)),
    ...always.map((key) => piece({ kind: "key", key }, DATA_ROWS)),
  ];
}

/**
 * The pieces of the next round trip, none once all that is wanted is read.
 * @param chosen the sheets to be read to their end
 */
export function nextPieces(chosen: readonly SheetProgress[], withMerges: boolean): Piece[] {
  const wanted = chosen.filter((sheet) => !isComplete(sheet));
  const isFirstLook = wanted.some((sheet) => !isBegun(sheet));
  const now = isFirstLook ? wanted.filter((sheet) => !isBegun(sheet)) : wanted;
  const share = PIECE_BYTES / Math.max(1, now.length);
  let left = PIECE_BYTES;
  return now.flatMap((sheet): Piece[] => {
    const rowBytes = bytesPerRow(sheet);
    const rows = isFirstLook
      ? Math.min(FIRST_ROWS, Math.max(LEAST_ROWS, Math.floor(share / rowBytes)))
      : Math.floor(left / rowBytes);
    if (rows < 1 && left < PIECE_BYTES) return [];
    const last = Math.min(sheet.nextRow + Math.max(1, rows) - 1, sheet.used?.bottom ?? Infinity);
    left -= (last - sheet.nextRow + 1) * rowBytes;
    return [
      {
        sheet: { kind: "key", key: sheet.id },
        firstRow: sheet.nextRow,
        lastRow: last,
        lastColumn: sheet.lastColumn,
        withMerges: withMerges && !isBegun(sheet),
      },
    ];
  });
}

const BLANK_CELL_BYTES = 24; // "","Empty","General", in the three grids

function bytesPerRow({ rowsCarried, bytesCarried, lastColumn }: SheetProgress): number {
  const extra = (lastColumn - FIRST_COLUMNS) * BLANK_CELL_BYTES;
  return rowsCarried === 0 ? REAL_ROW_BYTES : Math.max(1, bytesCarried / rowsCarried + Math.max(0, extra));
}
