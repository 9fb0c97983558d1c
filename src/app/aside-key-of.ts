import type { Finding } from "../core/engine/finding";
import type { Measure } from "../core/model/measure";
import type { MeasureSheet } from "../core/model/measure-sheet";
import { asideKeyText, asidePlace, type AsideSubject } from "../core/sheet/program/aside-key";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { foldLetters } from "../core/text/fold-letters";
import { textAt } from "./text-at";

/** What stands between the number of a measure and its text. */
const AFTER_NUMBER = /^[\s.):\-–]+/;

/**
 * What a finding is set aside by.
 * @param sheet the measures of the same reading
 */
export function asideSubjectOf(workbook: RawWorkbook, sheet: MeasureSheet, finding: Finding): AsideSubject {
  const { check, column, quote } = finding;
  const measure = measureOf(sheet, finding);
  const text = judgedText(workbook, sheet, finding, measure);
  return { check, column, title: measure?.title ?? null, quote, text };
}

/** The key under which it is set aside. */
export function asideKeyOf(workbook: RawWorkbook, sheet: MeasureSheet, finding: Finding): string {
  return asideKeyText(asideSubjectOf(workbook, sheet, finding));
}

/** The part of that key that says check, column and measure. */
export function asidePlaceOf(sheet: MeasureSheet, finding: Finding): string {
  const { check, column } = finding;
  return asidePlace({ check, column, title: measureOf(sheet, finding)?.title ?? null });
}

/** Ordinals are positions: 1, 2, 3 … */
function measureOf({ measures }: MeasureSheet, { measure }: Finding): Measure | undefined {
  return measure === null ? undefined : measures[measure - 1];
}

/**
 * The text that a finding was judged by. Without a cell there is none: of a measure its title says all, of the whole workbook the
 * message does (the year that was assumed).
 */
function judgedText(
  workbook: RawWorkbook,
  { sheet: measuresSheet }: MeasureSheet,
  { cell, message, sheet = measuresSheet }: Finding,
  measure: Measure | undefined,
): string {
  if (cell === null) return measure === undefined ? message.th : "";
  const text = textAt(workbook, { sheet, cell });
  const isNumbered = measure !== undefined && sheet === measuresSheet && measure.numberCell === cell;
  return isNumbered ? withoutNumber(text, measure) : text;
}

/** Measures are renumbered without being reworded. */
function withoutNumber(text: string, { numberText }: Measure): string {
  const { text: folded } = foldLetters(text);
  const at = numberText === null ? -1 : folded.indexOf(numberText);
  if (numberText === null || at < 0) return folded;
  return folded.slice(at + numberText.length).replace(AFTER_NUMBER, "");
}
