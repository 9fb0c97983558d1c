import type { Spreadsheet, UndoRecord } from "../../../../src/app/ports/spreadsheet";
import type { Result } from "../../../../src/app/ports/result";
import type { CellEdit } from "../../../../src/core/changes/cell-edit";
import type { RowRemoval } from "../../../../src/core/changes/workbook-edits";
import { deleteSheet, STRICT_PROTECTION, type HostSheetData, type HostWorkbookData } from "excel-host";
import { openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { changedCells, dumpOf } from "../../../support/workbook-dump";
import {
  undoTogether,
  writeAlone,
  type UndoneTogether,
  type WrittenAlone,
} from "../../../support/write-alone";

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

const MEASURES: HostSheetData = {
  name: "มาตรการ",
  cells: [
    { address: "A1", value: "มาตรการ" },
    { address: "A2", value: "๑. ประกาศ" },
    { address: "A3", value: "เผยแพร่", format: { fill: "#FFFF00" } },
    { address: "A4", value: "๒. อบรม" },
    { address: "A5", value: "มาตรการ" },
    { address: "A6", value: "๓. ตรวจสอบ" },
    { address: "B2", value: "เดิม" },
  ],
};
const OTHER: HostSheetData = { name: "อื่น", cells: [{ address: "A1", value: "ไม่เกี่ยว" }] };
const EDITS: readonly CellEdit[] = [
  { sheet: "มาตรการ", cell: "B2", before: "เดิม", after: "สรุป ๑" },
  { sheet: "มาตรการ", cell: "B4", before: "", after: "สรุป ๒" },
  { sheet: "อื่น", cell: "B1", before: "", after: "สรุป ๓" },
  { sheet: "มาตรการ", cell: "B6", before: "", after: "2025-06-30", type: "date" },
];
const ROWS: readonly RowRemoval[] = [
  { sheet: "มาตรการ", row: 3, cells: [{ cell: "A3", before: "เผยแพร่" }] },
  { sheet: "มาตรการ", row: 5, cells: [{ cell: "A5", before: "มาตรการ" }] },
];

let before: HostWorkbookData;
async function open(): Promise<Spreadsheet> {
  const spreadsheet = pane.open({ sheets: [MEASURES, OTHER] });
  await pane.settle();
  before = dumpOf(pane.host);
  return spreadsheet;
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.fault.en);
  return result.value;
}

/** The request of a clean run, counted from 1, and how many actions it has. */
async function actionsOf(nth: number, act: (spreadsheet: Spreadsheet) => Promise<unknown>): Promise<number> {
  const spreadsheet = await open();
  await act(spreadsheet);
  const syncs = pane.host.trace.filter(({ kind }) => kind === "sync");
  return syncs[nth - 1]?.request.Actions?.length ?? 0;
}

/** Every cell that was changed is in the record, and the record takes all of it back. */
async function expectUndone(spreadsheet: Spreadsheet, { undo }: WrittenAlone): Promise<void> {
  pane.host.clearFaults();
  if (undo.length > 0) await undoAll(spreadsheet, undo);
  expect(dumpOf(pane.host)).toEqual(before);
}

async function undoAll(spreadsheet: Spreadsheet, records: readonly UndoRecord[]): Promise<UndoneTogether> {
  const outcome = valueOf(await undoTogether(spreadsheet, records));
  expect(outcome).toMatchObject({ left: [], leftRows: [], remaining: [] });
  return outcome;
}

/** Told of each edit and each row once: written or left, and no cell changed that is not told as written or undoable. */
function expectTold({ written, left, leftRows, undo }: WrittenAlone): void {
  const told = [...written.cells, ...left.map(({ edit }) => edit)];
  expect(told).toHaveLength(EDITS.length);
  expect(new Set(told)).toEqual(new Set(EDITS));
  const rows = [...written.removedRows, ...leftRows.map(({ removal }) => removal)];
  expect(new Set(rows)).toEqual(new Set(ROWS));
  for (const { reason } of [...left, ...leftRows]) {
    expect(reason.th).toMatch(/[ก-๙]/);
    expect(reason.en).toMatch(/[a-z]/);
  }
  if (written.removedRows.length > 0) return;
  const changed = changedCells(before, dumpOf(pane.host));
  const undoable = undo.flatMap(({ edits }) => edits.cells).map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(changed.filter((cell) => !undoable.includes(cell))).toEqual([]);
  for (const { sheet, cell } of written.cells) expect(changed).toContain(`${sheet}!${cell}`);
}

