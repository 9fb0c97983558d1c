import { formatDate } from "../../core/calendar/format-date";
import { formatThaiDate } from "../../core/calendar/format-thai-date";
import { daysBetween, type PlainDate } from "../../core/calendar/plain-date";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { unitsOfSheet } from "../../core/model/units-of-sheet";
import type { Language } from "../language/language";
import { sayIn } from "../language/language-context";
import type { WorkItem } from "./list-work";
import { RESULTS_TEXTS as TEXTS } from "./results-texts";

/** What the line below a measure's title says; null where there is nothing of it to say. */
export interface DescribedWork {
  /** "สำนักปลัด", "กองช่าง, กองคลัง". */
  readonly units: string | null;
  /** "เกิน 15 วัน". */
  readonly status: string;
  /** "พร้อมเขียน 2 ช่อง", "ขาดหลักฐาน". */
  readonly facts: string | null;
  /** "แถว 30". */
  readonly row: string;
}

/** Describes how far a measure is, on a day. */
export function describeWork(
  item: WorkItem,
  sheet: MeasureSheet,
  today: PlainDate,
  language: Language,
): DescribedWork {
  const { measure } = item;
  const units = unitsOfSheet(sheet).of(measure.ordinal);
  return {
    units: units.length === 0 ? null : units.map(({ name }) => name).join(", "),
    status: describeStatus(item, today, language),
    facts: describeFacts(item, language),
    row: sayIn(language, TEXTS.row, { row: measure.row }),
  };
}

/** What there is to say, in its order. */
export const WORK_PARTS = [
  "units",
  "status",
  "facts",
  "row",
] as const satisfies readonly (keyof DescribedWork)[];

/** A day as it is said in a narrow place. */
export function shortDate(day: PlainDate, language: Language): string {
  return language === "th"
    ? formatThaiDate(day, { digits: "arabic", month: "short" })
    : formatDate(day, language);
}

function describeStatus(
  { measure: { deadline }, status }: WorkItem,
  today: PlainDate,
  language: Language,
): string {
  if (status === "done") return sayIn(language, TEXTS.done);
  if (deadline === null) return sayIn(language, TEXTS.noDeadline);
  const days = daysBetween(today, deadline);
  if (status === "overdue") return sayIn(language, TEXTS.daysLate, { days: -days });
  if (status === "due-soon") {
    return days === 0 ? sayIn(language, TEXTS.dueToday) : sayIn(language, TEXTS.daysLeft, { days });
  }
  return sayIn(language, TEXTS.due, { date: shortDate(deadline, language) });
}

function describeFacts({ texts, gaps, replaceable }: WorkItem, language: Language): string | null {
  if (texts.length > 0) return sayIn(language, TEXTS.readyCells, { count: texts.length });
  const kinds = new Set(gaps.map(({ kind }) => kind));
  if (kinds.has("noEvidence")) return sayIn(language, TEXTS.lacksEvidence);
  if (kinds.has("noValue") || kinds.has("noIndicator") || kinds.has("noPrevious"))
    return sayIn(language, TEXTS.lacksValue);
  if (gaps.length > 0) return sayIn(language, TEXTS.lacksFacts);
  return replaceable.length > 0 ? sayIn(language, TEXTS.otherText) : null;
}

/** The same in one line, what is shown of it first. */
export function joinWork(described: DescribedWork, shown: readonly (keyof DescribedWork)[] = []): string {
  const rest = WORK_PARTS.filter((part) => !shown.includes(part));
  return [...shown, ...rest].flatMap((part) => described[part] ?? []).join(" · ");
}
