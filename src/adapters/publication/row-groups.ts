import type { ReportRow } from "../../core/report/model/report-model";

/** Measures with the lines of the sheet that head them. */
export interface RowGroup {
  readonly titles: readonly string[];
  readonly members: readonly ReportRow[];
}

/** A line across the table heads the rows below it, up to the next one. */
export function rowGroups(rows: readonly ReportRow[]): readonly RowGroup[] {
  const found: { titles: readonly string[]; members: ReportRow[] }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last === undefined || row.groupHeadings.length > 0)
      found.push({ titles: row.groupHeadings, members: [row] });
    else last.members.push(row);
  }
  return found;
}
