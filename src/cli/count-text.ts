import { fillTemplate } from "../core/text/fill-template";
import type { Language, Text } from "./language";

/** A sentence with a `{count}`; `one` is the English one for a single thing. */
export interface CountText extends Text {
  readonly one: string;
}

/**
 * Says how many of something there are.
 * @example sayCount({ th: "{count} ข้อ", en: "{count} errors", one: "{count} error" }, "en", 1) // "1 error"
 */
export function sayCount(
  text: CountText,
  language: Language,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const template = language === "en" && count === 1 ? text.one : text[language];
  return fillTemplate(template, { ...values, count: String(count) });
}
