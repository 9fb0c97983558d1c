import { execFileSync } from "node:child_process";
import {
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HEADINGS, line, makeDocx, table } from "../support/make-docx";
import { runCli } from "../support/run-cli";

const SAMPLE = join(__dirname, "../../assets/sample/measures-2568.xlsx");
const FORMATS = ["docx", "pdf", "xlsx", "html", "csv", "json"] as const;
/** 255 bytes with the ending; most systems allow a name no more. */
const MOST_BYTES = 255;

let folder = "";
let server: Server | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "strange-"));
  await copyFile(SAMPLE, join(folder, "plan.xlsx"));
  const report = makeDocx({ body: line("รายงาน") + table([HEADINGS, ["๑. ก", "ข", "ค", "ง", "จ", "ฉ"]]) });
  await writeFile(join(folder, "report.docx"), report);
});
afterEach(async () => {
  server?.close();
  server = null;
  await rm(folder, { recursive: true, force: true });
});

const run = (...words: readonly string[]) => runCli(folder, ...words, "--lang", "en");

type Kind = [name: string, make: (path: string) => Promise<void>, sentence: RegExp];

/** Every command that reads, with what it writes to. */
const READING: readonly [name: string, words: (input: string) => readonly string[]][] = [
  ["check", (input) => ["check", input]],
  ["check --json", (input) => ["check", input, "--json"]],
  ["fix", (input) => ["fix", input, "-o", "out.xlsx"]],
  ["fill", (input) => ["fill", input, "-o", "out.xlsx"]],
  ...FORMATS.map((format): [string, (input: string) => readonly string[]] => [
    `export ${format}`,
    (input) => ["export", input, "-o", `out.${format}`, "--force"],
  ]),
  ["import", (input) => ["import", input, "-o", "out.xlsx"]],
];

/** Every command that writes, with the ending of what it writes. */
const WRITING: readonly [name: string, ending: string, words: (output: string) => readonly string[]][] = [
  ["fix", "xlsx", (output) => ["fix", "plan.xlsx", "-o", output]],
  ["fill", "xlsx", (output) => ["fill", "plan.xlsx", "-o", output]],
  ...FORMATS.map((format): [string, string, (output: string) => readonly string[]] => [
    `export ${format}`,
    format,
    (output) => ["export", "plan.xlsx", "-o", output, "--force"],
  ]),
  ["import", "xlsx", (output) => ["import", "report.docx", "-o", output]],
  ["new", "xlsx", (output) => ["new", "-o", output]],
];

/** Windows has none of these. */
const posix = (kinds: readonly Kind[]): readonly Kind[] => (process.platform === "win32" ? [] : kinds);

const makeFolder = async (path: string): Promise<void> => void (await mkdir(path));
const makePipe = (path: string): Promise<void> => Promise.resolve(void execFileSync("mkfifo", [path]));
const makeSocket = (path: string): Promise<void> =>
  new Promise((resolve) => {
    server = createServer().listen(path, resolve);
  });
const linkTo =
  (target: string) =>
  (path: string): Promise<void> =>
    symlink(target, path);

