import type { Problem } from "../engine/check";
import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { RESULT_COLUMNS, type ResultColumn } from "../model/columns";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import { withoutTargets } from "../model/without-targets";
import { isBlank } from "../text/blank";
import { toArabicDigits } from "../text/digits";
import { findAll } from "../text/find-all";
import { squash } from "../text/squash";
import { hasTrace, resultHasTrace } from "./shared/has-trace";
import { isSameReport } from "./shared/is-same-report";
import { ownWords, withoutDone } from "./shared/own-words";
import { sharesWords } from "./shared/shares-words";
import {
  containment,
  foldLooks,
  hashLetters,
  hashRuns,
  shinglesOf,
  shinglesOfLetters,
} from "./shared/similarity";

/** Characters of a shingle and the share of the text found in the plan, chosen on data: docs/decisions/0006-text-similarity.md. */
const SIZE = 5;
const RESTATED = { resultSummary: 0.5, outcome: 0.6 } as const;
/** Without the words that only say that it was done, nearly all of it must be the plan's. */
const WHOLE = 0.8;
/** Shorter texts share their words with the plan by chance. */
const SHORTEST = 30;
/** In longer ones, and those with a trace, a look at a few pieces tells whether a comparison is worth its time. */
const LONG = 60;
/** Unless they are all the steps, joined up. */
const SHORTEST_STEPS = 15;

/** A result says again what the plan says, or an outcome what the result says, and adds nothing that could be verified. */
export const resultRestatesPlan = defineMeasureCheck({
  id: "result-restates-plan",
  severity: "warning",
  messages: {
    restated: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ใช้ถ้อยคำซ้ำกับแผน (ตรงกันร้อยละ {share}) โดยไม่บอกสิ่งที่เกิดขึ้นจริง",
      en: "Measure {measure} says under “{column}” what the plan says ({share} percent of it), not what came of it",
    },
    sameAsResult: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ใช้ข้อความเดียวกับช่อง “{other}” โดยไม่บอกสิ่งที่เปลี่ยนไป",
      en: "Measure {measure} says again under “{column}” what “{other}” says, not what changed",
    },
  },
  evaluateMeasure: (measure, { organization }) => {
    const plan = `${measure.title}\n${measure.cells.steps.text}`;
    let runs: Int32Array | null = null;
    let letters: string | null = null;
    const folded = (): string => (letters ??= foldLooks(plan));
    const planned = (): Int32Array => (runs ??= hashLetters(folded(), SIZE));
    let bare: BarePlan | null = null;
    const done = (): BarePlan => (bare ??= barePlanOf(plan));
    return RESULT_COLUMNS.flatMap((column): Problem<"restated" | "sameAsResult">[] => {
      const { text } = measure.cells[column];
      if (isBlank(text)) return [];
      const slip = firstWords(measure, column);
      const values = { measure: measureLabel(measure), column: { column } };
      const share = shareOfPlan(measure, column, { plan, planned, folded, done, organization });
      if (share !== null)
        return [problemAt(measure, column, "restated", { ...values, share: Math.floor(share * 100) }, slip)];
      if (column !== "outcome" || !isSameReport(text, measure.cells.resultSummary.text)) return [];
      const other = { column: "resultSummary" } as const;
      return [problemAt(measure, column, "sameAsResult", { ...values, other }, slip)];
    });
  },
});

/** What the first cell with a text says. */
function firstWords(measure: Measure, column: ResultColumn): { offset: number; quote: string } {
  const { text, parts } = measure.cells[column];
  const part = parts.find((piece) => !isBlank(piece.text));
  const read = part?.read.text ?? text;
  const blanks = read.length - read.trimStart().length;
  return { offset: (part?.start ?? 0) + blanks, quote: read.trim() };
}

interface Plan {
  readonly plan: string;
  /** Its runs, found when they are first asked for. */
  readonly planned: () => Int32Array;
  /** Its letters as `foldLooks` gives them. */
  readonly folded: () => string;
  /** The plan without the words that only say that something was done. */
  readonly done: () => BarePlan;
  readonly organization: string | null;
}

interface BarePlan {
  readonly text: string;
  readonly runs: Int32Array;
}

function barePlanOf(plan: string): BarePlan {
  const text = withoutDone(plan);
  return { text, runs: hashRuns(text, SIZE) };
}

/** How much of a text the plan says, 0 to 1; null where the text says more than the plan. */
function shareOfPlan(
  measure: Measure,
  column: ResultColumn,
  { plan, planned, folded, done, organization }: Plan,
): number | null {
  const { text } = measure.cells[column];
  const measured = withoutTargets(measure, column);
  const hasOwn = hasOwnNumber(text, measure);
  const isLong = text.length >= SHORTEST;
  const isTraced = isLong && resultHasTrace(measure, column);
  // What has a number of its own and can be verified says more than the plan: no need to compare.
  if (hasOwn && isTraced) return null;
  const letters = foldLooks(withoutName(text, organization));
  const isShort = letters.length < SHORTEST;
  if (!isShort && !isTraced) {
    const share = containment(shinglesOfLetters(letters, SIZE), planned());
    if (share >= RESTATED[column]) return share;
  }
  if (hasOwn) return null;
  if ((isTraced || letters.length >= LONG) && !sharesWords(letters, folded())) return null;
  const bare = withoutDone(withoutName(measured, organization));
  if (isShort && !isStepsJoined(bare, measure)) return null;
  const { text: barePlan, runs } = done();
  const share = containment(shinglesOf(bare, SIZE), runs);
  if (share < WHOLE) return null;
  const own = ownWords(bare, barePlan);
  return /[0-9๐-๙]/.test(own) || hasTrace(own, plan) ? null : share;
}

/** Numbers but those of items: a date, a count, the number of an order. */
const NUMBER = /[0-9]{2,}|[0-9](?![.)])/g;

/** True where a text has a number that the plan has not: then it says more. */
function hasOwnNumber(text: string, { title, cells }: Measure): boolean {
  const numbers = findAll(NUMBER, toArabicDigits(text));
  if (numbers.length === 0) return false;
  const planned = [toArabicDigits(title), toArabicDigits(cells.steps.text)];
  return numbers.some(({ 0: number }) => planned.every((part) => !part.includes(number)));
}

/** The steps, one after the other, without their numbers: จัดประชุม จัดอบรม สรุปผล. */
function isStepsJoined(bare: string, measure: Measure): boolean {
  const letters = squash(bare);
  return letters.length >= SHORTEST_STEPS && letters === squash(withoutDone(measure.cells.steps.text));
}

/** The authority's name is in every plan, so it adds nothing to a result. */
function withoutName(text: string, organization: string | null): string {
  return organization === null ? text : text.replaceAll(organization, "\n");
}
