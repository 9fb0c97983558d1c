import type { PlainDate } from "../core/calendar/plain-date";
import { CHECKS } from "../core/checks/index";
import { knownMisspelling } from "../core/checks/known-misspelling";
import { probableMisspelling } from "../core/checks/probable-misspelling";
import type { Check } from "../core/engine/check";
import { comparePlaces } from "../core/engine/compare-places";
import { runChecks } from "../core/engine/run-checks";
import { MEASURE_COLUMNS } from "../core/model/columns";
import type { MeasureSheet } from "../core/model/measure-sheet";
import type { RawWorkbook } from "../core/sheet/raw-table";
import type { Spelling } from "../core/text/spelling/spelling-words";
import { contextOf, countBySeverity, fixesOf, type CheckedWorkbook } from "./check-workbook";
import { partSetAside } from "./part-set-aside";
import { witnessesOf } from "./witnesses-of";

/** So many letters are read at a stretch: a few milliseconds, on a slow machine too. */
const LETTERS_AT_A_STRETCH = 4_000;

/** What says more once the words are known: the first list of misspellings is only the commonest. */
const SPELLING_CHECKS: readonly Check[] = [knownMisspelling, probableMisspelling];

/** What was checked without the words of the language: the workbook, as it was read, and what the checks said. */
export interface CheckedWithoutWords {
  readonly workbook: RawWorkbook;
  readonly checked: CheckedWorkbook;
}

/**
 * Adds what a reader of words finds to a check that was made without one; the result is that of a check with it.
 * @param pause lets others have their turn between two stretches of reading
 */
export async function addSpelling(
  { workbook, checked }: CheckedWithoutWords,
  spelling: Spelling,
  { asOf, pause }: { readonly asOf: PlainDate; readonly pause: () => Promise<void> },
): Promise<CheckedWorkbook> {
  let letters = 0;
  for (const piece of unreadPieces(checked.sheet, spelling)) {
    if (letters + piece.length > LETTERS_AT_A_STRETCH) {
      await pause();
      letters = 0;
    }
    spelling.findSlips(piece);
    letters += piece.length;
  }
  const context = contextOf(checked, { today: asOf, purpose: "check", spelling });
  const own = runChecks(SPELLING_CHECKS, checked.sheet, context);
  const ownFixes = fixesOf(own, witnessesOf(workbook, checked.sheet).of);
  const ids = new Set(SPELLING_CHECKS.map(({ id }) => id));
  // What was set aside is looked through anew: a record without a finding until now may be one of a word.
  const all = [...checked.findings, ...checked.skipped.map(({ finding }) => finding)]
    .filter(({ check }) => !ids.has(check))
    .map((finding) => ({ finding, fix: checked.fixes.get(finding) ?? null }))
    .concat(own.map(({ finding }) => ({ finding, fix: ownFixes.get(finding) ?? null })));
  const order = new Map(CHECKS.map(({ id }, index) => [id, index]));
  all.sort(
    ({ finding: a }, { finding: b }) =>
      comparePlaces(a, b) || (order.get(a.check) ?? 0) - (order.get(b.check) ?? 0),
  );
  const { outcomes, ...aside } = partSetAside(workbook, checked.sheet, all);
  const findings = outcomes.map(({ finding }) => finding);
  const fixes = fixesOf(outcomes, (fix) => fix);
  return { ...checked, spelling, findings, ...aside, fixes, counts: countBySeverity(findings) };
}

/** Every text that the reader has not read yet; one that is too long for a stretch comes line by line first. */
function* unreadPieces({ measures }: MeasureSheet, spelling: Spelling): Generator<string> {
  for (const { cells } of measures) {
    for (const column of MEASURE_COLUMNS) {
      const { text } = cells[column];
      if (spelling.hasRead(text)) continue;
      if (text.length > LETTERS_AT_A_STRETCH) yield* text.split("\n");
      yield text;
    }
  }
}
