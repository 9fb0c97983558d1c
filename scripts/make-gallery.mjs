import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runCli } from "./run-cli.mjs";
import { EVERY_PART, writeFullSample } from "./sample/write-full-sample.mjs";
import { standInFonts } from "./stand-in-fonts.mjs";

/**
 * Small pictures of the sample's report for docs/gallery: each kind of page, of the PDF and of the Word file. Needs soffice, pdftoppm
 * and pdftotext.
 */
const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const gallery = join(root, "docs", "gallery");
const RESOLUTION = 50;

/** Reports with the pages to show: by their numbers, or by words that only the first of them has below the report's own front. */
const REPORTS = [
  {
    name: "full",
    settings: EVERY_PART,
    pages: {
      memo: 1,
      "memo-continued": 2,
      "cover-emblem": 3,
      foreword: 4,
      contents: 5,
      summary: 6,
      table: 7,
      "table-continued": 8,
      appendix: /หลักฐานการดำเนินการ\s+ประจำปี/,
    },
  },
  { name: "band", settings: { หน้าปก: "แถบสี" }, pages: { "cover-band": 2 } },
  {
    name: "picture",
    settings: { หน้าปก: "ภาพ", ภาพปก: "ที่ทำการองค์การบริหารส่วนตำบลทุ่งสมมติ" },
    pages: { "cover-picture": 2 },
  },
  { name: "half-year", settings: { รอบรายงาน: "รอบ ๖ เดือน" }, pages: { "half-year": 3 } },
];
/** Where the front of the report ends, whose contents name all that follows. */
const FRONT_PAGES = 6;
/** Those whose colours say something. */
const COLOURED = /^cover-(?:band|picture)$/;

const folder = await mkdtemp(join(tmpdir(), "gallery-"));
try {
  const environment = { ...process.env, HOME: folder, FONTCONFIG_FILE: await standInFonts(folder) };
  await rm(gallery, { recursive: true, force: true });
  await mkdir(gallery, { recursive: true });
  for (const report of REPORTS) {
    const { pdf, word } = await exportReport(report, environment);
    await takePictures(pdf, "pdf", report.pages);
    await takePictures(word, "word", report.pages);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The report's PDF, and its Word file as LibreOffice prints it. */
async function exportReport({ name, settings }, environment) {
  const workbook = join(folder, `${name}.xlsx`);
  await writeFullSample(workbook, settings);
  for (const format of ["pdf", "docx"]) {
    const output = ["-o", join(folder, `${name}.${format}`), "--force", "--as-of", "2025-10-15"];
    await runCli(["export", workbook, ...output]);
  }
  const outdir = join(folder, "word");
  await run(
    "soffice",
    ["--headless", "--convert-to", "pdf:writer_pdf_Export", "--outdir", outdir, join(folder, `${name}.docx`)],
    { env: environment },
  );
  return { pdf: join(folder, `${name}.pdf`), word: join(outdir, `${name}.pdf`) };
}

async function takePictures(pdf, format, pages) {
  for (const [kind, place] of Object.entries(pages)) {
    const page = String(typeof place === "number" ? place : await findPage(pdf, place));
    const colours = COLOURED.test(kind) ? [] : ["-gray"];
    const only = ["-f", page, "-l", page, "-singlefile"];
    await run("pdftoppm", [
      "-png",
      ...colours,
      "-r",
      String(RESOLUTION),
      ...only,
      pdf,
      join(gallery, `${format}-${kind}`),
    ]);
  }
}

async function findPage(pdf, words) {
  const { stdout } = await run("pdftotext", ["-raw", pdf, "-"], { maxBuffer: 1 << 26 });
  const at = stdout.split("\f").findIndex((text, index) => index >= FRONT_PAGES && words.test(text));
  if (at < 0) throw new Error(`no page of ${pdf} has ${words}`);
  return at + 1;
}
