import { columnLetters, type HostSheetData, type PartialFormat } from "excel-host";
import { isOn, numberAttribute } from "./read-attribute";
import type { CellFormat } from "./read-styles";

/** What a sheet's part says beside the texts, which adapters/xlsx reads. */
export interface SheetLayoutData extends Pick<
  HostSheetData,
  | "columnWidths"
  | "rowHeights"
  | "hiddenRows"
  | "hiddenColumns"
  | "frozenRows"
  | "frozenColumns"
  | "showGridlines"
  | "protection"
> {
  readonly cells: ReadonlyMap<string, LaidCell>;
}

export interface LaidCell {
  /** The numeric value of a number or a date; null for any other cell. */
  readonly number: number | null;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly format: PartialFormat;
}

/** One letter of the default font takes 7 pixels, and a column 5 beside them (ECMA-376 part 1, 18.3.1.13). */
const LETTER = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Reads widths, heights, formats, frozen rows and protection out of a worksheet part. */
export function readSheetLayout(part: Document, looks: readonly CellFormat[]): SheetLayoutData {
  const all = (name: string): Element[] => [...part.getElementsByTagName(name)];
  const rows = all("row");
  const columns = all("col");
  const [view] = all("sheetView");
  const [pane] = all("pane");
  const isFrozen = pane?.getAttribute("state")?.startsWith("frozen") === true;
  const [protection] = all("sheetProtection");
  return {
    columnWidths: Object.fromEntries(columns.flatMap(widthsOf)),
    hiddenColumns: columns.filter((one) => isOn(one, "hidden")).flatMap((one) => lettersOf(one)),
    rowHeights: Object.fromEntries(
      rows
        .filter((row) => row.hasAttribute("ht"))
        .map((row) => [numberAttribute(row, "r"), numberAttribute(row, "ht")]),
    ),
    hiddenRows: rows.filter((row) => isOn(row, "hidden")).map((row) => numberAttribute(row, "r")),
    frozenRows: isFrozen ? numberAttribute(pane, "ySplit") : 0,
    frozenColumns: isFrozen ? numberAttribute(pane, "xSplit") : 0,
    showGridlines: view?.getAttribute("showGridLines") !== "0",
    ...(protection !== undefined && isOn(protection, "sheet") && { protection: {} }),
    cells: new Map(all("c").map((cell) => [cell.getAttribute("r") ?? "", laidCell(cell, looks)])),
  };
}

function laidCell(cell: Element, looks: readonly CellFormat[]): LaidCell {
  const [value] = cell.getElementsByTagName("v");
  const [formula] = cell.getElementsByTagName("f");
  const type = cell.getAttribute("t") ?? "n";
  const look = looks[numberAttribute(cell, "s")];
  // A shared formula is written in its first cell only: the others keep their last value.
  const written = formula?.textContent ?? "";
  return {
    number: type === "n" && value?.textContent ? Number(value.textContent) : null,
    formula: written === "" ? null : `=${written}`,
    numberFormat: look?.numberFormat ?? "General",
    format: look?.format ?? {},
  };
}

function widthsOf(column: Element): [string, number][] {
  const width = numberAttribute(column, "width");
  if (width === 0) return [];
  const points = (Math.trunc(width * LETTER) + PADDING) * POINTS_PER_PIXEL;
  return lettersOf(column).map((letters) => [letters, points]);
}

function lettersOf(column: Element): string[] {
  const first = numberAttribute(column, "min");
  const last = Math.min(numberAttribute(column, "max"), first + MOST_COLUMNS);
  return Array.from({ length: last - first + 1 }, (_, at) => columnLetters(first + at));
}

/** A style for "all the other columns" spans 16,384 of them. */
const MOST_COLUMNS = 60;
