import { addAll } from "../../lists/add-all";
import type { PlainDate } from "../../calendar/plain-date";
import { COLUMN_IDS, COLUMN_LABELS, type ColumnId } from "../../model/columns";
import type { Measure } from "../../model/measure";
import { countBelow } from "../../model/count-below";
import { measureLabel } from "../../model/measure-label";
import { squash } from "../../text/squash";
import { classifyRows, type ClassifiedRow } from "../classify-rows";
import type { HeadingRows } from "../heading-rows";
import { joinCells } from "../../model/join-cells";
import type { RawArea } from "../raw-table";
import { readHeadings } from "../read-headings";
import { bareNumbersRun } from "../read-number";
import { readMeasureSheet } from "../read-measure-sheet";
import { EMPTY_SETTINGS } from "../read-settings";
import { buildGrid, type TableGrid } from "../table-grid";
import type { LocatedTable, PlacedPicture } from "./find-report-table";
import type { PicturePlace } from "./picture-text";
import type { DocumentPicture } from "./report-document";
import { toRawTable } from "./table-rows";

/** The measures of a report, as the rows of a new sheet. */
export interface ImportedTable {
  readonly columns: readonly ImportedColumn[];
  readonly rows: readonly ImportedRow[];
  /** Cells that activities of a measure, or several measures, share; rows and columns are indexes of the lists above. */
  readonly merges: readonly RawArea[];
  readonly measures: number;
  /** Lines above the headings, inside the table. */
  readonly titleLines: readonly string[];
  /** Texts of the table that have no place in a row: what a repeated or second heading row says otherwise. */
  readonly leftover: readonly string[];
  /** What is drawn in its cells, which the new sheet does not have. */
  readonly pictures: readonly TablePicture[];
}

export interface TablePicture extends PicturePlace {
  readonly picture: DocumentPicture;
}

export interface ImportedColumn {
  /** Null for a column of the report's own. */
  readonly id: ColumnId | null;
  readonly heading: string;
}

export interface ImportedRow {
  /** True for a line across the table: มิติที่ ๑ … */
  readonly isAcross: boolean;
  /** One a column; a line across has one alone. */
  readonly texts: readonly string[];
}

interface SourceColumn extends ImportedColumn {
  /** Column of the report's table, null for a column that it does not have. */
  readonly source: number | null;
}

/**
 * Reads the rows of a report's table: one for each measure. Where a page or a merged cell has cut a measure, its rows are joined
 * by the rules for sheets; the activities of a measure, which have their own units or times, keep their rows. No text is left
 * out, except repeated headings.
 * @param asOf is used where the report does not name a year; no text depends on it
 */
export function readReportTable(
  { found, columns: width, pictures: placed }: LocatedTable,
  asOf: PlainDate,
): ImportedTable {
  const { grid, location } = found;
  const classified = classifyRows(grid, location, bareNumbersRun(grid, location));
  const options = { asOf, fiscalYear: null, settings: EMPTY_SETTINGS };
  const { measures } = readMeasureSheet(found, options);
  const columns = listColumns(grid, location, width, classified);
  const context = { grid, location, columns };
  const byRow = new Map(measures.map((measure) => [measure.row, measure]));

  const rows: ImportedRow[] = [];
  const sources: (readonly number[])[] = [];
  const add = (made: ImportedRow, from: readonly number[]): void => {
    rows.push(made);
    sources.push(from);
  };
  const leftover = headingLeftover(context);
  for (const [index, { row, kind }] of classified.entries()) {
    if (kind === "continued" || kind === "merged") continue;
    if (kind === "heading") addAll(leftover, repeatedLeftover(context, row));
    else if (kind === "other") add({ isAcross: true, texts: [rowTexts(grid, row).join("\n")] }, [row]);
    else if (kind !== "measure") add(plainRow(context, row), [row]);
    else {
      const group = [row, ...furtherRows(classified, index)];
      const measure = byRow.get(row);
      const joined = measure && group.length > 1 ? joinRows(context, group, measure) : null;
      if (joined !== null) add(joined, group);
      else for (const own of group) add(plainRow(context, own), [own]);
    }
  }
  const titleLines = grid.rows
    .filter((row) => row < location.headerRow)
    .map((row) => rowTexts(grid, row).join(" "));
  const merges = sharedCells(context, rows, sources);
  const pictures = placed.map(picturePlacer(context, classified, measures));
  return { columns, rows, merges, measures: measures.length, titleLines, leftover, pictures };
}

