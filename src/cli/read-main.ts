import { checkWorkbook } from "../app/check-workbook";
import { fail, succeed, type Result } from "../app/ports/result";
import type { ReadWorkbook } from "../core/hands/read-workbook";
import type { Arguments } from "./arguments";
import { inFile } from "./in-file";
import { openWorkbook } from "./open-workbook";

/** The main workbook and the file it came from. */
export interface MainFile extends ReadWorkbook {
  readonly bytes: Uint8Array;
}

/** Reads the workbook that is parted, or that unit workbooks are brought back into; no check is run. */
export async function readMain(
  file: string,
  { asOf, fiscalYear, sheetName }: Pick<Arguments, "asOf" | "fiscalYear" | "sheetName">,
  folder: string,
): Promise<Result<MainFile>> {
  const opened = await openWorkbook(file, folder);
  if (!opened.ok) return fail(inFile(file, opened.fault));
  const { workbook, bytes } = opened.value;
  const read = checkWorkbook(workbook, { asOf, fiscalYear, sheetName, purpose: "check" }, []);
  if (!read.ok) return fail(inFile(file, read.fault));
  const { sheet, records } = read.value;
  return succeed({ workbook, sheet, records, bytes });
}
