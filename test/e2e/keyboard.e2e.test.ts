import { chooseHost, HOSTS, paneFrame, walkByKeyboard, type KeyboardWalk } from "./keyboard-walk";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(240_000);

const MOST_TABS = 120;

afterAll(leaveBrowser);

/** Opens the pane on one kind of Excel, with the sample in it. */
async function openOn(host: (typeof HOSTS)[number]): Promise<OpenPreview> {
  const preview = await openPreview({ isSecure: false });
  await chooseHost(preview, host);
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await preview.pane.getByRole("button", { name: /^ไปข้อแรก/ }).waitFor();
  return preview;
}

describe.each(HOSTS)("Excel as %s", (host) => {
  let preview: OpenPreview;
  beforeAll(async () => {
    preview = await openOn(host);
  });
  afterAll(async () => {
    const { strangers } = preview;
    await preview.close();
    expect(strangers).toEqual([]);
  });

  test.each([
    ["ผลตรวจ", "[role=tree]"],
    ["ติดตาม", "[data-board-card]"],
    ["เติมผล", "[data-work-head]"],
    ["รายงาน", "[data-opens-page]"],
  ])("%s: Tab reaches every part and never ends nowhere", async (name, isThere) => {
    const tab = preview.pane.getByRole("tab", { name });
    await tab.click();
    await preview.pane.locator(isThere).first().waitFor();
    const walk = await walkByKeyboard(preview);
    await tab.focus();
    const missing = await tabThrough(preview, walk.press);
    expect({ missing, lost: await walk.lost(), unseen: walk.unseen() }).toEqual({
      missing: [],
      lost: [],
      unseen: [],
    });
  });
});

/** Marks what gets the focus; gives what Tab should reach and did not. */
async function tabThrough(preview: OpenPreview, press: KeyboardWalk["press"]): Promise<readonly string[]> {
  const frame = paneFrame(preview);
  await frame.evaluate(`(() => {
    for (const element of document.querySelectorAll("[data-reached]")) element.removeAttribute("data-reached");
    document.activeElement.setAttribute("data-reached", "");
  })()`);
  for (let time = 0; time < MOST_TABS; time += 1) {
    const { isInPane } = await press("Tab");
    if (!isInPane) break;
    const isNew = await frame.evaluate(`(() => {
      const element = document.activeElement;
      const isNew = !element.hasAttribute("data-reached");
      element.setAttribute("data-reached", "");
      return isNew;
    })()`);
    if (!isNew) break;
  }
  return frame.evaluate(UNREACHED);
}

/**
 * One Tab stop of the tabs is enough, and the verdict changes its form while it is walked past; what is out of the order or not
 * drawn is not to be reached.
 */
const UNREACHED = `[...document.querySelectorAll("button, a[href], input, select, textarea, summary, [tabindex]")]
  .filter((element) => element.checkVisibility() && !element.disabled && element.closest("[inert],[hidden]") === null)
  .filter((element) => element.getAttribute("role") !== "tab" && !element.hasAttribute("data-focus-next"))
  .filter((element) => element.tabIndex >= 0 || element.tagName === "SUMMARY")
  .filter((element) => !element.hasAttribute("data-reached") && !element.hasAttribute("data-tabster-dummy"))
  .map((element) => (element.getAttribute("aria-label") ?? element.textContent ?? element.tagName).slice(0, 50))`;
