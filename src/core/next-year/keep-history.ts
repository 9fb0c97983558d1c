import type { AddedCell, AddedSheet } from "../changes/added-sheet";
import type { CellEdit } from "../changes/cell-edit";
import { largest } from "../lists/extremes";
import { cellRef, columnLetters, columnNumber, parseCellRef } from "../model/cell-ref";
import { COLUMN_LABELS, type ColumnId } from "../model/columns";
import type { MeasureSheet } from "../model/measure-sheet";
import type { RecordSheet, RecordSheets } from "../model/record-sheets";
import type { RawTable, RawWorkbook } from "../sheet/raw-table";
import { buildGrid } from "../sheet/table-grid";
import { isBlank } from "../text/blank";
import type { HistoryNames } from "./history-names";

/** What the history of a year is made from. */
export interface YearToKeep {
  readonly workbook: RawWorkbook;
  readonly measures: MeasureSheet;
  readonly records: RecordSheets;
  /** All that changes in the workbook. */
  readonly changes: readonly CellEdit[];
  readonly names: HistoryNames;
}

/** The steps are part of the plan, which stays. */
const KEPT: readonly ColumnId[] = [
  "number",
  "measure",
  "responsibleUnit",
  "timeframe",
  "resultSummary",
  "outcome",
];
const YEAR = "ปีงบประมาณ";
const FORMER_TEXTS = ["ข้อความเดิม", "แผ่นงาน", "ช่อง"];

/**
 * The sheets that keep a year: results and outcomes beside their measures as they were, below them every other text that changes, and
 * the rows of evidence and indicators. Each line says its fiscal year.
 */
export function keepHistory(year: YearToKeep): readonly AddedSheet[] {
  const { workbook, measures, records, changes, names } = year;
  const { fiscalYear } = measures;
  const tableOf = (name: string | null): RawTable | undefined =>
    workbook.tables.find(({ sheet }) => sheet === name);
  const kept = [
    ...keepRecords(names.evidence, tableOf(records.evidence.sheet), records.evidence, fiscalYear),
    ...keepRecords(names.indicators, tableOf(records.indicators.sheet), records.indicators, fiscalYear),
  ];
  const table = tableOf(measures.sheet);
  if (table === undefined) return kept;
  const results = keepResults(names.results, table, measures);
  const places = new Set([results, ...kept].flatMap(copiedPlaces));
  const others = changes.filter(
    ({ sheet, cell, before }) => !isBlank(before) && !places.has(`${sheet}!${cell}`),
  );
  return [{ ...results, rows: [...results.rows, ...formerTexts(others, measures)] }, ...kept];
}

function keepResults(name: string, table: RawTable, measures: MeasureSheet): AddedSheet {
  const { fiscalYear, columns, headings } = measures;
  const letters = KEPT.flatMap((id) => columns[id] ?? []);
  const seen = new Set<string>();
  const rows = measures.measures.flatMap(({ row, lastRow }) => {
    const own = Array.from({ length: lastRow - row + 1 }, (_, index) => row + index);
    return copyRows(table, own, letters, seen);
  });
  const titles = KEPT.filter((id) => columns[id] !== null).map((id, index) => {
    const heading = headings.find(({ column }) => column === id);
    const value = heading?.text ?? COLUMN_LABELS[id].th;
    return { column: index + 2, value, styleOf: heading?.cell ?? null };
  });
  return {
    name,
    source: table.sheet,
    widthsOf: [null, ...letters],
    rows: [
      [{ column: 1, value: YEAR, styleOf: headings[0]?.cell ?? null }, ...titles],
      ...rows.map((cells) => withYear(table, cells, fiscalYear)),
    ],
  };
}

/** Texts that changed outside of what is copied: titles, settings, steps. */
function formerTexts(
  changes: readonly CellEdit[],
  { fiscalYear, headings, measures, columns }: MeasureSheet,
): AddedCell[][] {
  if (changes.length === 0) return [];
  const heading = headings[0]?.cell ?? null;
  const [first] = measures;
  const body = first && columns.measure !== null ? `${columns.measure}${first.row}` : null;
  const line = (values: readonly (string | number)[], styleOf: string | null): AddedCell[] =>
    values.map((value, index) => ({ column: index + 1, value, styleOf }));
  return [
    [],
    line([YEAR, ...FORMER_TEXTS], heading),
    ...changes.map(({ sheet, cell, before }) => [
      yearCell(fiscalYear, body),
      ...line(["", before, sheet, cell], body).slice(1),
    ]),
  ];
}

/** All rows of a sheet of records, with the row of headings above the first. */
function keepRecords(
  name: string,
  table: RawTable | undefined,
  { rows }: RecordSheet<{ readonly row: number }>,
  fiscalYear: number,
): AddedSheet[] {
  const [first] = rows;
  if (table === undefined || first === undefined) return [];
  const numbers = rows.map(({ row }) => row);
  const heading = table.rows.filter(({ row }) => row < first.row).at(-1)?.row;
  const wanted = new Set([...numbers, ...(heading === undefined ? [] : [heading])]);
  const last = largest(
    table.rows.filter(({ row }) => wanted.has(row)).flatMap(({ cells }) => cells.map(({ column }) => column)),
    1,
  );
  const letters = Array.from({ length: last }, (_, index) => columnLetters(index + 1));
  const seen = new Set<string>();
  const [headings = []] = heading === undefined ? [] : copyRows(table, [heading], letters, seen);
  return [
    {
      name,
      source: table.sheet,
      widthsOf: [null, ...letters],
      rows: [
        [{ column: 1, value: YEAR, styleOf: heading === undefined ? null : `A${heading}` }, ...headings],
        ...copyRows(table, numbers, letters, seen).map((cells) => withYear(table, cells, fiscalYear)),
      ],
    },
  ];
}

/** @param seen cells that were copied before: a merged area is copied once */
function copyRows(
  table: RawTable,
  rows: readonly number[],
  letters: readonly string[],
  seen: Set<string>,
): AddedCell[][] {
  const grid = buildGrid(table);
  const copied: AddedCell[][] = [];
  for (const row of rows) {
    const cells = letters.flatMap((own, index): AddedCell[] => {
      const column = columnNumber(own);
      const area = grid.areaAt(row, column);
      const copyOf = cellRef(area?.left ?? column, area?.top ?? row);
      if (grid.cellAt(row, column) === null || seen.has(copyOf)) return [];
      seen.add(copyOf);
      return [{ column: index + 2, copyOf }];
    });
    if (cells.length > 0) copied.push(cells);
  }
  return copied;
}

/** The year looks like the first text of its line; a number or a date may have a format that shows it as something else. */
function withYear(table: RawTable, cells: readonly AddedCell[], fiscalYear: number): AddedCell[] {
  const grid = buildGrid(table);
  const text = cells.find((cell) => {
    const { row, column } = parseCellRef("copyOf" in cell ? cell.copyOf : "");
    return grid.cellAt(row, column)?.type === "text";
  });
  return [yearCell(fiscalYear, text && "copyOf" in text ? text.copyOf : null), ...cells];
}

function yearCell(fiscalYear: number, styleOf: string | null): AddedCell {
  return { column: 1, value: fiscalYear, styleOf };
}

function copiedPlaces({ source, rows }: AddedSheet): string[] {
  return rows.flatMap((cells) =>
    cells.flatMap((cell) => ("copyOf" in cell ? [`${source}!${cell.copyOf}`] : [])),
  );
}
