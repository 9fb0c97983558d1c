import { wordShownDate } from "../calendar/word-shown-date";
import { cellRef, columnNumber } from "../model/cell-ref";
import { EVIDENCE_HEADINGS } from "../model/evidence";
import { INDICATOR_HEADINGS } from "../model/indicator";
import { SHEET_NAMES } from "../model/sheet-names";
import type { CellValue, SheetLayout } from "../model/workbook-layout";
import type { RawTable } from "../sheet/raw-table";
import { buildGrid, cellText } from "../sheet/table-grid";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import { measureReader } from "./measure-reader";
import type { BackWorkbook, LeftAnswer } from "./merged";
import type { ReadWorkbook } from "./read-workbook";
import { settledText } from "./same-text";
import type { UnitRecordTable } from "./unit-record-tables";
import { unreadValue } from "./unread-value";
import { whyLeft, type UnitWords } from "./why-left";

/** What is sent beside the measures and the records: the note, and the title and the headings above the measures. */
export function outsideTextsOf(note: SheetLayout, measures: SheetLayout, headerRow: number): string[] {
  const above = measures.rows.filter(({ row }) => row <= headerRow);
  return [...note.rows, ...above].flatMap(({ cells }) =>
    cells.flatMap(({ value }) => {
      const text = shownValue(value);
      return isBlank(text) ? [] : [text];
    }),
  );
}

function shownValue(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? wordShownDate(value.date) : String(value);
}

/** The same of a file that does not say it: what stands around the measures of the main sheet. */
export function outsideTextsIn(main: ReadWorkbook): string[] {
  const { grid } = measureReader(main);
  const inside = rowsOfMeasures(main);
  return grid.rows
    .filter((row) => !inside.has(row))
    .flatMap((row) => grid.columnsOf(row).map((column) => cellText(grid.cellAt(row, column))));
}

/**
 * Texts of a unit's file that stand where nobody asked for any: on the note, around the measures, around rows of records, on sheets that
 * were not sent.
 * @param known what was sent there
 * @param isNoteKnown false where the file does not say what its note was
 * @param mainSheets names of the main workbook's sheets, which a file without the record may be a copy of
 */
export function outsideTexts(
  back: BackWorkbook,
  tables: readonly UnitRecordTable[],
  known: readonly string[],
  { isNoteKnown, mainSheets }: { readonly isNoteKnown: boolean; readonly mainSheets: ReadonlySet<string> },
): readonly LeftAnswer[] {
  const { file, sheet, workbook } = back;
  const keys = new Set([...known, ...RECORD_HEADINGS].map(textKey));
  const inRecords = new Map(tables.map((one) => [one.table.sheet, one]));
  return workbook.tables.flatMap((table): readonly LeftAnswer[] => {
    const told = (cell: string | null, why: UnitWords): LeftAnswer => ({
      file,
      sheet: table.sheet,
      cell,
      why,
    });
    const values = { sheet: table.sheet };
    if (table.sheet === sheet.sheet) {
      const inside = rowsOfMeasures(back);
      return strangeCells(table, (row) => inside.has(row), keys).map(({ row, cell }) =>
        told(cell, row > sheet.headerRow ? whyLeft("otherRow") : whyLeft("outside", values)),
      );
    }
    const records = inRecords.get(table.sheet);
    if (records !== undefined) return aroundRecords(records, keys, told);
    const name = squash(table.sheet);
    if (name === squash(SHEET_NAMES.unitNote)) {
      const cells = strangeCells(table, () => false, keys);
      if (isNoteKnown) return cells.map(({ cell }) => told(cell, whyLeft("outside", values)));
      return cells.length === 0 ? [] : [told(null, whyLeft("noteUnknown", values))];
    }
    if (HIDDEN.has(name) || mainSheets.has(name)) return [];
    const [first] = strangeCells(table, () => false, new Set());
    return first === undefined ? [] : [told(first.cell, whyLeft("otherTab", values))];
  });
}

/** What the tool itself reads of a unit's file. */
const HIDDEN = new Set([SHEET_NAMES.settings, SHEET_NAMES.program].map(squash));
const RECORD_HEADINGS = [...Object.values(EVIDENCE_HEADINGS), ...Object.values(INDICATOR_HEADINGS)];

function rowsOfMeasures(book: ReadWorkbook): ReadonlySet<number> {
  const { rowsOf } = measureReader(book);
  return new Set(book.sheet.measures.flatMap((measure) => rowsOf(measure).map(({ row }) => row)));
}

function strangeCells(
  table: RawTable,
  isRead: (row: number) => boolean,
  known: ReadonlySet<string>,
): { readonly row: number; readonly cell: string }[] {
  const grid = buildGrid(table);
  return grid.rows
    .filter((row) => !isRead(row))
    .flatMap((row) =>
      grid.columnsOf(row).flatMap((column) => {
        const text = cellText(grid.cellAt(row, column));
        return isBlank(text) || known.has(textKey(text)) ? [] : [{ row, cell: cellRef(column, row) }];
      }),
    );
}

/** Texts beside rows of records and around them, and rows in which every cell holds an error. */
function aroundRecords(
  { table, columns, lines }: UnitRecordTable,
  known: ReadonlySet<string>,
  told: (cell: string, why: UnitWords) => LeftAnswer,
): LeftAnswer[] {
  const own = new Set(
    Object.values(columns)
      .flatMap((letters) => letters ?? [])
      .map(columnNumber),
  );
  const rows = new Set(lines.map(({ row }) => row));
  return table.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell): LeftAnswer[] => {
      const isOwn = own.has(cell.column);
      if (rows.has(row) && isOwn) return [];
      const place = cellRef(cell.column, row);
      const text = cellText(cell);
      if (isBlank(text)) {
        const unread = isOwn ? unreadValue(cell, []) : null;
        return unread === null ? [] : [told(place, unread)];
      }
      if (rows.has(row)) return [told(place, whyLeft("otherColumn"))];
      return known.has(textKey(text)) ? [] : [told(place, whyLeft("outside", { sheet: table.sheet }))];
    }),
  );
}

function textKey(text: string): string {
  return squash(settledText(text));
}
