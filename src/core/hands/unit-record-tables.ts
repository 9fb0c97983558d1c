import { EVIDENCE_HEADINGS } from "../model/evidence";
import { INDICATOR_HEADINGS } from "../model/indicator";
import type { RawTable } from "../sheet/raw-table";
import { readEvidence } from "../sheet/records/read-evidence";
import { readIndicators } from "../sheet/records/read-indicators";
import { referToMeasures } from "../sheet/records/refer-to-measures";
import { buildGrid, cellText } from "../sheet/table-grid";
import { squash } from "../text/squash";
import type { ReadWorkbook } from "./read-workbook";
import { linesOfTable, RECORD_KINDS, recordLines, type RecordKind, type RecordLine } from "./record-lines";

/** A sheet of a unit's file with rows of records. */
export interface UnitRecordTable {
  readonly kind: RecordKind;
  readonly table: RawTable;
  /** Letters of its columns; null for one that it lacks. */
  readonly columns: Readonly<Record<string, string | null>>;
  readonly lines: readonly RecordLine[];
}

/**
 * The sheets of a unit's file with evidence or indicators, the one that was sent first: a sheet that was copied, renamed or made anew
 * is one of them where it has the headings that were sent.
 */
export function unitRecordTables(back: ReadWorkbook): readonly UnitRecordTable[] {
  const { workbook, sheet, records } = back;
  const refer = referToMeasures(sheet.measures);
  const sent = RECORD_KINDS.flatMap((kind): UnitRecordTable[] => {
    const table = workbook.tables.find((one) => one.sheet === records[kind].sheet);
    const { columns } = records[kind];
    return table === undefined ? [] : [{ kind, table, columns, lines: recordLines(back, kind) }];
  });
  const known = new Set([sheet.sheet, ...sent.map(({ table }) => table.sheet)]);
  const further = workbook.tables.flatMap((table): UnitRecordTable[] => {
    const kind = known.has(table.sheet) ? null : kindByHeadings(table);
    if (kind === null) return [];
    const { rows, columns } = (kind === "evidence" ? readEvidence : readIndicators)(table, refer);
    return [{ kind, table, columns, lines: linesOfTable(table, rows, kind) }];
  });
  return [...sent, ...further];
}

/** Titles may stand above the headings. */
const LAST_HEADING_ROW = 20;
/** The measure, what the row is about and one more: with less it may be a list of somebody's own. */
const LEAST_HEADINGS = 3;
const SENT_HEADINGS: Readonly<
  Record<RecordKind, { readonly main: string; readonly all: readonly string[] }>
> = {
  evidence: { main: EVIDENCE_HEADINGS.activity, all: Object.values(EVIDENCE_HEADINGS) },
  indicators: { main: INDICATOR_HEADINGS.name, all: Object.values(INDICATOR_HEADINGS) },
};

/** What a sheet with the very headings that were sent holds; null for any other sheet. */
function kindByHeadings(table: RawTable): RecordKind | null {
  const grid = buildGrid(table);
  for (const row of grid.rows) {
    if (row > LAST_HEADING_ROW) return null;
    const texts = new Set(grid.columnsOf(row).map((column) => squash(cellText(grid.cellAt(row, column)))));
    const kind = RECORD_KINDS.find((one) => {
      const { main, all } = SENT_HEADINGS[one];
      const isThere = (heading: string): boolean => texts.has(squash(heading));
      const needed = [EVIDENCE_HEADINGS.measure, main];
      return needed.every(isThere) && all.filter(isThere).length >= LEAST_HEADINGS;
    });
    if (kind !== undefined) return kind;
  }
  return null;
}
