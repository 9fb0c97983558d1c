import { copyFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { runCli } from "../support/run-cli";

const SAMPLE = join(__dirname, "../../assets/sample/measures-2568.xlsx");
const DAY = ["--as-of", "2025-10-15"];

interface Filled {
  readonly edits: readonly {
    sheet: string;
    cell: string;
    before: string;
    after: string;
    sources: object[];
  }[];
  readonly gaps: readonly { measure: number | null; missing: string; message: object }[];
  readonly left: readonly { cell: string; why: object }[];
}

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-fill-"));
  await copyFile(SAMPLE, join(folder, "plan.xlsx"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const run = (...words: string[]) => runCli(folder, ...words);

async function fill(...words: string[]): Promise<Filled> {
  const { out } = await run("fill", "plan.xlsx", "-o", "filled.xlsx", "--json", ...DAY, ...words);
  return JSON.parse(out) as Filled;
}

test("fills the blank cells of a copy from the records, and says where each text comes from", async () => {
  const { edits, gaps, left } = await fill();
  expect(edits.map(({ cell, before }) => [cell, before])).toEqual([
    ["E30", ""],
    ["F30", "-"],
    ["F31", ""],
  ]);
  expect(edits[0]?.sources).toEqual([{ sheet: "หลักฐาน", rows: [9, 10, 11, 12] }]);
  expect(edits[0]?.after).toMatch(/^๑\. เมื่อวันที่ ๒๑ เมษายน ๒๕๖๘ /);
  expect(gaps.map(({ missing }) => missing)).toContain("ambiguousReference");
  expect(left.map(({ cell }) => cell)).toContain("E5");
});

test("every other part of the file is the same, byte for byte", async () => {
  await fill();
  const [before, after] = await Promise.all(
    ["plan.xlsx", "filled.xlsx"].map(async (name) => unzipSync(await readFile(join(folder, name)))),
  );
  const changed = Object.keys(before ?? {}).filter(
    (part) => Buffer.compare(before?.[part] ?? Buffer.alloc(0), after?.[part] ?? Buffer.alloc(0)) !== 0,
  );
  expect(Object.keys(after ?? {})).toEqual(Object.keys(before ?? {}));
  expect(changed).toHaveLength(1);
});

test("a filled cell is written anew only where it is named", async () => {
  const { edits } = await fill("--replace", "E5,$f$5");
  const onMeasures = edits.filter(({ sheet }) => sheet === "รายงานผล ๒๕๖๘");
  expect(onMeasures.map(({ cell }) => cell)).toEqual(["E5", "F5", "E30", "F30", "F31"]);
  expect(onMeasures[0]?.before).toMatch(/^จัดอบรมเมื่อวันที่/);
});

test("the target of a text that is replaced goes to the indicator sheet, its value left blank", async () => {
  const { edits } = await fill("--replace", "F5");
  const added = edits.filter(({ sheet }) => sheet === "ตัวชี้วัด");
  expect(added.map(({ cell, after }) => [cell, after]).filter(([cell]) => cell !== "B15")).toEqual([
    ["A15", "๑"],
    ["C15", "≥"],
    ["D15", "๑๔"],
    ["E15", "คะแนน"],
  ]);
});

test("filling twice is filling once", async () => {
  await fill();
  const { out } = await run("fill", "filled.xlsx", "-o", "again.xlsx", "--json", ...DAY);
  expect((JSON.parse(out) as Filled).edits).toEqual([]);
  expect(await readFile(join(folder, "again.xlsx"))).toEqual(await readFile(join(folder, "filled.xlsx")));
});

test("tells a person the texts, their sources and what is missing", async () => {
  const { code, out } = await run("fill", "plan.xlsx", "-o", "filled.xlsx", ...DAY);
  expect(code).toBe(1);
  expect(out).toMatch(/^ {2}.+!E30 {2}\(จาก หลักฐาน แถว 9, 10, 11, 12\)$/m);
  expect(out).toMatch(/^ยังขาด:$/m);
  expect(out).toMatch(/^เขียนแล้ว: filled\.xlsx \(เติม 3 ช่อง\)$/m);
});

test.each([
  ["a cell that is no result", ["--replace", "A5"], "A5 ไม่ใช่ช่องสรุปผล"],
  ["a row without a measure", ["--replace", "E999"], "E999 ไม่ใช่ช่องสรุปผล"],
  ["what is no cell", ["--replace", "ช่องแรก"], "ไม่ใช่ช่องสรุปผล"],
])("refuses to replace %s and writes nothing", async (_, words, sentence) => {
  const { code, err } = await run("fill", "plan.xlsx", "-o", "filled.xlsx", ...words);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
  expect(await readdir(folder)).toEqual(["plan.xlsx"]);
});
