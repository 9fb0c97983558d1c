import { formatDate } from "../../calendar/format-date";
import type { Evidence } from "../../model/evidence";
import { foldSpaces } from "../../summary/tidy-text";
import { isBlank } from "../../text/blank";
import { squash } from "../../text/squash";
import { shortDate } from "./short-date";

/**
 * What stands under a picture: what somebody wrote of it, else what was done, and the day if that does not say it.
 * @param begin "ภาพที่ 4-1"
 * @example writeCaption("ภาพที่ 4-1", "ป้ายประกาศ", row of 6 January 2025) // "ภาพที่ 4-1 ป้ายประกาศ 6 ม.ค. 2568"
 */
export function writeCaption(begin: string, description: string | null, { texts, date }: Evidence): string {
  const words = foldSpaces(description === null || isBlank(description) ? texts.activity : description);
  const says = (day: string): boolean => squash(words).includes(squash(day));
  const day =
    date === null || says(shortDate(date)) || says(formatDate(date, "th")) ? "" : shortDate(date);
  return [begin, words, day].filter((text) => text !== "").join(" ");
}
