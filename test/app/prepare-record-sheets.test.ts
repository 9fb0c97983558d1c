import { prepareRecordSheets } from "../../src/app/prepare-record-sheets";
import { indicatorTable, MEASURES_SHEET, measureRow, openSheet, resultsTable } from "../support/open-sheet";

const AIM = "ผู้รับบริการพึงพอใจไม่ต่ำกว่าร้อยละ ๘๐";

async function prepare({ open }: ReturnType<typeof openSheet>) {
  const done = await prepareRecordSheets(open);
  if (!done.ok) throw new Error(done.fault.en);
  return done.value;
}

test("a workbook without them gets both sheets, an indicator for each target, its value blank", async () => {
  const opened = openSheet([resultsTable([measureRow(1), measureRow(2, "", AIM)])]);
  const { added, indicators, gaps, left } = await prepare(opened);
  const { spreadsheet } = opened;
  expect({ added, indicators, gaps, left }).toEqual({
    added: ["หลักฐาน", "ตัวชี้วัด"],
    indicators: 1,
    gaps: [],
    left: [],
  });
  expect(["A2", "C2", "D2", "E2", "F2"].map((cell) => spreadsheet.textOf("ตัวชี้วัด", cell))).toEqual([
    "2",
    "≥",
    "80",
    "ร้อยละ",
    "",
  ]);
  expect(spreadsheet.textOf(MEASURES_SHEET, "F4")).toBe(AIM);
});

test("run again it adds nothing, and leaves what was typed", async () => {
  const opened = openSheet([resultsTable([measureRow(1, "", AIM)])]);
  await prepare(opened);
  opened.spreadsheet.typeIntoCell("ตัวชี้วัด", "F2", "85");
  opened.spreadsheet.typeIntoCell("ตัวชี้วัด", "B2", "ความพึงพอใจ");
  const again = await prepare(opened);
  expect(again).toMatchObject({ added: [], indicators: 0, undo: null });
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "B2")).toBe("ความพึงพอใจ");
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "F2")).toBe("85");
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "A3")).toBe("");
});

test("a target that came later goes below what is there", async () => {
  const opened = openSheet([resultsTable([measureRow(1, "", AIM), measureRow(2)])]);
  await prepare(opened);
  opened.spreadsheet.typeIntoCell(MEASURES_SHEET, "B4", "จัดอบรมไม่น้อยกว่า ๔ ครั้ง");
  expect(await prepare(opened)).toMatchObject({ added: [], indicators: 1 });
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "A3")).toBe("2");
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "D3")).toBe("4");
});

test("a target in a text of the tool's own is not put there again, the officer's is", async () => {
  const own = "ผู้ที่ได้ตั้งแต่ ๑๔ คะแนน ร้อยละ ๙๒ บรรลุเป้าหมาย";
  const opened = openSheet([resultsTable([measureRow(1, "", own), measureRow(2, "", AIM)])]);
  await opened.spreadsheet.rememberFilled([own]);
  expect(await prepare(opened)).toMatchObject({ indicators: 1 });
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "A2")).toBe("2");
});

test("a sheet that is there is kept, the missing one is made", async () => {
  const opened = openSheet([resultsTable([measureRow(1)]), indicatorTable([["1", "ของเดิม", "≥", 3, "ครั้ง"]])]);
  expect(await prepare(opened)).toMatchObject({ added: ["หลักฐาน"], indicators: 0 });
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "B2")).toBe("ของเดิม");
});

test("a measure without a number gets no indicator, and is told of", async () => {
  const row = ["เผยแพร่ข้อมูลการใช้งบประมาณ", ...measureRow(1, "", AIM).slice(1)];
  const { indicators, gaps } = await prepare(openSheet([resultsTable([row])]));
  expect(indicators).toBe(0);
  expect(gaps.map(({ kind }) => kind)).toEqual(["noNumber"]);
});

test("undo takes the indicators back and leaves the sheets", async () => {
  const opened = openSheet([resultsTable([measureRow(1, "", AIM)])]);
  const { undo } = await prepare(opened);
  if (undo === null) throw new Error("nothing to take back");
  await opened.spreadsheet.undo(undo);
  expect(opened.spreadsheet.textOf("ตัวชี้วัด", "A2")).toBe("");
  expect(opened.spreadsheet.sheetNames()).toContain("ตัวชี้วัด");
});

test("a protected indicator sheet is left, with the reason", async () => {
  const opened = openSheet([resultsTable([measureRow(1, "", AIM)]), indicatorTable([])], {
    isProtected: "ตัวชี้วัด",
  });
  const { indicators, left } = await prepare(opened);
  expect(indicators).toBe(0);
  expect(left[0]?.reason.en).toContain("locked by the sheet's protection");
});

test.each([
  ["before", 0],
  ["after the sheets were made", 1],
])("a fault of Excel comes back: %s", async (_, healthyReads) => {
  const opened = openSheet([resultsTable([measureRow(1, "", AIM)])]);
  const fault = { th: "ขัดข้อง", en: "Trouble." };
  let reads = 0;
  const done = await prepareRecordSheets({
    ...opened.open,
    read: () =>
      reads++ < healthyReads ? opened.open.read() : Promise.resolve({ ok: false as const, fault }),
  });
  expect(done).toEqual({ ok: false, fault });
});
