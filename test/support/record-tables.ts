import { readEvidence } from "../../src/core/sheet/records/read-evidence";
import { readIndicators } from "../../src/core/sheet/records/read-indicators";
import { referToMeasures } from "../../src/core/sheet/records/refer-to-measures";
import { EVIDENCE_HEADINGS } from "../../src/core/model/evidence";
import { INDICATOR_HEADINGS } from "../../src/core/model/indicator";
import { EMPTY_RECORDS } from "../../src/core/model/empty-records";
import type { MeasureSheet } from "../../src/core/model/measure-sheet";
import type { RecordSheets } from "../../src/core/model/record-sheets";
import { rawTable, type TestCell } from "./raw-table";

export interface RecordRows {
  /** Rows of the evidence sheet in the order of its columns, from row 2 on. */
  readonly evidence?: readonly (readonly TestCell[])[];
  /** Rows of the indicator sheet in the order of its columns, from row 2 on. */
  readonly indicators?: readonly (readonly TestCell[])[];
}

/** The evidence and indicator sheets of a workbook with these measures; a sheet without rows is not there. */
export function recordsOf(sheet: MeasureSheet, { evidence, indicators }: RecordRows): RecordSheets {
  const refer = referToMeasures(sheet.measures);
  const tableOf = (name: string, headings: object, rows: readonly (readonly TestCell[])[]) =>
    rawTable({ sheet: name, rows: [Object.values(headings) as string[], ...rows] });
  return {
    evidence: evidence
      ? readEvidence(tableOf("หลักฐาน", EVIDENCE_HEADINGS, evidence), refer)
      : EMPTY_RECORDS.evidence,
    indicators: indicators
      ? readIndicators(tableOf("ตัวชี้วัด", INDICATOR_HEADINGS, indicators), refer)
      : EMPTY_RECORDS.indicators,
  };
}
