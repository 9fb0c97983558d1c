import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { docxPart, wordsOf } from "../support/docx-parts";
import { pageText, readPdf } from "../support/read-pdf";
import { runCli } from "../support/run-cli";

const SAMPLE = join(__dirname, "../../assets/sample/measures-2568.xlsx");
const DAY = ["--as-of", "2025-07-15"];

interface Owed {
  readonly asOf: string;
  readonly units: readonly {
    readonly unit: string;
    readonly measures: readonly { ordinal: number; row: number; status: string; owes: string[] }[];
  }[];
}

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-owed-"));
  await copyFile(SAMPLE, join(folder, "plan.xlsx"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runCli(folder, "owed", ...words);
const owed = async (...words: string[]): Promise<Owed> =>
  JSON.parse((await run("plan.xlsx", "--json", ...DAY, ...words)).out) as Owed;

test("each unit with what it owes, in the words of the contract", async () => {
  const { asOf, units } = await owed();
  expect(asOf).toBe("2025-07-15");
  expect(
    units.map(({ unit, measures }) => [
      unit,
      measures.map(({ row, status, owes }) => [row, status, ...owes]),
    ]),
  ).toEqual([
    [
      "สำนักปลัด",
      [
        [30, "overdue", "result", "outcome"],
        [7, "done", "value"],
        [27, "done", "value"],
        [13, "done", "value"],
        [31, "open", "outcome"],
      ],
    ],
    ["กองช่าง", []],
    ["กองคลัง", []],
    ["ทุกส่วนราชการ", []],
  ]);
});

test("one unit only, however its name is spaced; a unit that is not there is refused with the units that are", async () => {
  const all = await owed();
  const [first] = all.units;
  expect((await owed("--unit", ` ${first?.unit} `)).units).toEqual([first]);
  const { code, out, err } = await run("plan.xlsx", "--unit", "กองลับ");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("ไม่มีหน่วยงานชื่อ กองลับ");
  expect(err).toContain(first?.unit);
});

test("as text: what is owed, overdue first, in both languages", async () => {
  const thai = await run("plan.xlsx", ...DAY);
  expect(thai.code).toBe(0);
  expect(thai.out).toContain("ณ 15 กรกฎาคม 2568");
  expect(thai.out).toMatch(/เกินกำหนด {2}.+ขาด สรุปผล, ผลลัพธ์/);
  const english = await run("plan.xlsx", "--lang", "en", ...DAY);
  expect(english.out).toMatch(/overdue {2}.+lacks result summary, outcome/);
});

test.each([
  ["no file", [], "กรุณาระบุสมุดงานหนึ่งไฟล์"],
  ["two files", ["plan.xlsx", "plan.xlsx"], "กรุณาระบุสมุดงานหนึ่งไฟล์"],
  ["a file that is not there", ["other.xlsx"], "other.xlsx"],
])("%s: a sentence, and nothing else", async (_, words, sentence) => {
  const { code, out, err } = await run(...words);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});

describe("-o", () => {
  const write = async (file: string, ...words: string[]) => {
    const done = await run("plan.xlsx", "-o", file, ...DAY, ...words);
    return { ...done, bytes: new Uint8Array(await readFile(join(folder, file)).catch(() => [])) };
  };

  test("OUT.xlsx: the list as a sheet, the file's name and nothing else on stdout", async () => {
    const { code, out, err, bytes } = await write("owed.xlsx");
    expect([code, out, err]).toEqual([0, "เขียนแล้ว: owed.xlsx\n", ""]);
    const read = await readWorkbook(bytes);
    expect(read.ok && read.value.tables.map(({ sheet }) => sheet)).toEqual(["หน่วยงานค้าง"]);
    expect(JSON.stringify(read)).toContain("ส่งครบแล้ว");
  });

  test.each([
    ["docx", async (bytes: Uint8Array) => wordsOf(docxPart(bytes, "word/document.xml"))],
    ["pdf", async (bytes: Uint8Array) => (await readPdf(bytes)).pages.map(pageText).join("\n")],
  ])(
    "OUT.%s: a note to each unit that owes something, signed by whom the settings say",
    async (ending, read) => {
      const { code, out, bytes } = await write(`notes.${ending}`);
      expect([code, out]).toEqual([0, `เขียนแล้ว: notes.${ending}\n`]);
      const words = (await read(bytes)).replace(/\s/g, "");
      expect(words).toContain("บันทึกข้อความ");
      expect(words).toContain("หัวหน้าสำนักปลัด");
      expect(words).toContain("มาตรการที่รับผิดชอบ");
      expect(words).not.toContain("ผู้อำนวยการกองช่าง");
    },
  );

  test("with --json the lists of the contract are on stdout, and the file is there", async () => {
    const { code, out, bytes } = await write("owed.xlsx", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(await owed());
    expect(bytes.length).toBeGreaterThan(0);
  });

  test("only the units that are named", async () => {
    const { bytes } = await write("owed.xlsx", "--unit", "กองช่าง");
    const text = JSON.stringify(await readWorkbook(bytes));
    expect(text).toContain("กองช่าง");
    expect(text).not.toContain("กองคลัง");
  });

  test("where nobody owes anything there is no note: a sentence, no file; the sheet says so", async () => {
    const { code, out, err, bytes } = await write("notes.docx", "--unit", "กองช่าง");
    expect([code, out, bytes.length]).toEqual([2, "", 0]);
    expect(err).toContain("ไม่มีหน่วยงานใดค้างส่ง");
    expect((await write("owed.xlsx", "--unit", "กองช่าง")).code).toBe(0);
  });

  test.each([
    ["an ending that is none of ours", "owed.txt", '".txt"'],
    ["no ending", "owed", "owed"],
    ["the workbook itself", "plan.xlsx", "ไฟล์ต้นฉบับ"],
    ["a folder that is not there", "none/owed.xlsx", "none/owed.xlsx"],
  ])("%s: a sentence, and nothing written", async (_, file, sentence) => {
    const before = await readFile(join(folder, "plan.xlsx"));
    const { code, out, err } = await write(file);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
    expect((await readFile(join(folder, "plan.xlsx"))).equals(before)).toBe(true);
  });

  test("a file that is there is written anew, as with other commands", async () => {
    await writeFile(join(folder, "owed.xlsx"), "old");
    const { code, bytes } = await write("owed.xlsx");
    expect([code, bytes.length > 1000]).toEqual([0, true]);
  });
});
