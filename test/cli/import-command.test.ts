import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MAX_FILE_BYTES } from "../../src/adapters/package/limits";
import type { CheckJson } from "../../src/cli/check-json";
import { drawing, HEADINGS, line, makeDocx, para, table } from "../support/make-docx";
import { runCli } from "../support/run-cli";

const SAMPLE = join(__dirname, "../../assets/sample/measures-2568.xlsx");
const MEASURE = ["๑. จัดทำคู่มือ", "ร่าง", "สำนักปลัด", "ไตรมาส ๑", "", ""];

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const run = (...words: string[]) => runCli(folder, ...words);
const write = (name: string, body: string) => writeFile(join(folder, name), makeDocx({ body }));

test("a report becomes a workbook, and says what it filled and what it only listed", async () => {
  await copyFile(SAMPLE, join(folder, "plan.xlsx"));
  await run("export", "plan.xlsx", "-o", "report.docx", "--force", "--as-of", "2025-10-15");
  const { code, out, err } = await run("import", "report.docx", "-o", "back.xlsx");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [first, year, settings, people, outside] = out.split("\n");
  expect(first).toBe("เขียนแล้ว: back.xlsx (17 มาตรการ)");
  expect(year).toBe("  ปีงบประมาณ 2568");
  expect(settings).toMatch(/^ {2}กรอกแผ่นงาน “ตั้งค่ารายงาน” จากรายงาน: หน่วยงาน, .*เรียน/);
  expect(people).toBe("  ผู้ลงนาม 5 คน");
  expect(outside).toMatch(/^ {2}ข้อความที่ไม่มีที่ในตารางและการตั้งค่า \d+ บรรทัด อยู่ครบในแผ่นงาน “ข้อความนอกตาราง”$/);

  const checked = JSON.parse((await run("check", "back.xlsx", "--json")).out) as CheckJson;
  expect(checked.workbooks[0]).toMatchObject({
    sheet: "มาตรการ",
    fiscalYear: 2568,
    fiscalYearSource: "settings",
  });
});

test("in English, without a year or a text outside", async () => {
  await write("r.docx", table([HEADINGS, MEASURE]));
  const { out } = await run("import", "r.docx", "-o", "b.xlsx", "--lang", "en");
  expect(out).toBe(
    "Written: b.xlsx (1 measure)\n  The report names no certain fiscal year; fill it in on the sheet “ตั้งค่ารายงาน”\n",
  );
});

test.each([
  [
    1,
    "1 picture, chart or embedded object is not carried over; the sheet “ข้อความนอกตาราง” says where it stood",
  ],
  [
    2,
    "2 pictures, charts and embedded objects are not carried over; the sheet “ข้อความนอกตาราง” says where they stood",
  ],
])("tells of %d pictures that it left out", async (count, sentence) => {
  await write("r.docx", para(drawing("ก").repeat(count)) + table([HEADINGS, MEASURE]));
  const { out } = await run("import", "r.docx", "-o", "b.xlsx", "--lang", "en");
  expect(out.split("\n").slice(2)).toEqual([`  ${sentence}`, ""]);
});

test("the year asked for goes before that of the report", async () => {
  await write("r.docx", line("ประจำปีงบประมาณ พ.ศ. ๒๕๖๗") + table([HEADINGS, MEASURE]));
  const { out } = await run("import", "r.docx", "-o", "b.xlsx", "--fiscal-year", "2569", "--lang", "en");
  expect(out).toContain("Fiscal year 2569\n");
});

test("never takes the place of a file", async () => {
  await write("r.docx", table([HEADINGS, MEASURE]));
  await writeFile(join(folder, "b.xlsx"), "mine");
  const { code, err } = await run("import", "r.docx", "-o", "b.xlsx", "--lang", "en");
  expect({ code, err }).toEqual({
    code: 2,
    err: "b.xlsx is there already and was left as it is; use another name\n",
  });
  expect(await readFile(join(folder, "b.xlsx"), "utf8")).toBe("mine");
});

test.each([
  ["no output", ["r.docx"]],
  ["another ending", ["r.docx", "-o", "b.docx"]],
  ["no report", ["-o", "b.xlsx"]],
  ["two reports", ["r.docx", "s.docx", "-o", "b.xlsx"]],
])("%s: code 2 and how to say it", async (_, words) => {
  const { code, err } = await run("import", ...words, "--lang", "en");
  expect(code).toBe(2);
  expect(err).toMatch(/^Name one Word report and the new workbook/);
});

describe("a report that cannot be read", () => {
  test.each([
    ["no such file", () => Promise.resolve(), /There is no file r\.docx/],
    [
      "a workbook",
      () => copyFile(SAMPLE, join(folder, "r.docx")),
      /is an Excel workbook, not a Word document/,
    ],
    ["no such table", () => write("r.docx", line("ก")), /No measures table was found/],
    ["text", () => writeFile(join(folder, "r.docx"), "text"), /plain text or RTF/],
    ["too large", () => makeLarge(), /larger than 50 MB/],
  ])("%s: code 2, one sentence, nothing written", async (_, prepare, sentence) => {
    await prepare();
    const before = await readdir(folder);
    const { code, out, err } = await run("import", "r.docx", "-o", "b.xlsx", "--lang", "en");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(await readdir(folder)).toEqual(before);
  });

  async function makeLarge(): Promise<void> {
    await writeFile(join(folder, "r.docx"), "");
    await truncate(join(folder, "r.docx"), MAX_FILE_BYTES + 1);
  }

  test("a folder that is not there", async () => {
    await write("r.docx", table([HEADINGS, MEASURE]));
    const { code, err } = await run("import", "r.docx", "-o", "none/b.xlsx", "--lang", "en");
    expect({ code, err }).toEqual({ code: 2, err: "There is no folder for none/b.xlsx; make it first\n" });
  });
});
