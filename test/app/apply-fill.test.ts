import { applyFill, type AppliedFill, type ShownText } from "../../src/app/apply-fill";
import { groupTexts } from "../../src/app/group-texts";
import { findOwnTexts } from "../../src/app/find-own-texts";
import { readOpenSheet } from "../../src/app/open-sheet";
import { proposeFill } from "../../src/app/propose-fill";
import type { TestTable } from "../support/raw-table";
import {
  evidenceTable,
  indicatorTable,
  MEASURES_SHEET,
  measureRow,
  openSheet,
  resultsTable,
  type OpenedSheet,
} from "../support/open-sheet";
import { obstaclesOf, recordsOf } from "../support/write-alone";

const TRAINING = ["1", "15 ม.ค. 2568", "จัดอบรมประมวลจริยธรรม", 45, "คน", "หอประชุม"];
const NOTICE = ["2", "3 ก.พ. 2568", "ปิดประกาศนโยบายไม่รับของขวัญ", 3, "แห่ง", "หน้าสำนักงาน"];
const SATISFACTION = ["1", "ความพึงพอใจของผู้รับบริการ", "≥", 80, "ร้อยละ", 86];
const AIM = "ผู้รับบริการพึงพอใจไม่ต่ำกว่าร้อยละ ๘๐";

/** What the pane would show, with these filled cells asked for. */
async function show(
  { open, spreadsheet }: OpenedSheet,
  replace: readonly string[] = [],
): Promise<ShownText[]> {
  const read = await readOpenSheet(open);
  if (!read.ok) throw new Error(read.fault.en);
  const { workbook, checked } = read.value;
  const ownTexts = findOwnTexts(checked.sheet, await spreadsheet.readFilledTexts());
  const proposed = proposeFill(workbook, checked, { today: open.today, replace: new Set(replace), ownTexts });
  return groupTexts(proposed.edits).map((edits) => ({
    edits,
    text: edits[0]?.after ?? "",
    indicatorEdits: edits.some(({ before }) => before !== "") ? proposed.indicatorEdits.cells : [],
  }));
}

async function apply({ open }: OpenedSheet, shown: readonly ShownText[]): Promise<AppliedFill> {
  const done = await applyFill(open, shown);
  if (!done.ok) throw new Error(done.fault.en);
  return done.value;
}

function cells({ spreadsheet }: OpenedSheet, ...places: readonly string[]): string[] {
  return places.map((cell) => spreadsheet.textOf(MEASURES_SHEET, cell));
}

const TABLES: readonly TestTable[] = [
  resultsTable([measureRow(1), measureRow(2)]),
  evidenceTable([TRAINING, NOTICE]),
  indicatorTable([SATISFACTION]),
];

test("texts that were shown are written, remembered, and taken back", async () => {
  const opened = await openSheet(TABLES);
  const shown = await show(opened);
  const applied = await apply(opened, shown);
  const { written, left } = applied;
  expect({ written, left }).toEqual({ written: shown, left: [] });
  expect(cells(opened, "E3", "F3", "E4")).toEqual(shown.map(({ text }) => text));
  expect(cells(opened, "F4")).toEqual([""]);
  expect((await opened.spreadsheet.readFilledTexts()).size).toBe(3);
  await opened.spreadsheet.undo(recordsOf(applied));
  expect(cells(opened, "E3", "F3", "E4")).toEqual(["", "", ""]);
});

test("once they are written, nothing more is proposed; new evidence is, for the tool's own text", async () => {
  const opened = await openSheet(TABLES);
  await apply(opened, await show(opened));
  expect(await show(opened)).toEqual([]);
  const { spreadsheet } = opened;
  ["1", "20 ก.พ. 2568", "จัดอบรมซ้ำ"].forEach((text, at) =>
    spreadsheet.typeIntoCell("หลักฐาน", `${"ABC"[at]}4`, text),
  );
  const [anew, ...others] = await show(opened);
  expect(others).toEqual([]);
  expect(anew?.edits[0]).toMatchObject({ cell: "E3" });
  expect((await apply(opened, anew ? [anew] : [])).left).toEqual([]);
  expect(cells(opened, "E3")[0]).toContain("จัดอบรมซ้ำ");
});

