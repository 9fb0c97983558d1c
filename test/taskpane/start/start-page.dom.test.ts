import axe from "axe-core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { showPlainMessage } from "../../../src/taskpane/start/show-plain-message";
import { START_MESSAGES } from "../../../src/taskpane/start/start-messages";

const PAGE = readFileSync(join(__dirname, "../../../src/taskpane/taskpane.html"), "utf8");

beforeEach(() => {
  const page = new DOMParser().parseFromString(PAGE, "text/html");
  document.body.innerHTML = page.body.innerHTML;
});

describe("the page before the pane is drawn", () => {
  test("asks Microsoft's server for office.js, without holding up its own words", () => {
    const scripts = [...PAGE.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(scripts).toEqual([' defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"']);
  });

  test("tells an engine that knows no @supports, in plain HTML, that it is too old", () => {
    expect(document.getElementById("too-old")?.textContent).toContain("Excel รุ่นนี้เก่าเกินกว่าจะเปิดแถบงานได้");
    const withoutNewRules = PAGE.replace(/@supports[^{]*\{[\s\S]*?\n {6}\}/, "");
    expect(withoutNewRules).toMatch(/#start \{\s*display: none;/);
    expect(withoutNewRules).not.toMatch(/#too-old \{\s*display: none;/);
    expect(document.querySelectorAll("#too-old a")).toHaveLength(2);
  });

  test("says what to do when it takes long", () => {
    expect(document.getElementById("starting-slowly")?.textContent).toContain("appsforoffice.microsoft.com");
  });

  test("has nothing against the rules of accessibility", async () => {
    expect(
      (
        await axe.run(document.body, {
          rules: {
            region: { enabled: false },
            "color-contrast": { enabled: false },
            "link-in-text-block": { enabled: false },
          },
        })
      ).violations,
    ).toEqual([]);
  });
});

describe("showPlainMessage", () => {
  test.each(Object.entries(START_MESSAGES))("%s: both languages, a retry and a way to help", (_, message) => {
    const retry = jest.fn();
    showPlainMessage(message, { retry });
    const box = document.getElementById("start");
    expect(box?.getAttribute("role")).toBe("alert");
    expect(box?.textContent).toContain(message.th);
    expect(box?.textContent).toContain(message.en);
    expect(document.querySelector("textarea")).toBeNull();
    box?.querySelector("button")?.click();
    expect(retry).toHaveBeenCalledTimes(1);
    expect([...document.querySelectorAll("#start a")].map((link) => link.getAttribute("href"))).toEqual([
      "support.html",
      "support.html#en",
    ]);
  });

  test("where trying again would change nothing, there is no such button", () => {
    showPlainMessage(START_MESSAGES.notExcel, { retry: null });
    expect(document.querySelector("#start button")).toBeNull();
  });

  test("a detail can be selected, and the box comes back once it was hidden", () => {
    document.getElementById("start")?.setAttribute("hidden", "");
    showPlainMessage(START_MESSAGES.crash, { detail: "Error: x" });
    expect(document.getElementById("start")?.hidden).toBe(false);
    expect(document.querySelector("textarea")?.value).toBe("Error: x");
  });

  test("works on a page that has lost its place for it", () => {
    document.body.replaceChildren();
    showPlainMessage(START_MESSAGES.noOffice);
    expect(document.body.textContent).toContain(START_MESSAGES.noOffice.th);
  });
});
