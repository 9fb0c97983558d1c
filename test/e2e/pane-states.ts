import type { FrameLocator, Locator } from "playwright-core";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { COLUMN_LABELS, MEASURE_COLUMNS } from "../../src/core/model/columns";
import type { CellLayout, SheetLayout } from "../../src/core/model/workbook-layout";
import { newWorkbookLayout } from "../../src/core/sheet/new-workbook-layout";
import { findingTree } from "./finding-list";
import { paneFrame } from "./keyboard-walk";
import { tickDraft } from "./pane-options";
import type { OpenPreview } from "./open-preview";

/** One thing that the pane can show, and the way there from the state before. */
export interface PaneState {
  readonly name: string;
  readonly show: (preview: OpenPreview) => Promise<void>;
}

const SHEET = "รายงานผล ๒๕๖๘";
const LONG_NAME = "แผนป้องกันทุจริต๒๕๖๘แก้ครั้ง๓";
/** A measure without fault. */
const SOUND = [
  "๑. อบรมประมวลจริยธรรมแก่พนักงาน",
  "๑. ขออนุมัติโครงการ\n๒. จัดอบรมไม่น้อยกว่า ๒ ครั้ง\n๓. ประเมินความรู้",
  "สำนักปลัด",
  "ปีงบประมาณ ๒๕๖๘",
  "จัดอบรม ๒ ครั้ง เมื่อวันที่ ๑๔ มกราคม ๒๕๖๘ และ ๑๘ มิถุนายน ๒๕๖๘ มีผู้เข้าอบรม ๘๖ คน",
  "ผู้เข้าอบรมผ่านแบบทดสอบ ๘๑ คน จาก ๘๖ คน คิดเป็นร้อยละ ๙๔.๑๙ (เป้าหมายไม่น้อยกว่าร้อยละ ๘๐)",
];
const HALF_READ = ["เรื่องที่ทำ", "วิธีทำ", "กองที่ทำ", "เสร็จเมื่อไร", "ทำอะไรไปบ้าง", "ได้อะไร"];

