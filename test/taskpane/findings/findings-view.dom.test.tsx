import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { PAUSE_AFTER_CHANGE_MS } from "../../../src/taskpane/checking/check-runner";
import { GROUPS_AT_A_TIME, MOST_FINDINGS_UNFOLDED } from "../../../src/taskpane/findings/use-finding-list";
import { rawWorkbook } from "../../support/raw-table";
import { THAI_SPELLING } from "../../support/thai-spelling";
import { findViolations } from "../support/find-violations";
import { FindingsTab } from "../support/findings-tab";
import { completeMeasure, measuresWorkbook, unfinishedMeasure } from "../support/measures-workbook";
import { openPart, type OpenedPart, type PartCase } from "../support/open-part";
import { buttonsNamed, press, settleExcel } from "../support/press";

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

function cellButtons(): string[] {
  return buttonsNamed(/ช่อง [A-Z]+\d+/).map((button) => button.textContent ?? "");
}

describe("the sheet", () => {
  test("says which sheet, authority and fiscal year are in force, and where the year came from", async () => {
    await openFindings(measuresWorkbook([completeMeasure(1)]));
    expect(text()).toContain("แผ่นงาน “มาตรการ ๒๕๖๘” · 1 มาตรการ");
    expect(text()).toContain("องค์การบริหารส่วนตำบลทุ่งสมมติ");
    expect(text()).toContain("ปีงบประมาณ 2568 (จากหัวเรื่องเหนือตาราง)");
  });

  test("is not what a table without measures is called", async () => {
    await openFindings(measuresWorkbook([]));
    expect(screen.getByRole("heading", { name: "ยังไม่มีมาตรการ" })).toBeTruthy();
    expect(text()).not.toContain("เรียบร้อย");
  });
});

describe("findings", () => {
  test("an explanation is in English too", async () => {
    await openFindings(measuresWorkbook([unfinishedMeasure(1)]), { language: "en" });
    await press("Why · how to mend it");
    expect(text()).toContain("Reports a measure whose deadline has passed");
  });

  test("what the officer had chosen stays: the filter, the folded group, the current finding", async () => {
    const { spreadsheet } = await openFindings(
      measuresWorkbook([unfinishedMeasure(1), unfinishedMeasure(2)]),
    );
    await press(/^4 ต้องแก้/);
    await press(/ช่อง F5/);
    jest.useFakeTimers();
    await act(async () => spreadsheet.typeIntoCell(SHEET, "E4", "จัดอบรมเมื่อวันที่ ๑๕ มกราคม ๒๕๖๘"));
    await settleExcel();
    await act(async () => jest.advanceTimersByTimeAsync(PAUSE_AFTER_CHANGE_MS));
    await settleExcel();
    expect(buttonsNamed(/^3 ต้องแก้/)[0]?.getAttribute("aria-pressed")).toBe("true");
    expect(
      buttonsNamed(/ช่อง F5/)[0]
        ?.closest("li")
        ?.getAttribute("aria-current"),
    ).toBe("true");
    expect(text()).toContain("3/3");
  });

  test("stand by measure, the sheet itself first", async () => {
    await openFindings(measuresWorkbook([completeMeasure(1), unfinishedMeasure(2), completeMeasure(3)], []));
    const groups = [...document.querySelectorAll("h3")].map((heading) => heading.textContent);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toContain("มาตรการที่ 2");
    expect(groups[0]).toContain("ต้องแก้2");
  });

  test("of the sheet itself come before those of the measures", async () => {
    const headings = ["มาตรการ/แนวทาง", "ขั้นตอน/วิธีการปฏิบัติ", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผลการดำเนินการ"];
    const rows = [["ปีงบประมาณ พ.ศ. ๒๕๖๘"], headings, unfinishedMeasure(1).slice(0, 5)];
    await openFindings(rawWorkbook([{ rows }]));
    const groups = [...document.querySelectorAll("h3")].map((heading) => heading.textContent);
    expect(groups[0]).toContain("ทั้งแผ่นงาน");
    expect(groups[1]).toContain("มาตรการที่ 1");
    expect(text()).toContain("ไม่มีช่องให้ไป");
  });

  test("a click goes to the cell", async () => {
    const { spreadsheet } = await openFindings(measuresWorkbook([completeMeasure(1), unfinishedMeasure(2)]));
    await press(/ช่อง E5/);
    expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "E5" });
    expect(
      buttonsNamed(/ช่อง E5/)[0]
        ?.closest("li")
        ?.getAttribute("aria-current"),
    ).toBe("true");
  });

  test("say severity in a word, not by colour alone", async () => {
    await openFindings(measuresWorkbook([unfinishedMeasure(1)]));
    for (const name of cellButtons()) expect(name).toMatch(/^(ต้องแก้|ควรตรวจ|ให้พิจารณา)/);
  });

  test("next and previous go round, and leave the focus where it is", async () => {
    const { spreadsheet } = await openFindings(
      measuresWorkbook([unfinishedMeasure(1), unfinishedMeasure(2)]),
    );
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
    expect(text()).toContain("4/4");
  });

  test("previous begins at the end", async () => {
    const { spreadsheet } = await openFindings(
      measuresWorkbook([unfinishedMeasure(1), unfinishedMeasure(2)]),
    );
    await press("ข้อก่อนหน้า");
    expect(spreadsheet.selection()?.cell).toBe("F5");
  });

  test("a severity's count shows only its findings, pressed again all", async () => {
    const placeholder = [...completeMeasure(1).slice(0, 2), "โปรดระบุหน่วยงาน", "ไม่ทราบ", "ทำแล้ว", "ได้ผล"];
    await openFindings(measuresWorkbook([placeholder]));
    const all = cellButtons().length;
    await press(/^\d ให้พิจารณา/);
    expect(cellButtons().length).toBeLessThan(all);
    expect(cellButtons().every((name) => name.startsWith("ให้พิจารณา"))).toBe(true);
    expect(text()).toMatch(/แสดง \d+ จาก \d+ ข้อ/);
    expect(buttonsNamed(/^\d ให้พิจารณา/)[0]?.getAttribute("aria-pressed")).toBe("true");
    await press("แสดงทั้งหมด");
    expect(cellButtons()).toHaveLength(all);
  });

  test("explain why they matter and how to mend them", async () => {
    await openFindings(measuresWorkbook([unfinishedMeasure(1)]));
    await press("ทำไม · แก้อย่างไร");
    expect(screen.getByRole("heading", { name: "ทำไมจึงสำคัญ" })).toBeTruthy();
    expect(text()).toContain("กรอกสรุปผลการดำเนินการจากสิ่งที่ดำเนินการจริง");
    await press("ทำไม · แก้อย่างไร");
    expect(screen.queryByRole("heading", { name: "ทำไมจึงสำคัญ" })).toBeNull();
  });

  test("arrows go from one to the next, Enter and Space are the buttons' own", async () => {
    await openFindings(measuresWorkbook([unfinishedMeasure(1)]));
    const [group] = buttonsNamed(/^มาตรการที่ 1/);
    group?.focus();
    fireEvent.keyDown(group as Element, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toContain("E4");
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toContain("F4");
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toContain("F4");
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowUp" });
    expect(document.activeElement?.textContent).toContain("E4");
  });

  test("a group folds", async () => {
    await openFindings(measuresWorkbook([unfinishedMeasure(1)]));
    await press(/^มาตรการที่ 1/);
    expect(cellButtons()).toHaveLength(0);
    expect(buttonsNamed(/^มาตรการที่ 1/)[0]?.getAttribute("aria-expanded")).toBe("false");
  });
});

