import { addToGroup } from "../lists/group-by";
import type { AddedRow, AddedValue, Answer, LeftAnswer } from "./merged";
import { newRecordPlaces } from "./new-record-places";
import {
  answerKey,
  changedLikeness,
  coversRow,
  MAIN_COLUMN,
  rowKeys,
  wholeKey,
  type RowKeys,
} from "./pair-rows";
import type { ReadWorkbook } from "./read-workbook";
import { shownAnswer } from "./shown-text";
import { whyLeft } from "./why-left";

/** New rows, each once, and the texts that another file has in the place of theirs. */
export interface SettledRows {
  readonly rows: readonly AddedRow[];
  /** To cells of `rows`, where they will be in the main workbook. */
  readonly answers: readonly Answer[];
  readonly left: readonly LeftAnswer[];
}

/**
 * Each new row once, whichever files bring it: of two that say the same, the one that says more. A row that a unit sent in two files and
 * changed between them is one row: what differs is decided by a person, as it is where the files are brought back one after the other.
 */
export function settleRows(main: ReadWorkbook, rows: readonly AddedRow[]): SettledRows {
  const byOwner = new Map<string, KeptRow[]>();
  const keysOfSource = new Map<string, Set<string>>();
  const all = rows.map((row): KeptRow => {
    const { kind, measure, reference, values } = row;
    const owner = `${kind} ${measure ?? ""} ${reference.text}`;
    const keys = rowKeys(kind, textsOf(values));
    const source = `${owner}\n${row.fileSheet}\n${row.file}`;
    keysOfSource.set(source, (keysOfSource.get(source) ?? new Set()).add(wholeKey(keys)));
    return { row, keys, owner, source, changes: [] };
  });
  const isIn = ({ source }: KeptRow, { keys }: KeptRow): boolean =>
    keysOfSource.get(source)?.has(wholeKey(keys)) ?? false;
  const kept: KeptRow[] = [];
  const byTitle = new Map<string, KeptRow[]>();
  for (const fresh of all) {
    // Rows that say one thing: among thousands of others they need not be compared.
    const title = `${fresh.owner}\n${fresh.keys[MAIN_COLUMN[fresh.row.kind]] ?? ""}`;
    const group = byTitle.get(title) ?? [];
    if (group.some((one) => coversRow(one.keys, fresh.keys))) continue;
    const poorer = group.find((one) => coversRow(fresh.keys, one.keys));
    if (poorer !== undefined) {
      Object.assign(poorer, { row: fresh.row, keys: fresh.keys, source: fresh.source });
      continue;
    }
    const former = formerOf(fresh, byOwner.get(fresh.owner) ?? [], isIn);
    if (former === null) {
      addToGroup(byTitle, title, fresh);
      addToGroup(byOwner, fresh.owner, fresh);
      kept.push(fresh);
      continue;
    }
    former.changes.push(fresh);
    fillBlanks(former, fresh);
  }
  return { rows: kept.map(({ row }) => row), ...changesOf(main, kept) };
}

interface KeptRow {
  row: AddedRow;
  keys: RowKeys;
  readonly owner: string;
  /** The sheet of the file, and the owner. */
  source: string;
  /** What became of it in other files of its unit. */
  readonly changes: KeptRow[];
}

/** The row of another file or sheet of the unit that a row is a changed version of; null for none. */
function formerOf(
  fresh: KeptRow,
  group: readonly KeptRow[],
  isIn: (source: KeptRow, row: KeptRow) => boolean,
): KeptRow | null {
  let best: KeptRow | null = null;
  let most = 0;
  for (const one of group) {
    if (one.row.unit !== fresh.row.unit || one.source === fresh.source) continue;
    if (isIn(fresh, one) || isIn(one, fresh)) continue;
    if (one.changes.some(({ source }) => source === fresh.source)) continue;
    const score = changedLikeness(fresh.row.kind, one.keys, fresh.keys);
    if (score > most) [best, most] = [one, score];
  }
  return best;
}

function fillBlanks(former: KeptRow, { row }: KeptRow): void {
  const { kind, values } = former.row;
  const added = Object.entries(row.values).filter(([column]) => values[column] === undefined);
  if (added.length === 0) return;
  former.row = { ...former.row, values: { ...values, ...Object.fromEntries(added) } };
  former.keys = rowKeys(kind, textsOf(former.row.values));
}

function changesOf(main: ReadWorkbook, kept: readonly KeptRow[]): Omit<SettledRows, "rows"> {
  const answers: Answer[] = [];
  const left: LeftAnswer[] = [];
  const counts = { evidence: 0, indicators: 0 };
  for (const { row, changes } of kept) {
    const { kind, measure } = row;
    const { sheet, rowOf, cellOf } = newRecordPlaces(main, kind);
    const index = counts[kind]++;
    for (const { row: other } of changes) {
      for (const [column, { text, type, cell }] of Object.entries(other.values)) {
        const own = row.values[column];
        const at = { file: other.file, sheet: other.fileSheet, cell };
        if (own === undefined || answerKey(column, shownValue(own)) === answerKey(column, text)) continue;
        const place = cellOf(column, index);
        if (place === null) left.push({ ...at, why: whyLeft("noPlace") });
        else if (measure === null)
          left.push({ ...at, why: whyLeft("rowAlike", { sheet, row: String(rowOf(index)) }) });
        else
          answers.push({
            sheet,
            cell: place,
            measure,
            column,
            sent: null,
            main: shownValue(own),
            before: shownValue(own),
            theirs: text,
            ...(type && { type }),
            clears: [],
            file: other.file,
            fileSheet: other.fileSheet,
            fileCell: cell,
            isOpen: true,
          });
      }
    }
  }
  return { answers, left };
}

function shownValue({ text, type }: AddedValue): string {
  return shownAnswer({ theirs: text, ...(type && { type }) });
}

function textsOf(values: AddedRow["values"]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([column, { text }]) => [column, text]));
}
