import { INDICATOR_HEADINGS, type Indicator } from "./indicator";
import type { RecordSheet } from "./record-sheets";
import { columnLetters } from "./cell-ref";
import { SHEET_NAMES } from "./sheet-names";

/** The indicator sheet of a new workbook as it is read: no row yet, its columns in their order. */
export const BLANK_INDICATORS: RecordSheet<Indicator> = {
  sheet: SHEET_NAMES.indicators,
  rows: [],
  columns: Object.fromEntries(
    Object.keys(INDICATOR_HEADINGS).map((column, index) => [column, columnLetters(index + 1)]),
  ),
  cellKinds: new Map(),
  nextRow: 2,
};
