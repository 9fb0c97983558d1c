import { succeed } from "../../../src/app/ports/result";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { createCheckRunner, type CheckRunner } from "../../../src/taskpane/checking/check-runner";
import type { HeavyWork } from "../../../src/taskpane/services/heavy-work";
import { SHARE_AFTER_MS } from "../../../src/taskpane/services/late-share";
import { createJobs } from "../../../src/taskpane/worker/create-jobs";
import { NO_NOTES } from "../support/no-notes";
import { noPages } from "../support/no-pages";
import { noWorkbookFiles } from "../support/no-workbook-files";
import { createSpreadsheetStub } from "../../support/spreadsheet-stub";
import { completeMeasure, measuresWorkbook } from "../support/measures-workbook";

interface Slow {
  readonly runner: CheckRunner;
  /** What goes on, whenever it is another. */
  readonly activities: string[];
}

const JOBS = createJobs({
  renderers: {},
  noteRenderers: NO_NOTES,
  loadDrawPages: noPages,
  loadWorkbookFiles: noWorkbookFiles,
  loadSpelling: null,
  pause: () => Promise.resolve(),
});

function runnerWith(
  check: HeavyWork["check"],
  read = async () => succeed(measuresWorkbook([completeMeasure(1)])),
): Slow {
  const runner = createCheckRunner({
    spreadsheet: createSpreadsheetStub({ read }),
    today: () => "2025-10-15" as PlainDate,
    timeOfDay: () => "14:32",
    letScreenDraw: () => Promise.resolve(),
    heavyWork: { ...JOBS, check },
  });
  const activities: string[] = [];
  runner.subscribe(() => {
    const { activity } = runner.getState();
    if (activities.at(-1) !== activity) activities.push(activity);
  });
  return { runner, activities };
}

/** Never answers, but ends when it is cancelled. */
const endless: HeavyWork["check"] = (_, way) =>
  new Promise((_resolve, reject) => {
    way?.signal?.addEventListener("abort", () => reject(way.signal?.reason as Error));
  });

async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !isTrue(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 2));
}

test("a check that is cancelled leaves the state before it", async () => {
  let isSlow = false;
  const { runner, activities } = runnerWith((asked, way) => (isSlow ? endless : JOBS.check)(asked, way));
  await runner.check();
  const before = runner.getState();
  isSlow = true;
  const checking = runner.use({ sheet: "อื่น", headerRow: 3 } as Parameters<CheckRunner["use"]>[0]);
  await until(() => activities.at(-1) === "checking");
  runner.cancel();
  await checking;
  expect(runner.getState()).toEqual(before);
});

test("one that is cancelled while the workbook is read ends at once, and the next one is made", async () => {
  let answer: (() => void) | null = null;
  const workbook = measuresWorkbook([completeMeasure(1)]);
  const { runner, activities } = runnerWith(
    JOBS.check,
    () => new Promise((resolve) => (answer = () => resolve(succeed(workbook)))),
  );
  const checking = runner.check();
  await until(() => answer !== null);
  runner.cancel();
  await checking;
  expect(runner.getState()).toMatchObject({ activity: "idle", outcome: null, trouble: null });
  answer = null;
  const again = runner.check();
  await until(() => answer !== null);
  (answer as (() => void) | null)?.();
  await again;
  expect(runner.getState().outcome?.kind).toBe("checked");
  expect(activities).toEqual(["reading", "idle", "reading", "checking", "idle"]);
});

test("to cancel where nothing goes on does nothing", async () => {
  const { runner } = runnerWith(JOBS.check);
  runner.cancel();
  await runner.check();
  const before = runner.getState();
  runner.cancel();
  expect(runner.getState()).toBe(before);
});

test("the share that is done is told after a second, and gone when the check is", async () => {
  jest.useFakeTimers();
  let tell: (share: number) => void = () => undefined;
  let finish: () => void = () => undefined;
  const { runner } = runnerWith(async (asked, way) => {
    tell = way?.onShare ?? tell;
    await new Promise<void>((resolve) => (finish = resolve));
    return JOBS.check(asked);
  });
  const checking = runner.check();
  await jest.advanceTimersByTimeAsync(10);
  tell(0.3);
  expect(runner.getState().share).toBeNull();
  await jest.advanceTimersByTimeAsync(SHARE_AFTER_MS);
  expect(runner.getState().share).toBe(0.3);
  finish();
  jest.useRealTimers();
  await checking;
  expect(runner.getState().share).toBeNull();
});