const writeAll = (spreadsheet: Spreadsheet): Promise<Result<WrittenAlone>> =>
  writeAlone(spreadsheet, { cells: EDITS, removedRows: ROWS });

describe("a batch that stops at any of its actions", () => {
  // Requests of a write: cells and sheets read, rows read, cells written and rows marked, rows removed.
  test.each([1, 2, 3, 4])(
    "request %i of a write",
    async (nth) => {
      const actions = await actionsOf(nth, writeAll);
      expect(actions).toBeGreaterThan(3);
      for (let at = 0; at < actions; at += 1) {
        const spreadsheet = await open();
        pane.host.faults.failingRequests.push({ nth, afterActions: at, code: "AccessDenied" });
        const result = await writeAll(spreadsheet);
        if (!result.ok) {
          expect(dumpOf(pane.host)).toEqual(before);
          continue;
        }
        expectTold(result.value);
        await expectUndone(spreadsheet, result.value);
      }
    },
    60_000,
  );

  test.each([1, 2])(
    "request %i of an undo: what is left can be taken back with what remains",
    async (nth) => {
      const actions = await actionsOf(nth, async (spreadsheet) => {
        const { undo } = valueOf(await writeAll(spreadsheet));
        await pane.settle();
        pane.host.resetStats();
        await undoAll(spreadsheet, undo);
      });
      expect(actions).toBeGreaterThan(3);
      for (let at = 0; at < actions; at += 1) {
        const spreadsheet = await open();
        const { undo: all } = valueOf(await writeAll(spreadsheet));
        const written = dumpOf(pane.host);
        await pane.settle();
        pane.host.faults.failingRequests.push({ nth, afterActions: at, code: "GeneralException" });
        const result = await undoTogether(spreadsheet, all);
        pane.host.clearFaults();
        if (!result.ok) {
          expect(dumpOf(pane.host)).toEqual(written);
          await undoAll(spreadsheet, all);
        } else if (result.value.remaining.length > 0) await undoAll(spreadsheet, result.value.remaining);
        expect(dumpOf(pane.host)).toEqual(before);
      }
    },
    60_000,
  );
});

