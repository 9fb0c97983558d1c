import type { CellEdit } from "../changes/cell-edit";
import { NO_EDITS, type RowRemoval, type WorkbookEdits } from "../changes/workbook-edits";
import { largest } from "../lists/extremes";
import { cellRef } from "../model/cell-ref";
import type { WantedPerson } from "../model/people-chain";
import type { ReportPerson } from "../model/report-settings";
import type { RawTable, RawWorkbook } from "./raw-table";
import {
  PEOPLE_HEADINGS,
  scanSettingsSheet,
  type PeopleHead,
  type PersonLine,
  type ScannedSettings,
} from "./scan-settings-sheet";
import { cellText } from "./table-grid";

const FIELDS = ["heading", "name", "positionTitle", "actingFor"] as const satisfies (keyof ReportPerson)[];

/**
 * What to write so that the people's block has these people in this order: each takes the texts of its line along, those of
 * further columns too, and what is written on the lines is as little as can be. Lines are added below the last one, a block below
 * all of the sheet where there is no room, and a column where one is needed; the line of who is not wanted any more is removed.
 * @returns no edits where the block is so already, or the workbook has no settings sheet
 */
export function planPeople(workbook: RawWorkbook, wanted: readonly WantedPerson[]): WorkbookEdits {
  const scanned = scanSettingsSheet(workbook);
  if (scanned === null) return NO_EDITS;
  const { sheet } = scanned.table;
  const kept = new Set(wanted.flatMap(({ origin }) => origin ?? []));
  const left = scanned.people.filter((_, index) => kept.has(index));
  const place = placeLines(scanned, left, wanted.length);
  const heads = withMissingColumns(scanned, place.lines, wanted);
  const edits: CellEdit[] = [];
  const write = (row: number, column: number, text: TypedText): void => {
    const before = cellText(scanned.grid.cellAt(row, column));
    if (before === text.after) return;
    edits.push({ sheet, cell: cellRef(column, row), before, ...text });
  };
  for (const { row, columns } of [...place.heads, ...heads.added]) {
    for (const [field, column] of columns) write(row, column, { after: PEOPLE_HEADINGS[field] });
  }
  place.lines.forEach((line, index) => {
    for (const { column, text } of textsFor(scanned, line, wanted[index] ?? null, heads.columnOf))
      write(line.row, column, text);
  });
  const removedRows = scanned.people
    .filter((_, index) => !kept.has(index))
    .map(({ row }) => ({ sheet, row, cells: shownCells(scanned.table, row) }));
  return { cells: edits, removedRows };
}

interface TypedText {
  readonly after: string;
  readonly type?: "number";
}

interface NewHeadings {
  readonly row: number;
  readonly columns: readonly (readonly [keyof ReportPerson, number])[];
}

interface PlacedLines {
  /** Headings of a block that is added. */
  readonly heads: readonly NewHeadings[];
  readonly lines: readonly PersonLine[];
}

/** The lines that there are, and as many below as are still needed. */
function placeLines(scanned: ScannedSettings, people: readonly PersonLine[], count: number): PlacedLines {
  const { lastHead, endsWithPeople } = scanned;
  const lacking = count - people.length;
  if (lacking <= 0) return { heads: [], lines: people };
  const below = (head: PeopleHead, from: number): readonly PersonLine[] => [
    ...people,
    ...Array.from({ length: lacking }, (_, index) => ({ row: from + index, head })),
  ];
  if (lastHead !== null && endsWithPeople) {
    const from = (people.filter(({ head }) => head === lastHead).at(-1)?.row ?? lastHead.row) + 1;
    if (isFree(scanned, from, from + lacking - 1)) return { heads: [], lines: below(lastHead, from) };
  }
  const row = lastUsedRow(scanned) + 2;
  const columns = { heading: 1, name: 2, positionTitle: 3, actingFor: 4 };
  const headings = FIELDS.map((field) => [field, columns[field]] as const);
  return { heads: [{ row, columns: headings }], lines: below({ row, columns }, row + 1) };
}

