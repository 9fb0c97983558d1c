import { fail, succeed, type Result } from "../../app/result";
import { findMeasuresTable } from "../../core/sheet/find-measures-table";
import type { ReadingOptions } from "../../app/spreadsheet";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import { isOfficeError, isTooLarge } from "./office-faults";
import type { Piece, PieceRead } from "./piece";
import { firstPieces, nextPieces, type ReadingState } from "./plan-pieces";
import { queuePiece } from "./queue-piece";
import { hasSet, LACKING, READ_SET, whatIsLacking } from "./requirements";
import { runExcel } from "./run-excel";
import type { Session } from "./session";
import { addPiece, gradeSheet, isBegun, isDataSheet, startProgress, toTable } from "./sheet-progress";

const KEEPS_CHANGING = {
  th: "แผ่นงานกำลังถูกเพิ่มหรือลบแถวอยู่ จึงอ่านให้ครบไม่ได้ กรุณารอสักครู่แล้วกดตรวจอีกครั้ง",
  en: "Rows of the sheet are being added or removed, so it could not be read as a whole; wait a moment and check again.",
};

/**
 * Reads the workbook: the measures sheet and those that the tool makes to be filled in as a whole, of any other sheet no more than it
 * took to see that it is none of them. One round trip carries 4 MB. Where the used part of a sheet changes between two
 * of them, everything is read again, once.
 */
export async function readWorkbook(session: Session, options: ReadingOptions): Promise<Result<RawWorkbook>> {
  if (!hasSet(READ_SET)) return fail(LACKING.reading);
  const withMerges = options.mergedAreas && whatIsLacking("merged-areas") === null;
  // Not delayed while a cell is edited: a check that runs by itself must not come up when the person leaves the cell.
  const read = await runExcel({ delayForCellEdit: false }, async (context) => {
    const first = await readOnce(context, session, options, withMerges);
    return first ?? (await readOnce(context, session, options, withMerges));
  });
  if (!read.ok) return read;
  if (read.value === null) return fail(KEEPS_CHANGING);
  remember(session, read.value, withMerges);
  const { sheets, frontId } = read.value;
  return succeed({
    tables: sheets.map(toTable),
    active: Math.max(
      0,
      sheets.findIndex(({ id }) => id === frontId),
    ),
  });
}

/** Null where a sheet changed while it was read. */
async function readOnce(
  context: Excel.RequestContext,
  session: Session,
  { sheet: sheetName, everyTable = false }: ReadingOptions,
  withMerges: boolean,
): Promise<ReadingState | null> {
  const { worksheets } = context.workbook;
  if (sheetName) session.tableSheet = idOf(session, sheetName) ?? session.tableSheet;
  const pieces = firstPieces(session, withMerges);
  const start = await sendPieces(context, session, pieces, () => {
    worksheets.load("items/id,items/name,items/visibility");
    const front = worksheets.getActiveWorksheet();
    front.load("id");
    return front;
  });
  const state: ReadingState = {
    sheets: worksheets.items.map(({ id, name, visibility }) =>
      startProgress({ id, name, isHidden: visibility !== "Visible" }),
    ),
    frontId: start.queued.id,
    tableId: worksheets.items.find(({ name }) => name === sheetName)?.id ?? session.tableSheet,
    everyTable,
  };
  let answer: PiecesSent = start;
  for (;;) {
    if (!addAnswers(state, answer)) return null;
    const next = nextPieces(state, withMerges);
    if (next.length === 0) return state;
    answer = await sendPieces(context, session, next, () => null);
  }
}

function idOf({ sheetNames }: Session, wanted: string): string | null {
  return [...sheetNames].find(([, name]) => name === wanted)?.[0] ?? null;
}

interface PiecesSent {
  /** As they were sent: shorter ones where the answer was too large at first. */
  readonly pieces: readonly Piece[];
  readonly reads: readonly (PieceRead | null)[];
}

/** Sends pieces in one round trip, in halves where the answer is larger than Excel allows. */
async function sendPieces<Queued>(
  context: Excel.RequestContext,
  session: Session,
  wanted: readonly Piece[],
  queueMore: () => Queued,
): Promise<PiecesSent & { readonly queued: Queued }> {
  let pieces = wanted;
  for (;;) {
    const queued = queueMore();
    const answers = pieces.map((piece) => queuePiece(context, piece, session.formulaSource));
    try {
      await context.sync();
      return { pieces, reads: answers.map((answer) => answer()), queued };
    } catch (error) {
      if (refusesSpecialCells(error) && session.formulaSource === "special-cells") {
        session.formulaSource = "formulas";
      } else if (
        isTooLarge(error, "response") &&
        pieces.some(({ firstRow, lastRow }) => firstRow < lastRow)
      ) {
        pieces = pieces.map(halve);
      } else throw error;
    }
  }
}

/** Going to special cells is refused in protected sheets by Excel's own command; whether the API refuses it is not documented. */
function refusesSpecialCells(error: unknown): boolean {
  return isOfficeError(error) && (error.debugInfo?.errorLocation ?? "").includes("getSpecialCells");
}

function halve(piece: Piece): Piece {
  return { ...piece, lastRow: piece.firstRow + Math.floor((piece.lastRow - piece.firstRow) / 2) };
}

/** False where a sheet is gone or its used part has changed. */
function addAnswers({ sheets }: ReadingState, { pieces, reads }: PiecesSent): boolean {
  return reads.every((read, index) => {
    const piece = pieces[index] as Piece;
    if (read === null) return piece.firstRow === 1; // a sheet that the workbook does not have
    const progress = sheets.find(({ id }) => id === read.sheetId);
    return progress !== undefined && addPiece(progress, piece, read);
  });
}

function remember(session: Session, state: ReadingState, withMerges: boolean): void {
  const { sheets, frontId, tableId } = state;
  session.sheetNames = new Map(sheets.map(({ id, name }) => [id, name]));
  if (withMerges) session.merges = new Map(sheets.map(({ name, merges }) => [name, merges]));
  const hasTable = (wantedId: string | null): boolean =>
    sheets.some(
      (sheet) => sheet.id === wantedId && isBegun(sheet) && !isDataSheet(sheet) && gradeSheet(sheet) > 0,
    );
  const active = sheets.findIndex(({ id }) => id === frontId);
  const found = findMeasuresTable({ tables: sheets.map(toTable), active });
  const foundId = sheets.find(({ name }) => name === found?.table.sheet)?.id ?? null;
  session.tableSheet = hasTable(tableId) ? tableId : foundId;
  const table = sheets.find(({ id }) => id === session.tableSheet);
  session.rowBytes = table?.rowsCarried ? table.bytesCarried / table.rowsCarried : null;
}
