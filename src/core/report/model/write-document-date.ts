import { formatDate } from "../../calendar/format-date";
import type { ReportSettings } from "../../model/report-settings";

/**
 * The date line of the memo: the day in words, else what is written, so that nothing is dropped; nothing for a number without words,
 * which is a day that lost its format (45765) and would say nothing on paper.
 * @returns null for a line that is left blank
 */
export function writeDocumentDate({
  documentDate,
  documentDateText: text,
}: Pick<ReportSettings, "documentDate" | "documentDateText">): string | null {
  if (documentDate !== null) return formatDate(documentDate, "th");
  return text === null || isBareNumber(text) ? null : text.trim();
}

const BARE_NUMBER = /^[\s0-9๐-๙.,]+$/;

/** True for figures without words. */
export function isBareNumber(text: string): boolean {
  return BARE_NUMBER.test(text);
}
