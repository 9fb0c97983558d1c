import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asideKeyOf } from "../../src/app/aside-key-of";
import type { CheckJson } from "../../src/cli/check-json";
import { asideWords, type Aside } from "../../src/core/model/set-aside";
import { workbookFile } from "../support/messy/workbook-file";
import { rawWorkbook, type TestTable } from "../support/raw-table";
import { runCli } from "../support/run-cli";
import { asideRows, checkedOf, programTable, SAID_RIGHT } from "../support/set-aside";
import { completeMeasure, measuresTable, SETTINGS_TABLE } from "../taskpane/support/measures-workbook";

const DAY = ["--as-of", "2025-10-15"];

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-aside-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const run = (...words: string[]) => runCli(folder, ...words);

/** A warning that can be fixed in B4, a review in E5. */
function tables(): TestTable[] {
  const [one, two] = [1, 2].map(completeMeasure) as [string[], string[]];
  one[1] = "๑. แจ้งทางอีเมลล์";
  two[4] = "ดำเนินการตามแผนเรียบร้อยแล้ว";
  return [measuresTable([one, two]), SETTINGS_TABLE];
}

/** Writes the workbook with all its findings set aside, and rows more. */
async function writeAside(said: Omit<Aside, "on"> = SAID_RIGHT, ...more: string[][]): Promise<void> {
  const workbook = rawWorkbook(tables());
  const checked = checkedOf(workbook);
  const rows = asideRows(workbook, checked, checked.findings, said);
  await writeFile(
    join(folder, "plan.xlsx"),
    await workbookFile([...tables(), programTable([...rows, ...more])]),
  );
}

async function readJson() {
  const { code, out } = await run("check", "plan.xlsx", "--json", ...DAY);
  const [workbook] = (JSON.parse(out) as CheckJson).workbooks;
  if (!workbook || "error" in workbook) throw new Error("not read");
  return { code, ...workbook };
}

test("--json holds what was set aside beside the findings, with the reason, and does not count it", async () => {
  await writeAside({ ...SAID_RIGHT, by: "นางสาวตัวอย่าง" });
  const { code, findings, skipped, counts } = await readJson();
  expect({ code, findings, counts }).toEqual({
    code: 0,
    findings: [],
    counts: { error: 0, warning: 0, review: 0 },
  });
  const said = { reason: "ถูกต้องแล้ว", by: "นางสาวตัวอย่าง", on: "2025-10-15" };
  expect(skipped).toEqual(
    checkedOf(rawWorkbook(tables())).findings.map((finding) => ({ ...finding, ...said })),
  );
  expect(Object.keys(skipped[0] ?? {})).toEqual([
    "check",
    "severity",
    "measure",
    "column",
    "cell",
    "message",
    "quote",
    "fixable",
    "reason",
    "by",
    "on",
  ]);
});

test("without a name `by` is null; an explanation follows its reason", async () => {
  await writeAside({ reason: { kind: "not-applicable" }, explanation: "ไม่มีงบประมาณ", by: null });
  const { skipped } = await readJson();
  expect(skipped[0]).toMatchObject({ reason: "ไม่เกี่ยวกับมาตรการนี้: ไม่มีงบประมาณ", by: null });
});

test("the text says how many, which, and why", async () => {
  await writeAside({ ...SAID_RIGHT, explanation: "ดู\nแล้ว", by: "นางสาวตัวอย่าง" });
  const thai = (await run("check", "plan.xlsx", ...DAY)).out;
  expect(thai).toContain("ไม่พบข้อที่ต้องแก้หรือควรตรวจ");
  expect(thai).toContain(
    [
      "  ต้องแก้ 0 · ควรตรวจ 0 · ให้เจ้าหน้าที่พิจารณา 0",
      "  ข้ามไว้ 2 ข้อ:",
      "    B4  ถูกต้องแล้ว: ดู แล้ว (นางสาวตัวอย่าง, 15 ตุลาคม 2568)  known-misspelling",
      "    E5  ถูกต้องแล้ว: ดู แล้ว (นางสาวตัวอย่าง, 15 ตุลาคม 2568)  unsupported-result",
      "",
    ].join("\n"),
  );
  const english = (await run("check", "plan.xlsx", "--lang", "en", ...DAY)).out;
  expect(english).toContain("  2 set aside:\n    B4  ");
  expect(english).toContain("(นางสาวตัวอย่าง, 15 October 2025)");
});

