import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
