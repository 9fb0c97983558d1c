import { chooseHost, HOSTS, walkByKeyboard } from "./keyboard-walk";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(120_000);

const SHEET = "ตั้งค่ารายงาน";

let preview: OpenPreview;

beforeEach(async () => {
  preview = await openPreview({ isSecure: false });
});
afterAll(leaveBrowser);

/** What the settings sheet shows right of a name, or in the first column from a row on. */
async function valueOf(name: string): Promise<string> {
  return preview.page.evaluate<string>(
    `(() => { const { host } = window.preview; for (let row = 1; row < 60; row += 1) if (host.cell("${SHEET}", "A" + row).text === "${name}") return host.cell("${SHEET}", "B" + row).text; return "?"; })()`,
  );
}

async function chain(): Promise<string> {
  return preview.page.evaluate<string>(
    `(() => { const { host } = window.preview; const texts = []; let isOn = false; for (let row = 1; row < 60; row += 1) { const text = host.cell("${SHEET}", "A" + row).text; if (text === "หัวข้อ") isOn = true; else if (isOn && text !== "") texts.push(text); } return texts.join(" · "); })()`,
  );
}

test("by mouse: the memo's number is seen in the memo, the chain is changed and brought back", async () => {
  const { page, pane } = preview;
  await page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await pane.getByRole("tree").waitFor();
  await pane.locator("[data-opener=options]").click();
  await pane.locator("main [data-opener=settings]:visible").click();
  await pane.locator("[data-section=letter]").click();
  // A place of the memo that is pressed leads to its field.
  const place = pane.locator("[data-place=documentNumber]");
  await place.waitFor();
  const drawn = async (): Promise<number> => pane.locator("[data-page] svg path").count();
  const before = await drawn();
  await pane.locator("[data-setting=documentNumber]").fill("ทส ๗๙๙๐๑/๑๒๓๔๕๖๗");
  await pane.locator("[data-setting=documentDate]").click();
  await pane.getByText("บันทึกแล้ว: ที่หนังสือ").waitFor();
  expect(await valueOf("ที่หนังสือ")).toBe("ทส ๗๙๙๐๑/๑๒๓๔๕๖๗");
  await pane.locator("[data-place=documentDate][aria-current=true]").waitFor();
  expect(before).toBeGreaterThan(0);

  await pane.locator("[data-section=signers]").click();
  const first = await chain();
  await pane.locator("[data-person='2'] [data-person-button=up]").click();
  await pane.getByText(/^เลื่อน .* ขึ้นแล้ว$/).waitFor();
  const moved = await chain();
  expect(moved).not.toBe(first);
  await pane.locator("[data-add-person]").click();
  await pane.getByText("เพิ่มผู้ให้ความเห็นแล้ว").waitFor();
  expect((await chain()).split(" · ")).toHaveLength(first.split(" · ").length + 1);
  const added = first.split(" · ").length - 1;
  await pane.locator(`[data-person='${added}'] [data-person-button=drop]`).click();
  await pane.getByText(/^ลบ .* แล้ว$/).waitFor();
  expect(await chain()).toBe(moved);
  await pane.locator("[data-opener=changes]").last().click();
  const left = pane.locator("[data-change]").getByRole("button", { name: /^เลิกทำ/ });
  // Newest first: removed, added, moved, and the number last.
  for (const count of [3, 2, 1]) {
    await left.first().click();
    await left.nth(count).waitFor({ state: "detached" });
  }
  expect(await chain()).toBe(first);
  const faults = await preview.faults();
  await preview.close();
  expect(faults).toEqual([]);
});

const WALK = "a section, a field with Enter, a person up and down, and back to where it was opened";
test.each(HOSTS)(`by keyboard, Excel as %s: ${WALK}`, async (host) => {
  await chooseHost(preview, host);
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await preview.pane.getByRole("tree").waitFor();
  const walk = await walkByKeyboard(preview);
  await walk.comeIn();
  await walk.pressUntil("Tab", /^ตัวเลือกและปุ่มลัด$/);
  await walk.press("Enter");
  await walk.pressUntil("Tab", /^ตั้งค่ารายงาน$/);
  await walk.press("Enter");
  await walk.waitFor(/^หน่วยงาน /);
  await walk.press("ArrowRight");
  await walk.waitFor(/^หนังสือ /);
  await walk.pressUntil("Tab", /^ที่หนังสือ/);
  await preview.page.keyboard.press("Control+A");
  await walk.type("9/2568");
  await walk.press("Enter");
  await preview.pane.getByText("บันทึกแล้ว: ที่หนังสือ").waitFor();
  expect(await valueOf("ที่หนังสือ")).toBe("9/2568");
  await walk.waitFor(/^ที่หนังสือ/);
  await walk.pressUntil("Shift+Tab", /^หนังสือ /);
  await walk.press("ArrowRight");
  await walk.waitFor(/^ผู้ลงนาม /);
  const first = await chain();
  const { name } = await walk.pressUntil("Tab", /^เลื่อน .* ลง$/);
  await walk.press("Enter");
  await preview.pane.getByText(/^เลื่อน .* ลงแล้ว$/).waitFor();
  expect(await chain()).not.toBe(first);
  const person = /^เลื่อน (.*) ลง$/.exec(name)?.[1] ?? "";
  const at = await walk.waitFor(/^เลื่อน /);
  expect(at.name).toContain(person);
  await walk.press("Escape");
  await walk.waitFor(/^ตั้งค่ารายงาน$/);
  const [lost, unseen, faults] = [await walk.lost(), walk.unseen(), await preview.faults()];
  await preview.close();
  expect({ lost, unseen, faults }).toEqual({ lost: [], unseen: [], faults: [] });
});
