import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { fail } from "../../../src/app/ports/result";
import { TARGETS_AT_A_TIME } from "../../../src/taskpane/results/results-tab-state";
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
  AIM,
  BASE,
  cellText,
  DONE,
  FAULT,
  listed,
  openResults,
  pageText,
  pressMeasure,
  TRAINING,
  typeInto,
} from "../support/results-workbook";

/** The rows that could be added, those that are ticked with a sign. */
function ticks(): string[] {
  return screen.queryAllByRole<HTMLInputElement>("checkbox").map((box) => {
    const words = box.labels?.[0]?.textContent ?? "";
    return box.checked ? `${words} ✓` : words;
  });
}

const heads = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-work-head]")];
const key = (name: string): Promise<void> => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
  return settle();
};
/** Longer than the pause before Excel shows a cell. */
const aMoment = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 350)));

afterEach(cleanup);

describe("first use", () => {
  const NOTHING_YET = [resultsTable([measureRow(1, "", AIM), measureRow(2)])];

  test("one card makes both sheets, with the targets of the measures; the measures stand below it", async () => {
    const pane = await openResults(NOTHING_YET);
    expect(ticks()).toEqual(["มาตรการที่ ๑: ผู้รับบริการพึงพอใจ ≥ ๘๐ ร้อยละ ✓"]);
    expect(listed()).toContain("2");
    expect(await findViolations(pane.container)).toEqual([]);
    expect(pane.spreadsheet.counts.writes).toBe(0);
    await press("เตรียมสองแผ่นนี้ และใส่เป้าหมาย 1 รายการ");
    await settle();
    expect(pane.spreadsheet.sheetNames()).toEqual([MEASURES_SHEET, "หลักฐาน", "ตัวชี้วัด"]);
    expect(cellText(pane, "D2", "ตัวชี้วัด")).toBe("๘๐");
    expect(pageText()).toContain("เตรียมแผ่นงานแล้ว: หลักฐาน, ตัวชี้วัด และใส่เป้าหมาย 1 รายการ");
  });

  test("a target that is not ticked is not written", async () => {
    const pane = await openResults(NOTHING_YET);
    fireEvent.click(screen.getByRole("checkbox"));
    await press("เตรียมสองแผ่นนี้");
    await settle();
    expect(pane.spreadsheet.sheetNames()).toEqual([MEASURES_SHEET, "หลักฐาน", "ตัวชี้วัด"]);
    expect(cellText(pane, "A2", "ตัวชี้วัด")).toBe("");
    expect(pageText()).toContain("เตรียมแผ่นงานแล้ว: หลักฐาน, ตัวชี้วัด");
    expect(pageText()).not.toContain("ใส่เป้าหมาย 0");
  });

  test("an open card makes them, too", async () => {
    const pane = await openResults(NOTHING_YET);
    await pressMeasure(2);
    await press("เตรียมแผ่นหลักฐาน");
    await settle();
    expect(pane.spreadsheet.sheetNames()).toEqual([MEASURES_SHEET, "หลักฐาน", "ตัวชี้วัด"]);
    expect(buttonsNamed("เพิ่มหลักฐาน").length).toBeGreaterThan(0);
  });

  test("undo takes the targets back and both sheets away", async () => {
    const pane = await openResults(NOTHING_YET);
    const before = pane.spreadsheet.sheetNames();
    await press(/^เตรียมสองแผ่นนี้/);
    await settle();
    await press("เลิกทำ");
    await settle();
    expect(pane.spreadsheet.sheetNames()).toEqual(before);
    expect(pageText()).toContain("หลักฐาน · ตัวชี้วัด");
    expect(buttonsNamed("เลิกทำ")).toEqual([]);
  });

  test("an Excel that cannot make sheets says so", async () => {
    await openResults(NOTHING_YET, { lacks: { "add-report-sheets": FAULT } });
    expect(pageText()).toContain(FAULT.th);
    expect(buttonsNamed(/^เตรียมสองแผ่นนี้/)).toEqual([]);
  });

  test("a fault is told, and tried again", async () => {
    let isBroken = true;
    const pane = await openResults(NOTHING_YET, {
      port: (spreadsheet) => ({
        makeSheets: (layout, way) =>
          isBroken ? Promise.resolve(fail(FAULT)) : spreadsheet.makeSheets(layout, way),
      }),
    });
    await press(/^เตรียมสองแผ่นนี้/);
    expect(pageText()).toContain(FAULT.th);
    isBroken = false;
    await press("ลองอีกครั้ง");
    await settle();
    expect(pane.spreadsheet.sheetNames()).toContain("ตัวชี้วัด");
    expect(pageText()).not.toContain(FAULT.th);
  });
});