test("a long list is cut, with the number of the rest", async () => {
  const words = Array.from({ length: 12 }, (_, at) =>
    completeMeasure(at + 1).with(4, "ดำเนินการแล้ว".repeat(at + 1)),
  );
  const workbook = rawWorkbook([measuresTable(words)]);
  const checked = checkedOf(workbook);
  expect(checked.findings.length).toBeGreaterThan(11);
  const rows = asideRows(workbook, checked, checked.findings);
  await writeFile(join(folder, "plan.xlsx"), await workbookFile([measuresTable(words), programTable(rows)]));
  const { out } = await run("check", "plan.xlsx", "--lang", "en", ...DAY);
  expect(out).toContain(`  ${checked.findings.length} set aside:\n`);
  expect(out).toContain(`\n    and ${checked.findings.length - 10} more\n`);
});

test("what came back is counted, and told", async () => {
  const before = rawWorkbook(tables());
  const checked = checkedOf(before);
  const [measures, settings] = tables() as [TestTable, TestTable];
  const rows = measures.rows.map((row) =>
    row === null ? null : row.map((cell) => (cell === "๑. แจ้งทางอีเมลล์" ? "๑. แจ้งผลทางอีเมลล์" : cell)),
  );
  const program = programTable(asideRows(before, checked, checked.findings));
  await writeFile(join(folder, "plan.xlsx"), await workbookFile([{ ...measures, rows }, settings, program]));
  const { out } = await run("check", "plan.xlsx", "--lang", "en", ...DAY);
  expect(out).toContain("0 errors · 1 warning · 0 to review");
  expect(out).toContain("  1 set aside before, counted again as its text has changed\n");
  const fixed = await run("fix", "plan.xlsx", "-o", "fixed.xlsx", "--lang", "en", ...DAY);
  expect(fixed.out).toContain(
    "(because it was set aside and its text has changed since; a person must look again)",
  );
  expect(fixed.out).toContain("Written: fixed.xlsx (0 edits)");
});

test("fix leaves it as it is", async () => {
  await writeAside();
  const { code, out } = await run("fix", "plan.xlsx", "-o", "fixed.xlsx", "--json", ...DAY);
  expect({ code, ...(JSON.parse(out) as object) }).toEqual({ code: 0, edits: [], left: [] });
});

test("it travels with a file that is filled, and the report of a considered sheet is no draft", async () => {
  await writeAside();
  await run("fill", "plan.xlsx", "-o", "filled.xlsx", ...DAY);
  const { code, out } = await run("export", "filled.xlsx", "-o", "report.json", "--lang", "en", ...DAY);
  expect({ code, out }).toEqual({ code: 0, out: "Written: report.json\n" });
  expect((await readdir(folder)).sort()).toEqual(["filled.xlsx", "plan.xlsx", "report.json"]);
});

test("an error that a hand-made row names is an error all the same", async () => {
  const [measures, settings] = tables() as [TestTable, TestTable];
  const rows = measures.rows.map((row, at) => (at === 3 && row ? row.with(4, "") : row));
  const workbook = rawWorkbook([{ ...measures, rows }, settings]);
  const { sheet, findings } = checkedOf(workbook);
  const error = findings.find(({ severity }) => severity === "error");
  if (!error) throw new Error("no error");
  const aside = [["ข้ามข้อตรวจ", asideKeyOf(workbook, sheet, error), asideWords(SAID_RIGHT)]];
  await writeFile(
    join(folder, "plan.xlsx"),
    await workbookFile([{ ...measures, rows }, settings, programTable(aside)]),
  );
  const { code, skipped, counts } = await readJson();
  expect({ code, skipped }).toEqual({ code: 1, skipped: [] });
  expect(counts.error).toBe(1);
  expect((await run("export", "plan.xlsx", "-o", "report.docx", ...DAY)).code).toBe(1);
});
