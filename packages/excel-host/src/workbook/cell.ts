import type { PartialFormat } from "./cell-format";

/** What `Range.values` holds for a cell; `""` for an empty one. */
export type CellValue = string | number | boolean;

/** What `Range.valueTypes` says of a cell. */
export type ValueKind = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** What a click on a cell leads to; the names are those of `Excel.RangeHyperlink`. */
export interface CellHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** One cell. */
export interface Cell {
  value: CellValue;
  kind: ValueKind;
  formula: string | null;
  /** Written with a leading apostrophe, which Excel hides. */
  quoted: boolean;
  format: PartialFormat;
  hyperlink?: CellHyperlink;
}

/** A cell with a format and nothing in it. */
export function emptyCell(format: PartialFormat = {}): Cell {
  return { value: "", kind: "Empty", formula: null, quoted: false, format };
}
