import { alignColumns } from "./align-columns";
import { formatDuration } from "./format-duration";
import type { TrafficRow } from "./traffic-row";

const HEADINGS = ["in Excel", "measures", "round trips", "requests", "answers", "median"];
const WORD_COLUMNS: ReadonlySet<number> = new Set([0]);
const MEGABYTE = 1024 * 1024;

/** The rows under their headings, in columns. */
export function printTraffic(rows: readonly TrafficRow[]): string {
  const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(2)} MB`;
  const lines = rows.map((row) => [
    row.name,
    row.measures.toLocaleString("en"),
    row.roundTrips.join(" + "),
    megabytes(row.requestBytes),
    megabytes(row.answerBytes),
    formatDuration(row.median),
  ]);
  return alignColumns([HEADINGS, ...lines], WORD_COLUMNS);
}
