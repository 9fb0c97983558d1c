import type { CellEdit } from "../changes/cell-edit";
import type { WorkbookEdits } from "../changes/workbook-edits";
import { cellRef, parseCellRef } from "../model/cell-ref";
import type { Indicator } from "../model/indicator";
import type { RecordSheets } from "../model/record-sheets";
import { toArabicDigits } from "../text/digits";
import type { RawCell, RawTable, RawWorkbook } from "../sheet/raw-table";
import { buildGrid, type TableGrid } from "../sheet/table-grid";
import { leftForPerson, type LeftForPerson } from "./left-for-person";
import { namesYear } from "./names-year";
import { eachAlone, type RolledPart } from "./rolled-part";

/** What is asked about the year that ends, to word what is left. */
export interface YearThatEnds {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** The sheet that keeps its indicators. */
  readonly indicatorHistory: string;
}

/** The rows of evidence are cleared: they say what was done in the year that ends. */
export function rollEvidence(workbook: RawWorkbook, { evidence }: RecordSheets): RolledPart {
  const table = workbook.tables.find(({ sheet }) => sheet === evidence.sheet);
  if (table === undefined) return { groups: [], left: [] };
  const recorded = new Set(evidence.rows.map(({ row }) => row));
  const grid = buildGrid(table);
  const edits = table.rows
    .filter(({ row }) => recorded.has(row))
    .flatMap(({ row, cells }) => {
      const own = new Set(grid.columnsOf(row));
      return cells
        .filter(({ column }) => own.has(column))
        .map(({ column, text }) => ({
          sheet: table.sheet,
          cell: cellRef(column, row),
          before: text,
          after: "",
        }));
    });
  return { groups: eachAlone(edits), left: [] };
}

/** What was measured becomes last year's value; the measured value is blank, and the aim stays. */
export function rollIndicators(
  workbook: RawWorkbook,
  { indicators }: RecordSheets,
  year: YearThatEnds,
): RolledPart {
  const table = workbook.tables.find(({ sheet }) => sheet === indicators.sheet);
  if (table === undefined) return { groups: [], left: [] };
  const grid = buildGrid(table);
  // A value that is merged over several rows is one cell, and moves once.
  const taken = new Set<string>();
  const isFirst = ({ cells: { actual } }: Indicator): boolean => {
    const isNew = actual === null || !taken.has(actual);
    if (actual !== null) taken.add(actual);
    return isNew;
  };
  const rolled = indicators.rows.filter(isFirst).map((row) => rollIndicator(table, grid, row, year));
  return { groups: rolled.flatMap(({ groups }) => groups), left: rolled.flatMap(({ left }) => left) };
}

function rollIndicator(
  { sheet }: RawTable,
  grid: TableGrid,
  { cells, texts }: Indicator,
  { fiscalYear, indicatorHistory }: YearThatEnds,
): RolledPart {
  const shown = (cell: string | null): RawCell | null => {
    const place = cell === null ? null : parseCellRef(cell);
    return place && grid.cellAt(place.row, place.column);
  };
  const [actual, previous] = [shown(cells.actual), shown(cells.previous)];
  const edits: CellEdit[] = [];
  const left: LeftForPerson[] = [];
  const year = String(fiscalYear);
  if (actual !== null && cells.previous === null && cells.actual !== null) {
    const values = { sheet: indicatorHistory };
    left.push(leftForPerson({ sheet, cell: cells.actual }, "noPlaceForLastYear", values));
  }
  if (cells.previous !== null) {
    const after = actual === null ? { text: "" } : lastYearsValue(actual, texts.actual);
    if (actual === null && previous !== null)
      left.push(leftForPerson({ sheet, cell: cells.previous }, "notMeasured", { year }));
    if (after.text !== (previous?.text ?? "") || after.type !== typeOf(previous)) {
      const { text, type } = after;
      const before = previous?.text ?? "";
      edits.push({ sheet, cell: cells.previous, before, after: text, ...(type && { type }) });
    }
  }
  if (actual !== null && cells.actual !== null)
    edits.push({ sheet, cell: cells.actual, before: actual.text, after: "" });
  for (const id of ["name", "target", "source"] as const) {
    const cell = cells[id];
    if (cell !== null && namesYear(texts[id], fiscalYear))
      left.push(leftForPerson({ sheet, cell }, "oldYear", { year }));
  }
  const groups: WorkbookEdits[] = edits.length === 0 ? [] : [{ cells: edits, removedRows: [] }];
  return { groups, left };
}

/** A plain number stays a number; anything else, a percentage too, is written as it is shown. */
function lastYearsValue(actual: RawCell, shown: string): { readonly text: string; readonly type?: "number" } {
  if (actual.type !== "number") return { text: actual.text };
  const plain = toArabicDigits(shown).replaceAll(",", "");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? { text: plain, type: "number" } : { text: shown };
}

function typeOf(cell: RawCell | null): "number" | undefined {
  return cell?.type === "number" ? "number" : undefined;
}
