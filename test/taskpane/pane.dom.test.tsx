import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { fail, succeed } from "../../src/app/result";
import { GROUPS_AT_A_TIME, MOST_FINDINGS_UNFOLDED } from "../../src/taskpane/findings/use-finding-list";
import { PAUSE_AFTER_CHANGE_MS } from "../../src/taskpane/checking/check-runner";
import { createPaneCommands } from "../../src/taskpane/frame/pane-commands";
import { rawWorkbook } from "../support/raw-table";
import { findViolations } from "./support/find-violations";
import {
  completeMeasure,
  measuresWorkbook,
  SETTINGS_TABLE,
  unfinishedMeasure,
} from "./support/measures-workbook";
import { buttonsNamed, openPane, press, settle } from "./support/open-pane";

const SHEET = "มาตรการ ๒๕๖๘";
const FAULT = { th: "กรุณาออกจากการแก้ไขเซลล์ แล้วลองอีกครั้ง", en: "Leave the cell, then try again" };
const NOTHING = rawWorkbook([{ sheet: "งบประมาณ", rows: [["รายรับ", "รายจ่าย"]] }]);

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

function text(): string {
  return document.body.textContent ?? "";
}

function cellButtons(): string[] {
  return buttonsNamed(/ช่อง [A-Z]+\d+/).map((button) => button.textContent ?? "");
}

describe("opening", () => {
  test("checks at once, with one reading", async () => {
    const { spreadsheet } = await openPane(measuresWorkbook([completeMeasure(1), unfinishedMeasure(2)]));
    expect(spreadsheet.counts.reads).toBe(1);
    expect(screen.getByRole("heading", { name: "ยังต้องแก้" })).toBeTruthy();
    expect(text()).toContain("ตรวจเมื่อ 14:32 น.");
  });

  test("says which sheet, authority and fiscal year are in force, and where the year came from", async () => {
    await openPane(measuresWorkbook([completeMeasure(1)]));
    expect(text()).toContain("แผ่นงาน “มาตรการ ๒๕๖๘” · 1 มาตรการ");
    expect(text()).toContain("องค์การบริหารส่วนตำบลทุ่งสมมติ");
    expect(text()).toContain("ปีงบประมาณ 2568 (จากหัวเรื่องเหนือตาราง)");
  });

  test("shows what goes on while it reads", async () => {
    await openPane(measuresWorkbook([completeMeasure(1)]), {
      port: () => ({ read: () => new Promise(() => undefined) }),
    });
    expect(screen.getByText("กำลังอ่านสมุดงาน…").closest("[aria-live=polite]")).toBeTruthy();
    expect(buttonsNamed("ตรวจ")[0]?.getAttribute("aria-disabled")).toBe("true");
  });

  test("shows that it checks before the heavy work begins", async () => {
    const seen: string[] = [];
    await openPane(measuresWorkbook([completeMeasure(1)]), {
      services: {
        letScreenDraw: async () => {
          await new Promise((resolve) => setTimeout(resolve, 0));
          seen.push(
            screen
              .queryAllByRole("status")
              .map((status) => status.textContent)
              .join(),
          );
        },
      },
    });
    await settle();
    expect(seen.join()).toContain("กำลังอ่านสมุดงาน…");
    expect(seen.join()).toContain("กำลังตรวจ…");
  });
});

describe("the first use", () => {
  test("begins with what the pane does, and reads nothing before the officer wants it", async () => {
    const { spreadsheet, personStore } = await openPane(measuresWorkbook([unfinishedMeasure(1)]), {
      preferences: {},
    });
    expect(spreadsheet.counts.reads).toBe(0);
    expect(screen.getByRole("heading", { name: /ตรวจแผ่นมาตรการ/ })).toBeTruthy();
    await press("ตรวจแผ่นงานนี้");
    expect(spreadsheet.counts.reads).toBe(1);
    expect(personStore.read("welcome")).toBe("seen");
    expect(screen.getByRole("heading", { name: "ยังต้องแก้" })).toBeTruthy();
  });

  test("can be skipped, and the introduction comes back when asked for", async () => {
    const { spreadsheet } = await openPane(measuresWorkbook([completeMeasure(1)]), { preferences: {} });
    await press("ข้าม");
    expect(spreadsheet.counts.reads).toBe(0);
    expect(text()).toContain("ยังไม่ได้ตรวจแผ่นงานนี้");
    await press("แนะนำการใช้งาน");
    expect(screen.getByRole("heading", { name: /ตรวจแผ่นมาตรการ/ })).toBeTruthy();
    expect(buttonsNamed("แนะนำการใช้งาน")).toEqual([]);
  });
});

