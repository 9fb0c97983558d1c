import { fail, succeed, type Result, type UserFault } from "../../../src/app/ports/result";
import type { Spreadsheet } from "../../../src/app/ports/spreadsheet";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { parseCellRef } from "../../../src/core/model/cell-ref";
import type { RawRow, RawWorkbook } from "../../../src/core/sheet/raw-table";
import { createCheckRunner, type CheckRunner } from "../../../src/taskpane/checking/check-runner";
import { LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS } from "../../../src/taskpane/checking/pause-after";
import { createJobs } from "../../../src/taskpane/worker/create-jobs";
import { NO_NOTES } from "../support/no-notes";
import { noPages } from "../support/no-pages";
import { noWorkbookFiles } from "../support/no-workbook-files";
import { rawWorkbook } from "../../support/raw-table";
import { createSpreadsheetStub } from "../../support/spreadsheet-stub";
import {
  completeMeasure,
  measuresTable,
  measuresWorkbook,
  unfinishedMeasure,
} from "../support/measures-workbook";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

type Read = Spreadsheet["read"];

/** A workbook that can be read, and what is done to it. */
interface ReadableWorkbook {
  readonly read: Read;
  readonly counts: { reads: number };
  readonly typeIntoCell: (sheet: string, cell: string, text: string) => void;
  readonly failWith: (fault: UserFault | null) => void;
}

function readableWorkbook(start: RawWorkbook): ReadableWorkbook {
  let workbook = start;
  let standing: UserFault | null = null;
  const counts = { reads: 0 };
  return {
    counts,
    read: ({ mergedAreas }) => {
      if (standing !== null) return Promise.resolve(fail(standing));
      counts.reads += 1;
      const tables = workbook.tables.map((table) => (mergedAreas ? table : { ...table, merges: [] }));
      return Promise.resolve(succeed({ ...workbook, tables }));
    },
    typeIntoCell: (sheet, cell, text) => {
      const place = parseCellRef(cell);
      const put = (row: RawRow): RawRow => {
        const others = row.cells.filter(({ column }) => column !== place.column);
        const typed = { column: place.column, text, type: "text", isFormula: false } as const;
        return { ...row, cells: [...others, typed].sort((one, other) => one.column - other.column) };
      };
      const tables = workbook.tables.map((table) =>
        table.sheet === sheet
          ? { ...table, rows: table.rows.map((row) => (row.row === place.row ? put(row) : row)) }
          : table,
      );
      workbook = { ...workbook, tables };
    },
    failWith: (fault) => {
      standing = fault;
    },
  };
}

function runnerOver(
  workbook: RawWorkbook,
  read?: (spreadsheet: ReadableWorkbook) => Read,
): { runner: CheckRunner; spreadsheet: ReadableWorkbook; activities: string[]; asked: boolean[] } {
  const spreadsheet = readableWorkbook(workbook);
  const asked: boolean[] = [];
  const readNow = read?.(spreadsheet) ?? spreadsheet.read;
  const runner = createCheckRunner({
    spreadsheet: createSpreadsheetStub({
      read: (options) => {
        asked.push(options.mergedAreas);
        return readNow(options);
      },
    }),
    today: () => "2025-10-15" as PlainDate,
    timeOfDay: () => "14:32",
    letScreenDraw: () => Promise.resolve(),
    heavyWork: createJobs({
      renderers: {},
      noteRenderers: NO_NOTES,
      loadDrawPages: noPages,
      loadWorkbookFiles: noWorkbookFiles,
      loadSpelling: null,
      pause: () => Promise.resolve(),
    }),
  });
  const activities: string[] = [];
  runner.subscribe(() => {
    const { activity } = runner.getState();
    if (activities.at(-1) !== activity) activities.push(activity);
  });
  return { runner, spreadsheet, activities, asked };
}

/** A read that answers when it is told to. */
function heldRead(spreadsheet: ReadableWorkbook): {
  read: Read;
  release: () => Promise<void>;
  waiting: () => number;
} {
  const held: (() => void)[] = [];
  return {
    read: async (options) => {
      await new Promise<void>((resolve) => held.push(resolve));
      return spreadsheet.read(options);
    },
    release: async () => {
      held.shift()?.();
      await jest.advanceTimersByTimeAsync(0);
    },
    waiting: () => held.length,
  };
}

function countsOf(runner: CheckRunner): number | null {
  const { outcome } = runner.getState();
  return outcome?.kind === "checked" ? outcome.checked.counts.error : null;
}

