import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { copyFile, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HEADINGS, makeDocx, table } from "../support/make-docx";

const CLI = join(__dirname, "../../scripts/cli.mjs");
const SAMPLE = join(__dirname, "../../assets/sample/measures-2568.xlsx");
/** Every write to it says that the disk is full; other systems have none, and there the pipe that is closed stands for it. */
const FULL = process.platform === "linux" ? "/dev/full" : null;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "process-"));
});
beforeEach(async () => {
  for (const name of await readdir(folder)) await rm(join(folder, name));
  await copyFile(SAMPLE, join(folder, "plan.xlsx"));
  await writeFile(
    join(folder, "report.docx"),
    makeDocx({ body: table([HEADINGS, ["๑. ก", "ข", "ค", "ง", "จ", "ฉ"]]) }),
  );
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly options?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Files in the place of the streams. */
  readonly stdout?: string | null;
  readonly stderr?: string | null;
}

/** Runs the command line as a user does: a process of its own. */
function run(
  words: readonly string[],
  { options = [], env = {}, stdout = null, stderr = null }: Surroundings = {},
): Promise<Ended> {
  const files = [stdout, stderr].map((path) => (path === null ? null : openSync(path, "w")));
  const child = spawn(process.execPath, [...options, CLI, ...words, "--lang", "en"], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", files[0] ?? "pipe", files[1] ?? "pipe"],
  });
  let [out, err] = ["", ""];
  // A piece may end inside a letter.
  child.stdout?.setEncoding("utf8").on("data", (data: string) => (out += data));
  child.stderr?.setEncoding("utf8").on("data", (data: string) => (err += data));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      for (const file of files) if (file !== null) closeSync(file);
      resolve({ code, out, err });
    });
  });
}

const COMMANDS: readonly (readonly string[])[] = [
  ["check", "plan.xlsx"],
  ["check", "plan.xlsx", "--json"],
  ["fix", "plan.xlsx", "-o", "out.xlsx"],
  ["fill", "plan.xlsx", "-o", "out.xlsx", "--json"],
  ["export", "plan.xlsx", "-o", "out.pdf", "--force"],
  ["export", "plan.xlsx", "-o", "out.json", "--force"],
  ["import", "report.docx", "-o", "out.xlsx"],
  ["new", "-o", "out.xlsx"],
  ["help"],
];

if (FULL !== null) {
  test.each(COMMANDS.map((words) => [words.join(" "), words] as const))(
    "%s onto a full disk says so in a sentence",
    async (_, words) => {
      const { code, err } = await run(words, { stdout: FULL });
      expect({ code, err }).toEqual({
        code: 2,
        err: "What this command says could not be written in full (the disk may be full); choose another place and try again\n",
      });
    },
  );

  test("where neither can be written, the exit code still says it", async () => {
    expect((await run(["check", "plan.xlsx"], { stdout: FULL, stderr: FULL })).code).toBe(2);
    expect((await run(["check", "none.xlsx"], { stderr: FULL })).code).toBe(2);
  });
}

/** Something that is thrown while a command runs, by nobody who could catch it. */
const throwing = (what: string): readonly string[] => [
  "--import",
  `data:text/javascript,${encodeURIComponent(
    `process.on("newListener", (name) => { if (name === "uncaughtException") setImmediate(() => { ${what} }); });`,
  )}`,
];

test.each([
  ["a throw", `throw new TypeError("secret words")`, /^The program itself failed.*“TypeError, version /],
  [
    "a promise that nobody waits for",
    `Promise.reject(new RangeError("secret words"))`,
    /^The program itself failed.*“RangeError, version /,
  ],
  ["a promise that is refused with a text", `Promise.reject("secret words")`, /^The program itself failed/],
  [
    "memory that is missing",
    `throw new RangeError("Array buffer allocation failed")`,
    /^This machine has too little memory/,
  ],
])("%s ends in one sentence, and nothing is half written", async (_, what, sentence) => {
  const { code, out, err } = await run(["export", "plan.xlsx", "-o", "out.pdf", "--force"], {
    options: throwing(what),
  });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(sentence);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(err).not.toMatch(/ {4}at |secret/);
  expect((await readdir(folder)).sort()).toEqual(["plan.xlsx", "report.docx"]);
});

test("the trace comes where the environment asks for it", async () => {
  const { code, err } = await run(["check", "plan.xlsx"], {
    options: throwing(`throw new TypeError("for developers")`),
    env: { INTEGRITY_REPORT_TRACE: "1" },
  });
  expect(code).toBe(2);
  expect(err).toMatch(/^The program itself failed[^\n]*\nTypeError: for developers\n {4}at /);
});

test("many files are checked in several threads: reported in order, those that cannot be read among them", async () => {
  const names = Array.from({ length: 24 }, (_, index) => `plan-${index}.xlsx`);
  for (const name of names) await copyFile(SAMPLE, join(folder, name));
  await writeFile(join(folder, "plan-7.xlsx"), "no workbook");
  const one = await run(["check", "plan-0.xlsx", "--json", "--as-of", "2025-10-15"]);
  const all = await run(["check", ...names, "--json", "--as-of", "2025-10-15"]);
  expect(all.code).toBe(2);
  expect(all.err).toMatch(/^plan-7\.xlsx[^\n]*\n$/);
  const { workbooks } = JSON.parse(all.out) as { workbooks: { file: string; findings?: unknown }[] };
  expect(workbooks.map(({ file }) => file)).toEqual(names);
  const [alone] = (JSON.parse(one.out) as { workbooks: { findings?: unknown }[] }).workbooks;
  expect(workbooks[0]).toEqual(alone);
  expect(workbooks[23]?.findings).toEqual(alone?.findings);
});
