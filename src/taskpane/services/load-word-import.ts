import type { ImportWord } from "./pane-services";

/** Loads what reads a Word report: a piece that only an import needs. */
export async function loadWordImport(): Promise<ImportWord> {
  const [{ readDocx }, { importReport }] = await Promise.all([
    import("../../adapters/docx/reading/read-docx"),
    import("../../app/import-report"),
  ]);
  return async (bytes, asOf, fiscalYear = null) => {
    const report = await readDocx(bytes);
    return report.ok ? importReport(report.value, { asOf, fiscalYear }) : report;
  };
}
