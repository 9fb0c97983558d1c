import type { PlainDate } from "../../src/core/calendar/plain-date";

/** A fixed day, so that every run does the same work. */
export const BENCH_OPTIONS = {
  asOf: "2025-04-15" as PlainDate,
  fiscalYear: null,
  sheetName: null,
} as const;
