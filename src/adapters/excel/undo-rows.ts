import { isSameContent, STATE_FIELDS, stateOf, type CellState } from "./cell-state";
import { isSamePlace, type KeptRow, type Surroundings } from "./kept-row";
import { queueSurroundings, shownRow } from "./queue-surroundings";
import { rangeOf } from "./range-of";
import { mayBeConverted } from "./restore-content";

/** One removed row on its way back. */
export interface RowToUndo {
  readonly kept: KeptRow;
  readonly worksheet: Excel.Worksheet;
  readonly surroundings: () => Surroundings;
  /** The row once it was queued. */
  range: Excel.Range | null;
}

/** @param row where it stood, less the removed rows above it that are still gone */
export function queueRowToUndo(worksheet: Excel.Worksheet, kept: KeptRow, row: number): RowToUndo {
  worksheet.load("id");
  const surroundings = queueSurroundings(worksheet, row, kept.cells.length);
  return { kept, worksheet, surroundings, range: null };
}

/** After the sync: whether the row still belongs where it stood. */
export function isPlaceKnown({ kept, worksheet, surroundings }: RowToUndo): boolean {
  return !worksheet.isNullObject && isSamePlace(kept.surroundings, surroundings());
}

/**
 * Queues the row with all that was in it, and the reading of what came of it.
 * @param row where it is to stand, once the rows before it are back
 */
export function queueRowBack(one: RowToUndo, row: number): void {
  const { kept, worksheet } = one;
  const { cells, looks, height, isHidden, merges } = kept;
  worksheet.getRange(`${row}:${row}`).insert("Down");
  const whole = worksheet.getRange(`${row}:${row}`);
  whole.clear("Formats"); // an inserted row takes after the one above
  const range = rangeOf(worksheet, { top: row, left: 1, bottom: row, right: cells.length });
  range.setCellProperties([[...looks]]);
  // A text cell would make a text of a number.
  const during = cells.map((cell) =>
    cell.numberFormat === "@" && cell.kind !== "String" ? "General" : cell.numberFormat,
  );
  range.numberFormat = [during];
  range.values = [cells.map(inputOf)];
  range.numberFormat = [cells.map(({ numberFormat }) => numberFormat)];
  for (const { left, right } of merges) rangeOf(worksheet, { top: row, left, bottom: row, right }).merge();
  if (height === null) range.format.useStandardHeight = true;
  else range.format.rowHeight = height;
  whole.rowHidden = isHidden;
  range.load(STATE_FIELDS);
  one.range = range;
}

function inputOf({ value, kind, numberFormat }: CellState): string | number | boolean | null {
  if (value === "") return null;
  if (kind !== "String" || typeof value !== "string" || numberFormat === "@") return value;
  return mayBeConverted(value) ? `'${value}` : value;
}

/** Queues its texts again, each behind an apostrophe. */
export function queueRowQuoted({ kept: { cells }, range }: RowToUndo): void {
  if (range === null) return;
  range.values = [
    cells.map(({ value, kind, numberFormat }) =>
      kind === "String" && numberFormat !== "@" ? `'${String(value)}` : null,
    ),
  ];
  range.load(STATE_FIELDS);
}

/** After the sync: whether the row holds again what it held. */
export function isRowBack({ kept: { cells }, range }: RowToUndo): boolean {
  return range !== null && cells.every((cell, column) => isSameContent(cell, stateOf(range, 0, column)));
}

/**
 * Queues a look at a row after a batch that stopped half-way.
 * @returns after the sync: "back", "half" for a row that was inserted and lacks its texts, or "gone"
 */
export function queueRowFound(
  worksheet: Excel.Worksheet,
  { cells, surroundings }: KeptRow,
  row: number,
): () => "back" | "half" | "gone" {
  const [range, next] = [row, row + 1].map((at) => {
    const found = rangeOf(worksheet, { top: at, left: 1, bottom: at, right: cells.length });
    found.load(STATE_FIELDS);
    return found;
  }) as [Excel.Range, Excel.Range];
  return () => {
    if (worksheet.isNullObject) return "gone";
    if (cells.every((cell, column) => isSameContent(cell, stateOf(range, 0, column)))) return "back";
    const isOurs = cells.every(({ value }, column) => ["", value].includes(stateOf(range, 0, column).value));
    const isInserted = surroundings.below !== "" && shownRow(next.values[0] ?? []) === surroundings.below;
    return isOurs && isInserted ? "half" : "gone";
  };
}