/** From the first minutes to the changes of the made-up sample; each goes on from the one before. */
const SAMPLE_STATES: readonly PaneState[] = [
  { name: "first-minutes", show: async ({ pane }) => pane.locator("[data-begin=use]:visible").waitFor() },
  {
    name: "findings",
    show: async ({ page, pane }) => {
      await page.locator("#ribbon-buttons button").nth(1).click();
      await findingTree(pane).waitFor();
    },
  },
  {
    name: "counter-pressed",
    show: async ({ pane }) => pane.locator("button[aria-pressed]").first().click(),
  },
  {
    name: "filter",
    show: async ({ pane }) => {
      await pane.locator("button[aria-pressed=true]").click();
      await button(pane, /^(ค้นหาและกรอง|Search and filter)$/).click();
      await pane.getByRole("searchbox").fill("8");
    },
  },
  {
    name: "one-line",
    show: async ({ page, pane }) => {
      await pane.getByRole("searchbox").fill("");
      await page.keyboard.press("Escape");
      for (const key of ["F8", "F8"]) await page.keyboard.press(key);
      await pane.locator("[role=treeitem][aria-current=true]").waitFor();
    },
  },
  {
    name: "why",
    show: async ({ pane }) => {
      await button(pane, /^(ทำไม|Why)$/).click();
      await pane.locator("[role=treeitem] [data-inner][aria-expanded=true]").waitFor();
    },
  },
  { name: "kinds", show: async ({ pane }) => pane.getByRole("radio", { name: /^(ชนิด|Kind)$/ }).click() },
  {
    name: "kind-open",
    show: async ({ pane }) => {
      await pane
        .getByRole("treeitem", { name: /(แก้ให้ได้ [3-9]|[3-9] mendable)/ })
        .first()
        .click();
      await button(pane, /^(แก้ทุกข้อชนิดนี้|Mend all of this kind)/).waitFor();
    },
  },
  {
    name: "mend-kind",
    show: async ({ pane }) => {
      await button(pane, /^(แก้ทุกข้อชนิดนี้|Mend all of this kind)/).click();
      await pane.getByRole("checkbox").first().waitFor();
    },
  },
  {
    name: "mend-all",
    show: async ({ pane }) => {
      await back(pane);
      await button(pane, /^(ดูทุกข้อที่แก้ให้ได้|See all that can be mended)/).click();
      await pane
        .getByText(/^(มาจากแถว|From row)/)
        .first()
        .waitFor();
    },
  },
  {
    name: "mend-one",
    show: async (preview) => {
      const { pane } = preview;
      await back(pane);
      await pane.getByRole("radio", { name: /^(มาตรการ|Measure)$/ }).click();
      await (await walkTo(preview, button(pane, /^(แก้ให้|Mend)$/))).click();
      await pane.locator("ins").first().waitFor();
    },
  },
  {
    name: "outcome",
    show: async ({ pane }) => {
      await pane.locator("[data-action-bar] button").first().click();
      await pane.locator("[data-strip=outcome]").waitFor();
    },
  },
  {
    name: "units",
    show: async ({ pane }) => pane.getByRole("radio", { name: /^(หน่วยงาน|Unit)$/ }).click(),
  },
  {
    name: "aside-form",
    show: async (preview) => {
      const { pane } = preview;
      await pane.getByRole("radio", { name: /^(มาตรการ|Measure)$/ }).click();
      await (await walkTo(preview, button(pane, /^(ข้าม…|Set aside…)$/))).click();
      await pane.getByRole("radio", { name: /^(เหตุผลอื่น|Another reason)$/ }).click();
    },
  },
  {
    name: "aside-page",
    show: async ({ pane }) => {
      await pane.getByRole("radio", { name: /^(ถูกต้องแล้ว|It is right)$/ }).click();
      await pane.locator("[data-action-bar] button").first().click();
      await button(pane, /^(การแก้|Changes) 2$/).waitFor();
      await openOption(pane, "aside");
      await button(pane, /^(นำกลับ|Take back):/).waitFor();
    },
  },
  {
    name: "changes",
    show: async ({ pane }) => {
      await back(pane);
      await back(pane);
      await button(pane, /^(การแก้|Changes) 2$/).click();
      await pane.locator("[data-change]").first().waitFor();
    },
  },
  {
    name: "undone-left",
    show: async ({ page, pane }) => {
      const typed = await page.evaluate(
        `(() => { const { host } = window.preview; for (const row of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) for (const c of "ABCDEF") host.typeIntoCell("${SHEET}", c + row, host.cell("${SHEET}", c + row).text + " ก", "coauthor"); return true; })()`,
      );
      if (typed !== true) throw new Error("nothing was typed");
      await pane
        .locator("[data-change]")
        .getByRole("button", { name: /^(เลิกทำ|Undo)/ })
        .last()
        .click();
      await pane.locator("[data-strip=outcome]").waitFor();
    },
  },
  { name: "options", show: async ({ pane }) => pane.locator("[data-opener=options]").click() },
  {
    name: "tables",
    show: async ({ pane }) => {
      await back(pane);
      await back(pane);
      await pane.locator("[data-opener=tables]").first().click();
      await pane.locator("[aria-current=true]").first().waitFor();
    },
  },
  {
    name: "columns",
    show: async ({ pane }) => {
      await pane.locator("[data-opener=columns]").click();
      await button(pane, /^(ใช้แบบนี้แล้วตรวจ|Use these and check)/).waitFor();
    },
  },
  {
    name: "board",
    show: async ({ page, pane }) => {
      // The board shows what is owed: two results are taken out, of the first and the third quarter.
      const typed = await page.evaluate(
        `(() => { const { host } = window.preview; for (const cell of ["E7", "F7", "E10"]) host.typeIntoCell("${SHEET}", cell, ""); return true; })()`,
      );
      if (typed !== true) throw new Error("nothing was typed");
      await pane.getByRole("tab").nth(1).click();
      await pane.locator("[data-board-card]").waitFor();
    },
  },
  {
    name: "board-day",
    show: async ({ pane }) => {
      await button(pane, /^(ดูตามวันที่|As of) /).click();
      await pane.getByRole("textbox").fill("15/1/2568");
    },
  },
  {
    name: "board-as-of",
    show: async ({ pane }) => {
      await button(pane, /^(สิ้นไตรมาส 2|End of Q2)/).click();
      await button(pane, /^(กลับวันนี้|Back to today)$/).waitFor();
    },
  },
  {
    name: "board-filtered",
    show: async ({ pane }) => {
      await pane.locator("[data-unit]").first().click();
      await pane.locator("button[aria-pressed=true]").first().waitFor();
    },
  },
  {
    name: "units-owing",
    show: async ({ pane }) => {
      await pane.getByRole("radio", { name: /^(หน่วยงานค้าง|Who owes)$/ }).click();
      await pane.locator("[data-owed]").first().waitFor();
    },
  },
  {
    name: "units-notes",
    show: async ({ pane }) => {
      await button(pane, /^Word /).click();
      await pane.getByText(/^(ทำบันทึกแล้ว|Notes made)/).waitFor();
    },
  },
  {
    name: "collect-start",
    show: async ({ pane }) => {
      await pane.locator("[data-opener=collect]").click();
      await button(pane, /^(เลือกไฟล์…|Choose files…)$/).waitFor();
    },
  },
  {
    name: "results",
    show: async ({ page, pane }) => {
      await page.locator("#ribbon-buttons button").nth(3).click();
      await pane.locator("[data-work-head]").first().waitFor();
    },
  },
  {
    name: "results-filter",
    show: async ({ pane }) => {
      await button(pane, /^(กรองตามหน่วยงานและไตรมาส|Filter by unit and quarter)$/).click();
      await pane.getByRole("combobox").first().selectOption({ index: 1 });
      await button(pane, /^(ล้างตัวกรอง|Clear the filter)$/).waitFor();
    },
  },
  {
    name: "ready-texts",
    show: async ({ pane }) => {
      await button(pane, /^(ล้างตัวกรอง|Clear the filter)$/).click();
      await pane.locator("[data-opener=ready]").click();
      await pane.getByRole("checkbox").first().waitFor();
    },
  },
  {
    name: "measure-open",
    show: async ({ pane }) => {
      await back(pane);
      await pane.locator("[data-work-head]").first().click();
      await button(pane, /^(แก้ข้อความ|Edit the text)$/).waitFor();
    },
  },
  {
    name: "text-edited",
    show: async ({ pane }) => {
      await button(pane, /^(แก้ข้อความ|Edit the text)$/).click();
      await pane.locator("[data-work-body] textarea").waitFor();
    },
  },
  {
    name: "evidence-calendar",
    show: async ({ pane }) => {
      await pane.locator("[data-opener=evidence]").click();
      await pane.getByRole("textbox").first().fill("๑๕ พ.ค. ๖๘");
      await button(pane, /^(เปิดปฏิทิน|Open the calendar)$/).click();
      await pane.getByRole("grid").waitFor();
    },
  },
  {
    name: "evidence-fault",
    show: async ({ page, pane }) => {
      await page.keyboard.press("Escape");
      await pane.getByRole("grid").waitFor({ state: "detached" });
      await pane.locator("[data-action-bar] button").first().click();
      await pane.locator("[aria-invalid=true]").first().waitFor();
    },
  },
  {
    name: "new-indicator",
    show: async ({ pane }) => {
      await back(pane);
      await pane.locator("[data-opener=value]").click();
      await pane.getByRole("combobox").waitFor();
    },
  },
  {
    name: "result-written",
    show: async ({ pane }) => {
      await back(pane);
      await pane.locator("[data-action-bar] button").first().click();
      await pane
        .getByText(/(เพิ่งบันทึก|just saved)/)
        .first()
        .waitFor();
    },
  },
  {
    name: "report",
    show: async ({ page, pane }) => {
      await page.locator("#ribbon-buttons button").nth(4).click();
      await pane.locator("[data-opens-page]").first().waitFor();
    },
  },
  {
    name: "report-refused",
    show: async ({ pane }) => {
      await button(pane, /^(ทำไฟล์ Word|Make: Word)$/).click();
      await pane.getByText(/^(ยังไม่ได้ทำ Word|Not made yet: Word)/).waitFor();
    },
  },
  {
    name: "report-draft",
    show: async ({ page, pane }) => {
      await tickDraft(pane);
      await button(pane, /^(รูปแบบอื่น|Other)/).click();
      await Promise.all([page.waitForEvent("download"), button(pane, /^(ทำไฟล์ CSV|Make: CSV)$/).click()]);
      await pane.getByText(/^(เริ่มดาวน์โหลดไฟล์นี้แล้ว|The download of this file was started)$/).waitFor();
    },
  },
  {
    name: "report-pages",
    show: async ({ page, pane }) => {
      await pane.locator("[data-opens-page]").last().click();
      await page.keyboard.press("PageDown");
      await pane.locator("li[aria-current=page] path").first().waitFor();
    },
  },
  {
    name: "settings-authority",
    show: async ({ pane }) => {
      await openOption(pane, "settings");
      await pane.locator("[data-section=authority]").waitFor();
      await pane.locator("[data-page] svg path").first().waitFor();
    },
  },
  {
    name: "settings-fault",
    show: async ({ pane }) => {
      await pane.locator("[data-setting=fiscalYear]").fill("256");
      await pane.getByText(/(พิมพ์เช่น 2568|type it like 2568)$/).waitFor();
    },
  },
  {
    name: "settings-letter",
    show: async ({ pane }) => {
      await pane.locator("[data-setting=fiscalYear]").fill("2568");
      await pane.locator("[data-section=letter]").click();
      await button(pane, /^(แทรกค่า|Insert a value)$/).click();
    },
  },
  {
    name: "settings-signers",
    show: async ({ pane }) => {
      await pane.locator("[data-section=signers]").click();
      await pane.locator("[data-person='1'] [data-person-button=open]").click();
    },
  },
  {
    name: "settings-look",
    show: async ({ pane }) => pane.locator("[data-section=look]").click(),
  },
  {
    name: "settings-whole-memo",
    show: async ({ pane }) => {
      await pane.locator("[data-whole-page]").click();
      await pane.locator("main [data-page] svg path").first().waitFor();
    },
  },
  {
    name: "waiting",
    show: async ({ page, pane }) => {
      await back(pane);
      await pane.getByRole("tab").first().click();
      await page.locator("#choose-fault").selectOption("cellEdit");
      await openOption(pane, "recheck");
      await pane.locator("[data-strip=waiting]").waitFor();
    },
  },
  {
    name: "fault",
    show: async ({ page, pane }) => {
      await page.locator("#choose-fault").selectOption("noFault");
      await pane.locator("[data-strip=waiting]").waitFor({ state: "detached" });
      await page.locator("#choose-fault").selectOption("accessDenied");
      await openOption(pane, "recheck");
      await pane.locator("[data-strip=fault]").waitFor();
    },
  },
];

