import type { RawArea } from "../../../core/sheet/raw-table";
import { parseArea } from "../cell-address";
import { isTrue } from "../is-true";
import type { Tag } from "./scan-tags";
import { walkSheet, type CellTag, type RowTag } from "./walk-sheet";

/** The places in a worksheet's part that must be known to write cells. */
export interface SheetIndex {
  /** Of the sheet's own elements: "" or "x:". */
  readonly prefix: string;
  readonly isProtected: boolean;
  /** Areas that one array formula or a data table fills. */
  readonly arrays: readonly RawArea[];
  readonly columnStyles: readonly ColumnStyle[];
  /** Of the rows asked for, those that are there. */
  readonly rows: ReadonlyMap<number, RowSpan>;
  /** Where a row belongs that is not there: before this row, or at the end of the data. */
  readonly gapOf: (row: number) => RowTag | null;
  readonly sheetData: { readonly tag: Tag; readonly end: number };
  readonly dimension: { readonly tag: Tag; readonly area: RawArea } | null;
}

export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

export interface RowSpan {
  readonly tag: RowTag;
  /** Start of its closing tag; without a closing tag, the end of the tag. */
  readonly end: number;
  readonly cells: readonly CellSpan[];
}

export interface CellSpan {
  readonly tag: CellTag;
  /** The offset after its closing tag. */
  readonly end: number;
}

/**
 * Walks once over a worksheet's part and notes the places of its contents.
 * @param wanted the rows into which something will be written
 */
export function indexSheet(text: string, wanted: ReadonlySet<number>): SheetIndex {
  const ascending = [...wanted].sort((one, other) => one - other);
  const rows = new Map<number, RowSpan>();
  const gaps = new Map<number, RowTag>();
  const arrays: RawArea[] = [];
  const columnStyles: ColumnStyle[] = [];
  let passed = 0;
  let isProtected = false;
  let dimension: SheetIndex["dimension"] = null;
  let sheetData: SheetIndex["sheetData"] | null = null;
  let row: RowTag | null = null;
  let cell: CellTag | null = null;
  let cells: CellSpan[] = [];

  walkSheet(text, {
    sheetData: (tag) => {
      if (tag.kind === "close") sheetData = { tag: sheetData?.tag ?? tag, end: tag.start };
      else sheetData = { tag, end: tag.end };
    },
    row: (tag) => {
      for (; (ascending[passed] ?? Infinity) < tag.row; passed++) gaps.set(ascending[passed] as number, tag);
      row = wanted.has(tag.row) ? tag : null;
      cells = [];
    },
    cell: (tag) => {
      cell = row === null ? null : tag;
    },
    cellEnd: (tag) => {
      if (cell !== null) cells.push({ tag: cell, end: tag.end });
    },
    rowEnd: (tag) => {
      if (row === null) return;
      rows.set(row.row, { tag: row, end: tag.kind === "empty" ? tag.end : tag.start, cells });
      row = null;
    },
    other: (element, attributes, tag) => {
      if (element === "sheetProtection") isProtected = isTrue(attributes().sheet ?? "");
      else if (element === "col") columnStyles.push(columnStyle(attributes()));
      else if (element === "f" && attributes().t !== "shared") addArea(arrays, attributes().ref);
      else if (element === "dimension") {
        const area = parseArea(attributes().ref ?? "");
        if (area !== null) dimension = { tag, area };
      }
    },
  });
  const found = sheetData as SheetIndex["sheetData"] | null;
  if (found === null) throw new Error("a worksheet without sheetData was read");
  return {
    prefix: found.tag.name.slice(0, found.tag.name.indexOf(":") + 1),
    isProtected,
    arrays,
    columnStyles,
    rows,
    gapOf: (one) => gaps.get(one) ?? null,
    sheetData: found,
    dimension,
  };
}

/** Index of the style that a cell has, or would have: its row's, else its column's. */
export function styleAt(index: SheetIndex, row: number, column: number): number {
  const place = index.rows.get(row);
  const own = place?.cells.find(({ tag }) => tag.column === column);
  if (own !== undefined) return Number(own.tag.attributes().s ?? 0);
  const ofRow = place?.tag.attributes();
  if (ofRow?.s !== undefined && isTrue(ofRow.customFormat ?? "")) return Number(ofRow.s);
  return index.columnStyles.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

function columnStyle(attributes: Readonly<Record<string, string>>): ColumnStyle {
  return {
    first: Number(attributes.min),
    last: Number(attributes.max),
    style: Number(attributes.style ?? 0),
  };
}

function addArea(areas: RawArea[], ref: string | undefined): void {
  const area = ref === undefined ? null : parseArea(ref);
  if (area !== null) areas.push(area);
}
