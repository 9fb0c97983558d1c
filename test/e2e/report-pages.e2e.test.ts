/**
 * @jest-environment ./test/support/node-and-pdf-environment.mjs
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { drawGreyPdf, type DrawnPage as GreyPage } from "../support/read-pdf";
import { findingTree } from "./finding-list";
import { downloadedBytes, leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { tickDraft } from "./pane-options";

const ROOT = join(__dirname, "../..");
/** Lines that lie on each other look darker where their edges are smoothed: drawn so many times larger and evened out, as the file is. */
const FINER = 4;
/** A point of the paper is a point of the picture. */
const DPI = 72;
/** Of 255 shades, over nine points. Ten pages were 25 apart at most and 1.02 on average; the memo with a glyph moved by a point, 72. */
const MOST_DIFFERENT = 35;
const MOST_ON_AVERAGE = 1.5;
/** Memo, summary with its chart, table, its next page, and appendix with codes. */
const COMPARED = [1, 6, 7, 8, 18];

let preview: OpenPreview;
beforeEach(async () => {
  preview = await openPreview();
});
afterEach(async () => {
  const [strangers, faults] = [preview.strangers, await preview.faults()];
  await preview.close();
  expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
});
afterAll(leaveBrowser);

async function openReport(): Promise<void> {
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await findingTree(preview.pane).waitFor();
  await preview.pane.getByRole("tab", { name: "รายงาน" }).click();
  await preview.pane.locator("[data-opens-page]").first().waitFor();
}

function paneFrame(): Frame {
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("the pane is not there");
  return frame;
}

/** How a page is changed before it is drawn, to see that a comparison would find it. */
type Tampering = "none" | "a glyph moved by a point";

