import { lettersOfRef } from "../model/cell-ref";
import type { MeasureColumn } from "../model/columns";
import type { Measure } from "../model/measure";
import { cellAt, writtenWords } from "../model/measure-cell";
import type { MeasureSheet } from "../model/measure-sheet";
import type { Problem, SlotValue } from "./check";

/**
 * A problem with a text in one of a measure's columns, at the cell that holds it, quoted as it is typed there.
 * @param offset where the slip begins in the column's joined text
 */
export function problemAt<MessageId extends string>(
  measure: Measure,
  column: MeasureColumn,
  message: MessageId,
  values: Readonly<Record<string, SlotValue>>,
  slip: { readonly offset: number; readonly quote: string },
): Problem<MessageId> {
  const cell = cellAt(measure.cells[column], slip.offset);
  const quote = writtenWords(measure.cells[column], slip.offset, slip.quote);
  return { message, values, measure: measure.ordinal, column, cell, quote };
}

/** A problem with something blank: it points at the measure's first row in that column, or at no cell where the column is missing. */
export function problemAtBlank<MessageId extends string>(
  sheet: Pick<MeasureSheet, "columns">,
  measure: Measure,
  column: MeasureColumn,
  message: MessageId,
  values: Readonly<Record<string, SlotValue>>,
): Problem<MessageId> {
  const letters = sheet.columns[column];
  const cell = letters === null ? null : `${letters}${measure.row}`;
  return { message, values, measure: measure.ordinal, column, cell, quote: null };
}

/**
 * A problem with a measure's number, at the cell with the number: in the column of numbers, or in the measure's cell. It has no
 * cell where the sheet has neither column.
 */
export function problemAtNumber<MessageId extends string>(
  sheet: Pick<MeasureSheet, "columns">,
  measure: Measure,
  message: MessageId,
  values: Readonly<Record<string, SlotValue>>,
): Problem<MessageId> {
  const { ordinal, numberCell: cell, numberText: quote } = measure;
  const isInColumn = cell !== null && lettersOfRef(cell) === sheet.columns.number;
  const column = isInColumn ? "number" : "measure";
  return { message, values, measure: ordinal, column, cell, quote };
}
