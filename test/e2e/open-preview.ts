import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  chromium,
  type Browser,
  type Download,
  type FrameLocator,
  type Page,
  type Route,
} from "playwright-core";
import type { ExcelHost } from "excel-host";

/** The preview page in a browser window of its own, with the real pane in it. */
export interface OpenPreview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Asks the simulated Excel behind the page; the function runs in the browser. */
  inHost<Answer>(ask: (host: ExcelHost) => Answer): Promise<Answer>;
  /** Requests that would have left this machine. */
  readonly strangers: readonly string[];
  /** Errors that the pages threw, and what the simulation was asked for and lacks. */
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface PreviewOptions {
  /** Over https as in Excel on the web, with office.js from Microsoft's address; else as `npm start` serves it. */
  readonly isSecure?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly colourScheme?: "light" | "dark";
  /** Another page than the task pane. */
  readonly panePage?: string;
  /** Another Office around the pane: `readOnly`, `excelApi=1.8`, `application=Word` (src/preview/page/main.ts). */
  readonly office?: string;
  /** False to come back before the pane is there. */
  readonly isWaiting?: boolean;
  /** What is done with some of the requests. */
  readonly route?: readonly [address: RegExp, handle: (route: Route) => Promise<void>];
}

/** A pane that is closed or opened anew takes its worker along, though a script was on its way; where it is missed, a test sees it. */
const OF_A_CLOSED_PANE = /importScripts.*failed to load/;
const FROM_MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** The sample's fiscal year ended two weeks before. */
const TODAY = new Date("2025-10-15T10:00:00+07:00");
const HERE = /^(https?:\/\/localhost:|blob:|data:|about:)/;
const LONGEST_WAIT = 60_000;

let browser: Promise<Browser> | null = null;

/** Opens the preview and waits until the pane can be used. */
export async function openPreview(options: PreviewOptions = {}): Promise<OpenPreview> {
  const { isSecure = true, width = 1366, height = 768, colourScheme = "light", panePage = "" } = options;
  const isWaiting = options.isWaiting ?? panePage === "";
  browser ??= chromium.connect(process.env.E2E_BROWSER ?? "");
  const context = await (
    await browser
  ).newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    colorScheme: colourScheme,
    locale: "th-TH",
  });
  context.setDefaultTimeout(LONGEST_WAIT);
  await context.addInitScript(shiftClock(TODAY));
  const strangers: string[] = [];
  const thrown: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!HERE.test(url) && !url.startsWith(FROM_MICROSOFT)) strangers.push(url);
  });
  context.on("weberror", (error) => {
    const { message } = error.error();
    if (!OF_A_CLOSED_PANE.test(message)) thrown.push(message);
  });
  await context.route(`${FROM_MICROSOFT}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length);
    const path = join(process.env.E2E_OFFICE ?? "", name);
    const headers = { "access-control-allow-origin": "*", "content-type": "text/javascript" };
    await (existsSync(path) ? route.fulfill({ path, headers }) : route.fulfill({ status: 404, headers }));
  });
  if (options.route) await context.route(...options.route);
  const page = await context.newPage();
  const pages = (isSecure ? process.env.E2E_SECURE_PAGES : process.env.E2E_PLAIN_PAGES) ?? "";
  const query = [panePage === "" ? "" : `pane=${panePage}`, options.office ?? ""].filter(Boolean).join("&");
  const address = query === "" ? pages : `${pages}?${query}`;
  await page.goto(address, { waitUntil: options.isWaiting === false ? "commit" : "load" });
  const pane = page.frameLocator("#pane-frame");
  if (isWaiting) await pane.getByRole("tablist").waitFor();

  const inHost = <Answer>(ask: (host: ExcelHost) => Answer): Promise<Answer> =>
    page.evaluate(`(${ask.toString()})(window.preview.host)`);
  return {
    page,
    pane,
    inHost,
    strangers,
    faults: async () => [...thrown, ...(await inHost((host) => [...host.unknownCalls]))],
    close: () => context.close(),
  };
}

/** The bytes of a file that a page handed over. */
export async function downloadedBytes(download: Download): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Uint8Array);
  return new Uint8Array(Buffer.concat(pieces));
}

/** Playwright's own clock stands in for `performance` too, which office.js measures its files with. */
function shiftClock(today: Date): string {
  return `(() => {
    const Real = Date;
    const shift = ${today.getTime()} - Real.now();
    globalThis.Date = class extends Real {
      constructor(...parts) { parts.length === 0 ? super(Real.now() + shift) : super(...parts); }
      static now() { return Real.now() + shift; }
    };
  })()`;
}

/** Lets go of the browser; the run ends it. */
export async function leaveBrowser(): Promise<void> {
  const held = await browser;
  browser = null;
  await held?.close();
}