function isFree({ table, grid }: ScannedSettings, first: number, last: number): boolean {
  return (
    grid.rows.every((row) => row < first || row > last) &&
    table.merges.every(({ top, bottom }) => bottom < first || top > last)
  );
}

function lastUsedRow({ table, grid }: ScannedSettings): number {
  return largest([...grid.rows, ...table.merges.map(({ bottom }) => bottom)], 0);
}

type ColumnOf = (head: PeopleHead, field: keyof ReportPerson) => number | null;

/** A column that a block lacks and somebody has something for: to the right of all that stands on its lines. */
function withMissingColumns(
  { grid, people }: ScannedSettings,
  lines: readonly PersonLine[],
  wanted: readonly WantedPerson[],
): { readonly added: readonly NewHeadings[]; readonly columnOf: ColumnOf } {
  const found = new Map<string, number>();
  const added: NewHeadings[] = [];
  const keyOf = (head: PeopleHead, field: keyof ReportPerson): string => `${head.row} ${field}`;
  const columnOf: ColumnOf = (head, field) => head.columns[field] ?? found.get(keyOf(head, field)) ?? null;
  lines.forEach(({ head }, index) => {
    for (const field of FIELDS) {
      const one = wanted[index];
      const origin = originOf(people, one);
      const text =
        one?.change[field] ??
        (origin === undefined ? "" : textOf(grid, origin.row, origin.head.columns[field]));
      if (text === "" || columnOf(head, field) !== null) continue;
      const rows = [head.row, ...lines.filter((line) => line.head === head).map(({ row }) => row)];
      const used = [
        ...rows.flatMap((row) => grid.columnsOf(row)),
        ...FIELDS.flatMap((other) => columnOf(head, other) ?? []),
      ];
      const column = largest(used, 0) + 1;
      found.set(keyOf(head, field), column);
      added.push({ row: head.row, columns: [[field, column]] });
    }
  });
  return { added, columnOf };
}

function textOf(grid: ScannedSettings["grid"], row: number, column: number | null): string {
  return column === null ? "" : cellText(grid.cellAt(row, column));
}

/** Every cell of a row that shows a text: with it the row is removed, and else not. */
function shownCells(table: RawTable, row: number): RowRemoval["cells"] {
  const cells = table.rows.find((line) => line.row === row)?.cells ?? [];
  return cells
    .filter(({ text }) => text !== "")
    .map((cell) => ({ cell: cellRef(cell.column, row), before: cellText(cell) }));
}

/** What the cells of a line are to say. */
function textsFor(
  { grid, people }: ScannedSettings,
  line: PersonLine,
  wanted: WantedPerson | null,
  columnOf: ColumnOf,
): readonly { readonly column: number; readonly text: TypedText }[] {
  const origin = originOf(people, wanted);
  const own = FIELDS.flatMap((field) => {
    const column = columnOf(line.head, field);
    if (column === null) return [];
    const after =
      wanted?.change[field] ??
      (origin === undefined ? "" : textOf(grid, origin.row, columnOf(origin.head, field)));
    return [{ column, text: { after } }];
  });
  const isMoved = origin?.row !== line.row;
  const isOfOneBlock = origin === undefined || origin.head === line.head;
  if (!isMoved || !isOfOneBlock) return own;
  const known = new Set(own.map(({ column }) => column));
  const others = new Set([line.row, ...(origin ? [origin.row] : [])].flatMap((row) => grid.columnsOf(row)));
  const further = [...others].filter((column) => !known.has(column));
  return [
    ...own,
    ...further.map((column) => ({ column, text: typedText(grid, origin?.row ?? null, column) })),
  ];
}

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

function typedText(grid: ScannedSettings["grid"], row: number | null, column: number): TypedText {
  const cell = row === null ? null : grid.cellAt(row, column);
  const after = cellText(cell);
  return cell?.type === "number" && PLAIN_NUMBER.test(after) ? { after, type: "number" } : { after };
}

function originOf(
  people: readonly PersonLine[],
  wanted: WantedPerson | null | undefined,
): PersonLine | undefined {
  const origin = wanted?.origin ?? null;
  return origin === null ? undefined : people[origin];
}
