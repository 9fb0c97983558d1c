import { makeReportSheets } from "../../support/make-report-sheets";
import type { Spreadsheet } from "../../../src/app/ports/spreadsheet";
import type { CellEdit } from "../../../src/core/changes/cell-edit";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { createWitnesses } from "../../../src/core/sheet/create-witnesses";
import type { RawTable, RawWorkbook } from "../../../src/core/sheet/raw-table";
import { NO_EDITS } from "../../../src/core/changes/workbook-edits";
import { columnLetters } from "../../../src/core/model/cell-ref";
import type { HostCellData, HostSheetData, HostWorkbookData } from "excel-host";
import { openExcelPane, type ExcelPane } from "../../support/excel-spreadsheet";
import { undoTogether, writeAlone } from "../../support/write-alone";

const MEGABYTE = 1024 * 1024;
const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลาดำเนินการ",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์/ความสำเร็จของการดำเนินการ",
];
/** Letters of the six columns of a real measure: 1,200 together, three bytes each. */
const LENGTHS = [90, 510, 20, 20, 360, 200];
const FIRST_MEASURE = 4;

const filler = "ก".repeat(4000);

function measureCells(row: number, factor = 1): HostCellData[] {
  return LENGTHS.map((length, index) => ({
    address: `${columnLetters(index + 1)}${row}`,
    value: `${row} ${filler.slice(0, Math.round(length * factor) - String(row).length - 1)}`,
  }));
}

const CELLS = new Map<string, readonly HostCellData[]>();

/** The cells of a sheet of many measures, made once: the simulated Excel copies what it loads. */
function measuresCells(count: number, factor: number): readonly HostCellData[] {
  const key = `${count} ${factor}`;
  const known = CELLS.get(key);
  if (known) return known;
  const title = { address: "A1", value: "มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. ๒๕๖๘" };
  const headings = HEADINGS.map((value, index) => ({ address: `${columnLetters(index + 1)}3`, value }));
  const rows = Array.from({ length: count }, (_, index) => measureCells(FIRST_MEASURE + index, factor));
  const cells = [title, ...headings, ...rows.flat()];
  CELLS.set(key, cells);
  return cells;
}

function measuresSheet(count: number, more: Partial<HostSheetData> = {}, factor = 1): HostSheetData {
  return { name: "มาตรการ", cells: measuresCells(count, factor), ...more };
}

const SETTINGS: HostSheetData = {
  name: "ตั้งค่ารายงาน",
  cells: [
    { address: "A1", value: "ชื่อ" },
    { address: "B1", value: "ค่า" },
    { address: "A2", value: "ปีงบประมาณ" },
    { address: "B2", value: 2568 },
  ],
};
const OTHER: HostSheetData = {
  name: "โครงการ",
  cells: [
    { address: "A1", value: "ชื่อโครงการ" },
    { address: "B1", value: "งบประมาณ" },
  ],
};

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

async function readAll(spreadsheet: Spreadsheet, mergedAreas = false): Promise<RawWorkbook> {
  const result = await spreadsheet.read({ mergedAreas });
  if (!result.ok) throw new Error(result.fault.en);
  return result.value;
}

function measuresOf(workbook: RawWorkbook): RawTable {
  const table = workbook.tables.find(({ sheet }) => sheet === "มาตรการ");
  if (!table) throw new Error("no measures sheet");
  return table;
}

/** Every row from the first measure on is there once, in order, with its own text. */
function expectWhole(table: RawTable, count: number): void {
  const rows = table.rows.filter(({ row }) => row >= FIRST_MEASURE);
  expect(rows.map(({ row }) => row)).toEqual(
    Array.from({ length: count }, (_, index) => FIRST_MEASURE + index),
  );
  expect(rows.every(({ row, cells }) => cells.length === 6 && cells[0]?.text.startsWith(`${row} `))).toBe(
    true,
  );
}

const alone = (sheet: HostSheetData): HostWorkbookData => ({ sheets: [sheet, SETTINGS, OTHER] });

