import type { BenchRow } from "./bench-row";

const HEADINGS = ["what", "measures", "median", "per measure", "memory", "peer", "peer's", "against it"];
/** Columns of words; the others are set to the right. */
const WORD_COLUMNS: ReadonlySet<number> = new Set([0, 5]);
const NONE = "–";
const GIGABYTE = 1e9;

/** The rows under their headings, in columns. */
export function printTable(rows: readonly BenchRow[]): string {
  const lines = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines
    .map((line) =>
      line
        .map((text, column) => {
          const width = widths[column] ?? 0;
          return WORD_COLUMNS.has(column) ? text.padEnd(width) : text.padStart(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellsOf({ name, measures, median, peakMemory, peer }: BenchRow): readonly string[] {
  return [
    name,
    measures.toLocaleString("en"),
    duration(median),
    duration(median / measures),
    peakMemory === null ? NONE : `${(peakMemory / GIGABYTE).toFixed(2)} GB`,
    ...(peer === null ? [NONE, NONE, NONE] : [peer.name, duration(peer.median), ratio(median, peer.median)]),
  ];
}

/** "85 µs", "4.2 ms", "12.4 s". */
function duration(milliseconds: number): string {
  if (milliseconds < 1) return `${(milliseconds * 1000).toFixed(0)} µs`;
  if (milliseconds < 100) return `${milliseconds.toFixed(1)} ms`;
  if (milliseconds < 10_000) return `${milliseconds.toFixed(0)} ms`;
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** "17.3 × faster", "156 × faster". */
function ratio(ours: number, peers: number): string {
  const times = Math.max(ours, peers) / Math.min(ours, peers);
  return `${times.toFixed(times < 100 ? 1 : 0)} × ${ours <= peers ? "faster" : "slower"}`;
}
