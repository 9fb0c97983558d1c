/** What an address of the page's own leads to: the row of a measure, by its position in the sheet. */
export function measureId(ordinal: number): string {
  return `measure-${ordinal}`;
}

/** The heading above a measure. */
export function groupId(ordinal: number): string {
  return `group-${ordinal}`;
}

/** The evidence of a measure. */
export function evidenceId(ordinal: number): string {
  return `evidence-${ordinal}`;
}

/** Parts of the page. */
export const PART_IDS = { summary: "summary", table: "table", appendix: "appendix" } as const;
