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
  const outcomes = runChecks(SPELLING_CHECKS, checked.sheet, context);
  const own = fixesOf(outcomes, witnessesOf(workbook, checked.sheet).of);
  const ids = new Set(SPELLING_CHECKS.map(({ id }) => id));
  const others = checked.findings.filter(({ check }) => !ids.has(check));
  const order = new Map(CHECKS.map(({ id }, index) => [id, index]));
  const findings = [...others, ...outcomes.map(({ finding }) => finding)].sort(
    (a, b) => comparePlaces(a, b) || (order.get(a.check) ?? 0) - (order.get(b.check) ?? 0),
  );
  const fixes = new Map(
    findings.flatMap((finding) => {
      const fix = checked.fixes.get(finding) ?? own.get(finding);
      return fix === undefined ? [] : [[finding, fix] as const];
    }),
  );
  return { ...checked, spelling, findings, fixes, counts: countBySeverity(findings) };
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
