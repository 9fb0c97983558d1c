import { addAll } from "../lists/add-all";
import { groupBy } from "../lists/group-by";
import { cellRef } from "../model/cell-ref";
import { EVIDENCE_HEADINGS } from "../model/evidence";
import { INDICATOR_HEADINGS } from "../model/indicator";
import type { Measure } from "../model/measure";
import { referToMeasures } from "../sheet/records/refer-to-measures";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import { keyedLine, type KeyedLine } from "./keyed-line";
import type { AddedRow, AddedValue, Answer, LeftAnswer } from "./merged";
import { newLines } from "./new-lines";
import { answerKey, coversRow, pairRows, rowKeys, type RowKeys } from "./pair-rows";
import type { ReadWorkbook } from "./read-workbook";
import {
  ANSWERED_COLUMNS,
  RECORD_COLUMNS,
  recordLines,
  type RecordField,
  type RecordKind,
  type RecordLine,
} from "./record-lines";
import { recordValue } from "./record-value";
import type { SentRow } from "./sent-record";
import { shownText } from "./shown-text";
import type { UnitRecordTable } from "./unit-record-tables";
import { unreadValue } from "./unread-value";
import { whyLeft, type UnitWords } from "./why-left";

/** What a unit says in a sheet of records. */
export interface RecordAnswers {
  readonly answers: readonly Answer[];
  readonly rows: readonly AddedRow[];
  readonly left: readonly LeftAnswer[];
}

/** A measure of the file that is in the main sheet, too. */
export interface KnownMeasure {
  /** Null where it is not in the main sheet any more. */
  readonly main: Measure | null;
  /** Null where it is not in the file any more. */
  readonly back: Measure | null;
  /** Rows of its records as they were sent. */
  readonly sent: readonly SentRow["texts"][];
}

/** Rows of the main workbook by what they belong to, read once for all files. */
export interface MainRecords {
  readonly lines: ReadonlyMap<string, readonly KeyedLine[]>;
  /** What a reference means there. */
  readonly ownerOf: (reference: string) => string;
  /** Null where it means no measure for certain. */
  readonly measureOf: (reference: string) => Measure | null;
}

/** A file of a unit, as its records are compared. */
export interface BackOfUnit {
  readonly file: string;
  /** The unit that it was sent to; null where the file does not say it. */
  readonly unit: string | null;
  readonly tables: readonly UnitRecordTable[];
  /** False where the file does not say what was sent: then only blanks are filled. */
  readonly hasRecord: boolean;
}

const HEADINGS: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  evidence: EVIDENCE_HEADINGS,
  indicators: INDICATOR_HEADINGS,
};

/** The rows of records of the main workbook, by their measure. */
export function mainRecords(main: ReadWorkbook, kind: RecordKind): MainRecords {
  const lines = linesByOwner(kind, recordLines(main, kind));
  const refer = referToMeasures(main.sheet.measures);
  const owner = (text: string): string => ownerOf({ reference: refer(text), referenceText: text });
  const measureOf = (text: string): Measure | null => {
    const { outcome, ordinals } = refer(text);
    return outcome === "found" ? (main.sheet.measures[(ordinals[0] ?? 0) - 1] ?? null) : null;
  };
  return { lines, ownerOf: owner, measureOf };
}

/**
 * Compares the rows of the sheets of records three ways, by measure: a row that was sent is found again by what it says, a new one is
 * added unless the main workbook has it.
 */
export function recordAnswers(
  kind: RecordKind,
  main: MainRecords,
  back: BackOfUnit,
  measures: readonly KnownMeasure[],
): RecordAnswers {
  const tables = back.tables.filter((table) => table.kind === kind);
  const parts = tables.map(({ lines }) => {
    const byOwner = linesByOwner(kind, lines);
    const known = measures.map(({ main: measure, back: own, sent }) => {
      const owner = own === null ? null : `#${own.ordinal}`;
      const theirs = owner === null ? [] : (byOwner.get(owner) ?? []);
      if (owner !== null) byOwner.delete(owner);
      const mains = measure === null ? [] : (main.lines.get(`#${measure.ordinal}`) ?? []);
      return mergeRows({ kind, measure, sent, theirs, mains }, back);
    });
    const others = [...byOwner.values()].map((theirs) => mergeStrangers(kind, main, theirs, back));
    return { known, all: [...known, ...others] };
  });
  const missing = measures.flatMap(({ main: measure, sent }, index) => {
    const mains = measure === null ? [] : (main.lines.get(`#${measure.ordinal}`) ?? []);
    const found = new Set(parts.flatMap(({ known }) => [...(known[index]?.found ?? [])]));
    return missingRows(kind, { sent, mains, found }, back);
  });
  const all = parts.flatMap((part) => part.all);
  return {
    answers: all.flatMap(({ answers }) => answers),
    rows: all.flatMap(({ rows }) => rows),
    left: [...all.flatMap(({ left }) => left), ...missing],
  };
}

interface RowsToMerge {
  readonly kind: RecordKind;
  readonly measure: Measure | null;
  readonly sent: readonly SentRow["texts"][];
  readonly theirs: readonly KeyedLine[];
  readonly mains: readonly KeyedLine[];
}

