import { columnNumber } from "../core/model/cell-ref";
import type { MeasureSheet } from "../core/model/measure-sheet";
import { SHEET_NAMES } from "../core/model/sheet-names";
import { createWitnesses, type NamingColumns, type Witnesses } from "../core/sheet/create-witnesses";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { squash } from "../core/text/squash";

/** Settings are beside their names, which are in the first column of the sheet. */
const SETTING_NAMES = [1];

/** The witnesses of a workbook whose measures have been read. */
export function witnessesOf(workbook: RawWorkbook, sheet: MeasureSheet): Witnesses {
  const headings = { sheet: sheet.sheet, row: sheet.headerRow };
  return createWitnesses(workbook, namingColumns(sheet), headings);
}

/**
 * By which columns the rows of each sheet are known: measures by number and measure, settings by their name, evidence and
 * indicators by all that they say.
 */
function namingColumns({ sheet: measuresSheet, columns }: MeasureSheet): NamingColumns {
  const naming = [columns.number, columns.measure].flatMap((letters) =>
    letters === null ? [] : [columnNumber(letters)],
  );
  return (sheet) => {
    if (sheet === measuresSheet) return naming.length > 0 ? naming : null;
    return squash(sheet) === squash(SHEET_NAMES.settings) ? SETTING_NAMES : null;
  };
}
