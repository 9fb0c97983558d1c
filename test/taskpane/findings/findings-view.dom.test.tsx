import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { LONGEST_PAUSE_MS } from "../../../src/taskpane/checking/pause-after";
import { PAUSE_BEFORE_CELL_MS } from "../../../src/taskpane/findings/use-findings";
import { rawWorkbook } from "../../support/raw-table";
import { THAI_SPELLING } from "../../support/thai-spelling";
import { findViolations } from "../support/find-violations";
import { FindingsTab } from "../support/findings-tab";
import { completeMeasure, measuresWorkbook, unfinishedMeasure } from "../support/measures-workbook";
import { openPart, type OpenedPart, type PartCase } from "../support/open-part";
import { focused, listedCells, pressItem, pressKey, treeItems } from "../support/finding-rows";
import { buttonsNamed, press, settle, settleExcel } from "../support/press";

const SHEET = "มาตรการ ๒๕๖๘";
const NOTHING = rawWorkbook([{ sheet: "งบประมาณ", rows: [["รายรับ", "รายจ่าย"]] }]);

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

function openFindings(workbook: RawWorkbook, given?: PartCase): Promise<OpenedPart> {
  return openPart(FindingsTab, workbook, given);
}

function text(): string {
  return document.body.textContent ?? "";
}

describe("the sheet", () => {
  test("says which sheet, authority and fiscal year are in force, where the year came from, and what is not checked", async () => {
    await openFindings(measuresWorkbook([unfinishedMeasure(1)]));
    await press("เกี่ยวกับการตรวจนี้");
    expect(text()).toContain("แผ่น “มาตรการ ๒๕๖๘” · 1 มาตรการ");
    expect(text()).toContain("องค์การบริหารส่วนตำบลทุ่งสมมติ");
    expect(text()).toContain("ปีงบประมาณ 2568 (จากหัวเรื่องเหนือตาราง)");
    expect(text()).toContain("เกณฑ์ ITA ปี");
    expect(text()).toContain("สิ่งที่โปรแกรมไม่ได้ตรวจ");
  });

  test("is not what a table without measures is called", async () => {
    await openFindings(measuresWorkbook([]));
    expect(screen.getByRole("heading", { name: "ยังไม่มีมาตรการ" })).toBeTruthy();
    expect(text()).not.toContain("พร้อมทำรายงาน");
  });
});

describe("the verdict", () => {
  const fixable = (): string[] => completeMeasure(1).with(1, "๑. จัดทำสื่อ\n๒. แจ้งทางอีเมลล์");

  test("errors come first: the step goes to the first of them, and the verdict becomes a line", async () => {
    const { spreadsheet } = await openFindings(measuresWorkbook([fixable(), unfinishedMeasure(2)]));
    expect(screen.getByRole("heading", { name: "ต้องแก้ 2 ข้อ" })).toBeTruthy();
    await press(/^ไปข้อแรก: ช่อง E5/);
    expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "E5" });
    expect(focused()).toMatch(/^ต้องแก้ ช่อง E5/);
    expect(buttonsNamed("ไปข้อแรก E5")).toHaveLength(1);
    expect(buttonsNamed(/^2 ต้องแก้/)).toEqual([]);
  });

  test("without errors it offers what can be mended", async () => {
    await openFindings(measuresWorkbook([fixable()]));
    await press("ดูทุกข้อที่แก้ให้ได้: 1 ข้อ");
    expect(treeItems()).toEqual([]);
    expect(buttonsNamed(/^แก้/)).not.toEqual([]);
  });

  test("goes to an error that the filter hides", async () => {
    const { spreadsheet } = await openFindings(measuresWorkbook([fixable(), unfinishedMeasure(2)]));
    await press(/^1 ควรตรวจ/);
    expect(listedCells()).toEqual(["B4"]);
    await press(/^ไปข้อแรก: ช่อง E5/);
    expect(spreadsheet.selection()?.cell).toBe("E5");
    expect(listedCells()).toEqual(["E5", "F5", "B4"]);
  });

  test("nothing found: what was checked, what a person must still check, and the way to the report", async () => {
    const { left } = await openFindings(measuresWorkbook([completeMeasure(1)]));
    expect(screen.getByRole("heading", { name: "พร้อมทำรายงาน" })).toBeTruthy();
    expect(text()).toContain("ตรวจครบ 1 มาตรการ");
    expect(buttonsNamed("สิ่งที่ต้องตรวจเอง")[0]?.getAttribute("aria-expanded")).toBe("true");
    expect(text()).toContain("โปรแกรมไม่ได้เปิดลิงก์");
    await press("ไปทำรายงาน");
    expect(left).toEqual(["report"]);
  });
});

