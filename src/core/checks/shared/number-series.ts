import { onceFor } from "../../lists/once-for";
import type { Measure } from "../../model/measure";
import type { MeasureSheet } from "../../model/measure-sheet";

/**
 * The measures in runs that are numbered together: one run, unless the numbering begins again at 1 right below a group
 * heading (มิติที่ ๒ …), as plans that number by dimension do.
 */
export const numberSeries = onceFor((sheet: MeasureSheet): readonly (readonly Measure[])[] => {
  const headingRows = sheet.otherRows.map(({ row }) => row).sort((a, b) => a - b);
  const series: Measure[][] = [];
  let nextHeading = 0;
  for (const measure of sheet.measures) {
    const headingsBefore = nextHeading;
    while ((headingRows[nextHeading] ?? Infinity) < measure.row) nextHeading += 1;
    const current = series.at(-1);
    if (!current || (measure.number === 1 && nextHeading > headingsBefore)) series.push([measure]);
    else current.push(measure);
  }
  return series;
});
