import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";
import { speakEnglish, tickDraft } from "./pane-options";

jest.setTimeout(240_000);

let preview: OpenPreview;
const asked: URL[] = [];
beforeAll(async () => {
  preview = await openPreview();
  preview.page.context().on("request", (request) => asked.push(new URL(request.url())));
  await preview.page.reload();
  await preview.pane.getByRole("tablist").waitFor();
});
afterAll(async () => {
  const [strangers, faults] = [preview.strangers, await preview.faults()];
  await preview.close();
  await leaveBrowser();
  expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
});

test("of its host the pane asks for files beside it only, also where that is not the root", async () => {
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await preview.pane.getByRole("button", { name: /^5 ต้องแก้$/ }).waitFor();
  await preview.pane.getByRole("tab", { name: "รายงาน" }).click();
  await tickDraft(preview.pane);
  for (const format of ["Word", "PDF"]) {
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      preview.pane.getByRole("button", { name: `ทำไฟล์ ${format}` }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.(docx|pdf)$/);
  }
  const { pathname: base, host } = new URL(process.env.E2E_SECURE_PAGES ?? "");
  expect(base.split("/").length).toBeGreaterThan(3);
  const ofHost = asked.filter((url) => url.host === host && url.protocol === "https:");
  expect(ofHost.length).toBeGreaterThan(10);
  expect(ofHost.filter(({ pathname }) => !pathname.startsWith(base)).map(String)).toEqual([]);
  expect(asked.filter(({ href }) => href.includes(".well-known")).map(String)).toEqual([]);
});

test("it keeps no cookie, and of the person a few choices in the browser's storage", async () => {
  await speakEnglish(preview.pane);
  expect(await preview.page.context().cookies()).toEqual([]);
  const kept = await preview.page.evaluate<string[]>("Object.keys(localStorage)");
  const ours = kept.filter((key) => key.includes("integrity-report."));
  expect(ours.map((key) => key.replace(/^.*integrity-report\./, ""))).toContain("language");
  // The rest is office.js's own, which it keeps in every add-in.
  const strange = kept.filter((key) => !ours.includes(key) && !/^(?:__?OSF|Office|OSF)/i.test(key));
  expect(strange).toEqual([]);
  expect(await preview.page.evaluate("document.cookie")).toBe("");
  const session = await preview.page.evaluate<string[]>("Object.keys(sessionStorage)");
  expect(session.filter((key) => key.includes("integrity-report"))).toEqual([]);
  expect(await preview.page.evaluate("indexedDB.databases()")).toEqual([]);
});
