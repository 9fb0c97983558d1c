import type { Finding } from "../../core/engine/finding";

/** What was found in the cells of a workbook, by sheet and cell. */
export type Marks = ReadonlyMap<string, readonly Finding[]>;

/**
 * The findings of each cell.
 * @param sheet that findings without a sheet of their own are about
 */
export function marksOf(findings: readonly Finding[], sheet: string): Marks {
  const marks = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.cell === null) continue;
    const key = markKey(finding.sheet ?? sheet, finding.cell);
    const there = marks.get(key);
    if (there === undefined) marks.set(key, [finding]);
    else there.push(finding);
  }
  return marks;
}

/** By which a cell is looked up among marks. */
export function markKey(sheet: string, cell: string): string {
  return `${sheet}\n${cell}`;
}
