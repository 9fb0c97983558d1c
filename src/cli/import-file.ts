import { resolve } from "node:path";
import { MAX_FILE_BYTES, MEGABYTE } from "../adapters/package/limits";
import { importReportFile, type ImportOptions } from "../app/import-report";
import { fail, type Result } from "../app/ports/result";
import { fillBoth } from "../core/text/fill-both";
import { readFileBytes } from "./files";

/** Reads a Word report from the disk as a workbook; one over the size limit is not loaded at all. */
export async function importFile(
  file: string,
  folder: string,
  options: ImportOptions,
): Promise<ReturnType<typeof importReportFile>> {
  const [{ readDocx }, { REPORT_FAULTS }, { writeWorkbook }] = await Promise.all([
    import("../adapters/docx/reading/read-docx"),
    import("../adapters/docx/reading/report-fault"),
    import("../adapters/xlsx/write-workbook"),
  ]);
  const bytes: Result<Uint8Array | "too-large"> = await readFileBytes(
    resolve(folder, file),
    file,
    MAX_FILE_BYTES,
  );
  if (!bytes.ok) return bytes;
  if (bytes.value === "too-large") {
    const limit = String(MAX_FILE_BYTES / MEGABYTE);
    return fail(fillBoth(REPORT_FAULTS.fileTooLarge, { limit }));
  }
  return importReportFile(bytes.value, { readReport: readDocx, writeWorkbook }, options);
}
