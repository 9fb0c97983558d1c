import { toCommonYear } from "../buddhist-year";
import type { Phrase } from "./phrase";
import type { YearContext } from "./resolve-dates";

/**
 * The year that months and quarters without one belong to: the year that the text names beside them, otherwise the year of the
 * report. Null where the text names several years and does not say which is meant.
 */
export function findYearContext(phrases: readonly Phrase[], fiscalYear: number): YearContext | null {
  const named = phrases.flatMap(yearsNamed);
  const isAsked = phrases.some(lacksYear);
  const distinct = new Set(
    named.map(({ wording, year }) => `${wording === "calendar" ? "calendar" : "fiscal"} ${year}`),
  );
  if (isAsked && distinct.size > 1) return null;
  const [first] = named;
  if (first === undefined || distinct.size > 1) return { fiscalYear, calendarYear: null, isVague: false };
  if (first.wording === "school" && isAsked) return null;
  if (first.wording === "calendar")
    return { fiscalYear, calendarYear: toCommonYear(first.year), isVague: false };
  return {
    fiscalYear: first.year,
    calendarYear: null,
    isVague: named.every(({ wording }) => wording === "plain"),
  };
}

interface NamedYear {
  readonly wording: "fiscal" | "plain" | "calendar" | "school";
  readonly year: number;
}

function yearsNamed({ content }: Phrase): readonly NamedYear[] {
  if (content.kind === "quarters") {
    const years = content.spans.flatMap(({ from, to }) => [from.fiscalYear, to?.fiscalYear ?? null]);
    return years.flatMap((year) => (year === null ? [] : [{ wording: "fiscal" as const, year }]));
  }
  if (content.kind !== "years" || content.wording === "common") return [];
  const { wording } = content;
  return content.spans.flatMap(({ from, to }) => [from, to ?? from].map((year) => ({ wording, year })));
}

function lacksYear({ content }: Phrase): boolean {
  if (content.kind === "dates") return content.spans.every(({ from, to }) => from.year === null && !to?.year);
  if (content.kind === "mixed") return lacksYear(content.from) || lacksYear(content.to);
  if (content.kind !== "quarters") return false;
  return content.spans.every(({ from, to }) => from.fiscalYear === null && (to?.fiscalYear ?? null) === null);
}