test("an officer's own wording is written, and is not the tool's from then on", async () => {
  const opened = await openSheet(TABLES);
  const [first] = await show(opened);
  await apply(opened, first ? [{ ...first, text: "จัดอบรมแล้วตามที่ระบุ" }] : []);
  expect(cells(opened, "E3", "E4")).toEqual(["จัดอบรมแล้วตามที่ระบุ", ""]);
  expect(await opened.spreadsheet.readFilledTexts()).toEqual(new Set());
  expect((await show(opened)).map(({ edits }) => edits[0]?.cell)).toEqual(["F3", "E4"]);
});

describe("what changed between showing and writing is left", () => {
  test("the cell", async () => {
    const opened = await openSheet(TABLES);
    const shown = await show(opened);
    opened.spreadsheet.typeIntoCell(MEASURES_SHEET, "E3", "พิมพ์เอง");
    const applied = await apply(opened, shown);
    expect(cells(opened, "E3")).toEqual(["พิมพ์เอง"]);
    expect(applied.written.map(({ edits }) => edits[0]?.cell)).toEqual(["F3", "E4"]);
    expect(obstaclesOf(applied)).toMatchObject([
      { edit: { cell: "E3" }, reason: { en: expect.stringMatching(/cell has changed/) } },
    ]);
  });

  test("the evidence: the officer has not seen what would be written now", async () => {
    const opened = await openSheet(TABLES);
    const shown = await show(opened);
    opened.spreadsheet.typeIntoCell("หลักฐาน", "D2", "54");
    const applied = await apply(opened, shown);
    expect(cells(opened, "E3")).toEqual([""]);
    expect(applied.written).toHaveLength(2);
    expect(obstaclesOf(applied)).toMatchObject([
      { edit: { cell: "E3" }, reason: { en: expect.stringMatching(/evidence/) } },
    ]);
  });

  test("but not rows that have changed places: each text goes to its measure", async () => {
    const opened = await openSheet(TABLES);
    const shown = await show(opened);
    const { spreadsheet } = opened;
    ["A", "B", "C", "D"].forEach((letter) => {
      const [third, fourth] = [`${letter}3`, `${letter}4`].map((cell) =>
        spreadsheet.textOf(MEASURES_SHEET, cell),
      );
      spreadsheet.typeIntoCell(MEASURES_SHEET, `${letter}3`, fourth ?? "");
      spreadsheet.typeIntoCell(MEASURES_SHEET, `${letter}4`, third ?? "");
    });
    const { written, left } = await apply(opened, shown);
    expect({ written, left }).toEqual({ written: shown, left: [] });
    expect(cells(opened, "E4", "F4", "E3")).toEqual(shown.map(({ text }) => text));
  });

  test("between the last reading and the writing, which the writer sees", async () => {
    const opened = await openSheet(TABLES);
    const shown = await show(opened);
    const { spreadsheet, open } = opened;
    const write: typeof spreadsheet.write = (edits) => {
      spreadsheet.typeIntoCell(MEASURES_SHEET, "F3", "เพื่อนร่วมงานพิมพ์");
      return spreadsheet.write(edits);
    };
    const done = await applyFill({ ...open, spreadsheet: { ...spreadsheet, write } }, shown);
    expect(done).toMatchObject({ ok: true, value: { left: [{ obstacles: [{ edit: { cell: "F3" } }] }] } });
    expect(done.ok && done.value.written).toHaveLength(2);
    expect(cells(opened, "F3")).toEqual(["เพื่อนร่วมงานพิมพ์"]);
  });
});

