import { isBlank } from "../text/blank";
import type { Measure } from "../model/measure";
import type { MeasureRow } from "./measure-rows";
import type { OtherColumn } from "./other-columns";
import type { RecordLine } from "./record-lines";
import type { SentMeasure, SentRow, SentTexts } from "./sent-record";
import { titleKey } from "./title-key";

/** A measure as it is sent. */
export function sentMeasure(
  { numberText, title }: Measure,
  rows: readonly MeasureRow[],
  others: readonly OtherColumn[],
): SentMeasure {
  return { numberText, key: titleKey(title), rows: rows.map((row) => sentTexts(row, others)) };
}

function sentTexts({ columns, others: extra }: MeasureRow, others: readonly OtherColumn[]): SentTexts {
  return {
    columns: Object.fromEntries(
      Object.entries(columns).flatMap(([id, { text }]) => (isBlank(text) ? [] : [[id, text]])),
    ),
    others: new Map(
      extra.flatMap(({ column, text }) => {
        const key = others.find((one) => one.column === column)?.key ?? "";
        return key === "" ? [] : [[key, text] as const];
      }),
    ),
  };
}

/** What a row of records says, without its reference. */
export function lineTexts({ fields }: RecordLine): SentRow["texts"] {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([id, { text }]) => (isBlank(text) ? [] : [[id, text]])),
  );
}
