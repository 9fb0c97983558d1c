import type { CheckedWorkbook } from "../../../src/app/check-workbook";
import { cellRef, columnLetters, columnNumber, rowOfRef } from "../../../src/core/model/cell-ref";
import { MEASURE_COLUMNS } from "../../../src/core/model/columns";
import { chooseTable } from "../../../src/core/sheet/program/choose-table";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { isBlank } from "../../../src/core/text/blank";
import { foldLetters } from "../../../src/core/text/fold-letters";

/**
 * The cells with a text, in the columns of the form, that the reading of the table knows nothing about: neither in a measure nor in a row
 * that is none, an error or a finding. What stands in the column of numbers belongs to the measure of its row.
 */
export function findUncoveredCells(workbook: RawWorkbook, { sheet, findings }: CheckedWorkbook): string[] {
  const choice = chooseTable(workbook, { table: null, sheetName: null });
  if (choice.kind !== "found") return [];
  const { table, location } = choice.found;
  const known = new Set([
    ...sheet.measures.flatMap(({ cells, numberCell, continuedRows }) => [
      ...Object.values(cells).flatMap(({ parts }) => parts.map(({ cell }) => cell)),
      ...(numberCell === null ? [] : [numberCell]),
      ...continuedRows.flatMap((row) => row.cells.map(({ cell }) => cell)),
    ]),
    ...sheet.errorCells.map(({ cell }) => cell),
    ...findings.flatMap((finding) => (finding.sheet === undefined ? (finding.cell ?? []) : [])),
  ]);
  const rows = new Set(
    [...sheet.orphanRows, ...sheet.otherRows, ...sheet.repeatedHeadings].map(({ row }) => row),
  );
  const ownRows = (row: number): boolean =>
    sheet.measures.some(({ row: first, lastRow }) => first <= row && row <= lastRow);
  const places = (columns: readonly (string | null)[]): number[] =>
    columns.flatMap((letters) => (letters === null ? [] : columnNumber(letters)));
  const ours = places(Object.values(sheet.columns));
  const texts = places(MEASURE_COLUMNS.map((column) => sheet.columns[column]));
  const isHidden = (row: number, column: number): boolean =>
    table.merges.some(
      (area) =>
        area.top <= row &&
        row <= area.bottom &&
        area.left <= column &&
        column <= area.right &&
        (area.top !== row || area.left !== column),
    );
  /** A text that stands in several merged rows of a measure is said once. */
  const isSaid = (row: number, column: number, text: string): boolean =>
    sheet.measures
      .filter(({ row: first, lastRow }) => first <= row && row <= lastRow)
      .some(({ cells }) =>
        MEASURE_COLUMNS.some(
          (id) =>
            sheet.columns[id] === columnLetters(column) &&
            cells[id].text.includes(foldLetters(text).text.trim()),
        ),
      );
  return table.rows
    .filter(({ row }) => row > location.lastHeaderRow)
    .flatMap(({ row, cells }) =>
      cells
        .filter(({ column, text }) => ours.includes(column) && !isBlank(text))
        .filter(({ column }) => !isHidden(row, column))
        .filter(({ column }) => texts.includes(column) || !ownRows(row))
        .filter(({ column, text }) => !isSaid(row, column, text))
        .map(({ column }) => cellRef(column, row)),
    )
    .filter((cell) => !known.has(cell) && !rows.has(rowOfRef(cell)));
}
