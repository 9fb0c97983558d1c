import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { fail } from "../../../src/app/ports/result";
import { TEXTS_AT_A_TIME } from "../../../src/taskpane/results/ready-page";
import {
  evidenceTable,
  indicatorTable,
  MEASURES_SHEET,
  measureRow,
  resultsTable,
} from "../../support/open-sheet";
import { findViolations } from "../support/find-violations";
import { buttonsNamed, press, settle } from "../support/press";
import {
  BASE,
  cellText,
  FAULT,
  openResults,
  pageText,
  pressMeasure,
  TRAINING,
  typeInto,
} from "../support/results-workbook";

afterEach(cleanup);

const boxes = (): HTMLInputElement[] => screen.getAllByRole<HTMLInputElement>("checkbox");

test("every text is shown whole before all are written in one step; Excel shows the first", async () => {
  const pane = await openResults(BASE);
  await press("ดูข้อความที่พร้อมเขียน 2 ช่อง");
  expect(pageText()).toContain("2 ช่อง ใน 1 มาตรการ");
  expect(pageText()).toMatch(/มาตรการที่ 1 · สรุปผลE3.*จัดอบรมประมวลจริยธรรม.*หลักฐาน แถว 2/);
  expect(pane.spreadsheet.counts.writes).toBe(0);
  expect(await findViolations(pane.container)).toEqual([]);
  await press("เขียน 2 ช่อง");
  await settle();
  expect([cellText(pane, "E3"), cellText(pane, "F3")].every((cell) => cell !== "")).toBe(true);
  expect([cellText(pane, "E4"), cellText(pane, "F4")]).toEqual(["", ""]);
  expect(pageText()).toContain("เขียนแล้ว 2 ช่อง");
  expect(pane.spreadsheet.selection()).toEqual({ sheet: MEASURES_SHEET, cell: "E3" });
  // The page is closed, its button gone with the texts: the list has the focus.
  expect(document.activeElement?.hasAttribute("data-work-head")).toBe(true);
  await press("เลิกทำ");
  await settle();
  expect([cellText(pane, "E3"), cellText(pane, "F3")]).toEqual(["", ""]);
});

test("one that is not ticked is not written; without any the button does nothing", async () => {
  const pane = await openResults(BASE);
  await press(/^ดูข้อความที่พร้อมเขียน/);
  const [first, second] = boxes();
  if (first && second) fireEvent.click(first);
  await press("เขียน 1 ช่อง");
  await settle();
  expect([cellText(pane, "E3"), cellText(pane, "F3") !== ""]).toEqual(["", true]);
  await press(/^ดูข้อความที่พร้อมเขียน/);
  expect(boxes()[0]?.checked).toBe(false);
  expect(buttonsNamed("เขียน 0 ช่อง")[0]?.getAttribute("aria-disabled")).toBe("true");
});

test("going back leaves all as it was, the focus on the button", async () => {
  const pane = await openResults(BASE);
  await press(/^ดูข้อความที่พร้อมเขียน/);
  await press("ไม่เขียน");
  expect(pane.spreadsheet.counts.writes).toBe(0);
  expect(document.activeElement?.textContent).toBe("ดูข้อความที่พร้อมเขียน 2 ช่อง");
});

test("shows what the officer made of a text", async () => {
  const pane = await openResults(BASE);
  await pressMeasure(1);
  await press("แก้ข้อความ");
  await typeInto("ข้อความสำหรับช่อง E3", "อบรมแล้ว ๔๐ คน");
  await pressMeasure(1);
  await press(/^ดูข้อความที่พร้อมเขียน/);
  expect(pageText()).toContain("อบรมแล้ว ๔๐ คน");
  expect(pageText()).toContain("ไม่ได้โยงกับหลักฐานแล้ว");
  await press("เขียน 2 ช่อง");
  await settle();
  expect(cellText(pane, "E3")).toBe("อบรมแล้ว ๔๐ คน");
});

