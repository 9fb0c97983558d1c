import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { tickDraft } from "./pane-options";

jest.setTimeout(240_000);

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview({ isSecure: false });
});
afterAll(async () => {
  const { strangers } = preview;
  const faults = await preview.faults();
  await preview.close();
  await leaveBrowser();
  expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
});

test("over plain http, as npm start serves it, the pane runs on the same office.js", async () => {
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await preview.pane.getByRole("button", { name: /^5 ต้องแก้$/ }).waitFor();
});

test("as on a Mac there is no download, and the pane says so and offers report sheets", async () => {
  await preview.page.locator("#choose-platform").selectOption("Mac");
  await preview.pane.getByRole("tab", { name: "รายงาน" }).click();
  await preview.pane
    .getByText(/Excel สำหรับ Mac ไม่อนุญาต/)
    .first()
    .waitFor();
  const word = preview.pane.getByRole("button", { name: "ทำไฟล์ Word" });
  expect(await word.getAttribute("aria-disabled")).toBe("true");
  const sheets = await preview.inHost((host) => host.workbook.sheets.length);
  await preview.pane.getByRole("button", { name: "ทำแผ่นพิมพ์", exact: true }).click();
  await tickDraft(preview.pane);
  await preview.pane.getByRole("button", { name: "ทำแผ่นพิมพ์", exact: true }).click();
  await preview.page.waitForFunction(`window.preview.host.workbook.sheets.length > ${sheets}`);
});

test("the page speaks English on request, and the ribbon with it", async () => {
  await preview.page.locator("#choose-language").selectOption("en");
  await preview.page.getByRole("button", { name: "Check sheet" }).waitFor();
  expect(await preview.page.locator("html").getAttribute("lang")).toBe("en");
});
