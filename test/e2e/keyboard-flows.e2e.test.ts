import { chooseHost, HOSTS, walkByKeyboard, type KeyboardWalk } from "./keyboard-walk";
import { leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(240_000);

const SHEET = "รายงานผล ๒๕๖๘";
const FINDING = /^(ต้องแก้|ควรตรวจ|ให้พิจารณา) ช่อง/;

let preview: OpenPreview;
let walk: KeyboardWalk;

afterAll(leaveBrowser);

describe.each(HOSTS)("by keyboard alone, Excel as %s", (host) => {
  beforeEach(async () => {
    preview = await openPreview({ isSecure: false });
    await chooseHost(preview, host);
    walk = await walkByKeyboard(preview);
    await walk.comeIn();
  });
  afterEach(async () => {
    const [lost, unseen, faults] = [await walk.lost(), walk.unseen(), await preview.faults()];
    await preview.close();
    expect({ lost, unseen, faults }).toEqual({ lost: [], unseen: [], faults: [] });
  });

  test("from the first card to the verdict, the first finding, its reasons, and up again level by level", async () => {
    await startWithTable();
    await walk.press("Enter");
    await walk.waitFor(/^ต้องแก้ ช่อง B15/);
    await showsCell("B15");
    await walk.press("ArrowLeft"); // to the group
    await walk.waitFor(/^มาตรการที่ ๗/);
    await walk.press("ArrowLeft"); // closes it
    await walk.press("ArrowDown");
    await walk.press("Home");
    await walk.press("F8");
    const { name } = await walk.waitFor(FINDING);
    await showsCell(/ช่อง ([A-Z]+\d+)/.exec(name)?.[1] ?? "");
    await walk.pressUntil("ArrowRight", /^ทำไม$/);
    await walk.press("Enter");
    await preview.pane.getByText("ทำไมจึงสำคัญ").waitFor();
    await walk.press("Escape"); // the line's buttons, the line, the tab
    await walk.waitFor(FINDING);
    await walk.press("Escape");
    await walk.waitFor(/^ผลตรวจ/);
    for (const key of ["F8", "Shift+F8", "Alt+ArrowDown", "Alt+ArrowUp"]) {
      await walk.press(key);
      await walk.waitFor(FINDING);
    }
  });

  test("a kind is mended but for one that is left: Enter mends, the next has the focus, and one undo brings it back", async () => {
    await startWithTable();
    await walk.pressUntil("Tab", /^มาตรการ$/);
    await walk.press("ArrowRight");
    await walk.waitFor(/^ชนิด$/);
    await walk.pressUntil("Tab", /, แก้ให้ได้|(ต้องแก้|ควรตรวจ|ให้พิจารณา) \d/);
    await walk.press("Home");
    await walk.pressUntil("ArrowDown", /แก้ให้ได้ [3-9]/);
    await walk.press("ArrowRight"); // opens it
    await walk.press("ArrowRight"); // to its cells
    await walk.press("ArrowRight");
    await walk.press("Escape");
    await walk.pressUntil("Tab", /^แก้ทุกข้อชนิดนี้/);
    await walk.press("Enter");
    await preview.pane.getByRole("checkbox").first().waitFor();
    await walk.pressUntil("ArrowDown", /./);
    const before = await texts();
    const ticked = await countOfTicked();
    await walk.press("Space"); // this one is left
    expect(await countOfTicked()).toBe(ticked - 1);
    await walk.pressUntil("Tab", /^แก้ \d+ ช่อง/);
    await walk.press("Enter");
    await preview.pane.getByText(/^แก้แล้ว \d+ ช่อง/).waitFor();
    await walk.waitFor(/(ต้องแก้|ควรตรวจ|ให้พิจารณา)/);
    expect((await texts()) === before).toBe(false);
    await walk.pressUntil("Tab", /^การแก้ 1$/);
    await walk.press("Enter");
    await walk.pressUntil("Tab", /^เลิกทั้งชุด/);
    await walk.press("Enter");
    await preview.pane
      .getByText(/^(คืนค่าเดิมแล้ว|เลิกทำแล้ว)/)
      .first()
      .waitFor();
    expect((await texts()) === before).toBe(true);
    await walk.press("Escape");
    await walk.waitFor(/^การแก้ 1$/);
  });

  test("search, a measure's number, the selects, and all of it cleared again", async () => {
    await startWithTable();
    await walk.press("/");
    await walk.waitFor(/^ค้นหา$/);
    await walk.type("7");
    await walk.press("Enter");
    await walk.waitFor(FINDING);
    await walk.press("/");
    await walk.waitFor(/^ค้นหา$/);
    await walk.press("Escape"); // what was typed stays
    await walk.waitFor(FINDING);
    expect(await preview.pane.getByRole("searchbox").inputValue()).toBe("7");
    await walk.press("/");
    await walk.pressUntil("Tab", /^ล้างคำค้น$/);
    await walk.press("Enter");
    await walk.waitFor(/^ค้นหา$/);
    await walk.pressUntil("Tab", /^หน่วยงาน$/);
    await walk.press("ArrowDown");
    await walk.pressUntil("Tab", /^ไตรมาสที่ครบกำหนด$/);
    await walk.press("ArrowDown");
    await walk.pressUntil("Tab", /^ล้างตัวกรอง$/);
    await walk.press("Enter");
    await walk.waitFor(/ช่อง|^มาตรการที่/);
    await walk.press("Escape");
    await walk.waitFor(/^ค้นหาและกรอง$/);
    await walk.press("Escape");
    await walk.waitFor(/^ผลตรวจ/);
  });

  test("a review is set aside with a reason, looked at on its page, and taken back", async () => {
    await startWithTable();
    await walk.pressUntil("Tab", /ให้พิจารณา$/);
    await walk.press("Enter");
    await walk.press("F8");
    await walk.waitFor(/^ให้พิจารณา ช่อง/);
    await walk.pressUntil("ArrowRight", /^ข้าม…$/);
    await walk.press("Enter");
    await walk.waitFor(/^ถูกต้องแล้ว$/);
    await walk.pressUntil("Tab", /^ข้ามข้อนี้$/);
    await walk.press("Enter");
    await walk.waitFor(FINDING);
    await walk.pressUntil("Tab", /^ดูข้อที่ข้ามไว้/);
    await walk.press("Enter");
    await walk.pressUntil("Tab", /^นำกลับ/);
    await walk.press("Enter");
    await preview.pane.getByRole("button", { name: /^นำกลับ/ }).waitFor({ state: "detached" });
    await walk.press("Escape");
    await walk.waitFor(/./);
  });

  test("the page behind ⋯: language, colours, and each page opened from it, back by Esc to its button", async () => {
    await startWithTable();
    await walk.press("?");
    await walk.pressUntil("Tab", /^ไทย$/);
    await walk.press("ArrowRight");
    await walk.waitFor(/^English$/);
    await preview.pane.getByText("Colours").waitFor();
    await walk.press("ArrowLeft");
    await walk.pressUntil("Tab", /^ตาม Office$/);
    await walk.press("ArrowRight", 2);
    await walk.waitFor(/^มืด$/);
    await walk.press("ArrowLeft", 2);
    for (const opener of [/^แผ่นงานและคอลัมน์/, /^ข้อที่ข้ามไว้/, /^การแก้ทั้งหมด/]) {
      await walk.pressUntil("Tab", opener);
      await walk.press("Enter");
      await preview.pane.getByText("ภาษา Language").waitFor({ state: "detached" });
      await preview.pane.getByRole("button", { name: /^กลับ$/ }).first().waitFor(); // the page's code has come
      await walk.press("Tab");
      await walk.press("Escape");
      await walk.waitFor(opener);
    }
    await walk.press("Escape");
    await walk.waitFor(/^ตัวเลือกและปุ่มลัด$/);
  });

  test("a heading that is not known: from the finding to the columns, to the row of the headings, and all read again", async () => {
    await startWithTable();
    await preview.inHost((excel) => excel.typeIntoCell("รายงานผล ๒๕๖๘", "C4", "เรื่องอื่น"));
    await preview.pane
      .getByText(/ไม่พบคอลัมน์/)
      .first()
      .waitFor();
    await walk.press("/");
    await walk.type("ไม่พบคอลัมน์");
    await walk.press("Enter");
    await walk.waitFor(/ไม่พบคอลัมน์/);
    await walk.press("ArrowRight");
    await walk.waitFor(/^เลือกคอลัมน์$/);
    await walk.press("Enter");
    await preview.pane.getByText("คอลัมน์ของตารางนี้").first().waitFor();
    await walk.press("Escape"); // back to the line that opened it
    await walk.waitFor(/ไม่พบคอลัมน์/);
    await walk.press("ArrowRight");
    await walk.press("Enter");
    await walk.pressUntil("Tab", /^หัวตารางไม่ใช่แถวนี้$/);
    await walk.press("Enter");
    await preview.inHost((excel) => excel.select("รายงานผล ๒๕๖๘", "A4"));
    await walk.pressUntil("Tab", /^ตารางอยู่ที่นี่: แถว 4$/);
    await walk.press("Enter");
    await walk.pressUntil("Tab", /^คอลัมน์ C เรื่องอื่น$/);
    await walk.type("ห");
    await walk.pressUntil("Tab", /^ใช้แบบนี้แล้วตรวจ$/);
    await walk.press("Enter");
    await preview.pane.getByText(/^จำคอลัมน์ของแผ่น/).waitFor();
    await walk.waitFor(/./);
  });

  test("the tables page: the year is chosen, and the context line has the focus again", async () => {
    await startWithTable();
    await walk.pressUntil("Shift+Tab", /^ตารางที่ใช้อยู่/);
    await walk.press("Enter");
    await walk.pressUntil("Tab", /^2568$/);
    await walk.press("ArrowRight");
    await walk.waitFor(/^2569$/);
    await walk.press("Escape");
    await walk.waitFor(/^ตารางที่ใช้อยู่/);
  });

  test("a report is made as a draft, and the focus stays in the pane", async () => {
    await startWithTable();
    await walk.press("Escape");
    await walk.pressUntil("ArrowRight", /^รายงาน/);
    await walk.press("Enter");
    await walk.pressUntil("Tab", /^รูปแบบอื่น/);
    await walk.press("Enter");
    await walk.pressUntil("Tab", /^ทำแผ่นพิมพ์ในสมุดงานใหม่$/); // what every kind of Excel can do
    await preview.page.keyboard.press("Enter");
    await walk.waitFor(/^ทำฉบับร่างไปก่อน/); // what is asked
    await preview.page.keyboard.press("Space");
    await walk.pressUntil("Tab", /^ทำแผ่นพิมพ์ในสมุดงานใหม่$/);
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByText("ส่งสมุดงานใหม่ให้ Excel เปิดแล้ว").waitFor();
    expect((await walk.press("Tab")).tag).not.toBe("BODY");
  });

  test("a cell in edit is waited for, a lost session is tried again, and the focus stays where it was", async () => {
    await startWithTable();
    await walk.press("Enter");
    await walk.waitFor(/^ต้องแก้ ช่อง B15/);
    await chooseFault("cellEdit");
    await recheck();
    await preview.pane.getByText(/แล้วจะตรวจต่อให้เอง$/).waitFor();
    await chooseFault("noFault");
    await preview.pane.getByText(/แล้วจะตรวจต่อให้เอง$/).waitFor({ state: "detached" });
    await walk.press("F8");
    await walk.waitFor(FINDING);
    await chooseFault("lostSession");
    await recheck();
    await walk.pressUntil("Tab", /^ลองอีกครั้ง$/);
    await chooseFault("noFault");
    await walk.pressUntil("Tab", /^ลองอีกครั้ง$/);
    await walk.press("Enter");
    await preview.pane.locator("footer[data-strip=rest]").waitFor();
    await walk.press("F8");
    await walk.waitFor(FINDING);
  });
});

/** Has Excel refuse what it is asked, without a step out of the pane. */
async function chooseFault(fault: string): Promise<void> {
  await preview.page.locator("#choose-fault").evaluate((select, value) => {
    (select as HTMLSelectElement).value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }, fault);
}

/** Has the sheet checked again by the page behind ⋯. */
async function recheck(): Promise<void> {
  await walk.press("?");
  await walk.pressUntil("Tab", /^ตรวจใหม่ทั้งแผ่น/);
  await walk.press("Enter");
}

function countOfTicked(): Promise<number> {
  return preview.pane.locator("input[type=checkbox]:checked").count();
}

/** The whole sheet. */
async function texts(): Promise<string> {
  return JSON.stringify(await preview.page.evaluate(`window.preview.host.values("${SHEET}", "A1:G40")`));
}

/** Takes the workbook's own table, by the first card; the verdict's button then has the focus. */
async function startWithTable(): Promise<void> {
  await walk.pressUntil("Tab", /^ใช้ตารางในสมุดงานนี้/);
  await walk.press("Enter");
  await walk.waitFor(/^ไปข้อแรก: ช่อง B15/);
}

async function showsCell(cell: string): Promise<void> {
  await preview.page.locator("#cell-name", { hasText: new RegExp(`^${cell}$`) }).waitFor();
}
