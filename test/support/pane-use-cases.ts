import { addEvidence, addValue } from "../../src/app/add-record";
import type { AddedRecord } from "../../src/app/record-row";
import { applyFill } from "../../src/app/apply-fill";
import { applyFixes } from "../../src/app/apply-fixes";
import { planShownFixes } from "../../src/app/plan-shown-fixes";
import { findOwnTexts } from "../../src/app/find-own-texts";
import { fixWorkbook } from "../../src/app/fix-workbook";
import { groupTexts } from "../../src/app/group-texts";
import { makeBoardSheet } from "../../src/app/make-board-sheet";
import { makeOwedSheet } from "../../src/app/make-owed-sheet";
import { makeReportSheets } from "./make-report-sheets";
import { readOpenSheet, type OpenSheet, type ReadSheet } from "../../src/app/open-sheet";
import { prepareRecordSheets } from "../../src/app/prepare-record-sheets";
import { proposeFill } from "../../src/app/propose-fill";
import { proposeRecordRows } from "../../src/app/propose-record-rows";
import type { Result } from "../../src/app/ports/result";
import type { MadeSheets, SheetsRecord, WriteOutcome } from "../../src/app/ports/spreadsheet";
import { evidenceTable, indicatorTable, MEASURES_SHEET, resultsTable } from "./open-sheet";
import { COPY_OF } from "./moving-workbook";
import type { TestTable } from "./raw-table";

/** What came of a use case, and what takes it back. */
export interface UseCaseDone extends WriteOutcome {
  readonly sheets: SheetsRecord | null;
}

/** Does what was shown, in the workbook that is open then. */
export type DoShown = (open: OpenSheet) => Promise<Result<UseCaseDone>>;

/** Something that a button of the pane does. */
export interface PaneUseCase {
  readonly name: string;
  readonly tables: readonly TestTable[];
  /** Sheets that it makes and a person may work in while it goes on. */
  readonly makes?: readonly string[];
  /** Shows what would be done; what it gives back does it. */
  readonly show: (open: OpenSheet) => Promise<DoShown>;
}

const UNITS = ["สำนักปลัด", "กองช่าง", "กองคลัง", "กองการศึกษา"];

function measureRow(number: number, steps = "จัดทำสื่อแล้วเผยแพร่"): string[] {
  const unit = UNITS[number - 1] ?? "";
  return [`${number}. เผยแพร่ประมวลจริยธรรม ชุดที่ ${number}`, steps, unit, "ไตรมาสที่ ๒", "", ""];
}

const NUMBERS = [1, 2, 3, 4];

const records: readonly TestTable[] = [
  evidenceTable(
    NUMBERS.map((number) => [
      number,
      { date: "2025-01-15" },
      `จัดกิจกรรมที่ ${number}`,
      40 + number,
      "คน",
      `ห้อง ${number}`,
    ]),
  ),
  indicatorTable(NUMBERS.map((number) => [number, `ความพอใจ ${number}`, "≥", 80, "ร้อยละ"])),
];

/** The table, and a copy that somebody made of its sheet. */
function withCopy(table: TestTable, others: readonly TestTable[]): TestTable[] {
  return [table, ...others, { ...table, sheet: `${COPY_OF}${MEASURES_SHEET}` }];
}

const filled = withCopy(resultsTable(NUMBERS.map((number) => measureRow(number))), records);

/** Row 4 continues row 3; the measures below are misnumbered, and one word is misspelt. */
const faulty = withCopy(
  resultsTable([
    measureRow(1, "เผยแพร่ทางอีเมลล์"),
    ["", "ติดตามผลทุกเดือน"],
    ["3. เผยแพร่ประมวลจริยธรรม ชุดที่ 2", ...measureRow(2).slice(1)],
    ["4. เผยแพร่ประมวลจริยธรรม ชุดที่ 3", ...measureRow(3).slice(1)],
    ["5. เผยแพร่ประมวลจริยธรรม ชุดที่ 4", ...measureRow(4).slice(1)],
  ]),
  [evidenceTable([[4, { date: "2025-01-15" }, "จัดกิจกรรมของชุดที่ ๓", 40, "คน", "ห้อง"]])],
);

const AIM = "ผู้รับบริการพึงพอใจไม่ต่ำกว่าร้อยละ ๘๐";
const aiming = withCopy(resultsTable(NUMBERS.map((number) => measureRow(number, `จัดอบรม ${AIM}`))), []);

async function readNow(open: OpenSheet): Promise<ReadSheet> {
  const read = await readOpenSheet(open);
  if (!read.ok) throw new Error(read.fault.en);
  return read.value;
}

