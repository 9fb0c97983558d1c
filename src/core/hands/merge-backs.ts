import { RESULT_COLUMNS } from "../model/columns";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import { matchMeasures } from "./match-measures";
import { measureAnswers } from "./measure-answers";
import { measureReader } from "./measure-reader";
import type { AddedRow, Answer, BackWorkbook, LeftAnswer, Merged, MergedFile } from "./merged";
import { outsideTexts, outsideTextsIn } from "./outside-texts";
import { readSentRecord } from "./read-sent-record";
import type { ReadWorkbook } from "./read-workbook";
import { mainRecords, recordAnswers, type KnownMeasure, type MainRecords } from "./record-answers";
import { RECORD_KINDS, type RecordKind } from "./record-lines";
import type { SentMeasure, SentRecord, SentRow } from "./sent-record";
import { lineTexts, sentMeasure } from "./sent-texts";
import { settleAnswers } from "./settle-answers";
import { settleRows } from "./settle-rows";
import { unitRecordTables, type UnitRecordTable } from "./unit-record-tables";
import { titleKey } from "./title-key";
import { whyLeft, type UnitWords } from "./why-left";

/**
 * Brings what units sent back into the main workbook, three ways by measure: what was sent, what came back, what the main sheet says now.
 * Nothing is written: what would be taken, what collides and what was left is told.
 */
export function mergeBacks(main: ReadWorkbook, backs: readonly BackWorkbook[]): Merged {
  const records = { evidence: mainRecords(main, "evidence"), indicators: mainRecords(main, "indicators") };
  const merged = backs.map((back) => mergeBack(main, records, back));
  const added = settleRows(
    main,
    merged.flatMap(({ rows }) => rows),
  );
  return {
    files: merged.map(({ file }) => file),
    ...settleAnswers([...merged.flatMap(({ answers }) => answers), ...added.answers]),
    rows: added.rows,
    left: [...merged.flatMap(({ left }) => left), ...added.left],
  };
}

interface MergedBack {
  readonly file: MergedFile;
  readonly answers: readonly Answer[];
  readonly rows: readonly AddedRow[];
  readonly left: readonly LeftAnswer[];
}

/** What a file was compared with: its own record, or, where it has none, the measures of the main sheet that it names. */
interface Sent {
  readonly measures: readonly SentMeasure[];
  readonly inMain: readonly (Measure | null)[];
  readonly inBack: readonly (Measure | null)[];
  readonly rows: Readonly<Record<RecordKind, readonly SentRow[]>>;
}

function mergeBack(
  main: ReadWorkbook,
  records: Readonly<Record<RecordKind, MainRecords>>,
  back: BackWorkbook,
): MergedBack {
  const record = readSentRecord(back.workbook);
  const { file } = back;
  const done = { file, unit: record?.unit ?? null, sentOn: record?.on || null };
  const refuse = (why: UnitWords): MergedBack => ({
    file: { ...done, refused: why },
    answers: [],
    rows: [],
    left: [{ file, sheet: null, cell: null, why }],
  });
  const strange = otherOrigin(main, back, record);
  if (strange !== null) return refuse(strange);
  const sent: Sent =
    record === null
      ? sentByName(main, back, records)
      : {
          measures: record.measures,
          inMain: matchMeasures(record.measures, main.sheet.measures, { mayBeRenamed: false }),
          inBack: matchMeasures(record.measures, back.sheet.measures, { mayBeRenamed: true }),
          rows: record,
        };
  if (sent.inMain.every((measure) => measure === null)) {
    return refuse(whyLeft("otherSheet", { sheet: main.sheet.sheet }));
  }
  const hasRecord = record !== null;
  const measures = sent.measures.map((one, index) =>
    mergeMeasure(main, back, { one, main: sent.inMain[index], back: sent.inBack[index] }, hasRecord),
  );
  const tables = unitRecordTables(back);
  const ofUnit = { file, unit: done.unit, tables, hasRecord };
  const rows = RECORD_KINDS.map((kind) =>
    recordAnswers(kind, records[kind], ofUnit, knownMeasures(sent, kind)),
  );
  const parts = [...measures, ...rows];
  return {
    file: { ...done, refused: null },
    answers: parts.flatMap(({ answers }) => answers),
    rows: rows.flatMap((one) => one.rows),
    left: [
      ...parts.flatMap(({ left }) => left),
      ...addedMeasures(back, sent),
      ...strayTexts(main, back, tables, record),
    ],
  };
}

function otherOrigin(
  { sheet: main }: ReadWorkbook,
  { sheet: back }: BackWorkbook,
  record: { readonly organization: string | null; readonly fiscalYear: number } | null,
): UnitWords | null {
  const theirs = record === null ? back.organization : record.organization;
  if (theirs !== null && main.organization !== null && squash(theirs) !== squash(main.organization)) {
    return whyLeft("otherAuthority", { theirs, main: main.organization });
  }
  const year = record?.fiscalYear ?? (back.fiscalYearSource === "as-of" ? null : back.fiscalYear);
  if (year !== null && main.fiscalYearSource !== "as-of" && year !== main.fiscalYear) {
    return whyLeft("otherYear", { theirs: String(year), main: String(main.fiscalYear) });
  }
  return null;
}

