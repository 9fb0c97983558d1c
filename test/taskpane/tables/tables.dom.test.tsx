import { act, cleanup, fireEvent } from "@testing-library/react";
import { fail } from "../../../src/app/ports/result";
import type { Spreadsheet } from "../../../src/app/ports/spreadsheet";
import type { OpenWorkbook } from "../../support/open-workbook";
import { rawWorkbook, type TestCell, type TestTable } from "../../support/raw-table";
import { findViolations } from "../support/find-violations";
import { completeMeasure, measuresTable, SETTINGS_TABLE } from "../support/measures-workbook";
import { openPane, type OpenedPane, type PaneCase } from "../support/open-pane";
import { openPart } from "../support/open-part";
import { checkAgain, buttonsNamed, press, settle } from "../support/press";
import { ReportTab } from "../support/report-tab";
import { TablesTab } from "../support/tables-tab";

const FAULT = { th: "สมุดงานนี้ถูกป้องกันไว้", en: "The workbook is protected" };
const [NOW, NEXT] = ["มาตรการ ๒๕๖๘", "มาตรการ ๒๕๖๙"];
const TITLE = "รายงานผล องค์การบริหารส่วนตำบลทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. ";
const CONTEXT = /^ตารางที่ใช้อยู่|^ตารางที่ใช้อยู่หายไป/;

const nextYear = (sheet = NEXT): TestTable => {
  const table = measuresTable([completeMeasure(1), completeMeasure(2)], { sheet });
  return { ...table, rows: [[`${TITLE}๒๕๖๙`], ...table.rows.slice(1)] };
};
const thisYear = measuresTable([completeMeasure(1)]);
const bothOnOne: TestTable = { sheet: NOW, rows: [...thisYear.rows, null, ...nextYear().rows] };

afterEach(cleanup);

const text = (): string => document.body.textContent ?? "";
const context = (): string => buttonsNamed(CONTEXT)[0]?.textContent ?? "";
const clearHeadings = (spreadsheet: OpenWorkbook): void =>
  act(() => {
    for (const column of "ABCDEF") spreadsheet.typeIntoCell(NOW, `${column}3`, "");
  });
const openWith = (tables: readonly TestTable[], given: PaneCase = {}): Promise<OpenedPane> =>
  openPane(rawWorkbook(tables), given);

describe("the context line", () => {
  test("says sheet, year and number of measures", async () => {
    await openPart(TablesTab, rawWorkbook([thisYear]));
    expect(context()).toBe("มาตรการ ๒๕๖๘ · ปีงบ 2568 · 1 มาตรการ");
  });

  test("stands before the first check, and where there is no table, without a button", async () => {
    await openPart(TablesTab, rawWorkbook([thisYear]), { isChecked: false });
    expect(text()).toContain("ยังไม่ได้ตรวจตารางใด");
    cleanup();
    await openPart(TablesTab, rawWorkbook([SETTINGS_TABLE]));
    expect(text()).toContain("ไม่พบตารางมาตรการ");
    expect(buttonsNamed(CONTEXT)).toEqual([]);
  });

  test("opens the page that lists every table, the one in use in focus", async () => {
    const { container } = await openWith([thisYear, nextYear(), SETTINGS_TABLE]);
    await press(CONTEXT);
    const tables = [...document.querySelectorAll<HTMLElement>("[aria-current]")];
    expect(
      tables.map((table) => [table.textContent, table.ariaCurrent ?? table.getAttribute("aria-current")]),
    ).toEqual([
      [`${NOW}หัวตารางแถว 3 · ปี 2568 · 1 มาตรการ${TITLE}๒๕๖๘ใช้อยู่`, "true"],
      [`${NEXT}หัวตารางแถว 3 · ปี 2569 · 2 มาตรการ${TITLE}๒๕๖๙`, "false"],
    ]);
    expect(document.activeElement).toBe(tables[0]);
    expect(await findViolations(container)).toEqual([]);
  });

  test.each<[string, () => Promise<void>]>([
    ["‹", () => press("กลับ")],
    [
      "Escape",
      async () =>
        act(async () => void fireEvent.keyDown(document.activeElement as Element, { key: "Escape" })),
    ],
    ["a table", () => press(new RegExp(`^${NEXT}`))],
  ])("closes the page by %s, and has the focus again", async (_, close) => {
    await openWith([thisYear, nextYear()]);
    await press(CONTEXT);
    await close();
    await settle();
    expect(document.querySelector("[aria-label='ตารางมาตรการในสมุดงานนี้']")).toBeNull();
    expect(document.activeElement).toBe(buttonsNamed(CONTEXT)[0]);
  });

  test("a tab that is chosen closes the page", async () => {
    await openWith([thisYear, nextYear()]);
    await press(CONTEXT);
    await press("รายงาน", "tab");
    expect(document.querySelector("[aria-current]")).toBeNull();
    expect(buttonsNamed("รายงาน", "tab")[0]?.getAttribute("aria-selected")).toBe("true");
  });
});

