import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { fail, succeed } from "../../src/app/ports/result";
import { LONGEST_PAUSE_MS } from "../../src/taskpane/checking/pause-after";
import { createPaneCommands } from "../../src/taskpane/shell/pane-commands";
import { evidenceTable, indicatorTable, measureRow, resultsTable } from "../support/open-sheet";
import { rawWorkbook } from "../support/raw-table";
import { findViolations } from "./support/find-violations";
import {
  completeMeasure,
  measuresWorkbook,
  SETTINGS_TABLE,
  unfinishedMeasure,
} from "./support/measures-workbook";
import { openPane } from "./support/open-pane";
import { listedCells, pressItem, treeItems } from "./support/finding-rows";
import { buttonsNamed, checkAgain, press, settle, settleExcel } from "./support/press";

const SHEET = "มาตรการ ๒๕๖๘";
const FAULT = { th: "กรุณาออกจากการแก้ไขเซลล์ แล้วลองอีกครั้ง", en: "Leave the cell, then try again" };
const NOTHING = rawWorkbook([{ sheet: "งบประมาณ", rows: [["รายรับ", "รายจ่าย"]] }]);

const WORD = "ทำไฟล์ Word";
const RECORDED = [
  resultsTable([measureRow(1), measureRow(2)]),
  evidenceTable([["1", "5 มี.ค. 2568", "จัดอบรมประมวลจริยธรรม", 40, "คน", "หอประชุม"]]),
  indicatorTable([]),
];

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

function text(): string {
  return document.body.textContent ?? "";
}

