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

/**
 * `check` of many workbooks of 17 measures from its start to its end, no two alike, over all cores; the peer is the same one after the
 * other in one thread that has started already.
 */
export async function benchFiles(count: number): Promise<BenchRow> {
  const folder = await mkdtemp(join(tmpdir(), "bench-files-"));
  try {
    const files = Array.from({ length: count }, (_, index) => `plan-${index}.xlsx`);
    for (const [index, file] of files.entries()) {
      const workbook = benchWorkbook(MEASURES, (n) => measureTexts(n + index * MEASURES));
      await writeFile(join(folder, file), await writeWorkbook(layoutOf(workbook)));
    }
    const root = join(dirname(process.argv[1] ?? ""), "..");
    const words = ["--as-of", BENCH_OPTIONS.asOf, "--lang", "en"];
    const { seconds, megabytes } = await runCommand(root, ["check", ...files, ...words], {
      folder,
      patience: PATIENCE,
    });
    return benchRow({
      name: `check ${count} files`,
      measures: count * MEASURES,
      median: seconds * 1000,
      peakMemory: megabytes * 1024 * 1024,
      peer: { name: "one thread", median: await timeInOneThread(files, words, folder) },
    });
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
