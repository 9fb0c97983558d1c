import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { START_MESSAGES, START_NOTICES } from "../../src/taskpane/start/start-messages";
import { downloadedBytes, leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { speakEnglish } from "./pane-options";

jest.setTimeout(240_000);

const OFFICE = "https://appsforoffice.microsoft.com/**";
const NEVER = (): Promise<void> => new Promise(() => undefined);
/** Where the screens go to be looked at; nowhere in an ordinary run. */
const PICTURES = process.env.E2E_PICTURES;

let browser: Browser;
let context: BrowserContext | null = null;
let preview: OpenPreview | null = null;
beforeAll(async () => {
  browser = await chromium.connect(process.env.E2E_BROWSER ?? "");
});
afterEach(async () => {
  await context?.close();
  await preview?.close();
  context = preview = null;
});
afterAll(async () => {
  await browser.close();
  await leaveBrowser();
});

/** The pane's page by itself, as a browser opens it from its host. */
async function openPage(prepare: (context: BrowserContext) => Promise<unknown>): Promise<Page> {
  context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 320, height: 600 },
    locale: "th-TH",
  });
  await prepare(context);
  return context.newPage();
}

function panePage(): string {
  return `${process.env.E2E_SECURE_PAGES}taskpane.html`;
}

/** Both languages, a link to help that leads somewhere, nothing beside it, and no wider than the narrowest pane. */
async function expectPlainScreen(page: Page, words: { th: string; en: string }, name: string): Promise<void> {
  const alert = page.getByRole("alert");
  await alert.getByText(words.th).waitFor();
  await alert.getByText(words.en).waitFor();
  const help = alert.getByRole("link").first();
  const address = new URL((await help.getAttribute("href")) ?? "", page.url()).href;
  const answer = await page.request.get(address);
  expect(answer.status()).toBe(200);
  expect(await page.locator(".plain:visible").count()).toBe(0);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  await takePictures(page, name);
}

async function takePictures(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
  }
}

test("office.js is refused, as where the line is down or the address is blocked: said at once", async () => {
  const page = await openPage((one) => one.route(OFFICE, (route) => route.abort()));
  await page.goto(panePage());
  await expectPlainScreen(page, START_MESSAGES.noOffice, "no-office");
  expect(await page.getByRole("button", { name: /ลองอีกครั้ง/ }).isVisible()).toBe(true);
});

test("nobody answers for office.js: said after a while, and the button tries again", async () => {
  let asked = 0;
  const page = await openPage((one) =>
    one.route(OFFICE, () => {
      asked += 1;
      return NEVER();
    }),
  );
  await page.goto(panePage(), { waitUntil: "commit" });
  await expectPlainScreen(page, START_MESSAGES.noOffice, "office-hangs");
  expect(asked).toBe(1);
  await page.getByRole("button", { name: /ลองอีกครั้ง/ }).click({ noWaitAfter: true });
  const end = Date.now() + 10_000;
  while (asked < 2 && Date.now() < end) await page.waitForTimeout(50);
  expect(asked).toBe(2);
});

test("a file of our own is missing on the host", async () => {
  preview = await openPreview({
    isWaiting: false,
    route: [/\/libraries\.[0-9a-f]+\.js$/, (route) => route.fulfill({ status: 404 })],
  });
  await preview.pane.getByText(START_MESSAGES.noFiles.th).waitFor();
  await preview.pane.getByText(START_MESSAGES.noFiles.en).waitFor();
});

test("an ordinary browser, where the real office.js finds no host", async () => {
  const page = await openPage((one) => serveOffice(one));
  await page.goto(panePage());
  await expectPlainScreen(page, START_MESSAGES.notExcel, "not-excel");
  expect(await page.getByRole("button", { name: /ลองอีกครั้ง/ }).count()).toBe(0);
});

test.each(["Word", "PowerPoint"])("%s, as the real office.js tells it", async (application) => {
  preview = await openPreview({ isWaiting: false, office: `application=${application}` });
  await preview.pane.getByText(START_MESSAGES.notExcel.th).waitFor();
  expect(await preview.pane.locator("#start").getByRole("link").count()).toBe(2);
});

