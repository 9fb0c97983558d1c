import type { Route } from "playwright-core";
import { walkByKeyboard } from "./keyboard-walk";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(240_000);

let preview: OpenPreview;
afterEach(async () => {
  await preview.close();
});
afterAll(leaveBrowser);

const MOST_TABS = 40;

/** What has the focus in the pane: its name for the pane, else its words; "BODY" where nothing has. */
async function focused(): Promise<string> {
  const frame = preview.page.frame({ url: /taskpane\.html/ });
  return (
    (await frame?.evaluate(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return "BODY";
      return (
        activeElement.dataset.begin ?? activeElement.getAttribute("aria-label") ?? activeElement.innerText
      );
    })) ?? "BODY"
  );
}

/** Goes on by a key until what has the focus is wanted; the focus never falls to the page. */
async function goTo(wanted: RegExp, key = "Tab"): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    const name = await focused();
    if (wanted.test(name)) return;
    expect(name).not.toBe("BODY");
    await preview.page.keyboard.press(key);
  }
  throw new Error(`${String(wanted)} is not reached by ${key}; the focus is on ${await focused()}`);
}

test("from a blank workbook to a mended finding, by keyboard alone", async () => {
  preview = await openPreview();
  const { page, pane } = preview;
  await page.locator('[data-cell="A5"]').waitFor();
  await page.locator("#new-file").click();
  await page.locator("#workbook-name", { hasText: "สมุดงาน1.xlsx" }).waitFor();
  await pane.getByText("สมุดงานนี้ยังว่าง").waitFor();
  // The person comes into the pane once, by the tab in front; from here on there is no pointer.
  await pane.getByRole("tab", { name: "ผลตรวจ" }).focus();
  await goTo(/^year-2568$/);
  await goTo(/^sample$/);
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("year-2568"); // asked, since nothing says the year
  await pane.getByText("เลือกปีงบประมาณก่อน").waitFor();
  await page.keyboard.press("Space");
  await goTo(/^sample$/);
  await page.keyboard.press("Enter");
  await pane.getByText("ตัวอย่างมาตรการ · ปีงบ 2568 · 3 มาตรการ").waitFor();
  await pane.getByText("เริ่มอย่างไรดี").waitFor({ state: "detached" });
  expect(await focused()).not.toBe("BODY");
  const walk = await walkByKeyboard(preview);
  const steps = (): Promise<string> => preview.inHost((host) => host.cell("ตัวอย่างมาตรการ", "B7").text);
  expect(await steps()).toContain("เว็ปไซต์");
  await walk.press("/");
  await walk.type("เว็ปไซต์");
  await walk.press("Enter");
  await walk.waitFor(/ ช่อง B7/);
  await walk.press("ArrowRight");
  await walk.waitFor(/^แก้ให้$/);
  await walk.press("Enter");
  await walk.waitFor(/^แก้ช่องนี้$/);
  await walk.press("Enter");
  await pane.getByText("แก้แล้ว 1 ช่อง").waitFor();
  expect(await steps()).toContain("ทางเว็บไซต์");
  expect((await walk.at()).tag).not.toBe("BODY");
  expect({ lost: await walk.lost(), unseen: walk.unseen() }).toEqual({ lost: [], unseen: [] });
  expect(await preview.faults()).toEqual([]);
});

test("a new blank workbook leads to what its report is to say, by keyboard alone", async () => {
  preview = await openPreview();
  const { page, pane } = preview;
  await page.locator("#new-file").click();
  await pane.getByText("สมุดงานนี้ยังว่าง").waitFor();
  const walk = await walkByKeyboard(preview);
  await walk.comeIn();
  await walk.pressUntil("Tab", /^2568/);
  await walk.press("Space");
  await goTo(/^blank$/);
  await walk.press("Enter");
  await walk.waitFor(/^หน่วยงาน /); // the chips of the settings page
  await walk.pressUntil("Tab", /^หน่วยงาน/);
  await walk.type("เทศบาลตำบลทุ่งสมมติ");
  await walk.press("Enter");
  await pane.getByText("บันทึกแล้ว: หน่วยงาน").waitFor();
  expect(await preview.inHost((host) => host.values("ตั้งค่ารายงาน", "B1:B6").flat())).toContain(
    "เทศบาลตำบลทุ่งสมมติ",
  );
  await walk.press("Escape"); // leaves the field, then the page
  await walk.press("Escape");
  await pane.getByRole("region", { name: "ตั้งค่ารายงาน" }).waitFor({ state: "detached" });
  await walk.waitFor(/./);
  expect({ lost: await walk.lost(), unseen: walk.unseen() }).toEqual({ lost: [], unseen: [] });
  expect(await preview.faults()).toEqual([]);
});

test("the first buttons work before the pane is there, and what was pressed goes on in it", async () => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const hold = async (route: Route): Promise<void> => {
    await held;
    await route.continue();
  };
  preview = await openPreview({ isWaiting: false, route: [/\/(libraries|taskpane)\.[0-9a-f]+\.js/, hold] });
  const { page, pane } = preview;
  const years = pane.locator("#first [role=radio]");
  await years.nth(0).waitFor();
  expect(await years.allInnerTexts()).toEqual(["2568", "2569", "ปีอื่น…"]);
  await years.nth(0).focus();
  await page.keyboard.press("Space");
  await goTo(/^use$/);
  await page.keyboard.press("Enter");
  await pane.getByText("กำลังเปิด…").waitFor();
  expect(await focused()).toBe("use");
  letGo();
  await pane.getByRole("tablist").waitFor();
  await pane.locator("#first").waitFor({ state: "detached" });
  await pane.getByText(/ปีงบ 2568 · 17 มาตรการ/).waitFor();
  expect(await focused()).not.toBe("BODY");
  expect(await preview.faults()).toEqual([]);
});
