import { addAll } from "../../lists/add-all";
import { largest } from "../../lists/extremes";
import { COLUMN_IDS } from "../../model/columns";
import { squash } from "../../text/squash";
import type { HeadingRows } from "../heading-rows";
import { locateHeadings, type MeasuresTable } from "../locate-headings";
import { blockParagraphs, plainSpaces } from "./block-text";
import { groupLines, groupLinesBetween, isShortLine, stemOf } from "./group-lines";
import type {
  DocumentBlock,
  DocumentParagraph,
  DocumentPicture,
  DocumentTable,
  ReportDocument,
} from "./report-document";
import { columnEdges, gridRows, settleColumns, type ColumnEdges } from "./settle-columns";
import { toRawTable, type PlacedRow } from "./table-rows";

/** The measures table of a report, with the tables that continue it, as one worksheet. */
export interface LocatedTable {
  readonly found: MeasuresTable;
  readonly columns: number;
  /** Paragraphs of the body before and after the table. */
  readonly before: readonly DocumentParagraph[];
  readonly after: readonly DocumentParagraph[];
  /** What is drawn in its cells. */
  readonly pictures: readonly PlacedPicture[];
}

/** A picture in a cell; row and column counted from 1. */
export interface PlacedPicture {
  readonly row: number;
  readonly column: number;
  readonly picture: DocumentPicture;
}

interface FoundTable {
  readonly table: DocumentTable;
  /** The blocks around it, and its place among them. */
  readonly siblings: readonly DocumentBlock[];
  readonly index: number;
}

const NAME = "ตารางในรายงาน";
/** Blank lines included; further away nothing belongs to a table. */
const FURTHEST_GROUP = 12;
const PAGE_NUMBER = /^[\s\-–—_.()[\]/0-9๐-๙]*$/;
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
  const before = paragraphsUntil(blocks, chosen.table);
  const run = joinContinuations(chosen, first, { edges, location, before });
  const above = groupsAbove(chosen, run);
  const rows = withGroupsAbove(run.rows, location, above, run.stems);
  const found = locateHeadings(toRawTable(NAME, rows));
  if (found === null) return null;
  const taken = new Set<DocumentBlock>([...run.taken, ...above]);
  return {
    found,
    columns: edges.length - 1,
    before: withoutTaken(before, taken),
    after: withoutTaken(paragraphsAfter(blocks, run.tables), taken),
    pictures: rows.flatMap((cells, index) =>
      cells.flatMap(({ left, pictures = [] }) =>
        pictures.map((picture) => ({ row: index + 1, column: left, picture })),
      ),
    ),
  };
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
  /** The words before their numbers. */
  readonly stems: ReadonlySet<string>;
  readonly isTelling: (line: DocumentParagraph) => boolean;
}

/**
 * The tables directly after this one that continue it: with the same headings again, or without headings and with the same number
 * of columns. A line between two of them ("มิติที่ ๒ …") is a row across the table.
 */
function joinContinuations(
  { table, siblings, index }: FoundTable,
  first: readonly PlacedRow[],
  known: { edges: ColumnEdges; location: HeadingRows; before: readonly DocumentParagraph[] },
): Run {
  const { edges, location } = known;
  const columns = edges.length - 1;
  const rows = [...first];
  const tables = new Set<DocumentBlock>([table]);
  const taken = new Set<DocumentBlock>();
  const isTelling = tellingLines(known.before);
  let between: DocumentParagraph[] = [];
  for (const block of siblings.slice(index + 1)) {
    const lines = linesOf(block);
    if (lines !== null) {
      addAll(between, lines);
      continue;
    }
    if (block.kind === "paragraph") continue;
    const telling = between.filter(isTelling);
    const isHeading = telling.length === 1 && telling.every(isShortLine);
    const groups = isHeading ? telling : groupLinesBetween(telling);
    const settled = settleColumns(block, edges);
    const headings = locate(settled);
    const isSame = headings !== null && haveSameColumns(headings, location);
    const isNamed = groupLines(telling).length === telling.length;
    const goesOn = headings === null && isNamed && hasColumns(block, columns);
    if (!isSame && !goesOn) break;
    for (const line of groups) {
      rows.push(acrossRow(line, columns));
      taken.add(line);
    }
    // Nothing is merged with the last row of another table, no matter what its first row says.
    const [top = [], ...others] = settled;
    rows.push(top.map((cell) => ({ ...cell, isMergedUp: false })));
    addAll(rows, others);
    tables.add(block);
    between = [];
  }
  const stems = new Set(
    [...taken].flatMap((block) => (block.kind === "paragraph" ? stemOf(block) || [] : [])),
  );
  return { rows, tables, taken, stems, isTelling };
}

/** Above the first table stand the titles of the report, too: only a line that names a group is taken. */
function groupsAbove(
  { siblings, index }: FoundTable,
  { stems, isTelling }: Run,
): readonly DocumentParagraph[] {
  let lines: readonly DocumentParagraph[] = [];
  for (let at = index - 1; at >= 0 && at >= index - FURTHEST_GROUP; at--) {
    const own = linesOf(siblings[at]);
    if (own === null) break;
    lines = [...own.filter(isTelling), ...lines];
  }
  return groupLines(lines, stems);
}

