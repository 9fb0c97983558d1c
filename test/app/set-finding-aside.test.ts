import type { CheckedWorkbook } from "../../src/app/check-workbook";
import { setFindingAside, type FindingsToSetAside } from "../../src/app/set-finding-aside";
import { takeFindingBack } from "../../src/app/take-finding-back";
import type { WrittenRecords } from "../../src/app/write-program-records";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { Finding } from "../../src/core/engine/finding";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { openWorkbook, type OpenWorkbook } from "../support/open-workbook";
import type { TestTable } from "../support/raw-table";
import { checkedOf, programTable, PROGRAM_SHEET, SAID_RIGHT } from "../support/set-aside";
import { completeMeasure, measuresWorkbook } from "../taskpane/support/measures-workbook";

const MEASURES = "มาตรการ ๒๕๖๘";
const VAGUE = "ดำเนินการตามแผนเรียบร้อยแล้ว";
const today = "2025-10-15" as PlainDate;

/** Three warnings, two of them of the same words, a review and an error. */
function openMeasures(...others: TestTable[]): Promise<OpenWorkbook> {
  const [one, two, three] = [1, 2, 3].map(completeMeasure) as [string[], string[], string[]];
  one[1] = "๑. แจ้งทางอีเมลล์\n๒. ลงเว็ปไซต์\n๓. สรุปทางอีเมลล์";
  two[4] = VAGUE;
  three[4] = "";
  return openWorkbook(measuresWorkbook([one, two, three], others));
}

interface Shown {
  readonly workbook: RawWorkbook;
  readonly checked: CheckedWorkbook;
}

async function show(spreadsheet: OpenWorkbook): Promise<Shown> {
  const read = await spreadsheet.read({ mergedAreas: true });
  if (!read.ok) throw new Error(read.fault.en);
  return { workbook: read.value, checked: checkedOf(read.value) };
}

const named = (findings: readonly Finding[]): string[] =>
  findings.map(({ check, cell }) => `${check} ${cell}`);
const skippedIn = async (spreadsheet: OpenWorkbook): Promise<string[]> =>
  named((await show(spreadsheet)).checked.skipped.map(({ finding }) => finding));

function written(outcome: Awaited<ReturnType<typeof setFindingAside>>): WrittenRecords {
  if (!outcome.ok) throw new Error(outcome.fault.en);
  return outcome.value;
}

/** Sets aside what `isMeant` names of that which the workbook shows. */
async function setAside(
  spreadsheet: OpenWorkbook,
  isMeant: (finding: Finding) => boolean,
  said: FindingsToSetAside["said"] = SAID_RIGHT,
) {
  const shown = await show(spreadsheet);
  const findings = shown.checked.findings.filter(isMeant);
  return setFindingAside(spreadsheet, { findings, shown, said, today });
}

const isReview = ({ severity }: Finding): boolean => severity === "review";
const quotes =
  (words: string) =>
  ({ quote }: Finding): boolean =>
    quote === words;

test("the first one makes the hidden sheet, and the sheet can be taken away again", async () => {
  const spreadsheet = await openMeasures();
  const { sheets, made, left } = written(await setAside(spreadsheet, isReview));
  expect({ made, left }).toEqual({ made: [], left: [] });
  expect(await skippedIn(spreadsheet)).toEqual(["unsupported-result E5"]);
  expect(["A2", "C2", "D2", "E2"].map((cell) => spreadsheet.textOf(PROGRAM_SHEET, cell))).toEqual([
    "ข้ามข้อตรวจ",
    "เหตุผล: ถูกต้องแล้ว",
    "",
    "15 ต.ค. 68",
  ]);
  if (!sheets?.undo) throw new Error("no sheet was made");
  await spreadsheet.takeSheetsAway(sheets.undo);
  expect(await skippedIn(spreadsheet)).toEqual([]);
});

test("several at once are one change, which can be taken back; what else stands there stays", async () => {
  const spreadsheet = await openMeasures(
    programTable([
      ["คำนี้ถูก", "สายไหม"],
      ["ของคนอื่น", "?"],
    ]),
  );
  const { sheets, made } = written(await setAside(spreadsheet, ({ severity }) => severity !== "error"));
  expect(sheets).toBeNull();
  expect(made).toHaveLength(1);
  expect(await skippedIn(spreadsheet)).toEqual([
    "known-misspelling B4",
    "known-misspelling B4",
    "known-misspelling B4",
    "unsupported-result E5",
  ]);
  expect(["B2", "A3"].map((cell) => spreadsheet.textOf(PROGRAM_SHEET, cell))).toEqual(["สายไหม", "ของคนอื่น"]);
  // Twice the same word in one cell is one record.
  expect(spreadsheet.textOf(PROGRAM_SHEET, "A7")).toBe("");
  await spreadsheet.undo(made.flatMap(({ undo }) => undo ?? []));
  expect(await skippedIn(spreadsheet)).toEqual([]);
});

