import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import type { SplitJson } from "../../src/cli/split-command";
import { newWorkbookLayout } from "../../src/core/sheet/new-workbook-layout";
import { partOf, readFile as readBook } from "../support/patch-file";
import { runCli } from "../support/run-cli";

// Four workbooks are made of the sample in each test: more than five seconds on a busy machine.
jest.setTimeout(60_000);

const SAMPLE = join(__dirname, "../../assets/sample/measures-2568.xlsx");
const DAY = ["--as-of", "2025-07-15"];

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-split-"));
  await copyFile(SAMPLE, join(folder, "plan.xlsx"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runCli(folder, "split", "plan.xlsx", ...words, ...DAY);

test("the contract's JSON, a file for each unit, and the workbook as it was", async () => {
  const before = await readFile(join(folder, "plan.xlsx"));
  const { code, out, err } = await run("-o", "new/units", "--json");
  expect([code, err]).toEqual([0, ""]);
  const { files, left } = JSON.parse(out) as SplitJson;
  // Measures 7 and 8 both bear ๗.
  expect(left.map(({ ordinal, why }) => [ordinal, why.th.split(" ซึ่ง")[0]])).toEqual([
    [7, "แถวที่ 7 ของแผ่นงาน “หลักฐาน” อ้าง “๗”"],
    [8, "แถวที่ 7 ของแผ่นงาน “หลักฐาน” อ้าง “๗”"],
  ]);
  expect(files.map(({ unit, file, measures }) => [unit, file, measures.length])).toEqual([
    ["สำนักปลัด", join("new/units", "สำนักปลัด.xlsx"), 12],
    ["กองช่าง", join("new/units", "กองช่าง.xlsx"), 2],
    ["กองคลัง", join("new/units", "กองคลัง.xlsx"), 2],
    ["ทุกส่วนราชการ", join("new/units", "ทุกส่วนราชการ.xlsx"), 1],
  ]);
  expect((await readdir(join(folder, "new/units"))).sort()).toEqual(
    files.map(({ unit }) => `${unit}.xlsx`).sort(),
  );
  expect(await readFile(join(folder, "plan.xlsx"))).toEqual(before);
});

test("the file: protected without a password, answers open, rows free to grow, the rest locked", async () => {
  await run("-o", "units", "--unit", "กองคลัง");
  const bytes = await readFile(join(folder, "units/กองคลัง.xlsx"));
  const book = await readBook(bytes);
  expect(book.tables.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
    ["บันทึกแจ้ง", false],
    ["รายงานผล ๒๕๖๘", false],
    ["หลักฐาน", false],
    ["ตัวชี้วัด", false],
    ["ตั้งค่ารายงาน", true],
    ["ข้อมูลโปรแกรม", true],
  ]);
  const measures = partOf(bytes, "xl/worksheets/sheet2.xml");
  expect(measures).toContain('<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>');
  expect(measures).toMatch(/<row r="5" ht="[\d.]+">/);
  expect(measures).toContain('<row r="4" ht="48" customHeight="1">');
  const formats = [
    ...(/<cellXfs[^]*<\/cellXfs>/.exec(partOf(bytes, "xl/styles.xml"))?.[0] ?? "").matchAll(
      /<xf [^>]*\/>|<xf [^>]*>[^]*?<\/xf>/g,
    ),
  ];
  const isOpen = (cell: string): boolean => {
    const style = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(measures)?.[1];
    return formats[Number(style)]?.[0].includes('locked="0"') ?? false;
  };
  expect(["A5", "B5", "C5", "D5", "E5", "F5", "E4"].map(isOpen)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
    false,
  ]);
  expect(partOf(bytes, "xl/worksheets/sheet3.xml")).toContain('"9,16"');
});

test.each([
  ["one unit, however its name is spaced", ["--unit", " กอง คลัง "], ["กองคลัง.xlsx"]],
  ["two units", ["--unit", "กองคลัง", "--unit", "กองช่าง"], ["กองคลัง.xlsx", "กองช่าง.xlsx"]],
  ["two units after one option", ["--unit", "กองคลัง", "กองช่าง"], ["กองคลัง.xlsx", "กองช่าง.xlsx"]],
])("%s", async (_, words, names) => {
  expect((await run("-o", "units", ...words)).code).toBe(0);
  expect((await readdir(join(folder, "units"))).sort()).toEqual([...names].sort());
});

test("a file that is there is not overwritten, and nothing else is written", async () => {
  await mkdir(join(folder, "units"));
  await writeFile(join(folder, "units/กองคลัง.xlsx"), "mine");
  const { code, out, err } = await run("-o", "units");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("กองคลัง.xlsx");
  expect(await readdir(join(folder, "units"))).toEqual(["กองคลัง.xlsx"]);
  expect(await readFile(join(folder, "units/กองคลัง.xlsx"), "utf8")).toBe("mine");
});

test.each([
  ["no folder", [], "กรุณาระบุสมุดงานหนึ่งไฟล์และโฟลเดอร์"],
  ["a second file", ["other.xlsx", "-o", "units"], "กรุณาระบุสมุดงานหนึ่งไฟล์และโฟลเดอร์"],
  ["a unit that is not there", ["-o", "units", "--unit", "กองลับ"], "ไม่มีหน่วยงานชื่อ กองลับ"],
  ["a file in the folder's place", ["-o", "plan.xlsx"], "plan.xlsx ไม่ใช่โฟลเดอร์"],
])("%s: a sentence, exit 2, and no folder is made", async (_, words, sentence) => {
  const { code, out, err } = await run(...words);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
  expect(await readdir(folder)).toEqual(["plan.xlsx"]);
});

test("a measure without a unit is told; a sheet without any unit cannot be parted", async () => {
  const layout = newWorkbookLayout(2568);
  const [measures, ...others] = layout.sheets;
  if (measures === undefined) throw new Error("no measures sheet");
  const fill = (rows: readonly (readonly string[])[]) =>
    writeWorkbook({
      ...layout,
      sheets: [
        {
          ...measures,
          rows: measures.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({
              ...cell,
              value: rows[row.row - 5]?.[cell.column - 1] ?? cell.value,
            })),
          })),
        },
        ...others,
      ],
    });
  const one = ["๑. อบรม", "๑. จัดอบรม", "สำนักปลัด", "ไตรมาส ๑"];
  const none = ["๒. เผยแพร่", "๑. เผยแพร่", "", "ไตรมาส ๒"];
  await writeFile(join(folder, "some.xlsx"), await fill([one, none]));
  await writeFile(join(folder, "none.xlsx"), await fill([none]));
  const some = await runCli(folder, "split", "some.xlsx", "-o", "a", "--json");
  expect((JSON.parse(some.out) as SplitJson).left).toEqual([
    {
      ordinal: 2,
      why: { th: "มาตรการนี้ไม่ได้บอกหน่วยงานรับผิดชอบ", en: "The measure names no responsible unit" },
    },
  ]);
  const english = await runCli(folder, "split", "none.xlsx", "-o", "b", "--lang", "en");
  expect([english.code, english.err]).toEqual([
    2,
    "No measure names a responsible unit; fill in that column first\n",
  ]);
});
