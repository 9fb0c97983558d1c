import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundle } from "./bundle.mjs";

/**
 * Opens the sample's Word report with LibreOffice and reads it back with poppler: programs that are not ours.
 * Needs soffice, pdfinfo and pdftotext; `npm run report` has to have run before.
 */
const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const report = join(root, "out", "report-2568.docx");
/** LibreOffice's own mapping of sara am loses a little; a lost paragraph loses far more. */
const LEAST_RECALL = 0.97;
const GRAM = 8;

const folder = await mkdtemp(join(tmpdir(), "report-"));
try {
  await run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, report], {
    env: { ...process.env, HOME: folder },
  });
  const pdf = join(folder, "report-2568.pdf");
  const [{ stdout: text }, { stdout: pages }] = await Promise.all([
    run("pdftotext", ["-raw", pdf, "-"], { maxBuffer: 1 << 26 }),
    run("pdfinfo", ["-f", "1", "-l", "999", pdf]),
  ]);
  const sizes = [...pages.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)].map(
    ([, w, h]) => Number(w) > Number(h),
  );
  expect(sizes[0] === false, "the memo is portrait");
  expect(sizes.at(-1) === true, "the table is landscape");
  const recall = gramRecall(await sampleTexts(), text);
  expect(recall >= LEAST_RECALL, `the PDF holds the sheet's text (${(recall * 100).toFixed(1)} %)`);
  console.log(
    `LibreOffice opened the report: ${sizes.length} pages, ${(recall * 100).toFixed(1)} % of the text read back`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function sampleTexts() {
  const { main } = await import(await bundle("src/cli/main.ts"));
  let json = "";
  const asIs = (words) => words;
  await main(["check", "assets/sample/measures-2568.xlsx", "--json"], {
    out: (words) => (json += words),
    err: (words) => process.stderr.write(words),
    style: { strong: asIs, faint: asIs, error: asIs, warning: asIs, review: asIs },
    isWatched: false,
    folder: root,
  });
  const [{ measures }] = JSON.parse(json).workbooks;
  return measures.flatMap(({ title, steps }) => [title, ...steps.map((step) => step.text)]);
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
  return text.replace(/\s+/g, "").replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

function expect(isTrue, what) {
  if (!isTrue) throw new Error(`expected that ${what}`);
}
