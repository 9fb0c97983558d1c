import type { AddedSheet } from "../changes/added-sheet";
import type { MeasureSheet } from "../model/measure-sheet";
import { SHEET_NAMES } from "../model/sheet-names";
import { newRecordHeadings } from "./merge-edits";
import type { RecordKind } from "./record-lines";

/** A sheet of records for a workbook file that lacks it, with its headings and no row yet. */
export function addedRecordSheet({ sheet, headings }: MeasureSheet, kind: RecordKind): AddedSheet {
  const styleOf = headings[0]?.cell ?? null;
  const names = newRecordHeadings(kind);
  return {
    name: SHEET_NAMES[kind],
    source: sheet,
    widthsOf: names.map(() => null),
    rows: [names.map((value, index) => ({ column: index + 1, value, styleOf }))],
  };
}
