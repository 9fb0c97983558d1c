import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { MAX_FILE_BYTES } from "../../src/adapters/package/limits";
import type { CheckJson } from "../../src/cli/check-json";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import type { CellLayout, RowLayout } from "../../src/core/model/workbook-layout";
import { newWorkbookLayout } from "../../src/core/sheet/new-workbook-layout";
import { chosenTableValue } from "../../src/core/sheet/program/chosen-tables";
import { programSheetLayout } from "../../src/core/sheet/program/program-sheet-layout";
import { runCli } from "../support/run-cli";

const SAMPLE = join(__dirname, "../../assets/sample/measures-2568.xlsx");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
  await copyFile(SAMPLE, join(folder, "plan.xlsx"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const textCell = (column: number, value: string): CellLayout => ({
  column,
  value,
  style: "title",
  note: null,
});

const run = (...words: string[]) => runCli(folder, ...words);

describe("check", () => {
  test("prints place, severity, message and check id, then the counts and what is due by quarter", async () => {
    const { code, out, err } = await run("check", "plan.xlsx", "--as-of", "2025-10-15");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const lines = out.split("\n");
    expect(lines[0]).toBe("plan.xlsx");
    expect(lines[1]).toContain("องค์การบริหารส่วนตำบลทุ่งสมมติ · ปีงบประมาณ 2568");
    expect(lines[2]).toBe("  เกณฑ์ ITA ปี 2569 (รายงานข้อ O26) ยังไม่ได้เทียบกับคู่มือ");
    expect(out).toMatch(/^ {2}[A-F]\d+ +ต้องแก้ +.+ {2}duplicate-number$/m);
    expect(out).toMatch(/^ {2}ต้องแก้ \d+ · ควรตรวจ \d+ · ให้เจ้าหน้าที่พิจารณา \d+$/m);
    expect(out).toMatch(/^ {4}ไตรมาส 1 \(ถึง 31 ธันวาคม 2567\): \d+ มาตรการ \(.+\)$/m);
    expect(out).not.toContain("\u001b[");
  });

  test("speaks English when asked", async () => {
    const { out } = await run("check", "plan.xlsx", "--as-of", "2025-10-15", "--lang", "en");
    expect(out).toMatch(/^ {2}[A-F]\d+ +error +.+ {2}duplicate-number$/m);
    expect(out).toMatch(/^ {4}quarter 1 \(to 31 December 2024\): \d+ measures/m);
  });

  test("--json holds the contract's object and nothing else", async () => {
    const { code, out } = await run("check", "plan.xlsx", "--json", "--as-of", "2025-04-15");
    expect(code).toBe(1);
    const { asOf, workbooks } = JSON.parse(out) as CheckJson;
    expect(asOf).toBe("2025-04-15");
    const [workbook] = workbooks;
    if (!workbook || "error" in workbook) throw new Error("not read");
    expect(Object.keys(workbook)).toEqual([
      "file",
      "sheet",
      "headerRow",
      "fiscalYear",
      "fiscalYearSource",
      "organization",
      "columns",
      "columnsSource",
      "measures",
      "findings",
      "skipped",
      "counts",
    ]);
    expect(workbook.file).toBe("plan.xlsx");
    expect(workbook.measures).toHaveLength(17);
    expect(Object.keys(workbook.measures[0] ?? {})).toEqual([
      "ordinal",
      "number",
      "row",
      "lastRow",
      "title",
      "responsibleUnit",
      "timeframe",
      "period",
      "deadline",
      "status",
      "steps",
      "targets",
    ]);
    expect(Object.keys(workbook.findings[0] ?? {})).toEqual([
      "check",
      "severity",
      "measure",
      "column",
      "cell",
      "message",
      "quote",
      "fixable",
    ]);
    const counted = (severity: string) =>
      workbook.findings.filter((finding) => finding.severity === severity).length;
    expect(workbook.counts).toEqual({
      error: counted("error"),
      warning: counted("warning"),
      review: counted("review"),
    });
  });

  test("the worst code wins and every file is still reported", async () => {
    await writeFile(join(folder, "broken.xlsx"), "no workbook");
    const { code, out, err } = await run("check", "none.xlsx", "plan.xlsx", "broken.xlsx", "--json");
    expect(code).toBe(2);
    const { workbooks } = JSON.parse(out) as CheckJson;
    expect(workbooks.map(({ file }) => file)).toEqual(["none.xlsx", "plan.xlsx", "broken.xlsx"]);
    expect(workbooks.map((workbook) => "error" in workbook)).toEqual([true, false, true]);
    expect(err.trim().split("\n")).toHaveLength(2);
  });

  test("other tables of the workbook are named in one line, and --sheet takes the other sheet", async () => {
    const [sheet] = newWorkbookLayout(2569).sheets;
    if (!sheet) throw new Error("no sheet");
    const title = { row: 40, height: null, cells: [textCell(1, "ประจำปีงบประมาณ พ.ศ. ๒๕๗๐")] };
    const headings = sheet.rows.find(({ cells }) => cells[0]?.style === "heading") as RowLayout;
    const below = { ...headings, row: 41 };
    const first = { ...sheet, rows: [...sheet.rows, title, below] };
    const second = { ...sheet, name: "แผนสำรอง" };
    const layout = { title: "", sheets: [first, second] };
    await writeFile(join(folder, "both.xlsx"), await writeWorkbook(layout));
    const { out } = await run("check", "both.xlsx", "--as-of", "2025-10-15", "--lang", "en");
    expect(out.split("\n").filter((line) => line.includes("other measures tables"))).toEqual([
      "  This workbook holds other measures tables, which were not checked now: sheet มาตรการ, row 41, year 2570, 0 measures; sheet แผนสำรอง, row 4, year 2569, 0 measures",
    ]);
    const json = await run("check", "both.xlsx", "--json", "--sheet", "แผนสำรอง");
    expect((JSON.parse(json.out) as CheckJson).workbooks[0]).toMatchObject({
      sheet: "แผนสำรอง",
      columnsSource: "headings",
    });
    expect((await run("check", "plan.xlsx", "--lang", "en")).out).not.toContain("other measures tables");
  });

  test("columns that a person named in the workbook are used, and the JSON says so", async () => {
    const [sheet] = newWorkbookLayout(2569).sheets;
    const chosen = {
      sheet: "มาตรการ",
      headerRow: 4,
      title: null,
      titleYear: 2569,
      columns: { outcome: "E" },
    };
    const record = { kind: "ตารางที่เลือก", key: "มาตรการ", value: chosenTableValue(chosen), by: "", on: "" };
    const layout = { title: "", sheets: [...(sheet ? [sheet] : []), ...programSheetLayout([record]).sheets] };
    await writeFile(join(folder, "chosen.xlsx"), await writeWorkbook(layout));
    const { out } = await run("check", "chosen.xlsx", "--json");
    expect((JSON.parse(out) as CheckJson).workbooks[0]).toMatchObject({
      columnsSource: "chosen",
      columns: { measure: "A", resultSummary: null, outcome: "E" },
    });
  });

  test.each([
    ["where it was named", 3, 3],
    ["moved by rows that came above", 6, 6],
  ])(
    "headings that nobody can read are read by the columns that a person named: %s",
    async (_, row, found) => {
      const [sheet] = newWorkbookLayout(2569).sheets;
      const headings = ["เรื่องที่ลงมือ", "ทำอย่างไร", "กลุ่ม", "กี่โมง", "ทำแล้ว", "ได้อะไร"];
      const measure = ["1. ออกประกาศ", "ร่างประกาศ", "กองช่าง", "ไตรมาส 2", "ออกแล้ว 1 ฉบับ", "ร้องเรียนลดลง"];
      const lines = [headings, measure].map((texts, index) => ({
        row: row + index,
        height: null,
        cells: texts.map((value, at) => ({ column: at + 1, value, style: "body" as const, note: null })),
      }));
      const value = chosenTableValue({
        sheet: "แผน",
        headerRow: 3,
        title: null,
        titleYear: null,
        columns: {
          measure: "A",
          steps: "B",
          responsibleUnit: "C",
          timeframe: "D",
          resultSummary: "E",
          outcome: "F",
        },
        headings: { measure: "เรื่องที่ลงมือ", steps: "ทำอย่างไร", outcome: "ได้อะไร" },
      });
      const record = { kind: "ตารางที่เลือก", key: "แผน", value, by: "", on: "" };
      const plan = sheet && { ...sheet, name: "แผน", rows: lines, merges: [] };
      const layout = { title: "", sheets: [...(plan ? [plan] : []), ...programSheetLayout([record]).sheets] };
      await writeFile(join(folder, "named.xlsx"), await writeWorkbook(layout));
      const { out } = await run("check", "named.xlsx", "--json");
      const [workbook] = (JSON.parse(out) as CheckJson).workbooks;
      expect(workbook).toMatchObject({
        columnsSource: "chosen",
        headerRow: found,
        columns: { measure: "A", outcome: "F" },
        measures: [{ title: "ออกประกาศ", responsibleUnit: "กองช่าง" }],
      });
      expect(JSON.stringify(workbook)).not.toContain("missing-column");
    },
  );

  test("the fiscal year of the option goes before the workbook's", async () => {
    const { out } = await run("check", "plan.xlsx", "--json", "--fiscal-year", "2569");
    expect((JSON.parse(out) as CheckJson).workbooks[0]).toMatchObject({
      fiscalYear: 2569,
      fiscalYearSource: "option",
    });
  });

  test.each([
    ["no file named", [], /Name the file/],
    ["no such file", ["none.xlsx"], /^none\.xlsx: There is no file none\.xlsx; check its name and folder$/],
    ["a folder", ["."], /^\. is a folder/],
    ["no such sheet", ["plan.xlsx", "--sheet", "อื่น"], /no sheet named "อื่น"; its sheets are/],
    ["a sheet without the table", ["plan.xlsx", "--sheet", "ตั้งค่ารายงาน"], /holds no measures table/],
    ["an option of another command", ["plan.xlsx", "--force"], /--force does not belong/],
  ])("%s: code 2 and one sentence", async (_, words, sentence) => {
    const { code, out, err } = await run("check", ...words, "--lang", "en");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trim()).toMatch(sentence);
    expect(err.trim()).not.toContain("\n");
  });

  test("a file over the limit is refused before it is loaded", async () => {
    await writeFile(join(folder, "huge.xlsx"), "");
    await truncate(join(folder, "huge.xlsx"), MAX_FILE_BYTES + 1);
    const { code, err } = await run("check", "huge.xlsx", "--lang", "en");
    expect(code).toBe(2);
    expect(err).toContain("50 MB");
  });
});

describe("export", () => {
  test("refuses while errors stand, shows them, and writes nothing", async () => {
    const { code, out, err } = await run("export", "plan.xlsx", "-o", "report.docx", "--as-of", "2025-10-15");
    expect(code).toBe(1);
    expect(out).toContain("duplicate-number");
    expect(err).toMatch(/^ยังไม่ได้ทำรายงาน เพราะมีข้อที่ต้องแก้ \d+ ข้อ/);
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });

  test("--force writes a draft that says so", async () => {
    const { code, out } = await run(
      "export",
      "plan.xlsx",
      "-o",
      "report.docx",
      "--force",
      "--as-of",
      "2025-10-15",
    );
    expect(code).toBe(1);
    expect(out).toMatch(/เขียนแล้ว: report\.docx \(ฉบับร่าง/);
    const parts = unzipSync(await readFile(join(folder, "report.docx")));
    const text = Object.values(parts)
      .map((part) => strFromU8(part))
      .join();
    expect(text).toContain("ฉบับร่าง");
    expect((await readdir(folder)).sort()).toEqual(["plan.xlsx", "report.docx"]);
  });

  test("the workbook itself is left as it was", async () => {
    const before = await readFile(join(folder, "plan.xlsx"));
    await run("export", "plan.xlsx", "-o", "report.docx", "--force");
    expect((await readFile(join(folder, "plan.xlsx"))).equals(before)).toBe(true);
  });

  test.each([
    ["no output", ["plan.xlsx"], /Name one workbook and the report/],
    ["two workbooks", ["plan.xlsx", "b.xlsx", "-o", "r.docx"], /Name one workbook/],
    ["a format we do not write", ["plan.xlsx", "-o", "r.odt"], /"\.odt".*\.docx/],
    ["a name without an ending", ["plan.xlsx", "-o", "report"], /"report"/],
    ["no such folder", ["plan.xlsx", "-o", "none/r.docx", "--force"], /no folder for none\/r\.docx/],
    ["no such workbook", ["none.xlsx", "-o", "r.docx"], /There is no file none\.xlsx/],
  ])("%s: code 2 and one sentence", async (_, words, sentence) => {
    const { code, err } = await run("export", ...words, "--lang", "en");
    expect(code).toBe(2);
    expect(err.trim()).toMatch(sentence);
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });
});

describe("new", () => {
  test("makes a workbook that checks clean", async () => {
    expect((await run("new", "-o", "blank.xlsx", "--fiscal-year", "2569")).code).toBe(0);
    const { code, out } = await run("check", "blank.xlsx", "--json");
    expect(code).toBe(0);
    expect((JSON.parse(out) as CheckJson).workbooks[0]).toMatchObject({
      fiscalYear: 2569,
      measures: [],
      findings: [],
      skipped: [],
    });
  });

  test("takes the fiscal year of the day where none is given", async () => {
    const { out } = await run("new", "-o", "blank.xlsx", "--as-of", "2026-10-01");
    expect(out).toBe("เขียนแล้ว: blank.xlsx (ปีงบประมาณ 2570)\n");
  });

  test("never takes the place of a file", async () => {
    const before = await readFile(join(folder, "plan.xlsx"));
    const { code, err } = await run("new", "-o", "plan.xlsx", "--lang", "en");
    expect(code).toBe(2);
    expect(err).toBe("plan.xlsx is there already and was left as it is; use another name\n");
    expect((await readFile(join(folder, "plan.xlsx"))).equals(before)).toBe(true);
  });

  test.each([
    ["no output", []],
    ["another ending", ["-o", "plan.xls"]],
    ["a stray word", ["plan.xlsx", "-o", "b.xlsx"]],
  ])("%s: code 2", async (_, words) => {
    const { code, err } = await run("new", ...words, "--lang", "en");
    expect(code).toBe(2);
    expect(err).toMatch(/Name the new workbook/);
  });
});

describe("the command line", () => {
  test.each([[["--help"]], [["check", "--help"]], [["help"]]])("%j prints how to use it", async (words) => {
    const { code, out } = await run(...words);
    expect(code).toBe(0);
    expect(out).toContain("export FILE -o OUT.docx|OUT.pdf|OUT.xlsx");
  });

  test("without a command it says how to use it", async () => {
    const { code, err } = await run();
    expect(code).toBe(2);
    expect(err).toContain("check FILE…");
  });

  test.each(["chekc", "toString", "__proto__"])("%s is no command", async (word) => {
    const { code, err } = await run(word, "--lang", "en");
    expect(code).toBe(2);
    expect(err).toBe(
      `There is no command ${word}; the commands are check, fill, fix, export, import, new, next-year, owed, split, merge, overview\n`,
    );
  });
});
