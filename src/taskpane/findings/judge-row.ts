import type { CheckedWorkbook } from "../../app/check-workbook";
import type { SelectedRow } from "../../app/ports/spreadsheet";
import type { Finding } from "../../core/engine/finding";
import { measureLabel } from "../../core/model/measure-label";

/** What there is to say of the measure in a row that a person has selected. */
export type RowJudgement =
  | { readonly kind: "finding"; readonly finding: Finding }
  /** Nothing was found in the measure of this number. */
  | { readonly kind: "clear"; readonly measure: number }
  /** No measure stands there. */
  | { readonly kind: "no-measure"; readonly row: number };

/** Judges the measure of a row; of its findings the first that is worst, as the list orders them. */
export function judgeRow(
  { sheet, findings }: Pick<CheckedWorkbook, "sheet" | "findings">,
  { sheet: name, row }: SelectedRow,
): RowJudgement {
  const measure =
    name === sheet.sheet ? sheet.measures.find((one) => one.row <= row && row <= one.lastRow) : undefined;
  if (measure === undefined) return { kind: "no-measure", row };
  const own = findings.filter((one) => one.measure === measure.ordinal);
  const finding = (["error", "warning", "review"] as const).flatMap(
    (severity) => own.find((one) => one.severity === severity) ?? [],
  )[0];
  return finding === undefined
    ? { kind: "clear", measure: measureLabel(measure) }
    : { kind: "finding", finding };
}
