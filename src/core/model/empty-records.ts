import type { RecordSheets } from "./record-sheets";

/** The records of a workbook that has neither an evidence nor an indicator sheet. */
export const EMPTY_RECORDS: RecordSheets = {
  evidence: { sheet: null, rows: [], columns: {}, cellKinds: new Map(), nextRow: 1 },
  indicators: { sheet: null, rows: [], columns: {}, cellKinds: new Map(), nextRow: 1 },
};
