import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { rawWorkbook, type TestTable } from "../../support/raw-table";
import { findViolations } from "../support/find-violations";
import { openPane, type OpenedPane, type PaneCase } from "../support/open-pane";
import { buttonsNamed, press, settle } from "../support/press";

const PROGRAM = "ข้อมูลโปรแกรม";
const ROW = ["๑. ออกประกาศ", "๑. ร่างประกาศ", "กองช่าง", "ไตรมาส ๒", "ออกแล้ว ๑ ฉบับ", "ร้องเรียนลดลง"];
const UNREAD = ["เรื่องที่ลงมือ", "ทำอย่างไร", "กลุ่ม", "กี่โมง", "คืบหน้าแค่ไหน", "ได้อะไร"];
const TITLE = ["แผนของเรา ปีงบประมาณ พ.ศ. ๒๕๖๘"];
const unread: TestTable = { sheet: "แผน", rows: [TITLE, UNREAD, ROW] };
const half: TestTable = {
  sheet: "แผน",
  rows: [TITLE, ["มาตรการ", "ขั้นตอน", "หน่วยงาน", "กี่โมง", "สรุปผลการดำเนินการ", "ได้อะไร", "หมายเหตุ"], ROW],
};
const MEANINGS = ["measure", "steps", "responsibleUnit", "timeframe", "resultSummary", "outcome"];

afterEach(cleanup);

const open = (workbook: RawWorkbook, given: PaneCase = {}): Promise<OpenedPane> => openPane(workbook, given);
const text = (): string => document.body.textContent ?? "";
const selects = (): HTMLSelectElement[] => [...document.querySelectorAll("select")];

async function choose(at: number, value: string): Promise<void> {
  const [select] = selects().slice(at);
  if (!select) throw new Error(`no choice ${at}`);
  await act(async () => void fireEvent.change(select, { target: { value } }));
}

describe("a table whose headings nobody can read (R40)", () => {
  test("stands in place of the findings, with the guessed row and a sample of every column", async () => {
    const { container } = await open(rawWorkbook([unread]));
    expect(screen.getByRole("heading", { name: "อ่านหัวตารางไม่ออก 6 คอลัมน์" })).toBeTruthy();
    expect(text()).toContain("แผ่น “แผน” หัวตารางแถว 2");
    expect(text()).toContain("เช่น “ไตรมาส ๒”");
    expect(selects()).toHaveLength(6);
    expect(await findViolations(container)).toEqual([]);
  });

  test("once its columns are named it is checked, remembered with the workbook, and that is undone", async () => {
    const { spreadsheet } = await open(rawWorkbook([unread]));
    for (const [at, id] of MEANINGS.entries()) await choose(at, id);
    expect(screen.getByRole("heading", { name: "อ่านหัวตารางออกทุกคอลัมน์" })).toBeTruthy();
    await press("ใช้แบบนี้แล้วตรวจ");
    expect(text()).toContain("แผน · ปีงบ 2568 · 1 มาตรการ");
    expect(text()).toContain("จำคอลัมน์ของแผ่น “แผน” แล้ว");
    expect(spreadsheet.textOf(PROGRAM, "C2")).toContain("มาตรการ/แนวทาง = เรื่องที่ลงมือ");
    await press("เลิกทำ");
    expect(spreadsheet.sheetNames()).toEqual(["แผน"]);
  });

  test("without a column of measures nothing is written, and the first choice has the focus", async () => {
    const { spreadsheet } = await open(rawWorkbook([unread]));
    await choose(1, "steps");
    await press("ใช้แบบนี้แล้วตรวจ");
    expect(screen.getByRole("alert").textContent).toContain("มาตรการ/แนวทาง");
    expect(document.activeElement).toBe(selects()[0]);
    expect(spreadsheet.sheetNames()).toEqual(["แผน"]);
  });

  test("what one column is, no other is", async () => {
    await open(rawWorkbook([unread]));
    await choose(0, "measure");
    await choose(1, "measure");
    expect(selects().map(({ value }) => value)).toEqual(["", "measure", "", "", "", ""]);
  });
});

