import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(240_000);

const ROWS = 1000;

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
  await preview.page.locator('[data-cell="A5"]').waitFor();
});
afterAll(async () => {
  await preview.close();
  await leaveBrowser();
});

const press = (key: string): Promise<void> => preview.page.keyboard.press(key);
const selected = (): Promise<string> => preview.page.locator("#cell-name").innerText();

test("arrow keys step over what is hidden and keep the cell in sight", async () => {
  await preview.page.locator('[data-cell="A5"]').click();
  for (let times = 0; times < 21; times++) await press("ArrowDown");
  await preview.page.locator("#cell-name", { hasText: "A26" }).waitFor();
  await press("ArrowDown");
  await preview.page.locator("#cell-name", { hasText: "A28" }).waitFor();
  await preview.page.locator('[data-cell="A28"]').waitFor();
});

test("Shift extends, Ctrl+Home goes back to the first row under the heading", async () => {
  await preview.page.locator('[data-cell="B28"]').click();
  await press("Shift+ArrowRight");
  await press("Shift+ArrowDown");
  expect(await preview.inHost((host) => host.workbook.active.selection)).toEqual({
    top: 28,
    left: 2,
    bottom: 29,
    right: 3,
  });
  await press("Control+Home");
  await preview.page.locator("#cell-name", { hasText: "A5" }).waitFor();
});

test("F2 goes on with the text, typing replaces it, Alt+Enter breaks the line", async () => {
  await preview.page.locator('[data-cell="C5"]').click();
  await press("F2");
  await preview.page.keyboard.type("!");
  await press("Enter");
  expect(await text("C5")).toBe("สำนักปลัด!");
  await preview.page.locator('[data-cell="C5"]').click();
  await preview.page.keyboard.type("Q");
  await preview.page.keyboard.type("กองคลัง");
  await press("Alt+Enter");
  await preview.page.keyboard.type("กองช่าง");
  await press("Tab");
  expect(await text("C5")).toBe("Qกองคลัง\nกองช่าง");
  expect(await selected()).toBe("D5");
});

test("another sheet is one click away", async () => {
  await preview.page.getByRole("tab", { name: "หลักฐาน" }).click();
  await preview.page.locator('[data-cell="A1"]', { hasText: "มาตรการที่" }).first().waitFor();
  await preview.page.getByRole("tab", { name: "รายงานผล ๒๕๖๘" }).click();
});

test(`${ROWS} rows are drawn a screen at a time`, async () => {
  await preview.page.evaluate(`(() => {
    const { host } = window.preview;
    const sheet = host.workbook.active.name;
    for (let row = 40; row < ${ROWS}; row++) host.typeIntoCell(sheet, "A" + row, "มาตรการที่ " + row);
  })()`);
  await preview.page.locator('[data-cell="A1"]').first().click();
  await press("Control+End");
  await preview.page.locator(`[data-cell="F${ROWS - 1}"]`).waitFor();
  expect(await preview.page.locator(".cell").count()).toBeLessThan(1000);
});

function text(address: string): Promise<string> {
  return preview.page.evaluate(
    `window.preview.host.cell(window.preview.host.workbook.active.name, "${address}").text`,
  );
}
