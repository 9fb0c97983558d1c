import { availableParallelism } from "node:os";
import type { Arguments } from "./arguments";
import { checkFile, type FileReport } from "./check-file";
import { checkInWorkers } from "./check-in-workers";
import { checkJson } from "./check-json";
import type { CommandStreams } from "./command-streams";
import { EXIT, type ExitCode } from "./exit-code";
import type { Text } from "./language";
import { withProgress } from "./progress";

const NO_FILE: Text = {
  th: "กรุณาระบุไฟล์ที่จะตรวจ เช่น check plan.xlsx",
  en: "Name the file to check, for example: check plan.xlsx",
};
const WORKING: Text = { th: "กำลังอ่านและตรวจ", en: "Reading and checking" };

/** A worker takes a fifth of a second to start, as long as it takes to check ten files of an ordinary size. */
const FILES_TO_A_WORKER = 10;
/** Each holds a hundred megabytes: the words of Thai and the workbook that it reads. */
const MOST_WORKERS = 8;

/** `check FILE…`: reads and checks each workbook; the worst exit code wins and every file is still reported, in the order given. */
export async function runCheck(args: Arguments, streams: CommandStreams): Promise<ExitCode> {
  const { files, language, asOf } = args;
  const { out, err } = streams;
  if (files.length === 0) {
    err(`${NO_FILE[language]}\n`);
    return EXIT.failed;
  }
  let exitCode: ExitCode = EXIT.done;
  const json = args.json ? checkJson(asOf, out) : null;
  for await (const report of reportFiles(args, streams)) {
    exitCode = worse(exitCode, report.code);
    if (report.err !== "") err(report.err);
    if (json) json.add(report.out);
    else if (report.out !== "") out(report.out);
  }
  json?.end();
  return exitCode;
}

async function* reportFiles(args: Arguments, streams: CommandStreams): AsyncGenerator<FileReport> {
  const { files, ...common } = args;
  const { style, folder, checkWorker } = streams;
  const workers = Math.min(
    MOST_WORKERS,
    availableParallelism(),
    Math.floor(files.length / FILES_TO_A_WORKER),
  );
  if (workers > 1 && checkWorker !== undefined) {
    yield* checkInWorkers(files, { args: common, style, folder }, { workers, address: checkWorker });
    return;
  }
  for (const file of files) {
    yield await withProgress(`${WORKING[args.language]} ${file}`, streams, () =>
      checkFile(file, { args: common, style, folder }),
    );
  }
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
