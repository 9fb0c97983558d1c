import { findOwnTexts } from "../../src/app/find-own-texts";
import { readOpenSheet } from "../../src/app/open-sheet";
import { prepareRecordSheets } from "../../src/app/prepare-record-sheets";
import { proposeRecordRows } from "../../src/app/propose-record-rows";
import {
  evidenceTable,
  indicatorTable,
  MEASURES_SHEET,
  measureRow,
  openSheet,
  resultsTable,
} from "../support/open-sheet";
import { obstaclesOf, recordsOf } from "../support/write-alone";

const AIM = "ผู้รับบริการพึงพอใจไม่ต่ำกว่าร้อยละ ๘๐";

type Opened = Awaited<ReturnType<typeof openSheet>>;

/** The rows that would be shown now. */
async function show({ open }: Opened) {
  const read = await readOpenSheet(open);
  if (!read.ok) throw new Error(read.fault.en);
  const { checked } = read.value;
  const ownTexts = findOwnTexts(checked.sheet, await open.spreadsheet.readFilledTexts());
  return proposeRecordRows(checked, ownTexts).rows.map(({ cells }) => cells);
}

/** Chooses all that is shown, unless a case names the rows. */
async function prepare(opened: Opened, chosen?: Awaited<ReturnType<typeof show>>) {
  const done = await prepareRecordSheets(opened.open, chosen ?? (await show(opened)));
  if (!done.ok) throw new Error(done.fault.en);
  return done.value;
}

function rowAt({ spreadsheet }: Opened, row: number): string {
  return ["A", "B", "C", "D", "E"].map((column) => spreadsheet.textOf("ตัวชี้วัด", `${column}${row}`)).join(" ");
}

test("a workbook without them gets both sheets, an indicator for each target, its value blank", async () => {
  const opened = await openSheet([resultsTable([measureRow(1), measureRow(2, "", AIM)])]);
  const { added, indicators, gaps, left } = await prepare(opened);
  const { spreadsheet } = opened;
  expect({ added, indicators, gaps, left }).toEqual({
    added: ["หลักฐาน", "ตัวชี้วัด"],
    indicators: 1,
    gaps: [],
    left: [],
  });
  expect(["A2", "C2", "D2", "E2", "F2"].map((cell) => spreadsheet.textOf("ตัวชี้วัด", cell))).toEqual([
    "๒",
    "≥",
    "๘๐",
    "ร้อยละ",
    "",
  ]);
  expect(spreadsheet.textOf(MEASURES_SHEET, "F4")).toBe(AIM);
});

test("run again it adds nothing, and leaves what was typed", async () => {
  const opened = await openSheet([resultsTable([measureRow(1, "", AIM)])]);
  await prepare(opened);
  opened.spreadsheet.typeIntoCell("ตัวชี้วัด", "F2", "85");
  opened.spreadsheet.typeIntoCell("ตัวชี้วัด", "B2", "ความพึงพอใจ");
  const again = await prepare(opened);
  expect(again).toMatchObject({ added: [], indicators: 0, made: [] });
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "B2")).toBe("ความพึงพอใจ");
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "F2")).toBe("85");
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "A3")).toBe("");
});

test("a target that came later goes below what is there", async () => {
  const opened = await openSheet([resultsTable([measureRow(1, "", AIM), measureRow(2)])]);
  await prepare(opened);
  opened.spreadsheet.typeIntoCell(MEASURES_SHEET, "B4", "จัดอบรมไม่น้อยกว่า ๔ ครั้ง");
  expect(await prepare(opened)).toMatchObject({ added: [], indicators: 1 });
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "A3")).toBe("๒");
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "D3")).toBe("๔");
});

test("a target in a text of the tool's own is not put there again, the officer's is", async () => {
  const own = "ผู้ที่ได้ตั้งแต่ ๑๔ คะแนน ร้อยละ ๙๒ บรรลุเป้าหมาย";
  const opened = await openSheet([resultsTable([measureRow(1, "", own), measureRow(2, "", AIM)])]);
  await opened.spreadsheet.rememberFilled([own]);
  expect(await prepare(opened)).toMatchObject({ indicators: 1 });
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "A2")).toBe("๒");
});

test("a sheet that is there is kept, the missing one is made", async () => {
  const opened = await openSheet([
    resultsTable([measureRow(1)]),
    indicatorTable([["1", "ของเดิม", "≥", 3, "ครั้ง"]]),
  ]);
  expect(await prepare(opened)).toMatchObject({ added: ["หลักฐาน"], indicators: 0 });
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "B2")).toBe("ของเดิม");
});

test("a measure without a number gets no indicator, and is told of", async () => {
  const row = ["เผยแพร่ข้อมูลการใช้งบประมาณ", ...measureRow(1, "", AIM).slice(1)];
  const { indicators, gaps } = await prepare(await openSheet([resultsTable([row])]));
  expect(indicators).toBe(0);
  expect(gaps.map(({ kind }) => kind)).toEqual(["noNumber"]);
});

