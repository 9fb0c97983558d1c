import { addAll } from "../lists/add-all";
import { addToGroup } from "../lists/group-by";
import { cellRef, columnNumber } from "../model/cell-ref";
import { EVIDENCE_HEADINGS } from "../model/evidence";
import { INDICATOR_HEADINGS } from "../model/indicator";
import type { Measure } from "../model/measure";
import { referToMeasures } from "../sheet/records/refer-to-measures";
import { cellText } from "../sheet/table-grid";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import type { AddedRow, AddedValue, Answer, BackWorkbook, LeftAnswer } from "./merged";
import { answerKey, coversRow, pairRows, rowKeys, type RowKeys } from "./pair-rows";
import type { ReadWorkbook } from "./read-workbook";
import {
  ANSWERED_COLUMNS,
  RECORD_COLUMNS,
  recordLines,
  type RecordKind,
  type RecordLine,
} from "./record-lines";
import { recordValue } from "./record-value";
import type { SentRow } from "./sent-record";
import { lineTexts } from "./sent-texts";
import { shownText } from "./shown-text";
import { whyLeft } from "./why-left";

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
}

interface KeyedLine {
  readonly line: RecordLine;
  readonly keys: RowKeys;
}

const HEADINGS: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  evidence: EVIDENCE_HEADINGS,
  indicators: INDICATOR_HEADINGS,
};

/** The rows of records of the main workbook, by their measure. */
export function mainRecords(main: ReadWorkbook, kind: RecordKind): MainRecords {
  const lines = new Map<string, KeyedLine[]>();
  for (const line of recordLines(main, kind)) addToGroup(lines, ownerOf(line), keyed(kind, line));
  const refer = referToMeasures(main.sheet.measures);
  const owner = (text: string): string => ownerOf({ reference: refer(text), referenceText: text });
  return { lines, ownerOf: owner };
}

/**
 * Compares the rows of a sheet of records three ways, by measure: a row that was sent is found again by what it says, a new one is
 * added unless the main workbook has it.
 */
export function recordAnswers(
  kind: RecordKind,
  main: MainRecords,
  back: BackWorkbook,
  measures: readonly KnownMeasure[],
  hasRecord: boolean,
): RecordAnswers {
  const answers: Answer[] = [];
  const rows: AddedRow[] = [];
  const left: LeftAnswer[] = [];
  const byOwner = new Map<string, KeyedLine[]>();
  const all = recordLines(back, kind);
  for (const line of all) addToGroup(byOwner, ownerOf(line), keyed(kind, line));
  const known = new Set<string>();
  for (const { main: measure, back: own, sent } of measures) {
    const owner = own === null ? null : `#${own.ordinal}`;
    if (owner !== null) known.add(owner);
    const theirs = owner === null ? [] : (byOwner.get(owner) ?? []);
    const mains = measure === null ? [] : (main.lines.get(`#${measure.ordinal}`) ?? []);
    const merged = mergeRows({ kind, measure, sent, theirs, mains, hasRecord }, back);
    addAll(answers, merged.answers);
    addAll(rows, merged.rows);
    addAll(left, merged.left);
  }
  for (const [owner, theirs] of byOwner) {
    if (known.has(owner)) continue;
    for (const { line, keys } of theirs) {
      const mains = main.lines.get(main.ownerOf(line.referenceText)) ?? [];
      if (mains.some((one) => coversRow(one.keys, keys))) continue;
      rows.push(
        addedRow(kind, line, { measure: null, reference: { text: line.referenceText.trim() } }, back.file),
      );
    }
  }
  return { answers, rows, left: [...left, ...strangeTexts(kind, back, all)] };
}

interface RowsToMerge {
  readonly kind: RecordKind;
  readonly measure: Measure | null;
  readonly sent: readonly SentRow["texts"][];
  readonly theirs: readonly KeyedLine[];
  readonly mains: readonly KeyedLine[];
  readonly hasRecord: boolean;
}

function mergeRows(
  { kind, measure, sent, theirs, mains, hasRecord }: RowsToMerge,
  { file }: BackWorkbook,
): RecordAnswers {
  const answers: Answer[] = [];
  const left: LeftAnswer[] = [];
  const sentKeys = sent.map((texts) => rowKeys(kind, texts));
  const toBack = pairRows(
    kind,
    sentKeys,
    theirs.map(({ keys }) => keys),
  );
  const toMain = pairRows(
    kind,
    sentKeys,
    mains.map(({ keys }) => keys),
  );
  const added = toBack.rest.flatMap((index) => theirs[index] ?? []);
  sent.forEach((texts, index) => {
    const [backAt, mainAt] = [toBack.partners[index] ?? null, toMain.partners[index] ?? null];
    const own = mainAt === null ? undefined : mains[mainAt]?.line;
    const line = backAt === null ? undefined : theirs[backAt];
    if (line === undefined) {
      if (own === undefined || !hasRecord) return;
      const values = { row: String(own.row), sheet: own.sheet };
      left.push({ file, sheet: null, cell: null, why: whyLeft("rowMissing", values) });
      return;
    }
    // What the main workbook has lost since is not brought back, unless the unit has made something else of it.
    if (own === undefined || measure === null) {
      if (!coversRow(sentKeys[index] ?? {}, line.keys)) added.push(line);
      return;
    }
    for (const column of RECORD_COLUMNS[kind]) {
      const judged = judge(
        { kind, column, sent: texts[column] ?? "", hasRecord },
        own,
        line.line,
        measure,
        file,
      );
      if (judged.answer) answers.push(judged.answer);
      if (judged.left) left.push(judged.left);
    }
  });
  const fresh = added.filter(({ keys }) => !mains.some((one) => coversRow(one.keys, keys)));
  if (measure === null) {
    return { answers, rows: [], left: [...left, ...fresh.map(({ line }) => goneRow(line, file))] };
  }
  const rows = fresh.map(({ line }) => {
    const reference = referenceOf(measure) ?? { text: line.referenceText };
    return addedRow(kind, line, { measure: measure.ordinal, reference }, file);
  });
  return { answers, rows, left };
}

