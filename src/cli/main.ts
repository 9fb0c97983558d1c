import { fillTemplate } from "../core/text/fill-template";
import { languageOf, readArguments, type Arguments, type OptionName } from "./arguments";
import { runCheck } from "./check-command";
import { EXIT, type ExitCode } from "./exit-code";
import { runExport } from "./export-command";
import { runImport } from "./import-command";
import type { Text } from "./language";
import { runFill } from "./fill-command";
import { runFix } from "./fix-command";
import { runOverview } from "./overview-command";
import { runOwed } from "./owed-command";
import { runMerge } from "./merge-command";
import { runNew } from "./new-command";
import { runNextYear } from "./next-year-command";
import { runInProcess } from "./run-in-process";
import { runSplit } from "./split-command";
import { traceOf, unexpectedFault } from "./unexpected-fault";
import type { CommandStreams } from "./command-streams";
import { USAGE } from "./usage";

interface Command {
  readonly options: readonly OptionName[];
  run(words: Arguments, streams: CommandStreams): Promise<ExitCode>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: { options: ["as-of", "fiscal-year", "sheet", "lang", "json"], run: runCheck },
  fill: { options: ["output", "replace", "as-of", "fiscal-year", "sheet", "lang", "json"], run: runFill },
  fix: { options: ["output", "only", "as-of", "fiscal-year", "sheet", "lang", "json"], run: runFix },
  export: { options: ["output", "force", "as-of", "fiscal-year", "sheet", "lang"], run: runExport },
  import: { options: ["output", "fiscal-year", "as-of", "lang"], run: runImport },
  new: { options: ["output", "fiscal-year", "as-of", "lang"], run: runNew },
  "next-year": { options: ["output", "fiscal-year", "as-of", "sheet", "lang", "json"], run: runNextYear },
  owed: { options: ["output", "unit", "as-of", "fiscal-year", "sheet", "lang", "json"], run: runOwed },
  split: { options: ["output", "unit", "as-of", "fiscal-year", "sheet", "lang", "json"], run: runSplit },
  merge: { options: ["output", "take", "as-of", "fiscal-year", "sheet", "lang", "json"], run: runMerge },
  overview: { options: ["output", "as-of", "fiscal-year", "lang", "json"], run: runOverview },
};

const UNKNOWN_COMMAND: Text = {
  th: "ไม่รู้จักคำสั่ง {command} คำสั่งที่ใช้ได้คือ {commands}",
  en: "There is no command {command}; the commands are {commands}",
};

/**
 * The command line: reads the words, runs the command, gives its exit code. It never throws: what nobody foresaw is told in a sentence.
 * @param streams where it writes; without them to this process's own
 * @returns 0 done without error-level finding, 1 done with errors found, 2 could not be done
 */
export async function main(words: readonly string[], streams?: CommandStreams): Promise<ExitCode> {
  return streams ? runOrSay(words, streams) : runInProcess(words, runOrSay);
}

/** The last net under every command. */
async function runOrSay(words: readonly string[], streams: CommandStreams): Promise<ExitCode> {
  try {
    return await runCommand(words, streams);
  } catch (fault) {
    streams.err(`${unexpectedFault(fault)[languageOf(words)]}\n${traceOf(fault, process.env)}`);
    return EXIT.failed;
  }
}

async function runCommand(words: readonly string[], streams: CommandStreams): Promise<ExitCode> {
  const [name, ...rest] = words;
  const language = languageOf(words);
  if (name === undefined) {
    streams.err(USAGE[language]);
    return EXIT.failed;
  }
  if (name === "help" || words.includes("--help") || words.includes("-h")) {
    streams.out(USAGE[language]);
    return EXIT.done;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const commands = Object.keys(COMMANDS).join(", ");
    streams.err(`${fillTemplate(UNKNOWN_COMMAND[language], { command: name, commands })}\n`);
    return EXIT.failed;
  }
  const read = readArguments(rest, command.options);
  if (!read.ok) {
    streams.err(`${read.fault[language]}\n`);
    return EXIT.failed;
  }
  return command.run(read.value, streams);
}
