import { groupBy } from "../lists/group-by";
import type { Measure } from "../model/measure";
import { referToMeasures } from "../sheet/records/refer-to-measures";
import { squash } from "../text/squash";
import { addRecordLines, goneRow, hasWords } from "./add-record-lines";
import type { BackOfUnit, RecordAnswers } from "./back-of-unit";
import { judgeRecordField } from "./judge-record-field";
import { keyedLine, type KeyedLine } from "./keyed-line";
import type { Answer, LeftAnswer } from "./merged";
import { coversRow, pairRows, rowKeys, type RowKeys } from "./pair-rows";
import type { ReadWorkbook } from "./read-workbook";
import { RECORD_COLUMNS, recordLines, type RecordKind, type RecordLine } from "./record-lines";
import type { SentRow } from "./sent-record";
import { whyLeft } from "./why-left";

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
      const judged = judgeRecordField(
        { kind, column, sent: texts[column] ?? "" },
        own,
        line.line,
        measure,
        back,
      );
      if (judged.answer) answers.push(judged.answer);
      if (judged.left) left.push(judged.left);
    }
  });
  if (measure === null) {
    const gone = fresh.filter(({ keys }) => hasWords(keys)).map(({ line }) => goneRow(line, back.file));
    return { answers, rows: [], left: [...left, ...gone], found };
  }
  const free = toMain.rest.flatMap((index) => mains[index] ?? []);
  const added = addRecordLines({ kind, measure, all: theirs, fresh, mains, free }, back);
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
  return addRecordLines(
    { kind, measure, all: theirs, fresh: theirs, mains, free: mains, isStrange: true },
    back,
  );
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
