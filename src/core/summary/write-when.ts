import { toBuddhistYear } from "../calendar/buddhist-year";
import { formatThaiDate } from "../calendar/format-thai-date";
import { dayOf, monthOf, yearOf, type PlainDate } from "../calendar/plain-date";
import { THAI_MONTHS } from "../calendar/thai-months";
import type { DigitKind } from "../text/convert-digits";
import { fillTemplate } from "../text/fill-template";
import { inDigits } from "./in-digits";
import { joinWords } from "./join-words";
import type { When } from "./read-when";
import { WORDING } from "./wording";

/**
 * When something was done, in words; the days of one month are written together.
 * @param times in time order
 * @example two days // "เมื่อวันที่ ๕ และ ๑๒ มกราคม ๒๕๖๘"
 * @example days on end // "ระหว่างวันที่ ๑๕ – ๑๗ มกราคม ๒๕๖๘"
 */
export function writeWhen(times: readonly When[], digits: DigitKind): string {
  const phrases: string[] = [];
  let saysWhen = false;
  for (const group of groupByMonth(distinct(times))) {
    const [first] = group;
    if (first === undefined) continue;
    if (first.kind === "day") {
      const days = { days: writeDays(group, digits) };
      phrases.push(fillTemplate(saysWhen ? WORDING.furtherDays : WORDING.firstDays, days));
    } else {
      phrases.push(first.kind === "month" ? writeMonthAlone(first, digits) : writeRange(first, digits));
    }
    saysWhen = first.kind === "day";
  }
  return joinWords(phrases, " ");
}

/** How many phrases the times make: the days of one month make one. */
export function countWhen(times: readonly When[]): number {
  return groupByMonth(distinct(times)).length;
}

function distinct(times: readonly When[]): When[] {
  return times.filter(({ start, end }, at) => {
    const before = times[at - 1];
    return before === undefined || before.start !== start || before.end !== end;
  });
}

function groupByMonth(times: readonly When[]): When[][] {
  const groups: When[][] = [];
  for (const time of times) {
    const last = groups.at(-1)?.at(-1);
    const isSame =
      last?.kind === "day" && time.kind === "day" && last.start.slice(0, 7) === time.start.slice(0, 7);
    if (isSame) groups.at(-1)?.push(time);
    else groups.push([time]);
  }
  return groups;
}

function writeDays(group: readonly When[], digits: DigitKind): string {
  const days = joinWords(
    group.map(({ start }) => String(dayOf(start))),
    ", ",
  );
  const month = writeMonth((group[0] as When).start);
  return inDigits(fillTemplate(WORDING.daysOfMonth, { days, month }), digits);
}

function writeMonthAlone({ start }: When, digits: DigitKind): string {
  return inDigits(fillTemplate(WORDING.month, { month: writeMonth(start) }), digits);
}

function writeRange({ start, end }: When, digits: DigitKind): string {
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7);
  const to = formatThaiDate(end, { digits, month: "long" });
  const from = isOneMonth
    ? inDigits(String(dayOf(start)), digits)
    : formatThaiDate(start, { digits, month: "long" });
  return fillTemplate(isOneMonth ? WORDING.range : WORDING.longRange, { from, to });
}

/** @example "มกราคม 2568" */
function writeMonth(date: PlainDate): string {
  return `${THAI_MONTHS[monthOf(date) - 1]?.full} ${toBuddhistYear(yearOf(date))}`;
}
