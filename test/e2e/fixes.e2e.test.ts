import { findingTree, openAllFixes, openFixOf, takeFinding } from "./finding-list";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(240_000);

const SHEET = "รายงานผล ๒๕๖๘";
const EVIDENCE = "หลักฐาน";

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

const button = (name: RegExp | string): ReturnType<OpenPreview["pane"]["getByRole"]> =>
  preview.pane.getByRole("button", { name });
/** The page of fixes, by its title. */
const page = (title: RegExp | string): ReturnType<OpenPreview["pane"]["getByRole"]> =>
  preview.pane.getByRole("region", { name: title });
const mendButton = (): ReturnType<OpenPreview["pane"]["getByRole"]> =>
  preview.pane.getByRole("group", { name: "แก้หรือไม่แก้" }).getByRole("button").first();

test("one fix: before and after, the cell and the finding after it, and all of it back again", async () => {
  await check();
  const before = await textOf(SHEET, "F4");
  await openFix("F4");
  await page("แก้ช่อง F4").locator("del").getByText("reslut").waitFor();
  expect(await page("แก้ช่อง F4").locator("ins").allTextContents()).toEqual(["result"]);
  await preview.pane.getByText("ยังไม่มีอะไรถูกเขียน").waitFor();
  expect(await textOf(SHEET, "F4")).toBe(before);
  await button("แก้ช่องนี้").click();
  await preview.pane.getByText("แก้แล้ว 1 ช่อง").waitFor();
  expect(await textOf(SHEET, "F4")).toBe(before.replace("reslut", "result"));
  expect(await page("แก้ช่อง F4").count()).toBe(0);
  await button("เลิกทำ").click();
  await preview.pane.getByText("คืนค่าเดิมแล้ว 1 ช่อง").waitFor();
  expect(await textOf(SHEET, "F4")).toBe(before);
});

test("all fixes: rows are joined and repeated headings go, one undo brings every row back", async () => {
  await check();
  const before = await wholeSheet();
  await openAll();
  const judged = preview.pane.getByRole("checkbox", { name: /ให้พิจารณาก่อน/ });
  expect(await judged.count()).toBeGreaterThan(1);
  for (const box of await judged.all()) expect(await box.isChecked()).toBe(false);
  await preview.pane.getByText("มาจากแถว 8").first().waitFor();
  const namesBefore = before.split("องค์กรปกครองส่วนท้องถิ่น").length;
  expect(await mendButton().textContent()).toMatch(/^แก้ \d+ ช่อง ลบ \d+ แถว$/);
  await mendButton().click();
  await preview.pane.getByText(/^แก้แล้ว \d+ ช่อง ลบ \d+ แถว$/).waitFor();
  const after = await wholeSheet();
  expect(after).toContain("(outcome/result)");
  expect(after.split("มาตรการ/แนวทาง")).toHaveLength(2);
  // Not ticked, so not written: in the rows that were joined neither (R10).
  expect(after.split("องค์กรปกครองส่วนท้องถิ่น")).toHaveLength(namesBefore);
  await button("เลิกทำ").click();
  await preview.pane.getByText(/^คืนค่าเดิมแล้ว/).waitFor();
  expect(await wholeSheet()).toBe(before);
});

test("every text stands whole, and the buttons stand above the foot at 320 x 530 (R8, R11)", async () => {
  await check();
  await openAll();
  const texts = await page(/^แก้ทั้งหมด/)
    .locator("dd")
    .allTextContents();
  expect(texts.filter((text) => text.includes("…"))).toEqual([]);
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  const bottom = (await frame?.evaluate(
    `document.querySelector("[data-action-bar]").getBoundingClientRect().bottom - innerHeight`,
  )) as number;
  expect(bottom).toBeLessThan(0);
});

