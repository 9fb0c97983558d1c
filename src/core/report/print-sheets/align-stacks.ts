import { largest } from "../../lists/extremes";

/** A paragraph and how many lines it takes in its column. */
export interface SizedText {
  readonly text: string;
  readonly lines: number;
}

/** A row of several columns: null for a column that has no more. */
export interface StackRow {
  readonly texts: readonly (string | null)[];
  /** Of the column that takes most. */
  readonly lines: number;
}

/**
 * Paragraphs of several columns in common rows. A row is as high as the highest of the paragraphs that come next; a column with
 * shorter ones puts as many of them into the row as fit, so that a long text beside a list does not pull the list apart.
 * @returns one row for columns that are all blank
 * @example alignStacks([[{ text: "ก", lines: 2 }], [{ text: "ข", lines: 1 }, { text: "ค", lines: 1 }]]) // [{ texts: ["ก", "ข\nค"], lines: 2 }]
 */
export function alignStacks(columns: readonly (readonly SizedText[])[]): readonly StackRow[] {
  const next = columns.map(() => 0);
  const rows: StackRow[] = [];
  do {
    const height = largest(
      columns.map((column, index) => column[next[index] ?? 0]?.lines ?? 0),
      0,
    );
    const texts = columns.map((column, index) => {
      const taken = takeUpTo(column, next[index] ?? 0, height);
      next[index] = (next[index] ?? 0) + taken.length;
      return taken.length === 0 ? null : taken.map(({ text }) => text).join("\n");
    });
    rows.push({ texts, lines: height });
  } while (columns.some((column, index) => (next[index] ?? 0) < column.length));
  return rows;
}

function takeUpTo(column: readonly SizedText[], from: number, height: number): readonly SizedText[] {
  let used = 0;
  let end = from;
  for (let at = from; at < column.length; at++) {
    used += column[at]?.lines ?? 0;
    if (used > height) break;
    end = at + 1;
  }
  return column.slice(from, end);
}
