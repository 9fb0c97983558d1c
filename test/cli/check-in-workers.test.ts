import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FileReport } from "../../src/cli/check-file";
import { checkInWorkers } from "../../src/cli/check-in-workers";
import { readArguments } from "../../src/cli/arguments";
import { styleFor } from "../../src/cli/style";

/** Answers late what is early, ends its thread, throws, or says what it was started with. */
const PROGRAM = `
import { parentPort, workerData } from "node:worker_threads";
parentPort.on("message", (file) => {
  if (file === "exit") process.exit(3);
  if (file === "throw") throw new TypeError("x");
  const say = () => parentPort.postMessage({ code: 0, out: file + " " + workerData.folder, err: "" });
  setTimeout(say, file.startsWith("slow") ? 60 : 0);
});
`;

let folder = "";
let address: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workers-"));
  const path = join(folder, "worker.mjs");
  await writeFile(path, PROGRAM);
  address = pathToFileURL(path);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function reportsOf(files: readonly string[], workers = 2): Promise<FileReport[]> {
  const read = readArguments(["--lang", "en"], ["lang"]);
  if (!read.ok) throw new Error(read.fault.en);
  const check = { args: read.value, style: styleFor(false, {}), folder: "/plans" };
  const reports: FileReport[] = [];
  for await (const report of checkInWorkers(files, check, { workers, address })) reports.push(report);
  return reports;
}

test("reports come in the order of the files, however long each takes", async () => {
  const files = ["slow a", "b", "slow c", "d", "e"];
  expect((await reportsOf(files)).map(({ out }) => out)).toEqual(files.map((file) => `${file} /plans`));
});

test("more files than are held at once are all reported, once each", async () => {
  const files = Array.from({ length: 70 }, (_, index) => `${index}`);
  expect((await reportsOf(files)).map(({ out }) => out)).toEqual(files.map((file) => `${file} /plans`));
});

test.each(["exit", "throw"])("a thread that breaks off (%s) costs its own file only", async (way) => {
  const reports = await reportsOf(["a", way, "b", way, way, "c"]);
  expect(reports.map(({ code }) => code)).toEqual([0, 2, 0, 2, 2, 0]);
  expect(reports[1]?.err).toMatch(new RegExp(`^${way}: The program itself failed[^\\n]*\\n$`));
  expect(reports[5]?.out).toBe("c /plans");
});
