import { EVIDENCE_HEADINGS } from "../model/evidence";
import { INDICATOR_HEADINGS } from "../model/indicator";
import type { Measure } from "../model/measure";
import { isBlank } from "../text/blank";
import type { BackOfUnit } from "./back-of-unit";
import type { Answer, LeftAnswer } from "./merged";
import { answerKey } from "./pair-rows";
import { ANSWERED_COLUMNS, type RecordField, type RecordKind, type RecordLine } from "./record-lines";
import { recordValue } from "./record-value";
import { shownText } from "./shown-text";
import { unreadValue } from "./unread-value";
import { whyLeft, type UnitWords } from "./why-left";

const HEADINGS: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  evidence: EVIDENCE_HEADINGS,
  indicators: INDICATOR_HEADINGS,
};

/**
 * Compares one field of a row three ways: as it was sent, as it came back, as it is in the main workbook now.
 * @returns neither where there is nothing to do
 */
export function judgeRecordField(
  { kind, column, sent }: { kind: RecordKind; column: string; sent: string },
  main: RecordLine,
  line: RecordLine,
  measure: Measure,
  { file, hasRecord }: BackOfUnit,
): { answer?: Answer; left?: LeftAnswer } {
  const [theirs, own] = [line.fields[column], main.fields[column]];
  const told = (why: UnitWords): { left: LeftAnswer } => ({
    left: { file, sheet: line.sheet, cell: theirs?.cell ?? null, why },
  });
  const text = theirs?.text ?? "";
  const unread = unreadValue(theirs?.raw ?? null, [own?.raw ?? null]);
  if (unread !== null) return told(unread);
  if (isSameField(column, text, sent) || isSameField(column, text, own?.text ?? "")) return {};
  if (!ANSWERED_COLUMNS[kind].has(column))
    return told(whyLeft("planChanged", { column: HEADINGS[kind][column] ?? column }));
  if (isBlank(text)) return told(whyLeft("cleared"));
  if (own === undefined || theirs === undefined) return told(whyLeft("noPlace"));
  if (!hasRecord && !isBlank(own.text)) return told(whyLeft("noRecord"));
  return {
    answer: {
      ...answerOf(column, theirs, own, { line, main, measure, file }),
      sent: hasRecord ? sent : null,
      isOpen: !isSameField(column, sent, own.text),
    },
  };
}

/** What a unit answers in a field, as the workbook keeps it. */
export function answerOf(
  column: string,
  theirs: RecordField,
  own: RecordField,
  at: {
    readonly line: RecordLine;
    readonly main: RecordLine;
    readonly measure: Measure;
    readonly file: string;
  },
): Omit<Answer, "sent" | "isOpen"> {
  const { text, type } = recordValue(column, theirs);
  return {
    sheet: at.main.sheet,
    cell: own.cell,
    measure: at.measure.ordinal,
    column,
    main: shownText(own.raw),
    before: shownText(own.raw),
    theirs: text,
    ...(type && { type }),
    clears: [],
    file: at.file,
    fileSheet: at.line.sheet,
    fileCell: theirs.cell,
  };
}

/** A number or a day is the same however it is written. */
export function isSameField(column: string, one: string, other: string): boolean {
  return one === other || answerKey(column, one) === answerKey(column, other);
}
