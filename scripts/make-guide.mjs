import { Buffer } from "node:buffer";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { bundle } from "./bundle.mjs";
import { withPreview } from "./browser/with-preview.mjs";
import { runCli } from "./run-cli.mjs";
import { sampleLayout } from "./sample/sample-layout.mjs";

/**
 * The pictures of docs/guide: an office of five units through its year, in the pane, and what a unit gets, as LibreOffice prints it.
 * Needs soffice and pdftoppm.
 */
const run = promisify(execFile);
const pictures = join(import.meta.dirname, "..", "docs", "guide", "pictures");
const SHEET = "รายงานผล ๒๕๖๘";
const PANE = { width: 1100, height: 800, paneWidth: "320" };
const RESOLUTION = 60;
/** A week after the second quarter, the day on which a unit answers, and two weeks after the year. */
const APRIL = "2025-04-08T10:00:00+07:00";
const LATER = "2025-04-22T10:00:00+07:00";
const OCTOBER = "2025-10-15T10:00:00+07:00";
const UNIT = "กองการศึกษา";
/** The sample with five units, and with results that are still owed. */
const EDITS = {
  C7: UNIT,
  C13: "กองสวัสดิการสังคม",
  C17: UNIT,
  C22: "กองสวัสดิการสังคม",
  E5: "",
  F5: "",
  E7: "",
  F7: "",
  E17: "",
  F17: "",
};
const OURS = "สำนักปลัดรับแจ้งทางโทรศัพท์ว่าทำข้อตกลงครบทุกกองแล้ว";
const THEIRS = "ทำข้อตกลงผลงานรายบุคคลครบ ๔๕ คน เมื่อวันที่ ๒๖ ธันวาคม ๒๕๖๗ ตามบันทึกของกองการศึกษา";

const folder = await mkdtemp(join(tmpdir(), "guide-"));
try {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  await withPreview(async (open) => {
    await showOctober(open);
    await showApril(open);
  });
  await showNote();
} finally {
  await rm(folder, { recursive: true, force: true });
}

function shot(name) {
  return join(pictures, `${name}.png`);
}

/** The year is over: the report, and next year's workbook. */
async function showOctober(open) {
  const { page, frame, shoot, close } = await open({ ...PANE, on: OCTOBER });
  await check(page, frame);
  await frame.getByRole("tab", { name: /^รายงาน/ }).click();
  await frame.locator("[data-opens-page] path").first().waitFor();
  await shoot(shot("report"), true);
  await frame.getByRole("tab", { name: /^ติดตาม/ }).click();
  await giveFile(page);
  await frame.locator("[data-opener=next-year]").click();
  await frame.locator("[data-left]").first().waitFor();
  await shoot(shot("next-year"), true);
  await close();
}

/** A quarter is over: settings, the board, who owes what, sent out, and brought back. */
async function showApril(open) {
  const { page, frame, shoot, close } = await open({ ...PANE, on: APRIL });
  await type(page, EDITS);
  await check(page, frame);
  await frame.locator("[data-opener=options]").click();
  await frame.locator("main [data-opener=settings]:visible").click();
  await frame.locator("[data-page] path").first().waitFor();
  await shoot(shot("settings"), true);
  await frame.getByRole("tab", { name: /^ติดตาม/ }).click();
  await frame.locator("[data-board-card]").waitFor();
  await shoot(shot("board"), true);
  await frame.getByRole("radio", { name: "หน่วยงานค้าง" }).click();
  await frame.locator("[data-owing]").first().waitFor();
  await shoot(shot("units"), true);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    frame.getByRole("button", { name: /^ส่งออก \d+ หน่วยงาน$/ }).click(),
  ]);
  const sent = unzipSync(await readFile(await download.path()));
  const [, workbook] = Object.entries(sent).find(([name]) => name.includes(UNIT));
  await showUnitWorkbook(workbook);
  await page.clock.setFixedTime(new Date(LATER));
  await type(page, { E7: OURS });
  await frame.getByRole("button", { name: /^รับไฟล์กลับ$/ }).click();
  await frame
    .locator("input[type=file][multiple]")
    .setInputFiles([
      { name: `${UNIT}.xlsx`, mimeType: "application/octet-stream", buffer: await answer(workbook) },
    ]);
  await frame.locator("[data-collected]").first().waitFor();
  await shoot(shot("collected"), true);
  await frame.getByRole("button", { name: /^ไปเลือกข้อความ/ }).click();
  await frame.locator("[data-choice]").first().waitFor();
  await shoot(shot("conflict"), true);
  await frame.getByRole("radio", { name: new RegExp(`^ที่${UNIT}ส่งมา`) }).click();
  await frame.getByRole("button", { name: /^ใช้ข้อความนี้ ไปดูทั้งหมด$/ }).click();
  await frame.locator("[data-card]").first().waitFor();
  await shoot(shot("before-writing"), true);
  await frame.getByRole("button", { name: /^เขียน \d+ แห่งนี้$/ }).click();
  await frame
    .getByText(/^รับกลับแล้ว/)
    .first()
    .waitFor();
  await shoot(shot("written"), true);
  await close();
}

