import { act, cleanup, fireEvent } from "@testing-library/react";
import { unzipSync } from "fflate";
import { fail, type UserFault } from "../../../src/app/ports/result";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { readSendingStates } from "../../../src/core/hands/sending-state";
import { answered } from "../../support/answered";
import { readFile } from "../../support/patch-file";
import type { TestTable } from "../../support/raw-table";
import { BoardTab } from "../support/board-tab";
import { findViolations } from "../support/find-violations";
import { completeMeasure, measuresWorkbook, unfinishedMeasure } from "../support/measures-workbook";
import { openPart, type OpenedPart, type PartCase } from "../support/open-part";
import { buttonsNamed, press, settle } from "../support/press";

jest.setTimeout(60_000);
afterEach(cleanup);

const SHEET = "มาตรการ ๒๕๖๘";
const MEMORY = "ข้อมูลโปรแกรม";
const FAULT: UserFault = { th: "Excel ไม่ตอบ", en: "Excel does not answer" };
const ON_15_JULY: PartCase = { services: { today: () => "2025-07-15" as PlainDate } };

function of(measure: readonly string[], unit: string): string[] {
  return [...measure.slice(0, 2), unit, ...measure.slice(3)];
}

/** Rows 4 to 6. */
const ROWS = [
  of(unfinishedMeasure(1), "กองคลัง"),
  of(unfinishedMeasure(2), "กองช่าง"),
  of(completeMeasure(3), "กองคลัง"),
];

async function openUnits(
  given: PartCase = ON_15_JULY,
  others: readonly TestTable[] = [],
): Promise<OpenedPart> {
  const opened = await openPart(BoardTab, measuresWorkbook(ROWS, others), given);
  await press("หน่วยงานค้าง", "radio");
  return opened;
}

const text = (): string => document.body.textContent ?? "";

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let turns = 0; turns < 100 && !isSo(); turns += 1) await settle();
  if (!isSo()) throw new Error(`not so: ${text()}`);
}

/** The units' workbooks, by name, as they were handed over. */
async function sendOut(opened: OpenedPart): Promise<Readonly<Record<string, Uint8Array>>> {
  await press(/^ส่งออก \d หน่วยงาน$/);
  await waitUntil(() => opened.delivered.length > 0);
  await settle();
  const [file] = opened.delivered;
  if (file === undefined) throw new Error("nothing was handed over");
  return file.name.endsWith(".zip") ? unzipSync(file.bytes) : { [file.name]: file.bytes };
}

async function choose(files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no field for files");
  const chosen = Object.entries(files).map(([name, bytes]) => {
    const file = new File([], name);
    return Object.assign(file, { arrayBuffer: async () => new Uint8Array(bytes).buffer });
  });
  await act(async () => fireEvent.change(input, { target: { files: chosen } }));
  await waitUntil(() => document.querySelector("[data-collected]") !== null);
}

const choice = (name: RegExp): HTMLInputElement => {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-choice]")];
  const input = cards.find((card) => name.test(card.textContent ?? ""))?.querySelector("input");
  if (!input) throw new Error(`no choice ${String(name)}`);
  return input;
};