/** The picture of a page in the pane, as the browser draws it as large as the printed one: PDFium leaves out parts of a point. */
async function shownPage(
  number: number,
  { width, height }: Pick<GreyPage, "width" | "height">,
  tampering: Tampering = "none",
): Promise<GreyPage> {
  const greys = await paneFrame().evaluate(
    async ([wanted, across, down, finer, isMoved]) => {
      const page = document.querySelector(`li [data-page="${wanted}"]`);
      page?.scrollIntoView();
      const until = async (isThere: () => boolean): Promise<void> => {
        while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 20));
      };
      await until(() => page?.querySelector("svg path") !== null);
      await until(() =>
        [...(page?.querySelectorAll("image") ?? [])].every((one) => one.hasAttribute("href")),
      );
      const picture = page?.querySelector("svg")?.cloneNode(true) as SVGSVGElement;
      for (const image of picture.querySelectorAll("image")) {
        const bytes = await (await fetch(image.getAttribute("href") ?? "")).blob();
        const address = await new Promise<string>((resolve) => {
          const reader = new FileReader();
          reader.onload = () => resolve(String(reader.result));
          reader.readAsDataURL(bytes);
        });
        image.setAttribute("href", address);
      }
      if (isMoved) {
        // The second glyph of the longest text, in thousandths of its size.
        const texts = [...picture.querySelectorAll<SVGPathElement>("path[fill]")];
        const text = texts.reduce((one, other) =>
          (other.getAttribute("d") ?? "").length > (one.getAttribute("d") ?? "").length ? other : one,
        );
        const unit = text.transform.baseVal.consolidate()?.matrix.a ?? 1;
        let glyph = 0;
        const moved = (text.getAttribute("d") ?? "").replace(/M(-?\d+) /g, (start, x: string) =>
          glyph++ === 1 ? `M${Math.round(Number(x) + 1 / unit)} ` : start,
        );
        text.setAttribute("d", moved);
      }
      const canvas = document.createElement("canvas");
      canvas.width = across * finer;
      canvas.height = down * finer;
      picture.setAttribute("xmlns", "http://www.w3.org/2000/svg");
      picture.setAttribute("preserveAspectRatio", "none");
      picture.setAttribute("width", String(canvas.width));
      picture.setAttribute("height", String(canvas.height));
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(picture.outerHTML)}`;
      await image.decode();
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("nothing to draw on");
      context.fillStyle = "#ffffff";
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const sums = new Float64Array(across * down);
      for (let y = 0; y < canvas.height; y++)
        for (let x = 0; x < canvas.width; x++) {
          const at = (y * canvas.width + x) * 4;
          const place = Math.floor(y / finer) * across + Math.floor(x / finer);
          sums[place] =
            (sums[place] ?? 0) + ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
        }
      let drawn = "";
      for (const sum of sums) drawn += String.fromCharCode(Math.round(sum / finer ** 2));
      return btoa(drawn);
    },
    [number, width, height, FINER, tampering !== "none"] as const,
  );
  return { width, height, data: new Uint8ClampedArray(Buffer.from(greys, "base64")) };
}

/** How far two pages differ at most in a point and its neighbours, and on average. */
function differences(one: GreyPage, other: GreyPage): { readonly most: number; readonly average: number } {
  const width = Math.min(one.width, other.width);
  const height = Math.min(one.height, other.height);
  const away = new Int16Array(width * height);
  let sum = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const by = (one.data[y * one.width + x] ?? 0) - (other.data[y * other.width + x] ?? 0);
      away[y * width + x] = by;
      sum += Math.abs(by);
    }
  let most = 0;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      let around = 0;
      for (let dy = -1; dy <= 1; dy++) {
        const at = (y + dy) * width + x;
        around += (away[at - 1] ?? 0) + (away[at] ?? 0) + (away[at + 1] ?? 0);
      }
      most = Math.max(most, Math.abs(around) / 9);
    }
  return { most, average: sum / (width * height) };
}

async function madePdf(): Promise<Uint8Array> {
  await tickDraft(preview.pane);
  const make = preview.pane.getByRole("button", { name: "ทำไฟล์ PDF" });
  const [download] = await Promise.all([preview.page.waitForEvent("download"), make.click()]);
  return downloadedBytes(download);
}

/** A workbook in which every part is asked for. */
function fullWorkbook(): Buffer {
  const file = join(mkdtempSync(join(tmpdir(), "full-")), "full.xlsx");
  const script =
    `import { EVERY_PART, writeFullSample } from "./scripts/sample/write-full-sample.mjs";` +
    `await writeFullSample(process.argv[1], EVERY_PART);`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script, file], { cwd: ROOT });
  return readFileSync(file);
}

test("the pages that are shown look as the pages of the PDF; a glyph moved by a point would be seen", async () => {
  const buffer = fullWorkbook();
  await preview.page.locator("#open-file").setInputFiles({ name: "full.xlsx", mimeType: "", buffer });
  await preview.page.locator("#workbook-name", { hasText: "full.xlsx" }).waitFor();
  await preview.pane.getByRole("tablist").waitFor();
  await openReport();
  const file = await madePdf();
  await preview.pane.locator("[data-opens-page]").first().click();
  await preview.pane.getByText("หน้า 1 จาก 20").waitFor();
  const found: object[] = [];
  let before: GreyPage | null = null;
  for (const number of COMPARED) {
    const printed = await drawGreyPdf(file, number - 1, DPI);
    const shown = await shownPage(number, printed);
    const { most, average } = differences(shown, printed);
    if (most > MOST_DIFFERENT || average > MOST_ON_AVERAGE) found.push({ number, most, average });
    if (before !== null) expect(differences(shown, before).most).toBeGreaterThan(MOST_DIFFERENT);
    before = printed;
    if (number > 1) continue;
    const moved = await shownPage(number, printed, "a glyph moved by a point");
    expect(differences(moved, printed).most).toBeGreaterThan(MOST_DIFFERENT);
  }
  expect(found).toEqual([]);
});

test("by keyboard: a page opens, the arrows and PageDown move, Esc leads back to where one was", async () => {
  await openReport();
  const { page, pane } = preview;
  await pane.locator("[data-opens-page]").last().focus();
  await page.keyboard.press("Enter");
  await pane.getByText("หน้า 3 จาก 13").waitFor();
  for (const [key, place] of [
    ["ArrowDown", "หน้า 4 จาก 13"],
    ["PageDown", "หน้า 5 จาก 13"],
    ["ArrowUp", "หน้า 4 จาก 13"],
    ["PageUp", "หน้า 3 จาก 13"],
    ["End", "หน้า 13 จาก 13"],
    ["Home", "หน้า 1 จาก 13"],
  ] as const) {
    await page.keyboard.press(key);
    await pane.getByText(place).waitFor();
  }
  await page.keyboard.press("+");
  const widths = (): Promise<readonly number[]> =>
    paneFrame().evaluate(() => {
      const room = document.querySelector("li[aria-current='page']");
      const scroller = document.querySelector("main");
      return [room?.scrollWidth, room?.clientWidth, room?.scrollLeft, scroller?.scrollLeft].map((one) =>
        Math.round(one ?? NaN),
      );
    });
  const [whole = NaN, room = NaN] = await widths();
  expect(whole / room).toBeCloseTo(2, 1);
  await page.keyboard.press("ArrowRight");
  const [, , across = NaN, sideways] = await widths();
  expect([across > room / 4, sideways]).toEqual([true, 0]);
  await pane.getByText("หน้า 1 จาก 13").waitFor();
  await page.keyboard.press("-");
  const [fitted, same] = await widths();
  expect(fitted).toBe(same);
  await page.keyboard.press("Escape");
  await pane.locator("[data-opens-page='3']:focus").waitFor();
});

test("by mouse: what is scrolled to is told, and far pages are not drawn", async () => {
  await openReport();
  const { pane } = preview;
  await pane.locator("[data-opens-page]").first().click();
  await pane.locator("[data-page='1'] path").first().waitFor();
  expect(await pane.locator("li [data-page='13'] path").count()).toBe(0);
  await pane.locator("li [data-page='7']").hover();
  await preview.page.mouse.wheel(0, 300);
  await pane.getByText(/^หน้า ([6-9]) จาก 13$/).waitFor();
  await pane.locator("li [data-page='7'] path").first().waitFor();
  await pane.getByRole("button", { name: "กลับ", exact: true }).click();
  await pane.locator("[data-opens-page='1']:focus").waitFor();
});
