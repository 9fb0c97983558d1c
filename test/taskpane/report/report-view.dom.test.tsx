import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { fail, succeed } from "../../../src/app/ports/result";
import { newWorkbookLayout } from "../../../src/core/sheet/new-workbook-layout";
import type { PaneServices } from "../../../src/taskpane/services/pane-services";
import { rawWorkbook, type TestTable } from "../../support/raw-table";
import { findViolations } from "../support/find-violations";
import {
  completeMeasure,
  measuresWorkbook,
  SETTINGS_TABLE,
  unfinishedMeasure,
} from "../support/measures-workbook";
import { openPart, type OpenedPart, type PartCase } from "../support/open-part";
import { buttonsNamed, press, settle } from "../support/press";
import { ReportTab } from "../support/report-tab";

const FAULT = { th: "เบราว์เซอร์ไม่ยอมให้ดาวน์โหลด", en: "The browser refuses downloads" };
const WORD = "ทำไฟล์ Word";
const SHEETS_BUTTON = "ทำแผ่นพิมพ์";
const OTHERS = "รูปแบบอื่น: หน้าเว็บ CSV JSON ครบชุด";

afterEach(cleanup);

function text(): string {
  return document.body.textContent ?? "";
}

function draftTick(): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>("checkbox", { name: "ทำฉบับร่างไปก่อน" });
}

async function tick(): Promise<void> {
  await act(async () => draftTick().click());
  await settle();
}

/** Presses the button of a target that most reports are not made as. */
async function pressOther(name: string): Promise<void> {
  if (buttonsNamed(name).length === 0) await press(OTHERS);
  await press(name);
}

/** What stands in the row of a target. */
function rowOf(target: string): string {
  return document.querySelector(`[data-target=${target}]`)?.textContent ?? "";
}

function openReport(
  rows: readonly (readonly string[])[],
  given: PartCase = {},
  others: readonly TestTable[] = [SETTINGS_TABLE],
): Promise<OpenedPart> {
  return openPart(ReportTab, measuresWorkbook(rows, others), given);
}

