import { extname, resolve } from "node:path";
import { patchWorkbook } from "../adapters/xlsx/patching/patch-workbook";
import type { PatchOutcome } from "../app/ports/patch-workbook";
import { fail, succeed, type Result, type UserFault } from "../app/ports/result";
import { NO_EDITS, type WorkbookEdits } from "../core/changes/workbook-edits";
import { writeFileBytes } from "./files";
import { originalFault } from "./original-fault";

/** Why a copy cannot be written under this name, before anything is read; null where it can. */
export async function copyNameFault(file: string, output: string, folder: string): Promise<UserFault | null> {
  const ending = extname(file).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  const original = await originalFault(file, output, folder);
  if (original) return original;
  // Excel refuses to open a workbook with macros under the other ending, and the other way round.
  if (extname(output).toLowerCase() !== ending) {
    return {
      th: `${output} เป็นสำเนาของสมุดงานไม่ได้ กรุณาใช้ชื่อไฟล์ที่ลงท้ายด้วย ${ending}`,
      en: `${output} cannot be a copy of the workbook; use a file name that ends in ${ending}`,
    };
  }
  return null;
}

/**
 * Makes groups of edits in a copy of a workbook file, each as a whole or not at all, and leaves everything else byte for byte.
 * @param bytes of a workbook that was read: where there is nothing to change it is not read again
 */
export async function writePatchedCopy(
  bytes: Uint8Array,
  groups: readonly WorkbookEdits[],
  output: string,
  folder: string,
): Promise<Result<PatchOutcome>> {
  const patched = groups.some(({ cells, removedRows }) => cells.length + removedRows.length > 0)
    ? await patchWorkbook(bytes, groups)
    : succeed<PatchOutcome>({ bytes, written: NO_EDITS, left: [] });
  if (!patched.ok) return fail(patched.fault);
  const written = await writeFileBytes(resolve(folder, output), output, patched.value.bytes);
  return written.ok ? patched : written;
}
