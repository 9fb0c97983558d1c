import { act, cleanup, fireEvent } from "@testing-library/react";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { BoardTab } from "../support/board-tab";
import { findViolations } from "../support/find-violations";
import { completeMeasure, measuresWorkbook, unfinishedMeasure } from "../support/measures-workbook";
import { openPart, type OpenedPart, type PartCase } from "../support/open-part";
import { buttonsNamed, press } from "../support/press";
import type { TestTable } from "../../support/raw-table";

afterEach(cleanup);

function of(measure: readonly string[], unit: string, timeframe: string): string[] {
  return [...measure.slice(0, 2), unit, timeframe, ...measure.slice(4)];
}

/** Rows 4 to 9: late for two units, late for one, due later, done, and one that names no unit. */
const ROWS = [
  of(unfinishedMeasure(1), "สำนักปลัด\nกองช่าง", "ไตรมาสที่ ๓"),
  of(unfinishedMeasure(2), "กองช่าง", "ไตรมาสที่ ๒"),
  of(unfinishedMeasure(3), "กองคลัง", "ปีงบประมาณ ๒๕๖๘"),
  of(completeMeasure(4), "กองการศึกษา", "ไตรมาสที่ ๑"),
  of(unfinishedMeasure(5), "", "ปีงบประมาณ ๒๕๖๘"),
];
const SENDINGS: TestTable = {
  sheet: "ข้อมูลโปรแกรม",
  rows: [
    ["ชนิด", "กุญแจ", "ค่า", "ผู้บันทึก", "วันที่"],
    ["ส่งให้หน่วยงาน", "กองช่าง", "", "", "1 ก.ค. 68"],
    ["รับกลับจากหน่วยงาน", "กองคลัง", "", "", "12 ก.ค. 68"],
  ],
};
const ON_15_JULY: PartCase = { services: { today: () => "2025-07-15" as PlainDate } };

async function openUnits(given: PartCase = ON_15_JULY, others = [SENDINGS]): Promise<OpenedPart> {
  const opened = await openPart(BoardTab, measuresWorkbook(ROWS, others), given);
  await press(given.language === "en" ? "Who owes" : "หน่วยงานค้าง", "radio");
  return opened;
}

function text(): string {
  return document.body.textContent ?? "";
}

function units(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-owing]")];
}

function unit(key: string): HTMLElement {
  const found = units().find((one) => one.dataset["owing"] === key);
  if (found === undefined) throw new Error(`no unit ${key}`);
  return found;
}

const head = (key: string): HTMLElement => unit(key).querySelector("[data-owing-head]") as HTMLElement;
const tick = (key: string): HTMLInputElement | null => unit(key).querySelector("input[type=checkbox]");

describe("who owes what", () => {
  test("the units by what is late, each with how far it has got; the first is open", async () => {
    const { container } = await openUnits();
    expect(units().map((one) => one.dataset["owing"])).toEqual([
      "กองช่าง",
      "สำนักปลัด",
      "กองคลัง",
      "",
      "กองการศึกษา",
    ]);
    expect(text()).toContain("4 หน่วยงานยังค้าง");
    expect(text()).toContain("รับกลับแล้ว 1 จาก 2 ที่ส่งไป");
    expect(head("กองช่าง").textContent).toBe("กองช่างส่งเมื่อ 1 ก.ค. 68 · รอมา 14 วัน เกิน 2");
    expect(head("สำนักปลัด").textContent).toBe("สำนักปลัดยังไม่ส่ง เกิน 1");
    expect(head("กองคลัง").textContent).toBe("กองคลังรับกลับแล้ว 12 ก.ค. 68 · ยังค้าง 1 ค้าง 1");
    expect(head("กองการศึกษา").textContent).toBe("กองการศึกษาไม่มีอะไรค้าง ครบ");
    expect(head("กองช่าง").getAttribute("aria-expanded")).toBe("true");
    expect(unit("กองช่าง").textContent).toContain("เกิน 106 วัน · ขาดสรุปผล ผลลัพธ์ หลักฐาน · 31 มี.ค. 68");
    expect(await findViolations(container)).toEqual([]);
  });

  test("a measure of two units stands under both, and says with whom", async () => {
    await openUnits();
    expect(unit("กองช่าง").textContent).toContain("30 มิ.ย. 68 · ร่วมกับสำนักปลัด");
    await act(async () => head("สำนักปลัด").click());
    expect(unit("สำนักปลัด").textContent).toContain("30 มิ.ย. 68 · ร่วมกับกองช่าง");
    expect(head("กองช่าง").getAttribute("aria-expanded")).toBe("false");
  });

  test("each measure leads to its row and to its card in เติมผล", async () => {
    const { left, spreadsheet } = await openUnits();
    await press("แถว 5 ของมาตรการที่ 2");
    expect(spreadsheet.selection()).toEqual({ sheet: "มาตรการ ๒๕๖๘", cell: "A5" });
    await press(/^2 เผยแพร่ความรู้/);
    expect(left).toEqual(["fill 2"]);
  });

  test("on another day other things are late", async () => {
    await openUnits();
    await press(/^ดูตามวันที่/);
    await press(/^สิ้นไตรมาส 2/);
    expect(head("กองช่าง").textContent).toContain("ใกล้");
    expect(text()).toContain("ดู ณ 31 มี.ค. 68");
  });

  test("where nobody owes anything it says so, and nothing can be ticked", async () => {
    await openPart(BoardTab, measuresWorkbook([completeMeasure(1)]), ON_15_JULY);
    await press("หน่วยงานค้าง", "radio");
    expect(text()).toContain("ทุกหน่วยงานส่งครบแล้ว");
    expect(document.querySelectorAll("input[type=checkbox]")).toHaveLength(0);
    expect(buttonsNamed("เลือกหน่วยงานที่จะส่ง")).toHaveLength(1);
  });

  test("in English the same is said", async () => {
    const { container } = await openUnits({ ...ON_15_JULY, language: "en" });
    expect(text()).toContain("Units that owe something: 4");
    expect(head("กองคลัง").textContent).toBe("กองคลังBack on 12 Jul 2025 · still owes 1 Owes: 1");
    expect(await findViolations(container)).toEqual([]);
  });
});

