import type { CellEdit } from "../core/changes/cell-edit";
import { NO_EDITS, type WorkbookEdits } from "../core/changes/workbook-edits";
import type { WorkbookLayout } from "../core/model/workbook-layout";
import { createWitnesses } from "../core/sheet/create-witnesses";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { fail, succeed, type Result } from "./ports/result";
import type { MadeGroup, MadeSheets, Spreadsheet } from "./ports/spreadsheet";

/** What was written into a sheet of the tool, or the sheet that was made for it: either can be taken back. */
export interface Written {
  readonly made: readonly MadeGroup[];
  readonly sheets: MadeSheets | null;
}

/** Writes cells of a sheet of the tool, all of them or none. */
export function writeCells(
  spreadsheet: Pick<Spreadsheet, "write">,
  workbook: RawWorkbook,
  cells: readonly CellEdit[],
): Promise<Result<Written>> {
  return writeEdits(spreadsheet, workbook, { ...NO_EDITS, cells });
}

/** Writes cells of a sheet of the tool and removes rows of it, all of them or none. */
export async function writeEdits(
  spreadsheet: Pick<Spreadsheet, "write">,
  workbook: RawWorkbook,
  edits: WorkbookEdits,
): Promise<Result<Written>> {
  if (edits.cells.length + edits.removedRows.length === 0) return succeed({ made: [], sheets: null });
  const group = createWitnesses(workbook, () => null).of(edits);
  const written = await spreadsheet.write([group]);
  if (!written.ok) return written;
  const [obstacle] = written.value.left.flatMap(({ obstacles }) => obstacles);
  return obstacle ? fail(obstacle.reason) : succeed({ made: written.value.made, sheets: null });
}

/** Makes a sheet of the tool that the workbook lacks. */
export async function writeSheets(
  spreadsheet: Pick<Spreadsheet, "makeSheets">,
  layout: WorkbookLayout,
): Promise<Result<Written>> {
  const made = await spreadsheet.makeSheets(layout, "if-missing");
  if (!made.ok) return made;
  return made.value.halfMade === null ? succeed({ made: [], sheets: made.value }) : fail(made.value.halfMade);
}