describe.each(READING)("%s of", (_, words) => {
  test.each<Kind>([
    ["nothing", () => Promise.resolve(), /There is no file in\.put; check its name and folder$/],
    ["a folder", makeFolder, /^in\.put is a folder; name a file in it$/],
    ["a link to a folder", linkTo("."), /^in\.put is a folder; name a file in it$/],
    ["a link that leads nowhere", linkTo("nowhere"), /There is no file in\.put/],
    ["a link to itself", linkTo("in.put"), /There is no file in\.put/],
    ["an empty file", (path) => writeFile(path, ""), /^in\.put: .*empty/],
    ...posix([
      ["a pipe", makePipe, /^in\.put is no file on a disk \(it is a pipe or a device\)/],
      ["a socket", makeSocket, /^in\.put is no file on a disk/],
      ["a device without end", linkTo("/dev/zero"), /^in\.put is no file on a disk/],
      ["a device that holds nothing", linkTo("/dev/null"), /^in\.put is no file on a disk/],
    ]),
  ])("%s is refused in a sentence at once", async (_kind, make, sentence) => {
    await make(join(folder, "in.put"));
    const before = await readdir(folder);
    const { code, err } = await run(...words("in.put"));
    expect(code).toBe(2);
    expect(err.trimEnd()).toMatch(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(await readdir(folder)).toEqual(before);
  });

  test("a name that is too long is refused in a sentence", async () => {
    const { code, err } = await run(...words(`${"ก".repeat(100)}.xlsx`));
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^.*The file name ก{80}… is too long; shorten it.*\n$/) as string,
    });
  });
});

test("check reports each file beside those it refuses", async () => {
  await mkdir(join(folder, "folder"));
  const { code, out, err } = await run("check", "folder", "plan.xlsx", "none.xlsx", "--as-of", "2025-04-15");
  expect(code).toBe(2);
  expect(err.trimEnd().split("\n")).toEqual([
    "folder is a folder; name a file in it",
    "none.xlsx: There is no file none.xlsx; check its name and folder",
  ]);
  expect(out).toMatch(/^plan\.xlsx\n/);
});

describe.each(WRITING)("%s into", (_, ending, words) => {
  const output = `out.${ending}`;

  test.each<Kind>([
    ["a folder", makeFolder, /is a folder|is there already/],
    ["a link to another file", linkTo("report.docx"), /is a link to another file|is there already/],
    ["a link that leads nowhere", linkTo("nowhere"), /is a link to another file|is there already/],
    ...posix([
      ["a pipe", makePipe, /is no file \(it is a pipe or a device\)|is there already/],
      ["a socket", makeSocket, /is no file|is there already/],
      ["a link to a device", linkTo("/dev/null"), /is a link to another file|is there already/],
    ]),
  ])("%s is refused and left as it was", async (_kind, make, sentence) => {
    await make(join(folder, output));
    const [before, names] = await Promise.all([lstat(join(folder, output)), readdir(folder)]);
    const report = await readFile(join(folder, "report.docx"));
    const { code, err } = await run(...words(output));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(sentence) as string });
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    const after = await lstat(join(folder, output));
    expect([after.ino, after.mode]).toEqual([before.ino, before.mode]);
    if (before.isSymbolicLink()) expect(await readlink(join(folder, output))).not.toBe("");
    expect(await readdir(folder)).toEqual(names);
    expect(await readFile(join(folder, "report.docx"))).toEqual(report);
  });

  test("a folder that is not there is refused in a sentence", async () => {
    const { code, err } = await run(...words(`none/${output}`));
    expect({ code, err }).toEqual({ code: 2, err: `There is no folder for none/${output}; make it first\n` });
  });

  const longest = (bytes: number): string => {
    const room = bytes - ending.length - 1;
    return `${"ก".repeat(Math.floor(room / 3))}${"a".repeat(room % 3)}.${ending}`;
  };

  test("the longest name that a system takes is written", async () => {
    const name = longest(MOST_BYTES);
    expect(Buffer.byteLength(name)).toBe(MOST_BYTES);
    const { code, err } = await run(...words(name));
    expect(code).toBeLessThan(2);
    expect(err).toBe("");
    expect((await readdir(folder)).sort()).toEqual(["plan.xlsx", "report.docx", name].sort());
  });

  test("a byte more is refused in a sentence", async () => {
    const before = await readdir(folder);
    const { code, err } = await run(...words(longest(MOST_BYTES + 1)));
    expect(code).toBe(2);
    expect(err).toMatch(/^The file name ก{80}… is too long; shorten it \(at most 80 Thai letters\)\n$/);
    expect(await readdir(folder)).toEqual(before);
  });
});
