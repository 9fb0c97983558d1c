import type { UserFault } from "../../../app/ports/result";
import { judgeEdit, type CellToJudge } from "../../../app/changes/judge-edit";
import { LEFT_REASONS, type LeftReason } from "../../../app/changes/left-reasons";
import type { CellEdit } from "../../../core/changes/cell-edit";
import { dateOfEdit, numberOfEdit } from "../../../core/changes/typed-text";
import type { RawArea, RawCell, RawTable } from "../../../core/sheet/raw-table";
import { dateToSerial } from "../../../core/calendar/date-to-serial";
import { GENERAL_FORMAT, type NumberFormat } from "../../cell-values/number-format";
import { plainCellText } from "../../../core/text/plain-cell-text";
import { showNumber } from "../../cell-values/show-number";
import { toArabicDigits } from "../../../core/text/digits";
import { parseCellAddress, type CellAddress } from "../cell-address";
import type { CellFormats } from "./cell-formats";
import type { CellContent } from "./cell-xml";
import { styleAt, type SheetIndex } from "./index-sheet";

/** What edits of a sheet are judged by. */
export interface JudgedSheet {
  readonly table: RawTable;
  readonly index: SheetIndex;
  readonly formats: CellFormats | null;
  readonly numberFormats: readonly NumberFormat[];
  readonly is1904: boolean;
  /** Takes the text over for the heading of a table, if the cell is one; false where the table cannot have it. */
  readonly claimHeading: (edit: CellEdit, place: CellAddress) => boolean;
}

export interface JudgedCells {
  readonly written: readonly JudgedEdit[];
  readonly left: readonly { readonly edit: CellEdit; readonly reason: UserFault }[];
}

/** An edit that may be made. */
export interface JudgedEdit {
  readonly edit: CellEdit;
  /** Null where the cell shows that text already. */
  readonly content: (CellContent & { readonly needsDateFormat: boolean }) | null;
  /** What the cell shows then. */
  readonly shown: Pick<RawCell, "text" | "type">;
}

/**
 * Splits the edits of one sheet into those that may be made and those that are left; a later edit of a cell starts from the text
 * of an earlier one.
 */
export function judgeCells(edits: readonly CellEdit[], sheet: JudgedSheet): JudgedCells {
  const { table, index, formats } = sheet;
  const cells = new Map(table.rows.map(({ row, cells: list }) => [row, list]));
  const changed = new Map<string, Pick<RawCell, "text" | "type">>();
  const stateOf = (edit: CellEdit, place: CellAddress): CellToJudge => {
    const own = cells.get(place.row)?.find(({ column }) => column === place.column);
    const { text, type } = changed.get(edit.cell) ?? own ?? { text: "", type: "text" };
    const style = styleAt(index, place.row, place.column);
    return {
      text,
      type,
      isFormula: own?.isFormula === true || isInside(place, index.arrays),
      isLocked: index.isProtected && formats?.list[style]?.isLocked !== false,
    };
  };

  const written: JudgedEdit[] = [];
  const left: { edit: CellEdit; reason: UserFault }[] = [];
  for (const edit of edits) {
    const place = parseCellAddress(edit.cell);
    if (place === null) throw new Error(`an edit names the cell ${edit.cell}, which no sheet has`);
    const now = stateOf(edit, place);
    const judged = judgeEdit(edit, now, table.merges) ?? makeContent(edit, place, now, sheet);
    if (typeof judged === "string") left.push({ edit, reason: LEFT_REASONS[judged] });
    else {
      written.push(judged);
      changed.set(edit.cell, judged.shown);
    }
  }
  return { written, left };
}

function isInside({ row, column }: CellAddress, areas: readonly RawArea[]): boolean {
  return areas.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

function makeContent(
  edit: CellEdit,
  place: CellAddress,
  now: CellToJudge,
  sheet: JudgedSheet,
): JudgedEdit | LeftReason {
  const style = styleAt(sheet.index, place.row, place.column);
  const base = { row: place.row, column: place.column, style, needsDateFormat: false };
  const text = plainCellText(edit.after);
  if (text === now.text && now.type === (edit.type ?? "text")) return { edit, content: null, shown: now };
  if (!sheet.claimHeading(edit, place)) return "isTableHeading";
  if (text === "") {
    return { edit, content: { ...base, value: { kind: "blank" } }, shown: { text, type: "text" } };
  }
  if (edit.type === undefined) {
    return { edit, content: { ...base, value: { kind: "text", text } }, shown: { text, type: "text" } };
  }

  const number = edit.type === "date" ? dateToSerial(dateOfEdit(text), sheet.is1904) : numberOfEdit(text);
  if (number === null) return "dateTooEarly";
  const format = sheet.numberFormats[style] ?? GENERAL_FORMAT;
  const shown = showNumber(number, format, sheet.is1904);
  const content = { ...base, value: { kind: "number", number } } as const;
  if (edit.type === "date") {
    if (shown.type === "date" && shown.text === text) return { edit, content, shown };
    const canAdd = (sheet.formats?.list.length ?? 0) > style;
    if (!canAdd) return "shownOtherwise";
    return { edit, content: { ...content, needsDateFormat: true }, shown: { text, type: "date" } };
  }
  const isShown = shown.type === "number" && shownNumber(shown.text) === number;
  return isShown ? { edit, content, shown } : "shownOtherwise";
}

const NO_PART_OF_A_NUMBER = /[^-\d.]/g;

function shownNumber(text: string): number {
  return Number(toArabicDigits(text).replace(NO_PART_OF_A_NUMBER, ""));
}
