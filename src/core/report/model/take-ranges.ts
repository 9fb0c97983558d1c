import { convertDigits, type DigitKind } from "../../text/convert-digits";
import { fillTemplate } from "../../text/fill-template";
import { PARTS_WORDING } from "./parts-wording";
import type { ContentsEntry, ReportRow } from "./report-model";

const { contents: wording, measure, measures } = PARTS_WORDING;

/** Measures of one entry, where no groups part them. */
const RANGE = 10;

/**
 * The measures of a long table as its groups, each with the first and the last of its numbers; as ranges of ten where it has no
 * groups.
 * @example takeRanges(300 rows in groups, "thai")[0].text // "มิติที่ ๑ การสร้างวัฒนธรรมสุจริต (มาตรการที่ ๑ – ๘๐)"
 */
export function takeRanges(rows: readonly ReportRow[], digits: DigitKind): readonly ContentsEntry[] {
  const hasGroups = rows.some(({ groupHeadings }) => groupHeadings.length > 0);
  const ranges: ReportRow[][] = [];
  for (const row of rows) {
    const range = ranges.at(-1);
    const begins = hasGroups ? row.groupHeadings.length > 0 : range?.length === RANGE;
    if (range === undefined || begins) ranges.push([row]);
    else range.push(row);
  }
  return ranges.flatMap((range) => entriesOf(range, digits));
}

function entriesOf(range: readonly ReportRow[], digits: DigitKind): readonly ContentsEntry[] {
  const [first] = range;
  if (first === undefined) return [];
  const { ordinal, groupHeadings } = first;
  const numbers = convertDigits(numbersOf(first, range.at(-1) ?? first), digits);
  const group = groupHeadings.at(-1);
  const outer = groupHeadings.slice(0, -1);
  if (group === undefined)
    return [{ level: 1, marker: null, text: numbers, target: { part: "measure", ordinal } }];
  const text = fillTemplate(wording.groupAndMeasures, { group, measures: numbers });
  return [...outer, text].map((one) => ({
    level: 1,
    marker: null,
    text: one,
    target: { part: "group", ordinal },
  }));
}

function numbersOf(first: ReportRow, last: ReportRow): string {
  const [from, to] = [first, last].map(({ number, ordinal }) => String(number ?? ordinal));
  return first === last
    ? fillTemplate(measure, { number: from ?? "" })
    : fillTemplate(measures, { first: from ?? "", last: to ?? "" });
}
