import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { bundle } from "./bundle.mjs";
import { runCli } from "./run-cli.mjs";
import { standInFonts } from "./stand-in-fonts.mjs";
import { EVERY_PART, writeFullSample } from "./sample/write-full-sample.mjs";

/**
 * Opens the sample's Word report with LibreOffice and reads it and the PDF back with poppler, programs that are not ours, and
 * compares them with the filled workbook that both are made of; then the same for a report with every part, for its print sheets and for
 * the notes to units and for the board's chart, whose drawing is looked at, where LibreOffice has Calc. Needs soffice, timeout, pdfinfo, pdffonts, pdfimages, pdftotext
 * and pdftoppm; `npm run report` has to have run before.
 */
const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const filled = "out/measures-2568-filled.xlsx";
const word = join(root, "out", "report-2568.docx");
const pdf = join(root, "out", "report-2568.pdf");
const GRAM = 8;
/** How long LibreOffice may take for a file, in seconds; it breaks the lines of some for ever. */
const PATIENCE = 180;
/** Words that only one part of a report has, or only its entry in the contents. */
const PARTS = ["คำนำ", "สารบัญ", "สรุปผล", "ภาคผนวก", "๒๗ ตุลาคม ๒๕๖๘"];

const ROLES = ["H1", "H2", "L", "LI", "Lbl", "LBody", "TH"];