test("only those of the measures that the filter shows", async () => {
  const other = measureRow(2).map((text, at) => (at === 2 ? "กองช่าง" : text));
  await openResults([
    resultsTable([measureRow(1), other]),
    evidenceTable([TRAINING, ["2", ...TRAINING.slice(1)]]),
    indicatorTable([]),
  ]);
  await press("กรองตามหน่วยงานและไตรมาส");
  fireEvent.change(screen.getByLabelText("หน่วยงาน"), { target: { value: "กองช่าง" } });
  await press("ดูข้อความที่พร้อมเขียน 1 ช่อง");
  expect(pageText()).toContain("มาตรการที่ 2 · สรุปผล");
  expect(pageText()).not.toContain("มาตรการที่ 1 · สรุปผล");
});

test("of many only those that are drawn are written", async () => {
  const numbers = Array.from({ length: TEXTS_AT_A_TIME + 2 }, (_, index) => index + 1);
  const pane = await openResults([
    resultsTable(numbers.map((number) => measureRow(number))),
    evidenceTable(numbers.map((number) => [String(number), ...TRAINING.slice(1)])),
  ]);
  await press(`ดูข้อความที่พร้อมเขียน ${TEXTS_AT_A_TIME + 2} ช่อง`);
  await press(`เขียน ${TEXTS_AT_A_TIME} ช่อง`);
  await settle();
  expect(cellText(pane, `E${TEXTS_AT_A_TIME + 2}`)).not.toBe("");
  expect(cellText(pane, `E${TEXTS_AT_A_TIME + 3}`)).toBe("");
  await press("ดูข้อความที่พร้อมเขียน 2 ช่อง");
  expect(boxes()).toHaveLength(2);
});

test("more are drawn when asked for", async () => {
  const numbers = Array.from({ length: TEXTS_AT_A_TIME + 2 }, (_, index) => index + 1);
  await openResults([
    resultsTable(numbers.map((number) => measureRow(number))),
    evidenceTable(numbers.map((number) => [String(number), ...TRAINING.slice(1)])),
  ]);
  await press(/^ดูข้อความที่พร้อมเขียน/);
  await press("แสดงต่ออีก 2 ช่อง");
  expect(boxes()).toHaveLength(TEXTS_AT_A_TIME + 2);
});

test("Excel shows the cell of the card in focus", async () => {
  const { spreadsheet } = await openResults(BASE);
  await press(/^ดูข้อความที่พร้อมเขียน/);
  act(() => boxes()[1]?.focus());
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 350)));
  expect(spreadsheet.selection()).toEqual({ sheet: MEASURES_SHEET, cell: "F3" });
  await press("ไปที่ช่อง E3");
  expect(spreadsheet.selection()).toEqual({ sheet: MEASURES_SHEET, cell: "E3" });
});

test("a text whose facts are changed while it is shown is left, with the reason", async () => {
  const pane = await openResults(BASE, { lacks: { "watch-changes": FAULT } });
  await press(/^ดูข้อความที่พร้อมเขียน/);
  await act(async () => pane.spreadsheet.typeIntoCell(MEASURES_SHEET, "E3", "พิมพ์เอง"));
  await press("เขียน 2 ช่อง");
  await settle();
  expect(cellText(pane, "E3")).toBe("พิมพ์เอง");
  expect(pageText()).toContain("ไม่ได้แก้ 1 แห่ง");
});

test("a fault leaves the page as it is, and all is written when tried again", async () => {
  let isBroken = true;
  const pane = await openResults(BASE, {
    port: (spreadsheet) => ({
      write: (edits) => (isBroken ? Promise.resolve(fail(FAULT)) : spreadsheet.write(edits)),
    }),
  });
  await press(/^ดูข้อความที่พร้อมเขียน/);
  await press("เขียน 2 ช่อง");
  expect(pageText()).toContain(FAULT.th);
  expect(boxes()).toHaveLength(2);
  isBroken = false;
  await press("ลองอีกครั้ง");
  await settle();
  expect(cellText(pane, "F3")).not.toBe("");
});
