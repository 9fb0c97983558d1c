import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOSTILE_FILES } from "./all-files";
import { judgeRun, MOST } from "./judge-run";
import { runCommand, type CommandRun } from "./run-command";

const DAY = "2026-01-15";
const OUTPUTS: readonly (readonly [command: string, output: string])[] = [
  ["fix", "fixed.xlsx"],
  ["fill", "filled.xlsx"],
  ["export", "report.docx"],
  ["export", "report.pdf"],
  ["export", "report.html"],
  ["export", "report.json"],
];

/** What the command line does with a file: the first words, and what it writes, if anything. */
interface Trial {
  readonly words: readonly string[];
  readonly output: string | null;
}

/**
 * Makes every hostile file in a temporary folder and gives it to the command line, each time in a process of its own.
 * @param words parts of names: only these files are tried
 * @returns true where each was answered in time, in the memory allowed, with one sentence and nothing left behind
 */
export async function main(root: string, words: readonly string[]): Promise<boolean> {
  const isWanted = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));
  const folder = mkdtempSync(join(tmpdir(), "hostile-files-"));
  let tried = 0;
  let missed = 0;
  const attempt = async (name: string, trial: Trial, isReal = false): Promise<CommandRun> => {
    const before = readdirSync(folder);
    const run = await runCommand(root, trial.words, { folder, patience: isReal ? 180 : 60 });
    const isWritten = run.exit !== null && run.exit < 2;
    const expected = isWritten ? [...before, trial.output] : before;
    const left = readdirSync(folder).filter((one) => !expected.includes(one));
    const faults = judgeRun(run, left, { isReal, isWritten: trial.output !== null });
    tried++;
    if (faults.length > 0) missed++;
    console.log(line(name, trial.words[0] ?? "", run, faults));
    for (const one of readdirSync(folder)) if (!before.includes(one)) rmSync(join(folder, one));
    return run;
  };
  console.log(HEAD);
  try {
    for (const { name, make, isReal } of HOSTILE_FILES.filter((file) => isWanted(file.name))) {
      const place = join(folder, name);
      writeFileSync(place, make());
      const run = await attempt(name, firstTrial(name), isReal);
      const isReadable = name.endsWith(".xlsx") && run.exit !== null && run.exit < 2;
      if (isReadable)
        for (const [command, output] of OUTPUTS)
          await attempt(name, copyTrial(command, name, output), isReal);
      rmSync(place);
    }
    for (const name of makeSpecialFiles(folder).filter(isWanted)) {
      await attempt(name, firstTrial(name));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `\n${tried} runs, ${missed} of them not as they must be (${MOST.seconds} s, ${MOST.megabytes} MB, one sentence, nothing left behind)`,
  );
  return missed === 0;
}

function firstTrial(name: string): Trial {
  return name.endsWith(".docx")
    ? copyTrial("import", name, "imported.xlsx")
    : { words: ["check", name, "--as-of", DAY, "--lang", "en"], output: null };
}

function copyTrial(command: string, name: string, output: string): Trial {
  const force = command === "export" ? ["--force"] : [];
  return { words: [command, name, "-o", output, ...force, "--as-of", DAY, "--lang", "en"], output };
}

/** What is no regular file, on systems that have such things. */
function makeSpecialFiles(folder: string): string[] {
  if (process.platform === "win32") return [];
  const ways: readonly (readonly [name: string, make: (place: string) => void])[] = [
    ["fifo.xlsx", (place) => execFileSync("mkfifo", [place])],
    ["fifo.docx", (place) => execFileSync("mkfifo", [place])],
    ["endless-device.xlsx", (place) => symlinkSync("/dev/zero", place)],
    ["empty-device.xlsx", (place) => symlinkSync("/dev/null", place)],
    ["endless-device.docx", (place) => symlinkSync("/dev/zero", place)],
    ["folder.xlsx", (place) => mkdirSync(place)],
    ["link-to-nothing.xlsx", (place) => symlinkSync("nothing-is-here", place)],
    ["link-to-itself.xlsx", (place) => symlinkSync("link-to-itself.xlsx", place)],
  ];
  for (const [name, make] of ways) make(join(folder, name));
  return ways.map(([name]) => name);
}

const HEAD = `${"file".padEnd(52)}${"command".padEnd(9)}exit  seconds  busy    MB  answer`;
const LONGEST_ANSWER = 100;

function line(name: string, command: string, run: CommandRun, faults: readonly string[]): string {
  const { exit, seconds, busySeconds, megabytes, out, err } = run;
  const answer = (err.trim() || out.trim()).split("\n")[0] ?? "";
  return [
    name.padEnd(51),
    command.padEnd(8),
    String(exit ?? "–").padStart(4),
    seconds.toFixed(1).padStart(8),
    busySeconds.toFixed(1).padStart(5),
    megabytes.toFixed(0).padStart(5),
    ` ${faults.length > 0 ? `** ${faults.join(", ")} ** ` : ""}${answer.slice(0, LONGEST_ANSWER)}`,
  ].join(" ");
}