describe("a table with some headings that cannot be read (R35)", () => {
  const openColumns = async (): Promise<OpenedPane> => {
    const opened = await open(rawWorkbook([half]));
    await press(/^ตารางที่ใช้อยู่/);
    await press("คอลัมน์ของตารางนี้");
    return opened;
  };

  test("asks for these alone, and says which are understood and which are not needed", async () => {
    await openColumns();
    expect(screen.getByRole("heading", { name: "อ่านหัวตารางไม่ออก 2 คอลัมน์" })).toBeTruthy();
    expect(selects().map((select) => select.getAttribute("aria-label"))).toEqual([
      "คอลัมน์ D กี่โมง",
      "คอลัมน์ F ได้อะไร",
    ]);
    expect(text()).toContain("หมายเหตุไม่ใช้ในรายงาน");
    expect(text()).toContain("ยังขาด ระยะเวลา · ผลลัพธ์หรือผลสัมฤทธิ์");
  });

  test("the choice takes away the findings of missing columns, and the page leads back", async () => {
    await openColumns();
    await choose(0, "timeframe");
    await choose(1, "outcome");
    await press("ใช้แบบนี้แล้วตรวจ");
    expect(screen.queryByRole("heading", { name: "คอลัมน์ของตารางนี้" })).toBeNull();
    await press("กลับ");
    expect(text()).not.toContain("ไม่พบคอลัมน์");
    expect(document.activeElement).not.toBe(document.body);
  });

  test("a column that was named before is shown as it was named", async () => {
    await openColumns();
    await choose(0, "timeframe");
    await press("ใช้แบบนี้แล้วตรวจ");
    await press("คอลัมน์ของตารางนี้");
    expect(selects().map(({ value }) => value)).toEqual(["timeframe", ""]);
  });
});

describe("ตารางอยู่ที่นี่ (R36)", () => {
  const NONE = rawWorkbook([
    { sheet: "ปก", rows: [["ปก"]] },
    {
      sheet: "แผน",
      rows: [
        ["ของเรา", null],
        ["เรื่องที่ลงมือ", "ได้อะไร"],
        ["ออกประกาศ", "ลดลง"],
      ],
    },
  ]);

  test("follows the selection in Excel, and takes its row for the headings", async () => {
    const { spreadsheet, container } = await open(NONE);
    expect(screen.getByRole("heading", { name: "ไม่พบตารางมาตรการ" })).toBeTruthy();
    expect(buttonsNamed("ตารางอยู่ที่นี่: แถว 1")).toHaveLength(1);
    expect(await findViolations(container)).toEqual([]);
    await press("แผน");
    act(() => spreadsheet.selectCell("แผน", "B2"));
    await settle();
    expect(text()).toContain("เรื่องที่ลงมือ | ได้อะไร");
    await press("ตารางอยู่ที่นี่: แถว 2");
    expect(text()).toContain("แผ่น “แผน” หัวตารางแถว 2");
  });

  test("a blank row cannot be it", async () => {
    const { spreadsheet } = await open(NONE);
    act(() => spreadsheet.selectCell("ปก", "A9"));
    await settle();
    expect(text()).toContain("แถวนี้ว่าง");
    expect(buttonsNamed("ตารางอยู่ที่นี่: แถว 9")[0]?.getAttribute("aria-disabled")).toBe("true");
  });

  test("where Excel does not tell the selection, the row is typed", async () => {
    await open(NONE, {
      port: () => ({ watchSelection: async () => ({ ok: false, fault: { th: "ก", en: "a" } }) }),
    });
    await act(
      async () => void fireEvent.change(screen.getByLabelText(/พิมพ์เลขแถว/), { target: { value: "๑" } }),
    );
    expect(buttonsNamed("ตารางอยู่ที่นี่: แถว 1")[0]?.getAttribute("aria-disabled")).not.toBe("true");
  });

  test("the guessed row can be another one", async () => {
    const { spreadsheet } = await open(rawWorkbook([unread]));
    await press("หัวตารางไม่ใช่แถวนี้");
    act(() => spreadsheet.selectCell("แผน", "A3"));
    await settle();
    expect(buttonsNamed("ตารางอยู่ที่นี่: แถว 3")).toHaveLength(1);
  });

  test("the other ways to begin lead to the first screen, which asks for the year", async () => {
    await open(NONE);
    await press(/^ลองกับตัวอย่าง/);
    expect(screen.getByRole("heading", { name: "เริ่มอย่างไรดี" })).toBeTruthy();
    expect(document.activeElement?.getAttribute("data-begin")).toBe("year-2568");
  });
});
