import type { PlainDate } from "../../core/calendar/plain-date";
import type { MeasureColumn } from "../../core/model/columns";
import { findLeftBlank } from "../../core/model/left-blank";
import { measureLabel } from "../../core/model/measure-label";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { measureStatus, type MeasureStatus } from "../../core/model/measure-status";

/** The columns that are filled in once a measure has been carried out. */
export const RESULT_COLUMNS = ["resultSummary", "outcome"] as const satisfies readonly MeasureColumn[];

export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** A measure that still needs a result summary or an outcome. */
export interface UnfinishedMeasure {
  readonly ordinal: number;
  readonly label: number;
  readonly title: string;
  readonly deadline: PlainDate | null;
  readonly status: MeasureStatus;
  readonly cells: readonly { readonly column: ResultColumn; readonly cell: string }[];
}

/** The measures with a blank result summary or outcome, overdue ones first, else in the order of the sheet. */
export function listBlanks(sheet: MeasureSheet, today: PlainDate): UnfinishedMeasure[] {
  const blank = RESULT_COLUMNS.map((column) => ({
    column,
    letters: sheet.columns[column],
    ordinals: new Set(findLeftBlank(sheet, column).map(({ ordinal }) => ordinal)),
  }));
  const unfinished = sheet.measures.flatMap((measure): UnfinishedMeasure[] => {
    const { ordinal, title, deadline, row } = measure;
    const cells = blank.flatMap(({ column, letters, ordinals }) =>
      letters !== null && ordinals.has(ordinal) ? [{ column, cell: `${letters}${row}` }] : [],
    );
    if (cells.length === 0) return [];
    const status = measureStatus(measure, today);
    return [{ ordinal, label: measureLabel(measure), title, deadline, status, cells }];
  });
  const isOverdue = ({ status }: UnfinishedMeasure): number => (status === "overdue" ? 0 : 1);
  return unfinished.sort((a, b) => isOverdue(a) - isOverdue(b) || a.ordinal - b.ordinal);
}

/** The result columns that the sheet does not have at all. */
export function missingResultColumns(sheet: MeasureSheet): ResultColumn[] {
  return RESULT_COLUMNS.filter((column) => sheet.columns[column] === null);
}
