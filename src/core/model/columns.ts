/** The seven columns a measures sheet can have, in the order of the official form; `number` is optional. */
export const COLUMN_IDS = [
  "number",
  "measure",
  "steps",
  "responsibleUnit",
  "timeframe",
  "resultSummary",
  "outcome",
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

/** The six columns of the report; each measure has a text in every one of them. */
export type MeasureColumn = Exclude<ColumnId, "number">;

export const MEASURE_COLUMNS: readonly MeasureColumn[] = COLUMN_IDS.filter(
  (id): id is MeasureColumn => id !== "number",
);

/** What was done and what resulted: the two columns of the report that are filled in during the year. */
export const RESULT_COLUMNS = ["resultSummary", "outcome"] as const satisfies readonly MeasureColumn[];

export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** Whether a text is in one of the columns of results; a text of an indicator sheet, or of another column, is not. */
export function isResultColumn(column: string): column is ResultColumn {
  return (RESULT_COLUMNS as readonly string[]).includes(column);
}

/** The form's own wording of each column, used in messages, new workbooks and the report. */
export const COLUMN_LABELS: Readonly<Record<ColumnId, { readonly th: string; readonly en: string }>> = {
  number: { th: "ลำดับ", en: "Number" },
  measure: { th: "มาตรการ/แนวทาง", en: "Measure" },
  steps: { th: "ขั้นตอน/วิธีการปฏิบัติ", en: "Steps" },
  responsibleUnit: { th: "หน่วยงานรับผิดชอบ", en: "Responsible unit" },
  timeframe: { th: "ระยะเวลา", en: "Timeframe" },
  resultSummary: { th: "สรุปผลการดำเนินการ", en: "Result summary" },
  outcome: { th: "ผลลัพธ์หรือผลสัมฤทธิ์", en: "Outcome" },
};
