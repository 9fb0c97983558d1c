import type { ReadingOptions } from "../../../src/app/ports/spreadsheet";
import { succeed } from "../../../src/app/ports/result";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { WantedTable } from "../../../src/core/model/wanted-table";
import { CHOSEN_TABLE_KIND, chosenTableValue } from "../../../src/core/sheet/program/chosen-tables";
import { createCheckRunner, type CheckRunner } from "../../../src/taskpane/checking/check-runner";
import { rawWorkbook, type TestTable } from "../../support/raw-table";
import { createJobs } from "../../../src/taskpane/worker/create-jobs";
import { NO_NOTES } from "../support/no-notes";
import { noPages } from "../support/no-pages";
import { noWorkbookFiles } from "../support/no-workbook-files";
import { createSpreadsheetStub } from "../../support/spreadsheet-stub";
import { completeMeasure, measuresTable, SETTINGS_TABLE } from "../support/measures-workbook";

const sheetOf = (sheet: string): TestTable => measuresTable([completeMeasure(1)], { sheet });
const [OLD, NEW] = [sheetOf("ปี ๖๗"), sheetOf("ปี ๖๘")];
const ON_NEW: WantedTable = {
  sheet: "ปี ๖๘",
  headerRow: 3,
  title: "รายงานผล องค์การบริหารส่วนตำบลทุ่งสมมติ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",
  titleYear: 2568,
};
const remembered: TestTable = {
  sheet: "ข้อมูลโปรแกรม",
  hidden: true,
  rows: [
    ["ชนิด", "กุญแจ", "ค่า"],
    [CHOSEN_TABLE_KIND, ON_NEW.sheet, chosenTableValue({ ...ON_NEW, columns: {} })],
  ],
};

interface Opened {
  readonly runner: CheckRunner;
  readonly asked: ReadingOptions[];
  /** Puts other sheets in place of those that are there. */
  readonly put: (tables: readonly TestTable[], active?: number) => void;
  readonly shown: () => string;
  readonly listed: () => string[];
}

function open(tables: readonly TestTable[], active = 0): Opened {
  let workbook = rawWorkbook(tables, active);
  const asked: ReadingOptions[] = [];
  const runner = createCheckRunner({
    spreadsheet: createSpreadsheetStub({
      read: (options) => {
        asked.push(options);
        return Promise.resolve(succeed(workbook));
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
  return {
    runner,
    asked,
    put: (others, front = 0) => {
      workbook = rawWorkbook(others, front);
    },
    shown: () => {
      const { outcome } = runner.getState();
      return outcome?.kind === "checked" ? outcome.checked.sheet.sheet : (outcome?.kind ?? "nothing");
    },
    listed: () =>
      (runner.getState().outcome?.tables ?? []).map(({ sheet, isInUse }) => `${sheet}${isInUse ? " *" : ""}`),
  };
}

describe("the first check takes", () => {
  test.each<[string, TestTable[], number, string]>([
    ["the sheet in front", [OLD, NEW], 1, "ปี ๖๘"],
    ["the first, where none in front holds measures", [OLD, NEW, SETTINGS_TABLE], 2, "ปี ๖๗"],
    ["the one that a person chose in the workbook", [OLD, NEW, remembered], 0, "ปี ๖๘"],
    ["the sheet in front, where the one chosen is gone", [OLD, remembered], 0, "ปี ๖๗"],
    ["none, where there is none", [SETTINGS_TABLE], 0, "no-table"],
  ])("%s", async (_, tables, active, sheet) => {
    const { runner, shown } = open(tables, active);
    await runner.check();
    expect(shown()).toBe(sheet);
  });
});

describe("the table in use stays, with the others named,", () => {
  test.each<[string, (runner: CheckRunner) => Promise<void>]>([
    ["on an explicit check", (runner) => runner.check()],
    ["on a check by itself", (runner) => runner.recheck()],
  ])("%s while another sheet is in front", async (_, again) => {
    const { runner, put, shown, listed } = open([OLD, NEW], 1);
    await runner.check();
    put([OLD, NEW], 0);
    await again(runner);
    expect(shown()).toBe("ปี ๖๘");
    expect(listed()).toEqual(["ปี ๖๗", "ปี ๖๘ *"]);
  });

  test("where rows came above it, and where its sheet was renamed", async () => {
    const { runner, put, shown } = open([NEW, OLD]);
    await runner.check();
    put([{ ...NEW, firstRow: 5 }, OLD], 1);
    await runner.recheck();
    expect(shown()).toBe("ปี ๖๘");
    put([{ ...NEW, firstRow: 5, sheet: "แผนใหม่" }, OLD], 1);
    await runner.recheck();
    expect(shown()).toBe("แผนใหม่");
  });
});

test("a person takes another table, and it stays the one in use", async () => {
  const { runner, put, shown, listed } = open([OLD, NEW]);
  await runner.check();
  await runner.use(ON_NEW);
  expect(shown()).toBe("ปี ๖๘");
  put([OLD, NEW], 0);
  await runner.check();
  expect(listed()).toEqual(["ปี ๖๗", "ปี ๖๘ *"]);
});

test("a table taken while the one before is checked is checked next", async () => {
  const { runner, shown } = open([OLD, NEW]);
  await Promise.all([runner.check(), runner.use(ON_NEW)]);
  expect(shown()).toBe("ปี ๖๘");
  expect(runner.getState().table?.sheet).toBe("ปี ๖๘");
});

describe("where the table in use is gone", () => {
  test("no other is taken: the others are listed until a person chooses, or it is back", async () => {
    const { runner, put, shown, listed } = open([NEW, OLD]);
    await runner.check();
    put([OLD, { ...OLD, sheet: "ปี ๖๖" }]);
    await runner.recheck();
    expect(shown()).toBe("no-table");
    expect(runner.getState().outcome).toMatchObject({
      fault: { th: expect.stringContaining("ปี ๖๘") as string },
    });
    expect(listed()).toEqual(["ปี ๖๗", "ปี ๖๖"]);
    put([NEW, OLD]);
    await runner.check();
    expect(shown()).toBe("ปี ๖๘");
  });

  test("and no other is there, the next one that comes is taken", async () => {
    const { runner, put, shown } = open([NEW]);
    await runner.check();
    put([SETTINGS_TABLE]);
    await runner.check();
    expect(shown()).toBe("no-table");
    put([SETTINGS_TABLE, OLD]);
    await runner.check();
    expect(shown()).toBe("ปี ๖๗");
  });
});

test("every table is asked for on an explicit check, and the sheet that is worked on always", async () => {
  const { runner, asked } = open([OLD, NEW]);
  await runner.check();
  await runner.recheck();
  await runner.read();
  expect(asked).toEqual([
    { mergedAreas: true, everyTable: true, sheet: null },
    { mergedAreas: false, everyTable: false, sheet: "ปี ๖๗" },
    { mergedAreas: false, sheet: "ปี ๖๗" },
  ]);
});
