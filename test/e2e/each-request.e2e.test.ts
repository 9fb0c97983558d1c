import type { Locator } from "playwright-core";
import { paneFrame } from "./keyboard-walk";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(240_000);

/** More requests than any one press makes. */
const MOST_REQUESTS = 60;
const LONGEST_WAIT_MS = 30_000;

/** What a person has the pane do with one press at the end. */
interface Deed {
  readonly name: string;
  /** Comes to the button from wherever the deed before has left the pane. */
  readonly begin: () => Promise<void>;
  readonly press: () => Promise<void>;
  /** What tells that it is done. */
  readonly done: RegExp;
}

let preview: OpenPreview;
const button = (name: string | RegExp): Locator => preview.pane.getByRole("button", { name });
const tab = (name: string): Locator => preview.pane.getByRole("tab", { name });
const strip = (): Locator => preview.pane.locator("footer[data-strip]");

beforeAll(async () => {
  preview = await openPreview({ isSecure: false });
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await preview.pane.getByRole("tree").waitFor();
});
afterAll(async () => {
  const faults = await preview.faults();
  await preview.close();
  await leaveBrowser();
  expect(faults).toEqual([]);
});

const DEEDS: readonly Deed[] = [
  {
    name: "the chart of the board",
    begin: async () => tab("ติดตาม").click(),
    press: async () => button(/^ทำเป็นกราฟในสมุดงาน$/).click(),
    done: /กราฟติดตาม/,
  },
  {
    name: "evidence of a measure",
    begin: async () => {
      await tab("เติมผล").click();
      if (await button(/^กลับ/).isVisible()) await button(/^กลับ/).click();
      const measure = button(/^มาตรการที่ 1 /);
      if ((await measure.getAttribute("aria-expanded")) !== "true") await measure.click();
      await button(/^เพิ่มหลักฐาน$/)
        .first()
        .click();
      await preview.pane.getByRole("textbox", { name: "ทำเมื่อวันที่" }).fill("๕ มี.ค. ๖๘");
      await preview.pane.getByRole("textbox", { name: /^ทำอะไร/ }).fill("ซักซ้อมขั้นตอนใหม่");
    },
    press: async () => button(/^บันทึก$/).click(),
    done: /^บันทึกลงแผ่น “หลักฐาน” แถว/,
  },
  {
    name: "a setting of the report",
    begin: async () => {
      await tab("รายงาน").click();
      const settings = preview.pane.locator("[data-setting=documentNumber]");
      if (!(await settings.isVisible())) {
        await preview.pane.locator("[data-opener=options]").click();
        await preview.pane.locator("main [data-opener=settings]:visible").click();
        await preview.pane.locator("[data-section=letter]").click();
      }
      await settings.fill("ทส ๗๙๙๐๑/๑๒๓๔๕๖๗");
    },
    press: async () => preview.pane.locator("[data-setting=documentNumber]").press("Enter"),
    done: /^บันทึกแล้ว: ที่หนังสือ/,
  },
];

test.each(DEEDS)(
  "$name: whichever of its requests fails, it says so, nothing is half-written, and it works afterwards",
  async (deed) => {
    const before = await workbook();
    for (let nth = 1; nth <= MOST_REQUESTS; nth += 1) {
      await deed.begin();
      await preview.page.evaluate(
        `window.preview.host.faults.failingRequests = [{ nth: ${nth}, afterActions: 1, code: "GeneralException" }]`,
      );
      await deed.press();
      await strip().locator("[role=alert]").or(preview.pane.getByText(deed.done)).first().waitFor();
      const isSpent = await preview.inHost((host) => host.faults.failingRequests.length === 0);
      await takeBack(before);
      if (!isSpent) return;
    }
    throw new Error(`more than ${MOST_REQUESTS} requests`);
  },
);

/** What every sheet holds, in few letters: another text anywhere makes another one. */
async function workbook(): Promise<string> {
  return preview.page.evaluate<string>(`(async () => {
    const { host } = window.preview;
    const texts = JSON.stringify(host.workbook.sheets.map(({ name }) => [name, host.values(name, "A1:K60")]));
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(texts)));
    return host.workbook.sheets.length + " sheets " + [...hash].slice(0, 8).join(".");
  })()`);
}

/** Puts away what is told, has the sheet checked again where that is what failed, and undoes what was done, until all is as it was. */
async function takeBack(before: string): Promise<void> {
  const end = Date.now() + LONGEST_WAIT_MS;
  while ((await workbook()) !== before || (await strip().getByRole("alert").count()) > 0) {
    if (Date.now() > end) throw new Error(`not as it was, and told: ${await strip().textContent()}`);
    // Pressed without a mouse: the field that has the focus keeps it, and is not saved by being left.
    await paneFrame(preview).evaluate(`(() => {
      const buttons = [...document.querySelectorAll("footer[data-strip=fault] button, footer[data-strip=outcome] button")];
      const named = (words) => buttons.find((button) => button.textContent.startsWith(words));
      (named("ปิด") ?? named("ลองอีกครั้ง") ?? named("เลิกทำ"))?.click();
    })()`);
    await preview.page.waitForTimeout(50);
  }
}
