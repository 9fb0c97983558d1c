import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { fail } from "../../../src/app/ports/result";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { BoardTab } from "../support/board-tab";
import { findViolations } from "../support/find-violations";
import { completeMeasure, measuresWorkbook, unfinishedMeasure } from "../support/measures-workbook";
import { openPart, type OpenedPart, type PartCase } from "../support/open-part";
import { buttonsNamed, press, settle } from "../support/press";

const SHEET = "มาตรการ ๒๕๖๘";
const CHART = "ทำเป็นกราฟในสมุดงาน";
const CHART_SHEET = "กราฟติดตาม";
const FAULT = { th: "Excel ไม่ตอบ", en: "Excel does not answer" };

afterEach(cleanup);

function withTimeframe(measure: readonly string[], timeframe: string, unit = "สำนักปลัด"): string[] {
  return [...measure.slice(0, 2), unit, timeframe, ...measure.slice(4)];
}

/** Done in quarter 1, late from quarters 2 and 3, due in 77 days, and one without a date. */
const ROWS = [
  withTimeframe(completeMeasure(1), "ไตรมาสที่ ๑"),
  withTimeframe(unfinishedMeasure(2), "ไตรมาสที่ ๒", "กองคลัง"),
  withTimeframe(unfinishedMeasure(3), "ไตรมาสที่ ๓"),
  withTimeframe(unfinishedMeasure(4), "ปีงบประมาณ ๒๕๖๘", "กองคลัง"),
  withTimeframe(unfinishedMeasure(5), "ตามความเหมาะสม", "กองช่าง"),
];
const ON_15_JULY: PartCase = { services: { today: () => "2025-07-15" as PlainDate } };

function openBoard(
  rows: readonly (readonly string[])[] = ROWS,
  given: PartCase = ON_15_JULY,
): Promise<OpenedPart> {
  return openPart(BoardTab, measuresWorkbook(rows), given);
}

function text(): string {
  return document.body.textContent ?? "";
}

function tiles(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-tile]")];
}

function tile(key: number): HTMLElement {
  const found = tiles().find((one) => one.dataset["tile"] === String(key));
  if (found === undefined) throw new Error(`no tile ${key}`);
  return found;
}

function card(): string {
  return document.querySelector("[data-board-card]")?.textContent ?? "";
}

describe("the board", () => {
  test("stacks the measures over their quarters, and its first card is the latest overdue", async () => {
    const { container } = await openBoard();
    expect(text()).toContain("เสร็จ 1 จาก 5");
    expect(text()).toContain("เกินกำหนด 2");
    expect(tiles().map((one) => one.dataset["tile"])).toEqual(["1", "2", "3", "4"]);
    expect(card()).toContain("3 เผยแพร่ความรู้");
    expect(card()).toContain("เกินมา 15 วัน · สำนักปลัด · ขาดสรุปผล ผลลัพธ์ หลักฐาน · กำหนด 30 มิ.ย. 68");
    expect(await findViolations(container)).toEqual([]);
  });

  test("a chosen tile gives its card and its buttons; pressed once more it leads to its row", async () => {
    const { left, spreadsheet } = await openBoard();
    await act(async () => tile(2).click());
    expect(card()).toContain("เกินมา 106 วัน");
    expect(tile(2).getAttribute("aria-current")).toBe("true");
    await press("ไปแถว 5");
    expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "A5" });
    await press("เติมผลมาตรการที่ 2");
    expect(left).toEqual(["fill 2"]);
    await act(async () => tile(1).click());
    await act(async () => tile(1).click());
    await settle();
    expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "A4" });
    expect(buttonsNamed("ดูผลมาตรการที่ 1")).toHaveLength(1);
  });

  test("one tile is a Tab stop; arrows, Home and End move the focus and the card", async () => {
    await openBoard();
    expect(tiles().filter(({ tabIndex }) => tabIndex === 0)).toEqual([tile(3)]);
    tile(3).focus();
    const key = async (name: string): Promise<string> => {
      const { activeElement } = document;
      if (activeElement) await act(async () => fireEvent.keyDown(activeElement, { key: name }));
      return (document.activeElement as HTMLElement).dataset["tile"] ?? "";
    };
    expect(await key("ArrowRight")).toBe("4");
    expect(card()).toContain("เหลือ 77 วัน");
    expect(await key("Home")).toBe("1");
    expect(await key("ArrowLeft")).toBe("1");
    expect(await key("End")).toBe("4");
    expect(tiles().filter(({ tabIndex }) => tabIndex === 0)).toEqual([tile(4)]);
  });
});