describe("the Word report", () => {
  test("is read afresh, rendered and handed over as a download, which is not called saved", async () => {
    const { spreadsheet, delivered, rendered, container } = await openReport([completeMeasure(1)]);
    await press(WORD);
    expect(spreadsheet.counts.reads).toBe(2);
    expect(rendered[0]?.draftMark).toBeNull();
    expect(delivered).toEqual([
      {
        name: "รายงานผลการดำเนินการ_2568_องค์การบริหารส่วนตำบลทุ่งสมมติ.docx",
        mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        bytes: new Uint8Array([1, 2, 3]),
      },
    ]);
    expect(text()).toContain("เริ่มดาวน์โหลดไฟล์นี้แล้ว");
    expect(text()).toContain("Downloads");
    expect(text()).not.toContain("บันทึกแล้ว");
    expect(await findViolations(container)).toEqual([]);
  });

  test("is not made while errors stand, and the focus goes to the tick, with the reason", async () => {
    const { delivered, container, spreadsheet } = await openReport([unfinishedMeasure(1)]);
    await press(WORD);
    expect(delivered).toEqual([]);
    expect(spreadsheet.counts.reads).toBe(1);
    expect(document.activeElement).toBe(draftTick());
    expect(text()).toContain("ยังไม่ได้ทำ Word เพราะยังมีที่ขาด ติ๊กช่องนี้แล้วกดอีกครั้ง");
    expect(await findViolations(container)).toEqual([]);
  });

  test("is made as a draft once that is ticked, and said to be one", async () => {
    const { delivered, rendered } = await openReport([unfinishedMeasure(1)]);
    await press(WORD);
    await tick();
    expect(text()).not.toContain("ยังไม่ได้ทำ Word");
    await press(WORD);
    expect(rendered[0]?.draftMark).toBe("ฉบับร่าง");
    expect(delivered[0]?.name).toBe("รายงานผลการดำเนินการ_2568_องค์การบริหารส่วนตำบลทุ่งสมมติ_ฉบับร่าง.docx");
    expect(text()).toContain("เป็นฉบับร่าง ยังมีข้อที่ต้องแก้ 2 ข้อ");
  });

  test("a draft is asked for once: the tick holds for every format, and over another tab", async () => {
    const make = async () => () => Promise.resolve(new Uint8Array([7]));
    const { delivered, show } = await openReport([unfinishedMeasure(1)], {
      services: { renderers: { docx: make, pdf: make } },
    });
    await tick();
    await press(WORD);
    await show(false);
    await show(true);
    expect(draftTick().checked).toBe(true);
    await press("ทำไฟล์ PDF");
    expect(delivered).toHaveLength(2);
  });

  test("the tick goes with the last error, and is to be set again with the next", async () => {
    const { spreadsheet, check, delivered } = await openReport([unfinishedMeasure(1)]);
    await tick();
    const [, , , , result = "", outcome = ""] = completeMeasure(1);
    await act(async () => {
      spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "E4", result);
      spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "F4", outcome);
    });
    await check();
    expect(text()).toContain("พร้อมทำรายงาน");
    expect(screen.queryByRole("checkbox")).toBeNull();
    await act(async () => spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "E4", ""));
    await check();
    expect(draftTick().checked).toBe(false);
    await press(WORD);
    expect(delivered).toEqual([]);
  });

  test("errors that came after the check are told at the tick, and nothing is made", async () => {
    const { spreadsheet, delivered } = await openReport([completeMeasure(1)]);
    await act(async () => spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "E4", ""));
    await press(WORD);
    expect(delivered).toEqual([]);
    expect(text()).toContain("ยังไม่ได้ทำ Word เพราะยังมีที่ขาด");
    expect(document.activeElement).toBe(draftTick());
    await tick();
    await press(WORD);
    expect(delivered).toHaveLength(1);
  });

  test("keeps what became of it while another part is looked at", async () => {
    const { show } = await openReport([completeMeasure(1)]);
    await press(WORD);
    await show(false);
    expect(text()).not.toContain("เริ่มดาวน์โหลดไฟล์นี้แล้ว");
    await show(true);
    expect(text()).toContain("เริ่มดาวน์โหลดไฟล์นี้แล้ว");
  });

  test("cannot be asked for twice at once", async () => {
    await openReport([completeMeasure(1)], {
      services: { renderers: { docx: () => new Promise(() => undefined) } },
    });
    await press(WORD);
    expect(text()).toContain("กำลังทำ: Word…");
    expect(buttonsNamed(WORD)[0]?.getAttribute("aria-disabled")).toBe("true");
  });
});

