import type { CellEdit } from "../changes/cell-edit";
import type { ResultColumn } from "../model/columns";
import type { GapKind } from "./gap-messages";

/** What the summary would write, which facts are missing, and what it leaves as it is. */
export interface Proposals {
  /** In the order of the measures. */
  readonly edits: readonly ProposedEdit[];
  readonly gaps: readonly Gap[];
  /** Cells that are filled already, or cannot be written. */
  readonly left: readonly LeftCell[];
}

/** A row of the evidence or indicator sheet. */
export interface RowRef {
  readonly sheet: string;
  /** Sheet row, counted from 1. */
  readonly row: number;
}

/** The rows of one sheet that something comes from, ascending. */
export interface RowSource {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** A text for one cell, and where each sentence of it comes from. */
export interface ProposedEdit extends CellEdit {
  /** Ordinal of the measure. */
  readonly measure: number;
  readonly column: ResultColumn;
  readonly sources: readonly RowSource[];
  /** In the order of the text, without their item numbers. Empty for a cell that is only cleared. */
  readonly sentences: readonly Sentence[];
  /** True where something in it was done after the measure's deadline. */
  readonly isLate: boolean;
}

export interface Sentence {
  readonly text: string;
  readonly sources: readonly RowRef[];
}

/** A fact that is missing, or that was recorded and could not be used. */
export interface Gap {
  readonly kind: GapKind;
  /** Ordinal of the measure, null where the row names no measure. */
  readonly measure: number | null;
  /** Where the missing fact is to be typed; null where there is no such cell. */
  readonly sheet: string | null;
  /** A1 address on that sheet. */
  readonly cell: string | null;
  readonly message: BothLanguages;
  readonly sources: readonly RowSource[];
}

/** A cell of the measures sheet that is left as it is. */
export interface LeftCell {
  readonly measure: number;
  readonly column: ResultColumn;
  readonly cell: string;
  readonly reason: BothLanguages;
  /** What would be written if the cell were asked for; null where there is nothing to write. */
  readonly proposed: string | null;
}

export interface BothLanguages {
  readonly th: string;
  readonly en: string;
}
