import { resolve } from "node:path";
import { MAX_FILE_BYTES, MEGABYTE } from "../adapters/package/limits";
import { readWorkbook } from "../adapters/xlsx/read-workbook";
import { WORKBOOK_FAULTS } from "../adapters/xlsx/workbook-fault";
import { fail, type Result } from "../app/result";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { fillTemplate } from "../core/text/fill-template";
import { readFileBytes } from "./files";

/** Reads a workbook from the disk; one over the size limit is not loaded at all. */
export async function openWorkbook(file: string, folder: string): Promise<Result<RawWorkbook>> {
  const bytes = await readFileBytes(resolve(folder, file), file, MAX_FILE_BYTES);
  if (!bytes.ok) return bytes;
  return bytes.value === "too-large" ? fail(fileTooLarge()) : readWorkbook(bytes.value);
}

function fileTooLarge(): { th: string; en: string } {
  const limit = String(MAX_FILE_BYTES / MEGABYTE);
  const { th, en } = WORKBOOK_FAULTS.fileTooLarge;
  return { th: fillTemplate(th, { limit }), en: fillTemplate(en, { limit }) };
}
