import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NextYearJson } from "../../src/cli/next-year-report";
import { HEADINGS, line, makeDocx, table } from "../support/make-docx";
import { runCli } from "../support/run-cli";

// The whole sample is read, rolled over, written, read back and checked: more than five seconds on a busy machine.
jest.setTimeout(60_000);

interface Checked {
  readonly fiscalYear: number;
  readonly measures: readonly { readonly status: string }[];
  readonly findings: readonly {
    readonly check: string;
    readonly severity: string;
    readonly cell: string | null;
  }[];
}

const SAMPLE = join(__dirname, "../../assets/sample/measures-2568.xlsx");
const DAY = ["--as-of", "2025-10-15"];

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-next-"));
  await copyFile(SAMPLE, join(folder, "plan.xlsx"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const run = (...words: string[]) => runCli(folder, ...words);
async function check(file: string): Promise<Checked> {
  const { out } = await run("check", file, "--json", ...DAY);
  return (JSON.parse(out) as { workbooks: [Checked] }).workbooks[0];
}

test("the contract's JSON, and a workbook of the next year", async () => {
  const original = await readFile(join(folder, "plan.xlsx"));
  const { out, err } = await run("next-year", "plan.xlsx", "-o", "next.xlsx", "--json", ...DAY);
  expect(err).toBe("");
  const json = JSON.parse(out) as NextYearJson;
  expect(Object.keys(json)).toEqual(["fiscalYear", "changes", "left"]);
  expect(json.fiscalYear).toBe(2569);
  expect(new Set(json.changes.map((change) => Object.keys(change).join()))).toEqual(
    new Set(["sheet,cell,before,after"]),
  );
  expect(json.changes).toContainEqual({ sheet: "ตั้งค่ารายงาน", cell: "B6", before: "๒๕๖๘", after: "๒๕๖๙" });
  expect(json.left[0]).toEqual({
    sheet: "ตัวชี้วัด",
    cell: "G3",
    why: { th: expect.any(String) as string, en: expect.any(String) as string },
  });
  expect(await readFile(join(folder, "plan.xlsx"))).toEqual(original);

  const [before, after] = [await check("plan.xlsx"), await check("next.xlsx")];
  expect(after).toMatchObject({ fiscalYear: 2569, fiscalYearSource: "settings", measures: { length: 17 } });
  expect(new Set(after.measures.map(({ status }) => status))).not.toContain("done");
  // A template's placeholder in the plan is there as before, and no error is new.
  const errorsOf = (one: typeof after): string[] =>
    one.findings
      .filter(({ severity }) => severity === "error")
      .map((found) => `${found.check} ${found.cell ?? ""}`);
  expect(errorsOf(before)).toEqual(expect.arrayContaining(errorsOf(after)));
});

test("a second year goes on from the first, beside its history", async () => {
  await run("next-year", "plan.xlsx", "-o", "2569.xlsx", ...DAY);
  const { out, code } = await run("next-year", "2569.xlsx", "-o", "2570.xlsx", "--lang", "en", ...DAY);
  expect(code).toBe(1);
  expect(out).toMatch(/kept on the sheets “ผลปีก่อน \(2\)”/);
  expect(out).toMatch(/Written: 2570\.xlsx, fiscal year 2570/);
  expect((await check("2570.xlsx")).fiscalYear).toBe(2570);
});

test("for a person: each changed text, how much was cleared, and what is left", async () => {
  const { out } = await run("next-year", "plan.xlsx", "-o", "next.xlsx", ...DAY);
  expect(out).toMatch(/^เปลี่ยน:\n {2}รายงานผล ๒๕๖๘!A2 {2}“.*๒๕๖๘.*” → “.*๒๕๖๙/);
  expect(out).toMatch(/\nล้าง:\n {2}รายงานผล ๒๕๖๘ {2}\d+ ช่อง\n/);
  expect(out).toMatch(/\nเหลือให้คนดู:\n/);
  expect(out).toMatch(/เก็บข้อความของปีก่อนไว้ในแผ่น “ผลปีก่อน”, “หลักฐานปีก่อน”, “ตัวชี้วัดปีก่อน”\n/);
  expect(out).toMatch(/เขียนแล้ว: next\.xlsx ปีงบประมาณ 2569 /);
});

test("a Word report becomes next year's workbook, too", async () => {
  const measure = ["๑. จัดทำคู่มือ", "ร่าง", "สำนักปลัด", "ต.ค. ๒๕๖๗ - มี.ค. ๒๕๖๘", "ประชุม ๒ ครั้ง", "ทุกคนมีคู่มือ"];
  const body = line("รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๘") + table([HEADINGS, measure]);
  await writeFile(join(folder, "report.docx"), makeDocx({ body }));
  const { out, code } = await run("next-year", "report.docx", "-o", "next.xlsx", "--json", ...DAY);
  const { changes, fiscalYear } = JSON.parse(out) as NextYearJson;
  expect({ code, fiscalYear }).toEqual({ code: 0, fiscalYear: 2569 });
  expect(changes).toContainEqual(
    expect.objectContaining({ before: "ต.ค. ๒๕๖๗ - มี.ค. ๒๕๖๘", after: "ต.ค. ๒๕๖๘ - มี.ค. ๒๕๖๙" }),
  );
  expect(await check("next.xlsx")).toMatchObject({ fiscalYear: 2569, measures: { length: 1 } });
});

describe("one sentence, and nothing written", () => {
  test.each([
    ["no output", ["plan.xlsx"], /^Name one workbook or Word report/],
    ["the original as output", ["plan.xlsx", "-o", "plan.xlsx"], /^plan\.xlsx is the original/],
    ["another ending", ["plan.xlsx", "-o", "next.docx"], /^next\.docx cannot be a copy/],
    [
      "a year that is not the next",
      ["plan.xlsx", "-o", "n.xlsx", "--fiscal-year", "2571"],
      /the next one is 2569/,
    ],
    ["no such file", ["none.xlsx", "-o", "n.xlsx"], /none\.xlsx/],
    ["no workbook", ["notes.xlsx", "-o", "n.xlsx"], /^notes\.xlsx: /],
    ["no Word file", ["notes.docx", "-o", "n.xlsx"], /^notes\.docx: /],
  ])("%s", async (_, words, sentence) => {
    await Promise.all(["notes.xlsx", "notes.docx"].map((name) => writeFile(join(folder, name), "ก")));
    const before = await readdir(folder);
    const { code, out, err } = await run("next-year", ...words, "--lang", "en", ...DAY);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(await readdir(folder)).toEqual(before);
  });
});

test("a unit's workbook is refused by one sentence, and nothing is written", async () => {
  await run("split", "plan.xlsx", "-o", "units", ...DAY);
  const { code, out, err } = await run("next-year", "units/กองคลัง.xlsx", "-o", "next.xlsx", "--json", ...DAY);
  expect([code, out]).toEqual([2, ""]);
  expect(err.trim().split("\n")).toEqual([expect.stringContaining("ปีถัดไปทำจากสมุดงานหลัก")]);
  expect((await readdir(folder)).sort()).toEqual(["plan.xlsx", "units"]);
});
