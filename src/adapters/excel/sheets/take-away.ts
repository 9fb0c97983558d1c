import type { UserFault } from "../../../app/ports/result";
import { SHEET_REASONS } from "../../../app/changes/sheet-reasons";
import type { TakenSheets } from "../../../app/ports/spreadsheet";
import { freeSheetName } from "../../../core/model/free-sheet-name";
import { listSheets, type ListedSheet } from "./list-sheets";
import { lastName, startTaking, type MadeSheet, type Making, type SetAside } from "./making";
import { readContent, type MarkedContent } from "./read-content";
import { hashContent, isPartOf } from "./sheet-content";
import { queueNewMark } from "./sheet-mark";

/** A sheet of a making, as it is found now. */
interface Found {
  readonly made: MadeSheet;
  readonly sheet: ListedSheet;
  readonly reason: UserFault | null;
}

/** One go at it: reads the sheets, hides those that may go and reads them again, then removes them. */
export async function takeAway(context: Excel.RequestContext, making: Making): Promise<TakenSheets> {
  const { taking } = making;
  const { worksheets } = context.workbook;
  const { sheets, front } = await listSheets(context);
  const found = await findMade(context, making, sheets);
  const gone = making.made.filter((made) => !found.some((one) => one.made === made));
  const removedBefore = gone.filter(({ id }) => id !== null && taking.going.has(id));
  const left = gone
    .filter((made) => made.id !== null && !removedBefore.includes(made))
    .map((made) => ({ sheet: lastName(made), reason: SHEET_REASONS.isGone as UserFault }));

  taking.wasInFront ||= found.some(({ sheet }) => sheet.id === front);
  const asides = findAsides(making, sheets, found);
  const back = asides.flatMap(({ aside, sheet }) => (sheet ? [{ aside, sheet }] : []));
  const going = keepOneVisible(found, sheets, back);
  for (const { aside, sheet } of back) {
    if (sheet.visibility !== aside.visibility) worksheets.getItem(sheet.id).visibility = aside.visibility;
  }
  for (const { sheet } of going) {
    if (!taking.hidden.has(sheet.id)) taking.hidden.set(sheet.id, sheet.visibility);
    worksheets.getItem(sheet.id).visibility = "Hidden";
  }
  for (const { sheet, reason } of found) {
    const visibility = taking.hidden.get(sheet.id); // of one that was hidden before a fault and changed since
    if (reason !== null && visibility) worksheets.getItem(sheet.id).visibility = visibility;
  }
  taking.isBegun ||= going.length > 0 || back.length > 0;
  const contents = await readContent(
    context,
    going.map(({ sheet }) => worksheets.getItem(sheet.id)),
  );

  const isStill = ({ made }: Found, index: number): boolean => {
    const content = contents[index];
    return content !== undefined && isAsMade(made, content);
  };
  const goingNow = going.filter(isStill);
  const staying = going.filter((one) => !goingNow.includes(one));
  for (const { sheet } of staying) {
    worksheets.getItem(sheet.id).visibility = taking.hidden.get(sheet.id) ?? "Visible";
  }
  for (const { made, sheet } of goingNow) {
    taking.going.add(sheet.id);
    made.id = sheet.id; // from now on it is known, so that after a fault one can see that it is gone
    worksheets.getItem(sheet.id).delete();
  }
  const removed = [...removedBefore.map(lastName), ...goingNow.map(({ sheet }) => sheet.name)];
  const names = sheets.map(({ name }) => name).filter((name) => !removed.includes(name));
  const restored = back.map(({ aside, sheet }) => queueBack(worksheets, aside, sheet, names));
  const isFrontBack = back.some(({ sheet }) => sheet.id === making.front);
  const before = sheets.find(({ id }) => id === making.front);
  if ((taking.wasInFront || isFrontBack) && before && (isFrontBack || before.visibility === "Visible")) {
    worksheets.getItem(before.id).activate();
  }
  if (taking.isBegun) await context.sync();
  making.asides = making.asides.filter((aside) => !back.some((one) => one.aside === aside));
  making.taking = startTaking();

  const reasons = [
    ...found.flatMap(({ sheet, reason }) => (reason ? [{ sheet: sheet.name, reason }] : [])),
    ...found
      .filter((one) => one.reason === null && !going.includes(one))
      .map(({ sheet }) => ({ sheet: sheet.name, reason: SHEET_REASONS.isLastVisible })),
    ...staying.map(({ sheet }) => ({ sheet: sheet.name, reason: SHEET_REASONS.isChanged })),
    ...asides
      .filter(({ sheet }) => !sheet)
      .map(({ aside }) => ({ sheet: aside.name, reason: SHEET_REASONS.replacedIsGone })),
  ];
  return { removed, restored, left: [...left, ...reasons] };
}

