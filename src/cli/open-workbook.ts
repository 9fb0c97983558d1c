import { resolve } from "node:path";
import { MAX_FILE_BYTES, MEGABYTE } from "../adapters/package/limits";
import { readWorkbook } from "../adapters/xlsx/read-workbook";
import { WORKBOOK_FAULTS } from "../adapters/xlsx/workbook-fault";
import { fail, succeed, type Result } from "../app/ports/result";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { fillBoth } from "../core/text/fill-both";
import { readFileBytes } from "./files";

/** A workbook as read and the file it came from. */
export interface OpenedWorkbook {
  readonly workbook: RawWorkbook;
  readonly bytes: Uint8Array;
}

/** Reads a workbook from the disk; one over the size limit is not loaded at all. */
export async function openWorkbook(file: string, folder: string): Promise<Result<OpenedWorkbook>> {
  const bytes = await readFileBytes(resolve(folder, file), file, MAX_FILE_BYTES);
  if (!bytes.ok) return bytes;
  if (bytes.value === "too-large") return fail(fileTooLarge());
  const workbook = await readWorkbook(bytes.value);
  return workbook.ok ? succeed({ workbook: workbook.value, bytes: bytes.value }) : workbook;
}

function fileTooLarge(): { th: string; en: string } {
  const limit = String(MAX_FILE_BYTES / MEGABYTE);
  return fillBoth(WORKBOOK_FAULTS.fileTooLarge, { limit });
}
