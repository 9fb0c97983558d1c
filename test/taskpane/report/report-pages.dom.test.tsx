import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { fail, succeed } from "../../../src/app/ports/result";
import type { DrawnPage, DrawPages } from "../../../src/app/ports/drawn-pages";
import { PartNotLoaded } from "../../../src/app/ports/part-not-loaded";
import { rawWorkbook } from "../../support/raw-table";
import { findViolations } from "../support/find-violations";
import {
  completeMeasure,
  measuresWorkbook,
  SETTINGS_TABLE,
  unfinishedMeasure,
} from "../support/measures-workbook";
import { openPart, type OpenedPart } from "../support/open-part";
import { PLAIN_PAGES, plainPage } from "../support/plain-pages";
import { buttonsNamed, press, settle } from "../support/press";
import { ReportTab } from "../support/report-tab";

const FAULT = { th: "โหลดไม่สำเร็จ", en: "It did not load" };
const MEMO = "ดูใหญ่: หน้า 1 บันทึกข้อความ";

afterEach(cleanup);

function text(): string {
  return document.body.textContent ?? "";
}

function open(drawPages: DrawPages, row = completeMeasure(1)): Promise<OpenedPart> {
  return openPart(ReportTab, measuresWorkbook([row], [SETTINGS_TABLE]), {
    services: { loadDrawPages: async () => drawPages },
  });
}

describe("the pages", () => {
  test("memo, cover and table are shown small, with how many pages there are", async () => {
    const { container } = await open(async () => PLAIN_PAGES);
    expect(buttonsNamed(/^ดูใหญ่/).map((one) => one.getAttribute("aria-label"))).toEqual([
      MEMO,
      "ดูใหญ่: หน้า 2 ปก",
      "ดูใหญ่: หน้า 3 ตาราง",
    ]);
    expect(text()).toContain("กดหน้าเพื่อดูใหญ่ 4 หน้า");
    expect(await findViolations(container)).toEqual([]);
  });

  test.each([
    ["a draft", unfinishedMeasure(1), "ฉบับร่าง", 3],
    ["the report proper", completeMeasure(1), null, 0],
  ])("of %s: the model that is drawn and the marks say it", async (_, row, mark, marks) => {
    const drawn: (string | null)[] = [];
    await open(async ({ draftMark }) => {
      drawn.push(draftMark);
      return PLAIN_PAGES;
    }, row);
    expect(drawn).toEqual([mark]);
    const thumbs = buttonsNamed(/^ดูใหญ่/).filter(({ textContent }) => textContent === "ฉบับร่าง");
    expect(thumbs).toHaveLength(marks);
  });

  test("one that is pressed opens all pages there; ‹ leads back to the button that was pressed", async () => {
    const { container } = await open(async () => PLAIN_PAGES);
    await press("ดูใหญ่: หน้า 3 ตาราง");
    expect(screen.getAllByRole("img")).toHaveLength(4);
    expect(text()).toContain("หน้า 3 จาก 4");
    expect(document.activeElement).not.toBe(document.body);
    expect(await findViolations(container)).toEqual([]);
    await press("หน้าถัดไป");
    expect(text()).toContain("หน้า 4 จาก 4");
    expect(buttonsNamed("หน้าถัดไป")[0]?.getAttribute("aria-disabled")).toBe("true");
    await press("หน้าก่อน");
    expect(text()).toContain("หน้า 3 จาก 4");
    await press("กลับ");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("ดูใหญ่: หน้า 3 ตาราง");
  });

  test("they are twice as wide by the button or + and as wide as the pane by -; the focus and the page stay", async () => {
    const { container } = await open(async () => PLAIN_PAGES);
    await press("ดูใหญ่: หน้า 3 ตาราง");
    const zoom = buttonsNamed("ขยาย 200%")[0];
    zoom?.focus();
    await press("ขยาย 200%");
    expect(zoom?.getAttribute("aria-pressed")).toBe("true");
    expect(document.activeElement).toBe(zoom);
    expect(text()).toContain("หน้า 3 จาก 4");
    // Each page is a room that can be scrolled by keyboard.
    expect(container.ownerDocument.querySelectorAll("li[tabindex='0']")).toHaveLength(4);
    expect(await findViolations(container)).toEqual([]);
    await press("ขยาย 200%");
    expect(zoom?.getAttribute("aria-pressed")).toBe("false");
    expect(container.ownerDocument.querySelectorAll("li[tabindex='0']")).toHaveLength(0);
  });

  test("fewer pages after a change: the last one is shown", async () => {
    let pages: readonly DrawnPage[] = PLAIN_PAGES;
    const { check, spreadsheet } = await open(async () => pages);
    await press("ดูใหญ่: หน้า 3 ตาราง");
    await press("หน้าถัดไป");
    pages = PLAIN_PAGES.slice(0, 3);
    await act(async () => spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "F4", "ผู้เข้าอบรม ๙๐ คน"));
    await check();
    expect(text()).toContain("หน้า 3 จาก 3");
  });

  test("a workbook without a table has none", async () => {
    await openPart(ReportTab, rawWorkbook([{ rows: [["รายรับ", "รายจ่าย"]] }]), {
      services: { loadDrawPages: async () => async () => PLAIN_PAGES },
    });
    expect(buttonsNamed(/^ดูใหญ่/)).toEqual([]);
  });
});

