import { OFFICE_FAULTS } from "../../src/adapters/excel/host/office-faults";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { LEFT_REASONS } from "../../src/app/changes/left-reasons";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { findingTree } from "./finding-list";
import { downloadedBytes, leaveBrowser, openPreview, type OpenPreview } from "./open-preview";

jest.setTimeout(240_000);

/** Two more rows of evidence for each of the first measures: a dozen. */
const EVIDENCE = ["๑", "๒", "๓", "๔", "๕", "๖"].flatMap((number) => [
  [number, "15 ม.ค. 2568", `ประชุมชี้แจงแนวทาง ครั้งที่ ${number}`, "35", "คน", "ห้องประชุม"],
  [number, "๒๐ ก.พ. ๒๕๖๘", `ตรวจติดตามตามแผน รอบ ${number}`, "4", "ครั้ง", ""],
]);

let preview: OpenPreview;
beforeEach(async () => {
  preview = await openPreview();
  await blankResults();
  await preview.page.getByRole("button", { name: "ตรวจแผ่น" }).click();
  await findingTree(preview.pane).waitFor();
  await preview.page.getByRole("button", { name: "เติมผล" }).click();
  // What was typed before the pane had read anything is read in pieces on a busy machine.
  await button(/^ดูข้อความที่พร้อมเขียน (9|\d\d) ช่อง/).waitFor();
});
afterEach(async () => {
  const [strangers, faults] = [preview.strangers, await preview.faults()];
  await preview.close();
  expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
});
afterAll(leaveBrowser);

const writeAll = (): ReturnType<OpenPreview["pane"]["getByRole"]> =>
  preview.pane.getByRole("button", { name: /^เขียน \d+ ช่อง/ });
const button = (name: string | RegExp): ReturnType<OpenPreview["pane"]["getByRole"]> =>
  preview.pane.getByRole("button", { name });

const measure = (label: number): ReturnType<OpenPreview["pane"]["getByRole"]> =>
  preview.pane.getByRole("button", { name: new RegExp(`^มาตรการที่ ${label} `) });
/** Waits until Excel shows a cell of such a name. */
const showsCell = (name: RegExp): Promise<void> =>
  preview.page.locator("#cell-name", { hasText: name }).waitFor();

/** Opens the page with every text before it is written. */
const seeReady = (): Promise<void> => button(/^ดูข้อความที่พร้อมเขียน/).click();

test("what is known is filled in, what is not is listed, and no target stands there without its value", async () => {
  const before = await results();
  await seeReady();
  const count = Number(/\d+/.exec((await writeAll().textContent()) ?? "")?.[0]);
  expect(count).toBeGreaterThan(8);
  await writeAll().click();
  await preview.pane.getByText(`เขียนแล้ว ${count} ช่อง`).waitFor();
  const filled = await filledSince(before);
  expect(filled).toHaveLength(count);
  await writeAll().waitFor({ state: "detached" });
  await button(/^ขาดข้อมูล [1-9]/).waitFor();
  const findings = await checkSaved();
  expect(
    findings.filter(({ check, cell }) => check === "target-without-actual" && filled.includes(cell)),
  ).toEqual([]);
  expect(findings.some(({ check }) => check === "missing-outcome")).toBe(true);
});

test("undo puts every cell back as it was, its format too", async () => {
  const before = await cellsOfSheet();
  await seeReady();
  await writeAll().click();
  await button("เลิกทำ").click();
  await preview.pane.getByText(/^คืนค่าเดิมแล้ว \d+ ช่อง/).waitFor();
  expect(await cellsOfSheet()).toEqual(before);
});

const FAULTS = ["lostSession", "busy", "accessDenied", "requestTooLarge", "responseTooLarge"] as const;
test(`nothing is written, it says what to do, and writes when tried again: ${FAULTS.join(", ")}`, async () => {
  const before = await results();
  for (const fault of FAULTS) {
    await seeReady();
    await preview.page.locator("#choose-fault").selectOption(fault === "busy" ? "activityLimit" : fault);
    await writeAll().click();
    await preview.pane.getByText(OFFICE_FAULTS[fault].th).first().waitFor();
    expect({ fault, results: await results() }).toEqual({ fault, results: before });
    await preview.page.locator("#choose-fault").selectOption("noFault");
    await button("ลองอีกครั้ง").first().click();
    await preview.pane.getByText(/^เขียนแล้ว/).waitFor();
    expect((await filledSince(before)).length).toBeGreaterThan(8);
    await button("เลิกทำ").click();
    await preview.pane.getByText(/^คืนค่าเดิมแล้ว \d+ ช่อง/).waitFor();
  }
});

