import { OFFICE_FAULTS } from "../../../src/adapters/excel/host/office-faults";
import { fail, succeed, type UserFault } from "../../../src/app/ports/result";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { createCheckRunner, type CheckRunner } from "../../../src/taskpane/checking/check-runner";
import { LONGEST_PAUSE_MS } from "../../../src/taskpane/checking/pause-after";
import { TRY_AGAIN_MS } from "../../../src/taskpane/checking/wait-for-cell";
import { createJobs } from "../../../src/taskpane/worker/create-jobs";
import { NO_NOTES } from "../support/no-notes";
import { noPages } from "../support/no-pages";
import { noWorkbookFiles } from "../support/no-workbook-files";
import { createSpreadsheetStub } from "../../support/spreadsheet-stub";
import { measuresWorkbook, unfinishedMeasure } from "../support/measures-workbook";

const IN_EDIT: UserFault = OFFICE_FAULTS.cellEditMode;
const OTHER: UserFault = { th: "อย่างอื่น", en: "something else" };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

interface Bench {
  readonly runner: CheckRunner;
  readonly failWith: (fault: UserFault | null) => void;
  readonly reads: boolean[];
  readonly activities: string[];
}

function bench(): Bench {
  let standing: UserFault | null = null;
  const reads: boolean[] = [];
  const activities: string[] = [];
  const runner = createCheckRunner({
    spreadsheet: createSpreadsheetStub({
      read: async ({ mergedAreas }) => {
        reads.push(mergedAreas);
        return standing === null ? succeed(measuresWorkbook([unfinishedMeasure(1)])) : fail(standing);
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
  runner.subscribe(() => activities.push(runner.getState().activity));
  return { runner, failWith: (fault) => (standing = fault), reads, activities };
}

const turn = (times = 1): Promise<void> => jest.advanceTimersByTimeAsync(times * TRY_AGAIN_MS);

test("a check that was asked for says that it waits, and goes on by itself once the cell is left", async () => {
  const { runner, failWith, reads } = bench();
  failWith(IN_EDIT);
  await runner.check();
  expect(runner.getState()).toMatchObject({
    isWaiting: true,
    activity: "idle",
    trouble: null,
    outcome: null,
  });
  await turn(2);
  expect(runner.getState().isWaiting).toBe(true);
  failWith(null);
  await turn();
  expect(runner.getState()).toMatchObject({ isWaiting: false, trouble: null, outcome: { kind: "checked" } });
  expect(reads).toEqual([true, true, true, true]);
  await turn(5);
  expect(reads).toHaveLength(4);
});

test("one that came after a change waits without a word, and no try shows", async () => {
  const { runner, failWith, activities } = bench();
  await runner.check();
  failWith(IN_EDIT);
  runner.noteChange();
  await jest.advanceTimersByTimeAsync(LONGEST_PAUSE_MS);
  activities.length = 0;
  await turn(3);
  expect(runner.getState()).toMatchObject({ isWaiting: false, isStale: true, trouble: null });
  expect(new Set(activities)).toEqual(new Set(["idle"]));
  failWith(null);
  await turn();
  expect(runner.getState()).toMatchObject({ isStale: false, trouble: null });
});

test("another fault ends the waiting and is told", async () => {
  const { runner, failWith, reads } = bench();
  failWith(IN_EDIT);
  await runner.check();
  failWith(OTHER);
  await turn();
  expect(runner.getState()).toMatchObject({ isWaiting: false, trouble: { kind: "fault", fault: OTHER } });
  const before = reads.length;
  await turn(5);
  expect(reads).toHaveLength(before);
});

test("given up, nothing is read any more, and nothing is told", async () => {
  const { runner, failWith, reads } = bench();
  failWith(IN_EDIT);
  await runner.check();
  runner.giveUp();
  const before = reads.length;
  await turn(5);
  expect(runner.getState()).toMatchObject({ isWaiting: false, trouble: null, activity: "idle" });
  expect(reads).toHaveLength(before);
});

test("a change meanwhile does not make less of the check that was asked for", async () => {
  const { runner, failWith, reads } = bench();
  failWith(IN_EDIT);
  await runner.check();
  runner.noteChange();
  failWith(null);
  await jest.advanceTimersByTimeAsync(LONGEST_PAUSE_MS + TRY_AGAIN_MS);
  expect(reads[1]).toBe(true);
  expect(runner.getState().isWaiting).toBe(false);
});
