import { COLUMN_IDS, COLUMN_LABELS, type ColumnId } from "../model/columns";
import { EVIDENCE_HEADINGS } from "../model/evidence";
import { INDICATOR_HEADINGS } from "../model/indicator";
import type { ProgramRecord } from "../model/program-record";
import { groupBy } from "../lists/group-by";
import { toArabicDigits } from "../text/digits";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import type { RawWorkbook } from "../sheet/raw-table";
import { readProgramSheet } from "../sheet/program/read-program-sheet";
import { parseSentLines } from "./sent-lines";
import type { SentMeasure, SentRecord, SentRow, SentTexts } from "./sent-record";
import { SENT_KINDS } from "./write-sent-record";

/**
 * Reads what was sent from a unit's workbook.
 * @returns null for a workbook without the record, or with one that says no unit, year or measure any more
 */
export function readSentRecord(workbook: RawWorkbook): SentRecord | null {
  const rows = readProgramSheet(workbook)?.rows ?? [];
  const byKind = groupBy(
    rows.map(({ record }) => record),
    ({ kind }) => squash(kind),
  );
  const of = (kind: keyof typeof SENT_KINDS): readonly ProgramRecord[] =>
    byKind.get(squash(SENT_KINDS[kind])) ?? [];
  const origin = of("workbook").at(-1);
  if (origin === undefined || isBlank(origin.key)) return null;
  const said = parseSentLines(origin.value);
  const fiscalYear = numberOf(said("fiscalYear"));
  const items = readMeasures(of("measure"), of("text"));
  if (fiscalYear === null || items.size === 0) return null;
  const indexOf = new Map([...items.keys()].map((item, index) => [item, index]));
  return {
    unit: origin.key.trim(),
    organization: said("organization") || null,
    fiscalYear,
    on: origin.on,
    measures: [...items.values()],
    evidence: readRows(of("evidence"), EVIDENCE_HEADINGS, indexOf),
    indicators: readRows(of("indicators"), INDICATOR_HEADINGS, indexOf),
    outside: of("outside").map(({ value }) => value),
  };
}

const COLUMN_BY_LABEL = new Map<string, ColumnId>(COLUMN_IDS.map((id) => [squash(COLUMN_LABELS[id].th), id]));

/** The measures that were sent, by the number of their record. */
function readMeasures(
  measures: readonly ProgramRecord[],
  texts: readonly ProgramRecord[],
): ReadonlyMap<string, SentMeasure> {
  const read = texts.map((record): SentText => ({ at: parseSentLines(record.key), text: record.value }));
  const byRow = groupBy(read, ({ at }) => `${at("item")} ${at("row")}`);
  const found = new Map<string, SentMeasure>();
  for (const record of measures) {
    const at = parseSentLines(record.key);
    const [item, key] = [at("item"), at("titleKey").toLowerCase()];
    if (item === "" || !/^[0-9a-f]{16}$/.test(key)) continue;
    const count = Math.min(numberOf(record.value) ?? 1, MOST_ROWS);
    const rows = Array.from({ length: count }, (_, index) =>
      textsOf(byRow.get(`${item} ${index + 1}`) ?? []),
    );
    found.set(item, { numberText: at("number") || null, key, rows });
  }
  return found;
}

interface SentText {
  readonly at: ReturnType<typeof parseSentLines>;
  readonly text: string;
}

function textsOf(cells: readonly SentText[]): SentTexts {
  const columns: Partial<Record<ColumnId, string>> = {};
  const others = new Map<string, string>();
  for (const { at, text } of cells) {
    const id = COLUMN_BY_LABEL.get(squash(at("column")));
    if (id !== undefined) columns[id] = text;
    else if (at("otherColumn") !== "") others.set(squash(at("otherColumn")), text);
  }
  return { columns, others };
}

/** A count that somebody has changed must not make rows without end. */
const MOST_ROWS = 1000;

function readRows(
  records: readonly ProgramRecord[],
  headings: Readonly<Record<string, string>>,
  indexOf: ReadonlyMap<string, number>,
): readonly SentRow[] {
  const idOf = new Map(Object.entries(headings).map(([id, heading]) => [squash(heading), id]));
  const read = records.map((record) => ({ at: parseSentLines(record.key), text: record.value }));
  return [...groupBy(read, ({ at }) => at("item")).values()].flatMap((cells): SentRow[] => {
    const measure = indexOf.get(cells[0]?.at("measure") ?? "");
    if (measure === undefined) return [];
    const texts = cells.flatMap((one) => {
      const id = idOf.get(squash(one.at("column")));
      return id === undefined ? [] : [[id, one.text] as const];
    });
    return [{ measure, texts: Object.fromEntries(texts) }];
  });
}

function numberOf(text: string): number | null {
  const digits = /^\d{1,9}$/.exec(toArabicDigits(text.trim()))?.[0];
  return digits === undefined ? null : Number(digits);
}