test("what was said is written as a person can read it", async () => {
  const spreadsheet = await openMeasures(programTable([]));
  await setAside(spreadsheet, isReview, {
    reason: { kind: "other", words: " =ตกลงกับอำเภอเเล้ว\u200b " },
    explanation: "หนังสือที่ ๕\r\nลงวันที่ ๓",
    by: " นางสาวตัวอย่าง  ใจดี ",
  });
  expect(spreadsheet.textOf(PROGRAM_SHEET, "C2")).toBe("เหตุผล: =ตกลงกับอำเภอแล้ว\nคำอธิบาย: หนังสือที่ ๕\nลงวันที่ ๓");
  expect((await show(spreadsheet)).checked.skipped).toMatchObject([
    {
      reason: { kind: "other", words: "=ตกลงกับอำเภอแล้ว" },
      explanation: "หนังสือที่ ๕\nลงวันที่ ๓",
      by: "นางสาวตัวอย่าง ใจดี",
      on: "2025-10-15",
    },
  ]);
});

test("the same finding is written once", async () => {
  const spreadsheet = await openMeasures(programTable([]));
  const shown = await show(spreadsheet);
  const findings = shown.checked.findings.filter(isReview);
  await setFindingAside(spreadsheet, { findings, shown, said: SAID_RIGHT, today });
  const { writes } = spreadsheet.counts;
  const again = written(await setFindingAside(spreadsheet, { findings, shown, said: SAID_RIGHT, today }));
  expect(again).toEqual({ made: [], left: [], sheets: null });
  expect(spreadsheet.counts.writes).toBe(writes);
});

test("it holds for what was shown: a cell that changed meanwhile keeps its finding", async () => {
  const spreadsheet = await openMeasures(programTable([]));
  const shown = await show(spreadsheet);
  spreadsheet.typeIntoCell(MEASURES, "E5", `${VAGUE}ทุกขั้นตอน`);
  const findings = shown.checked.findings.filter(isReview);
  await setFindingAside(spreadsheet, { findings, shown, said: SAID_RIGHT, today });
  const { checked } = await show(spreadsheet);
  expect(checked.skipped).toEqual([]);
  expect(named(checked.cameBack.map(({ finding }) => finding))).toEqual(["unsupported-result E5"]);
});

test("what came back and is set aside again takes the place of its record, and can be taken back", async () => {
  const spreadsheet = await openMeasures(programTable([]));
  await setAside(spreadsheet, isReview);
  await setAside(spreadsheet, quotes("อีเมลล์"));
  spreadsheet.typeIntoCell(MEASURES, "E5", `${VAGUE}ทุกขั้นตอน`);
  const [earlier] = (await show(spreadsheet)).checked.cameBack;
  expect(earlier).toMatchObject({ reason: { kind: "right" }, on: "2025-10-15" });
  const said = { ...SAID_RIGHT, reason: { kind: "not-applicable" } } as const;
  const { made } = written(await setAside(spreadsheet, isReview, said));
  expect(["C2", "C3", "A4"].map((cell) => spreadsheet.textOf(PROGRAM_SHEET, cell))).toEqual([
    "เหตุผล: ไม่เกี่ยวกับมาตรการนี้",
    "เหตุผล: ถูกต้องแล้ว",
    "",
  ]);
  expect(await skippedIn(spreadsheet)).toContain("unsupported-result E5");
  await spreadsheet.undo(made.flatMap(({ undo }) => undo ?? []));
  const { cameBack } = (await show(spreadsheet)).checked;
  expect(cameBack).toEqual([earlier]);
  await takeFindingBack(spreadsheet, cameBack);
  expect((await show(spreadsheet)).checked.cameBack).toEqual([]);
});

