import type { AddedCell, AddedSheet } from "../../../core/changes/added-sheet";
import { cellRef, columnNumber, parseCellRef } from "../../../core/model/cell-ref";
import { largest } from "../../../core/lists/extremes";
import { estimateWidth, LINE_HEIGHT } from "../../../core/text/estimate-width";
import { newCell } from "./cell-xml";
import { indexSheet, styleAt, type SheetIndex } from "./index-sheet";
import { localName, scanTags, type Tag } from "./scan-tags";
import { spliceText, type Replacement } from "./splice-text";
import { walkSheet } from "./walk-sheet";
import { readAttributes, setAttributes } from "./xml-attributes";
import { escapeXml } from "./xml-text";

/** In characters; Excel's own. */
const USUAL_WIDTH = 8.43;
/** A year and its heading on one line. */
const YEAR_WIDTH = 14;
/** Points: of a column's character, of letters in official documents, and of the highest row that Excel has. */
const POINTS_A_CHARACTER = 5.25;
const LETTER_SIZE = 16;
const HIGHEST_ROW = 409;

/**
 * The part of a worksheet whose cells are copies of another's: of its sheet it has the namespaces, the widths of columns and the styles.
 * @param source the part that it copies from
 */
export function addedSheetXml(source: string, { rows, widthsOf }: AddedSheet): string {
  const wanted = new Set(rows.flatMap((cells) => cells.flatMap(placeOf)).map(({ row }) => row));
  const index = indexSheet(source, wanted);
  const { prefix } = index;
  const widths = columnWidths(source, widthsOf);
  const data = rows.flatMap((cells, at) => {
    if (cells.length === 0) return [];
    const row = at + 1;
    return `<${prefix}row r="${row}"${heightOf(index, cells, widths)}>${cells.map((cell) => cellXml(source, index, cell, row)).join("")}</${prefix}row>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    openingTag(source),
    `<${prefix}sheetPr><${prefix}pageSetUpPr fitToPage="1"/></${prefix}sheetPr>`,
    columnsXml(prefix, widths),
    `<${prefix}sheetData>${data.join("")}</${prefix}sheetData>`,
    // A4 across, all columns on one page, as many pages as there are rows for.
    `<${prefix}pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    `</${prefix}worksheet>`,
  ].join("");
}

function placeOf(cell: AddedCell): { row: number; column: number }[] {
  const from = "copyOf" in cell ? cell.copyOf : cell.styleOf;
  return from === null ? [] : [parseCellRef(from)];
}

/** The namespaces of the source, and which of them a reader may pass over. */
function openingTag(source: string): string {
  let root: Tag | null = null;
  scanTags(source, (tag) => {
    root ??= tag;
  });
  const { name, start, end } = root as unknown as Tag;
  const kept = Object.entries(readAttributes(source.slice(start, end))).filter(
    ([attribute]) => attribute.startsWith("xmlns") || localName(attribute) === "Ignorable",
  );
  return `<${name}${kept.map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`).join("")}>`;
}

/** In characters, from A on. */
function columnWidths(source: string, widthsOf: AddedSheet["widthsOf"]): readonly number[] {
  const known: { first: number; last: number; width: number }[] = [];
  walkSheet(source, {
    other: (element, attributes) => {
      if (element !== "col") return;
      const { min, max, width } = attributes();
      if (width !== undefined) known.push({ first: Number(min), last: Number(max), width: Number(width) });
    },
  });
  return widthsOf.map((letters) => {
    if (letters === null) return YEAR_WIDTH;
    const column = columnNumber(letters);
    return known.find(({ first, last }) => first <= column && column <= last)?.width ?? USUAL_WIDTH;
  });
}

function columnsXml(prefix: string, widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) =>
      `<${prefix}col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? "" : `<${prefix}cols>${columns.join("")}</${prefix}cols>`;
}

/**
 * The height of a row: that of the rows that its copies come from, and room for its own texts. Excel would fit a row without a height to
 * its texts; LibreOffice cuts it to one line.
 */
function heightOf(index: SheetIndex, cells: readonly AddedCell[], widths: readonly number[]): string {
  const heights = cells.map((cell) => {
    if ("copyOf" in cell) {
      return Number(index.rows.get(parseCellRef(cell.copyOf).row)?.tag.attributes().ht ?? 0);
    }
    const room = (widths[cell.column - 1] ?? USUAL_WIDTH) * POINTS_A_CHARACTER;
    const lines = String(cell.value)
      .split("\n")
      .map((line) => Math.max(1, Math.ceil((estimateWidth(line) * LETTER_SIZE) / room)));
    return lines.reduce((sum, count) => sum + count, 0) * LETTER_SIZE * LINE_HEIGHT;
  });
  const height = Math.min(largest(heights, 0), HIGHEST_ROW);
  return height > 0 ? ` ht="${Math.round(height)}" customHeight="1"` : "";
}

function cellXml(source: string, index: SheetIndex, cell: AddedCell, row: number): string {
  const { column } = cell;
  if ("copyOf" in cell) return copiedCell(source, index, cell.copyOf, cellRef(column, row));
  const place = cell.styleOf === null ? null : parseCellRef(cell.styleOf);
  const style = place === null ? 0 : styleAt(index, place.row, place.column);
  const { value } = cell;
  return newCell(
    {
      row,
      column,
      style,
      value: typeof value === "number" ? { kind: "number", number: value } : { kind: "text", text: value },
    },
    index.prefix,
  );
}

/** The cell's element under another address, with the value of a formula instead of the formula. */
function copiedCell(source: string, index: SheetIndex, from: string, address: string): string {
  const { row, column } = parseCellRef(from);
  const span = index.rows.get(row)?.cells.find(({ tag }) => tag.column === column);
  if (span === undefined) return "";
  const { start, end, name } = span.tag;
  const style = String(styleAt(index, row, column));
  const opened = setAttributes(source.slice(start, end), { r: address, s: style, cm: null });
  const inside = source.slice(end, span.end);
  return opened + withoutFormula(inside, name.slice(0, name.indexOf(":") + 1));
}

function withoutFormula(inside: string, prefix: string): string {
  const removed: Replacement[] = [];
  let open = -1;
  scanTags(inside, ({ kind, name, start, end }) => {
    if (name !== `${prefix}f`) return;
    if (kind === "open") open = start;
    else removed.push({ start: kind === "empty" ? start : open, end, text: "" });
  });
  return spliceText(inside, removed);
}
