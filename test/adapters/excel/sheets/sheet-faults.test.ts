import type { Result } from "../../../../src/app/ports/result";
import { SHEET_REASONS } from "../../../../src/app/changes/sheet-reasons";
import type { MadeSheets, SheetsRecord, SheetsWay, Spreadsheet } from "../../../../src/app/ports/spreadsheet";
import type { WorkbookLayout } from "../../../../src/core/model/workbook-layout";
import {
  addSheet,
  deleteSheet,
  renameSheet,
  STRICT_PROTECTION,
  type HostSheetData,
  type HostWorkbookData,
} from "excel-host";
import { openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { printLayout } from "../../../support/print-layout";
import { dumpOf } from "../../../support/workbook-dump";

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

const COVER = "พิมพ์-ปก";
const TABLE = "พิมพ์-ตารางรายงาน";
const OWN: HostSheetData = { name: "มาตรการ", cells: [{ address: "A1", value: "ของเดิม" }] };
/** What a person made under a name that the tool wants, too. */
const PERSONS: HostSheetData = { name: COVER, cells: [{ address: "A1", value: "ปกของฉัน" }] };

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.fault.en);
  return result.value;
}

/** Every making has a token of its own in its marks, and nothing else of it is by chance. */
function dump(): HostWorkbookData {
  return JSON.parse(JSON.stringify(dumpOf(pane.host)).replace(/=\\"[\w-]+/g, "=")) as HostWorkbookData;
}

const isInSight = ({ visibility }: HostSheetData): boolean => visibility === "Visible";

type Act = (spreadsheet: Spreadsheet) => Promise<unknown>;
const make =
  (way: SheetsWay, layout = printLayout) =>
  async (spreadsheet: Spreadsheet): Promise<Result<MadeSheets>> =>
    spreadsheet.makeSheets(layout, way);

/** A fresh workbook, in which this was done. */
async function openAfter(
  acts: readonly Act[],
  sheets: readonly HostSheetData[] = [OWN],
): Promise<Spreadsheet> {
  const spreadsheet = pane.open({ sheets });
  for (const act of acts) await act(spreadsheet);
  await pane.settle();
  pane.host.resetStats();
  return spreadsheet;
}

/** How many actions each request of a clean run has. */
async function actionsOf(act: () => Promise<unknown>): Promise<readonly number[]> {
  await act();
  const syncs = pane.host.trace.filter(({ kind }) => kind === "sync");
  return syncs.map(({ request }) => request.Actions?.length ?? 0);
}

describe("a request that stops at any of its actions", () => {
  // Few actions, so that each of them can fail; what fills a sheet makes no difference to what is done about a fault.
  const small: WorkbookLayout = {
    ...printLayout,
    sheets: printLayout.sheets.map((sheet) => ({
      ...sheet,
      rows: [{ row: 1, height: null, cells: [{ column: 1, value: sheet.name, style: "hint", note: null }] }],
    })),
  };
  const fresh = [OWN];
  const both = [OWN, PERSONS];
  const replace = make("replace-own", small);
  const cases: [string, readonly Act[], ReturnType<typeof make>, HostSheetData[]][] = [
    ["sheets that are missing", [], make("if-missing", small), both],
    ["sheets under free names", [], make("free-name", small), both],
    ["print sheets for the first time", [], replace, fresh],
    ["print sheets once more", [replace], replace, both],
    ["print sheets a third time", [replace, replace], replace, fresh],
  ];
  test.each(cases)(
    "%s: the state before with the fault, or the state after",
    async (_, acts, act, sheets) => {
      let spreadsheet = await openAfter(acts, sheets);
      const file = dumpOf(pane.host);
      const before = dump();
      const requests = await actionsOf(() => act(spreadsheet));
      const after = dump().sheets.filter(isInSight);
      let faults = 0;
      for (const [index, actions] of requests.entries()) {
        for (let at = 0; at < actions; at += 1) {
          spreadsheet = pane.open(file); // as in a later session: what was made before is known by its marks alone
          pane.host.faults.failingRequests.push({
            nth: index + 1,
            afterActions: at,
            code: "GeneralException",
          });
          const made = await act(spreadsheet);
          if (made.ok) {
            expect(made.value.halfMade).toBeNull();
            expect(dump().sheets.filter(isInSight)).toEqual(after);
          } else {
            faults += 1;
            expect(dump()).toEqual(before);
          }
        }
      }
      expect(faults).toBeGreaterThan(50);
    },
    120_000,
  );

  const takings: [name: string, before: readonly Act[], act: ReturnType<typeof make>][] = [
    ["new sheets", [], make("free-name", small)],
    ["print sheets that replaced others", [replace], replace],
  ];
  test.each(takings)("taking away %s: the state before or the state after", async (_, acts, act) => {
    let record: SheetsRecord | null = null;
    const open = async (): Promise<Spreadsheet> =>
      openAfter([...acts, async (spreadsheet) => (record = valueOf(await act(spreadsheet)).undo)]);
    const take = async (spreadsheet: Spreadsheet) => {
      if (record === null) throw new Error("nothing was made");
      return spreadsheet.takeSheetsAway(record);
    };
    let spreadsheet = await open();
    const before = dump();
    const requests = await actionsOf(() => take(spreadsheet));
    const after = dump();
    for (const [index, actions] of requests.entries()) {
      for (let at = 0; at < actions; at += 1) {
        spreadsheet = await open();
        pane.host.faults.failingRequests.push({ nth: index + 1, afterActions: at, code: "GeneralException" });
        const taken = await take(spreadsheet);
        expect(dump()).toEqual(taken.ok ? after : before);
        if (taken.ok) expect(taken.value).toMatchObject({ removed: [COVER, TABLE], left: [] });
      }
    }
  });
});

describe("faults that last", () => {
  const lose = (nth: number): void => {
    pane.host.faults.interruptions.push({ nth, act: () => (pane.host.faults.lostSession = true) });
  };

  test("what was made cannot be taken away: it is told, and goes later", async () => {
    const spreadsheet = await openAfter([]);
    const before = dump();
    pane.host.faults.failingRequests.push({ nth: 2, afterActions: 40, code: "GeneralException" });
    lose(3);
    const made = valueOf(await make("free-name")(spreadsheet));
    expect(made).toMatchObject({ added: [COVER, TABLE], kept: [], replaced: [] });
    expect(made.halfMade?.en).toContain("Excel could not do this");
    pane.host.clearFaults();
    expect(dump()).not.toEqual(before);
    if (made.undo) expect(valueOf(await spreadsheet.takeSheetsAway(made.undo)).left).toEqual([]);
    expect(dump()).toEqual(before);
  });

  test("the answer is lost after all was made: it is taken away", async () => {
    const spreadsheet = await openAfter([]);
    const before = dump();
    pane.host.faults.interruptions.push({ nth: 2, act: () => (pane.host.faults.responseLimitBytes = 10) });
    pane.host.faults.interruptions.push({ nth: 3, act: () => (pane.host.faults.responseLimitBytes = 5e6) });
    expect((await make("free-name")(spreadsheet)).ok).toBe(false);
    expect(dump()).toEqual(before);
  });

  test.each([1, 2, 3])(
    "the session is lost at request %i of taking away: nothing is gone for good",
    async (nth) => {
      let record: SheetsRecord | null = null;
      const spreadsheet = await openAfter([
        make("replace-own"),
        async (it) => (record = valueOf(await make("replace-own")(it)).undo),
      ]);
      const before = dump();
      lose(nth);
      if (record === null) throw new Error("nothing was made");
      const taken = await spreadsheet.takeSheetsAway(record);
      pane.host.clearFaults();
      if (taken.ok) expect(taken.value.left.map(({ sheet }) => sheet)).toEqual([COVER, TABLE]);
      else expect(dump()).toEqual(before);
      expect(dump().sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
      expect(valueOf(await spreadsheet.takeSheetsAway(record)).left).toEqual([]);
    },
  );
});

describe("somebody else at the same moment", () => {
  const interrupt = (nth: number, act: () => void): void => {
    pane.host.faults.interruptions.push({ nth, act });
  };

  test.each([
    ["blank", ""],
    ["with a text", "ของคนอื่น"],
  ])("a sheet of the name, %s, comes between: it stays, and nothing of ours does", async (_, text) => {
    const spreadsheet = await openAfter([]);
    interrupt(2, () => {
      addSheet(pane.host.workbook, TABLE, "coauthor");
      pane.host.typeIntoCell(TABLE, "A1", text, "coauthor");
    });
    const made = await make("free-name")(spreadsheet);
    expect(made.ok || made.fault.en).toContain("is there already");
    expect(pane.host.workbook.sheets.map(({ name }) => name)).toEqual(["มาตรการ", TABLE]);
    expect(pane.host.cell(TABLE, "A1").value).toBe(text);
  });

  test("two panes make the same sheets at once: one of each is there, and one pane is told", async () => {
    const spreadsheet = await openAfter([]);
    const made = await Promise.all([make("if-missing")(spreadsheet), make("if-missing")(spreadsheet)]);
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(pane.host.workbook.sheets.map(({ name }) => name)).toEqual(["มาตรการ", COVER, TABLE]);
    expect(pane.host.cell(TABLE, "A3").value).toBe(2568);
  });

  test.each([2, 3, 4])(
    "a text typed into the earlier print sheet before request %i is never out of sight",
    async (nth) => {
      const spreadsheet = await openAfter([make("replace-own")]);
      interrupt(nth, () => {
        pane.host.typeIntoCell(COVER, "C9", "ลงนามแล้ว", "coauthor");
      });
      valueOf(await make("replace-own")(spreadsheet));
      const holding = pane.host.workbook.sheets.filter(
        ({ name }) => pane.host.cell(name, "C9").value === "ลงนามแล้ว",
      );
      expect(holding.map(({ visibility }) => visibility)).toEqual(["Visible"]);
    },
  );

  test.each([1, 2])(
    "a text typed before request %i of taking away keeps its sheet, in sight",
    async (nth) => {
      let record: SheetsRecord | null = null;
      const spreadsheet = await openAfter([
        async (it) => (record = valueOf(await make("free-name")(it)).undo),
      ]);
      interrupt(nth, () => {
        pane.host.typeIntoCell(COVER, "C9", "พิมพ์เอง", "coauthor");
      });
      if (record === null) throw new Error("nothing was made");
      expect(valueOf(await spreadsheet.takeSheetsAway(record))).toEqual({
        removed: [TABLE],
        restored: [],
        left: [{ sheet: COVER, reason: SHEET_REASONS.isChanged }],
      });
      expect(pane.host.sheet(COVER).visibility).toBe("Visible");
      expect(pane.host.cell(COVER, "C9").value).toBe("พิมพ์เอง");
    },
  );

  const acts: [name: string, act: () => void][] = [
    ["deletes", () => deleteSheet(pane.host.workbook, pane.host.sheet(COVER), "coauthor")],
    ["renames", () => renameSheet(pane.host.workbook, pane.host.sheet(COVER), "ปกของฉัน", "coauthor")],
    ["protects", () => (pane.host.sheet(COVER).protection = { options: STRICT_PROTECTION, password: null })],
  ];
  const times = acts.flatMap(([name, act]) => [1, 2, 3].map((nth) => [name, nth, act] as const));
  test.each(times)(
    "somebody %s a sheet before request %i of taking away: told, not thrown",
    async (_, nth, act) => {
      let record: SheetsRecord | null = null;
      const spreadsheet = await openAfter([
        async (it) => (record = valueOf(await make("free-name")(it)).undo),
      ]);
      interrupt(nth, act);
      if (record === null) throw new Error("nothing was made");
      const taken = valueOf(await spreadsheet.takeSheetsAway(record));
      expect(taken.removed).toContain(TABLE);
      const isThere = pane.host.workbook.sheets.some(({ name }) => name === COVER || name === "ปกของฉัน");
      expect(taken.left.some(({ reason }) => reason !== SHEET_REASONS.isGone)).toBe(isThere);
    },
  );

  test("a copy of a print sheet that a person made is the person's", async () => {
    const spreadsheet = await openAfter([make("replace-own")]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(COVER).copy("End");
      await context.sync();
    });
    const again = valueOf(await make("replace-own")(spreadsheet));
    expect(again).toMatchObject({ added: [COVER, TABLE], kept: [`${COVER} (2)`], replaced: [COVER, TABLE] });
    expect(pane.host.sheet(`${COVER} (2)`).visibility).toBe("Visible");
  });

  test("a picture on a print sheet is a person's", async () => {
    const spreadsheet = await openAfter([make("replace-own")]);
    pane.host.sheet(COVER).drawings = [{ kind: "shape", top: 10, height: 40 }];
    expect(valueOf(await make("replace-own")(spreadsheet)).kept).toEqual([COVER]);
  });
});

test("print sheets that are larger than one answer are read in parts", async () => {
  const spreadsheet = await openAfter([]);
  const rows = Array.from({ length: 60 }, (_, index) => ({
    row: index + 1,
    height: null,
    cells: [{ column: 1, value: `${index} ${"ก".repeat(500)}`, style: "entry" as const, note: null }],
  }));
  const layout = {
    ...printLayout,
    sheets: printLayout.sheets.slice(0, 1).map((sheet) => ({ ...sheet, rows })),
  };
  valueOf(await make("replace-own", layout)(spreadsheet));
  pane.host.faults.responseLimitBytes = 120_000; // the whole is some 90 kB, so that making passes and two at once do not
  const again = valueOf(await make("replace-own", layout)(spreadsheet));
  expect(again.replaced).toEqual([COVER]);
  pane.host.faults.responseLimitBytes = 40_000;
  if (again.undo) {
    expect(valueOf(await spreadsheet.takeSheetsAway(again.undo))).toEqual({
      removed: [COVER],
      restored: [COVER],
      left: [],
    });
  }
});