const folder = await mkdtemp(join(tmpdir(), "report-"));
try {
  await checkWord();
  await checkPdf();
  await checkEveryPart();
  await checkNotes();
  await checkBoard();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function checkWord() {
  const opened = await openWithOffice(word);
  // LibreOffice's own mapping of sara am loses a little; a lost paragraph loses far more.
  const sizes = await checkPages(opened, {
    name: "LibreOffice opened the Word report",
    least: 0.97,
    source: filled,
  });
  expect(sizes.at(-1) === "landscape", "the table is landscape");
}

/** A file as LibreOffice prints it. */
async function openWithOffice(file, surroundings = {}) {
  const words = ["--headless", "--convert-to", "pdf", "--outdir", join(folder, "opened"), file];
  await run("timeout", ["-k", "5", String(PATIENCE), "soffice", ...words], {
    env: { ...process.env, HOME: folder, ...surroundings },
  });
  return join(folder, "opened", basename(file).replace(/\.\w+$/, ".pdf"));
}

/** One report with everything that the settings can ask for, in each format. */
async function checkEveryPart() {
  const source = join(folder, "every-part.xlsx");
  await writeFullSample(source, EVERY_PART);
  const made = Object.fromEntries(
    ["docx", "pdf", "xlsx"].map((format) => [format, join(folder, `every-part-report.${format}`)]),
  );
  for (const file of Object.values(made))
    await runCli(["export", source, "-o", file, "--force", "--as-of", "2025-10-20"]);
  await checkParts(made.pdf, { name: "poppler read the PDF with every part", least: 0.99, source });
  await checkParts(await openWithOffice(made.docx), {
    name: "LibreOffice opened the Word report with every part",
    least: 0.97,
    source,
  });
  if (!(await hasCalc())) {
    console.log("LibreOffice has no Calc here: the print sheets were not opened");
    return;
  }
  await checkParts(await openWithOffice(made.xlsx), {
    name: "LibreOffice opened the print sheets with every part",
    least: 0.97,
    source,
  });
}

/**
 * Notes to units: the PDF has one upright page a note and its unit's lying pages behind it, and so has the Word file with the letters of
 * the official font; with other, wider letters it may have more pages, but no other words.
 */
async function checkNotes() {
  const source = join(root, "assets", "sample", "measures-2568.xlsx");
  const day = ["--as-of", "2025-09-01"];
  const made = Object.fromEntries(["docx", "pdf"].map((format) => [format, join(folder, `notes.${format}`)]));
  for (const file of Object.values(made)) await runCli(["owed", source, "-o", file, ...day]);
  const { units } = JSON.parse(await runCli(["owed", source, "--json", ...day]));
  const owing = units.filter(({ measures }) => measures.length > 0);
  const drawn = await readNotes(made.pdf, owing, "poppler read the notes as PDF");
  expect(drawn.upright === owing.length, `each note has one upright page: ${drawn.upright}`);
  await checkFonts(made.pdf);
  const titles = owing.flatMap(({ measures }) => measures.map(({ title }) => title));
  await checkStructure(made.pdf, titles, ROLES);
  const other = await openWithOffice(made.docx);
  await readNotes(other, owing, "LibreOffice opened the notes in Word, with the font of this machine");
  const official = await openWithOffice(made.docx, { FONTCONFIG_FILE: await standInFonts(folder) });
  const word = await readNotes(
    official,
    owing,
    "LibreOffice opened the notes in Word, as wide as TH Sarabun",
  );
  expect(word.upright === drawn.upright, `the Word notes have as many upright pages: ${word.upright}`);
}

/** How many pages stand and lie, once all words are there that a note must have. */
async function readNotes(file, owing, name) {
  const [{ stdout: text }, { stdout: pages }] = await Promise.all([
    run("pdftotext", ["-raw", file, "-"], { maxBuffer: 1 << 26 }),
    run("pdfinfo", ["-f", "1", "-l", "999", file]),
  ]);
  const sizes = pageSizes(pages);
  const upright = sizes.filter((size) => size === "portrait").length;
  const found = fold(text);
  for (const words of ["บันทึกข้อความ", "ผู้รับ (ลงชื่อ)", "มาตรการที่รับผิดชอบ", "ผู้รายงาน", "พ้นกำหนด"])
    expect(found.includes(fold(words)), `${name}: it has ${words}`);
  expect(
    sizes[0] === "portrait" && sizes.at(-1) === "landscape",
    `${name}: a unit's pages lie behind its note`,
  );
  const recall = gramRecall(
    owing.flatMap(({ unit, measures }) => [unit, ...measures.map(({ title }) => title)]),
    text,
  );
  expect(recall >= 0.97, `${name}: it names the units and what they owe (${recall})`);
  console.log(`${name}: ${upright} upright and ${sizes.length - upright} lying pages`);
  return { upright };
}

async function checkParts(file, how) {
  const sizes = await checkPages(file, how);
  expect(sizes.includes("landscape"), `${how.name}: the table is landscape`);
  const [{ stdout: text }, { stdout: images }] = await Promise.all([
    run("pdftotext", ["-raw", file, "-"], { maxBuffer: 1 << 26 }),
    run("pdfimages", ["-list", "-f", "1", "-l", "1", file]),
  ]);
  const found = fold(text);
  for (const words of PARTS) expect(found.includes(fold(words)), `${how.name}: it has ${words}`);
  expect(images.split("\n").filter(Boolean).length > 2, `${how.name}: the emblem is on the first page`);
}

/** The program that opens workbooks is a package of its own in some systems. */
async function hasCalc() {
  const { stdout } = await run("which", ["soffice"]);
  return existsSync(join(dirname(realpathSync(stdout.trim())), "libsclo.so"));
}

/** The chart of the board has its words and figures beside those of the table, and each status in its own colour. */
async function checkBoard() {
  const { boardFile } = await import(await bundle("scripts/board-file.ts"));
  const { board, file } = await boardFile(
    await readFile(join(root, "assets/sample/measures-2568.xlsx")),
    "2025-07-15",
  );
  await writeFile(join(folder, "board.xlsx"), file);
  await run(
    "soffice",
    ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "board.xlsx")],
    {
      env: { ...process.env, HOME: folder },
    },
  );
  const pages = join(folder, "board.pdf");
  const { stdout: text } = await run("pdftotext", ["-raw", pages, "-"]);
  const count = (word) => text.split(word).length - 1;
  // Twice in the tables' headings, once in the legend; the quarters stand in the table and below the columns.
  for (const status of ["เสร็จ", "เกิน", "ใกล้", "ยังไม่ถึง"])
    expect(count(status) >= 3, `the chart's legend says ${status}: ${text}`);
  for (const quarter of ["ไตรมาส ๑", "ไตรมาส ๔"])
    expect(count(quarter) === 2, `a column of the chart is named ${quarter}: ${text}`);
  await run("pdftoppm", ["-r", "70", "-singlefile", pages, join(folder, "board")]);
  const drawn = colourShares(await readFile(join(folder, "board.ppm")));
  const statuses = new Set(board.quarters.flatMap(({ measures }) => measures.map(({ status }) => status)));
  for (const [status, colour] of [
    ["done", "a3d6a3"],
    ["overdue", "b10e1c"],
  ])
    expect(statuses.has(status) && (drawn.get(colour) ?? 0) > 200, `${status} is drawn in #${colour}`);
  console.log(
    `LibreOffice drew the board's chart: ${drawn.get("a3d6a3")} dots done, ${drawn.get("b10e1c")} overdue`,
  );
}

/** How many dots of a picture (PPM, three bytes a dot) have each colour, as "a3d6a3". */
function colourShares(bytes) {
  const [head] = /^P6\s+\d+\s+\d+\s+255\s/.exec(bytes.subarray(0, 64).toString("latin1")) ?? [""];
  const shares = new Map();
  for (let at = head.length; at + 2 < bytes.length; at += 3) {
    const colour = bytes.subarray(at, at + 3).toString("hex");
    shares.set(colour, (shares.get(colour) ?? 0) + 1);
  }
  return shares;
}

async function checkPdf() {
  // What is missing are the few places where a paragraph goes on on the next page.
  const sizes = await checkPages(pdf, { name: "poppler read the PDF", least: 0.99, source: filled });
  expect(sizes.at(-1) === "landscape", "the table is landscape");
  const { stdout: facts } = await run("pdfinfo", [pdf]);
  expect(/^Title:\s+รายงานผล/m.test(facts), "the PDF has its title");
  await checkFonts(pdf);
  await checkStructure(pdf, await sheetTexts(filled), ROLES);
}

