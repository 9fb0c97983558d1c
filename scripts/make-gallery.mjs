import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runCli } from "./run-cli.mjs";
import { makeStandIn } from "./stand-in-font.mjs";

/** Small pictures of the sample's report for docs/gallery: pages of the PDF and of the Word file. Needs soffice and pdftoppm. */
const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const gallery = join(root, "docs", "gallery");
const RESOLUTION = 50;
/** The memo, the cover and two pages of the table. */
const PAGES = { first: 1, last: 4 };
const WORD_FONT = "TH SarabunPSK";

const folder = await mkdtemp(join(tmpdir(), "gallery-"));
try {
  await exportSample(["pdf", "docx"]);
  const environment = { ...process.env, HOME: folder, FONTCONFIG_FILE: await standInFonts() };
  const word = [
    "--headless",
    "--convert-to",
    "pdf:writer_pdf_Export",
    "--outdir",
    join(folder, "word"),
    join(folder, "report.docx"),
  ];
  await run("soffice", word, { env: environment });
  await rm(gallery, { recursive: true, force: true });
  await mkdir(gallery, { recursive: true });
  await takePictures(join(folder, "report.pdf"), "pdf");
  await takePictures(join(folder, "word", "report.pdf"), "word");
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function exportSample(formats) {
  for (const format of formats) {
    const output = ["-o", join(folder, `report.${format}`), "--force", "--as-of", "2025-10-15"];
    await runCli(["export", "assets/sample/measures-2568.xlsx", ...output]);
  }
}

/** Fonts for LibreOffice: ours under the official name. */
async function standInFonts() {
  const fonts = join(folder, "fonts");
  await mkdir(fonts);
  for (const name of ["Sarabun-Regular.ttf", "Sarabun-Bold.ttf"])
    await writeFile(join(fonts, name), makeStandIn(await readFile(join(root, "assets", "fonts", name))));
  const settings = join(folder, "fonts.conf");
  await writeFile(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${folder}/cache</cachedir>
<match target="pattern"><test name="family"><string>${WORD_FONT}</string></test>
<edit name="family" mode="assign" binding="same"><string>Sarabun</string></edit></match></fontconfig>`,
  );
  return settings;
}

async function takePictures(pdf, name) {
  const pages = ["-f", String(PAGES.first), "-l", String(PAGES.last)];
  await run("pdftoppm", ["-png", "-gray", "-r", String(RESOLUTION), ...pages, pdf, join(gallery, name)]);
  // pdftoppm pads numbers to those of the last page.
  for (const file of (await readdir(gallery)).filter((one) => one.startsWith(`${name}-`)))
    await rename(join(gallery, file), join(gallery, file.replace(/-0+/, "-")));
}
