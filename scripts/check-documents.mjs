import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundle } from "./bundle.mjs";
import { runCli } from "./run-cli.mjs";

/**
 * Opens the sample's Word report with LibreOffice and reads it and the PDF back with poppler, programs that are not ours, and
 * compares them with the filled workbook that both are made of; opens the board's chart and looks at what is drawn. Needs soffice, pdfinfo, pdffonts, pdftotext and pdftoppm; `npm run
 * report` has to have run before.
 */
const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const filled = "out/measures-2568-filled.xlsx";
const word = join(root, "out", "report-2568.docx");
const pdf = join(root, "out", "report-2568.pdf");
const GRAM = 8;

const folder = await mkdtemp(join(tmpdir(), "report-"));
try {
  await checkWord();
  await checkPdf();
  await checkBoard();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function checkWord() {
  await run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, word], {
    env: { ...process.env, HOME: folder },
  });
  // LibreOffice's own mapping of sara am loses a little; a lost paragraph loses far more.
  await checkPages(join(folder, "report-2568.pdf"), {
    name: "LibreOffice opened the Word report",
    least: 0.97,
  });
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
  await checkPages(pdf, { name: "poppler read the PDF", least: 0.99 });
  const [{ stdout: fonts }, { stdout: facts }, { stdout: text }] = await Promise.all([
    run("pdffonts", [pdf]),
    run("pdfinfo", [pdf]),
    run("pdftotext", ["-raw", pdf, "-"], { maxBuffer: 1 << 26 }),
  ]);
  const rows = fonts.split("\n").slice(2).filter(Boolean);
  expect(rows.length === 2, "the PDF has two fonts");
  for (const row of rows)
    expect(
      /^[A-Z]{6}\+Sarabun-\S+ .* yes yes yes /.test(row),
      `embedded, a subset, with its characters: ${row}`,
    );
  expect(/^Tagged:\s+yes$/m.test(facts), "the PDF is tagged");
  expect(/^Title:\s+รายงานผล/m.test(facts), "the PDF has its title");
  await checkStructure();
  expect(!/[\u0e4d\u200b\u00ad\ufffd\ue000-\uf8ff]|ำา/.test(text), "no stray characters are copied");
}

/** The tagged text has the sheet's lines with their white space, ำ in one letter as the report has it, and the structure what PDF/UA asks for. */
async function checkStructure() {
  const [{ stdout: structure }, { stdout: metadata }] = await Promise.all([
    run("pdfinfo", ["-struct-text", pdf], { maxBuffer: 1 << 26 }),
    run("pdfinfo", ["-meta", pdf]),
  ]);
  const stretches = [...structure.matchAll(/^\s*"(.*)"$/gm)].map(([, stretch]) => stretch);
  const tagged = foldDigits(stretches.join(""));
  const lines = (await sheetTexts()).map((line) =>
    foldDigits(line.replace(/\s+/g, " ").trim()).replaceAll("\u0e4d\u0e32", "ำ"),
  );
  const lost = lines.filter((line) => !tagged.includes(line));
  expect(lost.length === 0, `the tagged text holds every line of the sheet, its spaces included: ${lost[0]}`);
  for (const role of ["H1", "H2", "L", "LI", "Lbl", "LBody", "TH"])
    expect(new RegExp(`^\\s*${role}\\b`, "m").test(structure), `the PDF has the tag ${role}`);
  expect(/<pdfuaid:part>1</.test(metadata), "the PDF claims to be PDF/UA-1");
}

async function checkPages(file, { name, least }) {
  const [{ stdout: text }, { stdout: pages }] = await Promise.all([
    run("pdftotext", ["-raw", file, "-"], { maxBuffer: 1 << 26 }),
    run("pdfinfo", ["-f", "1", "-l", "999", file]),
  ]);
  const sizes = [...pages.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)].map(
    ([, w, h]) => Number(w) > Number(h),
  );
  expect(sizes[0] === false, "the memo is portrait");
  expect(sizes.at(-1) === true, "the table is landscape");
  const recall = gramRecall(await sheetTexts(), text);
  const percent = `${(recall * 100).toFixed(1)} %`;
  expect(recall >= least, `the file holds the sheet's text (${percent})`);
  console.log(`${name}: ${sizes.length} pages, ${percent} of the text read back`);
}

/** Every line of the measures' cells in the filled workbook. */
async function sheetTexts() {
  const { readWorkbook } = await import(await bundle("src/adapters/xlsx/read-workbook.ts"));
  const workbook = await readWorkbook(await readFile(join(root, filled)));
  const [{ sheet, columns, measures }] = JSON.parse(await runCli(["check", filled, "--json"])).workbooks;
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
