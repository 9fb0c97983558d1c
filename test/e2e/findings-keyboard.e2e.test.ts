import { chooseHost, HOSTS } from "./keyboard-walk";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(240_000);

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

test.each(HOSTS)(
  "%s: from the first check through each view by the keyboard alone, the focus never on the page's body",
  async (host) => {
    await chooseHost(preview, host);
    await preview.pane
      .getByRole("button", { name: /^ใช้ตารางในสมุดงานนี้/ })
      .last()
      .focus();
    await press("Enter");
    await expectFocus(/^ไปข้อแรก: ช่อง B15/); // the first run hands on to the verdict (R4)
    await press("Enter");
    await expectFocus(/^ต้องแก้ ช่อง B15/);
    expect(await selectedCell()).toBe("B15");

    for (const key of ["F8", "F8", "Shift+F8", "Alt+ArrowDown", "Alt+ArrowUp"]) await press(key);
    await expectFocus(/ช่อง \w+/);
    await press("ArrowRight");
    await expectFocus(/^(ทำไม|แก้ให้)$/);
    await press("Escape");
    await expectFocus(/ช่อง \w+/);
    for (const key of ["End", "ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowLeft", "Home"])
      await press(key);

    await press("Shift+Tab");
    await expectFocus(/^ค้นหาและกรอง$/);
    await press("Shift+Tab");
    await expectFocus(/^มาตรการ$/);
    await press("ArrowRight");
    await expectFocus(/^ชนิด$/);
    for (const key of ["Tab", "Tab", "Tab"]) await press(key);
    await expectFocus(/(ต้องแก้|ควรตรวจ|ให้พิจารณา) \d/);
    for (const key of [
      "Home",
      "ArrowRight",
      "ArrowRight",
      "ArrowRight",
      "ArrowRight",
      "ArrowDown",
      "ArrowUp",
    ]) {
      await press(key);
    }

    await press("Slash");
    await expectFocus(/^ค้นหา$/);
    await preview.page.keyboard.type("7");
    await press("Enter");
    await expectFocus(/ช่อง \w+/);
    await press("Escape"); // a level up: the search closes
    await expectFocus(/^ค้นหาและกรอง$/);
    await press("Shift+Tab");
    await press("ArrowRight");
    await expectFocus(/^หน่วยงาน$/);
    for (let stop = 0; stop < 6; stop += 1) await press("Tab");
    await expectFocus(/^ข้อถัดไป$/); // the last stop of the pane
    for (let stop = 0; stop < 6; stop += 1) await press("Shift+Tab");
    await expectFocus(/^หน่วยงาน$/);
  },
);

test("what is passed quickly asks Excel for nothing, where one stays its cell is shown", async () => {
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await preview.pane.getByRole("button", { name: /^ไปข้อแรก/ }).click();
  await expectFocus(/ช่อง B15/);
  for (let step = 0; step < 5; step += 1) await preview.page.keyboard.press("F8");
  const name = await focused();
  const cell = /ช่อง ([A-Z]+\d+)/.exec(name)?.[1] ?? "";
  await preview.page.locator("#cell-name", { hasText: new RegExp(`^${cell}$`) }).waitFor();
});

test("rows put in above: one stays at the finding that one was at, and goes on from it", async () => {
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await preview.pane.getByRole("button", { name: /^ไปข้อแรก/ }).click();
  await expectFocus(/ช่อง B15/);
  for (let step = 0; step < 20; step += 1) await preview.page.keyboard.press("F8");
  const [, letters, row] = /ช่อง ([A-Z]+)(\d+)/.exec(await focused()) ?? [];
  await preview.inHost((host) => {
    host.insertCells(host.workbook.active.name, "2:3");
  });
  await expectFocus(new RegExp(`ช่อง ${letters}${Number(row) + 2}(?!\\d)`));
  await press("F8");
  await press("Shift+F8");
  await expectFocus(new RegExp(`ช่อง ${letters}${Number(row) + 2}(?!\\d)`));
});

/** Presses a key; afterwards something in the pane has the focus. */
async function press(key: string): Promise<void> {
  await preview.page.keyboard.press(key);
  // What opens, opens.
  await inPane("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  expect({ key, tag: await inPane("document.activeElement.tagName") }).not.toEqual({ key, tag: "BODY" });
}

async function expectFocus(name: RegExp): Promise<void> {
  for (let turns = 0; turns < 600 && !name.test(await focused()); turns += 1) {
    await preview.page.waitForTimeout(50);
  }
  expect(await focused()).toMatch(name);
}

/** What a screen reader says of the part with the focus. */
function focused(): Promise<string> {
  return inPane(
    "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
  ) as Promise<string>;
}

function inPane(expression: string): Promise<unknown> {
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("there is no pane");
  return frame.evaluate(expression);
}

async function selectedCell(): Promise<string> {
  return (await preview.page.locator("#cell-name").textContent()) ?? "";
}
