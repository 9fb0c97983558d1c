import type { HostSheetData } from "../excel-host/data/workbook-data";
import { columnLetters } from "../excel-host/workbook/address";
import type { PartialFormat } from "../excel-host/workbook/cell-format";
import type { CellLook } from "./read-styles";

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
  /** The number behind a number or a date; null for any other cell. */
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
export function readSheetLayout(part: Document, looks: readonly CellLook[]): SheetLayoutData {
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
      rows.filter((row) => row.hasAttribute("ht")).map((row) => [numberOf(row, "r"), numberOf(row, "ht")]),
    ),
    hiddenRows: rows.filter((row) => isOn(row, "hidden")).map((row) => numberOf(row, "r")),
    frozenRows: isFrozen ? numberOf(pane, "ySplit") : 0,
    frozenColumns: isFrozen ? numberOf(pane, "xSplit") : 0,
    showGridlines: view?.getAttribute("showGridLines") !== "0",
    ...(protection !== undefined && isOn(protection, "sheet") && { protection: {} }),
    cells: new Map(all("c").map((cell) => [cell.getAttribute("r") ?? "", laidCell(cell, looks)])),
  };
}

function laidCell(cell: Element, looks: readonly CellLook[]): LaidCell {
  const [value] = cell.getElementsByTagName("v");
  const [formula] = cell.getElementsByTagName("f");
  const type = cell.getAttribute("t") ?? "n";
  const look = looks[numberOf(cell, "s")];
  // A shared formula stands in its first cell only: the others keep their last value.
  const written = formula?.textContent ?? "";
  return {
    number: type === "n" && value?.textContent ? Number(value.textContent) : null,
    formula: written === "" ? null : `=${written}`,
    numberFormat: look?.numberFormat ?? "General",
    format: look?.format ?? {},
  };
}

function widthsOf(column: Element): [string, number][] {
  const width = numberOf(column, "width");
  if (width === 0) return [];
  const points = (Math.trunc(width * LETTER) + PADDING) * POINTS_PER_PIXEL;
  return lettersOf(column).map((letters) => [letters, points]);
}

function lettersOf(column: Element): string[] {
  const first = numberOf(column, "min");
  const last = Math.min(numberOf(column, "max"), first + MOST_COLUMNS);
  return Array.from({ length: last - first + 1 }, (_, at) => columnLetters(first - 1 + at));
}

/** A style for "all the other columns" spans 16,384 of them. */
const MOST_COLUMNS = 60;

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}

function isOn(element: Element, name: string): boolean {
  return ["1", "true"].includes(element.getAttribute(name) ?? "");
}
