import { START_MESSAGES } from "../../../src/taskpane/start/start-messages";
import { tellPaneRuns, watchStart } from "../../../src/taskpane/start/watch-start";

type Changed = { Office?: object; CSS?: object };
const changed = window as unknown as Changed;
const shown = (): string => document.getElementById("start")?.textContent ?? "";
const allScriptsRan = (): boolean => document.dispatchEvent(new Event("DOMContentLoaded"));

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = '<div id="start">กำลังเปิด</div>';
  document.documentElement.removeAttribute("data-pane-runs");
  changed.CSS = { supports: (name: string, value: string) => name === "width" && value === "1lh" };
  delete changed.Office;
});
afterEach(() => {
  // Each test's own listener has had its turn: the next one's page has Office and the pane.
  changed.Office = {};
  tellPaneRuns();
  allScriptsRan();
  jest.useRealTimers();
});

test("office.js was refused: said as soon as all scripts had their turn", () => {
  watchStart();
  expect(shown()).toBe("กำลังเปิด");
  allScriptsRan();
  expect(shown()).toContain(START_MESSAGES.noOffice.th);
});

test("nobody answers for office.js: said after 20 seconds, not before", () => {
  watchStart();
  jest.advanceTimersByTime(19_999);
  expect(shown()).toBe("กำลังเปิด");
  jest.advanceTimersByTime(1);
  expect(shown()).toContain(START_MESSAGES.noOffice.en);
});

test("our own script did not come, or could not be read", () => {
  watchStart();
  changed.Office = {};
  allScriptsRan();
  expect(shown()).toContain(START_MESSAGES.noFiles.th);
});

test("both came: nothing is said, however long Excel then takes", () => {
  watchStart();
  changed.Office = {};
  tellPaneRuns();
  allScriptsRan();
  jest.advanceTimersByTime(60_000);
  expect(shown()).toBe("กำลังเปิด");
});

test.each([
  ["no CSS object, as in Internet Explorer", undefined],
  ["no unit lh, as in Edge before Chromium", { supports: () => false }],
])("%s: the page's own word that it is too old stays the only one", (_, css) => {
  if (css === undefined) delete changed.CSS;
  else changed.CSS = css;
  watchStart();
  allScriptsRan();
  jest.advanceTimersByTime(60_000);
  expect(shown()).toBe("กำลังเปิด");
});