function judge(
  { kind, column, sent, hasRecord }: { kind: RecordKind; column: string; sent: string; hasRecord: boolean },
  main: RecordLine,
  back: RecordLine,
  measure: Measure,
  file: string,
): { answer?: Answer; left?: LeftAnswer } {
  const [theirs, own] = [back.fields[column], main.fields[column]];
  const told = (why: LeftAnswer["why"]): { left: LeftAnswer } => ({
    left: { file, sheet: back.sheet, cell: theirs?.cell ?? null, why },
  });
  const text = theirs?.text ?? "";
  if (isSameField(column, text, sent) || isSameField(column, text, own?.text ?? "")) return {};
  if (!ANSWERED_COLUMNS[kind].has(column))
    return told(whyLeft("planChanged", { column: HEADINGS[kind][column] ?? column }));
  if (isBlank(text)) return told(whyLeft("cleared"));
  if (own === undefined || theirs === undefined) return told(whyLeft("noPlace"));
  if (!hasRecord && !isBlank(own.text)) return told(whyLeft("noRecord"));
  const { text: after, type } = recordValue(column, theirs);
  return {
    answer: {
      sheet: main.sheet,
      cell: own.cell,
      measure: measure.ordinal,
      column,
      sent: hasRecord ? sent : null,
      main: shownText(own.raw),
      before: shownText(own.raw),
      theirs: after,
      ...(type && { type }),
      clears: [],
      file,
      fileSheet: back.sheet,
      fileCell: theirs.cell,
      isOpen: !isSameField(column, sent, own.text),
    },
  };
}

function isSameField(column: string, one: string, other: string): boolean {
  return one === other || answerKey(column, one) === answerKey(column, other);
}

function goneRow({ sheet, row, fields }: RecordLine, file: string): LeftAnswer {
  const [first] = Object.values(fields).filter(({ text }) => !isBlank(text));
  return { file, sheet, cell: first?.cell ?? cellRef(1, row), why: whyLeft("measureGone") };
}

/** How rows name the measure with its present number; null where it has none to be named by. */
function referenceOf({ number, numberText }: Measure): AddedRow["reference"] | null {
  if (number !== null) return { text: String(number), type: "number" };
  return numberText === null ? null : { text: numberText };
}

function addedRow(
  kind: RecordKind,
  line: RecordLine,
  owner: Pick<AddedRow, "measure" | "reference">,
  file: string,
): AddedRow {
  const values = Object.entries(line.fields).flatMap(([column, field]): [string, AddedValue][] =>
    isBlank(field.text) ? [] : [[column, recordValue(column, field)]],
  );
  return {
    kind,
    ...owner,
    values: Object.fromEntries(values),
    file,
    fileSheet: line.sheet,
    fileRow: line.row,
  };
}

/** What a row belongs to: its measure, else what it says instead of one. */
function ownerOf({ reference, referenceText }: Pick<RecordLine, "reference" | "referenceText">): string {
  const [ordinal] = reference.ordinals;
  return reference.outcome === "found" && ordinal !== undefined ? `#${ordinal}` : squash(referenceText);
}

function keyed(kind: RecordKind, line: RecordLine): KeyedLine {
  return { line, keys: rowKeys(kind, lineTexts(line)) };
}

/** Texts beside rows of records, in columns that the sheet did not have. */
function strangeTexts(
  kind: RecordKind,
  { file, workbook, records }: BackWorkbook,
  lines: readonly RecordLine[],
): LeftAnswer[] {
  const { sheet, columns } = records[kind];
  const table = workbook.tables.find((one) => one.sheet === sheet);
  if (table === undefined) return [];
  const own = new Set(
    Object.values(columns)
      .flatMap((letters) => letters ?? [])
      .map(columnNumber),
  );
  const rows = new Set(lines.map(({ row }) => row));
  return table.rows
    .filter(({ row }) => rows.has(row))
    .flatMap(({ row, cells }) =>
      cells
        .filter((cell) => !own.has(cell.column) && !isBlank(cellText(cell)))
        .map(({ column }): LeftAnswer => ({
          file,
          sheet: table.sheet,
          cell: cellRef(column, row),
          why: whyLeft("otherColumn"),
        })),
    );
}
