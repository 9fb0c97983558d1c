/** What a word of the vocabulary does in a timeframe. */
export type WordKind =
  | "quarter"
  | "fiscalYear"
  | "calendarYear"
  | "schoolYear"
  | "year"
  | "era"
  | "commonEra"
  | "half"
  | "first"
  | "second"
  | "last"
  | "month"
  | "monthPart"
  | "day"
  | "date"
  | "week"
  | "weekday"
  | "workday"
  | "shortUnit"
  | "nextMonth"
  | "every"
  | "alternateDay"
  | "alternateMonth"
  | "per"
  | "times"
  | "continuous"
  | "throughout"
  | "whole"
  | "regular"
  | "round"
  | "length"
  | "allDay"
  | "now"
  | "onwards"
  | "afterEvent"
  | "when"
  | "eachTime"
  | "label"
  | "stage"
  | "bySession"
  | "from"
  | "until"
  | "within"
  | "before"
  | "endOf"
  | "dash"
  | "list"
  | "slash"
  | "open"
  | "close"
  | "event"
  | "clock"
  | "daypart"
  | "activity"
  | "report"
  | "object"
  | "doubt"
  | "except"
  | "blocker"
  | "unknown";

/** The place of a token or a phrase in the original text; `end` is exclusive. */
export interface PhraseSpan {
  readonly start: number;
  readonly end: number;
}

/** What a word, sign or number of a timeframe text says. */
export type TokenMeaning =
  | { readonly kind: WordKind }
  | { readonly kind: "number"; readonly value: number; readonly digits: number }
  | { readonly kind: "monthName"; readonly month: number; readonly isEnglish: boolean }
  | {
      readonly kind: "numericDate";
      readonly year: number;
      readonly monthOfYear: number;
      readonly dayOfMonth: number;
    };

/** A word, sign or number of a timeframe text. Harmless words (ใน, ของ, ช่วง …) leave no token. */
export type Token = PhraseSpan & TokenMeaning;

/** A number, its value and how many digits it was written with (none for a number word). */
export type NumberToken = Extract<Token, { kind: "number" }>;