describe("the list", () => {
  const YEAR = [
    resultsTable([measureRow(1, ...DONE), measureRow(2), measureRow(3, ...DONE), measureRow(4)]),
    evidenceTable([["2", ...TRAINING.slice(1)]]),
    indicatorTable([]),
  ];

  test("holds every measure, finished ones, too, in their groups (R16)", async () => {
    await openResults(YEAR);
    expect(listed()).toEqual(["เกินกำหนด2", "2", "4", "เสร็จแล้ว2", "1", "3"]);
    expect(buttonsNamed(/^ทั้งหมด 4|^พร้อมเขียน 1|^ขาดข้อมูล 2/)).toHaveLength(3);
    expect(heads()[0]?.getAttribute("aria-label")).toBe(
      "มาตรการที่ 2 เผยแพร่ประมวลจริยธรรม ชุดที่ 2 สำนักปลัด · พร้อมเขียน 1 ช่อง · เกิน 198 วัน · แถว 4",
    );
  });

  test("is narrowed by a kind", async () => {
    await openResults(YEAR);
    await press("พร้อมเขียน 1");
    expect(listed()).toEqual(["เกินกำหนด1", "2"]);
    await press("ขาดข้อมูล 2");
    expect(listed()).toEqual(["เกินกำหนด2", "2", "4"]);
  });

  test("is searched by a word and by a measure's number; what was typed can be wiped", async () => {
    await openResults(YEAR);
    await typeInto("หาคำ หรือเลขมาตรการ", "๓");
    expect(listed()).toEqual(["เสร็จแล้ว1", "3"]);
    expect(pageText()).toContain("พบ 1 จาก 4 มาตรการ");
    await typeInto("หาคำ หรือเลขมาตรการ", "ไม่มีคำนี้");
    expect(pageText()).toContain("ไม่มีมาตรการในกลุ่มนี้");
    await press("ล้างคำค้น");
    expect(listed()).toHaveLength(6);
    expect(document.activeElement).toBe(screen.getByLabelText("หาคำ หรือเลขมาตรการ"));
  });

  test("is narrowed by unit and quarter in place, and cleared again (R20)", async () => {
    const other = measureRow(5).map((text, at) => (at === 2 ? "กองช่าง" : at === 3 ? "ไตรมาสที่ ๔" : text));
    await openResults([resultsTable([measureRow(1), other]), evidenceTable([])]);
    await press("กรองตามหน่วยงานและไตรมาส");
    fireEvent.change(screen.getByLabelText("หน่วยงาน"), { target: { value: "กองช่าง" } });
    expect(listed()).toEqual(["เกินกำหนด1", "5"]);
    fireEvent.change(screen.getByLabelText("ไตรมาสที่ครบกำหนด"), { target: { value: "1" } });
    expect(pageText()).toContain("พบ 0 จาก 2 มาตรการ");
    await press("ล้างตัวกรอง");
    expect(listed()).toEqual(["เกินกำหนด2", "1", "5"]);
    expect(document.activeElement).toBe(heads()[0]);
    await press("กรองตามหน่วยงานและไตรมาส");
    expect(screen.queryByLabelText("หน่วยงาน")).toBeNull();
  });

  test("one card is open; Excel shows its result cell, and closing it changes nothing", async () => {
    const { spreadsheet } = await openResults(YEAR);
    await pressMeasure(4);
    expect(spreadsheet.selection()).toEqual({ sheet: MEASURES_SHEET, cell: "E6" });
    await pressMeasure(1);
    expect(spreadsheet.selection()).toEqual({ sheet: MEASURES_SHEET, cell: "E3" });
    expect(heads().map((head) => head.getAttribute("aria-expanded"))).toEqual([
      "false",
      "false",
      "true",
      "false",
    ]);
    await pressMeasure(1);
    expect(heads().every((head) => head.getAttribute("aria-expanded") === "false")).toBe(true);
    expect(spreadsheet.counts.writes).toBe(0);
  });

  test("by keyboard: one Tab stop, arrows, Home and End; Excel follows after a moment", async () => {
    const { spreadsheet } = await openResults(YEAR);
    expect(heads().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    act(() => heads()[0]?.focus());
    await key("ArrowDown");
    expect(document.activeElement).toBe(heads()[1]);
    expect(heads().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1]);
    await key("End");
    expect(document.activeElement).toBe(heads()[3]);
    await key("ArrowDown"); // there is no further one
    expect(document.activeElement).toBe(heads()[3]);
    await aMoment();
    expect(spreadsheet.selection()).toEqual({ sheet: MEASURES_SHEET, cell: "E5" });
    await key("Home");
    await key("ArrowUp");
    expect(document.activeElement).toBe(heads()[0]);
    await key("ArrowRight");
    expect(heads()[0]?.getAttribute("aria-expanded")).toBe("true");
    await key("ArrowRight");
    expect(document.activeElement?.closest("[data-work-body]")).not.toBeNull();
    await key("Escape");
    expect(document.activeElement).toBe(heads()[0]);
    await key("ArrowLeft");
    expect(heads()[0]?.getAttribute("aria-expanded")).toBe("false");
  });

  test("the search leads into the list by Enter, ↓ and Esc, with what was typed", async () => {
    await openResults(YEAR);
    for (const name of ["Enter", "ArrowDown", "Escape"]) {
      await typeInto("หาคำ หรือเลขมาตรการ", "ชุดที่");
      screen.getByLabelText("หาคำ หรือเลขมาตรการ").focus();
      await key(name);
      expect(document.activeElement).toBe(heads()[0]);
    }
  });

  test("another part of the pane opens a card: the filter gives way, the focus and Excel go there (R25)", async () => {
    const pane = await openResults(YEAR);
    await press("พร้อมเขียน 1");
    await typeInto("หาคำ หรือเลขมาตรการ", "ไม่มีคำนี้");
    await press("open the second");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^มาตรการที่ 2 /);
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
    expect(listed()).toHaveLength(6);
    expect(pane.spreadsheet.selection()).toEqual({ sheet: MEASURES_SHEET, cell: "E4" });
  });

  test("the open card and the filter stay while another tab is looked at", async () => {
    const pane = await openResults(YEAR);
    await press("ขาดข้อมูล 2");
    await pressMeasure(4);
    await pane.show(false);
    await pane.show(true);
    expect(listed()).toEqual(["เกินกำหนด2", "2", "4"]);
    expect(heads()[1]?.getAttribute("aria-expanded")).toBe("true");
  });

  test("of a thousand measures only what is near the window is drawn", async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => measureRow(index + 1));
    await openResults([resultsTable(rows), evidenceTable([TRAINING])]);
    expect(buttonsNamed("ทั้งหมด 1000")).toHaveLength(1);
    expect(heads().length).toBeGreaterThan(10);
    expect(heads().length).toBeLessThan(60);
    act(() => heads()[0]?.focus());
    await key("End");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^มาตรการที่ 1000 /);
  });

  test.each([
    ["nothing left", [resultsTable([measureRow(1, ...DONE)]), evidenceTable([])], "กรอกผลครบทุกมาตรการ (1)"],
    ["no measure", [resultsTable([]), evidenceTable([])], "ตารางยังไม่มีมาตรการ"],
    ["no table", [evidenceTable([])], "ไม่พบตารางมาตรการ"],
  ])("%s", async (_, tables, expected) => {
    await openResults(tables);
    expect(pageText()).toContain(expected);
  });

  test("a column that the sheet lacks", async () => {
    const table = resultsTable([measureRow(1)]);
    const rows = table.rows.map((row) => row?.slice(0, 5) ?? null);
    await openResults([{ ...table, rows }, evidenceTable([TRAINING])]);
    expect(pageText()).toContain("แผ่นงานนี้ไม่มีคอลัมน์ ผลลัพธ์");
    await pressMeasure(1);
    expect(buttonsNamed("เขียนลง E3")).toHaveLength(1);
  });

  test("before the first check it says so", async () => {
    await openResults(BASE, { isChecked: false });
    expect(pageText()).toContain("ยังไม่มีผลตรวจ");
  });
});

