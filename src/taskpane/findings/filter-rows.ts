import { quarterOf, type Quarter } from "../../core/calendar/quarter";
import type { Severity } from "../../core/engine/check";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { measureLabel } from "../../core/model/measure-label";
import { squash } from "../../core/text/squash";
import { CHECK_NAMES } from "./check-names";
import type { ListedRow } from "./list-rows";
import { unitsOfSheet } from "../../core/model/units-of-sheet";

/** Which findings are shown. */
export interface FindingFilter {
  readonly severity: Severity | null;
  /** Key of a responsible unit. */
  readonly unit: string | null;
  /** Quarter of the deadline; "none" for measures whose deadline is not known. */
  readonly quarter: Quarter | "none" | null;
  /** What was typed into the search: words, a cell, the number of a measure. */
  readonly text: string;
}

export const NO_FILTER: FindingFilter = { severity: null, unit: null, quarter: null, text: "" };

/** The lines that a filter lets through. */
export interface FilteredRows {
  /** In the order of the sheet. */
  readonly rows: readonly ListedRow[];
  /** Those that stand at the very measure or cell that was typed: they come first. */
  readonly exact: ReadonlySet<ListedRow>;
}

/** Whether a filter leaves anything out. */
export function isFiltering({ severity, unit, quarter, text }: FindingFilter): boolean {
  return severity !== null || unit !== null || quarter !== null || text.trim() !== "";
}

/**
 * The lines of a severity, a responsible unit, a quarter and with all words of a text. Digits may be Thai or Arabic, letters that
 * look alike are the same; a number alone is the number of a measure first, and else a whole number in the texts.
 */
export function filterRows(
  rows: readonly ListedRow[],
  sheet: MeasureSheet,
  filter: FindingFilter,
): FilteredRows {
  const { severity, unit, quarter } = filter;
  const units = unitsOfSheet(sheet);
  const words = wordsOf(filter.text);
  const exact = new Set<ListedRow>();
  const shown = rows.filter((row) => {
    if (severity !== null && row.severity !== severity) return false;
    if (unit !== null && !(row.measure !== null && units.of(row.measure).some(({ key }) => key === unit)))
      return false;
    if (quarter !== null && quarterOfRow(row, sheet) !== quarter) return false;
    if (words.length === 0) return true;
    const [only] = words;
    if (words.length === 1 && only !== undefined && isAt(row, only, sheet)) {
      exact.add(row);
      return true;
    }
    const text = textOf(row, sheet);
    return words.every((word) => holds(text, word));
  });
  return { rows: shown, exact };
}

/** The number of a measure that was typed, and nothing else; null for other words. */
export function typedNumber(text: string): number | null {
  const [only, ...others] = wordsOf(text);
  return only !== undefined && others.length === 0 && IS_NUMBER.test(only) ? Number(only) : null;
}

const IS_NUMBER = /^\d{1,5}$/;

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(squash)
    .filter((word) => word !== "");
}

function isAt({ cell, measure }: ListedRow, word: string, { measures }: MeasureSheet): boolean {
  if (cell !== null && cell.toLowerCase() === word) return true;
  const found = measure === null ? undefined : measures[measure - 1];
  return found !== undefined && IS_NUMBER.test(word) && measureLabel(found) === Number(word);
}

/** ๗ is not in ๒๕๖๗: a number is looked for as a whole. */
function holds(text: string, word: string): boolean {
  return IS_NUMBER.test(word) ? new RegExp(`(?<!\\d)${word}(?!\\d)`).test(text) : text.includes(word);
}

function quarterOfRow(
  { measure }: ListedRow,
  { measures, fiscalYear }: MeasureSheet,
): Quarter | "none" | null {
  const found = measure === null ? undefined : measures[measure - 1];
  if (found === undefined) return null;
  return (found.deadline && quarterOf(fiscalYear, found.deadline)) ?? "none";
}

const SPACE = " ";
const REMEMBERED = new WeakMap<ListedRow, string>();

/** All that a line says, in one spelling. The lines are those of one check, so that their measures stay the same. */
function textOf(row: ListedRow, { measures }: MeasureSheet): string {
  const known = REMEMBERED.get(row);
  if (known !== undefined) return known;
  const measure = row.measure === null ? undefined : measures[row.measure - 1];
  const name = CHECK_NAMES[row.check];
  const texts = [
    measure?.title ?? "",
    row.cell ?? "",
    row.sheet ?? "",
    name?.th ?? "",
    name?.en ?? "",
    ...row.findings.flatMap(({ message, quote }) => [message.th, message.en, quote ?? ""]),
  ];
  const text = texts.map(squash).join(SPACE);
  REMEMBERED.set(row, text);
  return text;
}
