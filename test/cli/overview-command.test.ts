import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { listWorkbooks } from "../../src/cli/list-workbooks";
import { runCli } from "../support/run-cli";
import { ooxmlErrors } from "../support/validate-ooxml";

const SAMPLE = join(__dirname, "../../assets/sample/measures-2568.xlsx");
const DAY = ["--as-of", "2025-07-15"];

interface Overview {
  readonly asOf: string;
  readonly authorities: readonly Record<string, unknown>[];
  readonly unreadable: readonly { file: string; error: { th: string; en: string } }[];
}

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-overview-"));
  await mkdir(join(folder, "district/ก"), { recursive: true });
  await copyFile(SAMPLE, join(folder, "district/b.xlsx"));
  await copyFile(SAMPLE, join(folder, "district/ก/a.xlsx"));
  await writeFile(join(folder, "district/~$b.xlsx"), "");
  await writeFile(join(folder, "district/.a.xlsx"), "");
  await writeFile(join(folder, "district/notes.txt"), "");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runCli(folder, "overview", ...words, ...DAY);
const overview = async (...words: string[]): Promise<Overview> =>
  JSON.parse((await run(...words, "--json")).out) as Overview;

test("each authority of a folder, in the words of the contract", async () => {
  const { asOf, authorities, unreadable } = await overview("district");
  expect([asOf, unreadable]).toEqual(["2025-07-15", []]);
  expect(authorities.map(({ file }) => file)).toEqual(["district/b.xlsx", "district/ก/a.xlsx"]);
  const { kinds, findings, ...counts } = authorities[0] ?? {};
  expect(counts).toEqual({
    file: "district/b.xlsx",
    organization: "องค์การบริหารส่วนตำบลทุ่งสมมติ",
    fiscalYear: 2568,
    measures: 17,
    done: 15,
    overdue: 1,
    dueSoon: 0,
    open: 1,
  });
  const sum = (of: unknown): number => Object.values(of as Record<string, number>).reduce((a, b) => a + b, 0);
  expect(Object.keys(findings as object)).toEqual(["error", "warning", "review"]);
  expect(sum(kinds)).toBe(sum(findings));
  expect(kinds).toMatchObject({ "missing-result": 1, "broken-step-numbering": 8 });
});

test("the findings are those of check", async () => {
  const { authorities } = await overview("district/b.xlsx");
  const { out } = await runCli(folder, "check", "district/b.xlsx", "--json", ...DAY);
  const checked = JSON.parse(out) as { workbooks: [{ counts: object }] };
  expect(authorities[0]?.["findings"]).toEqual(checked.workbooks[0].counts);
});

test("what cannot be read is told with its sentence, and the others are there", async () => {
  await writeFile(join(folder, "district/c.xls"), "no workbook");
  const { authorities, unreadable } = await overview("district", "nowhere");
  expect(authorities).toHaveLength(2);
  expect(unreadable.map(({ file }) => file)).toEqual(["district/c.xls", "nowhere"]);
  expect(unreadable[1]?.error.th).toContain("ไม่พบไฟล์ nowhere");
  const { code, out, err } = await run("district", "nowhere");
  expect(code).toBe(0);
  expect(out).toContain("อ่านได้ 2 ไฟล์ · อ่านไม่ได้ 2 ไฟล์");
  expect(err).toContain("district/c.xls: ");
});

test("a line an authority, in both languages", async () => {
  expect((await run("district/b.xlsx")).out).toMatch(
    /^ณ 15 กรกฎาคม 2568\nองค์การบริหารส่วนตำบลทุ่งสมมติ +ปี 2568 {2}มาตรการ 17 {2}เสร็จ 15 {2}เกินกำหนด 1 /,
  );
  expect((await run("district/b.xlsx", "--lang", "en")).out).toContain("measures 17  done 15  overdue 1");
});

test.each([
  ["none is named", [], "กรุณาระบุไฟล์หรือโฟลเดอร์"],
  ["a folder without workbooks", ["empty"], "ไม่พบสมุดงาน"],
  ["none can be read", ["nowhere.xlsx"], "ไม่พบไฟล์ nowhere.xlsx"],
])("%s: nothing done", async (_, words, sentence) => {
  await mkdir(join(folder, "empty"));
  const { code, err } = await run(...words);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

test("JSON is whole where none was read", async () => {
  expect(await overview("nowhere.xlsx")).toMatchObject({
    authorities: [],
    unreadable: [{ file: "nowhere.xlsx" }],
  });
});

test("each file once, and a folder that leads back to itself is not followed", async () => {
  await symlink(join(folder, "district"), join(folder, "district/ก/back"));
  expect(await listWorkbooks(["district/b.xlsx", "district", "./district/b.xlsx"], folder)).toEqual([
    "district/b.xlsx",
    "district/ก/a.xlsx",
  ]);
});

describe("-o", () => {
  test("OUT.xlsx: the table, the chart and what could not be read, with the counts alone on stdout", async () => {
    await writeFile(join(folder, "district/bad.xlsx"), "no workbook");
    const { code, out, err } = await run("district", "-o", "all.xlsx");
    expect([code, out]).toEqual([0, "อ่านได้ 2 ไฟล์ · อ่านไม่ได้ 1 ไฟล์\nเขียนแล้ว: all.xlsx\n"]);
    expect(err).toContain("district/bad.xlsx");
    const bytes = new Uint8Array(await readFile(join(folder, "all.xlsx")));
    expect(await ooxmlErrors(bytes, "xlsx")).toEqual([]);
    const read = await readWorkbook(bytes);
    const tables = read.ok ? read.value.tables : [];
    expect(tables.map(({ sheet }) => sheet)).toEqual(["ภาพรวม", "กราฟ", "ชนิดข้อที่พบ", "อ่านไม่ได้"]);
    const rows = tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
    expect(rows.at(-1)).toEqual(
      ["องค์การบริหารส่วนตำบลทุ่งสมมติ", "2568", "17", "15", "1", "0", "1"].concat(rows.at(-1)?.slice(7) ?? []),
    );
    expect(Object.keys(unzipSync(bytes))).toContain("xl/charts/chart1.xml");
  });

  test("with --json the object of the contract is on stdout, and the file is there", async () => {
    const { code, out } = await run("district", "-o", "all.xlsx", "--json");
    expect([code, JSON.parse(out)]).toEqual([0, await overview("district")]);
    expect((await readFile(join(folder, "all.xlsx"))).length).toBeGreaterThan(1000);
  });

  test("where nothing could be read nothing is written", async () => {
    await mkdir(join(folder, "empty"));
    await writeFile(join(folder, "empty/bad.xlsx"), "no workbook");
    const { code } = await run("empty", "-o", "all.xlsx");
    expect([code, await readdir(folder)]).toEqual([2, ["district", "empty"]]);
  });

  test.each([
    ["another format", "all.pdf", ".xlsx"],
    ["a folder that is not there", "none/all.xlsx", "none/all.xlsx"],
    ["one of the workbooks that are read", "district/b.xlsx", "ไฟล์ต้นฉบับ"],
  ])("%s: a sentence, and nothing read or written", async (_, file, sentence) => {
    const { code, out, err } = await run("district", "-o", file);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(await readdir(folder)).toEqual(["district"]);
    const [kept, sample] = await Promise.all([readFile(join(folder, "district/b.xlsx")), readFile(SAMPLE)]);
    expect(kept.equals(sample)).toBe(true);
  });
});
