/** A formula and its sheet. */
export interface PlacedFormula {
  readonly formula: string;
  readonly sheet: string;
}

/**
 * Queues every formula of some sheets.
 * @param worksheets with their names loaded
 * @returns reads them, after the sync
 */
export function queueFormulas(worksheets: readonly Excel.Worksheet[]): () => readonly PlacedFormula[] {
  const queued = worksheets.map((worksheet) => {
    const areas = worksheet.getUsedRangeOrNullObject(false).getSpecialCellsOrNullObject("Formulas");
    const ranges = areas.areas;
    ranges.load("items/formulas");
    return { sheet: worksheet.name, areas, ranges };
  });
  return () =>
    queued.flatMap(({ sheet, areas, ranges }) =>
      areas.isNullObject
        ? []
        : ranges.items.flatMap(({ formulas }) =>
            formulas.flat().map((formula: unknown) => ({ formula: String(formula), sheet })),
          ),
    );
}
