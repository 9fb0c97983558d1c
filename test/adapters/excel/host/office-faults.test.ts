import type { Result, UserFault } from "../../../../src/app/ports/result";
import type { Spreadsheet } from "../../../../src/app/ports/spreadsheet";
import {
  isOfficeError,
  OFFICE_FAULTS,
  officeFault,
  type OfficeFaultId,
} from "../../../../src/adapters/excel/host/office-faults";
import { hostWorkbook, openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { rawWorkbook } from "../../../support/raw-table";
import { measuresTable } from "../../../contract/spreadsheet-contract";

function officeError(code: string, name = "RichApi.Error"): Error {
  return Object.assign(new Error(code), { name, code });
}

describe("the sentences", () => {
  const all = Object.entries(OFFICE_FAULTS) as [OfficeFaultId, (typeof OFFICE_FAULTS)[OfficeFaultId]][];

  test.each(all)("%s says in both languages what to do", (_, { th, en }) => {
    expect(th).toMatch(/(กด|ลองอีกครั้ง|เลือก|ใช้|ปิดแล้วเปิด)/);
    expect(th).not.toMatch(/กรุณา|โปรด/);
    expect(en).toMatch(/[;.] ?\w|again|then|newer/);
    expect(th).not.toMatch(/API|Exception|undefined/);
    expect(en).not.toMatch(/API|Exception|undefined/);
  });

  test("no code stands for two things", () => {
    const codes = all.flatMap(([, { codes }]) => [...codes]);
    expect(codes).toHaveLength(new Set(codes).size);
  });

  test("each code gives the sentence it stands under", () => {
    for (const [id, { codes }] of all) {
      for (const code of codes) expect(officeFault(officeError(code))).toEqual(sentence(id));
    }
  });

  test("every code of Excel's own list is known", () => {
    const known = new Set(all.flatMap(([, { codes }]) => [...codes] as string[]));
    // Of charts, formulas and other features that the add-in does not use.
    const unused = [
      "DirtySupportingFormula",
      "EmptyChartSeries",
      "FormulaLengthExceedsLimit",
      "OpenWorkbookLinksBlocked",
      "PowerQueryRefreshResourceChallenge",
      "RangeImageExceedsLimit",
      "RefreshWorkbookLinksBlocked",
      "UnsupportedFillType",
    ];
    const ofTheTool = ["InvalidArgument"];
    const { ErrorCodes } = pane.excel;
    const missing = Object.values(ErrorCodes).filter(
      (code) => !known.has(code) && !unused.includes(code) && !ofTheTool.includes(code),
    );
    expect(missing).toEqual([]);
  });

  test("a code that nobody knows yet is named in a general sentence", () => {
    expect(officeFault(officeError("SomethingNew"))).toEqual({
      th: "Excel แจ้งข้อผิดพลาด SomethingNew ลองอีกครั้ง หากยังไม่ได้ให้ปิดแล้วเปิดสมุดงานใหม่",
      en: "Excel reported the error SomethingNew; try again, or close the workbook and open it again.",
    });
  });

  const ofTheTool: [name: string, error: unknown][] = [
    ["a mistake of ours in office.js", officeError("PropertyNotLoaded")],
    ["an argument of ours", officeError("InvalidArgument")],
    ["an error of JavaScript", new TypeError("x is not a function")],
    ["an error of Node with a code", Object.assign(new Error("ENOENT"), { code: "ENOENT" })],
    ["no error at all", "text"],
    ["null", null],
  ];
  test.each(ofTheTool)("%s has no sentence: it is thrown on", (_, error) => {
    expect(officeFault(error)).toBeNull();
  });

  test("the class's other name is known too", () => {
    expect(isOfficeError(officeError("AccessDenied", "OfficeExtension.Error"))).toBe(true);
  });
});

let pane: ExcelPane & { readonly excel: typeof Excel };
beforeAll(async () => {
  const opened = await openExcelPane();
  opened.open(hostWorkbook(rawWorkbook([measuresTable()])));
  pane = Object.assign(opened, { excel: globalThis.Excel });
});
afterAll(() => {
  pane.close();
});

type Call = (spreadsheet: Spreadsheet) => Promise<Result<unknown>>;
const EDIT = { sheet: "มาตรการ", cell: "E3", before: "", after: "ก" };
const EDITS = { cells: [EDIT], removedRows: [] };
const CALLS: Readonly<Record<string, Call>> = {
  read: (spreadsheet) => spreadsheet.read({ mergedAreas: false }),
  select: (spreadsheet) => spreadsheet.select({ sheet: "มาตรการ", cell: "A1" }),
  watch: (spreadsheet) => spreadsheet.watch(() => undefined),
  write: (spreadsheet) => spreadsheet.write([EDITS]),
  rememberFilled: (spreadsheet) => spreadsheet.rememberFilled(["ก"]),
  makeSheets: (spreadsheet) => spreadsheet.makeSheets({ title: "", sheets: [] }, "if-missing"),
};

function openMeasures(): Spreadsheet {
  return pane.open(hostWorkbook(rawWorkbook([measuresTable()])));
}

function faultOf(result: Result<unknown>): UserFault {
  if (result.ok) throw new Error("it went well");
  return result.fault;
}

function sentence(id: OfficeFaultId): UserFault {
  const { th, en } = OFFICE_FAULTS[id];
  return id === "cellEditMode" ? { th, en, kind: "cell-in-edit" } : { th, en };
}

describe.each(Object.entries(CALLS))("%s, met by a fault of Excel", (name, call) => {
  const transport: [name: string, id: OfficeFaultId, inject: () => void][] = [
    ["the session is lost (5012)", "lostSession", () => (pane.host.faults.lostSession = true)],
    ["too much work (5102)", "busy", () => (pane.host.faults.activityLimit = true)],
    ["no access (7000)", "accessDenied", () => (pane.host.faults.accessDenied = true)],
    ["the request is too large (5103)", "requestTooLarge", () => (pane.host.faults.requestLimitBytes = 1)],
    ["the answer is too large (5104)", "responseTooLarge", () => (pane.host.faults.responseLimitBytes = 1)],
  ];
  test.each(transport)("%s", async (_, id, inject) => {
    const spreadsheet = openMeasures();
    inject();
    expect(faultOf(await call(spreadsheet))).toEqual(sentence(id));
  });

  const codes: [code: string, id: OfficeFaultId][] = [
    ["WriteNotSupportedWhenModalDialogOpen", "dialogOpen"],
    ["InvalidRequestContext", "wrongSheet"],
    ["InvalidOperationInCellEditMode", "cellEditMode"],
    ["AccessDenied", "accessDenied"],
    ["ItemNotFound", "notFound"],
    ["InvalidSelection", "notInFront"],
    ["ApiNotFound", "tooOld"],
    ["NotImplemented", "tooOld"],
    ["UndoNotSupported", "noUndo"],
    ["RequestAborted", "noConnection"],
    ["ItemAlreadyExists", "nameTaken"],
    ["FilteredRangeConflict", "notPossibleNow"],
  ];
  test.each(codes)("the batch is answered with %s", async (code, id) => {
    const spreadsheet = openMeasures();
    pane.host.faults.failingRequests.push({ nth: 1, afterActions: 0, code });
    expect(faultOf(await call(spreadsheet))).toEqual(sentence(id));
  });

  test("a mistake of the tool is thrown on", async () => {
    const spreadsheet = openMeasures();
    pane.host.faults.failingRequests.push({ nth: 1, afterActions: 0, code: "InvalidArgument" });
    await expect(call(spreadsheet)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("GeneralException", async () => {
    const spreadsheet = openMeasures();
    pane.host.faults.failingRequests.push({ nth: 1, afterActions: 0, code: "GeneralException" });
    const fault = faultOf(await call(spreadsheet));
    if (name === "select") expect(fault.th).toContain("คลิกที่ช่องใดก็ได้ในสมุดงานนี้หนึ่งครั้ง");
    else expect(fault).toEqual(sentence("generalException"));
  });
});

describe("while a person is typing in a cell", () => {
  test.each(["read", "watch"])("%s does not wait, and says so", async (name) => {
    const spreadsheet = openMeasures();
    pane.host.faults.cellEditMode = true;
    expect(faultOf(await (CALLS[name] as Call)(spreadsheet))).toEqual(sentence("cellEditMode"));
  });

  test.each(["select", "write", "makeSheets", "rememberFilled"])(
    "%s waits for the end of it",
    async (name) => {
      const spreadsheet = openMeasures();
      pane.host.faults.cellEditMode = true;
      const result = (CALLS[name] as Call)(spreadsheet);
      await pane.settle();
      pane.host.faults.cellEditMode = false;
      expect((await result).ok).toBe(true);
    },
  );
});

describe("an Excel that is too old to be read", () => {
  let old: ExcelPane;
  beforeAll(async () => {
    old = await openExcelPane({ requirements: { ExcelApi: "1.8" } });
  });
  afterAll(() => {
    old.close();
  });

  test("says which Excel it takes, and asks nothing of this one", async () => {
    const spreadsheet = old.open(hostWorkbook(rawWorkbook([measuresTable()])));
    expect(faultOf(await spreadsheet.read({ mergedAreas: true })).en).toContain("Excel 2021 or newer");
    expect(faultOf(await spreadsheet.watch(() => undefined)).en).toContain("check by the button");
    expect(faultOf(await spreadsheet.makeSheets({ title: "", sheets: [] }, "free-name")).en).toContain(
      "report sheets need",
    );
    expect(old.host.stats.syncs).toBe(0);
  });

  test("still writes, which takes no more than ExcelApi 1.4", async () => {
    const spreadsheet = old.open(hostWorkbook(rawWorkbook([measuresTable()])));
    expect(await spreadsheet.write([EDITS])).toMatchObject({
      ok: true,
      value: { made: [{ group: EDITS }], left: [] },
    });
  });
});
