import type { Result } from "../../../../src/app/ports/result";
import type {
  Spreadsheet,
  UndoneRecord,
  UndoRecord,
  WriteOutcome,
} from "../../../../src/app/ports/spreadsheet";
import type { RowWitness } from "../../../../src/core/changes/row-witness";
import type { CellEdit } from "../../../../src/core/changes/cell-edit";
import type { RowRemoval, WorkbookEdits } from "../../../../src/core/changes/workbook-edits";
import type { HostSheetData, HostWorkbookData } from "excel-host";
import { openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { dumpOf } from "../../../support/workbook-dump";

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

const SHEET = "มาตรการ";
/** Rows by what column A shows, from row 1 on, and what column B shows. */
const ROWS: readonly (readonly [title: string, result: string])[] = [
  ["มาตรการ", "สรุปผล"],
  ["๑. ประกาศ", "เดิม"],
  ["เผยแพร่", ""],
  ["๒. อบรม", ""],
  ["มาตรการ (ต่อ)", ""],
  ["๓. ตรวจสอบ", ""],
];
const MEASURES: HostSheetData = {
  name: SHEET,
  cells: ROWS.flatMap(([title, result], index) => [
    { address: `A${index + 1}`, value: title },
    ...(result === "" ? [] : [{ address: `B${index + 1}`, value: result }]),
  ]),
};

function witness(row: number): RowWitness {
  return { kind: "known", cells: [{ offset: 0, column: 1, text: ROWS[row - 1]?.[0] ?? "" }] };
}

function result(row: number, after: string, type?: CellEdit["type"]): CellEdit {
  const before = ROWS[row - 1]?.[1] ?? "";
  return { sheet: SHEET, cell: `B${row}`, before, after, witness: witness(row), ...(type && { type }) };
}

function removal(row: number): RowRemoval {
  const cells = [{ cell: `A${row}`, before: ROWS[row - 1]?.[0] ?? "" }];
  return { sheet: SHEET, row, cells, witness: witness(row) };
}

const JOINED: WorkbookEdits = { cells: [result(2, "เดิม เผยแพร่")], removedRows: [removal(3)] };
const TWO_RESULTS: WorkbookEdits = { cells: [result(4, "สรุป ๒"), result(6, "สรุป ๓")], removedRows: [] };
const HEADING: WorkbookEdits = { cells: [], removedRows: [removal(5)] };
const DATE: WorkbookEdits = { cells: [result(2, "2025-06-30", "date")], removedRows: [] };

const scenarios: readonly {
  readonly name: string;
  readonly groups: readonly WorkbookEdits[];
  readonly requestsOfWrite: readonly number[];
}[] = [
  { name: "cells", groups: [TWO_RESULTS, DATE], requestsOfWrite: [1, 2] },
  {
    name: "cells and rows",
    groups: [JOINED, TWO_RESULTS, HEADING],
    requestsOfWrite: [1, 2, 3, 4],
  },
];

let before: HostWorkbookData;
async function open(): Promise<Spreadsheet> {
  const spreadsheet = pane.open({ sheets: [MEASURES] });
  await pane.settle();
  before = dumpOf(pane.host);
  return spreadsheet;
}

function valueOf<Value>(outcome: Result<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.fault.en);
  return outcome.value;
}

/** What column B shows in the row of each title that is there. */
function resultsByTitle(): ReadonlyMap<string, string> {
  const lines = pane.host.values(SHEET, "A1:B8").map((line) => line.map(String));
  return new Map(lines.flatMap(([title = "", shown = ""]) => (title === "" ? [] : [[title, shown]])));
}

/** Whether all of some edits stands in the workbook, or nothing of it; null for a part. */
function standing({ cells, removedRows }: WorkbookEdits): boolean | null {
  const shown = resultsByTitle();
  const stands = [
    ...cells.map((edit) => {
      const text = shown.get(edit.witness?.cells[0]?.text ?? "");
      const after = edit.type === "date" ? "45838" : edit.after;
      return text === after ? true : text === edit.before ? false : null;
    }),
    ...removedRows.map((row) => !shown.has(row.cells[0]?.before ?? "")),
  ];
  const [first = null] = stands;
  return stands.every((one) => one === first) ? first : null;
}

/** Each group is told once; what is told as made stands, and of what is told as left nothing does, or what remains is kept. */
function expectWriteTold({ made, left }: WriteOutcome, groups: readonly WorkbookEdits[]): void {
  const told = [...made, ...left].map(({ group }) => group);
  expect(told).toHaveLength(groups.length);
  expect(new Set(told)).toEqual(new Set(groups));
  for (const { group, undo } of made) {
    expect(standing(group)).toBe(true);
    expect(undo).not.toBeNull();
  }
  for (const { group, obstacles, remains } of left) {
    expect(obstacles.length).toBeGreaterThan(0);
    for (const { reason } of obstacles) expect([reason.th, reason.en]).not.toContain("");
    if (remains === null) expect(standing(group)).toBe(false);
  }
}

function recordsOf({ made, left }: WriteOutcome): UndoRecord[] {
  return [...made.flatMap(({ undo }) => undo ?? []), ...left.flatMap(({ remains }) => remains ?? [])];
}

