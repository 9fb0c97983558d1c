import { largest } from "../../lists/extremes";
import { addAll } from "../../lists/add-all";
import type { Quarter } from "../quarter";
import { attempt, isAt, skip, skipAll, takeNumber, type Cursor } from "./cursor";
import type { QuartersPhrase } from "./phrase";
import { readYearOfQuarter } from "./read-year";

const ROUNDS: readonly number[] = [3, 6, 9, 12];
const MONTHS_OF_HALF = 6;
const MONTHS_OF_YEAR = 12;

/**
 * Parts of the fiscal year counted in months: ครึ่งปีแรก, ๖ เดือนหลัง, and the report rounds of ๓, ๖, ๙ and ๑๒ เดือน,
 * each counted from October (the annual รอบ ๖ เดือน is the first half).
 */
export function readRound(cursor: Cursor): QuartersPhrase | null {
  if (!isAt(cursor, "round", "half", "number")) return null;
  return attempt(cursor, readHalf) ?? attempt(cursor, readMonthsOfYear);
}

/** "ครึ่งปีแรก", "ครึ่งปีงบประมาณหลัง", "ครึ่งแรกของปีงบประมาณ 2568". */
function readHalf(cursor: Cursor): QuartersPhrase | null {
  skip(cursor, "round");
  if (!skip(cursor, "half")) return null;
  const isYearNamed = skip(cursor, "year", "fiscalYear");
  const isFirst = skip(cursor, "first");
  if (!isFirst && !skip(cursor, "second", "last")) return null;
  const fiscalYear = readYearOfQuarter(cursor);
  if (!isYearNamed && fiscalYear === null && !skip(cursor, "year", "fiscalYear")) return null;
  return isFirst ? quarters("half", 1, 2, fiscalYear) : quarters("half", 3, 4, fiscalYear);
}

/** "รอบ ๖ เดือน", "รอบ 6 เดือนหลัง", "6 เดือนแรกของปีงบประมาณ", "3 เดือนสุดท้ายของปีงบประมาณ 2568". */
function readMonthsOfYear(cursor: Cursor): QuartersPhrase | null {
  const isRound = skip(cursor, "round");
  if (isRound) skipAll(cursor, "activity", "report");
  const rounds = readRoundLengths(cursor, isRound);
  if (rounds.length === 0 || !rounds.every((round) => ROUNDS.includes(round))) return null;
  const months = largest(rounds);
  const isFirst = skip(cursor, "first");
  const isLast = !isFirst && skip(cursor, "second", "last");
  const fiscalYear = readYearOfQuarter(cursor);
  const isOfYear = fiscalYear !== null || skip(cursor, "fiscalYear");
  // "๓ เดือนแรก" may count from any day; a half year is a fixed term.
  const isNamed = (isFirst || isLast) && (months === MONTHS_OF_HALF || isOfYear);
  if ((!isRound && !isNamed) || (isLast && rounds.length > 1)) return null;
  const length = months / 3;
  if (isLast) return quarters("half", (5 - length) as Quarter, 4, fiscalYear);
  const isBare = !isFirst && rounds.length === 1 && months < MONTHS_OF_YEAR;
  return quarters(isBare ? "bare-round" : "half", 1, length as Quarter, fiscalYear);
}

/** "6 เดือน", "6 และ 12 เดือน", "6 เดือน และรอบ 12 เดือน": the lengths of rounds that all count from October. */
function readRoundLengths(cursor: Cursor, isRound: boolean): readonly number[] {
  const lengths: number[] = [];
  let pending: number[] = [];
  let end = cursor.at;
  for (let number = takeNumber(cursor); number !== null; number = takeNumber(cursor)) {
    pending.push(number.value);
    if (skip(cursor, "month")) {
      addAll(lengths, pending);
      pending = [];
      end = cursor.at;
    }
    if (!isRound || !skipAll(cursor, "list", "slash")) break;
    skip(cursor, "round");
  }
  cursor.at = end;
  return lengths;
}

function quarters(
  wording: QuartersPhrase["wording"],
  from: Quarter,
  to: Quarter,
  fiscalYear: number | null,
): QuartersPhrase {
  return {
    kind: "quarters",
    wording,
    spans: [{ from: { quarter: from, fiscalYear }, to: { quarter: to, fiscalYear } }],
  };
}