describe("a filled cell", () => {
  const filled = [
    resultsTable([measureRow(1, "", AIM), measureRow(2)]),
    evidenceTable([]),
    indicatorTable([["1", "อื่น", "≥", 3, "ครั้ง", 4]]),
  ];

  test("is not proposed unless asked for", async () => {
    expect(await show(await openSheet(filled))).toEqual([]);
  });

  test("is replaced once its target is on the indicator sheet", async () => {
    const opened = await openSheet(filled);
    const shown = await show(opened, ["F3"]);
    expect(shown[0]?.indicatorEdits.map(({ after }) => after)).toEqual(
      expect.arrayContaining(["1", "≥", "80", "ร้อยละ"]),
    );
    const applied = await apply(opened, shown);
    expect(applied.left).toEqual([]);
    expect(opened.spreadsheet.textOf("ตัวชี้วัด", "D3")).toBe("80");
    expect(cells(opened, "F3")[0]).not.toBe(AIM);
    await opened.spreadsheet.undo(recordsOf(applied));
    expect(cells(opened, "F3")).toEqual([AIM]);
    expect(opened.spreadsheet.textOf("ตัวชี้วัด", "D3")).toBe("");
  });

  test("keeps its text where the target can be moved nowhere", async () => {
    const opened = await openSheet(filled, { isProtected: "ตัวชี้วัด" });
    const { written, made, left } = await apply(opened, await show(opened, ["F3"]));
    expect([written, made]).toEqual([[], []]);
    expect(left[0]?.group.cells.map(({ cell }) => cell)).toContain("F3");
    expect(cells(opened, "F3")).toEqual([AIM]);
  });

  test("keeps its text where the measure has no number to move the target under", async () => {
    const title = "เผยแพร่ประมวลจริยธรรมทุกช่องทาง";
    const aim = "จัดอบรมไม่น้อยกว่า ๔ ครั้ง";
    const opened = await openSheet([
      resultsTable([[title, ...measureRow(1, aim).slice(1)]]),
      evidenceTable([[title, ...TRAINING.slice(1)]]),
      indicatorTable([]),
    ]);
    const shown = await show(opened, ["E3"]);
    expect(shown).toHaveLength(1);
    const applied = await apply(opened, shown);
    expect(applied.written).toEqual([]);
    expect(obstaclesOf(applied)).toMatchObject([
      { edit: { cell: "E3" }, reason: { en: expect.stringMatching(/target/) } },
    ]);
    expect(cells(opened, "E3")).toEqual([aim]);
  });

  test("keeps its text where the target to be moved was not shown", async () => {
    const opened = await openSheet(filled);
    const shown = (await show(opened, ["F3"])).map((one) => ({ ...one, indicatorEdits: [] }));
    const applied = await apply(opened, shown);
    expect(applied.written).toEqual([]);
    expect(obstaclesOf(applied)).toMatchObject([{ edit: { cell: "F3" } }]);
    expect(opened.spreadsheet.textOf("ตัวชี้วัด", "D3")).toBe("");
  });
});

describe("a text that stands in several cells", () => {
  const spread = [
    resultsTable([measureRow(1, "ข้อความเดิมส่วนแรก"), [null, "ขั้นตอนต่อ", null, null, "ข้อความเดิมส่วนหลัง", null]]),
    evidenceTable([TRAINING]),
  ];

  test("is replaced whole", async () => {
    const opened = await openSheet(spread);
    const { left } = await apply(opened, await show(opened, ["E3", "E4"]));
    expect(left).toEqual([]);
    expect(cells(opened, "E3")[0]).toContain("จัดอบรมประมวลจริยธรรม");
    expect(cells(opened, "E4")).toEqual([""]);
  });

  test("or not at all", async () => {
    const opened = await openSheet(spread, {
      isProtected: MEASURES_SHEET,
      unlocked: [`${MEASURES_SHEET}!E3`],
    });
    const applied = await apply(opened, await show(opened, ["E3", "E4"]));
    expect(applied.written).toEqual([]);
    expect(recordsOf(applied)).toEqual([]);
    expect(obstaclesOf(applied)).toMatchObject([{ edit: { cell: "E4" } }]);
    expect(cells(opened, "E3", "E4")).toEqual(["ข้อความเดิมส่วนแรก", "ข้อความเดิมส่วนหลัง"]);
  });
});

describe("faults of Excel", () => {
  const FAULT = { th: "ขัดข้อง", en: "Trouble." };

  test("on reading: nothing is written", async () => {
    const opened = await openSheet(TABLES);
    const shown = await show(opened);
    opened.spreadsheet.failWith(FAULT);
    expect(await applyFill(opened.open, shown)).toEqual({ ok: false, fault: FAULT });
  });

  test("on writing: it is told, and nothing is remembered", async () => {
    const opened = await openSheet(TABLES);
    const shown = await show(opened);
    const { open, spreadsheet } = opened;
    const write: typeof spreadsheet.write = () => Promise.resolve({ ok: false, fault: FAULT });
    const done = await applyFill({ ...open, spreadsheet: { ...spreadsheet, write } }, shown);
    expect(done).toEqual({ ok: false, fault: FAULT });
    expect(await spreadsheet.readFilledTexts()).toEqual(new Set());
  });
});

test("a text that nobody proposes any longer, and nothing at all", async () => {
  const opened = await openSheet(TABLES);
  const shown = await show(opened);
  opened.spreadsheet.typeIntoCell("หลักฐาน", "A3", "");
  const applied = await apply(opened, shown);
  expect(obstaclesOf(applied)).toMatchObject([{ edit: { cell: "E4" } }]);
  expect(await apply(opened, [])).toEqual({ written: [], made: [], left: [] });
});