test.each(["1.1", "1.4", "1.8"])("Excel with the API of %s only: too old to be read", async (excelApi) => {
  preview = await openPreview({ isWaiting: false, office: `excelApi=${excelApi}` });
  await preview.pane.getByText(START_MESSAGES.oldExcel.th).waitFor();
  await preview.pane.getByText(START_MESSAGES.oldExcel.en).waitFor();
});

test("Excel with the API of 1.9 is new enough", async () => {
  preview = await openPreview({ office: "excelApi=1.9" });
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await preview.pane.getByRole("button", { name: /^5 ต้องแก้$/ }).waitFor();
});

test("an engine that knows neither the unit nor our JavaScript: one sentence, in plain HTML", async () => {
  const page = await openPage(async (one) => {
    await serveOffice(one);
    // As Internet Explorer sees the page: rules that it does not know are none, scripts that it cannot read do not run.
    await one.route(/taskpane\.html/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace("1lh", "1unknownunit") });
    });
    await one.route(/\/(?:first|shared|libraries|taskpane)\.[0-9a-f]+\.js$/, (route) =>
      route.fulfill({ contentType: "text/javascript", body: "let not = read by( it" }),
    );
    await one.addInitScript("delete window.CSS");
  });
  await page.goto(panePage());
  await page.locator("#too-old").waitFor();
  expect(await page.locator("body").innerText()).toMatch(/^Excel รุ่นนี้เก่าเกินกว่า[\s\S]*Help\s*$/);
  await takePictures(page, "old-engine");
});

describe("a workbook that keeps the pane from some of its work", () => {
  test.each([
    ["for reading only", "readOnly", START_NOTICES.isReadOnly],
    ["with its structure protected", "protected", START_NOTICES.isProtected],
  ])("%s: told above the pane, which checks and reports all the same", async (_, office, notice) => {
    preview = await openPreview({ office, isSecure: true });
    await expectNotice(preview, notice, office);
  });

  test("in the old format, opened from a file", async () => {
    preview = await openPreview();
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      preview.page.locator("#save-file").click(),
    ]);
    const buffer = Buffer.from(await downloadedBytes(download));
    await preview.page.locator("#open-file").setInputFiles({
      name: "มาตรการ.xls",
      mimeType: "",
      buffer,
    });
    await preview.page.locator("#workbook-name", { hasText: "มาตรการ.xls" }).waitFor();
    await expectNotice(preview, START_NOTICES.isOldFormat, "old-format");
  });

  test("a usual workbook has no such notice", async () => {
    preview = await openPreview();
    await preview.pane.getByRole("tablist").waitFor();
    expect(await preview.pane.locator("#notice").innerText()).toBe("");
  });
});

async function expectNotice(
  { page, pane }: OpenPreview,
  notice: { th: string; en: string },
  name: string,
): Promise<void> {
  const strip = pane.locator("#notice");
  await strip.getByText(notice.th).waitFor();
  expect(await strip.getByText(notice.en).isVisible()).toBe(false);
  await page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await pane.getByRole("button", { name: /^5 ต้องแก้$/ }).waitFor();
  await takePanePictures(page, `${name}-th`);
  await speakEnglish(pane);
  await strip.getByText(notice.en).waitFor();
  await takePanePictures(page, `${name}-en`);
  await strip.getByRole("button", { name: /ปิด|Close/ }).click();
  await strip.getByText(notice.en).waitFor({ state: "detached" });
  const box = await pane.locator("#pane").boundingBox();
  expect(box?.height).toBeGreaterThan(300);
}

async function takePanePictures(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator("#pane-frame").screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: "light" });
}

/** The real office.js under Microsoft's address. */
async function serveOffice(context: BrowserContext): Promise<void> {
  await context.route(OFFICE, (route) => {
    const name = new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length);
    return route.fulfill({ path: join(process.env.E2E_OFFICE ?? "", name), contentType: "text/javascript" });
  });
}