/** The sheets of the making that are there: by their ids, or by their marks where a fault came before the ids were known. */
async function findMade(
  context: Excel.RequestContext,
  making: Making,
  sheets: readonly ListedSheet[],
): Promise<Found[]> {
  const ids = new Set(making.made.map(({ id }) => id));
  const isAnyUnknown = ids.has(null);
  const looked = sheets.filter(({ id }) => ids.has(id) || (isAnyUnknown && !making.known?.has(id)));
  if (looked.length === 0) return [];
  const contents = await readContent(
    context,
    looked.map(({ id }) => context.workbook.worksheets.getItem(id)),
  );
  return making.made.flatMap((made): Found[] => {
    const index = looked.findIndex((sheet, at) => isThat(made, sheet, contents[at], making));
    const [sheet, content] = [looked[index], contents[index]];
    if (!sheet || !content) return [];
    const hadName = made.names.includes(sheet.name);
    const isFresh = isAsMade(made, content);
    const reason = !isFresh ? SHEET_REASONS.isChanged : hadName ? null : SHEET_REASONS.isRenamed;
    return [{ made, sheet, reason }];
  });
}

function isThat(
  made: MadeSheet,
  sheet: ListedSheet,
  content: MarkedContent | undefined,
  making: Making,
): boolean {
  if (made.id !== null) return sheet.id === made.id;
  if (!content || !made.names.includes(sheet.name)) return false;
  if (content.mark !== null) return content.mark.token === making.token;
  // Excel stopped between adding it and marking it; a blank sheet of that name that was not there a moment ago.
  return !making.isNameTaken && content.cells.length === 0 && content.others === 0;
}

function isAsMade({ content, layout }: MadeSheet, shown: MarkedContent): boolean {
  if (content === null) return isPartOf(shown, layout);
  return hashContent(shown) === content;
}

interface FoundAside {
  readonly aside: SetAside;
  /** Undefined where it is no longer in the workbook. */
  readonly sheet: ListedSheet | undefined;
}

/** The replaced sheets whose place is free again: the sheet that replaced it goes now, or is gone. */
function findAsides(
  { asides }: Making,
  sheets: readonly ListedSheet[],
  found: readonly Found[],
): FoundAside[] {
  const stays = new Set(found.filter(({ reason }) => reason !== null).flatMap(({ made }) => made.names));
  return asides
    .filter(({ name }) => !stays.has(name))
    .map((aside) => ({ aside, sheet: sheets.find(({ id }) => id === aside.id) }));
}

/** Those that may go: a workbook needs one sheet in sight, so the last one stays. */
function keepOneVisible(
  found: readonly Found[],
  sheets: readonly ListedSheet[],
  back: readonly { readonly aside: SetAside }[],
): Found[] {
  const free = found.filter(({ reason }) => reason === null);
  const isOtherVisible =
    back.some(({ aside }) => aside.visibility === "Visible") ||
    sheets.some(
      ({ id, visibility }) => visibility === "Visible" && !free.some(({ sheet }) => sheet.id === id),
    );
  if (isOtherVisible) return free;
  const last = free.findLast(({ sheet }) => sheet.visibility === "Visible");
  return free.filter((one) => one !== last);
}

/** Gives a replaced sheet its name and its mark back. */
function queueBack(
  worksheets: Excel.WorksheetCollection,
  aside: SetAside,
  sheet: ListedSheet,
  names: string[],
): string {
  // A name that somebody gave it meanwhile is theirs.
  if (sheet.name !== aside.hiddenName) return sheet.name;
  const others = names.filter((name) => name !== sheet.name);
  if (freeSheetName(aside.name, others) !== aside.name) return sheet.name;
  names.push(aside.name);
  const worksheet = worksheets.getItem(aside.id);
  queueNewMark(worksheet, aside.mark); // before the name, by which it is seen after a fault that all is done
  worksheet.name = aside.name;
  return aside.name;
}