describe("the list", () => {
  const two = (): RawWorkbook => measuresWorkbook([unfinishedMeasure(1), unfinishedMeasure(2)]);

  test("stands by measure, those with errors first, and says how many of which weight", async () => {
    await openFindings(measuresWorkbook([completeMeasure(1).with(1, "๑. ส่งอีเมลล์"), unfinishedMeasure(2)]));
    const heads = treeItems().filter((item) => item.getAttribute("aria-level") === "1");
    expect(heads.map((head) => head.textContent)).toEqual([
      expect.stringMatching(/^มาตรการที่ 2 .*, ต้องแก้ 2$/),
      expect.stringMatching(/^มาตรการที่ 1 .*, ควรตรวจ 1, แก้ให้ได้ 1$/),
    ]);
  });

  test("by kind: the cells of a kind, and below them the line of the one that was pressed", async () => {
    const { spreadsheet } = await openFindings(two());
    await press("ชนิด", "radio");
    expect(listedCells()).toEqual([]);
    await pressItem(/^ครบกำหนดแล้ว ยังไม่มีผล,/);
    await press("ต้องแก้ E5");
    expect(spreadsheet.selection()?.cell).toBe("E5");
    expect(treeItems(/^ต้องแก้ ช่อง E5 /)).toHaveLength(1);
  });

  test("by kind: all of an open kind can be mended together", async () => {
    const slip = completeMeasure(1).with(1, "๑. ส่งอีเมลล์\n๒. ดูเวปไซต์");
    await openFindings(measuresWorkbook([slip, completeMeasure(2).with(1, "๑. ตอบอีเมลล์")]));
    await press("ชนิด", "radio");
    expect(buttonsNamed(/^แก้ทุกข้อชนิดนี้/)).toEqual([]);
    expect(buttonsNamed("ดูทุกข้อที่แก้ให้ได้: 3 ข้อ ใน 2 ช่อง")).toHaveLength(1);
    await pressItem(/^คำที่มักเขียนผิด/);
    await press("แก้ทุกข้อชนิดนี้ (3 จาก 3)");
    expect(treeItems()).toEqual([]);
  });

  test("by unit", async () => {
    await openFindings(
      measuresWorkbook([unfinishedMeasure(1).with(2, "กองช่าง\nกองคลัง"), unfinishedMeasure(2)]),
    );
    await press("หน่วยงาน", "radio");
    const heads = treeItems().filter((item) => item.getAttribute("aria-level") === "1");
    expect(heads.map((head) => head.textContent)).toEqual([
      "กองช่าง, ต้องแก้ 2",
      "กองคลัง, ต้องแก้ 2",
      "สำนักปลัด, ต้องแก้ 2",
    ]);
  });

  test("several findings of one kind in one cell are one line, with the words of each", async () => {
    await openFindings(measuresWorkbook([completeMeasure(1).with(1, "๑. ส่งอีเมลล์\n๒. ดูเวปไซต์")]));
    const [line] = treeItems(/ช่อง B4/);
    expect(line?.textContent).toContain("2 แห่ง");
    expect(line?.textContent).toContain("เวปไซต์");
    expect(buttonsNamed("แก้ให้")).toHaveLength(1);
    expect(text()).toContain("ข้อ 1–2 จาก 2");
  });

  test("a press goes to the cell at once, and makes the line the current one", async () => {
    const { spreadsheet } = await openFindings(two());
    await pressItem(/ช่อง E5/);
    expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "E5" });
    expect(treeItems(/ช่อง E5/)[0]?.getAttribute("aria-current")).toBe("true");
  });

  test("says its severity in a word, not by colour alone", async () => {
    await openFindings(two());
    for (const item of treeItems(/ช่อง [A-Z]/)) {
      expect(item.textContent).toMatch(/^(ต้องแก้|ควรตรวจ|ให้พิจารณา) /);
    }
  });

  test("the first error is open with how it is mended; why is opened by its button", async () => {
    await openFindings(measuresWorkbook([unfinishedMeasure(1)]));
    expect(text()).toContain("กรอกจากสิ่งที่ทำจริง");
    await press("ทำไม");
    expect(screen.getByRole("heading", { name: "ทำไมจึงสำคัญ" })).toBeTruthy();
    expect(text()).toContain("กรอกสรุปผลการดำเนินการจากสิ่งที่ดำเนินการจริง");
    await press("ทำไม");
    expect(screen.queryByRole("heading", { name: "ทำไมจึงสำคัญ" })).toBeNull();
  });

  test("an explanation is in English too", async () => {
    await openFindings(measuresWorkbook([unfinishedMeasure(1)]), { language: "en" });
    await press("Why");
    expect(text()).toContain("Reports a measure whose deadline has passed");
  });

  test("a group closes and opens", async () => {
    await openFindings(measuresWorkbook([unfinishedMeasure(1)]));
    await pressItem(/^มาตรการที่ 1/);
    expect(listedCells()).toEqual([]);
    expect(treeItems(/^มาตรการที่ 1/)[0]?.getAttribute("aria-expanded")).toBe("false");
    await pressItem(/^มาตรการที่ 1/);
    expect(listedCells()).toEqual(["E4", "F4"]);
  });
});

