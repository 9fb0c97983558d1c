import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(90_000);

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
/** The finding in a cell, with its own buttons. */
const finding = (cell: string): ReturnType<OpenPreview["pane"]["locator"]> =>
  preview.pane
    .locator("li[data-key]")
    .filter({ hasText: new RegExp(`ช่อง ${cell}(?!\\d)`) })
    .filter({ has: preview.pane.getByRole("button", { name: "แก้ให้" }) })
    .first();
const fixButton = (cell: string): ReturnType<ReturnType<typeof finding>["getByRole"]> =>
  finding(cell).getByRole("button", { name: "แก้ให้" });

test("one fix: before and after, the cell and the finding after it, and all of it back again", async () => {
  await check();
  const before = await textOf(SHEET, "F4");
  await fixButton("F4").click();
  await finding("F4").locator("del").getByText("reslut").waitFor();
  expect(await finding("F4").locator("ins").allTextContents()).toEqual(["result"]);
  expect(await textOf(SHEET, "F4")).toBe(before);
  await finding("F4").getByRole("button", { name: "แก้ตามนี้" }).click();
  await preview.pane.getByText("แก้แล้ว 1 ช่อง").waitFor();
  expect(await textOf(SHEET, "F4")).toBe(before.replace("reslut", "result"));
  expect(await finding("F4").count()).toBe(0);
  await button("เลิกทำ").click();
  await preview.pane.getByText("คืนค่าเดิมแล้ว 1 ช่อง").waitFor();
  expect(await textOf(SHEET, "F4")).toBe(before);
  await fixButton("F4").waitFor();
});

test("all fixes: rows are joined and repeated headings go, one undo brings every row back", async () => {
  await check();
  const before = await wholeSheet();
  await button(/^แก้ทั้งหมดที่แก้ได้/).click();
  await preview.pane.getByRole("heading", { name: "แก้ทั้งหมดที่แก้ได้" }).waitFor();
  const boxes = preview.pane.getByRole("checkbox", { name: /^ชื่อหน่วยงานแทนคำกลาง/ });
  expect(await boxes.isChecked()).toBe(false);
  const joined = preview.pane.getByRole("checkbox", { name: /ในช่อง B8 ด้วย/ });
  expect(await joined.isChecked()).toBe(false);
  await preview.pane.getByText("มาจากแถว 8").first().waitFor();
  const namesBefore = before.split("องค์กรปกครองส่วนท้องถิ่น").length;
  await button(/^แก้ที่เลือก/).click();
  await preview.pane.getByText(/^แก้แล้ว \d+ ช่อง ลบ \d+ แถว$/).waitFor();
  const after = await wholeSheet();
  expect(after).toContain("(outcome/result)");
  expect(after.split("มาตรการ/แนวทาง")).toHaveLength(2);
  // Not ticked, so not written: in the rows that were joined neither.
  expect(after.split("องค์กรปกครองส่วนท้องถิ่น")).toHaveLength(namesBefore);
  await button("เลิกทำ").click();
  await preview.pane.getByText(/^คืนค่าเดิมแล้ว/).waitFor();
  expect(await wholeSheet()).toBe(before);
});

test("a cell that changes between the preview and the press is left, and its reason is told", async () => {
  await check();
  await fixButton("F4").click();
  await preview.page.evaluate(
    `window.preview.host.typeIntoCell("${SHEET}", "F4", "ผลลัพธ์หรือผลสัมฤทธิ์ (outcome)")`,
  );
  await finding("F4").getByRole("button", { name: "แก้ตามนี้" }).click();
  await preview.pane.getByText("ไม่มีช่องใดถูกแก้").waitFor();
  await preview.pane.getByText("ไม่ได้แก้ 1 รายการ เพราะอะไร").waitFor();
  await preview.pane.getByText(/เปลี่ยนไปแล้วหลังจากที่แสดง/).waitFor();
  expect(await textOf(SHEET, "F4")).toBe("ผลลัพธ์หรือผลสัมฤทธิ์ (outcome)");
});

test("a protected sheet: nothing is changed, and it is said what to do", async () => {
  await check();
  const before = await wholeSheet();
  await protect(SHEET);
  await button(/^แก้ทั้งหมดที่แก้ได้/).click();
  await button(/^แก้ที่เลือก/).click();
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
    await fixButton("A17").click();
    await finding("A17")
      .getByText(/แถวในแผ่นงาน “หลักฐาน”/)
      .waitFor();
  });

  test("carries the rows of the evidence sheet along, and back", async () => {
    await finding("A17").getByRole("button", { name: "แก้ตามนี้" }).click();
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
    await finding("A17").getByRole("button", { name: "แก้ตามนี้" }).click();
    await preview.pane.getByText("ไม่มีช่องใดถูกแก้").waitFor();
    expect((await textOf(SHEET, "A17")).slice(0, 2)).toBe("๗.");
    expect((await textOf(SHEET, "A32")).slice(0, 3)).toBe("๑๖.");
  });
});

test.each(["cellEdit", "accessDenied", "requestTooLarge"])(
  "Excel answers with %s: nothing is changed, and the retry makes the fix",
  async (fault) => {
    await check();
    const before = await textOf(SHEET, "F4");
    await fixButton("F4").click();
    await preview.page.locator("#choose-fault").selectOption(fault);
    await finding("F4").getByRole("button", { name: "แก้ตามนี้" }).click();
    await preview.pane.getByRole("alert").waitFor();
    expect(await textOf(SHEET, "F4")).toBe(before);
    await preview.page.locator("#choose-fault").selectOption("noFault");
    await button("ลองอีกครั้ง").click();
    await preview.pane.getByText("แก้แล้ว 1 ช่อง").waitFor();
    expect(await textOf(SHEET, "F4")).not.toBe(before);
  },
);

test("by the keyboard alone: open, make, undo", async () => {
  await check();
  await fixButton("F4").focus();
  await preview.page.keyboard.press("Enter");
  await finding("F4").getByRole("button", { name: "แก้ตามนี้" }).waitFor();
  await expectFocus("แก้ตามนี้"); // the buttons may stand below a long text: the focus goes to them
  await preview.page.keyboard.press("Enter");
  await button("เลิกทำ").focus();
  await preview.page.keyboard.press("Enter");
  await preview.pane.getByText("คืนค่าเดิมแล้ว 1 ช่อง").waitFor();
});

async function expectFocus(name: string): Promise<void> {
  for (let turns = 0; turns < 20 && (await focused()) !== name; turns += 1) {
    await preview.page.waitForTimeout(50);
  }
  expect(await focused()).toBe(name);
}

async function check(): Promise<void> {
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await preview.pane.getByRole("list", { name: "ข้อที่พบ" }).waitFor();
  const groups = preview.pane.locator('h3 > button[aria-expanded="false"]');
  while ((await groups.count()) > 0) await groups.first().click();
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