describe("only what was chosen is written", () => {
  const TABLES = [
    resultsTable([measureRow(1, "", AIM), measureRow(2, "", "อบรมไม่น้อยกว่า ๔ ครั้ง"), measureRow(3, "", AIM)]),
    evidenceTable([]),
    indicatorTable([["9", "ของเดิม", "≥", 3, "ครั้ง"]]),
  ];

  test("nothing chosen: nothing written", async () => {
    const opened = await openSheet(TABLES);
    expect(await prepare(opened, [])).toMatchObject({ added: [], indicators: 0, left: [], made: [] });
    expect(rowAt(opened, 3).trim()).toBe("");
  });

  test("those chosen stand below each other, without a gap, in the digits of the rows above", async () => {
    const opened = await openSheet(TABLES);
    const rows = await show(opened);
    expect(await prepare(opened, [rows[0] ?? [], rows[2] ?? []])).toMatchObject({ indicators: 2, left: [] });
    expect([3, 4, 5].map((row) => rowAt(opened, row).trim())).toEqual([
      "1 ผู้รับบริการพึงพอใจ ≥ 80 ร้อยละ",
      "3 ผู้รับบริการพึงพอใจ ≥ 80 ร้อยละ",
      "",
    ]);
  });

  test("a row that somebody typed meanwhile moves them down", async () => {
    const opened = await openSheet(TABLES);
    const rows = await show(opened);
    opened.spreadsheet.typeIntoCell("ตัวชี้วัด", "A3", "9");
    opened.spreadsheet.typeIntoCell("ตัวชี้วัด", "B3", "เพิ่งพิมพ์");
    expect(await prepare(opened, rows.slice(0, 1))).toMatchObject({ indicators: 1, left: [] });
    expect(rowAt(opened, 3)).toContain("เพิ่งพิมพ์");
    expect(rowAt(opened, 4)).toBe("1 ผู้รับบริการพึงพอใจ ≥ 80 ร้อยละ");
  });

  test("a target that changed meanwhile is left, with the reason; the others are written", async () => {
    const opened = await openSheet(TABLES);
    const rows = await show(opened);
    opened.spreadsheet.typeIntoCell(MEASURES_SHEET, "F4", "อบรมไม่น้อยกว่า ๕ ครั้ง");
    const { indicators, left } = await prepare(opened, rows);
    expect(indicators).toBe(2);
    expect(obstaclesOf({ left })).toMatchObject([
      { edit: { after: "2" }, reason: { en: expect.stringContaining("changed") } },
    ]);
    expect([3, 4, 5].map((row) => rowAt(opened, row).charAt(0).trim())).toEqual(["1", "3", ""]);
  });

  test("rows that carry both kinds of digits: the kind of most", async () => {
    const thai = indicatorTable([["๙", "ของเดิม", "≥", "๓", "ครั้ง"], ["8", "อีกแถว", "ลดลง"]]); // prettier-ignore
    const opened = await openSheet([...TABLES.slice(0, 2), thai]);
    await prepare(opened, (await show(opened)).slice(0, 1));
    expect(rowAt(opened, 4)).toBe("๑ ผู้รับบริการพึงพอใจ ≥ ๘๐ ร้อยละ");
  });
});

test("undo takes the indicators back and leaves the sheets", async () => {
  const opened = await openSheet([resultsTable([measureRow(1, "", AIM)])]);
  await opened.spreadsheet.undo(recordsOf(await prepare(opened)));
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "A2")).toBe("");
  expect(opened.spreadsheet.sheetNames()).toContain("ตัวชี้วัด");
});

test("a protected indicator sheet is left, with the reason", async () => {
  const opened = await openSheet([resultsTable([measureRow(1, "", AIM)]), indicatorTable([])], {
    isProtected: "ตัวชี้วัด",
  });
  const { indicators, left } = await prepare(opened);
  expect(indicators).toBe(0);
  expect(obstaclesOf({ left })[0]?.reason.en).toContain("locked by the sheet's protection");
});

test.each([
  ["before", 0],
  ["after the sheets were made", 1],
])("a fault of Excel comes back: %s", async (_, healthyReads) => {
  const opened = await openSheet([resultsTable([measureRow(1, "", AIM)])]);
  const fault = { th: "ขัดข้อง", en: "Trouble." };
  let reads = 0;
  const read: Opened["open"]["read"] = () =>
    reads++ < healthyReads ? opened.open.read() : Promise.resolve({ ok: false as const, fault });
  const done = await prepareRecordSheets({ ...opened.open, read }, []);
  expect(done).toEqual({ ok: false, fault });
});
