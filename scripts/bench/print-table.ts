import { alignColumns } from "./align-columns";
import type { BenchRow } from "./bench-row";
import { formatDuration } from "./format-duration";

const HEADINGS = ["what", "measures", "median", "per measure", "memory", "peer", "peer's", "against it"];
const WORD_COLUMNS: ReadonlySet<number> = new Set([0, 5]);
const NONE = "–";
const GIGABYTE = 1e9;

/** The rows under their headings, in columns. */
export function printTable(rows: readonly BenchRow[]): string {
  return alignColumns([HEADINGS, ...rows.map(cellsOf)], WORD_COLUMNS);
}

function cellsOf({ name, measures, median, peakMemory, peer }: BenchRow): readonly string[] {
  return [
    name,
    measures.toLocaleString("en"),
    formatDuration(median),
    formatDuration(median / measures),
    peakMemory === null ? NONE : `${(peakMemory / GIGABYTE).toFixed(2)} GB`,
    ...(peer === null
      ? [NONE, NONE, NONE]
      : [peer.name, formatDuration(peer.median), ratio(median, peer.median)]),
  ];
}

/** "17.3 × faster", "156 × faster". */
function ratio(ours: number, peers: number): string {
  const times = Math.max(ours, peers) / Math.min(ours, peers);
  return `${times.toFixed(times < 100 ? 1 : 0)} × ${ours <= peers ? "faster" : "slower"}`;
}
