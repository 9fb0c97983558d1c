import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { fail, succeed } from "../../../src/app/ports/result";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { newWorkbookLayout } from "../../../src/core/sheet/new-workbook-layout";
import { rawWorkbook } from "../../support/raw-table";
import { findViolations } from "../support/find-violations";
import { completeMeasure, measuresTable, measuresWorkbook } from "../support/measures-workbook";
import { openPane, type OpenedPane, type PaneCase } from "../support/open-pane";
import { buttonsNamed, press as pressAnywhere, settle } from "../support/press";

const FAULT = { th: "กรุณาออกจากการแก้ไขเซลล์ แล้วลองอีกครั้ง", en: "Leave the cell, then try again" };
const EMPTY = rawWorkbook([{ sheet: "Sheet1", rows: [] }]);
const TITLED = measuresWorkbook([completeMeasure(1), completeMeasure(2)]);
/** The same table without a word of its year. */
const UNTITLED = rawWorkbook([
  {
    ...measuresTable([completeMeasure(1)]),
    sheet: "แผน",
    rows: measuresTable([completeMeasure(1)]).rows.slice(2),
  },
]);

afterEach(cleanup);

const firstUse = (workbook: RawWorkbook, given: PaneCase = {}): Promise<OpenedPane> =>
  openPane(workbook, { preferences: {}, ...given });
const text = (): string => document.body.textContent ?? "";
const ways = (): string[] =>
  [...document.querySelectorAll("[data-begin]:not([role=radio])")].map(
    (way) => way.getAttribute("data-begin") ?? "",
  );
const years = (): string[] =>
  [...document.querySelectorAll("[role=radio][data-begin]")].map(
    (chip) => `${chip.textContent}${chip.getAttribute("aria-checked") === "true" ? "*" : ""}`,
  );
const focused = (): string | null => document.activeElement?.getAttribute("data-begin") ?? null;
const isBegin = (): boolean => screen.queryByRole("heading", { name: "เริ่มอย่างไรดี" }) !== null;

/** By keyboard: the button has the focus when it is pressed. */
async function press(name: string | RegExp, role: "button" | "tab" = "button"): Promise<void> {
  buttonsNamed(name, role)[0]?.focus();
  await pressAnywhere(name, role);
}

async function typeYear(year: string): Promise<void> {
  await press("ปีอื่น…");
  const field = screen.getByLabelText(/ปี พ.ศ./);
  await act(async () => void fireEvent.change(field, { target: { value: year } }));
  await press("ใช้ปีนี้");
}

describe("what the first screen says of the workbook", () => {
  test.each<[string, RawWorkbook, string[], string, string]>([
    ["a table with its year", TITLED, ["2568*", "2569", "ปีอื่น…"], "use", "แผ่น “มาตรการ ๒๕๖๘” มี 2 มาตรการ"],
    ["a table without a year", UNTITLED, ["2568", "2569", "ปีอื่น…"], "use", "แผ่น “แผน” มี 1 มาตรการ"],
    ["nothing at all", EMPTY, ["2568", "2569", "ปีอื่น…"], "blank", "สมุดงานนี้ยังว่าง"],
    [
      "texts that are no table",
      rawWorkbook([{ rows: [["ใบเสร็จ"], ["กระดาษ", "120"]] }]),
      ["2568", "2569", "ปีอื่น…"],
      "use",
      "ยังไม่พบตาราง ชี้ให้ดูได้",
    ],
  ])("%s", async (_, workbook, expected, first, hint) => {
    const { spreadsheet, container } = await firstUse(workbook);
    expect(years()).toEqual(expected);
    expect(ways()[0]).toBe(first);
    expect(text()).toContain(hint);
    expect(spreadsheet.counts).toEqual({ reads: 1, writes: 0 });
    expect(await findViolations(container)).toEqual([]);
  });

  test("where the year was read, and what it covers", async () => {
    await firstUse(TITLED);
    expect(text()).toContain("2568 อ่านจากหัวเรื่องแถว 1 (1\u00a0ต.ค.\u00a067\u00a0– 30\u00a0ก.ย.\u00a068)");
  });

  test("the same in English, by the years of the Christian era", async () => {
    await firstUse(TITLED, { preferences: { language: "en" } });
    expect(text()).toContain(
      "2568 is in the title, row 1 (1\u00a0Oct\u00a02024\u00a0– 30\u00a0Sep\u00a02025)",
    );
  });

  test("a workbook that cannot be read has its fault in one place, and goes on after a retry", async () => {
    const { spreadsheet } = await firstUse(TITLED, {
      port: (sheet) => ({
        read: (options) => (isBroken ? Promise.resolve(fail(FAULT)) : sheet.read(options)),
      }),
    });
    expect(text().split(FAULT.th)).toHaveLength(2);
    expect(text()).toContain("ยังอ่านสมุดงานไม่ได้");
    isBroken = false;
    await press("ลองอีกครั้ง");
    expect(text()).not.toContain(FAULT.th);
    expect(text()).toContain("มี 2 มาตรการ");
    expect(spreadsheet.counts.reads).toBe(1);
  });
  let isBroken = true;
});

