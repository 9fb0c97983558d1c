import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { EXIT, type ExitCode } from "../../src/cli/exit-code";
import { main as runCommand } from "../../src/cli/main";
import { styleFor } from "../../src/cli/style";
import type { CommandStreams } from "../../src/cli/command-streams";

const SAMPLE = "assets/sample/measures-2568.xlsx";
const FILLED = "out/measures-2568-filled.xlsx";
/** The report's formats: for Word, for archives, for a print from Excel. */
const REPORTS = ["out/report-2568.docx", "out/report-2568.pdf", "out/report-2568.xlsx"];
/** A fixed day, so that every run finds the same. */
const DAY = ["--as-of", "2025-10-15"];

/**
 * The main job on the sample workbook, without Excel: reads and checks it, fills results from its evidence into a copy, and
 * writes that copy's report in each format. The sample has slips, so its report is a draft.
 * @returns `EXIT.done` once everything is written, though errors were found; `EXIT.failed` where something could not be written
 */
export async function main(surroundings: CommandStreams = processSurroundings()): Promise<ExitCode> {
  await mkdir(resolve(surroundings.folder, "out"), { recursive: true });
  const run = (...words: readonly string[]): Promise<ExitCode> =>
    runCommand([...words, ...DAY], surroundings);

  if ((await run("check", SAMPLE)) === EXIT.failed) return EXIT.failed;
  surroundings.out("\n");
  if ((await run("fill", SAMPLE, "-o", FILLED)) === EXIT.failed) return EXIT.failed;
  surroundings.out("\n");
  for (const report of REPORTS) {
    const said: string[] = [];
    const out = (text: string): void => void said.push(text);
    const code = await runCommand(["export", FILLED, "-o", report, "--force", ...DAY], {
      ...surroundings,
      out,
    });
    if (code === EXIT.failed) return EXIT.failed;
    // Before its file a draft names its findings again.
    surroundings.out(said.slice(code === EXIT.errorsFound ? 1 : 0).join(""));
  }
  return EXIT.done;
}

function processSurroundings(): CommandStreams {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    style: styleFor(stdout.isTTY === true, env),
    isWatched: stderr.isTTY === true,
    folder: process.cwd(),
  };
}
