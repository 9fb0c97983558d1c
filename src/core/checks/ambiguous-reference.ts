import { defineCheck, type Problem } from "../engine/check";
import type { MeasureReference } from "../model/evidence";
import type { RecordSheet } from "../model/record-sheets";

/** What both record sheets have: a row that names a measure by its number. */
interface ReferringRow {
  readonly row: number;
  readonly texts: { readonly measure: string };
  readonly cells: { readonly measure: string | null };
  readonly measureRef: MeasureReference;
}

/** A row of the evidence or indicator sheet names a measure that is not there, or that two measures could be; it is not used. */
export const ambiguousReference = defineCheck({
  id: "ambiguous-reference",
  severity: "review",
  messages: {
    unknown: {
      th: "แผ่นงาน “{sheet}” แถวที่ {row} ระบุมาตรการที่ “{reference}” ซึ่งไม่มีในตารางมาตรการ แถวนี้จึงยังไม่ถูกนำไปใช้",
      en: "Row {row} of sheet “{sheet}” names measure “{reference}”, which is not in the table; the row is not used",
    },
    ambiguous: {
      th: "แผ่นงาน “{sheet}” แถวที่ {row} ระบุมาตรการที่ “{reference}” ซึ่งมีอยู่ {count} มาตรการ แถวนี้จึงยังไม่ถูกนำไปใช้",
      en: "Row {row} of sheet “{sheet}” names measure “{reference}”, a number that {count} measures bear; the row is not used",
    },
  },
  evaluate: (_, { records }) => [...problemsOf(records.evidence), ...problemsOf(records.indicators)],
});

function problemsOf({ sheet, rows }: RecordSheet<ReferringRow>): Problem<"unknown" | "ambiguous">[] {
  return rows.flatMap(({ row, texts, cells, measureRef: { outcome, ordinals } }) => {
    if (sheet === null || (outcome !== "unknown" && outcome !== "ambiguous")) return [];
    const values = { sheet, row, reference: texts.measure };
    return [
      {
        message: outcome,
        values: outcome === "ambiguous" ? { ...values, count: ordinals.length } : values,
        measure: null,
        column: null,
        cell: cells.measure,
        sheet,
        quote: texts.measure,
      },
    ];
  });
}
