import { act, cleanup, screen } from "@testing-library/react";
import { fail } from "../../../src/app/result";
import { findViolations } from "../support/find-violations";
import {
  completeMeasure,
  measuresWorkbook,
  SETTINGS_TABLE,
  unfinishedMeasure,
} from "../support/measures-workbook";
import { buttonsNamed, openPane, press, type OpenedPane, type PaneCase } from "../support/open-pane";

const FAULT = { th: "เบราว์เซอร์ไม่ยอมให้ดาวน์โหลด", en: "The browser refuses downloads" };
const SHEETS_BUTTON = "ทำแผ่นรายงานในสมุดงานนี้";

afterEach(cleanup);

function text(): string {
  return document.body.textContent ?? "";
}

async function openReport(
  rows: readonly (readonly string[])[],
  given: PaneCase = {},
  others = [SETTINGS_TABLE],
): Promise<OpenedPane> {
  const pane = await openPane(measuresWorkbook(rows, others), given);
  await press("รายงาน", "tab");
  return pane;
}

describe("the Word report", () => {
  test("is read afresh, rendered and handed over as a download, which is not called saved", async () => {
    const { spreadsheet, delivered, rendered, container } = await openReport([completeMeasure(1)]);
    await press("รายงาน Word");
    expect(spreadsheet.counts.reads).toBe(2);
    expect(rendered[0]?.draftMark).toBeNull();
    expect(delivered).toEqual([
      {
        name: "รายงานผลการดำเนินการ_๒๕๖๘_องค์การบริหารส่วนตำบลทุ่งสมมติ.docx",
        mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        bytes: new Uint8Array([1, 2, 3]),
      },
    ]);
    expect(text()).toContain("เริ่มดาวน์โหลดไฟล์นี้แล้ว");
    expect(text()).toContain("Downloads");
    expect(text()).not.toContain("บันทึกแล้ว");
    expect(await findViolations(container)).toEqual([]);
  });

  test("is refused while errors stand, with their number and the way to them", async () => {
    const { delivered, container } = await openReport([unfinishedMeasure(1)]);
    await press("รายงาน Word");
    expect(delivered).toEqual([]);
    expect(screen.getByRole("alert").textContent).toContain("มีข้อที่ต้องแก้ 2 ข้อ");
    expect(await findViolations(container)).toEqual([]);
    await press("ดูข้อที่ต้องแก้");
    expect(buttonsNamed(/^2 ต้องแก้/)[0]?.getAttribute("aria-pressed")).toBe("true");
  });

  test("is made as a draft when that is chosen, and said to be one", async () => {
    const { delivered, rendered } = await openReport([unfinishedMeasure(1)]);
    await press("รายงาน Word");
    await press("ทำฉบับร่าง");
    expect(rendered[0]?.draftMark).toBe("ฉบับร่าง");
    expect(delivered[0]?.name).toBe("รายงานผลการดำเนินการ_๒๕๖๘_องค์การบริหารส่วนตำบลทุ่งสมมติ_ฉบับร่าง.docx");
    expect(text()).toContain("เป็นฉบับร่าง ยังมีข้อที่ต้องแก้ 2 ข้อ");
  });

  test("lists the settings that are missing and goes to their sheet", async () => {
    const settings = {
      sheet: "ตั้งค่ารายงาน",
      rows: [
        ["ชื่อ", "ค่า"],
        ["หน่วยงาน", "องค์การบริหารส่วนตำบลทุ่งสมมติ"],
      ],
    };
    const { spreadsheet } = await openReport([completeMeasure(1)], {}, [settings]);
    await press("รายงาน Word");
    expect(text()).toContain("ยังไม่ได้กรอกว่าบันทึกข้อความเรียนถึงผู้ใด");
    expect(text()).toContain("ยังไม่มีชื่อผู้จัดทำรายงาน");
    expect(buttonsNamed("ดูข้อที่ต้องแก้")).toEqual([]); // nothing else has to be mended
    await press("ไปที่แผ่นตั้งค่ารายงาน");
    expect(spreadsheet.selection()).toEqual({ sheet: "ตั้งค่ารายงาน", cell: "A1" });
  });

  test("adds the settings sheet where there is none", async () => {
    const { spreadsheet } = await openReport([completeMeasure(1)], {}, []);
    await press("รายงาน Word");
    await press("เพิ่มแผ่นตั้งค่ารายงาน");
    expect(spreadsheet.sheetNames()).toEqual(["มาตรการ ๒๕๖๘", "ตั้งค่ารายงาน"]);
    expect(text()).toContain("เพิ่มแผ่น “ตั้งค่ารายงาน” แล้ว");
    await press("ไปที่แผ่นตั้งค่ารายงาน");
    expect(spreadsheet.selection()?.sheet).toBe("ตั้งค่ารายงาน");
  });

  test("keeps what became of it while another part is looked at", async () => {
    await openReport([completeMeasure(1)]);
    await press("รายงาน Word");
    await press("ผลตรวจ", "tab");
    await press("รายงาน", "tab");
    expect(text()).toContain("เริ่มดาวน์โหลดไฟล์นี้แล้ว");
  });

  test("cannot be asked for twice at once", async () => {
    await openReport([completeMeasure(1)], {
      services: { loadRenderer: () => new Promise(() => undefined) },
    });
    await press("รายงาน Word");
    expect(text()).toContain("กำลังทำรายงาน…");
    expect(buttonsNamed("รายงาน Word")[0]?.getAttribute("aria-disabled")).toBe("true");
  });
});