describe("drawing anew", () => {
  test("after a change the pages are those of the workbook as it is now; the old ones stay until then", async () => {
    let give: ((pages: readonly DrawnPage[]) => void) | null = null;
    let isSlow = false;
    const { check, spreadsheet } = await open(() =>
      isSlow ? new Promise((resolve) => (give = resolve)) : Promise.resolve(PLAIN_PAGES),
    );
    isSlow = true;
    await act(async () => spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "F4", "ผู้เข้าอบรม ๙๐ คน"));
    await check();
    expect(text()).toContain("กดหน้าเพื่อดูใหญ่ 4 หน้า");
    expect(screen.getByRole("region", { name: "หน้าของรายงาน" }).getAttribute("aria-busy")).toBe("true");
    await act(async () => give?.([plainPage("memo", 1)]));
    await settle();
    expect(text()).toContain("กดหน้าเพื่อดูใหญ่ 1 หน้า");
  });

  test("a drawing that is out of date is given up, and what it brings is not shown", async () => {
    const given: ((pages: readonly DrawnPage[]) => void)[] = [];
    const { check } = await open(() => new Promise((resolve) => given.push(resolve)));
    expect(text()).toContain("กำลังวาดหน้า…");
    await check();
    expect(given.length).toBeGreaterThan(1);
    await act(async () => given.at(-1)?.(PLAIN_PAGES));
    await settle();
    await act(async () => given[0]?.([plainPage("memo", 1)]));
    await settle();
    expect(text()).toContain("กดหน้าเพื่อดูใหญ่ 4 หน้า");
  });

  test("another tab gives the drawing up, and coming back draws again", async () => {
    let count = 0;
    let isSlow = true;
    const { show } = await open(() => {
      count += 1;
      return isSlow ? new Promise(() => undefined) : Promise.resolve(PLAIN_PAGES);
    });
    await show(false);
    isSlow = false;
    await show(true);
    await settle();
    expect(count).toBe(2);
    expect(buttonsNamed(MEMO)).toHaveLength(1);
  });

  test("pages that are there are not drawn again: not for another tab, nor for a check that finds the same", async () => {
    let count = 0;
    const { show, check, spreadsheet } = await open(async () => {
      count += 1;
      return PLAIN_PAGES;
    });
    await show(false);
    await show(true);
    expect(buttonsNamed(MEMO)).toHaveLength(1);
    await check();
    expect(count).toBe(1);
    await act(async () => spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "F4", "ผู้เข้าอบรม ๙๐ คน"));
    await check();
    expect(count).toBe(2);
  });

  test("the file is read for pictures when the pages are opened and when a check was asked for, not after each cell", async () => {
    let reads = 0;
    let drawn = 0;
    const settings = { ...SETTINGS_TABLE, rows: [...SETTINGS_TABLE.rows.slice(0, 5), ["ตราหน่วยงาน", "มี"]] };
    const { show, check, spreadsheet } = await openPart(
      ReportTab,
      measuresWorkbook([completeMeasure(1)], [settings]),
      {
        services: {
          loadDrawPages: async () => async () => {
            drawn += 1;
            return PLAIN_PAGES;
          },
        },
        port: () => ({
          readPictureFile: async () => {
            reads += 1;
            return succeed(null);
          },
        }),
      },
    );
    expect(reads).toBe(1);
    await act(async () => spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "F4", "ผู้เข้าอบรม ๙๐ คน"));
    // The check after a change comes by itself.
    await waitFor(() => expect(drawn).toBe(2), { timeout: 30_000 });
    expect(reads).toBe(1);
    await check();
    expect(reads).toBe(2);
    await show(false);
    await show(true);
    expect(reads).toBe(2);
  });
});

describe("what goes wrong", () => {
  test.each<[string, () => Promise<never>, string]>([
    ["code that does not come", () => Promise.reject(new PartNotLoaded(FAULT)), FAULT.th],
    ["a crash", () => Promise.reject(new Error("no glyph")), "โปรแกรม"],
  ])(
    "%s: one sentence where the pages stand, and a retry; a report is made all the same",
    async (_, broken, said) => {
      let isBroken = true;
      const { container, delivered } = await open(() => (isBroken ? broken() : Promise.resolve(PLAIN_PAGES)));
      expect(screen.getByRole("alert").textContent).toContain(said);
      expect(await findViolations(container)).toEqual([]);
      await press("ทำไฟล์ Word");
      expect(delivered).toHaveLength(1);
      isBroken = false;
      await press("ลองอีกครั้ง");
      expect(buttonsNamed(MEMO)).toHaveLength(1);
      expect(screen.queryByRole("alert")).toBeNull();
      expect(document.activeElement).not.toBe(document.body);
    },
  );

  test("pictures that cannot be had do not keep the pages away", async () => {
    await openPart(ReportTab, measuresWorkbook([completeMeasure(1)], [SETTINGS_TABLE]), {
      services: { loadDrawPages: async () => async () => PLAIN_PAGES },
      port: () => ({ readPictureFile: () => Promise.resolve(fail(FAULT)) }),
    });
    expect(buttonsNamed(MEMO)).toHaveLength(1);
  });
});

test("a key that does nothing here is left alone", async () => {
  await open(async () => PLAIN_PAGES);
  await press(MEMO);
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "x" });
  expect(text()).toContain("หน้า 1 จาก 4");
});
