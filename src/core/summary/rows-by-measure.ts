import { addToGroup } from "../lists/group-by";
import type { MeasureReference } from "../model/evidence";
import type { RecordSheets } from "../model/record-sheets";
import type { GapKind } from "./gap-messages";
import { makeGap } from "./make-gap";
import type { Gap } from "./proposals";

/** A row that names a measure by its number. */
interface ReferringRow {
  readonly measureRef: MeasureReference;
}

/** The rows of each measure, by its ordinal, in the order of the sheet; rows that name no measure for certain are left out. */
export function rowsByMeasure<Row extends ReferringRow>(rows: readonly Row[]): Map<number, Row[]> {
  const byMeasure = new Map<number, Row[]>();
  for (const row of rows) {
    const [ordinal] = row.measureRef.ordinals;
    if (row.measureRef.outcome !== "found" || ordinal === undefined) continue;
    addToGroup(byMeasure, ordinal, row);
  }
  return byMeasure;
}

const KINDS: Readonly<Record<Exclude<MeasureReference["outcome"], "found">, GapKind>> = {
  none: "noReference",
  unknown: "unknownReference",
  ambiguous: "ambiguousReference",
};

/** The rows of both sheets that name no measure, or name one without certainty. */
export function gapsOfReferences({ evidence, indicators }: RecordSheets): Gap[] {
  return [...evidence.rows, ...indicators.rows].flatMap((one) => {
    const { sheet, row, measureRef } = one;
    if (measureRef.outcome === "found") return [];
    const cell = one.cells.measure;
    const values = { sheet, row, number: measureRef.number ?? "" };
    return [
      makeGap(KINDS[measureRef.outcome], {
        measure: null,
        sheet,
        cell,
        sources: [{ sheet, rows: [row] }],
        values,
      }),
    ];
  });
}
