import { applyCollected, conflictKey, mainOf, type ShownMerge } from "../../src/app/apply-collected";
import { collect } from "../../src/app/collect";
import { readOpenSheet } from "../../src/app/open-sheet";
import { rememberSending } from "../../src/app/remember-sending";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { BackWorkbook } from "../../src/core/hands/merged";
import type { ReadWorkbook } from "../../src/core/hands/read-workbook";
import { readSendingStates } from "../../src/core/hands/sending-state";
import { squash } from "../../src/core/text/squash";
import { backBook, HEADINGS, typeInto, unitBook } from "../support/hands";
import { MEASURES_SHEET, openSheet, type OpenedSheet } from "../support/open-sheet";
import type { TestTable } from "../support/raw-table";

const EVIDENCE = "หลักฐาน";
const MEASURES: TestTable = {
  sheet: MEASURES_SHEET,
  rows: [
    ["รายงานผลมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
    null,
    HEADINGS,
    ["๑. ตรวจนับพัสดุ", "๑. นับ", "กองคลัง", "ไตรมาสที่ ๑", "", ""],
    ["๒. เปิดเผยการใช้จ่าย", "๑. เผยแพร่", "กองคลัง", "ไตรมาสที่ ๑", "ร่าง", ""],
  ],
};
const RECORDS: TestTable = {
  sheet: EVIDENCE,
  rows: [
    ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ", "จำนวน", "หน่วยนับ", "ช่องทาง/สถานที่", "ลิงก์หลักฐาน"],
    [1, "", "นับครั้งแรก", 45, "รายการ", "", ""],
  ],
};

async function readMain({ open }: OpenedSheet): Promise<ReadWorkbook> {
  const read = await readOpenSheet(open);
  if (!read.ok) throw new Error(read.fault.en);
  return mainOf(read.value);
}

/** Sent out, answered, and edited in front meanwhile: what is shown then. */
async function show(
  opened: OpenedSheet,
  { later = () => undefined }: { readonly later?: () => void } = {},
): Promise<{ readonly shown: ShownMerge; readonly backs: readonly BackWorkbook[] }> {
  const sent = unitBook(await readMain(opened), "กองคลัง");
  const answered = typeInto(sent, MEASURES_SHEET, { E4: "นับครบ", E5: "คลังเขียน", F4: "ครบถ้วน" });
  const recorded = typeInto(answered, EVIDENCE, { A4: "1", C4: "นับซ้ำ" });
  later();
  const main = await readMain(opened);
  const backs = [backBook("กองคลัง.xlsx", recorded)];
  return {
    shown: { main, collected: collect(main, backs), choose: ({ answers }) => answers[0] ?? null },
    backs,
  };
}

test("what was shown is written, conflicts as they were decided, new rows below the others, and one undo takes all of it back", async () => {
  const opened = await openSheet([MEASURES, RECORDS]);
  const { spreadsheet, open } = opened;
  const { shown, backs } = await show(opened, {
    later: () => spreadsheet.typeIntoCell(MEASURES_SHEET, "E5", "ผู้จัดทำเขียน"),
  });
  expect(shown.collected.conflicts.map(({ cell }) => cell)).toEqual(["E5"]);
  const done = await applyCollected(open, backs, shown);
  if (!done.ok) throw new Error(done.fault.en);
  expect([done.value.left, done.value.undoSheets]).toEqual([[], null]);
  const seen = () =>
    [
      [MEASURES_SHEET, "E4"],
      [MEASURES_SHEET, "F4"],
      [MEASURES_SHEET, "E5"],
      [EVIDENCE, "C3"],
    ].map(([sheet = "", cell = ""]) => spreadsheet.textOf(sheet, cell));
  expect(seen()).toEqual(["นับครบ", "ครบถ้วน", "คลังเขียน", "นับซ้ำ"]);
  expect(done.value.wrote.map(({ kind }) => kind)).toEqual(["answer", "answer", "answer", "row"]);
  const undone = await spreadsheet.undo(done.value.made.flatMap(({ undo }) => undo ?? []));
  expect(undone.ok).toBe(true);
  expect(seen()).toEqual(["", "", "ผู้จัดทำเขียน", ""]);
});

test("a cell that somebody changes after it was shown is left, with the reason; the others are written", async () => {
  const opened = await openSheet([MEASURES, RECORDS]);
  const { spreadsheet, open } = opened;
  const { shown, backs } = await show(opened);
  spreadsheet.typeIntoCell(MEASURES_SHEET, "E4", "มีคนพิมพ์");
  const done = await applyCollected(open, backs, shown);
  if (!done.ok) throw new Error(done.fault.en);
  expect(spreadsheet.textOf(MEASURES_SHEET, "E4")).toBe("มีคนพิมพ์");
  expect(spreadsheet.textOf(MEASURES_SHEET, "F4")).toBe("ครบถ้วน");
  expect(done.value.left.map(({ obstacles }) => obstacles[0]?.reason.en)).toEqual([
    expect.stringContaining("has changed since it was shown"),
  ]);
});

test("a workbook without sheets of records gets them for new rows", async () => {
  const opened = await openSheet([MEASURES]);
  const { spreadsheet, open } = opened;
  const { shown, backs } = await show(opened);
  const done = await applyCollected(open, backs, shown);
  if (!done.ok) throw new Error(done.fault.en);
  expect(spreadsheet.sheetNames()).toContain(EVIDENCE);
  expect(spreadsheet.textOf(EVIDENCE, "C2")).toBe("นับซ้ำ");
  expect(done.value.undoSheets).not.toBeNull();
});

test("a conflict is known again by what it says, wherever its row is", async () => {
  const opened = await openSheet([MEASURES, RECORDS]);
  const { shown } = await show(opened, {
    later: () => opened.spreadsheet.typeIntoCell(MEASURES_SHEET, "E5", "ผู้จัดทำเขียน"),
  });
  const [conflict] = shown.collected.conflicts;
  if (conflict === undefined) throw new Error("no conflict");
  const moved = { ...conflict, cell: "E9" };
  expect(conflictKey(shown.main, moved)).toBe(conflictKey(shown.main, conflict));
  expect(conflictKey(shown.main, { ...conflict, main: "อื่น" })).not.toBe(conflictKey(shown.main, conflict));
});

describe("what is remembered of sending", () => {
  const day = (text: string): PlainDate => text as PlainDate;
  const states = async ({ open }: OpenedSheet) => {
    const read = await open.read();
    if (!read.ok) throw new Error(read.fault.en);
    return readSendingStates(read.value);
  };

  test("when a unit was sent its workbook and when it came back; sent again it has not answered", async () => {
    const opened = await openSheet([MEASURES]);
    const remember = (step: "sent" | "back", units: readonly string[], on: string) =>
      rememberSending(opened.spreadsheet, step, units, { by: "สมศรี", day: day(on) });
    expect((await states(opened)).size).toBe(0);
    await remember("sent", ["กองคลัง", "กองช่าง"], "2025-07-01");
    await remember("back", ["กองคลัง"], "2025-07-12");
    expect([...(await states(opened))]).toEqual([
      [squash("กองคลัง"), { sent: "2025-07-01", back: "2025-07-12" }],
      [squash("กองช่าง"), { sent: "2025-07-01", back: null }],
    ]);
    await remember("sent", ["กอง คลัง"], "2025-08-01");
    expect((await states(opened)).get(squash("กองคลัง"))).toEqual({ sent: "2025-08-01", back: null });
  });
});
