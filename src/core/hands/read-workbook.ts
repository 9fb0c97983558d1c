import type { MeasureSheet } from "../model/measure-sheet";
import type { RecordSheets } from "../model/record-sheets";
import type { RawWorkbook } from "../sheet/raw-table";

/** A workbook of measures as it was read: the main one, or one that a unit sent back. */
export interface ReadWorkbook {
  readonly workbook: RawWorkbook;
  readonly sheet: MeasureSheet;
  readonly records: RecordSheets;
}
