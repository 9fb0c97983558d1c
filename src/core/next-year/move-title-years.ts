import { toArabicDigits } from "../text/digits";
import { isYearOfLaw } from "./is-year-of-law";
import { moveTimeframe } from "./move-timeframe";
import { MONTHS, namedYears, type NamedYear } from "./named-years";
import { withLaterYears } from "./with-later-years";

/** A title or a subject in the next fiscal year. */
export interface MovedTitle {
  readonly text: string;
  /** True where it still names the old year, and nobody but a person can say whether it should. */
  readonly isUnsure: boolean;
}

const MONTH_AND_YEAR = String.raw`(?:\d{1,2}\s*)?(?:${MONTHS})\s*(?:พ\.?\s?ศ\.?\s*)?-?\s?\d{2,4}`;
/** ต.ค. 2567 - ก.ย. 2568, 1 ตุลาคม 2567 ถึงวันที่ 30 กันยายน 2568. */
const MONTHS_OF_YEAR = new RegExp(
  String.raw`${MONTH_AND_YEAR}\s*(?:-|–|—|ถึง)\s*(?:วันที่|เดือน|สิ้นเดือน)?\s*${MONTH_AND_YEAR}(?!\d)`,
  "g",
);
const RANGE_OF_YEARS = /\d{4}\s*(?:-|–|—|ถึง)\s*(?:พ\s*\.?\s*ศ\s*\.*\s*)?\d{4}/g;
const YEAR_WORD = /(?:ปี(?:\s*งบ\s*ประมาณ)?|พ\s*\.?\s*ศ\s*\.*|ค\s*\.?\s*ศ\s*\.*)[\s.:]*$/;
/** The year of the assessment is a different one, which moves as well. */
const ASSESSMENT = /(?:ประเมิน|ITA)[^\n]{0,60}$/i;
const REACH = 80;

/**
 * Moves the fiscal year that a title names on by one, and with it the ends of its months and the year of the assessment. Years of laws
 * and other years stay.
 * @param fiscalYear of the measures (B.E.)
 * @example moveTitleYears("รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ (ต.ค. 2567 - ก.ย. 2568)", 2568).text // "… พ.ศ. ๒๕๖๙ (ต.ค. 2568 - ก.ย. 2569)"
 */
export function moveTitleYears(text: string, fiscalYear: number): MovedTitle {
  const arabic = toArabicDigits(text);
  const years = namedYears(text);
  const spans = [...arabic.matchAll(MONTHS_OF_YEAR)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    outcome: moveTimeframe(words, fiscalYear).kind,
  }));
  const ranges = [...arabic.matchAll(RANGE_OF_YEARS)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    outcome: words.includes(String(fiscalYear + 1)) ? "same" : "unsure",
  }));
  const outcomes = years.map((year): [NamedYear, string] => {
    const span = [...spans, ...ranges].find(({ start, end }) => start <= year.start && year.start < end);
    const isOfNow = year.year === fiscalYear || year.year === fiscalYear + 1;
    if (span) return [year, span.outcome === "unsure" && !isOfNow ? "same" : span.outcome];
    return [year, outcomeOf(arabic, year, fiscalYear)];
  });
  const moving = outcomes.flatMap(([year, outcome]) => (outcome === "moved" ? [year] : []));
  return {
    text: withLaterYears(text, moving),
    isUnsure: outcomes.some(([, outcome]) => outcome === "unsure"),
  };
}

function outcomeOf(
  arabic: string,
  { start, year }: NamedYear,
  fiscalYear: number,
): "same" | "moved" | "unsure" {
  if (year !== fiscalYear && year !== fiscalYear + 1) return "same";
  if (isYearOfLaw(arabic, start)) return "same";
  const before = arabic.slice(Math.max(0, start - REACH), start);
  if (ASSESSMENT.test(before)) return "moved";
  return year === fiscalYear && YEAR_WORD.test(before) ? "moved" : "unsure";
}
