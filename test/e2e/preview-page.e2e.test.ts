import { zipSync, strToU8 } from "fflate";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(240_000);

let preview: OpenPreview;
afterEach(async () => {
  await preview.close();
});
afterAll(leaveBrowser);

/** What a new workbook of Excel holds, as it is saved. */
function emptyFile(): Buffer {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const relationships = (type: string, target: string): string =>
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="แผ่น1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
}

const sheets = (): Promise<{ name: string; cells: number }[]> =>
  preview.inHost((host) => host.workbook.sheets.map(({ name, cells }) => ({ name, cells: cells.size })));
const status = (): Promise<string> => preview.page.locator("#status").innerText();

test("a blank workbook is one press away, and the pane opens on it", async () => {
  preview = await openPreview();
  await preview.page.locator('[data-cell="A5"]').waitFor();
  await preview.page.locator("#new-file").click();
  await preview.page.locator("#workbook-name", { hasText: "สมุดงาน1.xlsx" }).waitFor();
  await preview.pane.getByRole("tablist").waitFor();
  expect(await sheets()).toEqual([{ name: "Sheet1", cells: 0 }]);
  await preview.page.locator('[data-cell="A1"]').first().click();
  await preview.page.keyboard.type("Measures");
  await preview.page.keyboard.press("Enter");
  expect(await preview.inHost((host) => host.cell("Sheet1", "A1").text)).toBe("Measures");
  expect(await preview.faults()).toEqual([]);
});

test("an empty .xlsx file opens without a fault", async () => {
  preview = await openPreview();
  await preview.page.locator('[data-cell="A5"]').waitFor();
  await preview.page
    .locator("#open-file")
    .setInputFiles({ name: "ว่าง.xlsx", mimeType: "application/octet-stream", buffer: emptyFile() });
  await preview.page.locator("#workbook-name", { hasText: "ว่าง.xlsx" }).waitFor();
  expect(await sheets()).toEqual([{ name: "แผ่น1", cells: 0 }]);
  expect(await status()).toBe("");
});

test("the sample's heading row shows all lines of its headings", async () => {
  preview = await openPreview();
  await preview.page.locator('[data-cell="F4"]').first().waitFor();
  const cut = await preview.page.evaluate(`[..."ABCDEF"].filter((letter) => {
    const cell = document.querySelector('[data-cell="' + letter + '4"]');
    return cell.querySelector("span").offsetHeight > cell.clientHeight;
  })`);
  expect(cut).toEqual([]);
});

/** 1366 x 768 at 200 %. */
const ZOOMED = { width: 683, height: 384 };

test("at 200 % the pane has the whole window, its head on top and its foot at the bottom, and the sheet is one press away", async () => {
  preview = await openPreview(ZOOMED);
  const { page, pane } = preview;
  const frame = await page.locator("#pane-frame").boundingBox();
  expect(frame).toMatchObject({ x: 0, width: ZOOMED.width });
  expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeCloseTo(ZOOMED.height, 0);
  expect(frame?.height).toBeGreaterThan(340);
  const tabs = await pane.getByRole("tablist").boundingBox();
  expect((tabs?.y ?? 0) + (tabs?.height ?? 0)).toBeLessThan(ZOOMED.height);
  expect(await page.locator(".status:visible, .ribbon:visible, .book:visible").count()).toBe(0);

  await page.locator("#pane-back").click();
  await page.locator('[data-cell="A5"]').waitFor();
  expect(await page.locator("#pane-frame").isVisible()).toBe(false);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(ZOOMED.width);
  await page.locator("#pane-open").click();
  await pane.getByRole("tablist").waitFor({ state: "visible" });
  expect(await page.locator("#grid").isVisible()).toBe(false);
});

test.each([
  ["dark", "light", true],
  ["light", "dark", false],
] as const)(
  "Office told to be %s is, in the pane and around it, on a %s system",
  async (theme, system, isDark) => {
    preview = await openPreview({ colourScheme: system });
    await preview.page.locator("#choose-theme").selectOption(theme);
    await preview.pane.getByRole("tablist").waitFor();
    expect(isDarkColour(await backgroundOf("around"))).toBe(isDark);
    expect(isDarkColour(await backgroundOf("pane"))).toBe(isDark);
  },
);

async function backgroundOf(where: "around" | "pane"): Promise<string> {
  if (where === "around") return preview.page.evaluate("getComputedStyle(document.body).backgroundColor");
  return preview.pane.getByRole("tablist").evaluate((element) => {
    const isClear = (colour: string): boolean => colour === "rgba(0, 0, 0, 0)";
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!isClear(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  });
}

function isDarkColour(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return red + green + blue < 384;
}