describe("findings", () => {
  test("stand by measure, the sheet itself first", async () => {
    await openPane(measuresWorkbook([completeMeasure(1), unfinishedMeasure(2), completeMeasure(3)], []));
    const groups = [...document.querySelectorAll("h3")].map((heading) => heading.textContent);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toContain("มาตรการที่ 2");
    expect(groups[0]).toContain("ต้องแก้2");
  });

  test("of the sheet itself come before those of the measures", async () => {
    const headings = ["มาตรการ/แนวทาง", "ขั้นตอน/วิธีการปฏิบัติ", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผลการดำเนินการ"];
    const rows = [["ปีงบประมาณ พ.ศ. ๒๕๖๘"], headings, unfinishedMeasure(1).slice(0, 5)];
    await openPane(rawWorkbook([{ rows }]));
    const groups = [...document.querySelectorAll("h3")].map((heading) => heading.textContent);
    expect(groups[0]).toContain("ทั้งแผ่นงาน");
    expect(groups[1]).toContain("มาตรการที่ 1");
    expect(text()).toContain("ไม่มีช่องให้ไป");
  });

  test("a click goes to the cell", async () => {
    const { spreadsheet } = await openPane(measuresWorkbook([completeMeasure(1), unfinishedMeasure(2)]));
    await press(/ช่อง E5/);
    expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "E5" });
    expect(
      buttonsNamed(/ช่อง E5/)[0]
        ?.closest("li")
        ?.getAttribute("aria-current"),
    ).toBe("true");
  });

  test("say severity in a word, not by colour alone", async () => {
    await openPane(measuresWorkbook([unfinishedMeasure(1)]));
    for (const name of cellButtons()) expect(name).toMatch(/^(ต้องแก้|ควรตรวจ|ให้พิจารณา)/);
  });

  test("next and previous go round, and leave the focus where it is", async () => {
    const { spreadsheet } = await openPane(measuresWorkbook([unfinishedMeasure(1), unfinishedMeasure(2)]));
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
    const { spreadsheet } = await openPane(measuresWorkbook([unfinishedMeasure(1), unfinishedMeasure(2)]));
    await press("ข้อก่อนหน้า");
    expect(spreadsheet.selection()?.cell).toBe("F5");
  });

  test("a severity's count shows only its findings, pressed again all", async () => {
    const placeholder = [...completeMeasure(1).slice(0, 2), "โปรดระบุหน่วยงาน", "ไม่ทราบ", "ทำแล้ว", "ได้ผล"];
    await openPane(measuresWorkbook([placeholder]));
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
    await openPane(measuresWorkbook([unfinishedMeasure(1)]));
    await press("ทำไม · แก้อย่างไร");
    expect(screen.getByRole("heading", { name: "ทำไมจึงสำคัญ" })).toBeTruthy();
    expect(text()).toContain("กรอกสรุปผลการดำเนินการจากสิ่งที่ดำเนินการจริง");
    await press("ทำไม · แก้อย่างไร");
    expect(screen.queryByRole("heading", { name: "ทำไมจึงสำคัญ" })).toBeNull();
  });

  test("arrows go from one to the next, Enter and Space are the buttons' own", async () => {
    await openPane(measuresWorkbook([unfinishedMeasure(1)]));
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
    await openPane(measuresWorkbook([unfinishedMeasure(1)]));
    await press(/^มาตรการที่ 1/);
    expect(cellButtons()).toHaveLength(0);
    expect(buttonsNamed(/^มาตรการที่ 1/)[0]?.getAttribute("aria-expanded")).toBe("false");
  });
});

describe("a clear sheet", () => {
  test("says so, with what is not checked, and leads to the report", async () => {
    await openPane(measuresWorkbook([completeMeasure(1)]));
    expect(screen.getByRole("heading", { name: "เรียบร้อย" })).toBeTruthy();
    expect(text()).toContain("ไม่พบข้อที่ต้องแก้หรือควรตรวจ");
    expect(screen.getByText("สิ่งที่โปรแกรมไม่ได้ตรวจ").closest("details")?.open).toBe(true);
    await press("ไปทำรายงาน");
    expect(screen.getByRole("heading", { name: "ทำรายงาน" })).toBeTruthy();
  });

  test("is not what a table without measures is called", async () => {
    await openPane(measuresWorkbook([]));
    expect(screen.getByRole("heading", { name: "ยังไม่มีมาตรการ" })).toBeTruthy();
    expect(text()).not.toContain("เรียบร้อย");
  });
});

