import { act, cleanup, screen } from "@testing-library/react";
import { OFFICE_FAULTS } from "../../../src/adapters/excel/host/office-faults";
import { TRY_AGAIN_MS } from "../../../src/taskpane/checking/wait-for-cell";
import { rawWorkbook } from "../../support/raw-table";
import { completeMeasure, measuresTable } from "../support/measures-workbook";
import { mendTab } from "../support/mend-tab";
import { openPart, type OpenedPart } from "../support/open-part";
import { buttonsNamed, press, settle } from "../support/press";

const SHEET = "มาตรการ ๒๕๖๘";

afterEach(cleanup);

/** A misspelling in B4, its page open. */
async function openMend(): Promise<OpenedPart> {
  const measure = completeMeasure(1);
  measure[1] = "๑. แจ้งทางอีเมลล์";
  const Tab = mendTab(({ findings }) => ({
    kind: "finding",
    findings: findings.filter(({ cell }) => cell === "B4"),
  }));
  const opened = await openPart(Tab, rawWorkbook([measuresTable([measure, completeMeasure(2)])]));
  await press("open");
  return opened;
}

async function waitForNextTry(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS + 50)));
  await settle();
}

const text = (): string => document.body.textContent ?? "";

test("while a cell is typed in the change waits, says which cell is not written, and goes on by itself", async () => {
  const { spreadsheet, left } = await openMend();
  spreadsheet.failWith(OFFICE_FAULTS.cellEditMode);
  await press("แก้ช่องนี้");
  expect(text()).toContain("ยังไม่ได้เขียน B4ท่านกำลังพิมพ์ในช่องของ Excel กด Enter ที่ช่องนั้น แล้วจะเขียนต่อให้เอง");
  expect(screen.queryByRole("alert")).toBeNull();
  expect([left, spreadsheet.counts.writes]).toEqual([[], 0]);
  spreadsheet.failWith(null);
  await waitForNextTry();
  expect(spreadsheet.textOf(SHEET, "B4")).toBe("๑. แจ้งทางอีเมล");
  expect(left).toEqual(["made"]);
  expect(text()).not.toContain("รออยู่");
});

test("given up, nothing is written and the page stays", async () => {
  const { spreadsheet, left } = await openMend();
  spreadsheet.failWith(OFFICE_FAULTS.cellEditMode);
  await press("แก้ช่องนี้");
  await press("ไม่เขียนแล้ว");
  spreadsheet.failWith(null);
  await waitForNextTry();
  expect(spreadsheet.textOf(SHEET, "B4")).toContain("อีเมลล์");
  expect(left).toEqual([]);
  expect(buttonsNamed("แก้ช่องนี้")[0]?.getAttribute("aria-disabled")).not.toBe("true");
});

test("taking back waits in the same way", async () => {
  const { spreadsheet } = await openMend();
  await press("แก้ช่องนี้");
  spreadsheet.failWith(OFFICE_FAULTS.cellEditMode);
  await press("เลิกทำ");
  expect(text()).toContain("ยังไม่ได้คืน B4");
  expect(buttonsNamed("ไม่เลิกทำแล้ว")).toHaveLength(1);
  spreadsheet.failWith(null);
  await waitForNextTry();
  expect(spreadsheet.textOf(SHEET, "B4")).toContain("อีเมลล์");
});
