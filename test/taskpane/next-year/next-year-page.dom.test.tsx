import { cleanup } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, succeed, type UserFault } from "../../../src/app/ports/result";
import type { Spreadsheet } from "../../../src/app/ports/spreadsheet";
import { readFile } from "../../support/patch-file";
import { findViolations } from "../support/find-violations";
import { NextYearTab } from "../support/next-year-page";
import { openPart, type OpenedPart, type PartCase } from "../support/open-part";
import { buttonsNamed, press, settle } from "../support/press";

jest.setTimeout(60_000);
afterEach(cleanup);

const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, "..", "..", "..", "assets", "sample", "measures-2568.xlsx")),
);
const FAULT: UserFault = { th: "Excel ไม่ตอบ", en: "Excel does not answer" };

const text = (): string => document.body.textContent ?? "";

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let turns = 0; turns < 100 && !isSo(); turns += 1) await settle();
  if (!isSo()) throw new Error(`not so: ${text()}`);
}

/** The page over the sample, whose file Excel hands over. */
async function openPage(given: PartCase = {}, own: Partial<Spreadsheet> = {}): Promise<OpenedPart> {
  return openPart(NextYearTab, await readFile(SAMPLE), {
    ...given,
    port: () => ({ readFile: async () => succeed(SAMPLE), ...own }),
  });
}

test("what is left to a person comes first, then what is cleared and kept, then each text that changes", async () => {
  const { container, spreadsheet, delivered } = await openPage();
  await waitUntil(() => document.querySelector("[data-left]") !== null);
  expect(text()).toContain("สมุดงานปีงบประมาณ 2569");
  // Not in the long list, which would be scrolled to.
  expect(document.activeElement?.textContent).toBe("เปิดเป็นสมุดงานใหม่");
  expect(text()).toMatch(/ให้ดูเอง \d+ แห่ง · เปลี่ยน \d+ ช่อง · ล้าง \d+ ช่อง/);
  expect(text()).toContain("ของเดิมเก็บไว้ในแผ่น “ผลปีก่อน”");
  const changed = [...document.querySelectorAll("[data-changed]")].map((one) => one.textContent ?? "");
  expect(changed.some((one) => one.includes("2569") || one.includes("๒๕๖๙"))).toBe(true);
  expect([spreadsheet.createdWorkbooks, delivered, spreadsheet.counts.writes]).toEqual([[], [], 0]);
  expect(await findViolations(container)).toEqual([]);
});

test("it opens as a new workbook, in which the year is the next one and the results are blank", async () => {
  const { spreadsheet } = await openPage();
  await waitUntil(() => buttonsNamed("เปิดเป็นสมุดงานใหม่").length > 0);
  await press("เปิดเป็นสมุดงานใหม่");
  expect(text()).toContain("เปิดสมุดงานปี 2569 แล้ว บันทึกเป็นไฟล์ใหม่ที่นั่น");
  const { tables } = await readFile(spreadsheet.createdWorkbooks[0] ?? new Uint8Array());
  expect(tables.map(({ sheet }) => sheet)).toContain("ผลปีก่อน");
  const measures = tables.find(({ sheet }) => sheet === "รายงานผล ๒๕๖๘")?.rows ?? [];
  const texts = measures.flatMap(({ cells }) => cells.map((cell) => cell.text));
  expect(texts.some((one) => one.includes("ประจำปีงบประมาณ พ.ศ. ๒๕๖๙"))).toBe(true);
});

test("it can be downloaded, too, but not on a Mac", async () => {
  const { delivered } = await openPage();
  await waitUntil(() => buttonsNamed("ดาวน์โหลด").length > 0);
  await press("ดาวน์โหลด");
  expect(delivered.map(({ name }) => name)).toEqual(["มาตรการ_2569.xlsx"]);
  expect(text()).toContain("เริ่มดาวน์โหลดแล้ว: มาตรการ_2569.xlsx");
  cleanup();
  await openPage({ platform: "mac" });
  await waitUntil(() => buttonsNamed("เปิดเป็นสมุดงานใหม่").length > 0);
  expect(buttonsNamed("ดาวน์โหลด")).toHaveLength(0);
});

const faults: readonly [string, PartCase, Partial<Spreadsheet>][] = [
  ["reading the file", {}, { readFile: async () => fail(FAULT) }],
  [
    "loading what changes the file",
    { services: { loadWorkbookFiles: () => Promise.reject(new Error("offline")) } },
    {},
  ],
];
test.each(faults)("a fault of %s has its sentence, and a retry", async (_, given, own) => {
  await openPage(given, own);
  await waitUntil(() => buttonsNamed("ลองอีกครั้ง").length > 0);
  expect(buttonsNamed("เปิดเป็นสมุดงานใหม่")).toHaveLength(0);
});

test("a workbook that does not open has its sentence; a retry opens it", async () => {
  let opens = 0;
  await openPage(
    {},
    {
      createWorkbook: async () => {
        opens += 1;
        return opens === 1 ? fail(FAULT) : succeed(null);
      },
    },
  );
  await waitUntil(() => buttonsNamed("เปิดเป็นสมุดงานใหม่").length > 0);
  await press("เปิดเป็นสมุดงานใหม่");
  expect(text()).toContain("Excel ไม่ตอบ");
  await press("ลองอีกครั้ง");
  expect(text()).toContain("เปิดสมุดงานปี 2569 แล้ว");
});

test("in English the same is said", async () => {
  await openPage({ language: "en" });
  await waitUntil(() => buttonsNamed("Open as a new workbook").length > 0);
  expect(text()).toContain("Workbook of fiscal year 2569");
});
