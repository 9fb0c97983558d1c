import type { TextSample } from "../../../../src/app/ports/spreadsheet";
import { FONT_SAMPLE, fontScale } from "../../../../src/core/report/print-sheets/font-scale";
import { dumpOf } from "../../../support/workbook-dump";
import { openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { printLayout } from "../../../support/print-layout";
import type { Spreadsheet } from "../../../../src/app/ports/spreadsheet";

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

const SAMPLE: TextSample = { ...FONT_SAMPLE, font: null };

function open(): Spreadsheet {
  return pane.open({ sheets: [{ name: "มาตรการ", cells: [{ address: "A1", value: "ของเดิม" }] }] });
}

const measure = (spreadsheet: Spreadsheet, sample = SAMPLE) => {
  if (!spreadsheet.measureText) throw new Error("nothing can be measured");
  return spreadsheet.measureText(sample);
};

const sheetNames = (): string[] => pane.host.workbook.sheets.map(({ name }) => name);

describe("how large letters are", () => {
  test.each([
    ["the official font is there", SAMPLE, null, { width: 1, line: 1 }],
    ["a wider one takes its place", SAMPLE, { width: 0.5, line: 1.2 }, { width: 1.44, line: 1 }],
    ["one with high lines takes its place", SAMPLE, { width: 0.35, line: 1.6 }, { width: 1, line: 1.2 }],
    ["a font of the office's own choice", { ...SAMPLE, font: "Tahoma" }, null, { width: 1.44, line: 1 }],
  ])("%s", async (_, sample, letters, expected) => {
    const spreadsheet = open();
    if (letters) pane.host.faults.fontOf = () => letters;
    const measured = await measure(spreadsheet, sample);
    if (!measured.ok || measured.value === null) throw new Error("not measured");
    const scale = fontScale(measured.value);
    expect(scale.width).toBeCloseTo(expected.width, 1);
    expect(scale.line).toBeCloseTo(expected.line, 1);
    expect(pane.host.unknownCalls).toEqual([]);
  });

  test("one round trip, and the workbook is as it was, the sheet in front too", async () => {
    const spreadsheet = open();
    const before = dumpOf(pane.host);
    expect((await measure(spreadsheet)).ok).toBe(true);
    expect(pane.host.stats.syncs).toBe(1);
    expect(dumpOf(pane.host)).toEqual(before);
  });

  test("an Excel that fits no column says nothing", async () => {
    const spreadsheet = open();
    pane.host.faults.fontOf = () => ({ width: 0, line: 0 });
    expect(await measure(spreadsheet)).toEqual({ ok: true, value: null });
  });
});

describe("a fault", () => {
  test("after any of its actions leaves no sheet behind, and nothing was measured", async () => {
    await measure(open());
    const actions = pane.host.trace.find(({ kind }) => kind === "sync")?.request.Actions?.length ?? 0;
    expect(actions).toBeGreaterThan(10);
    for (let at = 0; at < actions; at += 1) {
      const spreadsheet = open();
      const before = dumpOf(pane.host);
      pane.host.faults.failingRequests.push({ nth: 1, afterActions: at, code: "GeneralException" });
      expect(await measure(spreadsheet)).toEqual({ ok: true, value: null });
      expect(dumpOf(pane.host)).toEqual(before);
    }
  });

  test.each(["ItemAlreadyExists", "InvalidArgument", "InvalidOperation", "ApiNotFound", "AccessDenied"])(
    "%s: sheets are made without it",
    async (code) => {
      const spreadsheet = open();
      pane.host.faults.failingRequests.push({ nth: 1, afterActions: 5, code });
      expect(await measure(spreadsheet)).toEqual({ ok: true, value: null });
      expect(sheetNames()).toEqual(["มาตรการ"]);
    },
  );

  test("in the first removing, too: it is removed at the second try", async () => {
    const spreadsheet = open();
    pane.host.faults.failingRequests.push(
      { nth: 1, afterActions: 8, code: "GeneralException" },
      { nth: 2, afterActions: 0, code: "GeneralException" },
    );
    expect(await measure(spreadsheet)).toEqual({ ok: true, value: null });
    expect(sheetNames()).toEqual(["มาตรการ"]);
  });

  test("that lasts is told; what is left is out of sight, and goes with the next print sheets", async () => {
    const spreadsheet = open();
    const actions = await countActions(spreadsheet);
    pane.host.resetStats();
    pane.host.faults.failingRequests.push(
      { nth: 1, afterActions: actions - 1, code: "GeneralException" },
      { nth: 2, afterActions: 0, code: "GeneralException" },
      { nth: 3, afterActions: 0, code: "GeneralException" },
    );
    const measured = await measure(spreadsheet);
    expect(measured.ok).toBe(false);
    const [, left] = pane.host.workbook.sheets;
    expect(left?.visibility).toBe("Hidden");
    const made = await spreadsheet.makeSheets(printLayout, "replace-own");
    expect(made).toMatchObject({ ok: true, value: { kept: [], replaced: [] } });
    expect(sheetNames()).toEqual(["มาตรการ", "พิมพ์-ปก", "พิมพ์-ตารางรายงาน"]);
  });

  async function countActions(spreadsheet: Spreadsheet): Promise<number> {
    await measure(spreadsheet);
    return pane.host.trace.find(({ kind }) => kind === "sync")?.request.Actions?.length ?? 0;
  }
});

test("an Excel that cannot be told how to print is not asked", async () => {
  const old = await openExcelPane({ requirements: { ExcelApi: "1.8" } });
  const spreadsheet = old.open({ sheets: [{ name: "มาตรการ", cells: [] }] });
  expect(await measure(spreadsheet)).toEqual({ ok: true, value: null });
  expect(old.host.stats.syncs).toBe(0);
  old.close();
});
