import type { CellArea } from "../../../core/model/workbook-layout";

/** The cells of an area. */
export function rangeOf(worksheet: Excel.Worksheet, { top, left, bottom, right }: CellArea): Excel.Range {
  return worksheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}