describe("opening", () => {
  test("checks at once, with one reading", async () => {
    const { spreadsheet } = await openPane(measuresWorkbook([completeMeasure(1), unfinishedMeasure(2)]));
    expect(spreadsheet.counts.reads).toBe(1);
    expect(screen.getByRole("heading", { name: /^ต้องแก้ \d ข้อ$/ })).toBeTruthy();
    expect(text()).toContain("ตรวจเมื่อ 14:32 น.");
  });

  test("shows what goes on while it reads", async () => {
    await openPane(measuresWorkbook([completeMeasure(1)]), {
      port: () => ({ read: () => new Promise(() => undefined) }),
    });
    expect(screen.getByText("กำลังอ่านสมุดงาน…").closest("[role=status]")).toBeTruthy();
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

describe("long work", () => {
  test("a check that takes long can be cancelled: what was found before stays", async () => {
    let isSlow = false;
    let answer: () => void = () => undefined;
    await openPane(measuresWorkbook([unfinishedMeasure(1)]), {
      port: (sheet) => ({
        read: async (options) => {
          if (isSlow) await new Promise<void>((resolve) => (answer = resolve));
          return sheet.read(options);
        },
      }),
    });
    isSlow = true;
    await checkAgain();
    await act(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(text()).toContain("กำลังอ่านสมุดงาน…");
    await press("ยกเลิก");
    expect(text()).not.toContain("กำลังอ่าน");
    expect(listedCells()).toEqual(["E4", "F4"]);
    isSlow = false;
    answer(); // what Excel answers later is of no use any more
    await settle();
    await checkAgain();
    expect(text()).not.toContain("กำลังอ่าน");
    expect(listedCells()).toEqual(["E4", "F4"]);
  });
});

describe("its parts together", () => {
  const TITLED = [completeMeasure(1), completeMeasure(2)];
  const slip = TITLED.map((row, at) => (at === 1 ? row.with(1, "๑. จัดทำสื่อความรู้\n๒. แจ้งทางอีเมลล์") : row));

  test("a finding, its fix, the sheet, and back", async () => {
    const { spreadsheet, container } = await openPane(measuresWorkbook(slip));
    await pressItem(/ช่อง B5/);
    await press("แก้ให้");
    await press("แก้ช่องนี้");
    expect(spreadsheet.textOf(SHEET, "B5")).toBe("๑. จัดทำสื่อความรู้\n๒. แจ้งทางอีเมล");
    expect(listedCells()).toEqual([]);
    expect(text()).toContain("แก้แล้ว 1 ช่อง");
    expect(await findViolations(container)).toEqual([]);
    await press("เลิกทำ");
    expect(spreadsheet.textOf(SHEET, "B5")).toContain("อีเมลล์");
    expect(treeItems(/ช่อง B5/)).toHaveLength(1);
    expect(buttonsNamed("เลิกทำ")).toEqual([]);
  });

  test("a fix that changes nothing leaves the undo of the one before, and the list of changes takes it back", async () => {
    const misnumbered = [
      ...slip,
      completeMeasure(3),
      completeMeasure(4).with(0, completeMeasure(4)[0]?.replace("4.", "3.") ?? ""),
    ];
    const { spreadsheet } = await openPane(measuresWorkbook(misnumbered));
    await pressItem(/ช่อง B5/);
    await press("แก้ให้");
    await press("แก้ช่องนี้");
    await pressItem(/ช่อง A7/);
    await press("แก้ให้");
    act(() => spreadsheet.typeIntoCell(SHEET, "A7", "3. พิมพ์ใหม่"));
    await press("แก้ช่องนี้");
    expect(text()).toContain("ไม่มีช่องใดถูกแก้");
    expect(buttonsNamed("เลิกทำ")).toEqual([]);
    await press("การแก้ 1");
    await press(/^เลิกทำ/);
    expect(spreadsheet.textOf(SHEET, "B5")).toContain("อีเมลล์");
  });

  test("a result that is filled in, told in the line, marked in its card, and taken back", async () => {
    const { spreadsheet } = await openPane(rawWorkbook(RECORDED));
    await press("เติมผล", "tab");
    await press(/^มาตรการที่ 1 /);
    await press("เขียนลง E3");
    expect(spreadsheet.textOf(SHEET, "E3")).toContain("จัดอบรมประมวลจริยธรรม");
    expect(text()).toContain("เขียนแล้ว 1 ช่อง");
    expect(buttonsNamed("เขียนลง E3")).toEqual([]);
    expect(text()).toContain("เพิ่งบันทึก");
    await press("ผลตรวจ", "tab");
    expect(listedCells().join()).not.toContain("E3");
    await press("เลิกทำ");
    expect(spreadsheet.textOf(SHEET, "E3")).toBe("");
    expect(listedCells().join()).toContain("E3");
  });

  test("what was typed in one tab stays while another is looked at", async () => {
    await openPane(rawWorkbook(RECORDED));
    await press("เติมผล", "tab");
    await press(/^มาตรการที่ 1 /);
    await press("แก้ข้อความ");
    fireEvent.change(screen.getByLabelText("ข้อความสำหรับช่อง E3"), { target: { value: "อบรมแล้ว" } });
    await press("รายงาน", "tab");
    await press("เติมผล", "tab");
    expect(screen.getByLabelText<HTMLTextAreaElement>("ข้อความสำหรับช่อง E3").value).toBe("อบรมแล้ว");
  });

  test("a report that is refused, the way to its errors and to the blank results, and the draft", async () => {
    const { delivered } = await openPane(measuresWorkbook([unfinishedMeasure(1)], [SETTINGS_TABLE]));
    await press("รายงาน", "tab");
    await press(WORD);
    expect(text()).toContain("ยังไม่ได้ทำ Word เพราะยังมีที่ขาด");
    await press("ไปแก้ข้อที่ต้องแก้ 2 ข้อ");
    expect(buttonsNamed("ผลตรวจ", "tab")[0]?.getAttribute("aria-selected")).toBe("true");
    expect(buttonsNamed(/^2 ต้องแก้/)[0]?.getAttribute("aria-pressed")).toBe("true");
    await press("รายงาน", "tab");
    await press("เติมผล 1 มาตรการ");
    expect(buttonsNamed("เติมผล", "tab")[0]?.getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^มาตรการที่ 1 /);
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
    await press("รายงาน", "tab");
    await act(async () => screen.getByRole("checkbox", { name: "ทำฉบับร่างไปก่อน" }).click());
    await press(WORD);
    await press("ผลตรวจ", "tab");
    await press("รายงาน", "tab");
    expect(text()).toContain("เริ่มดาวน์โหลดไฟล์นี้แล้ว");
    expect(delivered).toHaveLength(1);
  });
});

describe("a clear sheet", () => {
  test("says so, with what is not checked, and leads to the report", async () => {
    await openPane(measuresWorkbook([completeMeasure(1)]));
    expect(screen.getByRole("heading", { name: "พร้อมทำรายงาน" })).toBeTruthy();
    expect(text()).toContain("ตรวจครบ 1 มาตรการ ไม่มีข้อที่ต้องแก้");
    expect(buttonsNamed("สิ่งที่ต้องตรวจเอง")[0]?.getAttribute("aria-expanded")).toBe("true");
    await press("ไปทำรายงาน");
    expect(buttonsNamed(WORD)).toHaveLength(1);
  });
});

describe("after an edit", () => {
  test("the result is marked as older at once, and the finding goes once it has been checked again", async () => {
    const { spreadsheet } = await openPane(measuresWorkbook([unfinishedMeasure(1)]));
    jest.useFakeTimers();
    await act(async () => spreadsheet.typeIntoCell(SHEET, "E4", "จัดอบรมเมื่อวันที่ ๑๕ มกราคม ๒๕๖๘"));
    await settleExcel();
    expect(text()).toContain("ผลเก่ากว่าแผ่นงาน");
    expect(listedCells().join()).toContain("E4");
    await act(async () => jest.advanceTimersByTimeAsync(LONGEST_PAUSE_MS));
    await settleExcel();
    expect(text()).not.toContain("ผลเก่ากว่าแผ่นงาน");
    expect(listedCells().join()).not.toContain("E4");
    expect(spreadsheet.counts.reads).toBe(2);
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
    await settleExcel(); // Excel has heard that nobody watches any more
    jest.useFakeTimers();
    spreadsheet.typeIntoCell(SHEET, "E4", "");
    await settleExcel();
    await jest.advanceTimersByTimeAsync(LONGEST_PAUSE_MS * 2);
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
    expect(text()?.split(FAULT.th)).toHaveLength(2); // at one place (R43)
    isBroken = false;
    await press("ลองอีกครั้ง");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("heading", { name: "พร้อมทำรายงาน" })).toBeTruthy();
  });

  test("of selecting: the sentence, a retry of the same cell, the findings stay", async () => {
    let isBroken = true;
    const { spreadsheet } = await openPane(measuresWorkbook([unfinishedMeasure(1)]), {
      port: (sheet) => ({
        select: (place) => (isBroken ? Promise.resolve(fail(FAULT)) : sheet.select(place)),
      }),
    });
    await pressItem(/ช่อง F4/);
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    expect(listedCells()).toHaveLength(2);
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
    expect(screen.getByRole("alert").textContent).toContain("สมุดงานไม่ถูกแก้");
    expect(text()).not.toContain("no such proxy");
    await press("คัดลอกรายละเอียด");
    expect(copied[0]).toContain("no such proxy");
    expect(text()).toContain("คัดลอกแล้ว");
    isBroken = false;
    await press("ลองอีกครั้ง");
    expect(screen.getByRole("heading", { name: "พร้อมทำรายงาน" })).toBeTruthy();
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
    await press("ตัวเลือกและปุ่มลัด");
    await press("English");
    await press("Back");
    expect(spreadsheet.counts.writes + spreadsheet.addedLayouts.length).toBe(0);
    expect(screen.getByRole("heading", { name: /^\d to mend$/ })).toBeTruthy();
    expect(text()).toContain("Measure 1 was due on 31 March 2025 but has no result summary");
    expect(document.documentElement.lang).toBe("en");
    expect(personStore.read("language")).toBe("en");
    await press("Options and shortcuts");
    await press("ไทย");
    await press("กลับ");
    expect(screen.getByRole("heading", { name: /^ต้องแก้ \d ข้อ$/ })).toBeTruthy();
    expect(document.documentElement.lang).toBe("th");
  });

  test("a kept language holds from the first word on", async () => {
    await openPane(measuresWorkbook([completeMeasure(1)]), {
      preferences: { welcome: "seen", language: "en" },
    });
    expect(screen.getByRole("tab", { name: "Findings" })).toBeTruthy();
  });

  test("colours are kept", async () => {
    const { personStore } = await openPane(measuresWorkbook([completeMeasure(1)]));
    await press("ตัวเลือกและปุ่มลัด");
    await press("มืด");
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

  test("whoever begins by it is not asked how to begin in the next workbook", async () => {
    const commands = createPaneCommands();
    commands.send("check");
    const { personStore } = await openPane(measuresWorkbook([unfinishedMeasure(1)]), {
      commands,
      preferences: {},
    });
    expect(listedCells()).toEqual(["E4", "F4"]);
    expect(personStore.read("welcome")).toBe("seen");
  });

  test.each([
    ["fill" as const, "เติมผล", 1],
    ["prepare" as const, "เติมผล", 2],
    ["report" as const, "รายงาน", 1],
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

  test("prepare: shows the card of the second tab, past the introduction, and writes nothing", async () => {
    const pane = await openPane(
      rawWorkbook([resultsTable([measureRow(1, "", "ผู้รับบริการพึงพอใจไม่ต่ำกว่าร้อยละ ๘๐"), measureRow(2)])]),
      { preferences: {} },
    );
    await act(async () => pane.commands.send("prepare"));
    await settle();
    await settle();
    expect(pane.spreadsheet.sheetNames()).toEqual([SHEET]);
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
    await press(/^เตรียมสองแผ่นนี้/);
    expect(pane.spreadsheet.sheetNames()).toContain("หลักฐาน");
    expect(text()).toContain("เตรียมแผ่นงานแล้ว");
  });

  test("open: leaves everything as it is", async () => {
    const commands = createPaneCommands();
    const { spreadsheet } = await openPane(measuresWorkbook([unfinishedMeasure(1)]), { commands });
    await act(async () => commands.send("open"));
    expect(spreadsheet.counts.reads).toBe(1);
  });
});

describe("accessibility", () => {
  test.each([
    ["findings", measuresWorkbook([unfinishedMeasure(1)]), {}],
    ["introduction", measuresWorkbook([]), { preferences: {} }],
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