describe("something happens between reading and writing", () => {
  const writeCells = (spreadsheet: Spreadsheet): Promise<Result<WrittenAlone>> =>
    writeAlone(spreadsheet, { cells: EDITS, removedRows: [] });
  const interrupt = (nth: number, act: () => void): void => {
    pane.host.faults.interruptions.push({ nth, act });
  };

  test.each([
    ["a text", "พิมพ์เอง", "พิมพ์เอง", null],
    ["a number", "45", 45, null],
    ["a formula", "=1+1", 2, "=1+1"],
    ["digits behind an apostrophe", "'007", "007", null],
  ])("a person types %s into a cell: theirs stands, and is told", async (_, typed, value, formula) => {
    const spreadsheet = await open();
    interrupt(2, () => {
      pane.host.typeIntoCell("มาตรการ", "B4", typed);
    });
    const outcome = valueOf(await writeCells(spreadsheet));
    expect(outcome.left.map(({ edit: { cell } }) => cell)).toEqual(["B4"]);
    expect(outcome.left[0]?.reason.en).toContain("has changed");
    expect(pane.host.cell("มาตรการ", "B4")).toMatchObject({ value, formula });
    expect(outcome.undo.flatMap(({ edits }) => edits.cells.map(({ cell }) => cell))).toEqual([
      "B2",
      "B1",
      "B6",
    ]);
    expect(pane.host.stats.syncs).toBe(3);
  });

  test("what a person typed cannot be put back at once: undo does it", async () => {
    const spreadsheet = await open();
    interrupt(2, () => {
      pane.host.typeIntoCell("มาตรการ", "B4", "พิมพ์เอง");
    });
    interrupt(3, () => {
      pane.host.faults.lostSession = true;
    });
    const outcome = valueOf(await writeCells(spreadsheet));
    pane.host.clearFaults();
    expect(outcome.left[0]?.reason.en).toContain("has expired");
    await undoAll(spreadsheet, outcome.undo);
    expect(pane.host.values("มาตรการ", "B4:B4")).toEqual([["พิมพ์เอง"]]);
  });

  test("rows are inserted above: each text goes to the cell that it was meant for", async () => {
    const spreadsheet = await open();
    interrupt(2, () => {
      pane.host.insertCells("มาตรการ", "1:2", "coauthor");
    });
    const outcome = valueOf(await writeCells(spreadsheet));
    expect(outcome.left).toEqual([]);
    expect(pane.host.values("มาตรการ", "A4:B6")).toEqual([
      ["๑. ประกาศ", "สรุป ๑"],
      ["เผยแพร่", ""],
      ["๒. อบรม", "สรุป ๒"],
    ]);
  });

  test("the sheet is protected: nothing of it is written, and all of it is told", async () => {
    const spreadsheet = await open();
    interrupt(2, () => {
      pane.host.sheet("มาตรการ").protection = { options: STRICT_PROTECTION, password: null };
    });
    const result = await writeCells(spreadsheet);
    expect(result.ok || result.fault.en).toContain("protected");
    pane.host.sheet("มาตรการ").protection = null;
    expect(dumpOf(pane.host)).toEqual(before);
  });

  test("the second sheet is protected: the first one's cells are written and can be taken back", async () => {
    const spreadsheet = await open();
    interrupt(2, () => {
      pane.host.sheet("อื่น").protection = { options: STRICT_PROTECTION, password: null };
    });
    const outcome = valueOf(await writeCells(spreadsheet));
    expect(outcome.written.cells.map(({ cell }) => cell)).toEqual(["B2", "B4"]);
    expect(outcome.left.map(({ edit: { cell } }) => cell)).toEqual(["B1", "B6"]);
    pane.host.sheet("อื่น").protection = null;
    await expectUndone(spreadsheet, outcome);
  });

  test("the sheet is renamed: its cells are written all the same", async () => {
    const spreadsheet = await open();
    interrupt(2, () => {
      pane.host.sheet("มาตรการ").name = "มาตรการ ๒๕๖๘";
    });
    const outcome = valueOf(await writeCells(spreadsheet));
    expect(outcome.left).toEqual([]);
    expect(pane.host.values("มาตรการ ๒๕๖๘", "B2:B2")).toEqual([["สรุป ๑"]]);
    pane.host.sheet("มาตรการ ๒๕๖๘").name = "มาตรการ";
    await expectUndone(spreadsheet, outcome);
  });

  test("the sheet is deleted: told, nothing else is changed", async () => {
    const spreadsheet = await open();
    interrupt(2, () => {
      deleteSheet(pane.host.workbook, pane.host.sheet("มาตรการ"), "coauthor");
    });
    const result = await writeCells(spreadsheet);
    const told = result.ok ? result.value.left.map(({ reason }) => reason.en).join() : result.fault.en;
    expect(told).toMatch(/not there|no longer there|cannot use this sheet/);
  });

  test("the person begins to type: the write waits until the cell is left", async () => {
    const spreadsheet = await open();
    interrupt(2, () => {
      pane.host.faults.cellEditMode = true;
      setTimeout(() => {
        pane.host.faults.cellEditMode = false;
      }, 20);
    });
    const result = await writeCells(spreadsheet);
    if (result.ok) expect(result.value.left).toEqual([]);
    else expect(result.fault.en).toContain("being typed in");
  });

  test("typing before the first question: the write waits", async () => {
    const spreadsheet = await open();
    pane.host.faults.cellEditMode = true;
    const writing = writeCells(spreadsheet);
    await pane.settle();
    expect(dumpOf(pane.host)).toEqual(before);
    pane.host.faults.cellEditMode = false;
    expect(valueOf(await writing).left).toEqual([]);
  });

  const standing: [name: string, inject: () => void, reason: string][] = [
    ["the session is lost", () => (pane.host.faults.lostSession = true), "has expired"],
    ["Excel is busy", () => (pane.host.faults.activityLimit = true), "is busy"],
    ["the document may not be touched", () => (pane.host.faults.accessDenied = true), "does not allow"],
  ];
  test.each(standing)(
    "%s from the second request on: nobody can tell, so all may be taken back",
    async (_, inject, reason) => {
      const spreadsheet = await open();
      interrupt(2, inject);
      const outcome = valueOf(await writeCells(spreadsheet));
      expect(outcome.written.cells).toEqual([]);
      expect(outcome.left.map(({ reason: { en } }) => en.includes(reason))).toEqual([true, true, true, true]);
      expect(outcome.undo.flatMap(({ edits }) => edits.cells)).toHaveLength(4);
      await expectUndone(spreadsheet, outcome);
    },
  );

  test("the session is lost after the write was carried out: undo finds what is there", async () => {
    const spreadsheet = await open();
    pane.host.faults.interruptions.push({ nth: 2, act: () => (pane.host.faults.responseLimitBytes = 10) });
    pane.host.faults.interruptions.push({ nth: 3, act: () => (pane.host.faults.lostSession = true) });
    const outcome = valueOf(await writeCells(spreadsheet));
    expect(outcome.written.cells).toEqual([]);
    pane.host.clearFaults();
    expect(pane.host.values("มาตรการ", "B2:B2")).toEqual([["สรุป ๑"]]);
    await expectUndone(spreadsheet, outcome);
  });
});