describe("a year is asked, never assumed", () => {
  test.each([/^เริ่มจากแบบเปล่า/, /^ลองกับตัวอย่าง/])("%s without a year moves to the years", async (way) => {
    const { spreadsheet } = await firstUse(EMPTY);
    await press(way);
    expect(focused()).toBe("year-2568");
    expect(screen.getByRole("alert").textContent).toBe("เลือกปีงบประมาณก่อน แล้วกดอีกครั้ง");
    expect(spreadsheet.sheetNames()).toEqual(["Sheet1"]);
    await press("2569");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(text()).toContain("ปี 2569 คือ 1\u00a0ต.ค.\u00a068\u00a0– 30\u00a0ก.ย.\u00a069");
  });

  test("the workbook's table without a year, too", async () => {
    await firstUse(UNTITLED);
    await press(/^ใช้ตารางในสมุดงานนี้/);
    expect(focused()).toBe("year-2568");
    expect(isBegin()).toBe(true);
  });

  test.each([
    ["๒๕๖๗", "2567*"],
    ["2024", "2567*"],
  ])("any other year is typed: %s", async (typed, chip) => {
    await firstUse(EMPTY);
    await typeYear(typed);
    expect(years()).toContain(chip);
  });

  test.each(["", "67", "ปีนี้", "9999"])("what is no year is refused in place: “%s”", async (typed) => {
    await firstUse(EMPTY);
    await typeYear(typed);
    expect(screen.getByRole("alert").textContent).toContain("อ่านปีนี้ไม่ออก");
    expect(years()).toEqual(["2568", "2569", "ปีอื่น…*"]);
  });

  test("“other” leads into its field, and until a year is taken none is chosen, whatever was before", async () => {
    const { spreadsheet } = await firstUse(TITLED);
    await press("ปีอื่น…");
    expect([focused(), years()]).toEqual(["year-typed", ["2568", "2569", "ปีอื่น…*"]]);
    await press(/^ลองกับตัวอย่าง/);
    expect(screen.getByRole("alert").textContent).toContain("เลือกปีงบประมาณก่อน");
    expect([focused(), spreadsheet.counts.writes]).toEqual(["year-typed", 0]);
    await typeYear("๒๕๗๐");
    expect(years()).toContain("2570*");
  });

  test("arrows go from year to year and choose", async () => {
    await firstUse(EMPTY);
    const [first] = document.querySelectorAll<HTMLElement>("[role=radio][data-begin]");
    first?.focus();
    await act(
      async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowRight" }),
    );
    expect([focused(), years()]).toEqual(["year-2569", ["2568", "2569*", "ปีอื่น…"]]);
  });
});

