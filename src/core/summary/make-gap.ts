import { formatDate } from "../calendar/format-date";
import type { PlainDate } from "../calendar/plain-date";
import { COLUMN_LABELS, type ColumnId } from "../model/columns";
import { fillTemplate } from "../text/fill-template";
import { GAP_MESSAGES, type GapKind } from "./gap-messages";
import type { BothLanguages, Gap, RowSource } from "./proposals";

/** A value for a message; a date, a column, or a text that differs by language is written in that language. */
export type GapValue =
  string | number | { readonly date: PlainDate } | { readonly column: ColumnId } | BothLanguages;

/** Where a gap is, and the values of its message. */
export interface GapPlace {
  readonly measure: number | null;
  readonly sheet?: string | null;
  readonly cell?: string | null;
  readonly sources?: readonly RowSource[];
  readonly values: Readonly<Record<string, GapValue>>;
}

/** A gap with its message in both languages. */
export function makeGap(kind: GapKind, place: GapPlace): Gap {
  const { measure, sheet = null, cell = null, sources = [], values } = place;
  return { kind, measure, sheet, cell, message: fillBoth(GAP_MESSAGES[kind], values), sources };
}

/** Fills one template in both languages. */
export function fillBoth(template: BothLanguages, values: Readonly<Record<string, GapValue>>): BothLanguages {
  return {
    th: fillTemplate(template.th, textsOf(values, "th")),
    en: fillTemplate(template.en, textsOf(values, "en")),
  };
}

function textsOf(values: Readonly<Record<string, GapValue>>, language: "th" | "en"): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([slot, value]) => {
      if (typeof value === "string" || typeof value === "number") return [slot, String(value)];
      if ("date" in value) return [slot, formatDate(value.date, language)];
      if ("column" in value) return [slot, COLUMN_LABELS[value.column][language]];
      return [slot, value[language]];
    }),
  );
}