test("a cell that changes between the preview and the press is left, and its reason is told", async () => {
  await check();
  await openFix("F4");
  await button("แก้ช่องนี้").waitFor();
  // At once, before the pane hears of the change and takes the button away.
  await preview.page.evaluate(`(() => {
    const buttons = document.querySelector("#pane-frame").contentDocument.querySelectorAll("button");
    window.preview.host.typeIntoCell("${SHEET}", "F4", "ผลลัพธ์หรือผลสัมฤทธิ์ (outcome)");
    [...buttons].find(({ textContent }) => textContent === "แก้ช่องนี้").click();
  })()`);
  await preview.pane.getByText("ไม่มีช่องใดถูกแก้").waitFor();
  await preview.pane.getByText("ไม่ได้แก้ 1 แห่ง เพราะอะไร").waitFor();
  await preview.pane.getByText(/เปลี่ยนไปแล้วหลังจากที่แสดง/).waitFor();
  expect(await textOf(SHEET, "F4")).toBe("ผลลัพธ์หรือผลสัมฤทธิ์ (outcome)");
});

test("rows put in while all fixes are shown: each card names where its text stands now, what was not ticked stays so", async () => {
  await check();
  await openAll();
  const cards = page(/^แก้ทั้งหมด/).getByRole("checkbox", { name: / B6$/ });
  await cards.first().uncheck();
  await preview.page.evaluate(`window.preview.host.insertCells("${SHEET}", "2:3")`);
  const moved = page(/^แก้ทั้งหมด/).getByRole("checkbox", { name: /มาตรการที่ 2 · ขั้นตอน B8$/ });
  await moved.first().waitFor();
  expect(await moved.first().isChecked()).toBe(false);
  expect(await cards.count()).toBe(0);
});

test("a protected sheet: nothing is changed, and it is said what to do", async () => {
  await check();
  const before = await wholeSheet();
  await protect(SHEET);
  await openAll();
  await mendButton().click();
  await preview.pane.getByText("ไม่มีช่องใดถูกแก้").waitFor();
  await preview.pane
    .getByText(/ยกเลิกการป้องกันแผ่นงาน/)
    .first()
    .waitFor();
  expect(await wholeSheet()).toBe(before);
});

describe("a renumbering", () => {
  beforeEach(async () => {
    // A row that could be either measure's keeps the numbers from being given anew: the officer settles it first.
    await preview.page.evaluate(`window.preview.host.typeIntoCell("${EVIDENCE}", "A7", "")`);
    await check();
    await openFix("A17");
    await preview.pane.getByText(/แผ่น “หลักฐาน” เปลี่ยนตาม/).waitFor();
  });

  test("carries the rows of the evidence sheet along, and back", async () => {
    await mendButton().click();
    await preview.pane.getByText(/^แก้แล้ว \d+ ช่อง$/).waitFor();
    expect((await textOf(SHEET, "A17")).slice(0, 2)).toBe("๘.");
    expect((await textOf(SHEET, "A32")).slice(0, 3)).toBe("๑๗.");
    expect([await textOf(EVIDENCE, "A8"), await textOf(EVIDENCE, "A14")]).toEqual(["๑๐", "๑๗"]);
    await button("เลิกทำ").click();
    await preview.pane.getByText(/^คืนค่าเดิมแล้ว/).waitFor();
    expect(
      [await textOf(SHEET, "A17"), await textOf(EVIDENCE, "A8")].map((text) => text.slice(0, 2)),
    ).toEqual(["๗.", "๙"]);
  });

  test("is left whole where the evidence sheet cannot be written", async () => {
    await protect(EVIDENCE);
    await mendButton().click();
    await preview.pane.getByText("ไม่มีช่องใดถูกแก้").waitFor();
    expect((await textOf(SHEET, "A17")).slice(0, 2)).toBe("๗.");
    expect((await textOf(SHEET, "A32")).slice(0, 3)).toBe("๑๖.");
  });
});

test.each(["accessDenied", "requestTooLarge"])(
  "Excel answers with %s: nothing is changed, the page stays, and the retry makes the fix",
  async (fault) => {
    await check();
    const before = await textOf(SHEET, "F4");
    await openFix("F4");
    await preview.page.locator("#choose-fault").selectOption(fault);
    await button("แก้ช่องนี้").click();
    await preview.pane.getByRole("alert").waitFor();
    expect(await textOf(SHEET, "F4")).toBe(before);
    expect(await page("แก้ช่อง F4").count()).toBe(1);
    await preview.page.locator("#choose-fault").selectOption("noFault");
    await button("ลองอีกครั้ง").click();
    await preview.pane.getByText("แก้แล้ว 1 ช่อง").waitFor();
    expect(await textOf(SHEET, "F4")).not.toBe(before);
  },
);

