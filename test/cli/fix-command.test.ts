import { copyFile, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckJson } from "../../src/cli/check-json";
import type { Finding } from "../../src/core/engine/finding";
import { makeXlsx, sheetXml } from "../support/make-xlsx";
import { runCli } from "../support/run-cli";

const SAMPLE = join(__dirname, "../../assets/sample/measures-2568.xlsx");
const DAY = ["--as-of", "2025-10-15"];

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-fix-"));
  await copyFile(SAMPLE, join(folder, "plan.xlsx"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const run = (...words: string[]) => runCli(folder, ...words);

async function findingsOf(file: string): Promise<readonly Finding[]> {
  const { out } = await run("check", file, "--json", ...DAY);
  const [workbook] = (JSON.parse(out) as CheckJson).workbooks;
  if (!workbook || "error" in workbook) throw new Error("not read");
  return workbook.findings;
}

test("makes in a copy what the checks propose, says what it did, and leaves the original as it is", async () => {
  const { code, out, err } = await run("fix", "plan.xlsx", "-o", "fixed.xlsx", ...DAY);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toMatch(/^ {2}.+!F4 {2}.*reslut.* → .*result.*\(column-heading-wording\)$/m);
  expect(out).toMatch(/^ {2}.+!B31 {2}.*๖\..* → .*↵๖\..*\(broken-step-numbering\)$/m);
  expect(out).toMatch(/^ {2}.+!9 {2}เอาแถวออก: .*\(repeated-heading-row\)$/m);
  expect(out).toMatch(/^เขียนแล้ว: fixed\.xlsx \(แก้ \d+ แห่ง\)$/m);
  expect(await readFile(join(folder, "plan.xlsx"))).toEqual(await readFile(SAMPLE));
  expect((await findingsOf("fixed.xlsx")).filter(({ fixable }) => fixable)).toEqual([]);
});

test("what is for a person to mend stands in the copy as before", async () => {
  await run("fix", "plan.xlsx", "-o", "fixed.xlsx", ...DAY);
  const count = (findings: readonly Finding[], check: string): number =>
    findings.filter((finding) => finding.check === check).length;
  const [before, after] = [await findingsOf("plan.xlsx"), await findingsOf("fixed.xlsx")];
  for (const check of ["placeholder-text", "unsupported-result", "duplicate-number"]) {
    expect(count(after, check)).toBe(count(before, check));
  }
});

test("--json holds the edits and what was left", async () => {
  const { out } = await run("fix", "plan.xlsx", "-o", "fixed.xlsx", "--json", ...DAY);
  const { edits, left } = JSON.parse(out) as { edits: Record<string, unknown>[]; left: object[] };
  expect(edits.find(({ cell }) => cell === "F4")).toEqual({
    checks: ["column-heading-wording"],
    sheet: "รายงานผล ๒๕๖๘",
    cell: "F4",
    before: expect.stringContaining("reslut") as string,
    after: expect.stringContaining("result") as string,
  });
  const removal = edits.find(({ row }) => row === 9);
  expect(removal).toMatchObject({ checks: ["repeated-heading-row"], removed: expect.any(Array) as object[] });
  expect(left).toContainEqual(expect.objectContaining({ check: "duplicate-number", cell: "A17" }));
});

test("--only mends by the checks that are named", async () => {
  const { out } = await run(
    "fix",
    "plan.xlsx",
    "-o",
    "fixed.xlsx",
    "--json",
    "--only",
    "known-misspelling, mixed-digits",
  );
  const { edits } = JSON.parse(out) as { edits: { checks: string[] }[] };
  expect([...new Set(edits.flatMap(({ checks }) => checks))].sort()).toEqual([
    "known-misspelling",
    "mixed-digits",
  ]);
});

test("a second time there is nothing more to do", async () => {
  await run("fix", "plan.xlsx", "-o", "fixed.xlsx", ...DAY);
  const { out } = await run("fix", "fixed.xlsx", "-o", "again.xlsx", ...DAY);
  expect(out).toContain("ไม่มีสิ่งที่โปรแกรมแก้ให้ได้");
  expect(await readFile(join(folder, "again.xlsx"))).toEqual(await readFile(join(folder, "fixed.xlsx")));
});

test("a row that a formula needs stays, and the others are joined all the same", async () => {
  const row = (number: number, ...texts: string[]): string => {
    const cells = texts.map((text, at) =>
      text === "" ? "" : `<c r="${"ABCDEF"[at]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${number}">${cells.join("")}</row>`;
  };
  const headings = ["มาตรการ", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผลการดำเนินการ", "ผลลัพธ์"];
  const measures = [
    row(1, ...headings),
    row(2, "๑. ประกาศเจตนารมณ์", "๑. จัดทำประกาศ", "สำนักปลัด", "ไตรมาส ๔"),
    row(3, "", "๒. เผยแพร่"),
    row(4, "๒. อบรมบุคลากร", "๑. จัดอบรม", "สำนักปลัด", "ไตรมาส ๔"),
    row(5, "", "๒. ประเมินผล"),
  ];
  const formula = `<row r="1"><c r="A1" t="str"><f>มาตรการ!B3</f><v>๒. เผยแพร่</v></c></row>`;
  const file = makeXlsx({
    sheets: [
      { name: "มาตรการ", target: "worksheets/sheet1.xml", xml: sheetXml(measures.join("")) },
      { name: "สรุป", target: "worksheets/sheet2.xml", xml: sheetXml(formula) },
    ],
  });
  await writeFile(join(folder, "plan.xlsx"), file);
  const { code, out, err } = await run("fix", "plan.xlsx", "-o", "fixed.xlsx", "--json", ...DAY);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { edits, left } = JSON.parse(out) as { edits: Record<string, unknown>[]; left: object[] };
  expect(edits.map(({ cell, row: removed }) => cell ?? removed)).toEqual(["B4", 5]);
  expect(left[0]).toMatchObject({ sheet: "มาตรการ", row: 3 });
});

test("every change of a cell is shown, and why a finding was left", async () => {
  const inline = (cell: string, text: string): string =>
    `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const headings = ["มาตรการ", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผลการดำเนินการ", "ผลลัพธ์"];
  const steps = "๑. แจ้งทางอีเมลล์ของส่วนราชการ ๒. เผยแพร่บนเว็ปไซต์แล้ว";
  const rows = [
    `<row r="1">${headings.map((text, at) => inline(`${"ABCDEF"[at]}1`, text)).join("")}</row>`,
    `<row r="2">${inline("A2", "๑. ประกาศเจตนารมณ์")}${inline("B2", steps)}${inline("C2", "สำนักปลัด")}${inline("D2", "ไตรมาส ๔")}` +
      `<c r="E2" t="str"><f>"แจ้งทาง"&amp;"อีเมลล์"</f><v>แจ้งทางอีเมลล์</v></c></row>`,
  ];
  const file = makeXlsx({
    sheets: [{ name: "มาตรการ", target: "worksheets/sheet1.xml", xml: sheetXml(rows.join("")) }],
  });
  await writeFile(join(folder, "plan.xlsx"), file);
  const { out } = await run("fix", "plan.xlsx", "-o", "fixed.xlsx", "--lang", "en", ...DAY);
  expect(out.split("\n")).toEqual([
    "  มาตรการ!B2  “…แจ้งทางอีเมลล์ของส่ว…” → “…แจ้งทางอีเมลของส่ว…”  (known-misspelling)",
    "              “…เผยแพร่บนเว็ปไซต์แล้…” → “…เผยแพร่บนเว็บไซต์แล้…”",
    "",
    "Not fixed:",
    expect.stringMatching(/^ {2}E2 {2}.*“อีเมลล์” should be “อีเมล” \(because the cell is a formula: .*\)$/),
    "",
    "Written: fixed.xlsx (1 edit)",
    "",
  ]);
});

test("the original is not written over by way of a linked folder", async () => {
  await symlink(folder, join(folder, "linked"), "junction");
  const { code, err } = await run("fix", "plan.xlsx", "-o", "linked/plan.xlsx");
  expect(code).toBe(2);
  expect(err).toContain("คือไฟล์ต้นฉบับ");
  expect(await readFile(join(folder, "plan.xlsx"))).toEqual(await readFile(SAMPLE));
});

test.each([
  ["no copy is named", ["plan.xlsx"], "กรุณาระบุสมุดงานหนึ่งไฟล์และชื่อสำเนา"],
  ["two files are named", ["plan.xlsx", "plan.xlsx", "-o", "x.xlsx"], "กรุณาระบุสมุดงานหนึ่งไฟล์และชื่อสำเนา"],
  ["the copy is the original", ["plan.xlsx", "-o", "./plan.xlsx"], "คือไฟล์ต้นฉบับ"],
  ["the copy is no workbook", ["plan.xlsx", "-o", "plan.docx"], "ลงท้ายด้วย .xlsx"],
  ["a check does not exist", ["plan.xlsx", "-o", "x.xlsx", "--only", "no-check"], "ไม่มีการแก้ชื่อ"],
  ["the file does not exist", ["none.xlsx", "-o", "x.xlsx"], "ไม่พบไฟล์ none.xlsx"],
  ["the folder does not exist", ["plan.xlsx", "-o", "none/x.xlsx"], "ไม่มีโฟลเดอร์"],
])("says what is wrong in one sentence and writes nothing where %s", async (_, words, sentence) => {
  const { code, out, err } = await run("fix", ...words);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(sentence);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(await readdir(folder)).toEqual(["plan.xlsx"]);
});