/** Two fonts, embedded; no stray characters; tagged. */
async function checkFonts(file) {
  const [{ stdout: fonts }, { stdout: facts }, { stdout: text }] = await Promise.all([
    run("pdffonts", [file]),
    run("pdfinfo", [file]),
    run("pdftotext", ["-raw", file, "-"], { maxBuffer: 1 << 26 }),
  ]);
  const rows = fonts.split("\n").slice(2).filter(Boolean);
  expect(rows.length === 2, "the PDF has two fonts");
  for (const row of rows)
    expect(
      /^[A-Z]{6}\+Sarabun-\S+ .* yes yes yes /.test(row),
      `embedded, a subset, with its characters: ${row}`,
    );
  expect(/^Tagged:\s+yes$/m.test(facts), "the PDF is tagged");
  expect(!/[\u0e4d\u200b\u00ad\ufffd\ue000-\uf8ff]|ำา/.test(text), "no stray characters are copied");
}

/** The tagged text has the sheet's lines with their white space, ำ in one letter as the report has it, and the structure what PDF/UA asks for. */
async function checkStructure(file, texts, roles) {
  const [{ stdout: structure }, { stdout: metadata }] = await Promise.all([
    run("pdfinfo", ["-struct-text", file], { maxBuffer: 1 << 26 }),
    run("pdfinfo", ["-meta", file]),
  ]);
  const stretches = [...structure.matchAll(/^\s*"(.*)"$/gm)].map(([, stretch]) => stretch);
  const tagged = foldDigits(stretches.join(""));
  const lines = texts.map((line) =>
    foldDigits(line.replace(/\s+/g, " ").trim()).replaceAll("\u0e4d\u0e32", "ำ"),
  );
  const lost = lines.filter((line) => !tagged.includes(line));
  expect(lost.length === 0, `the tagged text holds every line of the sheet, its spaces included: ${lost[0]}`);
  for (const role of roles)
    expect(new RegExp(`^\\s*${role}\\b`, "m").test(structure), `the PDF has the tag ${role}`);
  expect(/<pdfuaid:part>1</.test(metadata), "the PDF claims to be PDF/UA-1");
}

async function checkPages(file, { name, least, source }) {
  const [{ stdout: text }, { stdout: pages }] = await Promise.all([
    run("pdftotext", ["-raw", file, "-"], { maxBuffer: 1 << 26 }),
    run("pdfinfo", ["-f", "1", "-l", "999", file]),
  ]);
  const sizes = pageSizes(pages);
  expect(sizes[0] === "portrait", `${name}: the memo is portrait`);
  const recall = gramRecall(await sheetTexts(source), text);
  const percent = `${(recall * 100).toFixed(1)} %`;
  expect(recall >= least, `${name}: it holds the sheet's text (${percent})`);
  console.log(`${name}: ${sizes.length} pages, ${percent} of the text read back`);
  return sizes;
}

/** What pdfinfo says of each page. */
function pageSizes(pages) {
  return [...pages.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)].map(([, w, h]) =>
    Number(w) > Number(h) ? "landscape" : "portrait",
  );
}

/** Every line of the measures' cells in a workbook. */
async function sheetTexts(source) {
  const { readWorkbook } = await import(await bundle("src/adapters/xlsx/read-workbook.ts"));
  const workbook = await readWorkbook(await readFile(resolve(root, source)));
  const [{ sheet, columns, measures }] = JSON.parse(await runCli(["check", source, "--json"])).workbooks;
  const { rows } = workbook.value.tables.find((table) => table.sheet === sheet);
  const places = Object.entries(columns)
    .filter(([id, letter]) => id !== "number" && letter !== null)
    .map(([, letter]) => columnNumber(letter));
  const measureRows = rows.filter(({ row }) => measures.some((one) => one.row <= row && row <= one.lastRow));
  return measureRows.flatMap(({ cells }) =>
    cells.filter(({ column }) => places.includes(column)).flatMap(({ text }) => text.split("\n")),
  );
}

/** 3 for "C". */
function columnNumber(letters) {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function gramRecall(texts, found) {
  const haystack = fold(found);
  const grams = texts.map(fold).flatMap((text) => {
    const count = Math.max(0, text.length - GRAM + 1);
    return Array.from({ length: count }, (_, at) => text.slice(at, at + GRAM));
  });
  const present = grams.filter((gram) => haystack.includes(gram)).length;
  return grams.length === 0 ? 0 : present / grams.length;
}

function fold(text) {
  return foldDigits(text.replace(/\s+/g, ""));
}

function foldDigits(text) {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

function expect(isTrue, what) {
  if (!isTrue) throw new Error(`expected that ${what}`);
}