describe("limits of a request and an answer", () => {
  const many: readonly CellEdit[] = Array.from({ length: 40 }, (_, index) => ({
    sheet: "อื่น",
    cell: `D${index + 1}`,
    before: "",
    after: `${index} ${"ก".repeat(500)}`,
  }));

  test.each([
    ["requests", "requestLimitBytes", 40_000],
    ["answers", "responseLimitBytes", 40_000],
  ] as const)("%s that Excel refuses are halved until it takes them", async (_, limit, bytes) => {
    const spreadsheet = await open();
    pane.host.faults[limit] = bytes;
    const outcome = valueOf(await writeAlone(spreadsheet, { cells: many, removedRows: [] }));
    expect(outcome.left).toEqual([]);
    expect(outcome.written.cells).toHaveLength(40);
    await expectUndone(spreadsheet, outcome);
  });

  test("an undo is halved too", async () => {
    const spreadsheet = await open();
    const outcome = valueOf(await writeAlone(spreadsheet, { cells: many, removedRows: [] }));
    pane.host.faults.requestLimitBytes = 40_000;
    pane.host.faults.responseLimitBytes = 40_000;
    await undoAll(spreadsheet, outcome.undo);
    expect(dumpOf(pane.host)).toEqual(before);
  });

  test("a cell that is too large alone is told", async () => {
    const spreadsheet = await open();
    pane.host.faults.requestLimitBytes = 3000;
    const result = await writeAlone(spreadsheet, { cells: many.slice(0, 1), removedRows: [] });
    expect(result.ok || result.fault.en).toContain("more to write than Excel takes");
    pane.host.clearFaults();
    expect(dumpOf(pane.host)).toEqual(before);
  });
});

describe("Excel does not keep what is written", () => {
  const cases: [name: string, alter: (text: string) => string | number][] = [
    ["it is taken for a number", () => 45],
    ["it is cut", (text) => text.slice(0, 3)],
    ["it is dropped", () => ""],
    ["it becomes a formula", () => "=1+1"],
  ];
  test.each(cases)("%s: told, and taken back", async (_, alter) => {
    const spreadsheet = await open();
    pane.host.faults.alterText = alter;
    const outcome = valueOf(await writeAlone(spreadsheet, { cells: EDITS.slice(0, 2), removedRows: [] }));
    expect(outcome.written.cells).toEqual([]);
    expect(outcome.left.map(({ reason: { en } }) => en.includes("did not keep"))).toEqual([true, true]);
    await expectUndone(spreadsheet, outcome);
  });
});