describe("filters", () => {
  test("a counter fades the others, takes the card along and is let go again", async () => {
    await openBoard();
    await press(/1 เสร็จ$/);
    expect(
      tiles()
        .filter((one) => "faded" in one.dataset)
        .map((one) => one.dataset["tile"]),
    ).toEqual(["2", "3", "4"]);
    expect(card()).toContain("1 เผยแพร่ความรู้");
    await press(/1 เสร็จ$/);
    expect(tiles().some((one) => "faded" in one.dataset)).toBe(false);
    expect(card()).toContain("3 เผยแพร่ความรู้");
  });

  test("what has no date is counted, and listed when its counter is pressed", async () => {
    await openBoard();
    await press(/ไม่ทราบวัน$/);
    expect(text()).toContain("นอกไตรมาส");
    expect(tile(5).getAttribute("aria-label")).toContain("อ่านวันครบกำหนดไม่ได้");
    expect(card()).toContain("ไม่ทราบวัน · กองช่าง");
  });

  test("a unit's row filters by it: headline, counters and card are of that unit", async () => {
    const { container } = await openBoard();
    await press(/^กองคลัง/);
    expect(text()).toContain("เสร็จ 0 จาก 2");
    expect(buttonsNamed(/1 เกินกำหนด$/)).toHaveLength(1);
    expect(card()).toContain("2 เผยแพร่ความรู้");
    expect(await findViolations(container)).toEqual([]);
    await press(/1 เกินกำหนด$/);
    await press(/^กองช่าง/);
    expect(text()).toContain("ไม่มีมาตรการที่ตรงกับตัวกรอง");
    await press("ล้างตัวกรอง");
    expect(text()).toContain("เสร็จ 1 จาก 5");
  });

  test("in the rows of the units arrows move the one Tab stop", async () => {
    await openBoard();
    const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-unit]")];
    rows()[0]?.focus();
    await act(async () => fireEvent.keyDown(rows()[0] as HTMLElement, { key: "ArrowDown" }));
    expect(document.activeElement).toBe(rows()[1]);
    await act(async () => fireEvent.keyDown(rows()[1] as HTMLElement, { key: "End" }));
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  });
});

describe("the day that is looked at", () => {
  test("the end of a quarter is one press away, is said, and today is one press back", async () => {
    await openBoard();
    await press("ดูตามวันที่ 15 ก.ค. 68");
    expect(document.activeElement?.textContent).toContain("วันนี้");
    await press(/^สิ้นไตรมาส 2/);
    expect(text()).toContain("ดู ณ 31 มี.ค. 68 · กลับวันนี้");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("ดูตามวันที่ 31 มี.ค. 68");
    expect(tile(2).getAttribute("aria-label")).toContain("ครบกำหนดพอดี");
    expect(card()).toContain("2 เผยแพร่ความรู้");
    await press("กลับวันนี้");
    expect(text()).not.toContain("ดู ณ");
    expect(card()).toContain("เกินมา 15 วัน");
  });

  test("any day is typed as an officer writes it, and read back", async () => {
    const { container } = await openBoard();
    await press("ดูตามวันที่ 15 ก.ค. 68");
    const field = screen.getByRole("textbox");
    const type = (value: string): Promise<void> =>
      act(async () => void fireEvent.change(field, { target: { value } }));
    await type("๓๕ มกราคม ๒๕๖๘");
    expect(text()).toContain("อ่านวันที่ไม่ได้");
    await press("ดูวันนั้น");
    expect(text()).not.toContain("ดู ณ");
    await type("๑ เม.ย. ๖๘");
    expect(text()).toContain("1 เมษายน 2568");
    expect(await findViolations(container)).toEqual([]);
    await act(async () => void fireEvent.submit(field));
    expect(text()).toContain("ดู ณ 1 เม.ย. 68");
    expect(card()).toContain("เกินมา 1 วัน");
  });

  test("it stays while another tab is looked at, and so does what is typed", async () => {
    const { show } = await openBoard();
    await press("ดูตามวันที่ 15 ก.ค. 68");
    await act(
      async () => void fireEvent.change(screen.getByRole("textbox"), { target: { value: "1 พ.ค." } }),
    );
    await show(false);
    await show(true);
    expect((screen.getByRole("textbox") as HTMLInputElement).value).toBe("1 พ.ค.");
  });
});

