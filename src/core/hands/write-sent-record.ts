import { COLUMN_IDS, COLUMN_LABELS } from "../model/columns";
import { EVIDENCE_HEADINGS } from "../model/evidence";
import { INDICATOR_HEADINGS } from "../model/indicator";
import type { ProgramRecord } from "../model/program-record";
import { sentLines, type SentLine } from "./sent-lines";
import type { SentRecord, SentRow, SentTexts } from "./sent-record";

/** The kinds of the records in a unit's workbook. */
export const SENT_KINDS = {
  workbook: "สมุดงานของหน่วยงาน",
  measure: "มาตรการที่ส่ง",
  text: "ข้อความที่ส่ง",
  evidence: "หลักฐานที่ส่ง",
  indicators: "ตัวชี้วัดที่ส่ง",
  outside: "ข้อความนอกตารางที่ส่ง",
} as const;

/** Letters of a title that stand in a key, for people: it is known by its code. */
const MOST_LETTERS = 120;

/** What was sent and the titles of its measures, as rows of the hidden sheet ข้อมูลโปรแกรม. */
export function sentRecordRows(sent: SentRecord, titles: readonly string[]): ProgramRecord[] {
  const { unit, organization, fiscalYear, on, measures, evidence, indicators, outside } = sent;
  const record = (kind: keyof typeof SENT_KINDS, key: string, value: string): ProgramRecord => ({
    kind: SENT_KINDS[kind],
    key,
    value,
    by: "",
    on: kind === "workbook" ? on : "",
  });
  const origin = sentLines([
    ["organization", organization ?? ""],
    ["fiscalYear", String(fiscalYear)],
  ]);
  return [
    record("workbook", unit, origin),
    ...measures.flatMap(({ numberText, key, rows }, index) => {
      const item = String(index + 1);
      const title = (titles[index] ?? "").slice(0, MOST_LETTERS);
      const lines: [SentLine, string][] = [
        ["item", item],
        ["number", numberText ?? ""],
        ["title", title],
        ["titleKey", key],
      ];
      return [
        record("measure", sentLines(lines), String(rows.length)),
        ...rows.flatMap((row, at) =>
          textsOf(row).map(([line, column, text]) => {
            const place = sentLines([
              ["item", item],
              ["row", String(at + 1)],
              [line, column],
            ]);
            return record("text", place, text);
          }),
        ),
      ];
    }),
    ...rowRecords(evidence, EVIDENCE_HEADINGS).map(([key, text]) => record("evidence", key, text)),
    ...rowRecords(indicators, INDICATOR_HEADINGS).map(([key, text]) => record("indicators", key, text)),
    ...outside.map((text, index) => record("outside", sentLines([["item", String(index + 1)]]), text)),
  ];
}

function textsOf({ columns, others }: SentTexts): (readonly [SentLine, string, string])[] {
  return [
    ...COLUMN_IDS.flatMap((id) => {
      const text = columns[id];
      return text === undefined ? [] : [["column", COLUMN_LABELS[id].th, text] as const];
    }),
    ...[...others].map(([heading, text]) => ["otherColumn", heading, text] as const),
  ];
}

function rowRecords(
  rows: readonly SentRow[],
  headings: Readonly<Record<string, string>>,
): (readonly [key: string, text: string])[] {
  return rows.flatMap(({ measure, texts }, index) =>
    Object.entries(texts).map(([column, text]) => {
      const lines: [SentLine, string][] = [
        ["item", String(index + 1)],
        ["measure", String(measure + 1)],
        ["column", headings[column] ?? column],
      ];
      return [sentLines(lines), text] as const;
    }),
  );
}
