import { addAll } from "../lists/add-all";
import { cellRef } from "../model/cell-ref";
import type { Measure } from "../model/measure";
import { isBlank } from "../text/blank";
import type { BackOfUnit, RecordAnswers } from "./back-of-unit";
import { answerOf, isSameField } from "./judge-record-field";
import type { KeyedLine } from "./keyed-line";
import type { AddedRow, AddedValue, Answer, LeftAnswer } from "./merged";
import { newLines } from "./new-lines";
import type { RowKeys } from "./pair-rows";
import { RECORD_COLUMNS, type RecordKind, type RecordLine } from "./record-lines";
import { recordValue } from "./record-value";
import { unreadValue } from "./unread-value";
import { whyLeft, type UnitWords } from "./why-left";

/** Rows of one measure of a sheet of records. */
export interface LinesToAdd {
  readonly kind: RecordKind;
  /** Null where the main sheet has no such measure. */
  readonly measure: Measure | null;
  readonly all: readonly KeyedLine[];
  readonly fresh: readonly KeyedLine[];
  readonly mains: readonly KeyedLine[];
  readonly free: readonly KeyedLine[];
  /** True for rows of a measure that was not sent: they name it as they do. */
  readonly isStrange?: boolean;
}

/**
 * Adds the new ones of these rows, once each; one that came earlier and was changed since is an answer to that row.
 */
export function addRecordLines(lines: LinesToAdd, back: BackOfUnit): RecordAnswers {
  const { kind, measure, mains, free, isStrange = false } = lines;
  const { file, unit } = back;
  const [all, fresh] = [lines.all, lines.fresh].map((some) => some.filter(({ keys }) => hasWords(keys)));
  const found = newLines(kind, { all: all ?? [], fresh: fresh ?? [] }, { mains, free });
  const told = ({ line }: KeyedLine, why: UnitWords): LeftAnswer => ({
    file,
    sheet: line.sheet,
    cell: firstCell(line),
    why,
  });
  const answers: Answer[] = [];
  const left = found.doubled.map(({ line, other }) =>
    told(line, whyLeft("rowTwice", { row: String(other.line.row), sheet: other.line.sheet })),
  );
  for (const { line, main } of found.changed) {
    const { sheet, row } = main.line;
    if (measure === null) left.push(told(line, whyLeft("rowAlike", { sheet, row: String(row) })));
    else addAll(answers, changedAnswers(kind, line.line, main.line, measure, file));
  }
  const rows = found.added.map(({ line }): AddedRow => {
    const reference = (!isStrange && measure && referenceOf(measure)) || { text: line.referenceText.trim() };
    return {
      ...addedRow(kind, line, file),
      unit,
      measure: isStrange ? null : (measure?.ordinal ?? null),
      reference,
    };
  });
  const unread = [...found.added, ...found.changed.map(({ line }) => line)].flatMap(({ line }) =>
    Object.values(line.fields).flatMap(({ cell, raw }): LeftAnswer[] => {
      const why = unreadValue(raw, []);
      return why === null ? [] : [{ file, sheet: line.sheet, cell, why }];
    }),
  );
  return { answers, rows, left: [...left, ...unread] };
}

/**
 * A row that came earlier and was changed since: what the main workbook lacks is filled in, what differs is decided by a person, for
 * nobody knows which of the two came first.
 */
function changedAnswers(
  kind: RecordKind,
  line: RecordLine,
  main: RecordLine,
  measure: Measure,
  file: string,
): Answer[] {
  return RECORD_COLUMNS[kind].flatMap((column): Answer[] => {
    const [theirs, own] = [line.fields[column], main.fields[column]];
    if (theirs === undefined || own === undefined || isBlank(theirs.text)) return [];
    if (isSameField(column, theirs.text, own.text)) return [];
    return [
      {
        ...answerOf(column, theirs, own, { line, main, measure, file }),
        sent: null,
        isOpen: !isBlank(own.text),
      },
    ];
  });
}

/** False for a row that only names its measure. */
export function hasWords(keys: RowKeys): boolean {
  return Object.values(keys).some((key) => key !== "");
}

function firstCell({ row, fields }: RecordLine): string {
  const [first] = Object.values(fields).filter(({ text }) => !isBlank(text));
  return first?.cell ?? cellRef(1, row);
}

/** A row whose measure is not in the main sheet any more. */
export function goneRow(line: RecordLine, file: string): LeftAnswer {
  return { file, sheet: line.sheet, cell: firstCell(line), why: whyLeft("measureGone") };
}

/** How rows name the measure with its present number; null where it has none to be named by. */
function referenceOf({ number, numberText }: Measure): AddedRow["reference"] | null {
  if (number !== null) return { text: String(number), type: "number" };
  return numberText === null ? null : { text: numberText };
}

function addedRow(
  kind: RecordKind,
  line: RecordLine,
  file: string,
): Pick<AddedRow, "kind" | "values" | "file" | "fileSheet" | "fileRow"> {
  const values = Object.entries(line.fields).flatMap(([column, field]): [string, AddedValue][] =>
    isBlank(field.text) ? [] : [[column, recordValue(column, field)]],
  );
  return { kind, values: Object.fromEntries(values), file, fileSheet: line.sheet, fileRow: line.row };
}
