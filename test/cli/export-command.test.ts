import { createHash } from "node:crypto";
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { newWorkbookLayout } from "../../src/core/sheet/new-workbook-layout";
import { runCli } from "../support/run-cli";

const SAMPLE = join(__dirname, "../../assets/sample/measures-2568.xlsx");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "export-"));
  await copyFile(SAMPLE, join(folder, "plan.xlsx"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function textOf(name: string): Promise<string> {
  const bytes = await readFile(join(folder, name));
  if (!name.endsWith(".xlsx")) return bytes.toString("utf8");
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join();
}

describe.each(["report.xlsx", "report.HTML", "report.csv", "report.json"])("%s", (name) => {
  test("is refused while errors stand", async () => {
    const { code, err } = await runCli(folder, "export", "plan.xlsx", "-o", name, "--as-of", "2025-10-15");
    expect(code).toBe(1);
    expect(err).toContain("ยังไม่ได้ทำรายงาน");
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });

  test("as a draft says so", async () => {
    const { code, out } = await runCli(
      folder,
      "export",
      "plan.xlsx",
      "-o",
      name,
      "--force",
      "--as-of",
      "2025-10-15",
    );
    expect(code).toBe(1);
    expect(out).toContain(`เขียนแล้ว: ${name} (ฉบับร่าง`);
    expect(await textOf(name)).toMatch(/ฉบับร่าง|"draft": true/);
  });
});

test.each([[[]], [["--force"]]])("the workbook itself is never written over %j", async (words) => {
  const { code, err } = await runCli(folder, "export", "plan.xlsx", "-o", "./plan.xlsx", ...words);
  expect(code).toBe(2);
  expect(err).toContain("คือไฟล์ต้นฉบับ");
  expect(await readFile(join(folder, "plan.xlsx"))).toEqual(await readFile(SAMPLE));
});

describe("every format in one file", () => {
  const AS_OF = ["--as-of", "2025-10-15"];
  const export_ = (...words: string[]) =>
    runCli(folder, "export", "plan.xlsx", "-o", "all.ZIP", ...AS_OF, ...words);

  test("is refused while errors stand", async () => {
    const { code, err } = await export_();
    expect(code).toBe(1);
    expect(err).toContain("ยังไม่ได้ทำรายงาน");
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });

  test("as drafts: each named in one way, with hashes that are theirs, and the same bytes each time", async () => {
    const { code, out } = await export_("--force");
    expect(code).toBe(1);
    const bytes = await readFile(join(folder, "all.ZIP"));
    const files = unzipSync(bytes);
    const names = Object.keys(files).filter((name) => name !== "SHA256SUMS.txt");
    expect(names.map((name) => name.slice(name.lastIndexOf(".") + 1))).toEqual([
      "docx",
      "pdf",
      "xlsx",
      "html",
      "csv",
      "json",
    ]);
    expect(new Set(names.map((name) => name.slice(0, name.lastIndexOf(".")))).size).toBe(1);
    for (const name of names)
      expect(name).toMatch(/^(?:O[0-9]+_)?รายงานผลการดำเนินการ_2568_.+_ฉบับร่าง\.[a-z]+$/);
    const sums = strFromU8(files["SHA256SUMS.txt"] as Uint8Array);
    for (const name of names) {
      const hash = createHash("sha256")
        .update(files[name] as Uint8Array)
        .digest("hex");
      expect(sums).toContain(`${hash}  ${name}\n`);
    }
    const notices = out.split("\n").filter((line) => line.startsWith("โปรดทราบ:"));
    expect(new Set(notices).size).toBe(notices.length);
    await export_("--force");
    expect(await readFile(join(folder, "all.ZIP"))).toEqual(bytes);
  });

  test("each file is what its own export gives", async () => {
    await export_("--force");
    const files = unzipSync(await readFile(join(folder, "all.ZIP")));
    for (const ending of ["docx", "csv"]) {
      await runCli(folder, "export", "plan.xlsx", "-o", `one.${ending}`, "--force", ...AS_OF);
      const name = Object.keys(files).find((one) => one.endsWith(ending)) ?? "";
      expect(
        Buffer.from(files[name] as Uint8Array).equals(await readFile(join(folder, `one.${ending}`))),
      ).toBe(true);
    }
  });
});

test("another ending is told which there are", async () => {
  const { code, err } = await runCli(folder, "export", "plan.xlsx", "-o", "r.odt", "--lang", "en");
  expect(code).toBe(2);
  for (const ending of [".docx", ".xlsx", ".html", ".csv", ".json", ".zip"]) expect(err).toContain(ending);
});

test.each([
  ["a Sunday", "22 มีนาคม 2569", "Please note: The memo is dated 22 March 2026, a Sunday"],
  ["a Friday", "20 มีนาคม 2569", null],
])("a memo dated on %s", async (_, date, notice) => {
  const layout = newWorkbookLayout(2568);
  const sheets = layout.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.cells[0]?.value === "วันที่หนังสือ"
        ? { ...row, cells: row.cells.map((cell) => (cell.column === 2 ? { ...cell, value: date } : cell)) }
        : row,
    ),
  }));
  await writeFile(join(folder, "dated.xlsx"), await writeWorkbook({ ...layout, sheets }));
  const { out } = await runCli(folder, "export", "dated.xlsx", "-o", "r.docx", "--force", "--lang", "en");
  if (notice === null) expect(out).not.toContain("Please note");
  else expect(out).toContain(notice);
  expect(await textOf("dated.xlsx")).toContain(date);
});