/** What a file without a record is compared with: the measures of its numbers and titles, as the main workbook has them. */
function sentByName(
  main: ReadWorkbook,
  back: BackWorkbook,
  records: Readonly<Record<RecordKind, MainRecords>>,
): Sent {
  const nameOf = ({ numberText, title }: Measure): string => `${titleKey(title)} ${squash(numberText ?? "")}`;
  const named = new Map<string, Measure | null>();
  for (const measure of back.sheet.measures) {
    const name = nameOf(measure);
    named.set(name, named.has(name) ? null : measure);
  }
  const counts = new Map<string, number>();
  for (const measure of main.sheet.measures)
    counts.set(nameOf(measure), (counts.get(nameOf(measure)) ?? 0) + 1);
  const inMain = main.sheet.measures.filter(
    (measure) => counts.get(nameOf(measure)) === 1 && (named.get(nameOf(measure)) ?? null) !== null,
  );
  const { rowsOf, others } = measureReader(main);
  const rowsFor = (kind: RecordKind): SentRow[] =>
    inMain.flatMap(({ ordinal }, measure) =>
      (records[kind].lines.get(`#${ordinal}`) ?? []).map(({ line }) => ({ measure, texts: lineTexts(line) })),
    );
  return {
    measures: inMain.map((measure) => sentMeasure(measure, rowsOf(measure), others)),
    inMain,
    inBack: inMain.map((measure) => named.get(nameOf(measure)) ?? null),
    rows: { evidence: rowsFor("evidence"), indicators: rowsFor("indicators") },
  };
}

function mergeMeasure(
  main: ReadWorkbook,
  back: BackWorkbook,
  found: { one: SentMeasure; main: Measure | null | undefined; back: Measure | null | undefined },
  hasRecord: boolean,
): Pick<MergedBack, "answers" | "left"> {
  const { file } = back;
  if (!found.back) {
    const measure = found.main ? `${measureLabel(found.main)}` : (found.one.numberText ?? "");
    return {
      answers: [],
      left: [{ file, sheet: null, cell: null, why: whyLeft("measureMissing", { measure }) }],
    };
  }
  if (!found.main) return { answers: [], left: goneTexts(back, found.back, found.one) };
  return measureAnswers(main, back, { main: found.main, sent: found.one, back: found.back, hasRecord });
}

/** The answers to a measure that the main sheet does not have any more. */
function goneTexts(back: BackWorkbook, measure: Measure, sent: SentMeasure): LeftAnswer[] {
  const known = new Set(
    sent.rows.flatMap(({ columns }) => RESULT_COLUMNS.map((column) => squash(columns[column] ?? ""))),
  );
  return resultCells(back, measure)
    .filter(({ text }) => !known.has(squash(text)))
    .map(({ cell }) => ({
      file: back.file,
      sheet: back.sheet.sheet,
      cell,
      why: whyLeft("measureGone"),
    }));
}

function resultCells(back: BackWorkbook, measure: Measure): { cell: string; text: string }[] {
  const rows = measureReader(back).rowsOf(measure);
  return rows.flatMap(({ columns }) =>
    RESULT_COLUMNS.flatMap((column) => columns[column] ?? []).filter(({ text }) => !isBlank(text)),
  );
}

function knownMeasures({ measures, inMain, inBack, rows }: Sent, kind: RecordKind): readonly KnownMeasure[] {
  const sent = measures.map((): SentRow["texts"][] => []);
  for (const { measure, texts } of rows[kind]) sent[measure]?.push(texts);
  return measures.map((_, index) => ({
    main: inMain[index] ?? null,
    back: inBack[index] ?? null,
    sent: sent[index] ?? [],
  }));
}

/** Measures of the file that are none of those that were sent: what they are and what they answer. */
function addedMeasures(back: BackWorkbook, { inBack }: Sent): LeftAnswer[] {
  const { file, sheet } = back;
  const known = new Set(inBack);
  const told = (cell: string): LeftAnswer => ({ file, sheet: sheet.sheet, cell, why: whyLeft("otherRow") });
  return sheet.measures
    .filter((measure) => !known.has(measure))
    .flatMap((measure) => [
      ...(measure.cells.measure.parts[0] ? [told(measure.cells.measure.parts[0].cell)] : []),
      ...resultCells(back, measure).map(({ cell }) => told(cell)),
    ]);
}

/** What stands in the file where nothing was asked for. */
function strayTexts(
  main: ReadWorkbook,
  back: BackWorkbook,
  tables: readonly UnitRecordTable[],
  record: SentRecord | null,
): readonly LeftAnswer[] {
  const known = record === null ? outsideTextsIn(main) : record.outside;
  const isNoteKnown = record !== null && record.outside.length > 0;
  const mainSheets = new Set(record === null ? main.workbook.tables.map((one) => squash(one.sheet)) : []);
  return outsideTexts(back, tables, known, { isNoteKnown, mainSheets });
}
