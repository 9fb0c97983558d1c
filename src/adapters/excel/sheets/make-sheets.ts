import { addAll } from "../../../core/lists/add-all";
import { fail, succeed, type Result, type UserFault } from "../../../app/ports/result";
import { PartNotLoaded } from "../../../app/ports/part-not-loaded";
import { SHEET_REASONS } from "../../../app/changes/sheet-reasons";
import type { MadeSheets, SheetsWay } from "../../../app/ports/spreadsheet";
import type { WorkbookLayout } from "../../../core/model/workbook-layout";
import { isOfficeError } from "../host/office-faults";
import { PIECE_BYTES } from "../read/plan-pieces";
import { whatIsLacking } from "../host/requirements";
import { runExcel } from "../host/run-excel";
import type { Session } from "../host/session";
import { findOwnSheets, type OwnSheets } from "./find-own-sheets";
import { freeSheetName } from "../../../core/model/free-sheet-name";
import { listSheets, type ListedSheet } from "./list-sheets";
import { lastName, recordOf, startMaking, type MadeSheet, type Making } from "./making";
import { printedWidth } from "./printed-width";
import { removeAsides } from "./remove-asides";
import { replaceOwn } from "./replace-own";
import { hashContent } from "./sheet-content";
import { queueMark } from "./sheet-mark";
import { OFFICIAL_FONT } from "./sheet-styles";
import { takeSheetsAway } from "./take-sheets-away";
import type { SheetLook } from "./sheet-look";
import { writeSheet, type WrittenSheet } from "./write-sheet";

/**
 * Makes sheets and shows the first: one round trip for the names that are in use, and one for each 4 MB. Replacing takes two to
 * five more. If a fault comes, everything that was made before it is taken away again.
 */
export async function makeSheets(
  session: Session,
  layout: WorkbookLayout,
  way: SheetsWay,
): Promise<Result<MadeSheets>> {
  const lacking = whatIsLacking("add-report-sheets");
  if (lacking !== null) return fail(lacking);
  const making = startMaking();
  const run = { delayForCellEdit: true };
  session.ownWrites += 1;
  try {
    const made = await runExcel(run, (context) => make(context, making, layout, way));
    if (!made.ok) return await giveUp(session, making, made.fault);
    const { asides, ...outcome } = made.value;
    // Where that fails they stay hidden, and go when the sheets are made once more.
    if (asides.length > 0) await runExcel(run, (context) => removeAsides(context, asides));
    return succeed(outcome);
  } catch (error) {
    const isMissing = error instanceof PartNotLoaded;
    const given = await giveUp(session, making, isMissing ? error.fault : SHEET_REASONS.isGone);
    if (isMissing) return given;
    throw error;
  } finally {
    session.ownWrites -= 1;
  }
}

/** Takes away what was made before a fault; where that fails too, says what may still be there. */
async function giveUp(session: Session, making: Making, fault: UserFault): Promise<Result<MadeSheets>> {
  const record = recordOf(making);
  if (record === null) return fail(fault);
  const taken = await takeSheetsAway(session, record);
  const left = taken.ok ? taken.value.left.map(({ sheet }) => sheet) : record.sheets;
  if (left.length === 0) return fail(fault);
  return succeed({ added: left, kept: [], replaced: [], undo: record, halfMade: fault });
}

type Made = MadeSheets & Pick<OwnSheets, "asides">;

async function make(
  context: Excel.RequestContext,
  making: Making,
  layout: WorkbookLayout,
  way: SheetsWay,
): Promise<Made> {
  const { sheets, front, font: cellFont } = await listSheets(context);
  making.known = new Set(sheets.map(({ id }) => id));
  making.front = front;
  const { wanted, kept } = planSheets(sheets, layout, way);
  const nothing = { added: [], replaced: [], asides: [], undo: null, halfMade: null };
  if (wanted.length === 0) return { ...nothing, kept };

  const isReplacing = way === "replace-own";
  const names = layout.replaces ?? layout.sheets.map(({ name }) => name);
  const own = isReplacing ? await findOwnSheets(context, sheets, names) : NO_OWN_SHEETS;
  addAll(making.made, wanted);
  const look = { font: layout.font ?? OFFICIAL_FONT, printedWidth: printedWidth(cellFont) };
  await addSheets(context, making, look, !isReplacing);
  const all = [...sheets.map(({ name }) => name), ...wanted.map(lastName)];
  const changed = isReplacing ? await replaceOwn(context, making, own, all) : [];
  return {
    added: making.made.map(lastName),
    kept: [...kept, ...own.kept, ...changed],
    replaced: making.asides.map(({ name }) => name),
    asides: own.asides,
    undo: recordOf(making),
    halfMade: null,
  };
}

const NO_OWN_SHEETS: OwnSheets = { current: [], asides: [], kept: [] };

function planSheets(
  sheets: readonly ListedSheet[],
  layout: WorkbookLayout,
  way: SheetsWay,
): { readonly wanted: readonly MadeSheet[]; readonly kept: readonly string[] } {
  const taken = sheets.map(({ name }) => name);
  const wanted: MadeSheet[] = [];
  const kept: string[] = [];
  for (const sheet of layout.sheets) {
    const name = freeSheetName(sheet.name, taken);
    if (way === "if-missing" && name !== sheet.name) {
      kept.push(sheet.name);
      continue;
    }
    taken.push(name);
    wanted.push({ layout: sheet, names: [name], id: null, content: null });
  }
  return { wanted, kept };
}

async function addSheets(
  context: Excel.RequestContext,
  making: Making,
  look: SheetLook,
  isShown: boolean,
): Promise<void> {
  let sent = 0;
  const sendBefore = async (bytes: number): Promise<void> => {
    if (sent + bytes > PIECE_BYTES) {
      await context.sync();
      sent = 0;
    }
    sent += bytes;
  };
  const answers: { made: MadeSheet; worksheet: Excel.Worksheet; written: WrittenSheet }[] = [];
  try {
    for (const made of making.made) {
      // Named as it is added: setting the name later would clear Excel's undo.
      const worksheet = context.workbook.worksheets.add(lastName(made));
      queueMark(worksheet, { token: making.token, content: null, name: null, isAside: false });
      worksheet.load("id");
      if (made.layout.hidden) worksheet.visibility = "Hidden";
      answers.push({ made, worksheet, written: await writeSheet(worksheet, made.layout, look, sendBefore) });
    }
    if (isShown) answers.find(({ made }) => !made.layout.hidden)?.worksheet.activate();
    await context.sync();
  } catch (error) {
    making.isNameTaken = isOfficeError(error) && error.code === "ItemAlreadyExists";
    throw error;
  }
  for (const { made, worksheet, written } of answers) {
    made.id = worksheet.id;
    made.content = hashContent({ cells: written.cells(), others: written.drawings() });
  }
}