describe("ticks", () => {
  test("at first what still owes and is not back is ticked; the button counts the ticks", async () => {
    await openUnits();
    expect(tick("กองช่าง")?.checked).toBe(true);
    expect(tick("สำนักปลัด")?.checked).toBe(true);
    expect(tick("กองคลัง")?.checked).toBe(false);
    expect(tick("กองการศึกษา")).toBeNull();
    expect(tick("")).toBeNull();
    expect(buttonsNamed("ส่งออก 2 หน่วยงาน")).toHaveLength(1);
    await act(async () => tick("กองคลัง")?.click());
    expect(buttonsNamed("ส่งออก 3 หน่วยงาน")).toHaveLength(1);
  });

  test("they stay while another tab is looked at, as does the unit that is open", async () => {
    const { show } = await openUnits();
    await act(async () => tick("กองช่าง")?.click());
    await act(async () => head("กองช่าง").click());
    await show(false);
    await show(true);
    expect(tick("กองช่าง")?.checked).toBe(false);
    expect(head("กองช่าง").getAttribute("aria-expanded")).toBe("false");
  });
});

describe("by keyboard", () => {
  async function key(name: string): Promise<void> {
    const { activeElement } = document;
    if (activeElement) await act(async () => fireEvent.keyDown(activeElement, { key: name }));
  }

  test("arrows go from unit to unit and through the open one; → opens, ← leaves and closes", async () => {
    await openUnits();
    await act(async () => head("กองช่าง").focus());
    await key("ArrowRight");
    expect(document.activeElement?.textContent).toContain("2 เผยแพร่ความรู้");
    await key("ArrowDown");
    expect(document.activeElement?.textContent).toContain("1 เผยแพร่ความรู้");
    await key("ArrowDown");
    expect(document.activeElement).toBe(head("สำนักปลัด"));
    await key("ArrowRight");
    expect(head("สำนักปลัด").getAttribute("aria-expanded")).toBe("true");
    await key("ArrowRight");
    await key("ArrowLeft");
    expect(document.activeElement).toBe(head("สำนักปลัด"));
    await key("ArrowLeft");
    expect(head("สำนักปลัด").getAttribute("aria-expanded")).toBe("false");
    await key("End");
    expect(document.activeElement).toBe(head("กองการศึกษา"));
    await key("Home");
    expect(document.activeElement).toBe(head("กองช่าง"));
  });

  test("from tick to tick, and Enter ticks", async () => {
    await openUnits();
    await act(async () => tick("กองช่าง")?.focus());
    await key("Enter");
    expect(tick("กองช่าง")?.checked).toBe(false);
    await act(async () => head("กองช่าง").click()); // closed
    await act(async () => tick("กองช่าง")?.focus());
    await key("ArrowDown");
    expect(document.activeElement).toBe(tick("สำนักปลัด"));
  });

  test("one unit is a Tab stop: the one that had the focus last", async () => {
    await openUnits();
    const stops = (): (string | undefined)[] =>
      units()
        .filter((one) => one.querySelector("[data-owing-head][tabindex='0']") !== null)
        .map((one) => one.dataset["owing"]);
    expect(stops()).toEqual(["กองช่าง"]);
    await act(async () => head("กองคลัง").focus());
    expect(stops()).toEqual(["กองคลัง"]);
  });
});

test("many measures of a unit are shown when they are asked for", async () => {
  const rows = Array.from({ length: 9 }, (_, index) =>
    of(unfinishedMeasure(index + 1), "กองคลัง", "ไตรมาสที่ ๑"),
  );
  await openPart(BoardTab, measuresWorkbook(rows), ON_15_JULY);
  await press("หน่วยงานค้าง", "radio");
  expect(document.querySelectorAll("[data-owed]")).toHaveLength(4);
  await press(/^อีก 5 มาตรการ/);
  expect(document.querySelectorAll("[data-owed]")).toHaveLength(9);
  expect(document.activeElement).not.toBe(document.body);
});
