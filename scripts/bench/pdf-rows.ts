import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import { renderDocx } from "../../src/adapters/docx/render-docx";
import { renderPdf } from "../../src/adapters/pdf/render-pdf";
import { exportReport } from "../../src/app/export-report";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { ReportModel } from "../../src/core/report/report-model";
import type { BenchRow } from "./bench-row";
import { measureTime } from "./measure-time";
import { benchWorkbook } from "./measures-table";

const run = promisify(execFile);
const OPTIONS = { asOf: "2025-10-15" as PlainDate, fiscalYear: null, sheetName: null, force: true };

/** The report of so many measures to PDF; the peer is LibreOffice, which makes a PDF of our Word file, started once. */
export async function benchPdf(measures: number, runs: number): Promise<BenchRow> {
  const model = await modelOf(measures);
  const { median } = await measureTime(runs, () => renderPdf(model));
  const peer = await timeOfLibreOffice(await renderDocx(model));
  return {
    name: "PDF, every paragraph different",
    measures,
    median,
    peer: peer === null ? null : { name: "LibreOffice from the Word file", median: peer },
  };
}

async function modelOf(measures: number): Promise<ReportModel> {
  let built: ReportModel | null = null;
  await exportReport(
    benchWorkbook(measures),
    (model) => {
      built = model;
      return Promise.resolve(new Uint8Array());
    },
    OPTIONS,
  );
  if (built === null) throw new Error("the bench's workbook cannot be exported");
  return built;
}

/** Milliseconds, null where there is no LibreOffice. */
async function timeOfLibreOffice(docx: Uint8Array): Promise<number | null> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const file = join(folder, "report.docx");
    await writeFile(file, docx);
    const started = performance.now();
    await run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, file], {
      env: { ...process.env, HOME: folder },
    });
    return performance.now() - started;
  } catch (fault) {
    if ((fault as { code?: unknown }).code === "ENOENT") return null;
    throw fault;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