/** What the pane shows of other workbooks; each goes on from the one before. */
const OTHER_STATES: readonly PaneState[] = [
  {
    name: "checking-again",
    show: async ({ page, pane }) => {
      await page.locator("#choose-fault").selectOption("slow");
      await page.locator("#ribbon-buttons button").nth(1).click();
      await pane.locator("[data-strip=working]").waitFor();
    },
  },
  {
    name: "blank-workbook",
    show: async ({ page, pane }) => {
      await page.locator("#choose-fault").selectOption("noFault");
      await page.locator("#new-file").click();
      await pane.getByText(/^(สมุดงานนี้ยังว่าง|This workbook is still empty)$/).waitFor();
    },
  },
  {
    name: "no-table",
    show: async (preview) => {
      await upload(preview, [["ใบเสร็จรับเงิน"], [], [], HALF_READ.slice(0, 2), SOUND]);
      await preview.pane
        .getByText(/^(ไม่พบตารางมาตรการ|No measures table)$/)
        .first()
        .waitFor();
    },
  },
  {
    name: "unread-columns",
    show: async (preview) => {
      const headings = MEASURE_COLUMNS.map((id, at) =>
        at > 3 ? (HALF_READ[at] ?? "") : COLUMN_LABELS[id].th,
      );
      await upload(preview, [["แผนปีงบประมาณ พ.ศ. ๒๕๖๘"], headings, SOUND]);
      await preview.pane.locator("[data-opener=tables]").first().click();
      await preview.pane.locator("[data-opener=columns]").click();
      await preview.pane.getByRole("combobox").first().waitFor();
    },
  },
  {
    name: "all-clear",
    show: async (preview) => {
      const headings = MEASURE_COLUMNS.map((id) => COLUMN_LABELS[id].th);
      const title = "แผนป้องกันการทุจริตขององค์การบริหารส่วนตำบลทุ่งสมมติ ปีงบประมาณ พ.ศ. ๒๕๖๘";
      await upload(preview, [[title], headings, SOUND]);
      await preview.pane.getByText(/^(พร้อมทำรายงาน|Ready for the report)$/).waitFor();
    },
  },
  {
    name: "report-unready",
    show: async ({ page, pane }) => {
      await page.locator("#ribbon-buttons button").nth(4).click();
      await pane.getByText(/^(ยังขาด|Still missing)/).waitFor();
      await pane.locator("[data-opens-page]").first().waitFor();
    },
  },
];