describe("a workbook without measures", () => {
  test.each([
    ["เพิ่มแผ่นงานเปล่า", ["มาตรการ", "หลักฐาน", "ตัวชี้วัด", "ตั้งค่ารายงาน"], "ยังไม่มีมาตรการ"],
    ["เพิ่มแผ่นตัวอย่าง", ["ตัวอย่างมาตรการ"], "ยังต้องแก้"],
  ])("%s", async (button, sheets, state) => {
    const { spreadsheet } = await openPane(NOTHING);
    expect(screen.getByRole("heading", { name: "ไม่พบตารางมาตรการ" })).toBeTruthy();
    expect(text()).toContain("มาตรการ/แนวทาง");
    await press(button);
    expect(spreadsheet.sheetNames().slice(1)).toEqual(sheets);
    expect(spreadsheet.counts.reads).toBe(2);
    expect(screen.getByRole("heading", { name: state })).toBeTruthy();
    expect(text()).toContain(sheets.join(" · "));
    await press("เลิกทำ");
    expect(spreadsheet.sheetNames()).toHaveLength(1);
    expect(screen.getByRole("heading", { name: "ไม่พบตารางมาตรการ" })).toBeTruthy();
    expect(text()).toContain(`เอาแผ่นงานออกแล้ว: ${sheets.join(" · ")}`);
  });

  test("says what is needed where sheets cannot be added", async () => {
    const lack = { th: "ต้องใช้ Excel 2021 ขึ้นไป", en: "This needs Excel 2021" };
    await openPane(NOTHING, { lacks: { "add-report-sheets": lack } });
    expect(text()).toContain(lack.th);
    expect(buttonsNamed("เพิ่มแผ่นงานเปล่า")).toEqual([]);
  });

  test("a fault in adding them has its sentence and a retry", async () => {
    let isBroken = true;
    const { spreadsheet } = await openPane(NOTHING, {
      port: (sheet) => ({
        makeSheets: (layout, way) =>
          isBroken ? Promise.resolve(fail(FAULT)) : sheet.makeSheets(layout, way),
      }),
    });
    await press("เพิ่มแผ่นตัวอย่าง");
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    isBroken = false;
    await press("ลองอีกครั้ง");
    expect(spreadsheet.sheetNames()).toContain("ตัวอย่างมาตรการ");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("after an edit", () => {
  test("the result is marked as older at once, and the finding goes once it has been checked again", async () => {
    const { spreadsheet } = await openPane(measuresWorkbook([unfinishedMeasure(1)]));
    jest.useFakeTimers();
    await act(async () => spreadsheet.typeIntoCell(SHEET, "E4", "จัดอบรมเมื่อวันที่ ๑๕ มกราคม ๒๕๖๘"));
    expect(text()).toContain("ผลเก่ากว่าแผ่นงาน");
    expect(cellButtons().join()).toContain("E4");
    await act(async () => jest.advanceTimersByTimeAsync(PAUSE_AFTER_CHANGE_MS));
    expect(text()).not.toContain("ผลเก่ากว่าแผ่นงาน");
    expect(cellButtons().join()).not.toContain("E4");
    expect(spreadsheet.counts.reads).toBe(2);
  });

  test("what the officer had chosen stays: the filter, the folded group, the current finding", async () => {
    const { spreadsheet } = await openPane(measuresWorkbook([unfinishedMeasure(1), unfinishedMeasure(2)]));
    await press(/^4 ต้องแก้/);
    await press(/ช่อง F5/);
    jest.useFakeTimers();
    await act(async () => spreadsheet.typeIntoCell(SHEET, "E4", "จัดอบรมเมื่อวันที่ ๑๕ มกราคม ๒๕๖๘"));
    await act(async () => jest.advanceTimersByTimeAsync(PAUSE_AFTER_CHANGE_MS));
    expect(buttonsNamed(/^3 ต้องแก้/)[0]?.getAttribute("aria-pressed")).toBe("true");
    expect(
      buttonsNamed(/ช่อง F5/)[0]
        ?.closest("li")
        ?.getAttribute("aria-current"),
    ).toBe("true");
    expect(text()).toContain("3/3");
  });

  test("an Excel that does not tell of changes is said to be so", async () => {
    const lack = { th: "Excel รุ่นนี้ไม่แจ้งการแก้ไข กดตรวจใหม่เอง", en: "This Excel tells of no changes" };
    await openPane(measuresWorkbook([completeMeasure(1)]), { lacks: { "watch-changes": lack } });
    expect(text()).toContain(lack.th);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("nothing is watched or checked any more once the pane is gone", async () => {
    const { spreadsheet, unmount } = await openPane(measuresWorkbook([completeMeasure(1)]));
    unmount();
    jest.useFakeTimers();
    spreadsheet.typeIntoCell(SHEET, "E4", "");
    await jest.advanceTimersByTimeAsync(PAUSE_AFTER_CHANGE_MS * 2);
    expect(spreadsheet.counts.reads).toBe(1);
  });
});

describe("faults", () => {
  test("of reading: the sentence, a retry, and then the result", async () => {
    let isBroken = true;
    await openPane(measuresWorkbook([completeMeasure(1)]), {
      port: (sheet) => ({
        read: (options) => (isBroken ? Promise.resolve(fail(FAULT)) : sheet.read(options)),
      }),
    });
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    expect(text()).toContain("ตรวจไม่สำเร็จ");
    isBroken = false;
    await press("ลองอีกครั้ง");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("heading", { name: "เรียบร้อย" })).toBeTruthy();
  });

  test("of selecting: the sentence, a retry of the same cell, the findings stay", async () => {
    let isBroken = true;
    const { spreadsheet } = await openPane(measuresWorkbook([unfinishedMeasure(1)]), {
      port: (sheet) => ({
        select: (place) => (isBroken ? Promise.resolve(fail(FAULT)) : sheet.select(place)),
      }),
    });
    await press(/ช่อง F4/);
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    expect(cellButtons()).toHaveLength(2);
    isBroken = false;
    await press("ลองอีกครั้ง");
    expect(spreadsheet.selection()).toEqual({ sheet: SHEET, cell: "F4" });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("of watching: told, dismissed, and tried again", async () => {
    await openPane(measuresWorkbook([completeMeasure(1)]), {
      port: () => ({ watch: () => Promise.resolve(fail(FAULT)) }),
    });
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    await press("ปิด");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("nobody foresaw: one sentence, a retry, and the detail to copy", async () => {
    let isBroken = true;
    const { copied } = await openPane(measuresWorkbook([completeMeasure(1)]), {
      port: (sheet) => ({
        read: (options) => (isBroken ? Promise.reject(new Error("no such proxy")) : sheet.read(options)),
      }),
    });
    expect(screen.getByRole("alert").textContent).toContain("ข้อมูลในสมุดงานไม่ถูกแก้ไข");
    expect(text()).not.toContain("no such proxy");
    await press("คัดลอกรายละเอียด");
    expect(copied[0]).toContain("no such proxy");
    expect(text()).toContain("คัดลอกแล้ว");
    isBroken = false;
    await press("ลองอีกครั้ง");
    expect(screen.getByRole("heading", { name: "เรียบร้อย" })).toBeTruthy();
  });

  test("nobody foresaw, where the clipboard is closed: the detail can be selected", async () => {
    await openPane(measuresWorkbook([completeMeasure(1)]), {
      port: () => ({ read: () => Promise.reject(new Error("no such proxy")) }),
      services: { copyText: () => Promise.resolve(false) },
    });
    await press("คัดลอกรายละเอียด");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toContain("no such proxy");
  });
});

describe("choices", () => {
  test("English is kept with the person, and nothing of it in the workbook", async () => {
    const { spreadsheet, personStore } = await openPane(measuresWorkbook([unfinishedMeasure(1)]));
    await press("English");
    expect(spreadsheet.counts.writes + spreadsheet.addedLayouts.length).toBe(0);
    expect(screen.getByRole("heading", { name: "Needs mending" })).toBeTruthy();
    expect(text()).toContain("Measure 1 was due on 31 March 2025 but has no result summary");
    expect(document.documentElement.lang).toBe("en");
    expect(personStore.read("language")).toBe("en");
    await press("ไทย");
    expect(screen.getByRole("heading", { name: "ยังต้องแก้" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("th");
  });

  test("a kept language holds from the first word on", async () => {
    await openPane(measuresWorkbook([completeMeasure(1)]), {
      preferences: { welcome: "seen", language: "en" },
    });
    expect(screen.getByRole("tab", { name: "Findings" })).toBeTruthy();
  });

  test("an explanation is in English too", async () => {
    await openPane(measuresWorkbook([unfinishedMeasure(1)]), {
      preferences: { welcome: "seen", language: "en" },
    });
    await press("Why · how to mend it");
    expect(text()).toContain("Reports a measure whose deadline has passed");
  });

  test("colours are kept", async () => {
    const { personStore } = await openPane(measuresWorkbook([completeMeasure(1)]));
    fireEvent.change(screen.getByRole("combobox", { name: "สี" }), { target: { value: "dark" } });
    await settle();
    expect(personStore.read("theme")).toBe("dark");
  });
});

describe("the ribbon", () => {
  test("check: shows the findings and reads, once", async () => {
    const commands = createPaneCommands();
    commands.send("check");
    const { spreadsheet } = await openPane(measuresWorkbook([unfinishedMeasure(1)]), { commands });
    expect(spreadsheet.counts.reads).toBe(1);
    await press("รายงาน", "tab");
    await act(async () => commands.send("check"));
    await settle();
    expect(spreadsheet.counts.reads).toBe(2);
    expect(buttonsNamed("ผลตรวจ", "tab")[0]?.getAttribute("aria-selected")).toBe("true");
  });

  test.each([
    ["fill" as const, "เติมผล", 1],
    ["prepare" as const, "เติมผล", 1],
    ["report" as const, "รายงาน", 0],
  ])("%s: opens its part, past the introduction", async (command, tab, reads) => {
    const commands = createPaneCommands();
    const { spreadsheet } = await openPane(measuresWorkbook([unfinishedMeasure(1)]), {
      commands,
      preferences: {},
    });
    await act(async () => commands.send(command));
    await settle();
    expect(buttonsNamed(tab, "tab")[0]?.getAttribute("aria-selected")).toBe("true");
    expect(spreadsheet.counts.reads).toBe(reads);
  });

  test("open: leaves everything as it is", async () => {
    const commands = createPaneCommands();
    const { spreadsheet } = await openPane(measuresWorkbook([unfinishedMeasure(1)]), { commands });
    await act(async () => commands.send("open"));
    expect(spreadsheet.counts.reads).toBe(1);
  });
});

describe("a thousand findings", () => {
  test("are drawn folded and in part, and every one can be reached", async () => {
    const rows = Array.from({ length: 500 }, (_, at) => unfinishedMeasure(at + 1));
    const { container, spreadsheet } = await openPane(measuresWorkbook(rows));
    expect(text()).toContain("ทั้งหมด 1000 ข้อ");
    expect(container.querySelectorAll("*").length).toBeLessThan(1700);
    expect(cellButtons()).toHaveLength(0);
    await press(`แสดงต่ออีก ${500 - GROUPS_AT_A_TIME} กลุ่ม`);
    expect([...document.querySelectorAll("h3")]).toHaveLength(2 * GROUPS_AT_A_TIME);
    await press("ข้อก่อนหน้า");
    expect(spreadsheet.selection()?.cell).toBe("F503");
    expect(container.querySelectorAll("*").length).toBeLessThan(1700); // the end is drawn, not the way there
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
    await openPane(
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
    ["findings", measuresWorkbook([unfinishedMeasure(1)]), {}],
    ["introduction", measuresWorkbook([]), { preferences: {} }],
    ["all clear", measuresWorkbook([completeMeasure(1)]), {}],
    ["no table", NOTHING, {}],
    ["reading", NOTHING, { port: () => ({ read: () => new Promise<never>(() => undefined) }) }],
    ["fault", NOTHING, { port: () => ({ read: () => Promise.resolve(fail(FAULT)) }) }],
    ["crash", NOTHING, { port: () => ({ read: () => Promise.reject(new Error("x")) }) }],
  ])("%s", async (_, workbook, given) => {
    const { container } = await openPane(workbook, given);
    expect(await findViolations(container)).toEqual([]);
  });

  test.each([["เติมผล" as const], ["รายงาน" as const]])("tab %s", async (tab) => {
    const { container } = await openPane(measuresWorkbook([unfinishedMeasure(1)], [SETTINGS_TABLE]));
    await press(tab, "tab");
    expect(await findViolations(container)).toEqual([]);
  });

  test("an explanation, a current finding, a filter", async () => {
    const { container } = await openPane(measuresWorkbook([unfinishedMeasure(1)]));
    await press(/^2 ต้องแก้/);
    await press(/ช่อง F4/);
    await press("ทำไม · แก้อย่างไร");
    expect(await findViolations(container)).toEqual([]);
  });
});

test("a port that answers late after the pane has gone does no harm", async () => {
  let release: (() => void) | undefined;
  const { unmount } = await openPane(measuresWorkbook([completeMeasure(1)]), {
    port: () => ({
      watch: () => new Promise((resolve) => (release = () => resolve(succeed(() => Promise.resolve())))),
    }),
  });
  unmount();
  release?.();
  await settle();
});
