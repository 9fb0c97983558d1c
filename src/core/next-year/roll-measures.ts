import type { CellEdit } from "../changes/cell-edit";
import { parsePlainDate } from "../calendar/plain-date";
import { cellRef, columnNumber } from "../model/cell-ref";
import type { ColumnId } from "../model/columns";
import type { MeasureSheet } from "../model/measure-sheet";
import { isBlank } from "../text/blank";
import type { RawTable } from "../sheet/raw-table";
import { buildGrid } from "../sheet/table-grid";
import { filledCells, type FilledCell } from "./filled-cells";
import { leftForPerson, type LeftForPerson } from "./left-for-person";
import { moveTimeframe } from "./move-timeframe";
import { namesYear } from "./names-year";
import { eachAlone, type RolledPart } from "./rolled-part";

const PLAN: readonly ColumnId[] = ["measure", "steps", "responsibleUnit"];
const RESULTS: readonly ColumnId[] = ["resultSummary", "outcome"];

/**
 * The measures in the next year: timeframes that name a year move, results and outcomes are cleared, and the plan stays as it is; where
 * it names the old year a person is told.
 */
export function rollMeasures(table: RawTable, measures: MeasureSheet): RolledPart {
  const { sheet, fiscalYear } = measures;
  const edits: CellEdit[] = [];
  const left: LeftForPerson[] = [];
  for (const { cell, raw } of cellsOf(table, measures, ["timeframe"])) {
    const moved = moveTimeframe(raw.text, fiscalYear);
    if (moved.kind === "same") continue;
    const after = moved.kind === "moved" ? moved.text : null;
    if (after === null || (raw.type === "date" && parsePlainDate(after) === null)) {
      left.push(leftForPerson({ sheet, cell }, "unsureYear"));
      continue;
    }
    const { type } = raw;
    const typed = type === "date" || type === "number" ? { type } : {};
    edits.push({ sheet, cell, before: raw.text, after, ...typed });
  }
  for (const { cell, raw } of cellsOf(table, measures, RESULTS)) {
    edits.push({ sheet, cell, before: raw.text, after: "" });
  }
  for (const { cell, raw } of cellsOf(table, measures, PLAN)) {
    if (namesYear(raw.text, fiscalYear))
      left.push(leftForPerson({ sheet, cell }, "oldYear", { year: String(fiscalYear) }));
  }
  return { groups: eachAlone(edits), left: [...left, ...otherColumns(table, measures)] };
}

function cellsOf(
  table: RawTable,
  { columns, measures }: MeasureSheet,
  wanted: readonly ColumnId[],
): FilledCell[] {
  const grid = buildGrid(table);
  const found = new Map<string, FilledCell>();
  for (const { row, lastRow } of measures) {
    for (const id of wanted) {
      const letters = columns[id];
      if (letters === null) continue;
      const cells = filledCells(grid, columnNumber(letters), { first: row, last: lastRow });
      for (const one of cells) found.set(one.cell, one);
    }
  }
  return [...found.values()];
}

/** Columns of the office's own (หมายเหตุ …): each is told once, at its first text. */
function otherColumns(table: RawTable, { sheet, columns, measures }: MeasureSheet): LeftForPerson[] {
  const known = new Set(
    Object.values(columns).map((letters) => (letters === null ? 0 : columnNumber(letters))),
  );
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const grid = buildGrid(table);
  const found = new Map<number, string>();
  for (const { row, lastRow } of measures) {
    for (let at = row; at <= lastRow; at++) {
      for (const { column, text } of rows.get(at)?.cells ?? []) {
        const isCovered = grid.areaAt(at, column) !== null && !grid.columnsOf(at).includes(column);
        if (known.has(column) || found.has(column) || isBlank(text) || isCovered) continue;
        found.set(column, cellRef(column, at));
      }
    }
  }
  return [...found.values()].map((cell) => leftForPerson({ sheet, cell }, "otherColumn"));
}