interface MergedRows extends RecordAnswers {
  /** Indices of the rows that were sent and came back. */
  readonly found: ReadonlySet<number>;
}

/** Rows of a measure that was sent, as one sheet of the file has them. */
function mergeRows({ kind, measure, sent, theirs, mains }: RowsToMerge, back: BackOfUnit): MergedRows {
  const answers: Answer[] = [];
  const left: LeftAnswer[] = [];
  const found = new Set<number>();
  const sentKeys = sent.map((texts) => rowKeys(kind, texts));
  const keysOf = (lines: readonly KeyedLine[]): readonly RowKeys[] => lines.map(({ keys }) => keys);
  const toBack = pairRows(kind, sentKeys, keysOf(theirs));
  const toMain = pairRows(kind, sentKeys, keysOf(mains));
  const fresh = toBack.rest.flatMap((index) => theirs[index] ?? []);
  sent.forEach((texts, index) => {
    const [backAt, mainAt] = [toBack.partners[index] ?? null, toMain.partners[index] ?? null];
    const own = mainAt === null ? undefined : mains[mainAt]?.line;
    const line = backAt === null ? undefined : theirs[backAt];
    if (line === undefined) return;
    found.add(index);
    // What the main workbook has lost since is not brought back, unless the unit has made something else of it.
    if (own === undefined || measure === null) {
      if (!coversRow(sentKeys[index] ?? {}, line.keys)) fresh.push(line);
      return;
    }
    for (const column of RECORD_COLUMNS[kind]) {
      const judged = judge({ kind, column, sent: texts[column] ?? "" }, own, line.line, measure, back);
      if (judged.answer) answers.push(judged.answer);
      if (judged.left) left.push(judged.left);
    }
  });
  if (measure === null) {
    const gone = fresh.filter(({ keys }) => hasWords(keys)).map(({ line }) => goneRow(line, back.file));
    return { answers, rows: [], left: [...left, ...gone], found };
  }
  const free = toMain.rest.flatMap((index) => mains[index] ?? []);
  const added = addLines({ kind, measure, all: theirs, fresh, mains, free }, back);
  return {
    answers: [...answers, ...added.answers],
    rows: added.rows,
    left: [...left, ...added.left],
    found,
  };
}

/** Rows that name no measure that was sent. */
function mergeStrangers(
  kind: RecordKind,
  main: MainRecords,
  theirs: readonly KeyedLine[],
  back: BackOfUnit,
): RecordAnswers {
  const text = theirs[0]?.line.referenceText ?? "";
  const mains = main.lines.get(main.ownerOf(text)) ?? [];
  const measure = main.measureOf(text);
  return addLines({ kind, measure, all: theirs, fresh: theirs, mains, free: mains, isStrange: true }, back);
}

interface LinesToAdd {
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

function addLines(lines: LinesToAdd, back: BackOfUnit): RecordAnswers {
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

/** Rows that were sent, are in the main workbook, and in no sheet of the file. */
function missingRows(
  kind: RecordKind,
  rows: {
    readonly sent: readonly SentRow["texts"][];
    readonly mains: readonly KeyedLine[];
    readonly found: ReadonlySet<number>;
  },
  { file, hasRecord }: BackOfUnit,
): LeftAnswer[] {
  if (!hasRecord || rows.found.size === rows.sent.length) return [];
  const sentKeys = rows.sent.map((texts) => rowKeys(kind, texts));
  const keys = rows.mains.map((one) => one.keys);
  return pairRows(kind, sentKeys, keys).partners.flatMap((at, index): LeftAnswer[] => {
    const own = at === null ? undefined : rows.mains[at]?.line;
    if (own === undefined || rows.found.has(index)) return [];
    const why = whyLeft("rowMissing", { row: String(own.row), sheet: own.sheet });
    return [{ file, sheet: null, cell: null, why }];
  });
}

function judge(
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

function answerOf(
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

/** False for a row that only names its measure. */
function hasWords(keys: RowKeys): boolean {
  return Object.values(keys).some((key) => key !== "");
}

function firstCell({ row, fields }: RecordLine): string {
  const [first] = Object.values(fields).filter(({ text }) => !isBlank(text));
  return first?.cell ?? cellRef(1, row);
}

function isSameField(column: string, one: string, other: string): boolean {
  return one === other || answerKey(column, one) === answerKey(column, other);
}

function goneRow(line: RecordLine, file: string): LeftAnswer {
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

/** What a row belongs to: its measure, else what it says instead of one. */
function ownerOf({ reference, referenceText }: Pick<RecordLine, "reference" | "referenceText">): string {
  const [ordinal] = reference.ordinals;
  return reference.outcome === "found" && ordinal !== undefined ? `#${ordinal}` : squash(referenceText);
}

function linesByOwner(kind: RecordKind, lines: readonly RecordLine[]): Map<string, KeyedLine[]> {
  return groupBy(
    lines.map((line) => keyedLine(kind, line)),
    ({ line }) => ownerOf(line),
  );
}
