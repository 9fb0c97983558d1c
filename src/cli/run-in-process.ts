import { writeSync } from "node:fs";
import { languageOf } from "./arguments";
import type { CommandStreams } from "./command-streams";
import { EXIT, type ExitCode } from "./exit-code";
import { removeUnfinished } from "./files";
import type { Language, Text } from "./language";
import { styleFor } from "./style";
import { traceOf, unexpectedFault } from "./unexpected-fault";
import { watchOutput } from "./watch-output";

const NOT_SAID: Text = {
  th: "แสดงผลไม่ครบ เพราะเขียนต่อไม่ได้ (ดิสก์อาจเต็ม) กรุณาเลือกที่เก็บอื่นแล้วลองใหม่",
  en: "What this command says could not be written in full (the disk may be full); choose another place and try again",
};
const STDERR = 2;

/** Runs a command with this process's own streams; whatever goes wrong ends in a sentence and an exit code. */
export async function runInProcess(
  words: readonly string[],
  run: (words: readonly string[], streams: CommandStreams) => Promise<ExitCode>,
): Promise<ExitCode> {
  const language = languageOf(words);
  // Of a promise that nobody waited for as well: Node makes this of it.
  process.on("uncaughtException", (fault) => {
    endAtOnce(fault, language);
  });
  const { stdout, stderr } = process;
  const [out, err] = [watchOutput(stdout), watchOutput(stderr)];
  const code = await run(words, processStreams());
  const isSaid = await out.finish();
  if (!isSaid) stderr.write(`${NOT_SAID[language]}\n`);
  return (await err.finish()) && isSaid ? code : EXIT.failed;
}

function processStreams(): CommandStreams {
  const { stdout, stderr, env } = process;
  // npm runs a script in the project's folder; relative paths are meant from where the user typed.
  const isNpmScript = env["npm_lifecycle_event"] === "cli" && env["INIT_CWD"] !== undefined;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    style: styleFor(stdout.isTTY === true, env),
    isWatched: stderr.isTTY === true,
    folder: isNpmScript ? (env["INIT_CWD"] ?? process.cwd()) : process.cwd(),
    checkWorker: new URL("check-worker.mjs", import.meta.url),
  };
}

/** Nothing can be waited for any more: what was begun is taken away, and the sentence goes out by itself. */
function endAtOnce(fault: unknown, language: Language): never {
  removeUnfinished();
  try {
    writeSync(STDERR, `${unexpectedFault(fault)[language]}\n${traceOf(fault, process.env)}`);
  } catch {
    // Nobody can be told; the exit code still says it.
  }
  process.exit(EXIT.failed);
}