describe("steps in the strip", () => {
  const two = (): RawWorkbook => measuresWorkbook([unfinishedMeasure(1), unfinishedMeasure(2)]);

  test("go round, and leave the focus where it is", async () => {
    const { spreadsheet } = await openFindings(two());
    const next = buttonsNamed("ข้อถัดไป")[0] as HTMLElement;
    next.focus();
    const cells: (string | undefined)[] = [];
    for (let step = 0; step < 5; step += 1) {
      await press("ข้อถัดไป");
      cells.push(spreadsheet.selection()?.cell);
    }
    expect(cells).toEqual(["E4", "F4", "E5", "F5", "E4"]);
    expect(document.activeElement).toBe(next);
    await press("ข้อก่อนหน้า");
    expect(spreadsheet.selection()?.cell).toBe("F5");
    expect(text()).toContain("ข้อ 4 จาก 4");
  });

  test("back begins at the end", async () => {
    const { spreadsheet } = await openFindings(two());
    await press("ข้อก่อนหน้า");
    expect(spreadsheet.selection()?.cell).toBe("F5");
  });
});

describe("the keyboard", () => {
  const slip = (): RawWorkbook =>
    measuresWorkbook([completeMeasure(1).with(1, "๑. ส่งอีเมลล์"), completeMeasure(2), unfinishedMeasure(3)]);

  async function enter(): Promise<void> {
    await act(async () => document.querySelector<HTMLElement>("[role=treeitem][tabindex='0']")?.focus());
  }

  test("the list is one Tab stop", async () => {
    await openFindings(slip());
    expect(document.querySelectorAll("[role=tree] [tabindex='0']")).toHaveLength(1);
    await enter();
    await pressKey("ArrowDown");
    await pressKey("ArrowDown");
    await pressKey("ArrowDown");
    await pressKey("ArrowRight");
    expect(document.querySelectorAll("[role=tree] [tabindex='0']")).toHaveLength(1);
    expect(document.activeElement?.getAttribute("tabindex")).toBe("0");
  });

  test("up, down, Home and End move by line and head; right and left go into a line's buttons and back", async () => {
    await openFindings(slip());
    await enter();
    const seen = [focused()];
    for (const key of [
      "ArrowDown",
      "ArrowDown",
      "End",
      "ArrowRight",
      "ArrowRight",
      "ArrowLeft",
      "Escape",
      "Home",
    ]) {
      await pressKey(key);
      seen.push(focused());
    }
    expect(seen.map((words) => words.split(" ").slice(0, 3).join(" "))).toEqual([
      "ต้องแก้ ช่อง E6",
      "ต้องแก้ ช่อง F6",
      "มาตรการที่ 1 เผยแพร่ความรู้เรื่องประมวลจริยธรรม",
      "ควรตรวจ ช่อง B4",
      "แก้ให้",
      "คำนี้ถูก: “อีเมลล์” ไม่ต้องแจ้งอีก",
      "แก้ให้",
      "ควรตรวจ ช่อง B4",
      "มาตรการที่ 3 เผยแพร่ความรู้เรื่องประมวลจริยธรรม",
    ]);
  });

  test("right and left open and close a head, and go in and out", async () => {
    await openFindings(slip());
    await enter();
    await pressKey("Home");
    await pressKey("ArrowLeft");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
    await pressKey("ArrowRight");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
    await pressKey("ArrowRight");
    expect(focused()).toMatch(/^ต้องแก้ ช่อง E6/);
    await pressKey("ArrowLeft");
    expect(focused()).toMatch(/^มาตรการที่ 3/);
    await pressKey(" ");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
  });

  test("Excel shows the cell of a line where one stays, and none of those passed on the way", async () => {
    const asked: string[] = [];
    const { spreadsheet } = await openFindings(slip(), {
      port: (sheet) => ({
        select: (place) => {
          asked.push(place.cell);
          return sheet.select(place);
        },
      }),
    });
    await enter();
    jest.useFakeTimers();
    const down = (): void => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowDown" });
    };
    await act(async () => down());
    await act(async () => down());
    await act(async () => down());
    await act(async () => jest.advanceTimersByTimeAsync(PAUSE_BEFORE_CELL_MS - 1));
    expect(asked).toEqual([]);
    await act(async () => jest.advanceTimersByTimeAsync(1));
    await settleExcel();
    expect(asked).toEqual(["B4"]);
    expect(spreadsheet.selection()?.cell).toBe("B4");
  });

  test("Enter goes to the cell at once", async () => {
    const { spreadsheet } = await openFindings(slip());
    await enter();
    await pressKey("Enter");
    expect(spreadsheet.selection()?.cell).toBe("E6");
  });
});

