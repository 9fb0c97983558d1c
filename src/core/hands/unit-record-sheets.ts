import { addToGroup } from "../lists/group-by";
import type { Measure } from "../model/measure";
import type { CellLayout, RowLayout, SheetLayout } from "../model/workbook-layout";
import { recordSheetsLayout } from "../sheet/new-workbook-layout";
import type { ReadWorkbook } from "./read-workbook";
import {
  ANSWERED_COLUMNS,
  recordLines,
  RECORD_COLUMNS,
  type RecordKind,
  type RecordLine,
} from "./record-lines";
import type { SentRow } from "./sent-record";
import { fileHeight } from "./file-height";
import { lineTexts } from "./sent-texts";
import { sentValue } from "./sent-value";
import type { UnitTable } from "./unit-measures-sheet";
import { OPEN_FILL } from "./unit-page";

/** A sheet of records of a unit's workbook, and what it says of the rows that were sent. */
export interface UnitRecords {
  readonly sheet: SheetLayout;
  readonly texts: readonly SentRow[];
}

/** Blank rows of evidence that a unit may fill. */
const SPARE_ROWS = 100;

/** Lays out the evidence and the indicators of measures, with the drop-downs of a new workbook; evidence has open rows to spare. */
export function unitRecordSheets(
  main: ReadWorkbook,
): (measures: readonly Measure[], table: UnitTable) => Readonly<Record<RecordKind, UnitRecords>> {
  const lines = {
    evidence: linesByMeasure(main, "evidence"),
    indicators: linesByMeasure(main, "indicators"),
  };
  return (measures, { columns, places }) => {
    const placed = measures.map((measure, index) => ({ ...measure, ...places[index] }));
    const [evidence, indicators] = recordSheetsLayout({
      ...main.sheet,
      columns: { ...main.sheet.columns, number: columns.number ?? null },
      measures: placed,
    }).sheets;
    if (evidence === undefined || indicators === undefined) throw new Error("a new workbook has no records");
    const fill = (layout: SheetLayout, kind: RecordKind): UnitRecords =>
      fillSheet(
        layout,
        kind,
        measures.flatMap(({ ordinal }, measure) =>
          (lines[kind].get(ordinal) ?? []).map((line) => ({
            measure,
            line,
            reference: numberOf(measures[measure], line),
          })),
        ),
      );
    return { evidence: fill(evidence, "evidence"), indicators: fill(indicators, "indicators") };
  };
}

function linesByMeasure(main: ReadWorkbook, kind: RecordKind): ReadonlyMap<number, readonly RecordLine[]> {
  const byMeasure = new Map<number, RecordLine[]>();
  for (const line of recordLines(main, kind)) {
    const [ordinal] = line.reference.ordinals;
    if (line.reference.outcome === "found" && ordinal !== undefined) addToGroup(byMeasure, ordinal, line);
  }
  return byMeasure;
}

function numberOf(measure: Measure | undefined, { referenceText }: RecordLine): string | number {
  return measure?.number ?? referenceText;
}

interface LineToSend {
  /** Index in the unit's measures. */
  readonly measure: number;
  readonly line: RecordLine;
  readonly reference: string | number;
}

/** The rows that are sent take the place of a new sheet's blank ones, whose looks they have. */
function fillSheet(layout: SheetLayout, kind: RecordKind, lines: readonly LineToSend[]): UnitRecords {
  const [head, blank] = layout.rows;
  if (head === undefined || blank === undefined) throw new Error("a new sheet has headings and blank rows");
  const ids = ["measure", ...RECORD_COLUMNS[kind]];
  const isOpen = (id: string): boolean => kind === "evidence" || ANSWERED_COLUMNS[kind].has(id);
  const rowOf = (index: number, valueOf: (id: string) => CellLayout["value"]): RowLayout => ({
    row: head.row + 1 + index,
    height: null,
    fileHeight: fileHeight(
      ids.map((id) => String(valueOf(id) ?? "")),
      layout.columnWidths,
    ),
    cells: blank.cells.map((cell): CellLayout => {
      const id = ids[cell.column - 1] ?? "";
      return { ...cell, value: valueOf(id), ...(isOpen(id) && { isOpen: true, fill: OPEN_FILL }) };
    }),
  });
  const sent = lines.map(({ line, reference }, index) =>
    rowOf(index, (id) => (id === "measure" ? reference : sentValue(line.fields[id]?.raw ?? null))),
  );
  const spare = Array.from({ length: kind === "evidence" ? SPARE_ROWS : 0 }, (_, index) =>
    rowOf(lines.length + index, () => null),
  );
  return {
    sheet: { ...layout, rows: [head, ...sent, ...spare] },
    texts: lines.map(({ measure, line }) => ({ measure, texts: lineTexts(line) })),
  };
}