/** Has the simulated Excel hand out the sample's file, as Excel does its own. */
async function giveFile(page) {
  const sample = await readFile(join(import.meta.dirname, "..", "assets", "sample", "measures-2568.xlsx"));
  await page.evaluate((letters) => {
    globalThis.preview.host.workbook.file = Uint8Array.from(globalThis.atob(letters), (letter) =>
      letter.charCodeAt(0),
    );
  }, sample.toString("base64"));
}

async function check(page, frame) {
  await page.locator("#ribbon-buttons button").nth(1).click();
  await frame.getByRole("button", { name: /^ไปข้อแรก/ }).waitFor();
}

async function type(page, texts) {
  await page.evaluate(
    ([sheet, entries]) => {
      for (const [cell, text] of entries) globalThis.preview.host.typeIntoCell(sheet, cell, text);
    },
    [SHEET, Object.entries(texts)],
  );
}

/** What the unit writes into its workbook. */
async function answer(workbook) {
  const { patchWorkbook } = await import(await bundle("src/adapters/xlsx/patching/patch-workbook.ts"));
  const { readWorkbook } = await import(await bundle("src/adapters/xlsx/read-workbook.ts"));
  const { tables } = (await readWorkbook(workbook)).value;
  const { rows } = tables.find(({ sheet }) => sheet === SHEET);
  const { row } = rows.find(({ cells }) => cells.some(({ text }) => text.includes("ข้อตกลงผลงานรายบุคคล")));
  const cells = [{ sheet: SHEET, cell: `E${row}`, before: "", after: THEIRS }];
  const patched = await patchWorkbook(workbook, [{ cells, removedRows: [] }]);
  return Buffer.from(patched.value.bytes);
}

/** Its note and its measures, as printed. */
async function showUnitWorkbook(workbook) {
  const file = join(folder, "unit.xlsx");
  await writeFile(file, workbook);
  await run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, file], {
    env: { ...process.env, HOME: folder },
  });
  await takePage(join(folder, "unit.pdf"), 2, "unit-workbook");
}

/** The official note to the unit. */
async function showNote() {
  const { writeWorkbook } = await import(await bundle("src/adapters/xlsx/write-workbook.ts"));
  const layout = await sampleLayout();
  const rows = layout.sheets[0].rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const text = EDITS[`${"ABCDEF"[at]}${row.row}`];
      return text === undefined ? cell : { ...cell, value: text };
    }),
  }));
  const file = join(folder, "measures.xlsx");
  await writeFile(
    file,
    await writeWorkbook({ ...layout, sheets: [{ ...layout.sheets[0], rows }, ...layout.sheets.slice(1)] }),
  );
  const note = join(folder, "note.pdf");
  await runCli(["owed", file, "-o", note, "--unit", UNIT, "--as-of", "2025-04-08"]);
  await takePage(note, 1, "note");
}

async function takePage(pdf, page, name) {
  const place = ["-f", String(page), "-l", String(page)];
  await run("pdftoppm", ["-png", "-r", String(RESOLUTION), ...place, pdf, join(folder, name)]);
  const made = (await readdir(folder)).find((file) => file.startsWith(`${name}-`));
  await rename(join(folder, made), shot(name));
}