describe("many measures", () => {
  const many = (count: number): string[][] =>
    Array.from({ length: count }, (_, index) =>
      withTimeframe(index < 2 ? completeMeasure(index + 1) : unfinishedMeasure(index + 1), "ไตรมาสที่ ๒"),
    );

  test("over 12 in a quarter are squares without numbers, each with its full name", async () => {
    await openBoard(many(13));
    expect(tiles()).toHaveLength(13);
    expect(tile(13).textContent).toBe("!");
    expect(tile(13).getAttribute("aria-label")).toMatch(/^มาตรการที่ 13 เผยแพร่ความรู้/);
  });

  test("over 60 are bars with counts; an opened bar lists its measures", async () => {
    const { container } = await openBoard(many(61));
    expect(tiles().map((one) => one.textContent)).toEqual(["✓2", "!59"]);
    expect(await findViolations(container)).toEqual([]);
    await press("ไตรมาส 2 เสร็จ 2");
    expect(text()).toContain("เสร็จ · ไตรมาส 2");
    expect(card()).toContain("1 เผยแพร่ความรู้");
    await act(async () => tile(2).click());
    expect(card()).toContain("2 เผยแพร่ความรู้");
    await press("ไตรมาส 2 เสร็จ 2");
    expect(tiles()).toHaveLength(2);
  });
});

describe("the chart in the workbook", () => {
  test("is made on the day that is looked at, told, replaced when made again, and taken back", async () => {
    const { spreadsheet } = await openBoard();
    await press("ดูตามวันที่ 15 ก.ค. 68");
    await press(/^สิ้นไตรมาส 2/);
    await press(CHART);
    expect(text()).toContain(CHART_SHEET);
    expect(spreadsheet.textOf(CHART_SHEET, "A3")).toBe("ข้อมูล ณ วันที่ ๓๑ มีนาคม ๒๕๖๘");
    await press("กลับวันนี้");
    await press(CHART);
    expect(spreadsheet.textOf(CHART_SHEET, "A3")).toBe("ข้อมูล ณ วันที่ ๑๕ กรกฎาคม ๒๕๖๘");
    await press("เลิกทำ");
    expect(spreadsheet.textOf(CHART_SHEET, "A3")).toBe("ข้อมูล ณ วันที่ ๓๑ มีนาคม ๒๕๖๘");
  });

  test.each(["read", "makeSheets"] as const)(
    "a fault of %s has its sentence; nothing was made, the board stays, and a retry makes it",
    async (call) => {
      let isBroken = false;
      const { spreadsheet } = await openBoard(ROWS, {
        ...ON_15_JULY,
        port: (own) => ({
          [call]: (...given: never[]) =>
            isBroken ? Promise.resolve(fail(FAULT)) : (own[call] as (...all: never[]) => unknown)(...given),
        }),
      });
      isBroken = true;
      await press(CHART);
      expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
      expect(spreadsheet.sheetNames()).not.toContain(CHART_SHEET);
      expect(card()).toContain("3 เผยแพร่ความรู้");
      isBroken = false;
      await press("ลองอีกครั้ง");
      expect(screen.queryByRole("alert")).toBeNull();
      expect(spreadsheet.sheetNames()).toContain(CHART_SHEET);
    },
  );

  test("where sheets cannot be added the reason stands in the button's place", async () => {
    await openBoard(ROWS, { ...ON_15_JULY, lacks: { "add-report-sheets": FAULT } });
    expect(buttonsNamed(CHART)).toEqual([]);
    expect(text()).toContain(FAULT.th);
  });
});

test("a workbook that is not checked yet, and one without measures, say so", async () => {
  await openBoard(ROWS, { ...ON_15_JULY, isChecked: false });
  expect(text()).toContain("ยังไม่ได้ตรวจสมุดงาน");
  cleanup();
  await openBoard([]);
  expect(tiles()).toEqual([]);
});