test("a person typing in a cell: nothing is written until the cell is left", async () => {
  const before = await results();
  await seeReady();
  await preview.page.locator("#choose-fault").selectOption("cellEdit");
  await writeAll().click();
  await preview.pane.getByText(/แล้วจะเขียนต่อให้เอง$/).waitFor();
  expect(await results()).toEqual(before);
  await preview.page.locator("#choose-fault").selectOption("noFault");
  await preview.pane.getByText(/^เขียนแล้ว/).waitFor();
});

test("a cell that a colleague fills between showing and writing is left and reported", async () => {
  await seeReady();
  await preview.inHost((host) => {
    const { name } = host.workbook.active;
    host.faults.interruptions.push({
      nth: 1,
      act: () => host.typeIntoCell(name, "E5", "เพื่อนร่วมงานพิมพ์", "coauthor"),
    });
  });
  await writeAll().click();
  await preview.pane.getByText(LEFT_REASONS.changedMeanwhile.th).waitFor();
  expect((await results()).E5).toBe("เพื่อนร่วมงานพิมพ์");
});

test("a batch that fails half-way leaves nothing that cannot be taken back", async () => {
  const before = await results();
  await seeReady();
  await preview.inHost((host) => {
    for (const nth of [3, 4]) {
      host.faults.failingRequests.push({ nth, afterActions: 6, code: "AccessDenied" });
    }
  });
  await writeAll().click();
  await preview.pane
    .getByRole("alert")
    .or(preview.pane.getByText(/^เขียนแล้ว/))
    .first()
    .waitFor();
  if ((await button("เลิกทำ").count()) > 0) {
    await button("เลิกทำ").click();
    await preview.pane.getByText(/^คืนค่าเดิมแล้ว/).waitFor();
  }
  expect(await results()).toEqual(before);
});

test("a protected sheet: every cell is left, with the reason", async () => {
  await preview.inHost((host) => {
    host.workbook.active.protection = { options: {} as never, password: null };
  });
  const before = await results();
  await seeReady();
  await writeAll().click();
  await preview.pane.getByText(LEFT_REASONS.isLocked.th).first().waitFor();
  expect(await results()).toEqual(before);
});

test("evidence typed into the form stands on the sheet, and in the next draft", async () => {
  await measure(1).click();
  await button(/^เพิ่มหลักฐาน$/)
    .first()
    .click();
  await preview.pane.getByRole("textbox", { name: "ทำเมื่อวันที่" }).fill("๕ มี.ค. ๖๘");
  await preview.pane.getByText("พุธที่ 5 มีนาคม 2568 · ไตรมาส 2").waitFor();
  await preview.pane.getByRole("textbox", { name: /^ทำอะไร/ }).fill("ซักซ้อมขั้นตอนใหม่");
  await preview.pane.getByRole("textbox", { name: "จำนวน" }).fill("๑๒");
  await preview.pane.getByRole("combobox", { name: "หน่วยนับ" }).fill("คน");
  await button(/^บันทึก$/).click();
  await preview.pane.getByText(/^บันทึกลงแผ่น “หลักฐาน” แถว/).waitFor();
  await preview.pane
    .getByText(/ซักซ้อมขั้นตอนใหม่ จำนวน ๑๒ คน/)
    .first()
    .waitFor();
  const rows = await preview.inHost((host) => host.values("หลักฐาน", "B2:D60"));
  expect(rows.find(([, activity]) => activity === "ซักซ้อมขั้นตอนใหม่")).toEqual([45721, "ซักซ้อมขั้นตอนใหม่", 12]);
});

test("by mouse: a text is edited and written, evidence by the calendar goes to the measure that is finished then", async () => {
  await measure(1).click();
  for (const cell of ["E", "F"]) {
    await button("แก้ข้อความ").click();
    const box = preview.pane.getByRole("textbox", { name: new RegExp(`^ข้อความสำหรับช่อง ${cell}`) });
    await box.fill(`ข้อความของเจ้าหน้าที่ ${cell}`);
    await button(new RegExp(`^เขียนลง ${cell}\\d+$`)).click();
    await preview.pane.getByText("เพิ่งบันทึก").waitFor();
    await box.waitFor({ state: "detached" });
    await showsCell(new RegExp(`^${cell}\\d+$`));
  }
  // Finished, and still where it was: the card is open.
  await button(/^เพิ่มหลักฐาน$/)
    .first()
    .click();
  await button("เปิดปฏิทิน").click();
  const day = preview.pane.locator("[role=grid] button[tabindex='0']");
  const name = (await day.getAttribute("aria-label")) ?? "";
  await day.click();
  await preview.pane.getByText(name).waitFor();
  await preview.pane.getByRole("textbox", { name: /^ทำอะไร/ }).fill("ติดตามผลหลังเสร็จ");
  await button(/^บันทึก$/).click();
  await preview.pane.getByText(/ติดตามผลหลังเสร็จ.*เพิ่งบันทึก/).waitFor();
  expect(await preview.inHost((host) => host.workbook.active.name)).toBe("หลักฐาน");
  await measure(1).and(preview.pane.locator("[aria-expanded=true]")).waitFor();
});