/** All that is looked at, in this order. */
export const PANE_STATES: readonly PaneState[] = [...SAMPLE_STATES, ...OTHER_STATES];

/** Findings that are passed on the way to one that can be mended, or set aside. */
const MOST_STEPS = 40;

const button = (pane: FrameLocator, name: RegExp): Locator => pane.getByRole("button", { name }).first();

/** Goes from finding to finding by F8 until one has this button. */
async function walkTo(preview: OpenPreview, wanted: Locator): Promise<Locator> {
  const frame = paneFrame(preview);
  const current = `document.querySelector("[role=treeitem][aria-current=true]")`;
  for (let steps = 0; steps < MOST_STEPS && (await wanted.count()) === 0; steps += 1) {
    await frame.evaluate(`void (window.before = ${current})`);
    await preview.page.keyboard.press("F8");
    await frame.waitForFunction(`${current} !== null && ${current} !== window.before`);
  }
  return wanted;
}

async function back(pane: FrameLocator): Promise<void> {
  await button(pane, /^(กลับ|Back)$/).click();
}

async function openOption(pane: FrameLocator, key: string): Promise<void> {
  await pane.locator("[data-opener=options]").click();
  await pane.locator(`main [data-opener=${key}]:visible`).click();
}

/** Opens a workbook with a sheet of a long name, and has it checked. */
async function upload(preview: OpenPreview, rows: readonly (readonly string[])[]): Promise<void> {
  const { page, pane } = preview;
  const paneBefore = paneFrame(preview).url();
  const [measures, ...rest] = newWorkbookLayout(null).sheets;
  if (measures === undefined) throw new Error("no sheet");
  const sheet: SheetLayout = {
    ...measures,
    name: LONG_NAME,
    rows: rows.map((texts, index) => ({ row: index + 1, height: null, cells: texts.map(toCell) })),
    merges: [],
    frozen: { rows: 0, columns: 0 },
  };
  const settings = rest.filter(({ name }) => name === "ตั้งค่ารายงาน");
  const buffer = Buffer.from(await writeWorkbook({ title: "", sheets: [sheet, ...settings] }));
  uploads += 1;
  const name = `looks-${uploads}`;
  const file = { name: `${name}.xlsx`, mimeType: "application/octet-stream", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("#workbook-name", { hasText: name }).waitFor();
  // The pane before it is seen until the new one comes.
  while (paneFrame(preview).url() === paneBefore) await page.waitForTimeout(50);
  await pane.getByRole("tablist").waitFor();
  await page.locator("#ribbon-buttons button").nth(1).click();
}

let uploads = 0;

function toCell(value: string, index: number): CellLayout {
  return { column: index + 1, value, style: "body", note: null };
}
