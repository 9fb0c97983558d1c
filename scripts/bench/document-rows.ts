import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { renderDocx } from "../../src/adapters/docx/render-docx";
import { renderPdf } from "../../src/adapters/pdf/render-pdf";
import { bareWord } from "./bare-word";
import { benchModel } from "./bench-model";
import { benchRow, type BenchRow } from "./bench-row";
import type { LibreOffice } from "./libre-office";
import { measureTime } from "./measure-time";

const run = promisify(execFile);

/** The word that makes the bench measure nothing but PDFs; the number of measures and of runs follow. */
export const PDF_ALONE = "pdf-alone";

interface PdfCost {
  readonly median: number;
  readonly peakMemory: number;
}

/** A report of so many measures as a Word file; the peer is the library alone, given the same paragraphs. */
export async function benchWord(measures: number, runs: number): Promise<BenchRow> {
  const model = await benchModel(measures);
  const median = await measureTime(runs, () => renderDocx(model));
  const peer = await measureTime(runs, () => bareWord(model));
  return benchRow({ name: "Word", measures, median, peer: { name: "docx, bare", median: peer } });
}

/**
 * The same as a PDF, in a process of its own so that its memory can be told; the peer is LibreOffice, which makes a PDF of our
 * Word file.
 * @param libreOffice null where it is not asked
 */
export async function benchPdf(
  measures: number,
  runs: number,
  libreOffice: LibreOffice | null,
): Promise<BenchRow> {
  const script = process.argv[1] ?? "";
  const words = [...process.execArgv, script, PDF_ALONE, String(measures), String(runs)];
  const { stdout } = await run(process.execPath, words);
  const { median, peakMemory } = JSON.parse(stdout) as PdfCost;
  const peer =
    libreOffice === null ? null : await libreOffice.timeOf(await renderDocx(await benchModel(measures)));
  return benchRow({
    name: "PDF",
    measures,
    median,
    peakMemory,
    peer: peer === null ? null : { name: "LibreOffice", median: peer },
  });
}

/** The part of it that the other process does. */
export async function measurePdfAlone(measures: number, runs: number): Promise<PdfCost> {
  const model = await benchModel(measures);
  const median = await measureTime(runs, () => renderPdf(model));
  return { median, peakMemory: process.resourceUsage().maxRSS * 1024 };
}
