import { largest, smallest } from "../../../core/lists/extremes";
import { addAll } from "../../../core/lists/add-all";
import { groupBy } from "../../../core/lists/group-by";
import { cellRef } from "../../../core/model/cell-ref";
import { newCell, rewriteCell, type CellContent } from "./cell-xml";
import type { RowSpan, SheetIndex } from "./index-sheet";
import { spliceText, type Replacement } from "./splice-text";
import { setAttributes } from "./xml-attributes";

/**
 * Writes cells into a worksheet's part, each at its own place. Nothing else of the part changes but the bounds that have to take in
 * a new cell. The height of a row stays: without it Excel would fit the row to its text, but LibreOffice would cut it to one line.
 * @param index of that very text, with the rows of the contents
 */
export function writeCells(text: string, index: SheetIndex, contents: readonly CellContent[]): string {
  const added: CellContent[] = [];
  const replacements: Replacement[] = [];
  const missing = new Map<number, readonly CellContent[]>();
  for (const [row, cells] of byRow(contents)) {
    const place = index.rows.get(row);
    if (place !== undefined) addAll(replacements, changeRow(text, index, place, cells, added));
    else {
      const shown = cells.filter(isShown);
      if (shown.length > 0) missing.set(row, shown);
      addAll(added, shown);
    }
  }
  addAll(replacements, insertRows(text, index, missing));
  addAll(replacements, growDimension(text, index, added));
  return spliceText(text, replacements);
}

/** Rows and their cells, both ascending. */
function byRow(contents: readonly CellContent[]): Map<number, CellContent[]> {
  const ordered = [...contents].sort((one, other) => one.row - other.row || one.column - other.column);
  return groupBy(ordered, ({ row }) => row);
}

function isShown({ value }: CellContent): boolean {
  return value.kind !== "blank";
}

function changeRow(
  text: string,
  { prefix }: SheetIndex,
  { tag, end, cells }: RowSpan,
  contents: readonly CellContent[],
  added: CellContent[],
): Replacement[] {
  const replacements: Replacement[] = [];
  const places = new Map(cells.map((cell) => [cell.tag.column, cell]));
  const inserted: CellContent[] = [];
  for (const content of contents) {
    const place = places.get(content.column);
    if (place !== undefined) {
      const own = text.slice(place.tag.start, place.tag.end);
      const xml = rewriteCell(own, content, place.tag.name);
      replacements.push({ start: place.tag.start, end: place.end, text: xml });
    } else if (isShown(content)) {
      inserted.push(content);
      // Never before a cell without an address: its place is directly after the cell before it.
      const at = cells.find((cell) => cell.tag.column > content.column)?.tag.start ?? end;
      replacements.push({ start: at, end: at, text: newCell(content, prefix) });
    }
  }
  addAll(added, inserted);

  const opensEmpty = tag.kind === "empty" && inserted.length > 0;
  if (opensEmpty) replacements.push({ start: end, end, text: `</${tag.name}>` });
  const own = text.slice(tag.start, tag.end);
  const changed = setAttributes(
    opensEmpty ? openingTag(own) : own,
    grownSpans(tag.attributes().spans, inserted),
  );
  if (changed !== own) replacements.push({ start: tag.start, end: tag.end, text: changed });
  return replacements;
}

function openingTag(tag: string): string {
  return `${tag.slice(0, -2).trimEnd()}>`;
}

/** `spans` may be given in several pieces; the first and last of all columns are what counts. */
function grownSpans(
  spans: string | undefined,
  inserted: readonly CellContent[],
): Readonly<Record<string, string>> {
  if (spans === undefined || inserted.length === 0) return {};
  const bounds = spans.split(/[\s:]+/).map(Number);
  const columns = inserted.map(({ column }) => column);
  const [first, last] = [smallest([...bounds, ...columns]), largest([...bounds, ...columns])];
  const isInside = first === smallest(bounds) && last === largest(bounds);
  return isInside ? {} : { spans: `${first}:${last}` };
}

function insertRows(
  text: string,
  index: SheetIndex,
  missing: ReadonlyMap<number, readonly CellContent[]>,
): Replacement[] {
  if (missing.size === 0) return [];
  const { prefix, sheetData } = index;
  const replacements: Replacement[] = [];
  for (const [row, cells] of missing) {
    const at = index.gapOf(row)?.start ?? sheetData.end;
    const xml = `<${prefix}row r="${row}">${cells.map((cell) => newCell(cell, prefix)).join("")}</${prefix}row>`;
    replacements.push({ start: at, end: at, text: xml });
  }
  if (sheetData.tag.kind === "empty") {
    const { start, end, name } = sheetData.tag;
    replacements.unshift({ start, end, text: openingTag(text.slice(start, end)) });
    replacements.push({ start: end, end, text: `</${name}>` });
  }
  return replacements;
}

function growDimension(
  text: string,
  { dimension }: SheetIndex,
  added: readonly CellContent[],
): Replacement[] {
  if (dimension === null) return [];
  const { tag } = dimension;
  let { top, left, bottom, right } = dimension.area;
  for (const { row, column } of added) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  const { area } = dimension;
  if (top === area.top && left === area.left && bottom === area.bottom && right === area.right) return [];
  const ref = `${cellRef(left, top)}:${cellRef(right, bottom)}`;
  return [{ start: tag.start, end: tag.end, text: setAttributes(text.slice(tag.start, tag.end), { ref }) }];
}
