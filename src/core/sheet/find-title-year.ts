import { toArabicDigits } from "../text/digits";

const YEAR_WORDS = String.raw`(?:พ\s*\.?\s*ศ\s*\.*|ค\s*\.?\s*ศ\s*\.*)?[\s.:]*`;
const RANGE = String.raw`(?!\s*(?:-|–|—|ถึง|/)\s*(?:พ\s*\.?\s*ศ\s*\.*\s*)?\d)`;
const FISCAL_YEAR = new RegExp(String.raw`ปี\s*งบ\s*ประมาณ\s*${YEAR_WORDS}(\d{4}|\d{2})(?!\d)${RANGE}`, "g");
const ANY_YEAR = new RegExp(String.raw`(?:ปี|พ\s*\.?\s*ศ\s*\.)\s*${YEAR_WORDS}(\d{4})(?!\d)${RANGE}`, "g");
const RANGE_BEFORE = /\d{4}\s*(?:-|–|—|ถึง)\s*(?:พ\s*\.?\s*ศ\s*\.*\s*)?$/;
/** The year of the assessment is a different one: FY2569 assesses what was done in 2568. */
const ASSESSMENT = /(?:ประเมิน|ITA)[^\n]{0,60}$/i;

/**
 * The fiscal year (B.E.) that the lines above the table name; null where they name no year, several years, or a range of years.
 * @example findTitleYear(["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"]) // 2568
 */
export function findTitleYear(titleLines: readonly string[]): number | null {
  const lines = titleLines.map(toArabicDigits);
  const fiscal = lines.flatMap((line) => readYears(line, FISCAL_YEAR));
  if (fiscal.length > 0) {
    const ofReport = fiscal.filter(({ isOfAssessment }) => !isOfAssessment);
    return onlyYear(ofReport.length > 0 ? ofReport : fiscal);
  }
  return onlyYear(lines.flatMap((line) => readYears(line, ANY_YEAR)));
}

/** As far as the words before a year can reach that say what year it is. */
const REACH = 80;

interface NamedYear {
  readonly year: number;
  readonly isOfAssessment: boolean;
}

function readYears(line: string, pattern: RegExp): NamedYear[] {
  return [...line.matchAll(pattern)].flatMap((match) => {
    const before = line.slice(Math.max(0, match.index - REACH), match.index);
    const year = toBuddhist(match[1] ?? "");
    if (year === null || RANGE_BEFORE.test(before)) return [];
    return [{ year, isOfAssessment: ASSESSMENT.test(before) }];
  });
}

function onlyYear(named: readonly NamedYear[]): number | null {
  const years = new Set(named.map(({ year }) => year));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** "2568", "68" and "2025" are the same year; numbers far from it are not years. */
function toBuddhist(digits: string): number | null {
  const year = Number(digits);
  if (digits.length === 2) return year >= 50 ? 2500 + year : null;
  if (year >= 2500 && year <= 2699) return year;
  return year >= 1990 && year <= 2100 ? year + 543 : null;
}