describe("the filter", () => {
  const rows = (): RawWorkbook =>
    measuresWorkbook([
      unfinishedMeasure(1).with(2, "กองช่าง"),
      unfinishedMeasure(2).with(3, "ไตรมาสที่ ๑"),
      completeMeasure(3).with(1, "๑. ส่งอีเมลล์"),
    ]);

  async function type(words: string): Promise<void> {
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: words } });
    await settle();
  }

  test("a severity's count shows only its findings, pressed again all", async () => {
    await openFindings(rows());
    const all = listedCells();
    await press(/^1 ควรตรวจ/);
    expect(listedCells()).toEqual(["B6"]);
    expect(text()).toContain("พบ 1 จาก 5 ข้อ");
    expect(buttonsNamed(/^1 ควรตรวจ/)[0]?.getAttribute("aria-pressed")).toBe("true");
    await press(/^1 ควรตรวจ/);
    expect(listedCells()).toEqual(all);
    await press(/^1 ควรตรวจ/);
    await press("ล้างตัวกรอง");
    expect(listedCells()).toEqual(all);
    expect(document.activeElement).not.toBe(document.body);
  });

  test("opens with the focus in the search, and closes with it on its button", async () => {
    await openFindings(rows());
    await press("ค้นหาและกรอง");
    expect(focused()).toBe("ค้นหา");
    await press("ค้นหาและกรอง");
    expect(screen.queryByRole("searchbox")).toBeNull();
    expect(focused()).toBe("ค้นหาและกรอง");
  });

  test("words, a unit and a quarter", async () => {
    await openFindings(rows());
    await press("ค้นหาและกรอง");
    await type("อีเมล");
    expect(listedCells()).toEqual(["B6"]);
    await type("");
    const [unit, quarter] = screen.getAllByRole("combobox");
    fireEvent.change(unit as Element, { target: { value: "กองช่าง" } });
    await settle();
    expect(listedCells()).toEqual(["E4", "F4"]);
    fireEvent.change(quarter as Element, { target: { value: "1" } });
    await settle();
    expect(text()).toContain("ไม่มีข้อใดตรงกับที่กรอง");
    fireEvent.change(unit as Element, { target: { value: "" } });
    await settle();
    expect(listedCells()).toEqual(["E5", "F5"]);
  });

  test("the number of a measure goes to it, and the arrow or Enter into the list", async () => {
    const { spreadsheet } = await openFindings(rows());
    await press("ค้นหาและกรอง");
    await type("3");
    expect(listedCells()[0]).toBe("B6");
    await act(async () => screen.getByRole("searchbox").focus());
    jest.useFakeTimers();
    await act(async () => {
      fireEvent.keyDown(screen.getByRole("searchbox"), { key: "Enter" });
    });
    await act(async () => jest.advanceTimersByTimeAsync(PAUSE_BEFORE_CELL_MS));
    await settleExcel();
    expect(focused()).toMatch(/^ควรตรวจ ช่อง B6/);
    expect(spreadsheet.selection()?.cell).toBe("B6");
  });

  test("a measure without findings is said to be so, with the way to it", async () => {
    const { spreadsheet } = await openFindings(measuresWorkbook([completeMeasure(1), unfinishedMeasure(2)]));
    await press("ค้นหาและกรอง");
    await type("๑");
    expect(text()).toContain("มาตรการที่ 1 ไม่มีข้อที่พบ");
    await press("ไปที่ช่อง A4");
    expect(spreadsheet.selection()?.cell).toBe("A4");
  });
});