describe("sending out", () => {
  test("hands one zip over with a workbook for each ticked unit, and remembers the day", async () => {
    const opened = await openUnits();
    const files = await sendOut(opened);
    expect(opened.delivered.map(({ name }) => name)).toEqual(["ส่งหน่วยงาน_2568_องค์การบริหารส่วนตำบลทุ่งสมมติ.zip"]);
    expect(Object.keys(files)).toEqual(["กองคลัง.xlsx", "กองช่าง.xlsx"]);
    const { tables } = await readFile(files["กองคลัง.xlsx"] ?? new Uint8Array());
    expect(tables.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(["บันทึกแจ้ง", SHEET, MEMORY]));
    expect(text()).toContain("ส่งออกแล้ว 2 หน่วยงาน");
    expect(text()).toContain("ส่งวันนี้");
    expect(buttonsNamed("เลือกหน่วยงานที่จะส่ง")).toHaveLength(1);
    const read = await opened.spreadsheet.read({ mergedAreas: false });
    if (!read.ok) throw new Error(read.fault.en);
    expect([...readSendingStates(read.value)]).toEqual([
      ["กองคลัง", { sent: "2025-07-15", back: null }],
      ["กองช่าง", { sent: "2025-07-15", back: null }],
    ]);
    await press("เลิกทำ");
    expect(text()).toContain("ยังไม่ส่ง");
    expect(opened.spreadsheet.sheetNames()).not.toContain(MEMORY);
  });

  test("to one unit it is a workbook, not a zip", async () => {
    const opened = await openUnits();
    await act(async () => document.querySelector<HTMLElement>("[data-owing='กองช่าง'] input")?.click());
    await sendOut(opened);
    expect(opened.delivered.map(({ name }) => name)).toEqual(["กองคลัง.xlsx"]);
  });

  test("on a Mac each is opened as a new workbook, one after the other", async () => {
    const opened = await openUnits({ ...ON_15_JULY, platform: "mac" });
    await press("ส่งออก 2 หน่วยงาน");
    await waitUntil(() => opened.spreadsheet.createdWorkbooks.length === 2);
    await settle();
    expect(opened.delivered).toEqual([]);
    expect(text()).toContain("เปิดแล้ว 2 สมุดงาน");
    expect(text()).toContain("ส่งวันนี้");
  });

  test("where the second does not open, the first is remembered and the fault is told", async () => {
    let opens = 0;
    await openUnits({
      ...ON_15_JULY,
      platform: "mac",
      port: (spreadsheet) => ({
        createWorkbook: async (bytes) => {
          opens += 1;
          return opens > 1 ? fail(FAULT) : (spreadsheet.createWorkbook?.(bytes) ?? fail(FAULT));
        },
      }),
    });
    await press("ส่งออก 2 หน่วยงาน");
    await waitUntil(() => text().includes("เปิดแล้ว 1 สมุดงาน"));
    expect(text()).toContain("เปิดได้ 1 สมุดงาน ที่เหลือยังไม่ได้เปิด: Excel ไม่ตอบ");
    expect(document.querySelector("[data-owing='กองคลัง']")?.textContent).toContain("ส่งวันนี้");
    expect(document.querySelector("[data-owing='กองช่าง']")?.textContent).toContain("ยังไม่ส่ง");
  });

  const faults: readonly [string, PartCase][] = [
    ["the download", { services: { ...ON_15_JULY.services, deliverFile: async () => fail(FAULT) } }],
    [
      "loading what writes the workbooks",
      { services: { ...ON_15_JULY.services, loadWorkbookFiles: () => Promise.reject(new Error("offline")) } },
    ],
  ];
  test.each(faults)("a fault of %s has its sentence; nothing is remembered", async (_, given) => {
    const opened = await openUnits(given);
    await press("ส่งออก 2 หน่วยงาน");
    await waitUntil(() => buttonsNamed("ลองอีกครั้ง").length > 0);
    expect(opened.spreadsheet.sheetNames()).not.toContain(MEMORY);
    expect(text()).toContain("ยังไม่ส่ง");
  });

  test("where the workbook cannot remember it, the files are handed over all the same, once", async () => {
    const opened = await openUnits({ ...ON_15_JULY, port: () => ({ makeSheets: async () => fail(FAULT) }) });
    await sendOut(opened);
    expect(text()).toContain("ไฟล์ส่งออกแล้ว แต่สมุดงานนี้จำไม่ได้ว่าส่ง: Excel ไม่ตอบ");
    expect(opened.delivered).toHaveLength(1);
  });
});

