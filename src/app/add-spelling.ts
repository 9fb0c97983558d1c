import type { PlainDate } from "../core/calendar/plain-date";
import { CHECKS } from "../core/checks/index";
import { knownMisspelling } from "../core/checks/known-misspelling";
import { probableMisspelling } from "../core/checks/probable-misspelling";
import type { Check } from "../core/engine/check";
import { createCheckMemory, type CheckMemory } from "../core/engine/check-memory";
import { inOrder, placeOf } from "../core/engine/compare-places";
import type { Finding } from "../core/engine/finding";
import { runChecks } from "../core/engine/run-checks";
import { MEASURE_COLUMNS } from "../core/model/columns";
import { onceFor } from "../core/lists/once-for";
import type { Measure } from "../core/model/measure";
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

/** What was said of the words of each measure, for the next check of the same sheet after an edit. */
export interface SpellingMemory {
  readonly checks: CheckMemory;
  /** Measures all of whose texts were read. */
  readonly read: WeakSet<Measure>;
}

/** Makes a memory with nothing in it. */
export function createSpellingMemory(): SpellingMemory {
  return { checks: createCheckMemory(), read: new WeakSet() };
}

/**
 * Adds what a reader of words finds to a check that was made without one; the result is that of a check with it.
 * @param pause lets others have their turn between two stretches of reading
 */
export async function addSpelling(
  without: CheckedWithoutWords,
  spelling: Spelling,
  options: {
    readonly asOf: PlainDate;
    readonly pause: () => Promise<void>;
    readonly memory?: SpellingMemory;
  },
): Promise<CheckedWorkbook> {
  const { asOf, pause, memory = createSpellingMemory() } = options;
  const { measures } = without.checked.sheet;
  let letters = 0;
  for (const piece of unreadPieces(measures, spelling, memory)) {
    if (letters + piece.length > LETTERS_AT_A_STRETCH) {
      await pause();
      letters = 0;
    }
    spelling.findSlips(piece);
    letters += piece.length;
  }
  for (const measure of measures) memory.read.add(measure);
  return addOf(without, measures, spelling, { asOf, memory });
}

/**
 * Adds at once what the reader finds in the measures that it has read before: after an edit, in all but the changed one.
 * @returns `isWhole` where none is left out; a measure that is left out keeps what was found without the words
 */
export function addReadSpelling(
  without: CheckedWithoutWords,
  spelling: Spelling,
  { asOf, memory }: { readonly asOf: PlainDate; readonly memory: SpellingMemory },
): { readonly checked: CheckedWorkbook; readonly isWhole: boolean } {
  const { measures } = without.checked.sheet;
  const read = measures.filter((measure) => isRead(measure, spelling, memory));
  const checked = addOf(without, read, spelling, { asOf, memory });
  return { checked, isWhole: read.length === measures.length };
}

function isRead(measure: Measure, spelling: Spelling, { read }: SpellingMemory): boolean {
  return read.has(measure) || MEASURE_COLUMNS.every((column) => spelling.hasRead(measure.cells[column].text));
}

function addOf(
  { workbook, checked }: CheckedWithoutWords,
  measures: readonly Measure[],
  spelling: Spelling,
  { asOf, memory }: { readonly asOf: PlainDate; readonly memory: SpellingMemory },
): CheckedWorkbook {
  const context = contextOf(checked, { today: asOf, purpose: "check", spelling });
  const spelt = runChecks(SPELLING_CHECKS, { ...checked.sheet, measures }, context, memory.checks);
  const own = fixesOf(spelt, witnessesOf(workbook, checked.sheet).of);
  const ids = new Set(SPELLING_CHECKS.map(({ id }) => id));
  const asked = new Set<number | null>(measures.map(({ ordinal }) => ordinal));
  // What was set aside is looked through anew: a record without a finding until now may be one of a word.
  const all = [...checked.findings, ...checked.skipped.map(({ finding }) => finding)]
    .filter(({ check, measure }) => !ids.has(check) || !asked.has(measure))
    .map((finding) => ({ finding, fix: checked.fixes.get(finding) ?? null }))
    .concat(spelt.map(({ finding }) => ({ finding, fix: own.get(finding) ?? null })));
  const order = new Map(CHECKS.map(({ id }, index) => [id, index]));
  all.sort(
    ({ finding: a }, { finding: b }) =>
      inOrder(placeOfFinding(a), placeOfFinding(b)) || (order.get(a.check) ?? 0) - (order.get(b.check) ?? 0),
  );
  const { outcomes, ...aside } = partSetAside(workbook, checked.sheet, all);
  const findings = outcomes.map(({ finding }) => finding);
  const fixes = fixesOf(outcomes, (fix) => fix);
  return { ...checked, spelling, findings, ...aside, fixes, counts: countBySeverity(findings) };
}

/** After an edit most findings are those of before. */
const placeOfFinding = onceFor((finding: Finding) => placeOf(finding));

/** Every text that the reader has not read yet; one that is too long for a stretch comes line by line first. */
function* unreadPieces(
  measures: readonly Measure[],
  spelling: Spelling,
  { read }: SpellingMemory,
): Generator<string> {
  for (const measure of measures) {
    if (read.has(measure)) continue;
    const { cells } = measure;
    for (const column of MEASURE_COLUMNS) {
      const { text } = cells[column];
      if (spelling.hasRead(text)) continue;
      if (text.length > LETTERS_AT_A_STRETCH) yield* text.split("\n");
      yield text;
    }
  }
}