describe("what goes wrong", () => {
  test("a fault of the delivery has its sentence and a retry", async () => {
    let isBroken = true;
    await openReport([completeMeasure(1)], {
      services: { deliverFile: async () => (isBroken ? fail(FAULT) : { ok: true, value: null }) },
    });
    await press("รายงาน Word");
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    isBroken = false;
    await press("ลองอีกครั้ง");
    expect(text()).toContain("เริ่มดาวน์โหลดไฟล์นี้แล้ว");
  });

  test("a fault of reading has its sentence", async () => {
    const { spreadsheet } = await openReport([completeMeasure(1)]);
    spreadsheet.failWith(FAULT);
    await press("รายงาน Word");
    expect(screen.getByRole("alert").textContent).toContain(FAULT.th);
    await press("ปิด");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("a workbook that lost its measures has its sentence", async () => {
    const { spreadsheet } = await openReport([completeMeasure(1)]);
    act(() => {
      for (const column of "ABCDEF") spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", `${column}3`, "");
    });
    await press("รายงาน Word");
    expect(screen.getByRole("alert").textContent).toContain("ไม่พบตารางมาตรการ");
  });

  test("the renderer that cannot be loaded has its sentence", async () => {
    await openReport([completeMeasure(1)], {
      services: { loadRenderer: () => Promise.reject(new Error("Loading chunk 7 failed")) },
    });
    await press("รายงาน Word");
    expect(screen.getByRole("alert").textContent).toContain("โหลดส่วนทำรายงานไม่สำเร็จ");
  });

  test("a crash has its detail to copy", async () => {
    const { copied } = await openReport([completeMeasure(1)], {
      services: { loadRenderer: async () => () => Promise.reject(new Error("no font")) },
    });
    await press("รายงาน Word");
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
    expect(text()).toContain("เพิ่มแผ่นรายงานแล้ว");
    for (const name of added) expect(text()).toContain(name);
    expect(await findViolations(container)).toEqual([]);
  });

  test("are refused while errors stand, and made as a draft when that is chosen", async () => {
    const { spreadsheet } = await openReport([unfinishedMeasure(1)]);
    await press(SHEETS_BUTTON);
    expect(spreadsheet.addedLayouts).toHaveLength(0);
    await press("ทำฉบับร่าง");
    expect(spreadsheet.addedLayouts).toHaveLength(1);
    expect(JSON.stringify(spreadsheet.addedLayouts)).toContain("ฉบับร่าง");
  });

  test("a fault in adding them has its sentence", async () => {
    await openReport([completeMeasure(1)], {
      port: () => ({ addSheets: () => Promise.resolve(fail(FAULT)) }),
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

describe("what is offered", () => {
  test.each([
    ["windows" as const, true],
    ["web" as const, true],
    ["other" as const, true],
    ["mac" as const, false],
  ])("on %s", async (platform, isDownload) => {
    const { container } = await openReport([completeMeasure(1)], { platform });
    expect(buttonsNamed("รายงาน Word")).toHaveLength(isDownload ? 1 : 0);
    expect(buttonsNamed(SHEETS_BUTTON)).toHaveLength(1);
    expect(text().includes("Excel สำหรับ Mac ไม่อนุญาตให้แถบงานดาวน์โหลดไฟล์")).toBe(!isDownload);
    expect(await findViolations(container)).toEqual([]);
  });
});