function noSheets(done: Result<WriteOutcome | AddedRecord>): Result<UseCaseDone> {
  return done.ok ? { ok: true, value: { made: done.value.made, left: done.value.left, sheets: null } } : done;
}

const FIX_OPTIONS = { fiscalYear: null, sheetName: MEASURES_SHEET };

const showFilling: PaneUseCase["show"] = async (open) => {
  const { workbook, checked } = await readNow(open);
  const ownTexts = findOwnTexts(checked.sheet, await open.spreadsheet.readFilledTexts());
  const { edits } = proposeFill(workbook, checked, { today: open.today, replace: new Set(), ownTexts });
  const shown = groupTexts(edits).map((text) => ({
    edits: text,
    text: text[0]?.after ?? "",
    indicatorEdits: [],
  }));
  return async (now) => noSheets(await applyFill(now, shown));
};

const showFixing: PaneUseCase["show"] = async (open) => {
  const options = { ...FIX_OPTIONS, asOf: open.today };
  const proposed = fixWorkbook((await readNow(open)).workbook, options);
  if (!proposed.ok) throw new Error(proposed.fault.en);
  return async (now) =>
    noSheets(
      await applyFixes(now.spreadsheet, proposed.value.groups, async (read, shown) =>
        planShownFixes(read, shown, options),
      ),
    );
};

const showEvidence: PaneUseCase["show"] = () => {
  const named = { numberText: "2", title: "เผยแพร่ประมวลจริยธรรม ชุดที่ 2" };
  const typed = {
    date: "1 ก.พ. 2568",
    activity: "งานใหม่",
    count: "5",
    unit: "คน",
    channel: "ห้องใหม่",
    link: "",
  };
  return Promise.resolve(async (open) => noSheets(await addEvidence(open, named, typed)));
};

const showValue: PaneUseCase["show"] = () => {
  const typed = { row: 3, name: "ความพอใจ 2", actual: "91", previous: "77" };
  return Promise.resolve(async (open) => noSheets(await addValue(open, typed)));
};

const showRecordSheets: PaneUseCase["show"] = async (open) => {
  const { checked } = await readNow(open);
  const chosen = proposeRecordRows(checked, new Map()).rows.map(({ cells }) => cells);
  return async (now) => {
    const done = await prepareRecordSheets(now, chosen);
    return done.ok ? { ok: true, value: { ...done.value, sheets: done.value.undoSheets } } : done;
  };
};

const showPrintSheets: PaneUseCase["show"] = () =>
  Promise.resolve(async (open) => {
    const read = await open.read();
    if (!read.ok) return read;
    const make = (layout: Parameters<typeof open.spreadsheet.makeSheets>[0]): Promise<Result<MadeSheets>> =>
      open.spreadsheet.makeSheets(layout, "replace-own");
    const options = { ...FIX_OPTIONS, asOf: open.today, force: true };
    const done = await makeReportSheets(
      read.value,
      make,
      options,
      open.spreadsheet.measureText?.bind(open.spreadsheet),
    );
    if (!done.ok) return done;
    return { ok: true, value: { made: [], left: [], sheets: done.value.made?.undo ?? null } };
  });

const showBoardSheet: PaneUseCase["show"] = () =>
  Promise.resolve(async (open) => {
    const done = await makeBoardSheet(open, open.today);
    return done.ok ? { ok: true, value: { made: [], left: [], sheets: done.value.undo } } : done;
  });

const showOwedSheet: PaneUseCase["show"] = () =>
  Promise.resolve(async (open) => {
    const done = await makeOwedSheet(open, open.today);
    return done.ok ? { ok: true, value: { made: [], left: [], sheets: done.value.undo } } : done;
  });

/** Every use case of the pane that changes the workbook. */
export const PANE_USE_CASES: readonly PaneUseCase[] = [
  { name: "filling", tables: filled, show: showFilling },
  { name: "fixing", tables: faulty, show: showFixing },
  { name: "a row of evidence", tables: filled, show: showEvidence },
  { name: "a value of an indicator", tables: filled, show: showValue },
  {
    name: "the sheets of records",
    tables: aiming,
    makes: ["หลักฐาน", "ตัวชี้วัด"],
    show: showRecordSheets,
  },
  { name: "the print sheets", tables: filled, show: showPrintSheets },
  { name: "the board's sheet", tables: filled, show: showBoardSheet },
  { name: "the sheet of what is owed", tables: filled, show: showOwedSheet },
];
