import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

/** The page without the add-in, in a browser window of its own. */
export interface OpenFilesPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses of all requests that the page made. */
  readonly requests: readonly string[];
  /** Errors that the page threw. */
  readonly thrown: readonly string[];
  /** Gives a file to the page as the button does. */
  choose(name: string, bytes: Uint8Array): Promise<void>;
  /** Drops files on the page. */
  drop(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<void>;
  /** Waits until the findings of the open workbook are there. */
  waitForFindings(): Promise<void>;
  close(): Promise<void>;
}

export interface FilesPageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colourScheme?: "light" | "dark";
  readonly forcedColours?: boolean;
  readonly language?: "th" | "en";
}

const LONGEST_WAIT = 60_000;
/** The sample's fiscal year ended two weeks before. */
const TODAY = new Date("2025-10-15T10:00:00+07:00");
let browser: Promise<Browser> | null = null;

/** The sample workbook's own file. */
export const SAMPLE = readFileSync(join(__dirname, "../../assets/sample/measures-2568.xlsx"));

/** Opens the page as it ships. */
export async function openFilesPage(options: FilesPageOptions = {}): Promise<OpenFilesPage> {
  const {
    width = 1366,
    height = 768,
    colourScheme = "light",
    forcedColours = false,
    language = "th",
  } = options;
  browser ??= chromium.connect(process.env.E2E_BROWSER ?? "");
  const context = await (
    await browser
  ).newContext({
    viewport: { width, height },
    colorScheme: colourScheme,
    forcedColors: forcedColours ? "active" : "none",
    locale: "th-TH",
  });
  context.setDefaultTimeout(LONGEST_WAIT);
  await context.addInitScript(`(() => {
    const Real = Date;
    const shift = ${TODAY.getTime()} - Real.now();
    globalThis.Date = class extends Real {
      constructor(...parts) { parts.length === 0 ? super(Real.now() + shift) : super(...parts); }
      static now() { return Real.now() + shift; }
    };
    if (location.protocol === "http:" && !localStorage.getItem("integrity-report.language")) localStorage.setItem("integrity-report.language", "${language}");
  })()`);
  const requests: string[] = [];
  const thrown: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("weberror", (error) => thrown.push(error.error().message));
  const page = await context.newPage();
  await page.goto(`${process.env.E2E_PLAIN_PAGES ?? ""}files.html`);
  await page.locator("input[type=file]").first().waitFor({ state: "attached" });
  return {
    page,
    context,
    requests,
    thrown,
    choose: async (name, bytes) => {
      const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
      await page.locator("input[type=file]").first().setInputFiles(file);
    },
    drop: async (files) => {
      const given = files.map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]);
      await page.evaluate((sent) => {
        const transfer = new DataTransfer();
        for (const [name = "", text = ""] of sent) {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
          transfer.items.add(new File([bytes], name));
        }
        for (const kind of ["dragover", "drop"]) {
          const event = new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true });
          document.body.dispatchEvent(event);
        }
      }, given);
    },
    waitForFindings: () => page.locator("td[data-found]").first().waitFor(),
    close: () => context.close(),
  };
}

/** Lets go of the browser; the run ends it. */
export async function leaveFilesBrowser(): Promise<void> {
  const held = await browser;
  browser = null;
  await held?.close();
}