describe("what goes wrong", () => {
  test("a fault of the delivery has its sentence and a retry", async () => {
    let isBroken = true;
    await openReport([completeMeasure(1)], {
      services: { deliverFile: async () => (isBroken ? fail(FAULT) : { ok: true, value: null }) },
    });
    await press(WORD);
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    isBroken = false;
    await press("ลองอีกครั้ง");
    expect(text()).toContain("เริ่มดาวน์โหลดไฟล์นี้แล้ว");
  });

  test("a fault of reading has its sentence", async () => {
    const { spreadsheet } = await openReport([completeMeasure(1)]);
    spreadsheet.failWith(FAULT);
    await press(WORD);
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    await press("ปิด");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("a workbook that lost its measures has its sentence", async () => {
    const { spreadsheet } = await openReport([completeMeasure(1)]);
    act(() => {
      for (const column of "ABCDEF") spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", `${column}3`, "");
    });
    await press(WORD);
    expect(screen.getByRole("alert").textContent).toContain("ไม่พบตารางมาตรการ");
  });

  test("the renderer that cannot be loaded has its sentence", async () => {
    await openReport([completeMeasure(1)], {
      services: { renderers: { docx: () => Promise.reject(new Error("Loading chunk 7 failed")) } },
    });
    await press(WORD);
    expect(screen.getByRole("alert").textContent).toContain("โหลดส่วนนี้ของโปรแกรมไม่สำเร็จ");
  });

  test("a crash has its detail to copy", async () => {
    const { copied } = await openReport([completeMeasure(1)], {
      services: { renderers: { docx: async () => () => Promise.reject(new Error("no font")) } },
    });
    await press(WORD);
    await press("คัดลอกรายละเอียด");
    expect(copied[0]).toContain("no font");
  });
});

describe("report sheets", () => {
  test("are added to the workbook, with how to print them", async () => {
    const { spreadsheet, delivered, container } = await openReport([completeMeasure(1)]);
    const before = spreadsheet.sheetNames().length;
    await press(SHEETS_BUTTON);
    const added = spreadsheet.sheetNames().slice(before);
    expect(added.length).toBeGreaterThan(0);
    expect(delivered).toEqual([]);
    expect(text()).toContain("เพิ่มแผ่นพิมพ์แล้ว");
    for (const name of added) expect(text()).toContain(name);
    expect(await findViolations(container)).toEqual([]);
  });

  test("are laid out for the font that this computer has, and the officer is told", async () => {
    const measured: string[] = [];
    const pages = async (width: number): Promise<number> => {
      const { spreadsheet } = await openReport([completeMeasure(1)], {
        port: () => ({
          measureText: ({ text: sample, font, sizePt }) => {
            measured.push(`${font} ${sizePt}`);
            return Promise.resolve(succeed({ width: sample.length * sizePt * width, line: sizePt }));
          },
        }),
      });
      await press(SHEETS_BUTTON);
      const [layout] = spreadsheet.addedLayouts;
      return layout?.sheets[2]?.rows.length ?? 0;
    };
    const official = await pages(0.2);
    expect(text()).not.toContain("เครื่องนี้ไม่มีแบบอักษร");
    cleanup();
    expect(await pages(0.4)).not.toBe(official);
    expect(text()).toContain("เครื่องนี้ไม่มีแบบอักษร TH SarabunPSK");
    expect(measured).toEqual(["null 36", "null 36"]);
  });

  test("made again take the place of those before, and are taken away by a button", async () => {
    const { spreadsheet, container } = await openReport([completeMeasure(1)]);
    const before = spreadsheet.sheetNames();
    await press(SHEETS_BUTTON);
    const [memo = ""] = spreadsheet.sheetNames().slice(before.length);
    expect(text()).not.toContain("แทนที่แผ่นเดิม");
    await press(SHEETS_BUTTON);
    expect(text()).toContain(`แทนแผ่นเดิม: ${memo}`);
    await press("เลิกทำ");
    expect(text()).toContain(`เอาแผ่นงานออกแล้ว: ${memo}`);
    expect(text()).toContain(`แผ่นเดิมกลับมาแล้ว: ${memo}`);
    expect(text()).not.toContain("เลือกทั้ง");
    expect(buttonsNamed("เลิกทำ")).toEqual([]);
    expect(document.activeElement).not.toBe(document.body);
    expect(spreadsheet.sheetNames().filter((name) => !before.includes(name))).toHaveLength(3);
    expect(await findViolations(container)).toEqual([]);
  });

  test("a print sheet that somebody changed is told as left alone, and left when the others go", async () => {
    const { spreadsheet } = await openReport([completeMeasure(1)]);
    await press(SHEETS_BUTTON);
    await act(async () => spreadsheet.typeIntoCell("พิมพ์-ปก", "A40", "ลงนามแล้ว"));
    await press(SHEETS_BUTTON);
    expect(text()).toContain("ไม่ได้แตะแผ่นที่มีคนทำหรือแก้เอง: พิมพ์-ปก");
    await act(async () => spreadsheet.typeIntoCell("พิมพ์-ปก (2)", "A40", "ลงนามอีกครั้ง"));
    await press("เลิกทำ");
    expect(text()).toContain("แผ่นนี้มีสิ่งที่เครื่องมือไม่ได้ใส่ จึงเก็บไว้");
    expect(buttonsNamed("แผ่นงาน พิมพ์-ปก (2)")).toHaveLength(1);
    expect(spreadsheet.textOf("พิมพ์-ปก (2)", "A40")).toBe("ลงนามอีกครั้ง");
  });

  test("that a fault left half made are named, and can be taken away", async () => {
    const { spreadsheet } = await openReport([completeMeasure(1)], {
      port: (sheet) => ({
        makeSheets: async (layout, way) => {
          const made = await sheet.makeSheets(layout, way);
          return made.ok ? succeed({ ...made.value, halfMade: FAULT }) : made;
        },
      }),
    });
    const before = spreadsheet.sheetNames();
    await press(SHEETS_BUTTON);
    expect(text()).toContain(FAULT.th);
    expect(text()).toContain("ทำแผ่นไม่เสร็จ");
    expect(text()).not.toContain("เพิ่มแผ่นพิมพ์แล้ว");
    await press("เลิกทำ");
    expect(spreadsheet.sheetNames()).toEqual(before);
  });

  test("a fault in taking them away has its sentence, and then the button is there again", async () => {
    await openReport([completeMeasure(1)], {
      port: () => ({ takeSheetsAway: () => Promise.resolve(fail(FAULT)) }),
    });
    await press(SHEETS_BUTTON);
    await press("เลิกทำ");
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    await press("ปิด");
    expect(buttonsNamed("เลิกทำ")).toHaveLength(1);
  });

  test("are taken away by the button below them, and can be made again", async () => {
    const { spreadsheet, container } = await openReport([completeMeasure(1)]);
    const before = spreadsheet.sheetNames();
    await press(SHEETS_BUTTON);
    expect(rowOf("sheets")).toContain("เพิ่มแผ่นพิมพ์แล้ว");
    await press("ลบแผ่นเหล่านี้");
    expect(spreadsheet.sheetNames()).toEqual(before);
    expect(rowOf("sheets")).not.toContain("เพิ่มแผ่นพิมพ์แล้ว");
    expect(document.activeElement).not.toBe(document.body);
    expect(await findViolations(container)).toEqual([]);
    await press(SHEETS_BUTTON);
    expect(rowOf("sheets")).toContain("เพิ่มแผ่นพิมพ์แล้ว");
  });

  test("are not made while errors stand, and made as a draft once that is ticked", async () => {
    const { spreadsheet } = await openReport([unfinishedMeasure(1)]);
    await press(SHEETS_BUTTON);
    expect(spreadsheet.addedLayouts).toHaveLength(0);
    await tick();
    await press(SHEETS_BUTTON);
    expect(spreadsheet.addedLayouts).toHaveLength(1);
    expect(JSON.stringify(spreadsheet.addedLayouts)).toContain("ฉบับร่าง");
  });

  test("a fault in adding them has its sentence", async () => {
    await openReport([completeMeasure(1)], {
      port: () => ({ makeSheets: () => Promise.resolve(fail(FAULT)) }),
    });
    await press(SHEETS_BUTTON);
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
  });

  test("are not offered where Excel is too old, and it is said why", async () => {
    const lack = { th: "ต้องใช้ Excel 2021 ขึ้นไป", en: "This needs Excel 2021" };
    await openReport([completeMeasure(1)], { lacks: { "add-report-sheets": lack } });
    expect(buttonsNamed(SHEETS_BUTTON)).toEqual([]);
    expect(text()).toContain(lack.th);
  });
});

describe("readiness", () => {
  const settingsWithout = (...names: string[]): TestTable => ({
    ...SETTINGS_TABLE,
    rows: SETTINGS_TABLE.rows.filter((row) => !names.includes(String(row?.[0] ?? ""))),
  });

  test("all is there: it says so, and that a blank number and date are fine", async () => {
    const { container } = await openReport([completeMeasure(1)]);
    expect(screen.getByRole("heading", { name: "พร้อมทำรายงาน" })).toBeTruthy();
    expect(text()).toContain("ไม่มีข้อที่ต้องแก้");
    expect(text()).toContain("บันทึกข้อความครบ เลขที่หนังสือหรือวันที่ลงทีหลังได้");
    expect(text()).toContain("ทุกมาตรการมีผลแล้ว");
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(await findViolations(container)).toEqual([]);
  });

  test("errors and blanks: how many, and the way to each", async () => {
    const { left } = await openReport([unfinishedMeasure(1)]);
    expect(screen.getByRole("heading", { name: "ยังขาด 2 อย่าง" })).toBeTruthy();
    expect(text()).toContain("ต้องแก้ 2 ข้อ");
    expect(text()).toContain("1 มาตรการยังไม่มีผลครบ");
    await press("เติมผล 1 มาตรการ");
    await press("ไปแก้ข้อที่ต้องแก้ 2 ข้อ");
    expect(left).toEqual(["results", "errors"]);
  });

  test("each missing setting has a button to its cell, or to the sheet where its line is gone", async () => {
    const settings = settingsWithout("ผู้จัดทำ");
    const { spreadsheet, container } = await openReport([completeMeasure(1)], {}, [
      { ...settings, rows: settings.rows.map((row) => (row?.[0] === "เรียน" ? ["เรียน", ""] : row)) },
    ]);
    await press("ไปกรอก: ยังไม่ได้กรอกว่าบันทึกข้อความเรียนถึงผู้ใด");
    expect(spreadsheet.selection()).toEqual({ sheet: "ตั้งค่ารายงาน", cell: "B4" });
    await press("ไปกรอก: ยังไม่มีชื่อผู้จัดทำรายงาน");
    expect(spreadsheet.selection()).toEqual({ sheet: "ตั้งค่ารายงาน", cell: "A1" });
    expect(await findViolations(container)).toEqual([]);
  });

  test("a setting that is filled in goes from the list after the next check", async () => {
    const settings = SETTINGS_TABLE.rows.map((row) => (row?.[0] === "เรียน" ? ["เรียน", ""] : row));
    const { spreadsheet, check } = await openReport([completeMeasure(1)], {}, [
      { ...SETTINGS_TABLE, rows: settings },
    ]);
    act(() => spreadsheet.typeIntoCell("ตั้งค่ารายงาน", "B4", "นายกองค์การบริหารส่วนตำบลทุ่งสมมติ"));
    await check();
    expect(text()).toContain("บันทึกข้อความครบ");
  });

  test("without a settings sheet one is added, once, and the list is brought up to date", async () => {
    const { spreadsheet } = await openReport([completeMeasure(1)], {}, []);
    expect(text()).toContain("ยังไม่มีแผ่นตั้งค่ารายงาน");
    await press("เพิ่มแผ่นตั้งค่ารายงาน");
    expect(spreadsheet.sheetNames()).toEqual(["มาตรการ ๒๕๖๘", "ตั้งค่ารายงาน"]);
    expect(text()).toContain("เพิ่มแผ่น “ตั้งค่ารายงาน” แล้ว");
    expect(buttonsNamed("เพิ่มแผ่นตั้งค่ารายงาน")).toEqual([]);
    await press("ไปกรอก: ยังไม่มีชื่อผู้จัดทำรายงาน");
    expect(spreadsheet.selection()).toEqual({ sheet: "ตั้งค่ารายงาน", cell: "B13" });
    await press("ไปที่แผ่นตั้งค่ารายงาน");
    expect(spreadsheet.selection()).toEqual({ sheet: "ตั้งค่ารายงาน", cell: "A1" });
  });

  test.each([
    ["a Saturday", "22 มีนาคม 2568", "ตรงกับวันเสาร์หรืออาทิตย์"],
    ["a Monday", "24 มีนาคม 2568", null],
    ["words that are no date", "ภายในเดือนนี้", "อ่านวันที่หนังสือ “ภายในเดือนนี้” เป็นวันที่ไม่ได้"],
  ])("the document's date: %s", async (_, date, said) => {
    const [head, ...rows] = SETTINGS_TABLE.rows;
    const settings = [head ?? null, ["วันที่หนังสือ", date], ["ที่หนังสือ", "ทส 71001/12"], ...rows];
    const { spreadsheet } = await openReport([completeMeasure(1)], {}, [
      { ...SETTINGS_TABLE, rows: settings },
    ]);
    expect(text()).not.toContain("ไม่เป็นไร");
    if (said === null) {
      expect(buttonsNamed("ไปที่ช่อง")).toEqual([]);
      return;
    }
    expect(text()).toContain(said);
    await press("ไปที่ช่อง");
    expect(spreadsheet.selection()).toEqual({ sheet: "ตั้งค่ารายงาน", cell: "B2" });
  });

  test("before the first check it is asked for", async () => {
    const { spreadsheet } = await openReport([completeMeasure(1)], { isChecked: false });
    await press("ตรวจความพร้อม");
    expect(spreadsheet.counts.reads).toBe(1);
    expect(text()).toContain("พร้อมทำรายงาน");
  });

  test("a workbook without measures says what was looked for", async () => {
    await openPart(ReportTab, rawWorkbook([{ rows: [["รายรับ", "รายจ่าย"]] }]));
    expect(text()).toContain("ไม่พบตารางมาตรการ");
  });
});

describe("the formats", () => {
  const make = async (): Promise<() => Promise<Uint8Array>> => async () => new Uint8Array([7]);

  test("only those that can be made are offered, with the name of their files", async () => {
    await openReport([completeMeasure(1)], { services: { renderers: { pdf: make, json: make } } });
    await press(OTHERS);
    expect(buttonsNamed(/^ทำไฟล์/).map((one) => one.getAttribute("aria-label"))).toEqual([
      "ทำไฟล์ PDF",
      "ทำไฟล์ JSON",
    ]);
    expect(text()).toContain("ชื่อไฟล์ รายงานผลการดำเนินการ_2568_องค์การบริหารส่วนตำบลทุ่งสมมติ");
  });

  test.each([
    ["ทำไฟล์ PDF", "pdf", "application/pdf"],
    ["ทำไฟล์ หน้าเว็บ", "html", "text/html"],
    ["ทำไฟล์ CSV", "csv", "text/csv"],
    ["ทำไฟล์ JSON", "json", "application/json"],
  ])("%s is delivered as what it is", async (button, extension, mediaType) => {
    const { delivered } = await openReport([completeMeasure(1)], {
      services: { renderers: { [extension]: make } },
    });
    await pressOther(button);
    expect(delivered).toMatchObject([{ mediaType, bytes: new Uint8Array([7]) }]);
    expect(delivered[0]?.name.endsWith(`.${extension}`)).toBe(true);
    expect(rowOf(extension)).toContain("เริ่มดาวน์โหลดไฟล์นี้แล้ว");
  });
});

test("signs that the file cannot show are told with the download", async () => {
  const render = Object.assign(() => Promise.resolve(new Uint8Array([7])), {
    findMissingSigns: () => Promise.resolve(new Set(["★"])),
  });
  const measure = completeMeasure(1).map((cell, at) => (at === 4 ? `${cell} ★` : cell));
  await openReport([measure], { services: { renderers: { pdf: () => Promise.resolve(render) } } });
  await press("ทำไฟล์ PDF");
  expect(text()).toContain("ไม่มีเครื่องหมาย “★”");
  expect(text()).toContain("เริ่มดาวน์โหลดไฟล์นี้แล้ว");
});

describe("what a format cannot hold", () => {
  const WITH_FIELDS: TestTable = {
    ...SETTINGS_TABLE,
    rows: [["ชื่อ", "ค่า"], ["ช่องลงนามดิจิทัล", "มี"], ...SETTINGS_TABLE.rows.slice(1)],
  };
  const told = (): number => text().split("ช่องลงนามดิจิทัลมีเฉพาะในไฟล์ PDF").length - 1;

  test.each([
    [WORD, 1],
    [SHEETS_BUTTON, 1],
    ["ทำแผ่นพิมพ์ในสมุดงานใหม่", 1],
    ["ทำไฟล์ PDF", 0],
  ])("%s: fields to sign in are told %d times", async (button, count) => {
    const render = async () => () => Promise.resolve(new Uint8Array([7]));
    await openReport([completeMeasure(1)], { services: { renderers: { docx: render, pdf: render } } }, [
      WITH_FIELDS,
    ]);
    await pressOther(button);
    expect(told()).toBe(count);
  });

  test("without them nothing is told", async () => {
    await openReport([completeMeasure(1)]);
    await press(WORD);
    expect(told()).toBe(0);
  });
});

describe("a new workbook", () => {
  const BUTTON = "ทำแผ่นพิมพ์ในสมุดงานใหม่";

  test("holds the report sheets, is opened by Excel and not called saved; this one stays as it is", async () => {
    const { spreadsheet, container } = await openReport([completeMeasure(1)]);
    const sheets = spreadsheet.sheetNames();
    await pressOther(BUTTON);
    expect(spreadsheet.createdWorkbooks).toEqual([new Uint8Array([4, 5, 6])]);
    expect(spreadsheet.sheetNames()).toEqual(sheets);
    expect(text()).toContain("ส่งสมุดงานใหม่ให้ Excel เปิดแล้ว");
    expect(text()).toContain("องค์การบริหารส่วนตำบลทุ่งสมมติ.xlsx");
    expect(await findViolations(container)).toEqual([]);
  });

  test("is a draft while errors stand, and only when that is chosen", async () => {
    const { spreadsheet } = await openReport([unfinishedMeasure(1)]);
    await pressOther(BUTTON);
    expect(spreadsheet.createdWorkbooks).toEqual([]);
    await tick();
    await pressOther(BUTTON);
    expect(spreadsheet.createdWorkbooks).toHaveLength(1);
    expect(text()).toContain("เป็นฉบับร่าง");
  });

  test("a fault of Excel has its sentence and a retry", async () => {
    let isBroken = true;
    const { spreadsheet } = await openReport([completeMeasure(1)], {
      port: (own) => ({
        createWorkbook: (bytes) =>
          isBroken
            ? Promise.resolve(fail(FAULT))
            : (own.createWorkbook?.(bytes) ?? Promise.resolve(fail(FAULT))),
      }),
    });
    await pressOther(BUTTON);
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    isBroken = false;
    await press("ลองอีกครั้ง");
    expect(spreadsheet.createdWorkbooks).toHaveLength(1);
  });
});

describe("the import of a Word report", () => {
  const layout = { title: "นำเข้า", sheets: newWorkbookLayout(2568).sheets.slice(0, 1) };
  const importing = (outside = 0, pictures = 0): Partial<PaneServices> => ({
    loadWordImport: async () => async () => succeed({ layout, measures: 16, outside, pictures }),
  });
  const choose = async (): Promise<void> => {
    const input = document.querySelector<HTMLInputElement>("input[accept='.docx']");
    const file = new Blob(["docx"]);
    Object.assign(file, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(4)) }); // jsdom has none
    await act(async () => fireEvent.change(input as Element, { target: { files: [file] } }));
    await settle();
  };

  test("is not offered where there is none", async () => {
    await openReport([completeMeasure(1)]);
    expect(text()).not.toContain("นำเข้า");
  });

  test("adds its sheets to this workbook, and tells of lines and pictures that had no place", async () => {
    const { spreadsheet, container } = await openReport([completeMeasure(1)], { services: importing(3, 2) });
    await press("นำเข้าเป็นแผ่นในสมุดงานนี้");
    await choose();
    expect(spreadsheet.sheetNames()).toContain("มาตรการ");
    expect(text()).toContain("นำเข้าแล้ว 16 มาตรการ");
    expect(text()).toContain("ข้อความนอกตาราง 3 บรรทัด");
    expect(text()).toContain("รูปภาพและวัตถุ 2 รายการไม่ได้นำเข้ามา");
    expect(await findViolations(container)).toEqual([]);
  });

  test("opens it as a new workbook", async () => {
    const { spreadsheet } = await openReport([completeMeasure(1)], { services: importing() });
    const sheets = spreadsheet.sheetNames();
    await press("นำเข้าเป็นสมุดงานใหม่");
    await choose();
    expect(spreadsheet.createdWorkbooks).toHaveLength(1);
    expect(spreadsheet.sheetNames()).toEqual(sheets);
    expect(text()).not.toMatch(/ข้อความนอกตาราง \d/);
    expect(text()).not.toContain("รูปภาพ แผนภูมิ");
  });

  test("a file that is no report has its sentence", async () => {
    await openReport([completeMeasure(1)], {
      services: { loadWordImport: async () => async () => fail(FAULT) },
    });
    await press("นำเข้าเป็นแผ่นในสมุดงานนี้");
    await choose();
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
  });
});

describe("what is offered", () => {
  test.each([
    ["windows" as const, true],
    ["web" as const, true],
    ["other" as const, true],
    ["mac" as const, false],
  ])("on %s", async (platform, canDownload) => {
    const { container, delivered } = await openReport([completeMeasure(1)], { platform });
    expect(buttonsNamed(WORD)[0]?.getAttribute("aria-disabled")).toBe(canDownload ? null : "true");
    expect(buttonsNamed(SHEETS_BUTTON)[0]?.getAttribute("aria-disabled")).toBeNull();
    expect(text().includes("Excel สำหรับ Mac ไม่อนุญาตให้แถบงานดาวน์โหลดไฟล์")).toBe(!canDownload);
    await press(WORD);
    expect(delivered).toHaveLength(canDownload ? 1 : 0);
    expect(await findViolations(container)).toEqual([]);
  });
});
