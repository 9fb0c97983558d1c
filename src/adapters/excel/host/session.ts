import type { RawArea } from "../../../core/sheet/raw-table";

/** What the adapter remembers while the pane is open, so that the next call needs fewer round trips. Nothing is stored. */
export interface Session {
  /** Id of the sheet that is worked on; null before a measures table was found. */
  tableSheet: string | null;
  /** Bytes that a row of it took, null before the first read. */
  rowBytes: number | null;
  /** Names of the sheets by id, for events. */
  sheetNames: ReadonlyMap<string, string>;
  /** Merged areas by name of the sheet, as of the last time that they were asked for. */
  merges: ReadonlyMap<string, readonly RawArea[]>;
  /** Whether formulas are found by `getSpecialCells`, or by loading them, where that was refused. */
  formulaSource: FormulaSource;
  /** Writes of our own that are under way. */
  ownWrites: number;
}

export type FormulaSource = "special-cells" | "formulas";

export function createSession(): Session {
  return {
    tableSheet: null,
    rowBytes: null,
    sheetNames: new Map(),
    merges: new Map(),
    formulaSource: "special-cells",
    ownWrites: 0,
  };
}
