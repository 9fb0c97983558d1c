import { succeed } from "../../../src/app/ports/result";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { createCheckRunner, type CheckRunner } from "../../../src/taskpane/checking/check-runner";
import { createJobs, type JobParts } from "../../../src/taskpane/worker/create-jobs";
import { NO_NOTES } from "../support/no-notes";
import { noPages } from "../support/no-pages";
import { noWorkbookFiles } from "../support/no-workbook-files";
import { createSpreadsheetStub } from "../../support/spreadsheet-stub";
import { THAI_SPELLING } from "../../support/thai-spelling";
import { completeMeasure, measuresWorkbook } from "../support/measures-workbook";

interface Watched {
  readonly runner: CheckRunner;
  /** The words that the check of spelling has quoted, each time the outcome was another. */
  readonly shown: string[][];
}

function watch(read: () => RawWorkbook, loadSpelling: JobParts["loadSpelling"]): Watched {
  const runner = createCheckRunner({
    spreadsheet: createSpreadsheetStub({ read: () => Promise.resolve(succeed(read())) }),
    today: () => "2025-10-15" as PlainDate,
    timeOfDay: () => "14:32",
    letScreenDraw: () => Promise.resolve(),
    heavyWork: createJobs({
      renderers: {},
      noteRenderers: NO_NOTES,
      loadDrawPages: noPages,
      loadWorkbookFiles: noWorkbookFiles,
      loadSpelling,
      pause: () => Promise.resolve(),
    }),
  });
  const shown: string[][] = [];
  let last: unknown = null;
  runner.subscribe(() => {
    const { outcome } = runner.getState();
    if (outcome === last || outcome?.kind !== "checked") return;
    last = outcome;
    shown.push(
      outcome.checked.findings.flatMap(({ check, quote }) =>
        check === "probable-misspelling" ? [quote ?? ""] : [],
      ),
    );
  });
  return { runner, shown };
}

function slip(): RawWorkbook {
  return measuresWorkbook([slipRow(1, "๑. จัดกิจรรม")]);
}

function slipRow(n: number, steps: string): string[] {
  const row = completeMeasure(n);
  row[1] = steps;
  return row;
}

async function untilShown({ shown }: Watched, count: number): Promise<void> {
  for (let turn = 0; turn < 500 && shown.length < count; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

test("the first findings do not wait for the words; later ones come with them at once", async () => {
  const watched = watch(slip, () => Promise.resolve(THAI_SPELLING));
  await watched.runner.check();
  expect(watched.shown).toEqual([[]]);
  await untilShown(watched, 2);
  expect(watched.shown).toEqual([[], ["กิจรรม"]]);
  await watched.runner.recheck();
  expect(watched.shown).toEqual([[], ["กิจรรม"], ["กิจรรม"]]);
});

test("where the words cannot be loaded nothing is said, and the next check tries again", async () => {
  let tries = 0;
  const watched = watch(slip, () => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(THAI_SPELLING);
  });
  await watched.runner.check();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(watched.runner.getState().trouble).toBeNull();
  await watched.runner.recheck();
  await untilShown(watched, 3);
  expect(watched.shown).toEqual([[], [], ["กิจรรม"]]);
});

test("a check made while the words are on their way gets them, too", async () => {
  let give: (words: typeof THAI_SPELLING) => void = () => undefined;
  const watched = watch(slip, () => new Promise((resolve) => (give = resolve)));
  await watched.runner.check();
  await watched.runner.recheck();
  give(THAI_SPELLING);
  await untilShown(watched, 3);
  expect(watched.shown).toEqual([[], [], ["กิจรรม"]]);
});

test("the words of a changed row follow once the list is right; those of the others stay", async () => {
  let rows = [slipRow(1, "๑. จัดกิจรรม"), slipRow(2, "๑. จัดประชุม")];
  const watched = watch(
    () => measuresWorkbook(rows),
    () => Promise.resolve(THAI_SPELLING),
  );
  await watched.runner.check();
  await untilShown(watched, 2);
  rows = [slipRow(1, "๑. จัดกิจรรม"), slipRow(2, "๑. ทบทวนขอมูล")];
  await watched.runner.recheck();
  expect(watched.runner.getState()).toMatchObject({ activity: "idle", isStale: false });
  await untilShown(watched, 4);
  expect(watched.shown).toEqual([[], ["กิจรรม"], ["กิจรรม"], ["กิจรรม", "ขอมูล"]]);
});
