import type { YearPlace } from "../../core/sheet/find-year-place";
import type { Language } from "../language/language";
import { sayIn } from "../language/language-context";
import { BEGIN_TEXTS as TEXTS } from "./begin-texts";

const BUDDHIST = 543;

/** What a fiscal year covers: "1 ต.ค. 67 – 30 ก.ย. 68", in English by the years of the Christian era. */
export function sayPeriod(language: Language, year: number): string {
  const [from, to] =
    language === "th"
      ? [String(year - 1).slice(-2), String(year).slice(-2)]
      : [String(year - 1 - BUDDHIST), String(year - BUDDHIST)];
  return sayIn(language, TEXTS.period, { from, to });
}

/** Where a year was read, and what it covers. */
export function sayYearPlace(language: Language, year: number, place: YearPlace | null): string {
  const period = sayPeriod(language, year);
  if (place === null) return sayIn(language, TEXTS.chosenYear, { year, period });
  if (place.kind === "settings") {
    const { sheet, cell } = place;
    return sayIn(language, TEXTS.fromSettings, { year, sheet, cell, period });
  }
  if (place.row === null) return sayIn(language, TEXTS.fromTitles, { year, period });
  return sayIn(language, TEXTS.fromTitle, { year, row: place.row, period });
}
