import { isOwnSheet, SHEET_NAMES } from "../../core/model/sheet-names";
import { findMeasuresTable } from "../../core/sheet/find-measures-table";
import { readChosenTables } from "../../core/sheet/program/chosen-tables";
import { squash } from "../../core/text/squash";
import type { Piece, SheetKey } from "./piece";
import type { Session } from "./session";
import {
  DATA_SHEET_NAMES,
  FIRST_COLUMNS,
  gradeSheet,
  isBegun,
  isComplete,
  isDataSheet,
  toTable,
  type SheetProgress,
} from "./sheet-progress";

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
 * The first round trip: the sheet that is worked on, else the one in front, and the sheets with evidence, indicators, settings and
 * what the tool remembers, before it is known how large any of them is.
 */
export function firstPieces(session: Session, withMerges: boolean): Piece[] {
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
    ...DATA_SHEET_NAMES.map((key) => piece({ kind: "key", key }, DATA_ROWS)),
  ];
}

/** All sheets, how far each is read, and which of them matter. */
export interface ReadingState {
  readonly sheets: readonly SheetProgress[];
  readonly frontId: string;
  /** The sheet that is worked on. */
  readonly tableId: string | null;
  /** Whether every sheet with measures is wanted. */
  readonly everyTable: boolean;
}

/** The pieces of the next round trip, none once everything that matters is read. */
export function nextPieces(state: ReadingState, withMerges: boolean): Piece[] {
  const wanted = [...wantedSheets(state)].filter((sheet) => !isComplete(sheet));
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

/**
 * The sheets to be read to their end. The sheet in front, the one that is worked on and the one that a person chose are enough
 * where a table with nearly all columns is in one of them and no other is asked for; else every sheet is looked at, and the best one
 * read on.
 */
function wantedSheets(state: ReadingState): Set<SheetProgress> {
  const { sheets, frontId, tableId, everyTable } = state;
  const candidates = sheets.filter(({ name }) => !isOwnSheet(name));
  const chosen = chosenSheet(sheets);
  const near = candidates.filter(
    ({ id, name }) => id === frontId || id === tableId || squash(name) === chosen,
  );
  const wanted = new Set(sheets.filter(isDataSheet));
  const unseen = near.filter((sheet) => !isBegun(sheet));
  if (unseen.length > 0) return addAll(wanted, unseen);

  const graded = near.map((sheet) => ({ sheet, grade: gradeSheet(sheet) }));
  addAll(
    wanted,
    graded.flatMap(({ sheet, grade }) => (grade > 0 ? [sheet] : [])),
  );
  const isFound = graded.some(({ sheet, grade }) => grade === 2 && !sheet.isHidden);
  if (isFound && !everyTable) return wanted;

  const others = candidates.filter((sheet) => !isBegun(sheet) && !(isFound && sheet.isHidden));
  if (others.length > 0) return addAll(wanted, others);
  if (everyTable) {
    addAll(
      wanted,
      candidates.filter((sheet) => isBegun(sheet) && !sheet.isHidden && gradeSheet(sheet) === 2),
    );
  }
  if (isFound) return wanted;

  const tables = candidates.map(toTable);
  const found = findMeasuresTable({ tables, active: candidates.findIndex(({ id }) => id === frontId) });
  const best = candidates.find((sheet) => sheet.name === found?.table.sheet);
  if (best) return wanted.add(best);

  // No table so far: its headings may stand further down.
  const unfinished = candidates.filter((sheet) => !isComplete(sheet));
  const next = unfinished.find(({ id }) => id === frontId) ?? unfinished[0];
  return next ? wanted.add(next) : wanted;
}

/** The name of the sheet that a person chose, squashed; null as long as nothing says so. */
function chosenSheet(sheets: readonly SheetProgress[]): string | null {
  const program = sheets.find(({ name }) => squash(name) === squash(SHEET_NAMES.program));
  if (!program || !isBegun(program)) return null;
  const chosen = readChosenTables({ tables: [toTable(program)], active: 0 }).at(-1);
  return chosen ? squash(chosen.sheet) : null;
}

function addAll(wanted: Set<SheetProgress>, sheets: readonly SheetProgress[]): Set<SheetProgress> {
  for (const sheet of sheets) wanted.add(sheet);
  return wanted;
}