describe("a thousand findings", () => {
  test("are drawn folded and in part, and every one can be reached", async () => {
    const rows = Array.from({ length: 500 }, (_, at) => unfinishedMeasure(at + 1));
    const { container, spreadsheet } = await openFindings(measuresWorkbook(rows));
    expect(text()).toContain("ทั้งหมด 1000 ข้อ");
    expect(container.querySelectorAll("*").length).toBeLessThan(1600);
    expect(cellButtons()).toHaveLength(0);
    await press(`แสดงต่ออีก ${500 - GROUPS_AT_A_TIME} กลุ่ม`);
    expect([...document.querySelectorAll("h3")]).toHaveLength(2 * GROUPS_AT_A_TIME);
    await press("ข้อก่อนหน้า");
    expect(spreadsheet.selection()?.cell).toBe("F503");
    expect(container.querySelectorAll("*").length).toBeLessThan(1600); // the end is drawn, not the way there
    const earlier = Math.floor(499 / GROUPS_AT_A_TIME) * GROUPS_AT_A_TIME;
    await press(`แสดงก่อนหน้าอีก ${earlier} กลุ่ม`);
    expect(buttonsNamed(`แสดงก่อนหน้าอีก ${earlier - GROUPS_AT_A_TIME} กลุ่ม`)).toHaveLength(1);
    expect(buttonsNamed(/ช่อง F503/)).toHaveLength(1);
  });

  test("of one measure are drawn in part too", async () => {
    const more = Array.from({ length: 2 * MOST_FINDINGS_UNFOLDED }, (_, at) => [
      null,
      `ข้อความต่อท้ายบรรทัดที่ ${at + 1}`,
    ]);
    await openFindings(
      rawWorkbook([
        {
          rows: [
            ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
            [
              "มาตรการ/แนวทาง",
              "ขั้นตอน/วิธีการปฏิบัติ",
              "หน่วยงานรับผิดชอบ",
              "ระยะเวลา",
              "สรุปผลการดำเนินการ",
              "ผลลัพธ์หรือผลสัมฤทธิ์",
            ],
            completeMeasure(1),
            ...more,
          ],
        },
      ]),
    );
    await press(/^มาตรการที่ 1/);
    const before = cellButtons().length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThanOrEqual(MOST_FINDINGS_UNFOLDED);
    await press(/แสดงต่ออีก \d+ ข้อ/);
    expect(cellButtons().length).toBeGreaterThan(before);
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

  test("an explanation, a current finding, a filter", async () => {
    const { container } = await openFindings(measuresWorkbook([unfinishedMeasure(1)]));
    await press(/^2 ต้องแก้/);
    await press(/ช่อง F4/);
    await press("ทำไม · แก้อย่างไร");
    expect(await findViolations(container)).toEqual([]);
  });
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
    await press("คำว่า “กิจรรม” ถูกแล้ว ไม่ต้องแจ้งอีก");
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
    await press("คำว่า “อีเมลล์” ถูกแล้ว ไม่ต้องแจ้งอีก");
    await settleExcel();
    expect(text()).not.toContain("ที่ถูกคือ “อีเมล”");
  });

  test("is not asked for where the finding is of another kind", async () => {
    await openFindings(measuresWorkbook([unfinishedMeasure(1)]));
    expect(buttonsNamed(/ไม่ต้องแจ้งอีก/)).toEqual([]);
  });
});