/** What is told as taken back does not stand; what is left has its reason, and remains. */
function expectUndoTold(records: readonly UndoneRecord[]): void {
  for (const { undone, left, remaining } of records) {
    if (undone.cells.length + undone.removedRows.length > 0) expect(standing(undone)).toBe(false);
    expect(left.length > 0).toBe(remaining !== null);
  }
}

async function expectUndone(spreadsheet: Spreadsheet, records: readonly UndoRecord[]): Promise<void> {
  if (records.length > 0) {
    const outcome = valueOf(await spreadsheet.undo(records));
    expect(outcome.records.map(({ left, remaining }) => [left, remaining])).toEqual(
      records.map(() => [[], null]),
    );
  }
  expect(dumpOf(pane.host)).toEqual(before);
}

/** How many actions the nth request of a clean run has. */
function actionsOf(nth: number): number {
  const syncs = pane.host.trace.filter(({ kind }) => kind === "sync");
  return syncs[nth - 1]?.request.Actions?.length ?? 0;
}

function interrupt(nth: number, act: () => void): void {
  pane.host.faults.interruptions.push({ nth, act });
}

describe.each(scenarios)(
  "$name: a request that stops at any of its actions",
  ({ groups, requestsOfWrite }) => {
    test.each(requestsOfWrite)("request %i of a write", async (nth) => {
      const clean = await open();
      await clean.write(groups);
      const actions = actionsOf(nth);
      expect(actions).toBeGreaterThan(3);
      for (let at = 0; at < actions; at += 1) {
        const spreadsheet = await open();
        pane.host.faults.failingRequests.push({ nth, afterActions: at, code: "AccessDenied" });
        const outcome = await spreadsheet.write(groups);
        pane.host.clearFaults();
        if (!outcome.ok) {
          expect(dumpOf(pane.host)).toEqual(before);
          continue;
        }
        expectWriteTold(outcome.value, groups);
        await expectUndone(spreadsheet, recordsOf(outcome.value));
      }
    });

    test("a write has no more requests than those", async () => {
      await (await open()).write(groups);
      expect(pane.host.stats.syncs).toBe(requestsOfWrite.length);
    });

    test.each([1, 2])(
      "request %i of an undo: what is left is told, and can be taken back later",
      async (nth) => {
        const clean = await open();
        const records = recordsOf(valueOf(await clean.write(groups)));
        await pane.settle();
        pane.host.resetStats();
        await clean.undo(records);
        const actions = actionsOf(nth);
        expect(actions).toBeGreaterThan(3);
        for (let at = 0; at < actions; at += 1) {
          const spreadsheet = await open();
          const all = recordsOf(valueOf(await spreadsheet.write(groups)));
          const written = dumpOf(pane.host);
          await pane.settle();
          pane.host.faults.failingRequests.push({ nth, afterActions: at, code: "GeneralException" });
          const outcome = await spreadsheet.undo(all);
          pane.host.clearFaults();
          if (!outcome.ok) {
            expect(dumpOf(pane.host)).toEqual(written);
            await expectUndone(spreadsheet, all);
            continue;
          }
          expectUndoTold(outcome.value.records);
          await expectUndone(
            spreadsheet,
            outcome.value.records.flatMap(({ remaining }) => remaining ?? []),
          );
        }
      },
    );

    const lasting: [name: string, begin: (nth: number) => void][] = [
      ["the session is lost", (nth) => interrupt(nth, () => (pane.host.faults.lostSession = true))],
      ["Excel is busy", (nth) => interrupt(nth, () => (pane.host.faults.activityLimit = true))],
      [
        "it is carried out but the answer and all that follows is lost",
        (nth) => {
          interrupt(nth, () => (pane.host.faults.responseLimitBytes = 10));
          interrupt(nth + 1, () => (pane.host.faults.lostSession = true));
        },
      ],
    ];
    const faults = lasting.flatMap(([name, begin]) => requestsOfWrite.map((nth) => ({ name, begin, nth })));

    test.each(faults)(
      "$name from request $nth of a write on: all may be taken back later",
      async ({ begin, nth }) => {
        const spreadsheet = await open();
        begin(nth);
        const outcome = await spreadsheet.write(groups);
        pane.host.clearFaults();
        if (!outcome.ok) {
          expect(dumpOf(pane.host)).toEqual(before);
          return;
        }
        expectWriteTold(outcome.value, groups);
        await expectUndone(spreadsheet, recordsOf(outcome.value));
      },
    );

    test.each(faults.filter(({ nth }) => nth <= 2))(
      "$name from request $nth of an undo on: it can be tried again",
      async ({ begin, nth }) => {
        const spreadsheet = await open();
        const all = recordsOf(valueOf(await spreadsheet.write(groups)));
        const written = dumpOf(pane.host);
        await pane.settle();
        pane.host.resetStats();
        begin(nth);
        const outcome = await spreadsheet.undo(all);
        pane.host.clearFaults();
        if (!outcome.ok) {
          expect(dumpOf(pane.host)).toEqual(written);
          await expectUndone(spreadsheet, all);
          return;
        }
        expectUndoTold(outcome.value.records);
        await expectUndone(
          spreadsheet,
          outcome.value.records.flatMap(({ remaining }) => remaining ?? []),
        );
      },
    );
  },
);
