import type { CellEdit } from "../core/model/cell-edit";
import type { RawWorkbook } from "../core/sheet/raw-table";
import type { ProposedEdit } from "../core/summary/proposals";
import { isBlank } from "../core/text/blank";
import { findOwnTexts } from "./find-own-texts";
import { groupTexts } from "./group-texts";
import { LEFT_REASONS } from "./left-reasons";
import { readOpenSheet, type OpenSheet, type ReadSheet } from "./open-sheet";
import { proposeFill, type ProposedFill } from "./propose-fill";
import { succeed, type Result, type UserFault } from "./result";
import type { LeftEdit, Spreadsheet, UndoRecord } from "./spreadsheet";
import { textAt } from "./text-at";

/** One text as it was shown to the officer. */
export interface ShownText {
  /** As proposed: the cell of the text first, then those that it clears. */
  readonly edits: readonly ProposedEdit[];
  /** What is to stand in the cell: the proposal, or what the officer made of it. */
  readonly text: string;
  /** Rows for the indicator sheet that were shown with it: targets that stand only in the text to be replaced. */
  readonly indicatorEdits: readonly CellEdit[];
}

/** What came of writing texts. */
export interface AppliedFill {
  /** The texts that stand in their cells now. */
  readonly written: readonly ShownText[];
  /** Cells that were left alone, and why. */
  readonly left: readonly LeftEdit[];
  /** What takes it back, the last first. */
  readonly undo: readonly UndoRecord[];
}

const REASONS = {
  draftChanged: {
    th: "หลักฐาน ตัวชี้วัด หรือตารางเปลี่ยนไปหลังจากที่แสดงข้อความนี้ จึงยังไม่เขียน กรุณาดูข้อความใหม่แล้วเขียนอีกครั้ง",
    en: "The evidence, the indicators or the table changed since this text was shown, so it was not written; look at the new text and write again.",
  },
  targetNotKept: {
    th: "ย้ายเป้าหมายในข้อความเดิมไปไว้ในแผ่นงานตัวชี้วัดไม่ได้ จึงไม่แทนที่ข้อความ กรุณาเตรียมแผ่นงานตัวชี้วัดและตรวจลำดับของมาตรการ แล้วลองใหม่",
    en: "The target in the present text could not be moved to the indicator sheet, so the text was not replaced; prepare that sheet, check the measure's number, then try again.",
  },
} as const satisfies Record<string, UserFault>;

/**
 * Writes texts that were shown. The workbook is read and the texts are proposed again in the same run: one is written only where
 * the same proposal still holds and its cells are as they were, all cells of a text or none. A target that stands only in a
 * text to be replaced goes to the indicator sheet first. A text that is written as it was proposed is remembered as the tool's own.
 */
export async function applyFill(open: OpenSheet, shown: readonly ShownText[]): Promise<Result<AppliedFill>> {
  const read = await readOpenSheet(open);
  if (!read.ok) return read;
  const proposed = await proposeAgain(open, read.value, shown);
  const { valid, left } = sortOut(read.value.workbook, proposed, shown);

  const writing = startWriting(open.spreadsheet);
  const kept = await keepTargets(writing, proposed, valid);
  const alone = kept.filter(({ edits }) => edits.length === 1);
  const written = await writing.writeAll(alone);
  for (const one of kept) {
    if (one.edits.length > 1 && (await writing.writeWhole(one))) written.push(one);
  }
  if (writing.fault !== null && writing.undo.length === 0) return { ok: false, fault: writing.fault };
  // A text that could not be remembered counts as typed by hand from now on, which is the careful side.
  await open.spreadsheet.rememberFilled(
    written.flatMap(({ edits: [main], text }) => (main?.after === text ? [text] : [])),
  );
  return succeed({ written, left: [...left, ...writing.left], undo: [...writing.undo].reverse() });
}

async function proposeAgain(
  { spreadsheet, today }: OpenSheet,
  { workbook, checked }: ReadSheet,
  shown: readonly ShownText[],
): Promise<ProposedFill> {
  const replace = new Set(
    shown.flatMap(({ edits }) => edits.flatMap(({ cell, before }) => (isBlank(before) ? [] : [cell]))),
  );
  const ownTexts = findOwnTexts(checked.sheet, await spreadsheet.readFilledTexts());
  return proposeFill(workbook, checked, { today, replace, ownTexts });
}

function sortOut(
  workbook: RawWorkbook,
  { edits, indicatorEdits, gaps }: ProposedFill,
  shown: readonly ShownText[],
): { valid: readonly ShownText[]; left: readonly LeftEdit[] } {
  const now = groupTexts(edits);
  const knownRows = new Set(shown.flatMap((one) => rowKeys(one.indicatorEdits)));
  const areTargetsShown = rowKeys(indicatorEdits.cells).every((row) => knownRows.has(row));
  const homeless = new Set(gaps.flatMap(({ kind, measure }) => (HOMELESS.has(kind) ? [measure] : [])));
  const left: LeftEdit[] = [];
  const valid = shown.filter((one) => {
    const [main] = one.edits;
    if (main === undefined) return false;
    const same = now.find(([first]) => first?.sheet === main.sheet && first.cell === main.cell);
    const reason =
      same === undefined || !isSame(same, one.edits)
        ? whyDifferent(workbook, one)
        : isReplacing(one) && (homeless.has(same[0]?.measure ?? null) || homeless.has(null))
          ? REASONS.targetNotKept
          : isReplacing(one) && !areTargetsShown
            ? REASONS.draftChanged
            : null;
    if (reason !== null) left.push({ edit: asWritten(one)[0] as CellEdit, reason });
    return reason === null;
  });
  return { valid, left };
}

