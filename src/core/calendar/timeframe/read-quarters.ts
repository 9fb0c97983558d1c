import { QUARTERS, type Quarter } from "../quarter";
import { attempt, isAt, peek, skip, skipAll, type Cursor } from "./cursor";
import type { QuarterPoint, QuarterSpan, QuartersPhrase } from "./phrase";
import { readYearOfQuarter } from "./read-year";
import { skipRangeSign } from "./skip-range-sign";

const POSITIONS: Readonly<Partial<Record<string, Quarter>>> = { first: 1, last: 4 };

/** What may follow ของปี: a join, or how often ("ปีละ 1 ครั้ง"). */
const AFTER_THE_YEAR = ["list", "year"] as const;

/** Quarters: "ไตรมาส ๑", "ไตรมาสที่ ๓ ,๔", "ไตรมาส 4/2567 ถึงไตรมาส 1/2568", "ไตรมาสแรก", "ทั้ง 4 ไตรมาส". */
export function readQuarters(cursor: Cursor): QuartersPhrase | null {
  if (!isAt(cursor, "quarter", "whole")) return null;
  return attempt(cursor, () => {
    const spans = readAllFour(cursor) ?? readSpans(cursor);
    return spans === null ? null : { kind: "quarters", wording: "quarter", spans };
  });
}

function readAllFour(cursor: Cursor): readonly QuarterSpan[] | null {
  return attempt(cursor, () => {
    if (!skip(cursor, "whole")) return null;
    const token = peek(cursor);
    if (token?.kind !== "number" || token.value !== QUARTERS.length) return null;
    cursor.at++;
    if (!skip(cursor, "quarter")) return null;
    const fiscalYear = readYearOfQuarter(cursor);
    return [{ from: { quarter: 1, fiscalYear }, to: { quarter: 4, fiscalYear } }];
  });
}

function readSpans(cursor: Cursor): readonly QuarterSpan[] | null {
  if (!isAt(cursor, "quarter")) return null;
  const spans: QuarterSpan[] = [];
  for (let from = readPoint(cursor); from !== null; from = readNextPoint(cursor)) {
    const to = attempt(cursor, () => (skipRangeSign(cursor) ? readPoint(cursor) : null));
    spans.push({ from, to });
  }
  if (spans.length === 0) return null;
  // "ไตรมาส 2 1 ปี" is no list: one year is a length.
  if (spans.length === 1) skipOfTheYear(cursor);
  return spans;
}

/** "ไตรมาสสุดท้ายของปี": where no number and nothing else of the year follows, it is the fiscal one. */
function skipOfTheYear(cursor: Cursor): void {
  attempt(cursor, () => {
    if (!skip(cursor, "year")) return null;
    return peek(cursor) === undefined || isAt(cursor, ...AFTER_THE_YEAR) ? true : null;
  });
}

function readNextPoint(cursor: Cursor): QuarterPoint | null {
  return attempt(cursor, () => {
    const isListed = skipAll(cursor, "list") || isAt(cursor, "quarter");
    // In "ไตรมาส 2 3 มี.ค. 68" the second number is a day.
    if (!isListed && peek(cursor, 1)?.kind === "monthName") return null;
    // "ไตรมาส 2 แรก" is no list of the second and the first.
    return isListed || isAt(cursor, "number") ? readPoint(cursor) : null;
  });
}

function readPoint(cursor: Cursor): QuarterPoint | null {
  return attempt(cursor, () => {
    skip(cursor, "quarter");
    const quarter = readQuarterNumber(cursor);
    return quarter === null ? null : { quarter, fiscalYear: readYearOfQuarter(cursor) };
  });
}

function readQuarterNumber(cursor: Cursor): Quarter | null {
  const token = peek(cursor);
  if (token === undefined) return null;
  cursor.at++;
  if (token.kind !== "number") return POSITIONS[token.kind] ?? null;
  if (isAt(cursor, "times", "day", "workday", "shortUnit")) return null;
  // "ไตรมาส ๒ เดือนมกราคม" continues with a month; "๒ เดือน" is a duration.
  if (isAt(cursor, "month") && peek(cursor, 1)?.kind !== "monthName") return null;
  return QUARTERS.find((quarter) => quarter === token.value && token.digits <= 1) ?? null;
}