describe("collecting", () => {
  const THEIRS = "อบรมแล้ว ๒ รุ่น เมื่อวันที่ ๔ มีนาคม ๒๕๖๘";
  const OURS = "อบรมแล้ว ๑ รุ่น เมื่อวันที่ ๔ มีนาคม ๒๕๖๘";
  const OUTCOME = "ผู้เข้าอบรมผ่านแบบทดสอบร้อยละ ๙๑";

  /** Sends out, types into the result that กองคลัง answers, too, and chooses the files that came back. */
  async function collectBoth(given: PartCase = ON_15_JULY): Promise<OpenedPart> {
    const opened = await openUnits(given);
    const files = await sendOut(opened);
    await act(async () => opened.spreadsheet.typeIntoCell(SHEET, "E4", OURS));
    await settle();
    const first = await answered(files["กองคลัง.xlsx"] ?? new Uint8Array(), SHEET, {
      E1: THEIRS,
      F1: OUTCOME,
    });
    const second = await answered(files["กองช่าง.xlsx"] ?? new Uint8Array(), SHEET, { E1: "วางแผนแล้ว ๓ ครั้ง" });
    await press("รับไฟล์กลับ");
    await choose({ "กองคลัง.xlsx": first, "กองช่าง.xlsx": second, "ใบเสร็จ.xlsx": new Uint8Array([1, 2]) });
    return opened;
  }

  test("first the sum by unit, with what is refused and why; nothing is written", async () => {
    const { container, spreadsheet } = await collectBoth();
    expect(text()).toContain("รับได้เลย 2 · ต้องเลือก 1");
    const sums = [...document.querySelectorAll("[data-collected]")].map((one) => one.textContent ?? "");
    expect(sums[0]).toContain("กองคลังกองคลัง.xlsxรับได้เลย 1 · ต้องเลือก 1");
    expect(sums[1]).toContain("รับได้เลย 1");
    expect(sums[2]).toContain("ไม่รับไฟล์นี้: ");
    expect(spreadsheet.textOf(SHEET, "F4")).toBe("");
    expect(await findViolations(container)).toEqual([]);
  });

  test("a conflict has nothing chosen; theirs is chosen, all is seen, written at once, and undone at once", async () => {
    const { container, spreadsheet } = await collectBoth();
    await press("ไปเลือกข้อความ 1 แห่ง");
    expect(document.querySelectorAll("[data-choice] input:checked")).toHaveLength(0);
    expect(buttonsNamed("เลือกข้อความก่อน")).toHaveLength(1);
    expect(text()).toContain("ตอนส่งไป 15 ก.ค. 68(ว่าง)");
    expect(await findViolations(container)).toEqual([]);
    await act(async () => choice(/^ที่กองคลังส่งมา/).click());
    await press("ใช้ข้อความนี้ ไปดูทั้งหมด");
    expect(text()).toContain("จาก 2 หน่วยงาน → เขียน 3 แห่ง");
    expect(spreadsheet.textOf(SHEET, "E4")).toBe(OURS);
    const { writes } = spreadsheet.counts;
    await press("เขียน 3 แห่งนี้");
    await waitUntil(() => text().includes("รับกลับแล้ว 3 แห่ง จาก 2 หน่วยงาน"));
    expect(spreadsheet.counts.writes - writes).toBe(2); // the answers at once, and what is remembered
    expect(spreadsheet.textOf(SHEET, "E4")).toBe(THEIRS);
    expect(spreadsheet.textOf(SHEET, "F4")).toBe(OUTCOME);
    expect(spreadsheet.textOf(SHEET, "E5")).toBe("วางแผนแล้ว ๓ ครั้ง");
    expect(text()).toContain("รับกลับแล้ว 2 จาก 2 ที่ส่งไป");
    await press("เลิกทำ");
    expect(spreadsheet.textOf(SHEET, "E4")).toBe(OURS);
    expect(spreadsheet.textOf(SHEET, "F4")).toBe("");
    expect(text()).toContain("รับกลับแล้ว 0 จาก 2 ที่ส่งไป");
  });

  test("one's own text begins with both, stays while another is chosen, and is written", async () => {
    const { spreadsheet } = await collectBoth();
    await press("ไปเลือกข้อความ 1 แห่ง");
    await act(async () => choice(/^เขียนใหม่เอง/).click());
    const field = (): HTMLTextAreaElement => document.querySelector("textarea") as HTMLTextAreaElement;
    expect(field().value).toBe(`${OURS}\n${THEIRS}`);
    await act(async () => fireEvent.change(field(), { target: { value: " " } }));
    expect(buttonsNamed("เลือกข้อความก่อน")).toHaveLength(1);
    await act(async () => fireEvent.change(field(), { target: { value: "อบรมแล้ว ๓ รุ่น" } }));
    await act(async () => choice(/^ในแผ่นนี้/).click());
    await press("ก่อนหน้า");
    await press("ดูทุกช่องก่อนเขียน");
    expect(text()).toContain("เขียน 2 แห่ง"); // the sheet's own text needs no writing
    await press("ไม่เขียน");
    await act(async () => choice(/^เขียนใหม่เอง/).click());
    expect(field().value).toBe("อบรมแล้ว ๓ รุ่น");
    await press("ใช้ข้อความนี้ ไปดูทั้งหมด");
    await press("เขียน 3 แห่งนี้");
    await waitUntil(() => spreadsheet.textOf(SHEET, "E4") === "อบรมแล้ว ๓ รุ่น");
  });

  test("what is unticked is not written, and the files are still noted as back", async () => {
    const { spreadsheet } = await collectBoth();
    await press("ไปเลือกข้อความ 1 แห่ง");
    await act(async () => choice(/^ที่กองคลังส่งมา/).click());
    await press("ใช้ข้อความนี้ ไปดูทั้งหมด");
    const ticks = [...document.querySelectorAll<HTMLInputElement>("[data-card-tick]")];
    const last = ticks.find((tick) => tick.closest("[data-card]")?.textContent?.includes("วางแผน"));
    await act(async () => last?.click());
    await press("เขียน 2 แห่งนี้");
    await waitUntil(() => text().includes("รับกลับแล้ว 2 แห่ง จาก 1 หน่วยงาน"));
    expect(spreadsheet.textOf(SHEET, "E5")).toBe("");
    expect(text()).toContain("รับกลับแล้ว 2 จาก 2 ที่ส่งไป");
  });

  test("a fault when writing has its sentence; nothing is written, and what was chosen stays", async () => {
    const opened = await collectBoth();
    await press("ไปเลือกข้อความ 1 แห่ง");
    await act(async () => choice(/^ที่กองคลังส่งมา/).click());
    await press("ใช้ข้อความนี้ ไปดูทั้งหมด");
    opened.spreadsheet.failWith(FAULT);
    await press("เขียน 3 แห่งนี้");
    await waitUntil(() => text().includes("Excel ไม่ตอบ"));
    opened.spreadsheet.failWith(null);
    expect(opened.spreadsheet.textOf(SHEET, "E4")).toBe(OURS);
    await press("เขียน 3 แห่งนี้");
    await waitUntil(() => opened.spreadsheet.textOf(SHEET, "E4") === THEIRS);
  });

  test("the same files once more bring nothing new; that they are back is noted", async () => {
    const opened = await openUnits();
    const files = await sendOut(opened);
    await press("รับไฟล์กลับ");
    await choose(files);
    expect(text()).toContain("ไม่มีอะไรใหม่");
    await press("ดูทุกช่องก่อนเขียน");
    await press("บันทึกว่ารับกลับแล้ว");
    await waitUntil(() => text().includes("บันทึกแล้วว่ารับกลับ 2 หน่วยงาน"));
    expect(text()).toContain("รับกลับแล้ว 2 จาก 2 ที่ส่งไป");
  });

  test("files can be given back unread, and what is decided stays while another tab is looked at", async () => {
    const opened = await collectBoth();
    await press("ไปเลือกข้อความ 1 แห่ง");
    await act(async () => choice(/^ในแผ่นนี้/).click());
    await opened.show(false);
    await opened.show(true);
    expect(choice(/^ในแผ่นนี้/).checked).toBe(true);
    await press("ดูทั้งหมด");
    await press("ไม่รับไฟล์");
    expect(text()).toContain("หน่วยงานยังค้าง");
    await press("รับไฟล์กลับ");
    expect(buttonsNamed("เลือกไฟล์…")).toHaveLength(1);
  });
});
