import { parseCellRef } from "../model/cell-ref";
import { EVIDENCE_HEADINGS, type Evidence, type MeasureReference } from "../model/evidence";
import { INDICATOR_HEADINGS, type Indicator } from "../model/indicator";
import type { RawCell, RawTable } from "../sheet/raw-table";
import { buildGrid, cellText } from "../sheet/table-grid";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import type { ReadWorkbook } from "./read-workbook";

export const RECORD_KINDS = ["evidence", "indicators"] as const;

/** The two sheets of records. */
export type RecordKind = (typeof RECORD_KINDS)[number];

const HEADINGS = { evidence: EVIDENCE_HEADINGS, indicators: INDICATOR_HEADINGS } as const;

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

/** The rows of the sheet of records of a workbook; none for a workbook without it. */
export function recordLines({ workbook, records }: ReadWorkbook, kind: RecordKind): readonly RecordLine[] {
  const { sheet, rows } = records[kind];
  const table = workbook.tables.find((one) => one.sheet === sheet);
  return table === undefined ? [] : linesOfTable(table, rows, kind);
}

/** The rows of a sheet of records, as they were read; headings that stand there again are none. */
export function linesOfTable(
  table: RawTable,
  rows: readonly (Evidence | Indicator)[],
  kind: RecordKind,
): readonly RecordLine[] {
  const grid = buildGrid(table);
  const headings: Readonly<Record<string, string>> = HEADINGS[kind];
  return rows.flatMap(({ row, measureRef, texts, cells }): RecordLine[] => {
    const places: Readonly<Record<string, string | null>> = cells;
    const fields = RECORD_COLUMNS[kind].flatMap((id) => {
      const cell = places[id] ?? null;
      if (cell === null) return [];
      const place = parseCellRef(cell);
      const raw = grid.cellAt(place.row, place.column);
      return [[id, { cell, text: cellText(raw), raw }] as const];
    });
    const said = fields.filter(([, { text }]) => !isBlank(text));
    const isHeading = ([id, { text }]: (typeof fields)[number]): boolean =>
      squash(text) === squash(headings[id] ?? "");
    if (said.length > 1 && said.every(isHeading)) return [];
    return [
      {
        sheet: table.sheet,
        row,
        reference: measureRef,
        referenceText: texts.measure,
        fields: Object.fromEntries(fields),
      },
    ];
  });
}