test("the report's way to the results leads to a measure's card and to its cell in Excel (R25)", async () => {
  await preview.pane.getByRole("tab", { name: "รายงาน" }).click();
  await button(/^เติมผล \d+ มาตรการ$/).click();
  await preview.pane.locator("[data-work-head][aria-expanded=true]").waitFor();
  await showsCell(/^[EF]\d+$/);
});

test("the ribbon prepares the sheets where they are missing, the pane closed", async () => {
  await preview.inHost((host) => {
    const { sheets } = host.workbook as unknown as { sheets: { name: string }[] };
    for (const name of ["หลักฐาน", "ตัวชี้วัด"])
      sheets.splice(
        sheets.findIndex((one) => one.name === name),
        1,
      );
  });
  await preview.page.locator("#pane-close").click();
  await preview.page.getByRole("button", { name: "เตรียมแผ่นหลักฐาน" }).click();
  await button(/^เตรียมสองแผ่นนี้ และใส่เป้าหมาย/).waitFor();
  expect(await sheetNames()).not.toContain("ตัวชี้วัด"); // shown first, written by the card's own button
  await button(/^เตรียมสองแผ่นนี้/).click();
  await preview.pane.getByText(/^เตรียมแผ่นงานแล้ว: หลักฐาน, ตัวชี้วัด/).waitFor();
  const [heading, first] = await preview.inHost((host) => host.values("ตัวชี้วัด", "A1:F2"));
  expect(heading?.[0]).toBe("มาตรการที่");
  expect(first?.[0]).not.toBe("");
  expect(first?.[5]).toBe("");
});

function sheetNames(): Promise<string[]> {
  return preview.inHost((host) =>
    (host.workbook as unknown as { sheets: { name: string }[] }).sheets.map(({ name }) => name),
  );
}

/** Blanks the results of the sample and types the evidence in, before the pane has read anything. */
async function blankResults(): Promise<void> {
  await preview.page.evaluate(`(() => {
    const { host } = window.preview;
    const { name } = host.workbook.active;
    for (let row = 5; row <= 35; row += 1) {
      for (const column of ["E", "F"]) {
        const text = String(host.cell(name, column + row).value);
        if (text !== "" && !text.startsWith("สรุปผล") && !text.startsWith("ผลลัพธ์")) host.typeIntoCell(name, column + row, "");
      }
    }
    let free = 2;
    while (host.cell("หลักฐาน", "A" + free).text !== "") free += 1;
    ${JSON.stringify(EVIDENCE)}.forEach((row, down) =>
      row.forEach((text, right) => host.typeIntoCell("หลักฐาน", "ABCDEF"[right] + (free + down), text)));
  })()`);
}

/** What the result cells hold, by address. */
function results(): Promise<Record<string, unknown>> {
  return preview.inHost((host) =>
    Object.fromEntries(
      host
        .values(host.workbook.active.name, "E5:F35")
        .flatMap((row, down) => row.map((value, right) => [`${right === 0 ? "E" : "F"}${down + 5}`, value])),
    ),
  );
}

async function filledSince(before: Record<string, unknown>): Promise<(string | null)[]> {
  const now = await results();
  return Object.keys(now).filter((cell) => now[cell] !== before[cell]);
}

function cellsOfSheet(): Promise<string[]> {
  return preview.inHost((host) =>
    Array.from({ length: 31 }, (_, down) => down + 5).flatMap((row) =>
      ["E", "F"].map((column) => JSON.stringify(host.cell(host.workbook.active.name, `${column}${row}`))),
    ),
  );
}

/** What the checks find in the workbook as it would be saved. */
async function checkSaved(): Promise<readonly { readonly check: string; readonly cell: string | null }[]> {
  const [download] = await Promise.all([
    preview.page.waitForEvent("download"),
    preview.page.locator("#save-file").click(),
  ]);
  const read = await readWorkbook(await downloadedBytes(download));
  if (!read.ok) throw new Error(read.fault.en);
  const options = {
    asOf: "2025-10-15" as PlainDate,
    fiscalYear: null,
    sheetName: null,
    purpose: "check",
  } as const;
  const checked = checkWorkbook(read.value, options);
  if (!checked.ok) throw new Error(checked.fault.en);
  return checked.value.findings;
}
