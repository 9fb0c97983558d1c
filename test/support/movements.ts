import type { UndoRecord } from "../../src/app/ports/spreadsheet";
import { NO_EDITS } from "../../src/core/changes/workbook-edits";
import type { WorkbookInFront } from "./workbook-in-front";
import { COPY_OF, movingWitnesses, removalOf, type ChangeKind } from "./moving-workbook";

type Move = (workbook: WorkbookInFront, kind: Pick<ChangeKind, "sheet" | "row" | "above" | "sorted">) => void;

/** Something that a person does around the row that a change means. */
export interface PersonMovement {
  readonly name: string;
  readonly move: Move;
}

const MOVES: Readonly<Record<string, Move>> = {
  "a row inserted right above": (book, { sheet, row }) => {
    book.insertRow(sheet, row);
  },
  "a row inserted further up": (book, { sheet }) => {
    book.insertRow(sheet, 1);
  },
  "a row removed above": (book, { sheet, above }) => {
    book.removeRow(sheet, above);
  },
  "the row itself removed": (book, { sheet, row }) => {
    book.removeRow(sheet, row);
  },
  "another text in its first cell": (book, { sheet, row }) => {
    book.typeIntoCell(sheet, `A${row}`, "๙. เรื่องอื่นที่พิมพ์ทับ");
  },
  "rows sorted": (book, { sheet, sorted }) => {
    book.sortRows(sheet, sorted, "C");
  },
  "the row copied": (book, { sheet, row }) => {
    book.copyRow(sheet, row, row + 1);
  },
  "a column inserted before": (book, { sheet }) => {
    book.insertColumn(sheet, "A");
  },
  "the sheet renamed": (book, { sheet }) => {
    book.renameSheet(sheet, `${sheet} ใหม่`);
  },
  "the sheet renamed, and a copy bears its name": (book, { sheet }) => {
    book.renameSheet(sheet, `${sheet} เดิม`);
    book.renameSheet(`${COPY_OF}${sheet}`, sheet);
  },
  "the sheet deleted": (book, { sheet }) => {
    book.deleteSheet(sheet);
  },
  "the table filtered": (book, { sheet, sorted, row }) => {
    const [first = "", last = ""] = sorted.split(":");
    book.filterRows(sheet, `A${Number(first.slice(1)) - 1}:${last}`, [row]);
  },
};

/** All that moves rows, columns and sheets. */
export const PERSON_MOVEMENTS: readonly PersonMovement[] = Object.entries(MOVES).map(([name, move]) => ({
  name,
  move,
}));

/** Removes the row above the one that is meant, by a change of our own. */
export async function removeRowAbove(
  { spreadsheet }: WorkbookInFront,
  kind: ChangeKind,
): Promise<UndoRecord> {
  const removal = removalOf(kind.sheet, kind.above);
  const done = await spreadsheet.write([movingWitnesses().of({ ...NO_EDITS, removedRows: [removal] })]);
  if (!done.ok) throw new Error(done.fault.en);
  const record = done.value.made[0]?.undo;
  if (!record) throw new Error(done.value.left[0]?.obstacles[0]?.reason.en ?? "no row was removed");
  return record;
}
