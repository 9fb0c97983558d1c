import { chooseHost, HOSTS, paneFrame, walkByKeyboard, type KeyboardWalk } from "./keyboard-walk";
import { findingTree } from "./finding-list";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(120_000);

const MEASURE = /^มาตรการที่ \d+ /;

let preview: OpenPreview;
let walk: KeyboardWalk;

afterAll(leaveBrowser);

describe.each(HOSTS)("the tab เติมผล by keyboard alone, Excel as %s", (host) => {
  beforeEach(async () => {
    preview = await openPreview({ isSecure: false });
    await chooseHost(preview, host);
    await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
    await findingTree(preview.pane).waitFor();
    walk = await walkByKeyboard(preview);
    await walk.comeIn();
    await walk.pressUntil("Tab", /^ผลตรวจ/);
    await walk.pressUntil("ArrowRight", /^เติมผล/);
    await walk.press("Enter");
    await preview.pane.locator("[data-work-head]").first().waitFor();
  });
  afterEach(async () => {
    const [lost, unseen, faults] = [await walk.lost(), await walk.unseen(), await preview.faults()];
    await preview.close();
    expect({ lost, unseen, faults }).toEqual({ lost: [], unseen: [], faults: [] });
  });

  test("a text is edited and written; the focus is on what was written, and Excel on its cell", async () => {
    await walk.press("/");
    await walk.press("Enter");
    await walk.waitFor(MEASURE);
    await walk.press("ArrowRight");
    await expectWholeHead();
    await walk.pressUntil("Tab", /^แก้ข้อความ$/);
    await walk.press("Enter");
    const { name } = await walk.waitFor(/^ข้อความสำหรับช่อง [EF]\d+$/);
    const cell = /[EF]\d+$/.exec(name)?.[0] ?? "";
    await walk.type("ทำแล้วครบ ");
    await walk.press("Escape"); // leaves the field, and what was typed stays
    await walk.waitFor(/^เขียนลง/);
    await walk.press("Enter");
    await walk.waitFor(new RegExp(`^ไปที่ช่อง ${cell}$`));
    await preview.pane.getByText("เพิ่งบันทึก").waitFor();
    await preview.page.locator("#cell-name", { hasText: new RegExp(`^${cell}$`) }).waitFor();
    await walk.press("Escape");
    await walk.waitFor(MEASURE);
  });

  test("evidence for a finished measure: typed, its day by the calendar, Esc level by level, saved", async () => {
    await walk.press("/");
    await walk.press("Enter");
    await walk.waitFor(MEASURE);
    await walk.press("End"); // the last one is finished
    await walk.waitFor(/ · เสร็จ · /);
    await walk.press("ArrowRight");
    await walk.pressUntil("Tab", /^เพิ่มหลักฐาน$/);
    await walk.press("Enter");
    await walk.waitFor(/^ทำเมื่อวันที่$/);
    await walk.press("Tab");
    await walk.waitFor(/^เปิดปฏิทิน$/);
    await walk.press("Enter");
    await walk.waitFor(/ที่ \d+ .* 256\d$/);
    await walk.press("Escape");
    await walk.waitFor(/^เปิดปฏิทิน$/);
    await walk.press("Enter");
    await walk.waitFor(/ที่ \d+ .* 256\d$/);
    await walk.press("PageUp");
    await walk.press("ArrowLeft");
    await walk.press("Enter");
    await walk.waitFor(/^ทำเมื่อวันที่$/);
    await walk.pressUntil("Tab", /^ทำอะไร/);
    await walk.type("ติดตามผลหลังเสร็จ");
    await walk.pressUntil("Tab", /^บันทึก$/);
    await walk.press("Enter");
    await walk.waitFor(/^เพิ่มหลักฐาน$/);
    await preview.pane.getByText(/ติดตามผลหลังเสร็จ.*เพิ่งบันทึก/).waitFor();
    await walk.press("Escape");
    await walk.waitFor(/ · เสร็จ · /);
  });
});

/** Waits until the head of the open card is seen from its upper edge on, which the line with the table does not cover. */
async function expectWholeHead(): Promise<void> {
  await preview.pane.locator("[data-work-head][aria-expanded=true]").waitFor();
  await paneFrame(preview).waitForFunction(`(() => {
    const head = document.querySelector("[data-work-head][aria-expanded=true]");
    const { left, top, width } = head.getBoundingClientRect();
    return head.contains(document.elementFromPoint(left + width / 2, top + 4));
  })()`);
}