describe("what is wrong with the sheets of records", () => {
  test("rows that belong to no measure, targets not listed yet, a sheet not made yet", async () => {
    const pane = await openResults([
      resultsTable([measureRow(1, "", AIM), measureRow(2)]),
      evidenceTable([["77", "5 มี.ค. 2568", "ไม่รู้ข้อ"]]),
    ]);
    expect(pageText()).toContain("สมุดงานยังไม่มีแผ่น “ตัวชี้วัด”");
    await press("มี 1 แถวที่ไม่รู้ว่าเป็นของมาตรการใด");
    await press(/อ้างมาตรการที่ 77/);
    expect(pane.spreadsheet.selection()).toEqual({ sheet: "หลักฐาน", cell: "A2" });
    await press("เตรียมแผ่นงานนี้ และใส่เป้าหมาย 1 รายการ");
    await settle();
    expect(cellText(pane, "D2", "ตัวชี้วัด")).toBe("๘๐");
    await act(async () => pane.spreadsheet.typeIntoCell(MEASURES_SHEET, "B4", "อบรมไม่น้อยกว่า ๔ ครั้ง"));
    await pane.check();
    await press("พบเป้าหมาย 1 รายการที่ยังไม่อยู่ในแผ่นตัวชี้วัด");
    expect(pageText()).toMatch(/มาตรการที่ ๒: .* ≥ ๔ ครั้ง/);
    await press("เพิ่มลงแผ่นตัวชี้วัด (1)");
    await settle();
    expect(cellText(pane, "D3", "ตัวชี้วัด")).toBe("๔");
    expect(pageText()).toContain("เพิ่มเป้าหมายลงแผ่นตัวชี้วัดแล้ว 1 รายการ");
  });

  const TWO_TARGETS = [
    resultsTable([
      measureRow(1, "", "คะแนนก่อนอบรม ๑๑ คะแนน หลังอบรม ๑๖ คะแนน ผู้ผ่านไม่น้อยกว่า ๑๔ คะแนน"),
      measureRow(2, "", AIM),
    ]),
    evidenceTable([TRAINING]),
    indicatorTable([["๒", "เรื่องร้องเรียน", "ลดลง", null, "เรื่อง"]]),
  ];

  test("targets can be added only once they are unfolded; one that looks misread is not ticked (R22)", async () => {
    const pane = await openResults(TWO_TARGETS);
    expect(buttonsNamed(/^เพิ่มลงแผ่นตัวชี้วัด/)).toEqual([]);
    await press("พบเป้าหมาย 2 รายการที่ยังไม่อยู่ในแผ่นตัวชี้วัด");
    expect(ticks().map((words) => words.endsWith("✓"))).toEqual([false, true]);
    expect(ticks()[0]).toContain("ให้ดูก่อน");
    await press("เพิ่มลงแผ่นตัวชี้วัด (1)");
    await settle();
    expect(cellText(pane, "A3", "ตัวชี้วัด")).toBe("๒");
    expect(cellText(pane, "D3", "ตัวชี้วัด")).toBe("๘๐");
    expect(cellText(pane, "A4", "ตัวชี้วัด")).toBe("");
  });

  test("a tick stays while another tab is looked at", async () => {
    const pane = await openResults(TWO_TARGETS);
    await press(/^พบเป้าหมาย/);
    for (const box of screen.getAllByRole("checkbox")) fireEvent.click(box);
    await pane.show(false);
    await pane.show(true);
    await press(/^พบเป้าหมาย/);
    expect(ticks().map((words) => words.endsWith("✓"))).toEqual([true, false]);
  });

  test("the ribbon unfolds them and writes nothing", async () => {
    const pane = await openResults(TWO_TARGETS);
    await press("ribbon");
    expect(ticks()).toHaveLength(2);
    expect(pane.spreadsheet.counts.writes).toBe(0);
    for (const box of screen.getAllByRole<HTMLInputElement>("checkbox"))
      if (box.checked) fireEvent.click(box);
    expect(buttonsNamed("เพิ่มลงแผ่นตัวชี้วัด (0)")[0]?.getAttribute("aria-disabled")).toBe("true");
  });

  test("the ribbon says so where nothing is lacking", async () => {
    const pane = await openResults(BASE);
    await press("ribbon");
    expect(pageText()).toContain("แผ่นหลักฐานและตัวชี้วัดครบแล้ว ไม่มีอะไรต้องเพิ่ม");
    expect(pane.spreadsheet.counts.writes).toBe(0);
  });

  test("of many targets only those that are drawn are written", async () => {
    const rows = Array.from({ length: TARGETS_AT_A_TIME + 2 }, (_, index) => measureRow(index + 1, "", AIM));
    const pane = await openResults([resultsTable(rows), evidenceTable([TRAINING]), indicatorTable([])]);
    await press(/^พบเป้าหมาย/);
    expect(ticks()).toHaveLength(TARGETS_AT_A_TIME);
    await press("แสดงต่ออีก 2 เป้าหมาย");
    expect(ticks()).toHaveLength(TARGETS_AT_A_TIME + 2);
    await press(`เพิ่มลงแผ่นตัวชี้วัด (${TARGETS_AT_A_TIME + 2})`);
    await settle();
    expect(cellText(pane, `A${TARGETS_AT_A_TIME + 3}`, "ตัวชี้วัด")).not.toBe("");
  });
});
