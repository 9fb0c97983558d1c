import { toBuddhistYear } from "../calendar/buddhist-year";
import { ENGLISH_MONTHS } from "../calendar/english-months";
import { monthOf, yearOf } from "../calendar/plain-date";
import { THAI_MONTHS } from "../calendar/thai-months";
import type { Evidence } from "../model/evidence";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import type { MeasureSheet } from "../model/measure-sheet";
import { isBlank } from "../text/blank";
import type { GapKind } from "./gap-messages";
import type { Duty, DutyRhythm, Occurrence } from "./list-duties";
import { makeGap } from "./make-gap";
import type { BothLanguages, Gap } from "./proposals";

const KINDS: Readonly<Record<DutyRhythm, GapKind>> = {
  weekly: "missedWeeks",
  monthly: "missedMonths",
  quarterly: "missedQuarters",
  "half-yearly": "missedHalfYears",
};

/**
 * The past occurrences without evidence, one gap for each duty; weeks are only counted. A measure whose result was written by
 * hand, without a row of evidence, gets no gap.
 * @param evidence rows by the ordinal of their measure
 */
export function gapsOfDuties(
  sheet: MeasureSheet,
  duties: readonly Duty[],
  evidence: ReadonlyMap<number, readonly Evidence[]>,
): Gap[] {
  const measures = new Map(sheet.measures.map((measure) => [measure.ordinal, measure]));
  return duties.flatMap((duty) => {
    const measure = measures.get(duty.measure);
    const missed = duty.occurrences.filter(({ state }) => state === "missed");
    if (measure === undefined || missed.length === 0 || isByHand(measure, evidence)) return [];
    const met = duty.occurrences.filter(({ state }) => state === "met").length;
    const values = {
      measure: measureLabel(measure),
      occurrences: nameAll(duty.rhythm, missed),
      due: missed.length + met,
      met,
    };
    return [makeGap(KINDS[duty.rhythm], { measure: measure.ordinal, values })];
  });
}

function isByHand(measure: Measure, evidence: ReadonlyMap<number, readonly Evidence[]>): boolean {
  return !evidence.has(measure.ordinal) && !isBlank(measure.cells.resultSummary.text);
}

function nameAll(rhythm: DutyRhythm, occurrences: readonly Occurrence[]): BothLanguages {
  const names = occurrences.map((one) => nameOne(rhythm, one));
  return { th: names.map(({ th }) => th).join(", "), en: names.map(({ en }) => en).join(", ") };
}

function nameOne(rhythm: DutyRhythm, { start }: Occurrence): BothLanguages {
  const month = monthOf(start);
  const year = yearOf(start);
  if (rhythm === "quarterly") {
    const quarter = month >= 10 ? 1 : Math.ceil(month / 3) + 1;
    return { th: `ไตรมาสที่ ${quarter}`, en: `quarter ${quarter}` };
  }
  if (rhythm === "half-yearly") {
    const isFirst = month >= 10 || month <= 3;
    return { th: isFirst ? "6 เดือนแรก" : "6 เดือนหลัง", en: isFirst ? "the first half" : "the second half" };
  }
  return {
    th: `${THAI_MONTHS[month - 1]?.full} ${toBuddhistYear(year)}`,
    en: `${ENGLISH_MONTHS[month - 1]} ${year}`,
  };
}
