import { daysBetween, type PlainDate } from "./plain-date";

const DAY_ZERO = "1899-12-30" as PlainDate;

/**
 * The number that Excel keeps for a day from March 1900 on.
 * @example toSerial("2025-06-30") // 45838
 */
export function toSerial(date: PlainDate): number {
  return daysBetween(DAY_ZERO, date);
}
