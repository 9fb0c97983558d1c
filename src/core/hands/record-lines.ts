import { parseCellRef } from "../model/cell-ref";
import { EVIDENCE_HEADINGS } from "../model/evidence";
import { INDICATOR_HEADINGS } from "../model/indicator";
import type { MeasureReference } from "../model/evidence";
import type { RawCell } from "../sheet/raw-table";
import { buildGrid, cellText } from "../sheet/table-grid";
import type { ReadWorkbook } from "./read-workbook";

export const RECORD_KINDS = ["evidence", "indicators"] as const;

/** The two sheets of records. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Their columns without the one that names the measure. */
export const RECORD_COLUMNS: Readonly<Record<RecordKind, readonly string[]>> = {
  evidence: Object.keys(EVIDENCE_HEADINGS).filter((id) => id !== "measure"),
  indicators: Object.keys(INDICATOR_HEADINGS).filter((id) => id !== "measure"),
};

/** What a unit answers of a row that it was sent; of an indicator the rest is the plan, last year's value and the source too. */
export const ANSWERED_COLUMNS: Readonly<Record<RecordKind, ReadonlySet<string>>> = {
  evidence: new Set(RECORD_COLUMNS.evidence),
  indicators: new Set(["actual"]),
};

/** A row of a sheet of records, cell by cell as the sheet shows it. */
export interface RecordLine {
  readonly sheet: string;
  readonly row: number;
  readonly reference: MeasureReference;
  /** The reference as written. */
  readonly referenceText: string;
  /** A column that the sheet lacks is left out. */
  readonly fields: Readonly<Record<string, RecordField>>;
}

export interface RecordField {
  /** A1 address. */
  readonly cell: string;
  readonly text: string;
  readonly raw: RawCell | null;
}

/** The rows of a sheet of records; none for a workbook without it. */
export function recordLines({ workbook, records }: ReadWorkbook, kind: RecordKind): readonly RecordLine[] {
  const { sheet, rows } = records[kind];
  const table = workbook.tables.find((one) => one.sheet === sheet);
  if (table === undefined) return [];
  const grid = buildGrid(table);
  return rows.map(({ row, measureRef, texts, cells }): RecordLine => {
    const places: Readonly<Record<string, string | null>> = cells;
    const fields = RECORD_COLUMNS[kind].flatMap((id) => {
      const cell = places[id] ?? null;
      if (cell === null) return [];
      const place = parseCellRef(cell);
      const raw = grid.cellAt(place.row, place.column);
      return [[id, { cell, text: cellText(raw), raw }] as const];
    });
    return {
      sheet: table.sheet,
      row,
      reference: measureRef,
      referenceText: texts.measure,
      fields: Object.fromEntries(fields),
    };
  });
}
