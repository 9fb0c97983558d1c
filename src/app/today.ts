import { parsePlainDate, type PlainDate } from "../core/calendar/plain-date";

const BANGKOK_OFFSET_MS = 7 * 60 * 60 * 1000;

/**
 * The day it is in Thailand, no matter where the machine is: UTC+7 all year round.
 * @param now milliseconds since 1970 in UTC
 */
export function todayInBangkok(now: number = Date.now()): PlainDate {
  const iso = new Date(now + BANGKOK_OFFSET_MS).toISOString().slice(0, 10);
  const today = parsePlainDate(iso);
  if (today === null) throw new Error(`the clock gives no day: ${iso}`);
  return today;
}
