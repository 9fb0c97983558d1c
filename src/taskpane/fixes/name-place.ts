import type { CellEdit } from "../../core/changes/cell-edit";
import type { RowRemoval } from "../../core/changes/workbook-edits";
import { COLUMN_IDS } from "../../core/model/columns";
import { lettersOfRef, rowOfRef } from "../../core/model/cell-ref";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import type { Say } from "../language/language-context";
import { FIXES_TEXTS as TEXTS, SHORT_COLUMNS } from "./fixes-texts";

/** Where something would be changed. */
export interface NamedPlace {
  /** "มาตรการที่ 2 · สรุปผล". */
  readonly name: string;
  /** What its link says: "E6", "แถว 8". */
  readonly short: string;
  /** What Excel shows. */
  readonly place: { readonly sheet: string; readonly cell: string };
}

/** Names the place of an edit in the words of the measures table. */
export function namePlace(edit: CellEdit | RowRemoval, sheet: MeasureSheet, say: Say): NamedPlace {
  if (!("cell" in edit)) {
    const row = say(TEXTS.rowShort, { row: edit.row });
    return {
      name: say(TEXTS.row, { row: edit.row }),
      short: row,
      place: { sheet: edit.sheet, cell: edit.cells[0]?.cell ?? `A${edit.row}` },
    };
  }
  return {
    name: nameCell(edit, sheet, say),
    short: edit.cell,
    place: { sheet: edit.sheet, cell: edit.cell },
  };
}

function nameCell({ sheet: name, cell }: CellEdit, sheet: MeasureSheet, say: Say): string {
  if (name !== sheet.sheet) return say(TEXTS.otherSheet, { sheet: name });
  const [letters, row] = [lettersOfRef(cell), rowOfRef(cell)];
  const id = COLUMN_IDS.find((one) => sheet.columns[one] === letters);
  const column = id === undefined ? "" : say(SHORT_COLUMNS[id]);
  const measure = sheet.measures.find((one) => one.row <= row && row <= one.lastRow);
  if (measure === undefined) return say(TEXTS.headingPlace, { column: column || letters });
  const { ordinal } = measure;
  return column === "" ? say(TEXTS.measureOnly, { ordinal }) : say(TEXTS.measurePlace, { ordinal, column });
}
