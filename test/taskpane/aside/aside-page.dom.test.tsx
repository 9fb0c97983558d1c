import { cleanup, screen } from "@testing-library/react";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { asideRows, checkedOf, SAID_RIGHT, withProgramRows, withSetAside } from "../../support/set-aside";
import { findViolations } from "../support/find-violations";
import { focused, listedCells, pressItem } from "../support/finding-rows";
import { completeMeasure, measuresWorkbook } from "../support/measures-workbook";
import { openPane, type OpenedPane, type PaneCase } from "../support/open-pane";
import { buttonsNamed, press } from "../support/press";

afterEach(cleanup);

const SHEET = "มาตรการ ๒๕๖๘";
const SAID = { ...SAID_RIGHT, explanation: "หมายถึง อปท. ทุกแห่ง", by: "นางสาวตัวอย่าง" };
const text = (): string => document.body.textContent ?? "";
const takeBacks = (): HTMLElement[] => buttonsNamed(/^นำกลับ: /);

/** A measure with a review in its steps. */
function odd(number: number, word: string): string[] {
  return completeMeasure(number).with(1, `๑. องค์กรปกครองส่วนท้องถิ่นประชุมเรื่อง${word}\n๒. เผยแพร่ทางเว็บไซต์`);
}

const THREE = ["แผน", "งบ", "คน"];

/** Three reviews that are set aside, in B4 to B6. */
function allAside(): RawWorkbook {
  return withSetAside(measuresWorkbook(THREE.map((word, index) => odd(index + 1, word))), () => true, SAID);
}

/** The review of B4 was set aside, and its text changed since; that of B5 is set aside as it is. */
function oneBack(): RawWorkbook {
  const before = measuresWorkbook([odd(1, "เงิน"), odd(2, "งบ")]);
  const checked = checkedOf(before);
  const now = measuresWorkbook([odd(1, "แผน"), odd(2, "งบ")]);
  return withProgramRows(now, asideRows(before, checked, checked.findings, SAID));
}

async function openPage(workbook: RawWorkbook, given?: PaneCase): Promise<OpenedPane> {
  const pane = await openPane(workbook, given);
  await press("ตัวเลือกและปุ่มลัด");
  await press(/^ข้อที่ข้ามไว้/);
  return pane;
}

test("lists what is set aside with its place, reason, day and name", async () => {
  const { spreadsheet, container } = await openPage(allAside());
  expect(screen.getByRole("heading", { name: "ข้อที่ข้ามไว้ 3 ข้อ" })).toBeTruthy();
  expect(text()).toContain("ถูกต้องแล้ว: หมายถึง อปท. ทุกแห่ง");
  expect(text()).toContain("15 ต.ค. 68 · นางสาวตัวอย่าง");
  expect(text()).toContain("ข้อที่ต้องแก้ข้ามไม่ได้");
  expect(takeBacks()).toHaveLength(3);
  await press("ไปที่ช่อง B5");
  expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "B5" });
  expect(await findViolations(container)).toEqual([]);
});

test("what is taken back is found again, and the focus goes to the next one's button", async () => {
  await openPage(allAside());
  const [, second, third] = takeBacks().map((button) => button.getAttribute("aria-label"));
  await press(second ?? "");
  expect(takeBacks()).toHaveLength(2);
  expect(focused()).toBe(third);
  expect(text()).toContain("นำกลับมาแล้ว 1 ข้อ");
  await press(third ?? "");
  expect(focused()).toBe(takeBacks()[0]?.getAttribute("aria-label"));
  await press("กลับ");
  await press("กลับ");
  expect(listedCells()).toEqual(["B5", "B6"]);
});

test("the last one taken back leaves the focus on the page", async () => {
  await openPage(withSetAside(measuresWorkbook([odd(1, "แผน")]), () => true));
  await press(/^นำกลับ: /);
  expect(text()).toContain("ยังไม่ได้ข้ามข้อใด");
  expect(focused()).toBe("กลับ");
});

test("without anything it says so, and how it is done", async () => {
  const { container } = await openPage(measuresWorkbook([completeMeasure(1)]));
  expect(screen.getByRole("heading", { name: "ข้อที่ข้ามไว้" })).toBeTruthy();
  expect(text()).toContain("ยังไม่ได้ข้ามข้อใด");
  expect(text()).toContain("ข้ามได้จากปุ่ม “ข้าม…” ในผลตรวจ");
  expect(await findViolations(container)).toEqual([]);
});

test("what came back stands on top, and leads to its line in the list", async () => {
  const { spreadsheet, container } = await openPage(oneBack());
  expect(screen.getByRole("heading", { name: "1 ข้อกลับมาให้ดูใหม่" })).toBeTruthy();
  expect(text()).toContain("ข้อความในช่อง B4 เปลี่ยนหลังข้าม");
  expect(text().indexOf("กลับมาให้ดูใหม่")).toBeLessThan(text().indexOf("นำกลับ"));
  expect(await findViolations(container)).toEqual([]);
  await press(/^ไปดู /);
  expect(focused()).toMatch(/ช่อง B4 /);
  expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "B4" });
  expect(text()).toContain("เคยข้าม: ถูกต้องแล้ว: หมายถึง อปท. ทุกแห่ง");
  expect(text()).toContain("15 ต.ค. 68 · นางสาวตัวอย่าง · ข้อความเปลี่ยนหลังข้าม");
});

test("what came back is found though the list was filtered and its group closed", async () => {
  await openPane(oneBack());
  await press(/^0 ต้องแก้/);
  expect(listedCells()).toEqual([]);
  await press("ตัวเลือกและปุ่มลัด");
  await press(/^ข้อที่ข้ามไว้/);
  await press(/^ไปดู /);
  expect(focused()).toMatch(/ช่อง B4 /);
});

test("what came back and is set aside again takes the place of what was said", async () => {
  await openPane(oneBack());
  await pressItem(/ช่อง B4 /);
  await press("ข้าม…");
  await press("ข้ามข้อนี้");
  await press("ข้ามไว้พร้อมเหตุผล2");
  expect(screen.queryByRole("heading", { name: /กลับมาให้ดูใหม่/ })).toBeNull();
  expect(takeBacks()).toHaveLength(2);
});

test("below the list, what is set aside is counted and one press away; the way back gives the focus back", async () => {
  await openPane(oneBack());
  await press("ดูข้อที่ข้ามไว้ 1 ข้อ");
  await press("กลับ");
  expect(focused()).toBe("ดูข้อที่ข้ามไว้ 1 ข้อ");
});

test("the page behind ⋯ counts what is set aside, and says no zero", async () => {
  await openPane(allAside());
  await press("ตัวเลือกและปุ่มลัด");
  expect(buttonsNamed("ข้อที่ข้ามไว้3")).toHaveLength(1);
  cleanup();
  await openPane(measuresWorkbook([completeMeasure(1)]));
  await press("ตัวเลือกและปุ่มลัด");
  expect(buttonsNamed("ข้อที่ข้ามไว้")).toHaveLength(1);
});
