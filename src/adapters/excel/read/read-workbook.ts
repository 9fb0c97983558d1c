import { fail, succeed, type Result } from "../../../app/ports/result";
import type { ReadingOptions } from "../../../app/ports/spreadsheet";
import type { SheetChoice, WorkbookReading } from "../../../app/ports/sheet-choice";
import type { RawWorkbook } from "../../../core/sheet/raw-table";
import { letOthers } from "../host/let-others";
import { isOfficeError, isTooLarge } from "../host/office-faults";
import type { Piece, PieceRead } from "./piece";
import { firstPieces, nextPieces } from "./plan-pieces";
import { queuePiece } from "./queue-piece";
import { hasSet, LACKING, READ_SET, whatIsLacking } from "../host/requirements";
import { runExcel } from "../host/run-excel";
import type { Session } from "../host/session";
import { addPiece, startProgress, toReading, toTable, type SheetProgress } from "./sheet-progress";

const KEEPS_CHANGING = {
  th: "แผ่นงานกำลังถูกเพิ่มหรือลบแถวอยู่ จึงอ่านให้ครบไม่ได้ รอสักครู่แล้วกด “ตรวจใหม่”",
  en: "Rows of the sheet are being added or removed, so it could not be read as a whole; wait a moment and check again.",
};

/**
 * Reads the workbook: the sheets that the choice asks for completely; any other sheet only as far as is needed to see that it is
 * not one of them. One round trip carries 4 MB. Where the used part of a sheet changes between two of them, everything is read
 * again, once.
 */
export async function readWorkbook(
  session: Session,
  choice: SheetChoice,
  options: ReadingOptions,
): Promise<Result<RawWorkbook>> {
  if (!hasSet(READ_SET)) return fail(LACKING.reading);
  const withMerges = options.mergedAreas && whatIsLacking("merged-areas") === null;
  // Not delayed while a cell is edited: a check that runs automatically must not appear at the moment when the person leaves the cell.
  const read = await runExcel({ delayForCellEdit: false }, async (context) => {
    const readOnce = (): Promise<ReadingState | null> =>
      readChosen(context, session, { choice, options, withMerges });
    return (await readOnce()) ?? (await readOnce());
  });
  if (!read.ok) return read;
  if (read.value === null) return fail(KEEPS_CHANGING);
  remember(session, choice, read.value, withMerges);
  const { sheets, frontId } = read.value;
  return succeed({
    tables: sheets.map(toTable),
    active: Math.max(
      0,
      sheets.findIndex(({ id }) => id === frontId),
    ),
  });
}

/** All sheets and how far each is read. */
interface ReadingState extends Omit<WorkbookReading, "sheets"> {
  readonly sheets: readonly SheetProgress[];
}

function readingOf(state: ReadingState): WorkbookReading {
  return { ...state, sheets: state.sheets.map(toReading) };
}

interface Wanted {
  readonly choice: SheetChoice;
  readonly options: ReadingOptions;
  readonly withMerges: boolean;
}

/** Null where a sheet changed while it was read. */
async function readChosen(
  context: Excel.RequestContext,
  session: Session,
  { choice, options: { sheet: sheetName, everyTable = false }, withMerges }: Wanted,
): Promise<ReadingState | null> {
  const { worksheets } = context.workbook;
  if (sheetName) session.tableSheet = idOf(session, sheetName) ?? session.tableSheet;
  const pieces = firstPieces(session, choice.always, withMerges);
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
    workedOnId: worksheets.items.find(({ name }) => name === sheetName)?.id ?? session.tableSheet,
    everyTable,
  };
  let answer: PiecesSent = start;
  for (;;) {
    if (!addAnswers(state, answer)) return null;
    await letOthers();
    const chosen = [...choice.choose(readingOf(state))];
    const next = nextPieces(
      chosen.flatMap((id) => state.sheets.find((sheet) => sheet.id === id) ?? []),
      withMerges,
    );
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
      await letOthers();
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

function remember(session: Session, choice: SheetChoice, state: ReadingState, withMerges: boolean): void {
  const { sheets } = state;
  session.sheetNames = new Map(sheets.map(({ id, name }) => [id, name]));
  if (withMerges) session.merges = new Map(sheets.map(({ name, merges }) => [name, merges]));
  session.tableSheet = choice.findWorkedOn(readingOf(state));
  const table = sheets.find(({ id }) => id === session.tableSheet);
  session.rowBytes = table?.rowsCarried ? table.bytesCarried / table.rowsCarried : null;
}
