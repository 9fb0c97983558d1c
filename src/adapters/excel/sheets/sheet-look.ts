/** What the workbook and the layout have in common for all sheets. */
export interface SheetLook {
  /** Family of the sheet's cells. */
  readonly font: string;
  /** How many times as wide as on the screen a column is on paper. */
  readonly printedWidth: number;
}
