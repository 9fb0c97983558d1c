import type { ReportRow } from "./report-model";

/** What a list calls a measure of the table. */
export interface RowTitle {
  /** "๑.", or null where the sheet gives none. */
  readonly marker: string | null;
  /** All lines of the title in one. */
  readonly text: string;
}

/** Number and title of a row of the table, the title in one line and never cut. */
export function rowTitle({ cells }: ReportRow): RowTitle {
  const [first, ...others] = cells.measure;
  const texts = others.map(({ marker, text }) => (marker === null ? text : `${marker} ${text}`));
  return {
    marker: first?.marker ?? null,
    text: [first?.text ?? "", ...texts].filter((text) => text !== "").join(" "),
  };
}