describe("the ways", () => {
  test("the table of the workbook: the findings, and nothing is written", async () => {
    const { spreadsheet, personStore } = await firstUse(TITLED);
    await press(/^ใช้ตารางในสมุดงานนี้/);
    expect(isBegin()).toBe(false);
    expect(personStore.read("welcome")).toBe("seen");
    expect(spreadsheet.counts).toEqual({ reads: 1, writes: 0 });
    expect(document.activeElement).not.toBe(document.body);
  });

  test("pressed before the workbook is read, it goes on once it is", async () => {
    let letGo: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (letGo = resolve));
    await firstUse(TITLED, {
      port: (sheet) => ({ read: (options) => waiting.then(() => sheet.read(options)) }),
    });
    await press(/^ใช้ตารางในสมุดงานนี้/);
    expect(buttonsNamed(/^ใช้ตารางในสมุดงานนี้กำลังเปิด…/)).toHaveLength(1);
    letGo();
    await settle();
    expect(isBegin()).toBe(false);
  });

  test("a year that the workbook does not say is written into its settings, and can be taken back", async () => {
    const { spreadsheet } = await firstUse(UNTITLED);
    await press("2568");
    await press(/^ใช้ตารางในสมุดงานนี้/);
    expect(isBegin()).toBe(false);
    expect(spreadsheet.textOf("ตั้งค่ารายงาน", "B6")).toBe("2568");
    expect(spreadsheet.selection()?.sheet).toBe("แผน");
    expect(text()).not.toContain("ไม่พบปีงบประมาณในไฟล์นี้");
    expect(text()).toContain("ปีงบ 2568");
    await press("เลิกทำ");
    expect(spreadsheet.sheetNames()).toEqual(["แผน"]);
  });

  test.each<[RegExp, string[]]>([
    [/^เริ่มจากแบบเปล่า/, ["มาตรการ", "หลักฐาน", "ตัวชี้วัด", "ตั้งค่ารายงาน"]],
    [/^ลองกับตัวอย่าง/, ["ตัวอย่างมาตรการ"]],
  ])("%s makes sheets of the chosen year, checks them, and is undone in one", async (way, sheets) => {
    const { spreadsheet } = await firstUse(EMPTY);
    await press("2568");
    await press(way);
    expect(spreadsheet.sheetNames().slice(1)).toEqual(sheets);
    expect(isBegin()).toBe(false);
    expect(text()).toContain("ปีงบ 2568");
    expect(document.activeElement).not.toBe(document.body);
    await press("เลิกทำ");
    expect(spreadsheet.sheetNames()).toEqual(["Sheet1"]);
  });

  test("a Word report comes in as sheets of the chosen year", async () => {
    const asked: unknown[] = [];
    const { spreadsheet } = await firstUse(EMPTY, {
      services: {
        loadWordImport: async () => async (_bytes, asOf, fiscalYear) => {
          asked.push(asOf, fiscalYear);
          return succeed({
            layout: newWorkbookLayout(fiscalYear ?? null),
            measures: 3,
            outside: 2,
            pictures: 0,
          });
        },
      },
    });
    await press("2569");
    const file = new File([new Uint8Array([1])], "รายงาน.docx");
    file.arrayBuffer = () => Promise.resolve(new ArrayBuffer(1));
    await act(async () => {
      fireEvent.change(screen.getByLabelText("เลือกไฟล์รายงาน Word"), { target: { files: [file] } });
    });
    await settle();
    expect(asked).toEqual(["2025-10-15", 2569]);
    expect(spreadsheet.sheetNames()).toContain("มาตรการ");
    expect(text()).toContain("นำเข้าแล้ว 3 มาตรการ");
    expect(isBegin()).toBe(false);
  });

  test("a fault in making sheets stays on the screen, and the way can be pressed again", async () => {
    let isBroken = true;
    const { spreadsheet } = await firstUse(EMPTY, {
      port: (sheet) => ({
        makeSheets: (layout, way) =>
          isBroken ? Promise.resolve(fail(FAULT)) : sheet.makeSheets(layout, way),
      }),
    });
    await press("2568");
    await press(/^ลองกับตัวอย่าง/);
    expect(isBegin()).toBe(true);
    expect(text()).toContain(FAULT.th);
    isBroken = false;
    await press(/^ลองกับตัวอย่าง/);
    expect(spreadsheet.sheetNames()).toContain("ตัวอย่างมาตรการ");
  });

  test("where sheets cannot be added, the reason stands in their place, and they do nothing", async () => {
    const lack = { th: "ต้องใช้ Excel 2021 ขึ้นไป", en: "This needs Excel 2021" };
    const { spreadsheet } = await firstUse(EMPTY, { lacks: { "add-report-sheets": lack } });
    expect(text()).toContain(lack.th);
    await press("2568");
    await press(/^เริ่มจากแบบเปล่า/);
    expect(spreadsheet.sheetNames()).toEqual(["Sheet1"]);
  });
});

describe("later", () => {
  test("the screen comes back from ⋯, and Esc leads away from it", async () => {
    await openPane(TITLED);
    expect(isBegin()).toBe(false);
    await press("ตัวเลือกและปุ่มลัด");
    await press("เริ่มใหม่จากหน้าแรก");
    expect(isBegin()).toBe(true);
    await act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" }));
    expect(isBegin()).toBe(false);
  });

  test("an empty workbook shows it in place of findings, and the other parts lead to it (R32)", async () => {
    await openPane(EMPTY);
    expect(isBegin()).toBe(true);
    for (const tab of ["เติมผล", "รายงาน"]) {
      await press(tab, "tab");
      expect(text()).toContain("ยังไม่มีตารางมาตรการให้ทำต่อ");
      expect(buttonsNamed(/Word|PDF/)).toEqual([]);
      await press("เริ่มอย่างไรดี");
      expect(ways()).toContain("sample");
    }
  });

  test("the year that was taken from the day can be set on the page of the table (R35)", async () => {
    const { spreadsheet } = await openPane(UNTITLED);
    expect(text()).toContain("ไม่พบปีงบประมาณในไฟล์นี้");
    await press(/^ตารางที่ใช้อยู่/);
    expect(text()).toContain("สมุดงานไม่บอกปี จึงถือเป็นปี 2569 ตามวันนี้");
    expect(years()).toEqual(["2568", "2569", "ปีอื่น…"]);
    await press("2568");
    expect(spreadsheet.textOf("ตั้งค่ารายงาน", "B6")).toBe("2568");
    expect(text()).toContain("2568 อ่านจากแผ่น “ตั้งค่ารายงาน” ช่อง B6");
  });
});
