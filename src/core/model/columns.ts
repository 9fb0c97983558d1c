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
