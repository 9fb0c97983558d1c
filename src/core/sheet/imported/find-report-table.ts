import { addAll } from "../../lists/add-all";
import { COLUMN_IDS } from "../../model/columns";
import { squash } from "../../text/squash";
import type { HeadingRows } from "../heading-rows";
import { locateHeadings, type MeasuresTable } from "../locate-headings";
import { blockParagraphs } from "./block-text";
import type { DocumentBlock, DocumentTable, ReportDocument } from "./report-document";
import { columnEdges, gridRows, settleColumns, type ColumnEdges } from "./settle-columns";
import { toRawTable, type PlacedRow } from "./table-rows";

/** The measures table of a report, with the tables that continue it, as one worksheet. */
export interface LocatedTable {
  readonly found: MeasuresTable;
  readonly columns: number;
  /** Paragraphs of the body before and after the table. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface FoundTable {
  readonly table: DocumentTable;
  /** The blocks around it, and its place among them. */
  readonly siblings: readonly DocumentBlock[];
  readonly index: number;
}

const NAME = "ตารางในรายงาน";
const PAGE_NUMBER = /^[\s\-–—_.()[\]/0-9๐-๙]*$/;
const SIGNATURE = /ลงชื่อ|[.…_]{5,}/;
const LONGEST_GROUP = 200;
/** A longer paragraph is no title that is said again. */
const LONGEST_TITLE = 2_000;

/**
 * Finds the table of the measures by its headings, at any place, also inside a text box or another table; null where there is no
 * such table.
 */
export function findReportTable({ blocks }: ReportDocument): LocatedTable | null {
  const tables = listTables(blocks);
  const raw = tables.map(({ table }) => toRawTable(NAME, gridRows(table)));
  const located = raw.flatMap((table) => locateHeadings(table) ?? []);
  const best = located.find(({ grade }) => grade === 2) ?? located[0];
  if (!best) return null;
  const chosen = tables[raw.indexOf(best.table)];
  if (!chosen) return null;

  const { headerRow, lastHeaderRow } = best.location;
  const headings = Array.from({ length: lastHeaderRow - headerRow + 1 }, (_, index) => headerRow - 1 + index);
  const edges = columnEdges(chosen.table, headings);
  const first = settleColumns(chosen.table, edges);
  const location = locate(first) ?? best.location;
  const before = [...paragraphsUntil(blocks, chosen.table)];
  const run = joinContinuations(chosen, first, { edges, location, before });
  const found = locateHeadings(toRawTable(NAME, run.rows));
  if (found === null) return null;
  return { found, columns: edges.length - 1, before, after: paragraphsAfter(blocks, run) };
}

function locate(rows: readonly PlacedRow[]): HeadingRows | null {
  return locateHeadings(toRawTable(NAME, rows))?.location ?? null;
}

function listTables(blocks: readonly DocumentBlock[]): FoundTable[] {
  return blocks.flatMap((block, index) =>
    block.kind === "paragraph"
      ? []
      : [
          { table: block, siblings: blocks, index },
          ...block.rows.flatMap((row) => row.flatMap((cell) => listTables(cell.blocks))),
        ],
  );
}

interface Run {
  readonly rows: readonly PlacedRow[];
  readonly tables: ReadonlySet<DocumentBlock>;
  /** Paragraphs between the tables that became rows. */
  readonly taken: ReadonlySet<DocumentBlock>;
}

/**
 * The tables directly after this one that continue it: with the same headings again, or without headings and with the same number
 * of columns. A line between two of them ("มิติที่ ๒ …") is a row across the table.
 */
function joinContinuations(
  { table, siblings, index }: FoundTable,
  first: readonly PlacedRow[],
  known: { edges: ColumnEdges; location: HeadingRows; before: readonly string[] },
): Run {
  const { edges, location } = known;
  const columns = edges.length - 1;
  const rows = [...first];
  const tables = new Set<DocumentBlock>([table]);
  const taken = new Set<DocumentBlock>();
  const said = new Set(known.before.filter((text) => text.length <= LONGEST_TITLE).map(squash));
  let between: DocumentBlock[] = [];
  for (const block of siblings.slice(index + 1)) {
    if (block.kind === "paragraph") {
      between.push(block);
      continue;
    }
    const lines = between.filter((one) => isTelling(one, said));
    const settled = settleColumns(block, edges);
    const headings = locate(settled);
    const isSame = headings !== null && haveSameColumns(headings, location);
    const goesOn = headings === null && lines.length === 0 && hasColumns(block, columns);
    if (!isSame && !goesOn) break;
    const [line] = lines;
    if (line && lines.length === 1 && isGroupLine(line)) {
      rows.push([{ left: 1, right: columns, isMergedUp: false, text: textOf(line).replaceAll("\t", " ") }]);
      taken.add(line);
    }
    // Nothing is merged with the last row of another table, no matter what its first row says.
    const [top = [], ...others] = settled;
    rows.push(top.map((cell) => ({ ...cell, isMergedUp: false })));
    addAll(rows, others);
    tables.add(block);
    between = [];
  }
  return { rows, tables, taken };
}

function textOf(block: DocumentBlock): string {
  return block.kind === "paragraph" ? block.text : "";
}

/** Not blank, no page number, and not the title again. */
function isTelling(block: DocumentBlock, said: ReadonlySet<string>): boolean {
  const text = textOf(block);
  if (text.length > LONGEST_TITLE) return true;
  return !PAGE_NUMBER.test(text) && !said.has(squash(text));
}

function isGroupLine(block: DocumentBlock): boolean {
  const text = textOf(block);
  return text.length <= LONGEST_GROUP && !SIGNATURE.test(text);
}

function haveSameColumns(one: HeadingRows, other: HeadingRows): boolean {
  return COLUMN_IDS.every((id) => id === "number" || one.columns[id] === other.columns[id]);
}

function hasColumns({ rows }: DocumentTable, columns: number): boolean {
  return rows.some((row) => row.length === columns) && rows.every((row) => row.length <= columns);
}

/** The paragraphs of the body before a table, those of a table around it included. */
function paragraphsUntil(blocks: readonly DocumentBlock[], table: DocumentTable): readonly string[] {
  const paragraphs: string[] = [];
  collectUntil(blocks, table, paragraphs);
  return paragraphs;
}

/** @returns true once the table was reached */
function collectUntil(blocks: readonly DocumentBlock[], table: DocumentTable, into: string[]): boolean {
  return blocks.some((block) => {
    if (block === table) return true;
    if (block.kind === "paragraph") {
      into.push(block.text);
      return false;
    }
    return block.rows.some((row) => row.some((cell) => collectUntil(cell.blocks, table, into)));
  });
}

/** The paragraphs after the first table, without those that became rows. */
function paragraphsAfter(blocks: readonly DocumentBlock[], { tables, taken }: Run): readonly string[] {
  const paragraphs: string[] = [];
  let isBehind = false;
  const walk = (list: readonly DocumentBlock[]): void => {
    for (const block of list) {
      if (tables.has(block)) isBehind = true;
      else if (block.kind === "table") {
        if (isBehind) addAll(paragraphs, blockParagraphs([block]));
        else for (const cell of block.rows.flat()) walk(cell.blocks);
      } else if (isBehind && !taken.has(block)) paragraphs.push(block.text);
    }
  };
  walk(blocks);
  return paragraphs;
}
