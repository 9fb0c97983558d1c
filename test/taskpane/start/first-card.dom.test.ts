import axe from "axe-core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BEGIN_TEXTS as TEXTS } from "../../../src/taskpane/begin/begin-texts";
import { SHELL_TEXTS } from "../../../src/taskpane/shell/shell-texts";
import type { Text } from "../../../src/taskpane/language/language";
import { takeFirstCard } from "../../../src/taskpane/start/take-first-card";

const PAGE = readFileSync(join(__dirname, "../../../src/taskpane/taskpane.html"), "utf8");
const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const begin = (name: string): HTMLElement =>
  document.querySelector(`#first [data-begin="${name}"]`) as HTMLElement;
const wordsOf = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((one) => (one.textContent ?? "").trim());

/** The page as a browser opens it on 15 October 2025, in fiscal year 2569. */
async function openPage(kept: Readonly<Record<string, string>> = {}): Promise<void> {
  const page = new DOMParser().parseFromString(PAGE, "text/html");
  document.documentElement.removeAttribute("data-theme");
  document.documentElement.removeAttribute("data-start");
  document.body.innerHTML = page.body.innerHTML;
  localStorage.clear();
  for (const [name, value] of Object.entries(kept))
    localStorage.setItem(`a-partition.integrity-report.${name}`, value);
  jest.resetModules();
  await import("../../../src/taskpane/start/first-card");
}

beforeEach(() => {
  jest.useFakeTimers({
    now: new Date("2025-10-15T10:00:00+07:00"),
    advanceTimers: true,
  });
});
afterEach(() => {
  jest.useRealTimers();
});

describe("the page before the pane", () => {
  test("shows the first screen to who is here for the first time, with the last and the present fiscal year", async () => {
    await openPage();
    expect([element("first").hidden, element("outline").hidden]).toEqual([false, true]);
    expect(wordsOf("#first [role=radio]").slice(0, 2)).toEqual(["2568", "2569"]);
    expect(wordsOf("#first [aria-checked=true]")).toEqual([]);
    const rules = { region: { enabled: false }, "color-contrast": { enabled: false } };
    expect((await axe.run(element("first"), { rules })).violations).toEqual([]);
  });

  test("shows the outline of the findings to who was here before, in the language and colours chosen then", async () => {
    await openPage({ welcome: "seen", language: "en", theme: "dark" });
    expect([element("first").hidden, element("outline").hidden]).toEqual([true, false]);
    const { lang, dataset } = document.documentElement;
    expect([lang, dataset.theme]).toEqual(["en", "dark"]);
  });

  test.each<[string, string, Text]>([
    ["title", "h1", TEXTS.title],
    ["year", "h2", TEXTS.yearTitle],
    ["other year", "[data-begin=year-other]", TEXTS.otherYear],
    ["no year", "#first-none", TEXTS.noYear],
    ["year asked", "#first-ask", TEXTS.askYear],
    ["use", "[data-begin=use] b", TEXTS.use],
    ["use, below", "[data-begin=use] i", TEXTS.useReading],
    ["blank", "[data-begin=blank] b", TEXTS.blank],
    ["blank, below", "[data-begin=blank] i", TEXTS.blankHint],
    ["import", "[data-begin=import] b", TEXTS.import],
    ["import, below", "[data-begin=import] i", TEXTS.importHint],
    ["sample", "[data-begin=sample] b", TEXTS.sample],
    ["sample, below", "[data-begin=sample] i", TEXTS.sampleHint],
    ["promise", "main > small", TEXTS.promise],
    ["first tab", "header > b", SHELL_TEXTS.findingsTab],
  ])("says the same as the pane: %s", async (_, selector, words) => {
    await openPage();
    const says = (lang: string): string =>
      wordsOf(`#first ${selector} [lang=${lang}], #first ${selector}[lang=${lang}]`).join();
    expect([says("th"), says("en")]).toEqual([words.th, words.en]);
  });

  test("names the tabs of the pane", async () => {
    await openPage();
    expect(wordsOf("#first header [lang=th]")).toEqual(
      [SHELL_TEXTS.findingsTab, SHELL_TEXTS.resultsTab, SHELL_TEXTS.reportTab].map(({ th }) => th),
    );
  });
});

describe("its buttons", () => {
  test("a way without a year moves to the years; with one it says at once that it opens, and is kept", async () => {
    await openPage();
    begin("sample").click();
    expect(document.activeElement).toBe(begin("year-2568"));
    expect([element("first-ask").hidden, element("first-none").hidden]).toEqual([false, true]);
    begin("year-2569").click();
    begin("sample").click();
    expect(begin("sample").textContent).toContain("กำลังเปิด…");
    expect(element("first").getAttribute("aria-busy")).toBe("true");
    expect(takeFirstCard().begun).toEqual({ way: "sample", year: 2569, file: null });
  });

  test("the workbook's own table needs no year: the workbook may say it", async () => {
    await openPage();
    begin("use").click();
    expect(takeFirstCard().begun).toEqual({ way: "use", year: null, file: null });
  });

  test("a second way is not begun beside the first", async () => {
    await openPage();
    begin("use").click();
    begin("blank").click();
    expect(takeFirstCard().begun.way).toBe("use");
  });

  test("a Word report is begun once its file is chosen", async () => {
    await openPage();
    begin("year-2568").click();
    const input = document.querySelector("#first input") as HTMLInputElement;
    const opened = jest.spyOn(input, "click").mockImplementation(() => undefined);
    begin("import").click();
    expect(opened).toHaveBeenCalledTimes(1);
    expect(takeFirstCard().begun.way).toBeNull();
    const file = new File(["x"], "รายงาน.docx");
    Object.defineProperty(input, "files", { value: [file] });
    input.dispatchEvent(new Event("change"));
    expect(takeFirstCard().begun).toEqual({ way: "import", year: 2568, file });
  });

  test("arrows go from year to year", async () => {
    await openPage();
    begin("year-2568").focus();
    begin("year-2568").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft" }));
    expect(document.activeElement).toBe(begin("year-other"));
    expect(begin("year-other").getAttribute("aria-checked")).toBe("true");
    begin("sample").click();
    expect(takeFirstCard().begun).toEqual({ way: null, year: null, file: null });
  });

  test("the focus goes on in the same button of the pane, and the page is gone", async () => {
    await openPage();
    begin("blank").focus();
    element("pane").innerHTML = '<button data-begin="use">ก</button><button data-begin="blank">ข</button>';
    takeFirstCard().leave();
    expect(document.activeElement?.textContent).toBe("ข");
    expect(document.getElementById("first")).toBeNull();
    expect(element("start").hidden).toBe(true);
  });

  test("without a focus on it, none is taken: the person is in the sheet", async () => {
    await openPage();
    element("pane").innerHTML = '<button data-begin="use">ก</button>';
    takeFirstCard().leave();
    expect(document.activeElement).toBe(document.body);
  });
});