describe("choosing a table", () => {
  test("checks it, and remembers it with the workbook in a sheet that nobody sees", async () => {
    const { spreadsheet } = await openWith([thisYear, nextYear()]);
    await press(CONTEXT);
    await press(new RegExp(`^${NEXT}`));
    expect(context()).toBe("มาตรการ ๒๕๖๙ · ปีงบ 2569 · 2 มาตรการ");
    expect(spreadsheet.addedLayouts[0]?.sheets).toMatchObject([{ name: "ข้อมูลโปรแกรม", hidden: true }]);
    expect(spreadsheet.textOf("ข้อมูลโปรแกรม", "B2")).toBe(NEXT);
    const read = await spreadsheet.read({ mergedAreas: false });
    if (!read.ok) throw new Error(read.fault.en);
    cleanup();
    await openPane(read.value);
    expect(context()).toContain(NEXT);
  });

  test("of two on one sheet works as well", async () => {
    await openWith([bothOnOne]);
    expect(context()).toContain("ปีงบ 2568 · 1 มาตรการ");
    expect(text()).not.toContain("หัวตารางที่ซ้ำ");
    await press("ใช้ตารางนั้น");
    expect(context()).toContain("ปีงบ 2569 · 2 มาตรการ");
    expect(text()).not.toContain("หัวตารางที่ซ้ำ");
  });

  test("holds where it cannot be kept, and that is told", async () => {
    const port = (): Partial<Spreadsheet> => ({ makeSheets: () => Promise.resolve(fail(FAULT)) });
    await openWith([thisYear, nextYear()], { port });
    await press("ใช้แผ่นนั้น");
    expect(text()).toContain("จึงใช้จนปิดแถบงาน (สมุดงานนี้ถูกป้องกันไว้)");
    await checkAgain();
    expect(context()).toContain(NEXT);
  });
});

describe("another table is named in one line", () => {
  const line = (): string =>
    document.querySelector("[aria-label='ตารางอื่นในสมุดงานนี้'] span")?.textContent ?? "";

  test.each<[string, TestTable[], number, string]>([
    ["of another sheet", [thisYear, nextYear()], 0, `แผ่น “${NEXT}” ก็มีตารางมาตรการ`],
    ["of the same sheet", [bothOnOne], 0, "แผ่นนี้มีอีกตาราง หัวตารางแถว 8"],
    ["several", [thisYear, nextYear(), nextYear("มาตรการ ๒๕๗๐")], 0, "มีตารางมาตรการอื่นอีก 2 ตาราง"],
    ["none", [thisYear, SETTINGS_TABLE], 0, ""],
  ])("%s", async (_, tables, active, expected) => {
    await openPart(TablesTab, rawWorkbook(tables, active));
    expect(line()).toBe(expected);
  });

  test("that of the sheet in front on an explicit check, which keeps the table in use", async () => {
    const { spreadsheet } = await openWith([thisYear, nextYear(), nextYear("มาตรการ ๒๕๗๐")]);
    spreadsheet.activate(NEXT);
    await checkAgain();
    expect(context()).toContain(NOW);
    expect(line()).toBe(`ท่านเปิดแผ่น “${NEXT}” อยู่ แต่แถบงานยังใช้แผ่น “${NOW}”`);
    await press("ใช้แผ่นนั้น");
    expect(context()).toContain(NEXT);
    expect(document.activeElement).toBe(buttonsNamed(CONTEXT)[0]);
  });

  test("in English, too", async () => {
    await openPart(TablesTab, rawWorkbook([thisYear, nextYear()]), { language: "en" });
    expect(text()).toContain(`The sheet “${NEXT}” has a measures table, too`);
    expect(text()).toContain("มาตรการ ๒๕๖๘ · FY 2568 · 1 measures");
  });
});

describe("the report", () => {
  const WORD = "ทำไฟล์ Word";
  const SHOWN = "รายงานผลการดำเนินการ_2568_องค์การบริหารส่วนตำบลทุ่งสมมติ";

  test("made is the one whose name is shown, whichever sheet is in front", async () => {
    const { spreadsheet, delivered } = await openPart(
      ReportTab,
      rawWorkbook([thisYear, nextYear(), SETTINGS_TABLE_WITHOUT_YEAR]),
    );
    expect(text()).toContain(SHOWN);
    spreadsheet.activate(NEXT);
    await press(WORD);
    expect(delivered.map(({ name }) => name)).toEqual([`${SHOWN}.docx`]);
  });

  test("is not made under another name than the one shown: the new name is shown first", async () => {
    const { spreadsheet, delivered } = await openPart(
      ReportTab,
      rawWorkbook([thisYear, SETTINGS_TABLE_WITHOUT_YEAR]),
      {
        port: () => ({ watch: () => Promise.resolve(fail(FAULT)) }),
      },
    );
    spreadsheet.typeIntoCell(NOW, "A1", `${TITLE}๒๕๖๗`);
    await press(WORD);
    expect(delivered).toEqual([]);
    expect(text()).toContain("ดูชื่อไฟล์ใหม่แล้วกดอีกครั้ง");
    expect(text()).toContain(SHOWN.replace("2568", "2567"));
  });

  test("of a table that is gone is not made of another", async () => {
    const { spreadsheet, delivered } = await openPart(
      ReportTab,
      rawWorkbook([thisYear, nextYear(), SETTINGS_TABLE_WITHOUT_YEAR]),
    );
    clearHeadings(spreadsheet);
    await press(WORD);
    expect(delivered).toEqual([]);
    expect(text()).toContain(`ไม่พบตารางมาตรการที่ใช้อยู่ในแผ่นงาน "${NOW}" แล้ว`);
  });
});

test("a table that is gone: the pane says so, and offers the others", async () => {
  const { spreadsheet, container } = await openWith([thisYear, nextYear()]);
  clearHeadings(spreadsheet);
  await checkAgain();
  expect(context()).toBe("ตารางที่ใช้อยู่หายไป · เลือกตาราง");
  expect(text()).toContain(`ไม่พบตารางมาตรการที่ใช้อยู่ในแผ่นงาน "${NOW}" แล้ว`);
  expect(await findViolations(container)).toEqual([]);
  await press(new RegExp(`^${NEXT}`));
  expect(context()).toContain(NEXT);
});

const SETTINGS_TABLE_WITHOUT_YEAR: TestTable = {
  ...SETTINGS_TABLE,
  rows: SETTINGS_TABLE.rows.filter((row: readonly TestCell[] | null) => row?.[0] !== "ปีงบประมาณ"),
};
