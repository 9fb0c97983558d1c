import { countBelow } from "../../core/model/count-below";
import type { RawArea, RawCell, RawRow, RawTable } from "../../core/sheet/raw-table";
import { parseMergedArea, parseCellAddress } from "./cell-address";
import { LAST_COLUMN, LAST_ROW, MAX_MERGED_ROWS } from "./limits";
import type { OfficePackage } from "../package/open-package";
import { isTrue } from "./is-true";
import { parsePart } from "../package/parse-part";
import { showCell, type CellContext } from "./show-cell";
import { throwLongText, throwWorkbookFault } from "./workbook-fault";

/** What the cells of a sheet refer to elsewhere in the workbook. */
export interface WorkbookContext extends CellContext {
  /** Called for each cell with content and each merged area; refuses when the workbook has too many. */
  readonly countCell: () => void;
  /** Called with the length of each text that is read or shown; refuses when the workbook shows too much. */
  readonly countText: (characters: number) => void;
  /** Most characters of one cell. */
  readonly maxCharacters: number;
  /** Called with the sheet's name for each row with content; refuses when the workbook has too many. */
  readonly countRow: (sheet: string) => void;
}

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** Reads one worksheet: its cells with content, as shown. */
export function readWorksheet(source: OfficePackage, sheet: SheetEntry, context: WorkbookContext): RawTable {
  const fault = { id: "damagedSheet", values: { sheet: sheet.name } } as const;
  const damaged = (): never => throwWorkbookFault(fault.id, fault.values);
  const rows: RawRow[] = [];
  const merges: RawArea[] = [];

  let row = 0;
  let isHidden = false;
  let cells: RawCell[] = [];
  let column = 0;
  let cell: Readonly<Record<string, string>> = {};
  let value = "";
  let inlineText = "";
  let hasFormula = false;
  let isPhonetic = false;
  let collecting: "value" | "inline" | null = null;

  const startRow = (attributes: Readonly<Record<string, string>>): void => {
    row = attributes.r === undefined ? row + 1 : Number(attributes.r);
    if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) damaged();
    isHidden =
      isTrue(attributes.hidden ?? "") || (attributes.ht !== undefined && Number(attributes.ht) === 0);
    cells = [];
    column = 0;
  };
  const startCell = (attributes: Readonly<Record<string, string>>): void => {
    cell = attributes;
    value = inlineText = "";
    hasFormula = isPhonetic = false;
    if (attributes.r === undefined) column++;
    else {
      const address = parseCellAddress(attributes.r);
      if (address === null || address.row !== row) return damaged();
      column = address.column;
    }
    if (column > LAST_COLUMN) damaged();
  };
  const endCell = (): void => {
    const shown =
      showCell(
        {
          type: cell.t ?? "n",
          value,
          inlineText,
          style: Number(cell.s ?? 0),
          richValue: cell.vm,
          hasFormula,
        },
        context,
      ) ?? damaged();
    if (shown.text === "" && shown.type !== "picture" && !hasFormula) return;
    context.countCell();
    // A text of the cell's own was counted when it came.
    if (cell.t !== "inlineStr" && cell.t !== "str") context.countText(shown.text.length);
    cells.push({ column, ...shown, isFormula: hasFormula });
  };
  const endRow = (): void => {
    if (cells.length === 0) return;
    rows.push({ row, hidden: isHidden, cells: inOrder(cells, (one) => one.column) ?? damaged() });
    context.countRow(sheet.name);
  };

  parsePart(
    source,
    sheet.part,
    "worksheet",
    {
      open: (name, attributes) => {
        if (name === "row") startRow(attributes);
        else if (name === "c") startCell(attributes);
        else if (name === "v") collecting = "value";
        else if (name === "f") hasFormula = true;
        else if (name === "rPh") isPhonetic = true;
        else if (name === "t" && !isPhonetic) collecting = "inline";
        else if (name === "mergeCell") {
          context.countCell();
          merges.push(parseMergedArea(attributes.ref ?? "") ?? damaged());
        }
      },
      text: (text) => {
        if (collecting === null) return;
        context.countText(text.length);
        if (collecting === "value") value += text;
        else inlineText += text;
        if (value.length + inlineText.length > context.maxCharacters) throwLongText(context.maxCharacters);
      },
      close: (name) => {
        if (name === "v" || name === "t") collecting = null;
        else if (name === "rPh") isPhonetic = false;
        else if (name === "c") endCell();
        else if (name === "row") endRow();
      },
    },
    fault,
  );
  const ordered = inOrder(rows, (one) => one.row) ?? damaged();
  if (countMergedRows(merges, ordered) > MAX_MERGED_ROWS)
    throwWorkbookFault("tooManyMerges", { sheet: sheet.name });
  return { sheet: sheet.name, rows: ordered, merges, hidden: sheet.hidden };
}

/** Sorted where a writer did not keep the order; null where two have the same place, since either text could be the real one. */
function inOrder<Item>(items: readonly Item[], place: (item: Item) => number): readonly Item[] | null {
  const rises = (list: readonly Item[]): boolean =>
    list.every((item, index) => index === 0 || place(list[index - 1] as Item) < place(item));
  if (rises(items)) return items;
  const sorted = [...items].sort((one, other) => place(one) - place(other));
  return rises(sorted) ? sorted : null;
}

/** How many rows with content the areas cover, each counted for itself. */
function countMergedRows(merges: readonly RawArea[], rows: readonly RawRow[]): number {
  const numbers = rows.map(({ row }) => row);
  return merges.reduce(
    (sum, { top, bottom }) => sum + countBelow(numbers, bottom + 1) - countBelow(numbers, top),
    0,
  );
}
