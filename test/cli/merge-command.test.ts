import { copyFile, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import type { MergeJson } from "../../src/cli/merge-report";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { textIn } from "../support/hands";
import { patchFile } from "../support/patch-file";
import { runCli } from "../support/run-cli";

// Workbooks are made, changed, brought back and written in each test: more than five seconds on a busy machine.
jest.setTimeout(60_000);

const SAMPLE = join(__dirname, "../../assets/sample/measures-2568.xlsx");
const DAY = ["--as-of", "2025-07-15"];
const SHEET = "รายงานผล ๒๕๖๘";
const FINANCE = "units/กองคลัง.xlsx";
const OFFICE = "units/สำนักปลัด.xlsx";

let sample = "";
beforeAll(async () => {
  sample = await mkdtemp(join(tmpdir(), "cli-merge-sample-"));
  await copyFile(SAMPLE, join(sample, "plan.xlsx"));
  await runCli(sample, "split", "plan.xlsx", "-o", "units", ...DAY);
});
afterAll(() => rm(sample, { recursive: true, force: true }));

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-merge-"));
  await copyFile(SAMPLE, join(folder, "plan.xlsx"));
  await cp(join(sample, "units"), join(folder, "units"), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = async (file: string): Promise<RawWorkbook> => {
  const book = await readWorkbook(await readFile(join(folder, file)));
  if (!book.ok) throw new Error(book.fault.en);
  return book.value;
};
/** Types texts into a file, as a person does. */
async function type(file: string, sheet: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const book = await read(file);
  const cells = Object.entries(texts).map(([cell, after]) => ({
    sheet,
    cell,
    before: textIn(book, sheet, cell),
    after,
  }));
  const { bytes, left } = await patchFile(await readFile(join(folder, file)), { cells });
  expect(left).toEqual([]);
  await writeFile(join(folder, file), bytes);
}
const run = (...words: string[]) => runCli(folder, "merge", ...words, ...DAY);
const merge = async (...words: string[]): Promise<MergeJson & { readonly code: number }> => {
  const { code, out } = await run(...words, "--json");
  return { code, ...(JSON.parse(out) as MergeJson) };
};

test("what was not touched changes nothing: the copy is the same, byte for byte", async () => {
  const { code, ...json } = await merge("plan.xlsx", FINANCE, OFFICE, "-o", "out.xlsx");
  expect([code, json]).toEqual([0, { taken: [], conflicts: [], left: [], rows: [] }]);
  expect(await readFile(join(folder, "out.xlsx"))).toEqual(await readFile(join(folder, "plan.xlsx")));
});

test("answers, a new row of evidence and a measured value, in the JSON of the contract and in the copy", async () => {
  await type(FINANCE, SHEET, { F5: "ผลใหม่ของกองคลัง" });
  await type(FINANCE, "หลักฐาน", { A4: "9", B4: "1 ก.ค. 2568", C4: "ทำเพิ่ม", D4: "๓" });
  await type(FINANCE, "ตัวชี้วัด", { F2: "95" });
  const before = await read("plan.xlsx");
  const { code, taken, conflicts, left, rows } = await merge("plan.xlsx", FINANCE, "-o", "out.xlsx");
  expect([code, conflicts, left]).toEqual([0, [], []]);
  expect(taken.map((one) => [one.sheet, one.after, one.file])).toEqual([
    [SHEET, "ผลใหม่ของกองคลัง", FINANCE],
    ["ตัวชี้วัด", "95", FINANCE],
  ]);
  for (const { sheet, cell, before: former, after } of taken) {
    expect(textIn(before, sheet, cell)).toBe(former);
    expect(textIn(await read("out.xlsx"), sheet, cell)).toBe(after);
  }
  expect(rows).toEqual([{ sheet: "หลักฐาน", row: expect.any(Number) as number, file: FINANCE }]);
  const out = await read("out.xlsx");
  const row = rows[0]?.row ?? 0;
  expect(["A", "B", "C", "D"].map((letter) => textIn(out, "หลักฐาน", `${letter}${row}`))).toEqual([
    "9",
    "1 ก.ค. 2568",
    "ทำเพิ่ม",
    "๓",
  ]);
  const again = await merge("out.xlsx", FINANCE, FINANCE, "-o", "again.xlsx");
  expect(again).toEqual({ code: 0, taken: [], conflicts: [], left: [], rows: [] });
});

test("a day of evidence that the unit corrected is shown as people read it, before and after", async () => {
  const [cell, after] = ["B2", "2024-11-04"];
  const before = textIn(await read(FINANCE), "หลักฐาน", cell);
  const edit = { sheet: "หลักฐาน", cell, before, after, type: "date" } as const;
  const { bytes } = await patchFile(await readFile(join(folder, FINANCE)), { cells: [edit] });
  await writeFile(join(folder, FINANCE), bytes);
  const { taken } = await merge("plan.xlsx", FINANCE, "-o", "out.xlsx");
  expect(taken.map((one) => [one.before, one.after])).toEqual([[before, "4 พฤศจิกายน 2567"]]);
  expect(textIn(await read("out.xlsx"), "หลักฐาน", taken[0]?.cell ?? "")).toBe("4 พฤศจิกายน 2567");
});

describe("a cell that both changed", () => {
  beforeEach(async () => {
    const units = await read(FINANCE);
    const main = await read("plan.xlsx");
    const title = textIn(units, SHEET, "A5");
    const row = main.tables[0]?.rows.find(({ cells }) => cells.some(({ text }) => text === title))?.row ?? 0;
    place = `F${row}`;
    sent = textIn(units, SHEET, "F5");
    await type(FINANCE, SHEET, { F5: "ที่กองคลังส่งมา" });
    await type("plan.xlsx", SHEET, { [place]: "ที่แผ่นหลักแก้" });
  });
  let place = "";
  let sent = "";

  test.each([
    ["no choice: open, the copy has main's text", [], 1, "ที่แผ่นหลักแก้"],
    ["--take main", ["--take", "main"], 0, "ที่แผ่นหลักแก้"],
    ["--take theirs", ["--take", "theirs"], 0, "ที่กองคลังส่งมา"],
  ])("%s", async (_, words, code, shown) => {
    const merged = await merge("plan.xlsx", FINANCE, "-o", "out.xlsx", ...words);
    expect(merged.code).toBe(code);
    expect(merged.conflicts).toEqual([
      { sheet: SHEET, cell: place, sent, main: "ที่แผ่นหลักแก้", theirs: "ที่กองคลังส่งมา", file: FINANCE },
    ]);
    expect(merged.taken).toHaveLength(shown === "ที่กองคลังส่งมา" ? 1 : 0);
    expect(textIn(await read("out.xlsx"), SHEET, place)).toBe(shown);
  });

  test("as text: all three of it, and how to decide", async () => {
    const { code, out } = await run("plan.xlsx", FINANCE, "-o", "out.xlsx");
    expect(code).toBe(1);
    for (const text of [
      place,
      sent.slice(0, 20),
      "ในแผ่นหลัก: ที่แผ่นหลักแก้",
      `${FINANCE}: ที่กองคลังส่งมา`,
      "--take theirs",
    ])
      expect(out).toContain(text);
    const english = await run("plan.xlsx", FINANCE, "-o", "out.xlsx", "--lang", "en");
    expect(english.out).toContain("To be decided");
  });
});

test("a folder stands for the workbooks in it, and one without any is told", async () => {
  await mkdir(join(folder, "empty"));
  const whole = await run("plan.xlsx", "units", "-o", "out.xlsx");
  expect(whole.code).toBe(0);
  expect(await readFile(join(folder, "out.xlsx"))).toEqual(await readFile(join(folder, "plan.xlsx")));
  const none = await run("plan.xlsx", "empty", "-o", "none.xlsx");
  expect(none.code).toBe(2);
  expect(none.err).toContain("empty");
});

test("a file of another workbook is told by its name and nothing of it is taken; the others are taken all the same", async () => {
  await type(FINANCE, SHEET, { F5: "ผลใหม่ของกองคลัง" });
  await runCli(folder, "next-year", "plan.xlsx", "-o", "next.xlsx", ...DAY);
  const alone = await run("next.xlsx", FINANCE, "-o", "out.xlsx", "--json");
  expect(alone.code).toBe(2);
  expect(alone.err).toContain(`${FINANCE}: ไฟล์นี้เป็นของปีงบประมาณ 2568`);
  expect((JSON.parse(alone.out) as MergeJson).left).toEqual([
    {
      file: FINANCE,
      cell: null,
      why: { th: expect.stringContaining("2569") as string, en: expect.any(String) as string },
    },
  ]);
  expect(await readdir(folder)).not.toContain("out.xlsx");

  await writeFile(join(folder, "broken.xlsx"), "no workbook");
  const both = await run("plan.xlsx", FINANCE, "broken.xlsx", "-o", "out.xlsx", "--json");
  expect(both.code).toBe(2);
  expect(both.err).toContain("broken.xlsx");
  const { taken, left } = JSON.parse(both.out) as MergeJson;
  expect(taken).toHaveLength(1);
  expect(left.map(({ file, cell }) => [file, cell])).toEqual([["broken.xlsx", null]]);
});

test("a file that another program wrote anew gives the same", async () => {
  await type(FINANCE, SHEET, { F5: "ผลใหม่ของกองคลัง" });
  await type(FINANCE, "หลักฐาน", { A4: "9", C4: "ทำเพิ่ม" });
  const direct = await merge("plan.xlsx", FINANCE, "-o", "out.xlsx");
  const anew = await saveXlsx(await openXlsx(await readFile(join(folder, FINANCE))));
  await writeFile(join(folder, FINANCE), anew);
  expect(await merge("plan.xlsx", FINANCE, "-o", "out-2.xlsx")).toEqual(direct);
  expect(direct.taken).toHaveLength(1);
  expect(direct.rows).toHaveLength(1);
});

test.each([
  ["no file that came back", ["plan.xlsx", "-o", "out.xlsx"], "กรุณาระบุสมุดงานหลัก"],
  ["no copy", ["plan.xlsx", FINANCE], "กรุณาระบุสมุดงานหลัก"],
  ["the main workbook as the copy", ["plan.xlsx", FINANCE, "-o", "plan.xlsx"], "คือไฟล์ต้นฉบับ"],
  ["a file that came back as the copy", ["plan.xlsx", FINANCE, "-o", FINANCE], "คือไฟล์ที่ส่งคืน"],
  ["a main workbook that is not there", ["other.xlsx", FINANCE, "-o", "out.xlsx"], "other.xlsx"],
  ["a choice that there is not", ["plan.xlsx", FINANCE, "-o", "out.xlsx", "--take", "ours"], "--take"],
])("%s: a sentence, exit 2, and nothing is written", async (_, words, sentence) => {
  const before = await readFile(join(folder, FINANCE));
  const { code, out, err } = await run(...words);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
  expect((await readdir(folder)).sort()).toEqual(["plan.xlsx", "units"]);
  expect(await readFile(join(folder, FINANCE))).toEqual(before);
});