function picturePlacer(
  { location, columns }: Context,
  classified: readonly ClassifiedRow[],
  measures: readonly Measure[],
): (placed: PlacedPicture) => TablePicture {
  const kinds = new Map(classified.map(({ row, kind }) => [row, kind]));
  const headings = new Map(columns.map(({ source, heading }) => [source, heading]));
  const rows = measures.map(({ row }) => row);
  const counts = new Map<number, number>();
  for (const label of measures.map(measureLabel)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return ({ row, column, picture }) => {
    const kind = kinds.get(row);
    const isBelow = row > location.lastHeaderRow && kind !== "other" && kind !== "heading";
    const measure = isBelow ? measures[countBelow(rows, row + 1) - 1] : undefined;
    const label = measure === undefined ? null : measureLabel(measure);
    // A number that several measures have does not say which of them.
    const isOne = label !== null && counts.get(label) === 1;
    return { measure: label, row: isOne ? null : row, heading: headings.get(column) ?? "", picture };
  };
}

interface Context {
  readonly grid: TableGrid;
  readonly location: HeadingRows;
  readonly columns: readonly SourceColumn[];
}

/** The columns of the official form in its order, then those of the report's own. */
function listColumns(
  grid: TableGrid,
  location: HeadingRows,
  width: number,
  classified: readonly ClassifiedRow[],
): readonly SourceColumn[] {
  const headingOf = (id: ColumnId): string =>
    location.headings.find(({ column }) => column === id)?.text.trim() ?? COLUMN_LABELS[id].th;
  const isNeeded = (id: ColumnId): boolean =>
    // A blank measure column would make every row continue the one above; a number column is optional.
    location.columns[id] !== null || (id !== "measure" && id !== "number");
  const form = COLUMN_IDS.filter(isNeeded).map((id): SourceColumn => ({
    id,
    heading: headingOf(id),
    source: location.columns[id],
  }));
  const taken = new Set(Object.values(location.columns));
  const used = new Set(classified.flatMap(({ row }) => grid.columnsOf(row)));
  const own = Array.from({ length: width }, (_, index) => index + 1)
    .filter((column) => !taken.has(column))
    .map((column): SourceColumn => ({
      id: null,
      heading: headingTexts(grid, location, column).join("\n"),
      source: column,
    }))
    .filter(({ heading, source }) => heading !== "" || (source !== null && used.has(source)));
  const asWritten = [...form, ...own];
  if (isUnderstood(asWritten)) return asWritten;
  return [
    ...form.map((one) => (one.id === null ? one : { ...one, heading: COLUMN_LABELS[one.id].th })),
    ...own,
  ];
}

/** Whether the headings, in their new order, still mean the same columns. */
function isUnderstood(columns: readonly SourceColumn[]): boolean {
  const cells = columns.map(({ heading }, index) => ({
    left: index + 1,
    right: index + 1,
    isMergedUp: false,
    text: heading,
  }));
  const read = readHeadings(buildGrid(toRawTable("", [cells])), 1);
  return columns.every(({ id }, index) => id === null || id === "number" || read?.columns[id] === index + 1);
}

function headingTexts({ cellAt, columnsOf }: TableGrid, location: HeadingRows, column: number): string[] {
  const texts: string[] = [];
  for (let row = location.headerRow; row <= location.lastHeaderRow; row++) {
    if (columnsOf(row).includes(column)) texts.push(cellAt(row, column)?.text.trim() ?? "");
  }
  return texts.filter((text) => text !== "");
}

/** What the heading rows say besides the headings: the name of a group of columns, numbers of columns. */
function headingLeftover({ grid, location, columns }: Context): string[] {
  const kept = columns.filter(({ source }) => source !== null).map(({ heading }) => squash(heading));
  const leftover: string[] = [];
  for (let row = location.headerRow; row <= location.lastHeaderRow; row++) {
    for (const text of rowTexts(grid, row)) {
      const said = squash(text);
      const at = kept.findIndex((heading) => heading.includes(said));
      if (at < 0) leftover.push(text);
      // A heading replaces one cell with the same text; a second such cell is listed.
      else kept[at] = (kept[at] ?? "").replace(said, "");
    }
  }
  return leftover;
}

/** A repeated heading row is left out; one with other words is listed. */
function repeatedLeftover({ grid, location }: Context, row: number): readonly string[] {
  const isSame = grid.columnsOf(row).every((column) => {
    const text = grid.cellAt(row, column)?.text ?? "";
    return location.wordings.get(column)?.includes(squash(text)) ?? false;
  });
  return isSame ? [] : rowTexts(grid, row);
}

function rowTexts(grid: TableGrid, row: number): readonly string[] {
  return grid.columnsOf(row).map((column) => grid.cellAt(row, column)?.text ?? "");
}

/** The rows that continue a measure; a repeated heading or a blank row between them is skipped. */
function furtherRows(classified: readonly ClassifiedRow[], at: number): readonly number[] {
  const rows: number[] = [];
  for (let index = at + 1; index < classified.length; index++) {
    const { row, kind } = classified[index] as ClassifiedRow;
    if (kind === "measure") break;
    if (kind === "continued" || kind === "merged") rows.push(row);
  }
  return rows;
}

function ownText({ grid }: Context, row: number, column: number | null): string {
  if (column === null || !grid.columnsOf(row).includes(column)) return "";
  return grid.cellAt(row, column)?.text ?? "";
}

function plainRow(context: Context, row: number): ImportedRow {
  return { isAcross: false, texts: context.columns.map(({ source }) => ownText(context, row, source)) };
}

/** The rows of a measure as one; null where something of them would be lost: which activity has which unit, a lone dash. */
function joinRows(context: Context, rows: readonly number[], measure: Measure): ImportedRow | null {
  const { columns, location } = context;
  if (rows.slice(1).some((row) => isActivity(context, row, measure))) return null;
  const plain = rows.map((row) => plainRow(context, row).texts);
  const texts = columns.map(({ id, source }, index) => {
    const own = plain.map((row) => row[index] ?? "");
    // A text that a cell of the measure above also shows here comes from the merged cell.
    if (own.every((text) => text === "")) return "";
    if (id !== null && id !== "number" && source === location.columns[id]) return measure.cells[id].text;
    return joinCells(own.map((text) => ({ cell: "", text, isOwnItem: false }))).text;
  });
  const isWhole = texts.every((text, index) => {
    const own = plain.map((row) => row[index] ?? "").join("");
    return withoutSpace(text) === withoutSpace(own);
  });
  return isWhole ? { isAcross: false, texts } : null;
}

function isActivity(context: Context, row: number, { continuedRows }: Measure): boolean {
  const continued = continuedRows.find((one) => one.row === row);
  if (continued) return continued.isActivity;
  const { responsibleUnit, timeframe } = context.location.columns;
  return [responsibleUnit, timeframe].some((column) => ownText(context, row, column).trim() !== "");
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}

/**
 * Cells that were merged over several rows stay so, within a measure or over measures that share a unit: each row that one covers
 * says what it says.
 * @param sources rows of the report's table that each row was made of
 */
function sharedCells(
  { grid, columns }: Context,
  rows: readonly ImportedRow[],
  sources: readonly (readonly number[])[],
): readonly RawArea[] {
  return columns.flatMap(({ source }, column) => {
    if (source === null) return [];
    return rows.flatMap(({ isAcross }, top) => {
      const row = sources[top]?.[0] ?? 0;
      const area = grid.areaAt(row, source);
      if (isAcross || area === null || area.top !== row) return [];
      if (area.left !== source || area.right !== source) return [];
      let bottom = top;
      // A row that was joined with others may have its own text.
      while ((sources[bottom + 1]?.[0] ?? Infinity) <= area.bottom && rows[bottom + 1]?.texts[column] === "")
        bottom++;
      return bottom === top ? [] : [{ top, left: column, bottom, right: column }];
    });
  });
}