test("while a cell is typed in, it waits, says so, can be given up, and goes on by itself", async () => {
  await check();
  const before = await textOf(SHEET, "F4");
  await openFix("F4");
  await preview.page.locator("#choose-fault").selectOption("cellEdit");
  await button("แก้ช่องนี้").click();
  await preview.pane.getByText("ยังไม่ได้เขียน F4").waitFor();
  await button("ไม่เขียนแล้ว").click();
  await preview.pane.getByText("ยังไม่ได้เขียน F4").waitFor({ state: "detached" });
  await button("แก้ช่องนี้").click();
  await preview.pane.getByText("ยังไม่ได้เขียน F4").waitFor();
  expect(await textOf(SHEET, "F4")).toBe(before);
  await preview.page.locator("#choose-fault").selectOption("noFault");
  await preview.pane.getByText("แก้แล้ว 1 ช่อง").waitFor();
  expect(await textOf(SHEET, "F4")).not.toBe(before);
});

test("by the keyboard alone: Enter opens, Enter mends, and the focus is never on the page's body", async () => {
  await check();
  await (await takeFinding(preview.pane, "F4")).focus();
  await preview.page.keyboard.press("ArrowRight");
  await expectFocus("แก้ให้");
  await preview.page.keyboard.press("Enter");
  await expectFocus("แก้ช่องนี้");
  await preview.page.keyboard.press("Enter");
  await preview.pane.getByText("แก้แล้ว 1 ช่อง").waitFor();
  expect(await focusedTag()).not.toBe("BODY");
});

test("by the keyboard alone: from card to card, one cleared, and Esc leaves all as it was", async () => {
  await check();
  const before = await wholeSheet();
  await openAll();
  await expectFocused("input");
  const wasTicked = await focusIs(":checked");
  await preview.page.keyboard.press("ArrowDown");
  await preview.page.keyboard.press("ArrowUp");
  await preview.page.keyboard.press("Enter");
  expect(await focusIs(":checked")).toBe(!wasTicked);
  for (let turn = 0; turn < 12; turn += 1) {
    await preview.page.keyboard.press("Tab");
    expect(await focusedTag()).not.toBe("BODY");
  }
  await preview.page.keyboard.press("Escape");
  await page(/^แก้ทั้งหมด/).waitFor({ state: "detached" });
  expect(await focusedTag()).not.toBe("BODY");
  expect(await wholeSheet()).toBe(before);
});

async function openFix(cell: string): Promise<void> {
  await openFixOf(preview.pane, cell);
  await page(/^แก้ช่อง/).waitFor();
}

async function openAll(): Promise<void> {
  await openAllFixes(preview.pane);
  await preview.pane.getByRole("list", { name: "สิ่งที่จะเปลี่ยน" }).first().waitFor();
}

async function expectFocus(name: string): Promise<void> {
  for (let turns = 0; turns < 400 && (await focused()) !== name; turns += 1) {
    await preview.page.waitForTimeout(50);
  }
  expect(await focused()).toBe(name);
}

async function check(): Promise<void> {
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await findingTree(preview.pane).waitFor();
}

function textOf(sheet: string, cell: string): Promise<string> {
  return preview.page.evaluate(`window.preview.host.cell("${sheet}", "${cell}").text`);
}

async function wholeSheet(): Promise<string> {
  return JSON.stringify(await preview.page.evaluate(`window.preview.host.values("${SHEET}", "A1:G40")`));
}

async function protect(sheet: string): Promise<void> {
  await preview.page.evaluate(
    `window.preview.host.sheet("${sheet}").protection = { options: {}, password: null }`,
  );
}

/** What the pane's focused button says. */
function focused(): Promise<string> {
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  return frame?.evaluate("document.activeElement.textContent") as Promise<string>;
}

function focusedTag(): Promise<string> {
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  return frame?.evaluate("document.activeElement.tagName") as Promise<string>;
}

function focusIs(selector: string): Promise<boolean> {
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  return frame?.evaluate(`document.activeElement.matches("${selector}")`) as Promise<boolean>;
}

async function expectFocused(selector: string): Promise<void> {
  for (let turns = 0; turns < 400 && !(await focusIs(selector)); turns += 1) {
    await preview.page.waitForTimeout(50);
  }
  expect(await focusIs(selector)).toBe(true);
}