describe("an explicit check", () => {
  test("reads once, asks for merged areas, and says what it is about", async () => {
    const { runner, spreadsheet, activities, asked } = runnerOver(measuresWorkbook([unfinishedMeasure(1)]));
    await runner.check();
    expect(activities).toEqual(["reading", "checking", "idle"]);
    expect(spreadsheet.counts.reads).toBe(1);
    expect(asked).toEqual([true]);
    expect(countsOf(runner)).toBe(2);
    expect(runner.getState()).toMatchObject({ checkedAt: "14:32", isStale: false, trouble: null });
  });

  test("of a workbook without measures says so", async () => {
    const { runner } = runnerOver(rawWorkbook([{ rows: [["งบประมาณ"]] }]));
    await runner.check();
    expect(runner.getState().outcome).toMatchObject({ kind: "no-table", fault: { th: expect.any(String) } });
  });

  test("asked for while another runs is made after it, never beside it", async () => {
    let held!: ReturnType<typeof heldRead>;
    const { runner } = runnerOver(measuresWorkbook([completeMeasure(1)]), (spreadsheet) => {
      held = heldRead(spreadsheet);
      return held.read;
    });
    const done = Promise.all([runner.check(), runner.check(), runner.check()]);
    await jest.advanceTimersByTimeAsync(0);
    expect(held.waiting()).toBe(1);
    await held.release();
    expect(held.waiting()).toBe(1); // three requests: one run, and one after it
    await held.release();
    await done;
    expect(held.waiting()).toBe(0);
  });

  test("asked for in the moment the one before ends is made too", async () => {
    const { runner, spreadsheet } = runnerOver(measuresWorkbook([completeMeasure(1)]));
    await runner.check().then(() => runner.check());
    expect(spreadsheet.counts.reads).toBe(2);
  });
});

describe("changes", () => {
  test("mark the result as stale at once and are checked after a pause, without merged areas", async () => {
    const { runner, spreadsheet, asked } = runnerOver(measuresWorkbook([unfinishedMeasure(1)]));
    await runner.check();
    spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "E4", "จัดอบรมเมื่อวันที่ ๑๕ มกราคม ๒๕๖๘");
    runner.noteChange();
    expect(runner.getState().isStale).toBe(true);
    await jest.advanceTimersByTimeAsync(SHORTEST_PAUSE_MS - 1);
    expect(spreadsheet.counts.reads).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(asked).toEqual([true, false]);
    expect(countsOf(runner)).toBe(1);
    expect(runner.getState().isStale).toBe(false);
  });

  test("one after the other are checked once, after the last", async () => {
    const { runner, spreadsheet } = runnerOver(measuresWorkbook([completeMeasure(1)]));
    await runner.check();
    for (let key = 0; key < 5; key += 1) {
      runner.noteChange();
      await jest.advanceTimersByTimeAsync(SHORTEST_PAUSE_MS - 1);
    }
    expect(spreadsheet.counts.reads).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(spreadsheet.counts.reads).toBe(2);
  });

  test("of a sheet that takes long to check wait longer", async () => {
    const { runner, spreadsheet } = runnerOver(
      measuresWorkbook([completeMeasure(1)]),
      (workbook) => (options) =>
        new Promise((resolve) => setTimeout(() => resolve(workbook.read(options)), LONGEST_PAUSE_MS)),
    );
    const first = runner.check();
    await jest.advanceTimersByTimeAsync(LONGEST_PAUSE_MS);
    await first;
    runner.noteChange();
    await jest.advanceTimersByTimeAsync(LONGEST_PAUSE_MS - 1);
    expect(runner.getState().activity).toBe("idle");
    await jest.advanceTimersByTimeAsync(1);
    expect(runner.getState().activity).toBe("reading");
    await jest.advanceTimersByTimeAsync(LONGEST_PAUSE_MS);
    expect(spreadsheet.counts.reads).toBe(2);
  });

  test("that come while a check runs leave its result stale and are checked after it", async () => {
    let held!: ReturnType<typeof heldRead>;
    const { runner } = runnerOver(measuresWorkbook([completeMeasure(1)]), (spreadsheet) => {
      held = heldRead(spreadsheet);
      return held.read;
    });
    const first = runner.check();
    await jest.advanceTimersByTimeAsync(0);
    runner.noteChange();
    await jest.advanceTimersByTimeAsync(SHORTEST_PAUSE_MS);
    expect(held.waiting()).toBe(1);
    await held.release();
    expect(runner.getState().isStale).toBe(true);
    expect(held.waiting()).toBe(1);
    await held.release();
    await first;
    expect(runner.getState().isStale).toBe(false);
  });

  test("before an explicit check are covered by it", async () => {
    const { runner, spreadsheet } = runnerOver(measuresWorkbook([completeMeasure(1)]));
    await runner.check();
    runner.noteChange();
    await runner.check();
    await jest.advanceTimersByTimeAsync(SHORTEST_PAUSE_MS * 2);
    expect(spreadsheet.counts.reads).toBe(2);
  });

  test("are forgotten once the pane is gone", async () => {
    const { runner, spreadsheet } = runnerOver(measuresWorkbook([completeMeasure(1)]));
    runner.noteChange();
    runner.stop();
    await jest.advanceTimersByTimeAsync(SHORTEST_PAUSE_MS * 2);
    expect(spreadsheet.counts.reads).toBe(0);
  });

  test("keep the merged areas that the explicit check asked for", async () => {
    const merged = measuresTable([completeMeasure(1), ["", "๓. สรุปผล"]], { merges: ["A4:A5"] });
    const { runner } = runnerOver(rawWorkbook([merged]));
    await runner.check();
    const before = runner.getState().outcome;
    runner.noteChange();
    await jest.advanceTimersByTimeAsync(SHORTEST_PAUSE_MS);
    expect(runner.getState().outcome).toEqual(before);
    expect(runner.getState().hasMergesMoved).toBe(false);
  });

  test("that move merged rows are told until the next explicit check", async () => {
    const merged = measuresTable([completeMeasure(1), ["", "๓. สรุปผล"]], { merges: ["A4:A5"] });
    const { runner, spreadsheet } = runnerOver(rawWorkbook([merged]));
    await runner.check();
    spreadsheet.typeIntoCell("มาตรการ ๒๕๖๘", "A5", "2. มาตรการที่ย้ายมา");
    runner.noteChange();
    await jest.advanceTimersByTimeAsync(SHORTEST_PAUSE_MS);
    expect(runner.getState().hasMergesMoved).toBe(true);
    await runner.check();
    expect(runner.getState().hasMergesMoved).toBe(false);
  });
});

