import { groupBy } from "../lists/group-by";
import { serialToDate } from "../calendar/serial-to-date";
import { parseThaiDate } from "../calendar/timeframe/parse-thai-date";
import { toArabicDigits } from "../text/digits";
import { squash } from "../text/squash";
import { settledText } from "./same-text";
import type { RecordKind } from "./record-lines";

/** The texts of a row of records by column, blank or left out where it says nothing. */
export type RowTexts = Readonly<Record<string, string>>;

/** How much a column tells which row is meant. */
const WEIGHTS: Readonly<Record<RecordKind, Readonly<Record<string, number>>>> = {
  evidence: { activity: 3, date: 2, link: 2, count: 1, unit: 1, channel: 1 },
  indicators: { name: 3, target: 1, comparator: 1, unit: 1, source: 1, actual: 1, previous: 1 },
};
/** From here on two rows are one that was changed. */
const LEAST = 3;

/** Rows of two workbooks that are the same row. */
export interface PairedRows {
  /** For each of the first rows the index of its partner, null where it has none. */
  readonly partners: readonly (number | null)[];
  /** Indices of the second rows that have no partner. */
  readonly rest: readonly number[];
}

/** What the fields of a row say, as they are compared; "" where one says nothing. */
export type RowKeys = Readonly<Record<string, string>>;

/** The fields of a row as they are compared. */
export function rowKeys(kind: RecordKind, texts: RowTexts): RowKeys {
  return Object.fromEntries(
    Object.keys(WEIGHTS[kind]).map((column) => [column, fieldKey(column, texts[column] ?? "")]),
  );
}

/** Pairs rows of one measure: those that say the same, then those that say so much of the same that they are one row changed. */
export function pairRows(kind: RecordKind, ones: readonly RowKeys[], others: readonly RowKeys[]): PairedRows {
  const partners: (number | null)[] = ones.map(() => null);
  const free = new Set(others.keys());
  const byKey = groupBy(others.keys(), (index) => wholeKey(others[index] ?? {}));
  ones.forEach((one, index) => {
    const partner = byKey.get(wholeKey(one))?.shift();
    if (partner === undefined) return;
    partners[index] = partner;
    free.delete(partner);
  });
  const alike = partners.flatMap((partner, one) =>
    partner !== null
      ? []
      : [...free].flatMap((other) => {
          const score = likeness(kind, ones[one] ?? {}, others[other] ?? {});
          return score < LEAST ? [] : [{ one, other, score }];
        }),
  );
  alike.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  for (const { one, other } of alike) {
    if (partners[one] !== null || !free.has(other)) continue;
    partners[one] = other;
    free.delete(other);
  }
  return { partners, rest: [...free] };
}

/** All that a row says, as one text. */
export function wholeKey(keys: RowKeys): string {
  return JSON.stringify(keys);
}

/**
 * What a field says, as rows are compared: a day however it is written, a number in either digits.
 * @example fieldKey("date", "๓๐ มิ.ย. ๖๘") === fieldKey("date", "30 มิถุนายน 2568") // true
 */
export function fieldKey(column: string, text: string): string {
  const settled = settledText(text);
  if (settled === "") return "";
  if (column === "date") return parseThaiDate(settled) ?? serialDay(settled) ?? squash(settled);
  const plain = toArabicDigits(settled).replaceAll(",", "");
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(plain) ? String(Number(plain)) : squash(settled);
}

const NUMERIC = new Set(["count", "target", "actual", "previous", "date"]);

/** What an answer says: a number or a day is the same however it is written, a text is taken letter by letter. */
export function answerKey(column: string, text: string): string {
  return NUMERIC.has(column) ? fieldKey(column, text) : settledText(text);
}

/** The day that Excel shows for a bare number in a cell of dates: so it comes back from a unit's file, whose dates have a format. */
function serialDay(text: string): string | null {
  const digits = toArabicDigits(text);
  return /^[1-9]\d{0,4}$/.test(digits) ? serialToDate(Number(digits), false) : null;
}

/** Whether a row says all that another says, and perhaps more. */
export function coversRow(fuller: RowKeys, row: RowKeys): boolean {
  return Object.entries(row).every(([column, key]) => key === "" || key === fuller[column]);
}

/** What a row is about. */
export const MAIN_COLUMN: Readonly<Record<RecordKind, string>> = { evidence: "activity", indicators: "name" };
/** What wording that is nearly the same tells. */
const NEAR_WEIGHT = 3;

/**
 * How surely two rows that were never sent are one row that was changed; 0 where they are two. They are one where all columns that both
 * fill agree but one (what was done in nearly the same words counts as that one), or where the day and what was done agree.
 */
export function changedLikeness(kind: RecordKind, one: RowKeys, other: RowKeys): number {
  const main = MAIN_COLUMN[kind];
  const different = Object.keys(WEIGHTS[kind]).filter((column) => {
    const [a, b] = [one[column] ?? "", other[column] ?? ""];
    return a !== "" && b !== "" && a !== b;
  });
  const [title, otherTitle] = [one[main] ?? "", other[main] ?? ""];
  const isSameTitle = title !== "" && title === otherTitle;
  const isSameDay = (one.date ?? "") !== "" && one.date === other.date;
  const isNear = !isSameTitle && isNearWording(title, otherTitle);
  const score = likeness(kind, one, other) + (isNear ? NEAR_WEIGHT : 0);
  const isOneRow = different.length <= 1 || (isSameTitle && isSameDay);
  return isOneRow && score >= LEAST ? score : 0;
}

/** Letters of a wording that is long enough to be known again in a longer one. */
const LEAST_LETTERS = 6;
/** Share of the pairs of letters that both wordings have. */
const LEAST_SHARE = 0.7;

function isNearWording(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LEAST_LETTERS) return false;
  if (one.includes(other) || other.includes(one)) return true;
  // The first and the second meeting are two.
  if (numbersIn(one) !== numbersIn(other)) return false;
  const counts = new Map<string, number>();
  for (const pair of pairsOf(one)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsOf(other)) {
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / (one.length + other.length - 2) >= LEAST_SHARE;
}

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join(" ");
}

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
}

function likeness(kind: RecordKind, one: RowKeys, other: RowKeys): number {
  let score = 0;
  for (const [column, weight] of Object.entries(WEIGHTS[kind])) {
    const key = one[column] ?? "";
    if (key !== "" && key === other[column]) score += weight;
  }
  return score;
}
