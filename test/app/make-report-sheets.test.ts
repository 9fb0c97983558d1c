import { makeReportSheets } from "../support/make-report-sheets";
import { fail, succeed, type Result } from "../../src/app/ports/result";
import type { TextSize } from "../../src/app/ports/spreadsheet";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { WorkbookLayout } from "../../src/core/model/workbook-layout";
import { rawWorkbook } from "../support/raw-table";
import {
  completeMeasure,
  measuresWorkbook,
  SETTINGS_TABLE,
  unfinishedMeasure,
} from "../taskpane/support/measures-workbook";

const OPTIONS = { asOf: "2025-10-15" as PlainDate, fiscalYear: null, sheetName: null, force: false };

function addSheets(): {
  added: WorkbookLayout[];
  add: (layout: WorkbookLayout) => Promise<Result<readonly string[]>>;
} {
  const added: WorkbookLayout[] = [];
  return {
    added,
    add: (layout) => {
      added.push(layout);
      return Promise.resolve(succeed(layout.sheets.map(({ name }) => name)));
    },
  };
}

describe("makeReportSheets", () => {
  test("adds the sheets of the report", async () => {
    const { added, add } = addSheets();
    const made = await makeReportSheets(
      measuresWorkbook([completeMeasure(1)], [SETTINGS_TABLE]),
      add,
      OPTIONS,
    );
    expect(made).toMatchObject({
      ok: true,
      value: { isDraft: false, made: added[0]?.sheets.map(({ name }) => name) },
    });
    expect(JSON.stringify(added)).not.toContain("ฉบับร่าง");
  });

  test("adds nothing while errors stand", async () => {
    const { added, add } = addSheets();
    const made = await makeReportSheets(
      measuresWorkbook([unfinishedMeasure(1)], [SETTINGS_TABLE]),
      add,
      OPTIONS,
    );
    expect(made).toMatchObject({ ok: true, value: { isDraft: true, made: null } });
    expect(added).toEqual([]);
  });

  test("adds a marked draft when it is asked for", async () => {
    const { added, add } = addSheets();
    const workbook = measuresWorkbook([unfinishedMeasure(1)], [SETTINGS_TABLE]);
    const made = await makeReportSheets(workbook, add, { ...OPTIONS, force: true });
    expect(made).toMatchObject({ ok: true, value: { isDraft: true } });
    expect(JSON.stringify(added)).toContain("ฉบับร่าง");
  });

  test("passes on why the sheets could not be added", async () => {
    const fault = { th: "สมุดงานป้องกันไว้", en: "The workbook is protected" };
    const workbook = measuresWorkbook([completeMeasure(1)], [SETTINGS_TABLE]);
    expect(await makeReportSheets(workbook, () => Promise.resolve(fail(fault)), OPTIONS)).toEqual(
      fail(fault),
    );
  });

  test("lays the sheets out for the font of this machine, and says that it is another one", async () => {
    const workbook = measuresWorkbook([completeMeasure(1)], [SETTINGS_TABLE]);
    const lineOf = async (size: TextSize | null): Promise<readonly [string, number]> => {
      const { added, add } = addSheets();
      const made = await makeReportSheets(workbook, add, OPTIONS, () => Promise.resolve(succeed(size)));
      return [JSON.stringify(added), made.ok ? made.value.otherFont.length : -1];
    };
    const [unknown, ...told] = await lineOf(null);
    expect(told).toEqual([0]);
    const [wide, toldOfWide] = await lineOf({ width: 500, line: 40 });
    expect(toldOfWide).toBe(1);
    expect(wide).not.toBe(unknown);
    expect(await lineOf({ width: 280, line: 46 })).toEqual([unknown, 0]);
  });

  test("makes no sheets while the one for measuring may still be there", async () => {
    const fault = { th: "ขาดการติดต่อกับ Excel", en: "Excel is gone" };
    const { added, add } = addSheets();
    const workbook = measuresWorkbook([completeMeasure(1)], [SETTINGS_TABLE]);
    const made = await makeReportSheets(workbook, add, OPTIONS, () => Promise.resolve(fail(fault)));
    expect(made).toEqual(fail(fault));
    expect(added).toEqual([]);
  });

  test("passes on that there are no measures", async () => {
    const made = await makeReportSheets(rawWorkbook([{ rows: [["ก"]] }]), addSheets().add, OPTIONS);
    expect(made.ok).toBe(false);
  });
});