describe("what goes wrong", () => {
  const FAULT = { th: "กรุณาออกจากการแก้ไขเซลล์", en: "Leave the cell first" };

  test("is told, and what was found before stays", async () => {
    const { runner, spreadsheet } = runnerOver(measuresWorkbook([unfinishedMeasure(1)]));
    await runner.check();
    spreadsheet.failWith(FAULT);
    await runner.check();
    expect(runner.getState()).toMatchObject({ activity: "idle", trouble: { kind: "fault", fault: FAULT } });
    expect(countsOf(runner)).toBe(2);
    spreadsheet.failWith(null);
    await runner.check();
    expect(runner.getState().trouble).toBeNull();
  });

  test("unforeseen is kept as it is, and the next check works", async () => {
    const error = new Error("no such thing");
    const answers: (() => Promise<Result<RawWorkbook>>)[] = [
      () => Promise.reject(error),
      () => Promise.resolve(fail(FAULT)),
      () => Promise.resolve(succeed(measuresWorkbook([completeMeasure(1)]))),
    ];
    const { runner } = runnerOver(
      measuresWorkbook([]),
      () => () => answers.shift()?.() ?? Promise.reject(error),
    );
    await runner.check();
    expect(runner.getState().trouble).toEqual({ kind: "crash", error });
    await runner.check();
    expect(runner.getState().trouble).toEqual({ kind: "fault", fault: FAULT });
    await runner.check();
    expect(countsOf(runner)).toBe(0);
  });

  test("does not leave a change unchecked", async () => {
    const { runner, spreadsheet } = runnerOver(measuresWorkbook([completeMeasure(1)]));
    await runner.check();
    spreadsheet.failWith(FAULT);
    runner.noteChange();
    await jest.advanceTimersByTimeAsync(SHORTEST_PAUSE_MS);
    expect(runner.getState()).toMatchObject({ isStale: true, trouble: { kind: "fault" } });
  });
});

test("listeners hear until they leave", async () => {
  const { runner } = runnerOver(measuresWorkbook([completeMeasure(1)]));
  const listener = jest.fn();
  const leave = runner.subscribe(listener);
  await runner.check();
  const calls = listener.mock.calls.length;
  leave();
  await runner.check();
  expect(listener).toHaveBeenCalledTimes(calls);
  expect(calls).toBeGreaterThan(0);
});

describe("after the pane's own writing", () => {
  const MERGED = { top: 4, left: 1, bottom: 5, right: 1 };
  const merged = { ...measuresWorkbook([completeMeasure(1), ["", "ข้อต่อ"]]) };
  const workbook = {
    ...merged,
    tables: merged.tables.map((table) => ({ ...table, merges: [MERGED] })),
  };

  test("a recheck and a reading know the merged areas without asking, for asking clears Excel's undo", async () => {
    const { runner, asked } = runnerOver(workbook);
    await runner.check();
    await runner.recheck();
    const read = await runner.read();
    expect(asked).toEqual([true, false, false]);
    expect(read.ok && read.value.tables[0]?.merges).toEqual([MERGED]);
    const { outcome } = runner.getState();
    expect(outcome?.kind === "checked" && outcome.workbook.tables[0]?.merges).toEqual([MERGED]);
  });

  test("a fault of a reading is handed on", async () => {
    const fault = { th: "ขัดข้อง", en: "Trouble." };
    const { runner } = runnerOver(workbook, () => () => Promise.resolve(fail(fault)));
    expect(await runner.read()).toEqual({ ok: false, fault });
  });
});
