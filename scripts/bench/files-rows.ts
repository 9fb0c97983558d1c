import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { readArguments } from "../../src/cli/arguments";
import { checkFile } from "../../src/cli/check-file";
import { styleFor } from "../../src/cli/style";
import { runCommand } from "../hostile/run-command";
import { BENCH_OPTIONS } from "./bench-options";
import { benchRow, type BenchRow } from "./bench-row";
import { benchWorkbook, measureTexts } from "./bench-workbook";
import { layoutOf } from "./layout-of";

/** An ordinary sheet. */
const MEASURES = 17;
/** Seconds after which the command is stopped. */
const PATIENCE = 60;
/** The same for thousands of files. */
const LONG_PATIENCE = 300;
const WORDS = ["--as-of", BENCH_OPTIONS.asOf, "--lang", "en"];

/**
 * `check` of many workbooks of 17 measures from its start to its end, no two alike, over all cores; the peer is the same one after the
 * other in one thread that has started already.
 */
export async function benchFiles(count: number): Promise<BenchRow> {
  return inFolderOfPlans(count, async (files, folder) => {
    const { seconds, megabytes } = await runCommand(rootFolder(), ["check", ...files, ...WORDS], {
      folder,
      patience: PATIENCE,
    });
    return benchRow({
      name: `check ${count} files`,
      measures: count * MEASURES,
      median: seconds * 1000,
      peakMemory: megabytes * 1024 * 1024,
      peer: { name: "one thread", median: await timeInOneThread(files, WORDS, folder) },
    });
  });
}

/** `overview` of a folder of such workbooks with the workbook it writes, over all cores; its name says how many it reads a second. */
export async function benchOverview(count: number): Promise<BenchRow> {
  return inFolderOfPlans(count, async (_, folder) => {
    const { exit, seconds, megabytes } = await runCommand(
      rootFolder(),
      ["overview", folder, "-o", join(folder, "all.xlsx"), ...WORDS],
      { folder, patience: LONG_PATIENCE },
    );
    if (exit !== 0) throw new Error(`overview ended with ${String(exit)}`);
    return benchRow({
      name: `overview of ${count}, ${Math.round(count / seconds)}/s`,
      measures: count * MEASURES,
      median: seconds * 1000,
      peakMemory: megabytes * 1024 * 1024,
    });
  });
}

/** The folder of the project, which the bench is started from. */
function rootFolder(): string {
  return join(dirname(process.argv[1] ?? ""), "..");
}

/** Makes so many workbooks, no two alike, in a folder that is taken away afterwards. */
async function inFolderOfPlans(
  count: number,
  measure: (files: readonly string[], folder: string) => Promise<BenchRow>,
): Promise<BenchRow> {
  const folder = await mkdtemp(join(tmpdir(), "bench-files-"));
  try {
    const files = Array.from({ length: count }, (_, index) => `plan-${index}.xlsx`);
    for (const [index, file] of files.entries()) {
      const workbook = benchWorkbook(MEASURES, (n) => measureTexts(n + index * MEASURES));
      await writeFile(join(folder, file), await writeWorkbook(layoutOf(workbook)));
    }
    return await measure(files, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timeInOneThread(
  files: readonly string[],
  words: readonly string[],
  folder: string,
): Promise<number> {
  const args = readArguments(words, ["as-of", "lang"]);
  if (!args.ok) throw new Error(args.fault.en);
  const check = { args: args.value, style: styleFor(false, {}), folder };
  const started = performance.now();
  for (const file of files) await checkFile(file, check);
  return performance.now() - started;
}