describe("round trips of a read", () => {
  const sizes: [count: number, roundTrips: number][] = [
    [0, 1],
    [17, 1],
    [1000, 1],
    [2000, 2],
    [10_000, 9],
  ];
  test.each(sizes)(
    "%i measures of real length take %i, each of at most 4 MB and a little",
    async (count, roundTrips) => {
      const spreadsheet = pane.open(alone(measuresSheet(count)));
      const workbook = await readAll(spreadsheet);
      expect(pane.host.stats.syncs).toBe(roundTrips);
      for (const { responseBytes } of pane.host.trace) expect(responseBytes).toBeLessThan(4.1 * MEGABYTE);
      expectWhole(measuresOf(workbook), count);
    },
  );

  test("what goes along with the text is less than a twentieth of it", async () => {
    const spreadsheet = pane.open(alone(measuresSheet(1000)));
    await readAll(spreadsheet);
    const text = 1000 * 1200 * 3;
    expect(pane.host.stats.responseBytes).toBeLessThan(text * 1.05);
    expect(pane.host.stats.requestBytes).toBeLessThan(20_000);
  });

  test("merged areas, hidden rows, formulas and protection come in the same one", async () => {
    const sheet = measuresSheet(17, {
      merges: ["A1:F1"],
      hiddenRows: [7, 9],
      protection: {},
    });
    const cells = [...(sheet.cells ?? []), { address: "G5", formula: "=1+1" }];
    const spreadsheet = pane.open(alone({ ...sheet, cells }));
    const table = measuresOf(await readAll(spreadsheet, true));
    expect(pane.host.stats.syncs).toBe(1);
    expect(table.merges).toHaveLength(1);
    expect(table.isProtected).toBe(true);
    expect(table.rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([7, 9]);
    expect(table.rows.find(({ row }) => row === 5)?.cells.at(-1)).toEqual({
      column: 7,
      text: "2",
      type: "number",
      isFormula: true,
    });
  });

  test("only the merged areas clear Excel's undo", async () => {
    const spreadsheet = pane.open(alone(measuresSheet(3, { merges: ["A1:F1"] })));
    const before = pane.host.undoClears.length;
    await readAll(spreadsheet, false);
    expect(pane.host.undoClears).toHaveLength(before);
    await readAll(spreadsheet, true);
    expect(pane.host.undoClears.slice(before).map(({ member }) => member)).toEqual(
      expect.arrayContaining(["Range.getMergedAreasOrNullObject"]),
    );
  });

  test("a sheet in front without measures costs one more, and the sheet that has them is remembered", async () => {
    const spreadsheet = pane.open({ sheets: [OTHER, measuresSheet(17), SETTINGS], activeSheet: "โครงการ" });
    expectWhole(measuresOf(await readAll(spreadsheet)), 17);
    expect(pane.host.stats.syncs).toBe(2);
    pane.host.select("มาตรการ", "A1");
    pane.host.resetStats();
    expectWhole(measuresOf(await readAll(spreadsheet)), 17);
    expect(pane.host.stats.syncs).toBe(1);
    pane.host.select("ตั้งค่ารายงาน", "A1");
    pane.host.resetStats();
    const workbook = await readAll(spreadsheet);
    expect(workbook.tables[workbook.active]?.sheet).toBe("ตั้งค่ารายงาน");
    expectWhole(measuresOf(workbook), 17);
    expect(pane.host.stats.syncs).toBe(1);
  });

  test("two sheets with measures: the one in front is read as a whole, and so is the one of last time", async () => {
    const second = { ...measuresSheet(30), name: "มาตรการ ๒๕๖๙" };
    const spreadsheet = pane.open({ sheets: [measuresSheet(17), second], activeSheet: "มาตรการ" });
    await readAll(spreadsheet, true);
    pane.host.select("มาตรการ ๒๕๖๙", "A1");
    const workbook = await readAll(spreadsheet);
    expect(workbook.tables.map(({ rows }) => rows.length)).toEqual([19, 32]);
    expect(workbook.active).toBe(1);
  });

  test("another sheet with measures is looked at where it is asked for, in one more", async () => {
    const second = { ...measuresSheet(30), name: "มาตรการ ๒๕๖๙" };
    const spreadsheet = pane.open({ sheets: [measuresSheet(17), second, OTHER], activeSheet: "มาตรการ" });
    const lengths = async (everyTable: boolean): Promise<number[]> => {
      pane.host.resetStats();
      const result = await spreadsheet.read({ mergedAreas: false, everyTable });
      return result.ok ? result.value.tables.map(({ rows }) => rows.length) : [];
    };
    expect(await lengths(false)).toEqual([19, 0, 0]);
    expect(pane.host.stats.syncs).toBe(1);
    expect(await lengths(true)).toEqual([19, 32, 1]);
    expect(pane.host.stats.syncs).toBe(2);
  });

  test("the sheet that a person chose is read with the one in front", async () => {
    const second = { ...measuresSheet(30), name: "มาตรการ ๒๕๖๙" };
    const chosen: HostSheetData = {
      name: "ข้อมูลโปรแกรม",
      visibility: "Hidden",
      cells: ["ชนิด", "กุญแจ", "ค่า", "ผู้บันทึก", "วันที่"]
        .map((value, index) => ({ address: `${columnLetters(index + 1)}1`, value }))
        .concat([
          { address: "A2", value: "ตารางที่เลือก" },
          { address: "B2", value: "มาตรการ ๒๕๖๙" },
          { address: "C2", value: "หัวตารางแถว: 3" },
        ]),
    };
    const spreadsheet = pane.open({ sheets: [measuresSheet(17), second, chosen], activeSheet: "มาตรการ" });
    const workbook = await readAll(spreadsheet);
    expect(workbook.tables.map(({ rows }) => rows.length)).toEqual([19, 32, 2]);
    expect(pane.host.stats.syncs).toBe(2);
  });

  test("headings far down are found", async () => {
    const blank = Array.from({ length: 3000 }, (_, index) => ({ address: `A${index + 1}`, value: "บันทึก" }));
    const far = [
      ...HEADINGS.map((value, index) => ({ address: `${columnLetters(index + 1)}3001`, value })),
      ...measureCells(3002),
    ];
    const spreadsheet = pane.open({ sheets: [{ name: "มาตรการ", cells: [...blank, ...far] }] });
    expect(measuresOf(await readAll(spreadsheet)).rows).toHaveLength(3002);
  });

  test("columns beyond the first look are read again with them", async () => {
    const sheet = measuresSheet(5);
    const cells = [...(sheet.cells ?? []), { address: "CA5", value: "ไกล" }];
    const spreadsheet = pane.open(alone({ ...sheet, cells }));
    const table = measuresOf(await readAll(spreadsheet));
    expect(table.rows.find(({ row }) => row === 5)?.cells.at(-1)?.text).toBe("ไกล");
    expectWholeRows(table, 5);
    expect(pane.host.stats.syncs).toBe(2);
  });

  function expectWholeRows(table: RawTable, count: number): void {
    expect(table.rows.filter(({ row }) => row >= FIRST_MEASURE)).toHaveLength(count);
  }

  test("longer rows than expected: the piece is halved until Excel takes it, and no row is lost or doubled", async () => {
    const spreadsheet = pane.open(alone(measuresSheet(1000, {}, 3)));
    expectWhole(measuresOf(await readAll(spreadsheet)), 1000);
    const sent = pane.host.trace.filter(({ transportError }) => transportError === 0);
    expect(pane.host.trace.filter(({ transportError }) => transportError === 5104).length).toBeGreaterThan(0);
    for (const { responseBytes } of sent) expect(responseBytes).toBeLessThan(5 * MEGABYTE);
    // Next time the size is known.
    pane.host.resetStats();
    expectWhole(measuresOf(await readAll(spreadsheet)), 1000);
    expect(pane.host.trace.filter(({ transportError }) => transportError === 5104)).toEqual([]);
    expect(pane.host.stats.syncs).toBe(3);
  });

  test("a single row that is too large says so", async () => {
    const spreadsheet = pane.open(alone(measuresSheet(3)));
    pane.host.faults.responseLimitBytes = 2000;
    const result = await spreadsheet.read({ mergedAreas: false });
    expect(result.ok || result.fault.en).toContain("more than Excel hands over at once");
  });
});

describe("a sheet that changes while it is read", () => {
  /** Lets a person do something between the first answer and the second question. */
  function between(nth: number, act: () => void): void {
    const { trace } = pane.host;
    const watch = setInterval(() => {
      if (trace.length < nth) return;
      clearInterval(watch);
      act();
    }, 0);
  }

  test("a row inserted between two pieces: everything is read again", async () => {
    const spreadsheet = pane.open(alone(measuresSheet(2000)));
    pane.host.faults.latencyMs = 30;
    between(1, () => pane.host.insertCells("มาตรการ", "3:3", "coauthor"));
    const table = measuresOf(await readAll(spreadsheet));
    expect(table.rows).toHaveLength(2002);
    expect(new Set(table.rows.map(({ cells }) => cells[0]?.text)).size).toBe(2002);
    expect(pane.host.stats.syncs).toBe(4);
  });

  test("rows that keep coming: a sentence, no half of a sheet", async () => {
    const spreadsheet = pane.open(alone(measuresSheet(2000)));
    pane.host.faults.latencyMs = 30;
    let seen = 0;
    const watch = setInterval(() => {
      if (pane.host.trace.length === seen) return;
      seen = pane.host.trace.length;
      pane.host.insertCells("มาตรการ", "3:3", "coauthor");
    }, 1);
    const result = await spreadsheet.read({ mergedAreas: false });
    clearInterval(watch);
    expect(result.ok || result.fault.th).toContain("เพิ่มหรือลบแถว");
  });
});

describe("special cells refused, as Excel's own command is in a protected sheet", () => {
  test("formulas are loaded instead, and from then on at once", async () => {
    const sheet = measuresSheet(17);
    const cells = [
      ...(sheet.cells ?? []),
      { address: "G5", formula: '="สูตร"' },
      { address: "G6", value: "=ไม่ใช่สูตร" },
    ];
    const spreadsheet = pane.open(alone({ ...sheet, cells }));
    await readAll(spreadsheet);
    const request = pane.host.trace.find(({ kind }) => kind === "sync")?.request;
    const paths = Object.values(request?.ObjectPaths ?? {});
    const path = paths.find(({ Name }) => Name === "GetSpecialCellsOrNullObject");
    const at = request?.Actions?.findIndex(({ ObjectPathId }) => ObjectPathId === path?.Id) ?? -1;
    await pane.settle();
    pane.host.resetStats();
    pane.host.faults.failingRequests.push({ nth: 1, afterActions: at, code: "AccessDenied" });
    const table = measuresOf(await readAll(spreadsheet));
    expect(pane.host.stats.syncs).toBe(2);
    expect(table.rows.flatMap(({ cells }) => cells.filter(({ isFormula }) => isFormula))).toEqual([
      { column: 7, text: "สูตร", type: "text", isFormula: true },
    ]);
    pane.host.resetStats();
    await readAll(spreadsheet);
    expect(pane.host.stats.syncs).toBe(1);
  });
});

describe("round trips of a fill", () => {
  const fill = (count: number, length: number) =>
    Array.from({ length: count }, (_, index) => ({
      sheet: "มาตรการ",
      cell: `${index % 2 === 0 ? "G" : "H"}${FIRST_MEASURE + Math.floor(index / 2)}`,
      before: "",
      after: `${index} ${filler}`.slice(0, length),
    }));

  test("34 cells take two, reading back included", async () => {
    const spreadsheet = pane.open(alone(measuresSheet(17)));
    const result = await writeAlone(spreadsheet, { cells: fill(34, 300), removedRows: [] });
    expect(result.ok && result.value.written.cells).toHaveLength(34);
    expect(pane.host.stats.syncs).toBe(2);
    expect(pane.host.stats.requestBytes).toBeLessThan(150_000);
  });

  test("edits of 12 MB are cut, and every one is written", async () => {
    const spreadsheet = pane.open(alone(measuresSheet(500)));
    const edits = fill(1000, 4000);
    const result = await writeAlone(spreadsheet, { cells: edits, removedRows: [] });
    expect(result.ok && result.value.written.cells).toHaveLength(1000);
    expect(pane.host.stats.syncs).toBe(2 * Math.ceil((1000 * (2 * 12_000 + 2500)) / (4 * MEGABYTE)));
    for (const { requestBytes, responseBytes } of pane.host.trace) {
      expect(Math.max(requestBytes, responseBytes)).toBeLessThan(4.2 * MEGABYTE);
    }
  });

  /** Results of real length for the first measures, each with the witness that the pane gives it. */
  function results(workbook: RawWorkbook, count: number): CellEdit[] {
    const edits = fill(count, 300).map((one, index) => ({ ...one, cell: `G${FIRST_MEASURE + index}` }));
    return createWitnesses(workbook, () => [1]).cells(edits);
  }

  // What is asked for of each sheet is the column that names its rows, once for writing and once for taking back.
  const sizes: [measures: number, requests: number, answers: number][] = [
    [200, 1, 1.5],
    [1000, 1, 1.75],
    [10_000, 1, 4.5],
  ];
  test.each(sizes)(
    "200 cells among %i measures take two there and two back, each way under %d MB of requests and %d MB of answers",
    async (measures, requests, answers) => {
      const spreadsheet = pane.open(alone(measuresSheet(measures)));
      const edits = results(await readAll(spreadsheet), 200);
      const expectCarried = async (): Promise<void> => {
        const { syncs, requestBytes, responseBytes } = pane.host.stats;
        expect(syncs).toBe(2);
        expect(requestBytes).toBeLessThan(requests * MEGABYTE);
        expect(responseBytes).toBeLessThan(answers * MEGABYTE);
        await pane.settle();
        pane.host.resetStats();
      };
      await pane.settle();
      pane.host.resetStats();
      const written = await writeAlone(spreadsheet, { cells: edits, removedRows: [] });
      if (!written.ok) throw new Error(written.fault.en);
      expect(written.value.written.cells).toEqual(edits);
      await expectCarried();
      const undone = await undoTogether(spreadsheet, written.value.undo);
      expect(undone.ok && undone.value.undone.cells).toHaveLength(200);
      await expectCarried();
      expect(pane.host.values("มาตรการ", "G4:G203").flat().join("")).toBe("");
    },
  );

  test("nothing to write costs nothing", async () => {
    const spreadsheet = pane.open(alone(measuresSheet(1)));
    expect(await spreadsheet.write([NO_EDITS])).toEqual({
      ok: true,
      value: { made: [{ group: NO_EDITS, edits: NO_EDITS, undo: null }], left: [] },
    });
    expect(await spreadsheet.write([])).toEqual({ ok: true, value: { made: [], left: [] } });
    expect(pane.host.stats.syncs).toBe(0);
  });
});

describe("round trips of the print sheets", () => {
  const OPTIONS = { asOf: "2025-10-15" as PlainDate, fiscalYear: null, sheetName: null, force: true };
  const small = alone(measuresSheet(17));

  test.each([
    ["the official font", null, 1],
    ["another font in its place", { width: 0.5, line: 1.2 }, 1.3],
  ])("%s: one for its letters, and three for the sheets", async (_name, letters, pages) => {
    const counts: number[] = [];
    const make = async (spreadsheet: Spreadsheet, isMeasured: boolean): Promise<void> => {
      if (letters) pane.host.faults.fontOf = () => letters;
      const workbook = await readAll(spreadsheet);
      await pane.settle();
      pane.host.resetStats();
      const made = await makeReportSheets(
        workbook,
        (layout) => {
          counts.push(layout.sheets[2]?.pageBreaks?.length ?? 0);
          return spreadsheet.makeSheets(layout, "replace-own");
        },
        OPTIONS,
        isMeasured ? spreadsheet.measureText?.bind(spreadsheet) : undefined,
      );
      expect(made.ok && made.value.made?.halfMade).toBeNull();
    };
    await make(pane.open(small), false);
    expect(pane.host.stats.syncs).toBe(3);
    await make(pane.open(small), true);
    expect(pane.host.stats.syncs).toBe(4);
    expect(pane.host.workbook.sheets.map(({ name }) => name).slice(3)).toEqual([
      "พิมพ์-บันทึกข้อความ",
      "พิมพ์-ปก",
      "พิมพ์-ตารางรายงาน",
    ]);
    const [before = 0, after = 0] = counts;
    expect(after).toBeGreaterThanOrEqual(Math.floor(pages * before));
    if (letters === null) expect(after).toBe(before);
  });
});

test("selecting and new sheets take one and two", async () => {
  const spreadsheet = pane.open(alone(measuresSheet(1)));
  await spreadsheet.select({ sheet: "มาตรการ", cell: "A4" });
  expect(pane.host.stats.syncs).toBe(1);
  await spreadsheet.makeSheets({ title: "ว่าง", sheets: [] }, "free-name");
  expect(pane.host.stats.syncs).toBeLessThanOrEqual(3);
});