describe("refused, with nothing written", () => {
  test.each<[string, (finding: Finding) => boolean, Partial<FindingsToSetAside["said"]>, string]>([
    [
      "an error",
      ({ severity }) => severity === "error",
      {},
      "An error cannot be set aside; mend it in the sheet",
    ],
    ["an error among others", () => true, {}, "An error cannot be set aside; mend it in the sheet"],
    [
      "own words that are none",
      isReview,
      { reason: { kind: "other", words: " \u200b" } },
      "Write why this is set aside",
    ],
    [
      "a book of reasons",
      isReview,
      { explanation: "ก".repeat(2_001) },
      "The reason is too long; write at most 2000 letters",
    ],
  ])("%s", async (_, isMeant, said, fault) => {
    const spreadsheet = await openMeasures();
    const outcome = await setAside(spreadsheet, isMeant, { ...SAID_RIGHT, ...said });
    expect(outcome.ok || outcome.fault.en).toBe(fault);
    expect(spreadsheet.sheetNames()).not.toContain(PROGRAM_SHEET);
  });

  test("a hidden sheet that lost a column", async () => {
    const program = {
      ...programTable([]),
      rows: [
        ["ชนิด", "กุญแจ", "วันที่"],
        ["คำนี้ถูก", "สายไหม"],
      ],
    };
    const outcome = await setAside(await openMeasures(program), isReview);
    expect(outcome.ok || outcome.fault.en).toContain("lacks the column");
  });
});

test("a protected sheet leaves it, with the reason; a fault of Excel is handed on", async () => {
  const spreadsheet = await openMeasures(programTable([]));
  const shown = await show(spreadsheet);
  const asked = { findings: shown.checked.findings.filter(isReview), shown, said: SAID_RIGHT, today };
  spreadsheet.protect(PROGRAM_SHEET);
  expect(written(await setFindingAside(spreadsheet, asked)).left).toHaveLength(1);
  expect(await skippedIn(spreadsheet)).toEqual([]);
  spreadsheet.failWith({ th: "ไม่ตอบ", en: "no answer" });
  expect(await setFindingAside(spreadsheet, asked)).toEqual({
    ok: false,
    fault: { th: "ไม่ตอบ", en: "no answer" },
  });
});

describe("taken back", () => {
  const skipped = async (spreadsheet: OpenWorkbook, isMeant: (finding: Finding) => boolean) =>
    (await show(spreadsheet)).checked.skipped.filter(({ finding }) => isMeant(finding));

  test("one of several: the others and later rows stay, and it can be undone", async () => {
    const spreadsheet = await openMeasures(programTable([]));
    await setAside(spreadsheet, quotes("อีเมลล์"));
    await setAside(spreadsheet, quotes("เว็ปไซต์"));
    const later = written(await setAside(spreadsheet, isReview));
    const { made } = written(
      await takeFindingBack(spreadsheet, await skipped(spreadsheet, quotes("เว็ปไซต์"))),
    );
    expect(await skippedIn(spreadsheet)).toEqual([
      "known-misspelling B4",
      "known-misspelling B4",
      "unsupported-result E5",
    ]);
    await spreadsheet.undo(made.flatMap(({ undo }) => undo ?? []));
    expect(await skippedIn(spreadsheet)).toHaveLength(4);
    await spreadsheet.undo(later.made.flatMap(({ undo }) => undo ?? []));
    expect(await skippedIn(spreadsheet)).toHaveLength(3);
  });

  test("all records of the same finding go, those made by hand too", async () => {
    const spreadsheet = await openMeasures(programTable([]));
    await setAside(spreadsheet, isReview);
    const key = spreadsheet.textOf(PROGRAM_SHEET, "B2");
    for (const [cell, text] of [
      ["A3", "ข้ามข้อตรวจ"],
      ["B3", key],
      ["C3", "ดูแล้ว"],
    ] as const)
      spreadsheet.typeIntoCell(PROGRAM_SHEET, cell, text);
    await takeFindingBack(spreadsheet, await skipped(spreadsheet, isReview));
    expect(await skippedIn(spreadsheet)).toEqual([]);
    expect(["A2", "A3"].map((cell) => spreadsheet.textOf(PROGRAM_SHEET, cell))).toEqual(["", ""]);
  });

  test("what is not there any more changes nothing, nor does a workbook without the sheet", async () => {
    const spreadsheet = await openMeasures(programTable([]));
    await setAside(spreadsheet, isReview);
    const findings = await skipped(spreadsheet, isReview);
    await takeFindingBack(spreadsheet, findings);
    const nothing = { made: [], left: [], sheets: null };
    expect(written(await takeFindingBack(spreadsheet, findings))).toEqual(nothing);
    const other = await openMeasures();
    expect(written(await takeFindingBack(other, findings))).toEqual(nothing);
    expect(other.sheetNames()).not.toContain(PROGRAM_SHEET);
  });
});