describe("a new check", () => {
  test("keeps the filter, the view, the open groups, the current line and the focus", async () => {
    const { spreadsheet } = await openFindings(
      measuresWorkbook([unfinishedMeasure(1), unfinishedMeasure(2)]),
    );
    await press(/^4 ต้องแก้/);
    const line = await pressItem(/ช่อง F5/);
    await act(async () => line.focus());
    jest.useFakeTimers();
    await act(async () => spreadsheet.typeIntoCell(SHEET, "E4", "จัดอบรมเมื่อวันที่ ๑๕ มกราคม ๒๕๖๘"));
    await settleExcel();
    await act(async () => jest.advanceTimersByTimeAsync(LONGEST_PAUSE_MS));
    await settleExcel();
    expect(buttonsNamed(/^3 ต้องแก้/)[0]?.getAttribute("aria-pressed")).toBe("true");
    expect(treeItems(/ช่อง F5/)[0]?.getAttribute("aria-current")).toBe("true");
    expect(focused()).toMatch(/ช่อง F5/);
    expect(text()).toContain("ข้อ 3 จาก 3");
  });

  test("puts the next line in the place of one that is gone, with the focus", async () => {
    const { spreadsheet } = await openFindings(
      measuresWorkbook([unfinishedMeasure(1), unfinishedMeasure(2)]),
    );
    const line = await pressItem(/ช่อง F4/);
    await act(async () => line.focus());
    jest.useFakeTimers();
    await act(async () => spreadsheet.typeIntoCell(SHEET, "F4", "บุคลากรผ่านแบบทดสอบร้อยละ ๙๒"));
    await settleExcel();
    await act(async () => jest.advanceTimersByTimeAsync(LONGEST_PAUSE_MS));
    await settleExcel();
    expect(listedCells()).not.toContain("F4");
    expect(focused()).toMatch(/^ต้องแก้ ช่อง E5/);
  });
});

describe("the page of fixes", () => {
  const slips = (): RawWorkbook =>
    measuresWorkbook([completeMeasure(1).with(1, "๑. ส่งอีเมลล์"), completeMeasure(2).with(1, "๑. ดูเวปไซต์")]);

  test("stands in place of the list, and what is left goes back to its line", async () => {
    await openFindings(slips());
    await pressItem(/ช่อง B5/);
    await press("แก้ให้");
    expect(treeItems()).toEqual([]);
    await press("ไม่แก้");
    expect(focused()).toMatch(/^ควรตรวจ ช่อง B5/);
  });

  test("what was mended gives the focus to the next finding", async () => {
    const { spreadsheet } = await openFindings(slips());
    await pressItem(/ช่อง B4/);
    await press("แก้ให้");
    await press("แก้ช่องนี้");
    expect(spreadsheet.textOf(SHEET, "B4")).toBe("๑. ส่งอีเมล");
    expect(focused()).toMatch(/^ควรตรวจ ช่อง B5/);
  });

  test("after the last one the verdict has it", async () => {
    await openFindings(measuresWorkbook([completeMeasure(1).with(1, "๑. ส่งอีเมลล์")]));
    await press("แก้ให้");
    await press("แก้ช่องนี้");
    expect(focused()).toBe("ไปทำรายงาน");
    expect(text()).toContain("การแก้ที่ทำไปแล้ว1");
  });
});

