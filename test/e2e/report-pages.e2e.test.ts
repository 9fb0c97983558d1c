/**
 * @jest-environment ./test/support/node-and-pdf-environment.mjs
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { drawPdf, readPdf } from "../support/read-pdf";
import { findingTree } from "./finding-list";
import { downloadedBytes, leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { tickDraft } from "./pane-options";

// Forty pages are drawn twice and compared point by point.
jest.setTimeout(900_000);

const ROOT = join(__dirname, "../..");
const DPI = 108;
/** Grey of 0 to 255, each point evened out with those around it: PDFium and Skia smooth edges and hatches in their own ways. Measured: 61 and 1.6, at hatches 106. */
const MOST_DIFFERENT = 120;
const MOST_ON_AVERAGE = 2;

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

/** Shades of grey, row by row. */
interface GreyPage {
  readonly width: number;
  readonly height: number;
  readonly greys: Uint8Array;
}

/** The picture of a page in the pane, as the browser draws it as large as the printed one: PDFium leaves out parts of a point. */
async function shownPage(number: number, { width, height }: GreyPage): Promise<GreyPage> {
  const drawn = await paneFrame().evaluate(
    async ([wanted, across, down]) => {
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
      const canvas = document.createElement("canvas");
      canvas.width = across;
      canvas.height = down;
      picture.setAttribute("xmlns", "http://www.w3.org/2000/svg");
      picture.setAttribute("preserveAspectRatio", "none");
      picture.setAttribute("width", String(across));
      picture.setAttribute("height", String(down));
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(picture.outerHTML)}`;
      await image.decode();
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("nothing to draw on");
      context.fillStyle = "#ffffff";
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, across, down);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let greys = "";
      for (let at = 0; at < data.length; at += 4)
        greys += String.fromCharCode(
          Math.round(((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3),
        );
      return { width: canvas.width, height: canvas.height, greys: btoa(greys) };
    },
    [number, width, height] as const,
  );
  return { ...drawn, greys: Uint8Array.from(Buffer.from(drawn.greys, "base64")) };
}

async function printedPage(file: Uint8Array, number: number): Promise<GreyPage> {
  const { width, height, data } = await drawPdf(file, number - 1, DPI);
  const greys = Uint8Array.from({ length: width * height }, (_, at) =>
    Math.round(((data[at * 4] ?? 0) + (data[at * 4 + 1] ?? 0) + (data[at * 4 + 2] ?? 0)) / 3),
  );
  return { width, height, greys };
}

/** How far two pages differ where each point is the average of those around it. */
function differences(one: GreyPage, other: GreyPage): { readonly most: number; readonly average: number } {
  const width = Math.min(one.width, other.width);
  const height = Math.min(one.height, other.height);
  const even = ({ greys, width: row }: GreyPage, x: number, y: number): number => {
    let sum = 0;
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) sum += greys[(y + dy) * row + x + dx] ?? 255;
    return sum / 9;
  };
  let most = 0;
  let sum = 0;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const away = Math.abs(even(one, x, y) - even(other, x, y));
      most = Math.max(most, away);
      sum += away;
    }
  return { most, average: sum / (width * height) };
}

async function madePdf(): Promise<Uint8Array> {
  await tickDraft(preview.pane);
  const make = preview.pane.getByRole("button", { name: "ทำไฟล์ PDF" });
  const [download] = await Promise.all([preview.page.waitForEvent("download"), make.click()]);
  return downloadedBytes(download);
}

/** A workbook with pictures, in which every part is asked for. */
function fullWorkbook(): Buffer {
  const file = join(mkdtempSync(join(tmpdir(), "full-")), "full.xlsx");
  const script =
    `import { EVERY_PART, writeFullSample } from "./scripts/sample/write-full-sample.mjs";` +
    `await writeFullSample(process.argv[1], EVERY_PART);`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script, file], { cwd: ROOT });
  return readFileSync(file);
}

test.each<[string, (() => Buffer) | null, number]>([
  ["the sample", null, 13],
  ["a report of every part, with pictures", fullWorkbook, 20],
])("%s: the pages that are shown look as the pages of the PDF, page by page", async (_, workbook, count) => {
  if (workbook !== null) {
    const buffer = workbook();
    await preview.page.locator("#open-file").setInputFiles({ name: "full.xlsx", mimeType: "", buffer });
    await preview.page.locator("#workbook-name", { hasText: "full.xlsx" }).waitFor();
    await preview.pane.getByRole("tablist").waitFor();
  }
  await openReport();
  const file = await madePdf();
  expect((await readPdf(file)).pages).toHaveLength(count);
  await preview.pane.locator("[data-opens-page]").first().click();
  await preview.pane.getByText(`หน้า 1 จาก ${count}`).waitFor();
  const found: object[] = [];
  let before: GreyPage | null = null;
  for (let number = 1; number <= count; number++) {
    const printed = await printedPage(file, number);
    const shown = await shownPage(number, printed);
    const { most, average } = differences(shown, printed);
    if (most > MOST_DIFFERENT || average > MOST_ON_AVERAGE) found.push({ number, most, average });
    // What would be wrong is seen: no page passes for the one before it.
    if (before !== null) expect(differences(shown, before).most).toBeGreaterThan(MOST_DIFFERENT);
    before = printed;
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
