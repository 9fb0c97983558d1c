import { readFileSync } from "node:fs";
import { join } from "node:path";
import { showNotices } from "../../../src/taskpane/start/show-notices";
import { START_NOTICES } from "../../../src/taskpane/start/start-messages";

const PAGE = readFileSync(join(__dirname, "../../../src/taskpane/taskpane.html"), "utf8");
const strip = (): HTMLElement | null => document.getElementById("notice");

beforeEach(() => {
  document.body.innerHTML = new DOMParser().parseFromString(PAGE, "text/html").body.innerHTML;
  delete document.documentElement.dataset.notice;
});

test("nothing to say leaves the page as it is", () => {
  showNotices([]);
  expect(strip()?.childNodes).toHaveLength(0);
  expect(document.documentElement.dataset.notice).toBeUndefined();
});

test("each notice has both languages, and one button closes them all", () => {
  document.querySelector("#pane")?.append(document.createElement("button"));
  showNotices([START_NOTICES.isReadOnly, START_NOTICES.isProtected]);
  expect(strip()?.getAttribute("role")).toBe("status");
  for (const { th, en } of [START_NOTICES.isReadOnly, START_NOTICES.isProtected]) {
    expect(strip()?.querySelector(`[lang=th]`)?.parentElement?.parentElement?.textContent).toContain(th);
    expect(strip()?.textContent).toContain(en);
  }
  expect(strip()?.querySelectorAll("button")).toHaveLength(1);
  strip()?.querySelector("button")?.click();
  expect(strip()?.childNodes).toHaveLength(0);
  expect(document.documentElement.dataset.notice).toBeUndefined();
  expect(document.activeElement).toBe(document.querySelector("#pane button"));
});

test("a page without the place for it is left alone", () => {
  strip()?.remove();
  expect(() => {
    showNotices([START_NOTICES.isReadOnly]);
  }).not.toThrow();
});
