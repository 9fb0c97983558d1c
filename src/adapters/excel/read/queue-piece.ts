import { addToGroup } from "../../../core/lists/group-by";
import { cellRef } from "../../../core/model/cell-ref";
import type { RawArea, RawCell, RawRow } from "../../../core/sheet/raw-table";
import { byteLength } from "../host/byte-length";
import type { Piece, PieceRead, SheetKey } from "./piece";
import { areaOf, PLACE, queueAreas } from "./queue-areas";
import type { FormulaSource } from "../host/session";
import { showValue } from "./show-value";

/**
 * Queues what a piece needs; nothing is sent. Beside the values go the number formats (which show dates, some 60 bytes for each
 * row) and the kinds of values (errors), and only the places of formulas, whose text would double the bytes.
 * @returns reads the answer, after the sync; null where the sheet is not there
 */
export function queuePiece(
  context: Excel.RequestContext,
  piece: Piece,
  formulaSource: FormulaSource,
): () => PieceRead | null {
  const sheet = sheetOf(context, piece.sheet);
  sheet.load("id");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(PLACE);
  const range = used.getIntersectionOrNullObject(
    `A${piece.firstRow}:${cellRef(piece.lastColumn, piece.lastRow)}`,
  );
  const isLoaded = formulaSource === "formulas";
  range.load(`rowIndex,columnIndex,values,valueTypes,numberFormat${isLoaded ? ",formulas" : ""}`);
  const rowProperties = range.getRowProperties({ rowHidden: true });
  const formulas = isLoaded ? null : queueAreas(range.getSpecialCellsOrNullObject("Formulas"));
  // Of all that has a format: a merged area may be blank, or begin above the first value.
  const formatted = piece.withMerges ? sheet.getUsedRangeOrNullObject(false) : null;
  const merges = formatted && queueAreas(formatted.getMergedAreasOrNullObject());

  return () => {
    if (sheet.isNullObject) return null;
    const { id, protection } = sheet;
    const head = { sheetId: id, isProtected: protection.protected, merges: merges?.() ?? null };
    if (used.isNullObject) return { ...head, used: null, rows: [], rowCount: 0, bytes: 0 };
    const place = areaOf(used);
    if (range.isNullObject) return { ...head, used: place, rows: [], rowCount: 0, bytes: 0 };
    const isFormula = formulas ? coveredBy(formulas()) : loadedFormulas(range);
    const hidden = rowProperties.value.map(({ rowHidden }) => rowHidden === true);
    return {
      ...head,
      used: place,
      rows: toRows(range, hidden, isFormula),
      rowCount: range.values.length,
      bytes: bytesOf(range, isLoaded),
    };
  };
}

function sheetOf(context: Excel.RequestContext, key: SheetKey): Excel.Worksheet {
  const { worksheets } = context.workbook;
  return key.kind === "active" ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(key.key);
}

type IsFormula = (row: number, column: number) => boolean;

function coveredBy(areas: readonly RawArea[]): IsFormula {
  if (areas.length === 0) return () => false;
  const byRow = new Map<number, RawArea[]>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) addToGroup(byRow, row, area);
  }
  return (row, column) =>
    byRow.get(row)?.some(({ left, right }) => left <= column && column <= right) ?? false;
}

/** A text like "=ก" that was typed after an apostrophe is its own value; a formula never is (office-js issue 6687). */
function loadedFormulas(range: Excel.Range): IsFormula {
  const { formulas, values, rowIndex, columnIndex } = range;
  return (row, column) => {
    const [down, right] = [row - rowIndex - 1, column - columnIndex - 1];
    const formula: unknown = formulas[down]?.[right];
    return typeof formula === "string" && formula.startsWith("=") && formula !== values[down]?.[right];
  };
}

function toRows(range: Excel.Range, hidden: readonly boolean[], isFormula: IsFormula): RawRow[] {
  const { values, valueTypes, numberFormat, rowIndex, columnIndex } = range;
  return values.flatMap((line, down): RawRow[] => {
    const row = rowIndex + 1 + down;
    const cells = line.flatMap((value: unknown, right): RawCell[] => {
      const column = columnIndex + 1 + right;
      const hasFormula = isFormula(row, column);
      const type = String(valueTypes[down]?.[right] ?? "");
      const shown = showValue({ value, type, format: String(numberFormat[down]?.[right] ?? "General") });
      return shown.text === "" && shown.type !== "picture" && !hasFormula
        ? []
        : [{ column, ...shown, isFormula: hasFormula }];
    });
    return cells.length === 0 ? [] : [{ row, hidden: hidden[down] ?? false, cells }];
  });
}

const ROW_PROPERTIES_BYTES = 20; // {"rowHidden":false},

function bytesOf(range: Excel.Range, isLoaded: boolean): number {
  const { values, valueTypes, numberFormat } = range;
  const grids = [values, valueTypes, numberFormat, ...(isLoaded ? [range.formulas] : [])];
  return grids.reduce((sum, grid) => sum + byteLength(grid), values.length * ROW_PROPERTIES_BYTES);
}