/** The groups that are named above the headings of the first table, inside it or before it, as rows below these headings. */
function withGroupsAbove(
  rows: readonly PlacedRow[],
  { headerRow, lastHeaderRow }: HeadingRows,
  above: readonly DocumentParagraph[],
  stems: ReadonlySet<string>,
): readonly PlacedRow[] {
  const columns = largest(
    rows.flatMap((row) => row.map(({ right }) => right)),
    1,
  );
  const isAcross = ([cell, ...others]: PlacedRow): boolean =>
    others.length === 0 && cell?.left === 1 && cell.right === columns;
  // A line across the table right above the headings is read as the first of two heading rows.
  const top = rows.findIndex((row, index) => index >= headerRow - 1 && !isAcross(row));
  const titles = rows.slice(0, top);
  const lines = titles.map((row) => {
    const [cell, ...others] = row.filter(({ text }) => text.trim() !== "");
    return { kind: "paragraph", text: others.length > 0 ? "" : (cell?.text ?? "") } as const;
  });
  const inside = groupLines(lines, stems).length;
  const kept = titles.slice(0, titles.length - inside);
  return [
    ...kept,
    ...rows.slice(top, lastHeaderRow),
    ...above.map((line) => acrossRow(line, columns)),
    ...titles.slice(titles.length - inside),
    ...rows.slice(lastHeaderRow),
  ];
}

function acrossRow({ text }: DocumentParagraph, columns: number): PlacedRow {
  return [{ left: 1, right: columns, isMergedUp: false, text: plainSpaces(text) }];
}

/** The lines of a paragraph or of a box with a frame around it, which is a table of one cell; null for a table. */
function linesOf(block: DocumentBlock | undefined): readonly DocumentParagraph[] | null {
  if (block === undefined) return null;
  if (block.kind === "paragraph") return [block];
  const [cell, ...others] = block.rows.flat();
  if (cell === undefined || others.length > 0) return null;
  return cell.blocks.every((inside) => inside.kind === "paragraph") ? blockParagraphs(cell.blocks) : null;
}

/** Tells lines that are not blank, no page number, and not the title again. */
function tellingLines(before: readonly DocumentParagraph[]): (line: DocumentParagraph) => boolean {
  const titles = new Map<string, DocumentParagraph>();
  for (const line of before) {
    if (line.text.length <= LONGEST_TITLE) titles.set(squash(line.text), line);
  }
  return (line) => {
    if (line.text.length > LONGEST_TITLE) return true;
    const known = titles.get(squash(line.text));
    return !PAGE_NUMBER.test(line.text) && (known === undefined || known === line);
  };
}

function haveSameColumns(one: HeadingRows, other: HeadingRows): boolean {
  return COLUMN_IDS.every((id) => id === "number" || one.columns[id] === other.columns[id]);
}

function hasColumns({ rows }: DocumentTable, columns: number): boolean {
  return rows.some((row) => row.length === columns) && rows.every((row) => row.length <= columns);
}

/** The paragraphs of the body before a table, those of a table around it included. */
function paragraphsUntil(
  blocks: readonly DocumentBlock[],
  table: DocumentTable,
): readonly DocumentParagraph[] {
  const paragraphs: DocumentParagraph[] = [];
  collectUntil(blocks, table, paragraphs);
  return paragraphs;
}

/** @returns true once the table was reached */
function collectUntil(
  blocks: readonly DocumentBlock[],
  table: DocumentTable,
  into: DocumentParagraph[],
): boolean {
  return blocks.some((block) => {
    if (block === table) return true;
    if (block.kind === "paragraph") {
      into.push(block);
      return false;
    }
    return block.rows.some((row) => row.some((cell) => collectUntil(cell.blocks, table, into)));
  });
}

/** The paragraphs after the first table that are not in one of the tables. */
function paragraphsAfter(
  blocks: readonly DocumentBlock[],
  tables: ReadonlySet<DocumentBlock>,
): readonly DocumentParagraph[] {
  const paragraphs: DocumentParagraph[] = [];
  let isBehind = false;
  const walk = (list: readonly DocumentBlock[]): void => {
    for (const block of list) {
      if (tables.has(block)) isBehind = true;
      else if (block.kind === "table") {
        if (isBehind) addAll(paragraphs, blockParagraphs([block]));
        else for (const cell of block.rows.flat()) walk(cell.blocks);
      } else if (isBehind) paragraphs.push(block);
    }
  };
  walk(blocks);
  return paragraphs;
}

/** A paragraph whose text became a row keeps its pictures. */
function withoutTaken(
  paragraphs: readonly DocumentParagraph[],
  taken: ReadonlySet<DocumentBlock>,
): readonly DocumentParagraph[] {
  return paragraphs.flatMap((paragraph) => {
    if (!taken.has(paragraph)) return [paragraph];
    return paragraph.pictures === undefined ? [] : [{ ...paragraph, text: "" }];
  });
}
