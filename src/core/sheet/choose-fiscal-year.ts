/** Where a table's fiscal year can be read. */
export interface YearSources {
  /** What the settings sheet says (B.E.). */
  readonly settings: number | null;
  /** What the title of the table names. */
  readonly title: number | null;
  /** What the titles of the workbook's other tables name. */
  readonly otherTitles: readonly number[];
}

/**
 * The fiscal year of a table: the settings sheet is more important than the title, unless its year is that of another table of
 * the workbook and the title of this table names a different year.
 * @returns null where the workbook does not say
 */
export function chooseFiscalYear({
  settings,
  title,
  otherTitles,
}: YearSources): { year: number; source: "settings" | "title" } | null {
  const isOfAnother =
    settings !== null && title !== null && title !== settings && otherTitles.includes(settings);
  if (settings !== null && !isOfAnother) return { year: settings, source: "settings" };
  return title === null ? null : { year: title, source: "title" };
}