function isReplacing({ edits }: ShownText): boolean {
  return edits.some(({ before }) => !isBlank(before));
}

/** Why a target of a text to be replaced has no place on the indicator sheet. */
const HOMELESS: ReadonlySet<string> = new Set(["noIndicatorSheet", "noNumber", "sharedNumber"]);

function isSame(one: readonly ProposedEdit[], other: readonly ProposedEdit[]): boolean {
  return (
    one.length === other.length &&
    one.every((edit, index) => {
      const { sheet, cell, before, after } = other[index] as ProposedEdit;
      return edit.sheet === sheet && edit.cell === cell && edit.before === before && edit.after === after;
    })
  );
}

function whyDifferent(workbook: RawWorkbook, { edits }: ShownText): UserFault {
  const isChanged = edits.some((edit) => textAt(workbook, edit) !== edit.before);
  return isChanged ? LEFT_REASONS.changedMeanwhile : REASONS.draftChanged;
}

/** Rows by what they say: where they come to stand may have moved. */
function rowKeys(cells: readonly CellEdit[]): string[] {
  const rows = new Map<string, string[]>();
  for (const { cell, after } of cells) {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const texts = rows.get(row) ?? [];
    rows.set(row, [...texts, `${letters} ${after}`]);
  }
  return [...rows.values()].map((texts) => texts.join("\n"));
}

function asWritten({ edits, text }: ShownText): CellEdit[] {
  return edits.map(({ sheet, cell, before, after }, index) => ({
    sheet,
    cell,
    before,
    after: index === 0 ? text : after,
  }));
}

/** Writes group by group and gathers what came of it; after a fault nothing more is tried. */
interface Writing {
  readonly left: LeftEdit[];
  readonly undo: UndoRecord[];
  readonly fault: UserFault | null;
  /** Texts of one cell each, together; gives back those that were written. */
  readonly writeAll: (texts: readonly ShownText[]) => Promise<ShownText[]>;
  /** Cells that belong together: where one is left, the others are put back. */
  readonly writeTogether: (cells: readonly CellEdit[]) => Promise<boolean>;
  readonly writeWhole: (text: ShownText) => Promise<boolean>;
  readonly leave: (texts: readonly ShownText[], reason: UserFault) => void;
}

function startWriting(spreadsheet: Spreadsheet): Writing {
  const left: LeftEdit[] = [];
  const undo: UndoRecord[] = [];
  let fault: UserFault | null = null;
  const leaveCells = (cells: readonly CellEdit[], reason: UserFault): void => {
    left.push(...cells.map((edit) => ({ edit, reason })));
  };
  const write = async (cells: readonly CellEdit[]): Promise<UndoRecord | "refused" | null> => {
    if (fault !== null) {
      leaveCells(cells, fault);
      return "refused";
    }
    const done = await spreadsheet.write({ cells, removedRows: [] });
    if (!done.ok) {
      fault = done.fault;
      leaveCells(cells, done.fault);
      return "refused";
    }
    left.push(...done.value.left);
    return done.value.undo;
  };
  const writeTogether = async (cells: readonly CellEdit[]): Promise<boolean> => {
    const leftBefore = left.length;
    const record = await write(cells);
    if (record === "refused") return false;
    if (left.length === leftBefore) {
      if (record !== null) undo.push(record);
      return true;
    }
    if (record !== null) {
      const back = await spreadsheet.undo(record);
      const remaining = back.ok ? back.value.remaining : record;
      if (remaining !== null) undo.push(remaining);
    }
    return false;
  };
  return {
    left,
    undo,
    get fault() {
      return fault;
    },
    writeAll: async (texts) => {
      if (texts.length === 0) return [];
      const leftBefore = left.length;
      const record = await write(texts.flatMap(asWritten));
      if (record === "refused") return [];
      if (record !== null) undo.push(record);
      const refused = new Set(left.slice(leftBefore).map(({ edit }) => `${edit.sheet}\n${edit.cell}`));
      return texts.filter(
        ({ edits: [main] }) => main !== undefined && !refused.has(`${main.sheet}\n${main.cell}`),
      );
    },
    writeTogether,
    writeWhole: (text) => writeTogether(asWritten(text)),
    leave: (texts, reason) =>
      leaveCells(
        texts.flatMap((one) => asWritten(one).slice(0, 1)),
        reason,
      ),
  };
}

/** Writes the targets that would be lost; gives back the texts that may be written now. */
async function keepTargets(
  writing: Writing,
  { indicatorEdits }: ProposedFill,
  texts: readonly ShownText[],
): Promise<readonly ShownText[]> {
  if (indicatorEdits.cells.length === 0 || !texts.some(isReplacing)) return texts;
  if (await writing.writeTogether(indicatorEdits.cells)) return texts;
  if (writing.fault === null) writing.leave(texts.filter(isReplacing), REASONS.targetNotKept);
  return texts.filter((one) => !isReplacing(one));
}