describe("a thousand findings", () => {
  const rows = Array.from({ length: 500 }, (_, at) => unfinishedMeasure(at + 1));

  test("only those that are near are drawn, and every one can be reached", async () => {
    const { container, spreadsheet } = await openFindings(measuresWorkbook(rows));
    expect(container.querySelectorAll("*").length).toBeLessThan(1200);
    expect(text()).toContain("ข้อ 1 จาก 1000");
    await press("ข้อก่อนหน้า");
    expect(spreadsheet.selection()?.cell).toBe("F503");
    expect(treeItems(/ช่อง F503/)).toHaveLength(1);
    expect(treeItems(/ช่อง F503/)[0]?.getAttribute("aria-posinset")).toBe("2");
    expect(container.querySelectorAll("*").length).toBeLessThan(1200);
  });
});

describe("accessibility", () => {
  test.each([
    ["all clear", measuresWorkbook([completeMeasure(1)])],
    ["no table", NOTHING],
  ])("%s", async (_, workbook) => {
    const { container } = await openFindings(workbook);
    expect(await findViolations(container)).toEqual([]);
  });

  test.each(["มาตรการ", "ชนิด", "หน่วยงาน"])(
    "an explanation, a current finding, a filter: by %s",
    async (view) => {
      const { container } = await openFindings(measuresWorkbook([unfinishedMeasure(1)]));
      await press(/^2 ต้องแก้/);
      await press("ค้นหาและกรอง");
      await pressItem(/ช่อง F4/);
      await press(view, "radio");
      if (view === "ชนิด") await pressItem(/^ครบกำหนดแล้ว ยังไม่มีผลลัพธ์/);
      await press("ทำไม");
      expect(await findViolations(container)).toEqual([]);
    },
  );
});

describe("a word that is right", () => {
  const slip = (): RawWorkbook => {
    const row = completeMeasure(1);
    row[1] = "๑. จัดกิจรรม\n๒. แจ้งทางอีเมลล์";
    return measuresWorkbook([row]);
  };
  const WORDS = { loadSpelling: () => Promise.resolve(THAI_SPELLING) };

  test("is said once, is not reported again, and can be taken back", async () => {
    const { spreadsheet } = await openFindings(slip(), { services: WORDS });
    await settleExcel();
    expect(text()).toContain("เขียน “กิจรรม” น่าจะเป็น “กิจกรรม”");
    await pressItem(/“กิจรรม”/);
    await press("คำนี้ถูก: “กิจรรม” ไม่ต้องแจ้งอีก");
    await settleExcel();
    expect(text()).not.toContain("น่าจะเป็น “กิจกรรม”");
    expect(text()).toContain("จำไว้แล้วว่า “กิจรรม” ถูก");
    expect(spreadsheet.textOf("ข้อมูลโปรแกรม", "B2")).toBe("กิจรรม");
    await press("เลิกทำ");
    await settleExcel();
    expect(text()).toContain("น่าจะเป็น “กิจกรรม”");
  });

  test("may be one of the list of common misspellings", async () => {
    await openFindings(slip());
    await press("คำนี้ถูก: “อีเมลล์” ไม่ต้องแจ้งอีก");
    await settleExcel();
    expect(text()).not.toContain("ที่ถูกคือ “อีเมล”");
  });

  test("is not asked for where the finding is of another kind", async () => {
    await openFindings(measuresWorkbook([unfinishedMeasure(1)]));
    expect(buttonsNamed(/ไม่ต้องแจ้งอีก/)).toEqual([]);
  });
});
