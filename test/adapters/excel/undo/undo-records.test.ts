import { LEFT_REASONS } from "../../../../src/app/changes/left-reasons";
import type { Spreadsheet } from "../../../../src/app/ports/spreadsheet";
import type { CellEdit } from "../../../../src/core/changes/cell-edit";
import type { RowRemoval } from "../../../../src/core/changes/workbook-edits";
import { cellAt, type HostSheetData, type HostWorkbookData } from "excel-host";
import { openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { changedCells, dumpOf } from "../../../support/workbook-dump";
import {
  undoTogether,
  writeAlone,
  type UndoneTogether,
  type WrittenAlone,
} from "../../../support/write-alone";

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});
afterEach(() => {
  expect(pane.host.unknownCalls).toEqual([]);
});

const LINE = { style: "Continuous", weight: "Thin", color: "#808080" } as const;

const MEASURES: HostSheetData = {
  name: "มาตรการ",
  cells: [
    { address: "A1", value: "รายงานผล", format: { bold: true, fontSize: 18, fill: "#DDEBF7" } },
    { address: "A2", value: "มาตรการ" },
    { address: "B2", value: "ระยะเวลา" },
    { address: "E2", value: "สรุปผล" },
    { address: "A3", value: "๑. ประกาศนโยบาย", format: { wrapText: true, edgeBottom: LINE } },
    { address: "B3", value: 45838, numberFormat: "d mmm yyyy" },
    { address: "C3", value: "007", numberFormat: "@" },
    { address: "D3", value: "12", quoted: true },
    { address: "E3", format: { fill: "#FFFF00", fontName: "TH SarabunPSK" } },
    { address: "F3", value: 0.5, numberFormat: "0%" },
    { address: "A4", value: "เผยแพร่", format: { italic: true, fontColor: "#FF0000", locked: false } },
    { address: "B4", value: 12, numberFormat: "@" },
    { address: "C4", value: "๓๐", quoted: true, format: { fill: "#FFFF00" } },
    { address: "D4", value: true },
    { address: "E4", value: "อบรม 45 คน" },
    { address: "A5", value: "๒. อบรมบุคลากร" },
    { address: "E5", value: "อบรมแล้ว" },
    { address: "A6", value: "ลงชื่อ" },
  ],
  rowHeights: { 4: 40.5 },
  merges: ["A1:F1", "E4:F4"],
};
const TOTALS: HostSheetData = {
  name: "สรุป",
  cells: [
    { address: "A1", formula: "=COUNTA('มาตรการ'!A3:A6)" },
    { address: "A2", value: "ไม่เกี่ยว" },
  ],
};

function open(measures: Partial<HostSheetData> = {}, more: Partial<HostWorkbookData> = {}): Spreadsheet {
  return pane.open({ sheets: [{ ...MEASURES, ...measures }, TOTALS], ...more });
}

function edit(cell: string, before: string, after: string, type?: CellEdit["type"]): CellEdit {
  return { sheet: "มาตรการ", cell, before, after, ...(type && { type }) };
}

async function write(
  spreadsheet: Spreadsheet,
  cells: readonly CellEdit[],
  removedRows: readonly RowRemoval[] = [],
): Promise<WrittenAlone> {
  const result = await writeAlone(spreadsheet, { cells, removedRows });
  if (!result.ok) throw new Error(result.fault.en);
  return result.value;
}

async function undo(spreadsheet: Spreadsheet, { undo: records }: WrittenAlone): Promise<UndoneTogether> {
  if (records.length === 0) throw new Error("nothing to undo");
  const result = await undoTogether(spreadsheet, records);
  if (!result.ok) throw new Error(result.fault.en);
  return result.value;
}

const cells: [name: string, edits: readonly CellEdit[], shown: readonly unknown[]][] = [
  ["a blank cell with a fill", [edit("E3", "", "ประกาศแล้ว")], ["ประกาศแล้ว"]],
  ["a text", [edit("E5", "อบรมแล้ว", "อบรมแล้ว ๔๐ คน")], ["อบรมแล้ว ๔๐ คน"]],
  ["a text with digits that is no number", [edit("E4", "อบรม 45 คน", "อบรม 50 คน")], ["อบรม 50 คน"]],
  ["a date", [edit("B3", "2025-06-30", "ไตรมาส ๓")], ["ไตรมาส ๓"]],
  ["a date by another", [edit("B3", "30 มิถุนายน 2568", "2025-09-30", "date")], [45930]],
  ["a text cell", [edit("C3", "007", "=1+1")], ["=1+1"]],
  ["a text cell that becomes a date", [edit("C3", "007", "2025-09-30", "date")], [45930]],
  ["a number in a text cell", [edit("B4", "12", "สิบสอง")], ["สิบสอง"]],
  ["digits behind an apostrophe", [edit("D3", "12", "15", "number")], [15]],
  ["Thai digits behind an apostrophe", [edit("C4", "๓๐", "๓๑")], ["๓๑"]],
  ["a percentage by a text", [edit("F3", "50%", "ร้อยละ ๘๐")], ["ร้อยละ ๘๐"]],
  ["a percentage by a number", [edit("F3", "50%", "87.5", "number")], [87.5]],
  ["a truth value", [edit("D4", "TRUE", "ใช่")], ["ใช่"]],
  [
    "a date and a number into blank cells",
    [edit("E3", "", "2025-06-30", "date"), edit("F5", "", "12", "number")],
    [45838, 12],
  ],
  ["a cell that is cleared", [edit("E5", "อบรมแล้ว", "")], [""]],
  [
    "several sheets",
    [edit("E5", "อบรมแล้ว", "ก"), { ...edit("A2", "ไม่เกี่ยว", "ข"), sheet: "สรุป" }],
    ["ก", "ข"],
  ],
];
test.each(cells)("%s: only the cells shown change, and come back exactly", async (_, edits, shown) => {
  const spreadsheet = open();
  const before = dumpOf(pane.host);
  const outcome = await write(spreadsheet, edits);
  expect(outcome.written.cells).toEqual(edits);
  expect(edits.map(({ sheet, cell }) => pane.host.cell(sheet, cell).value)).toEqual(shown);
  expect(changedCells(before, dumpOf(pane.host)).sort()).toEqual(
    edits.map(({ sheet, cell }) => `${sheet}!${cell}`).sort(),
  );
  const back = await undo(spreadsheet, outcome);
  expect(back).toEqual({
    undone: { cells: edits, removedRows: [] },
    left: [],
    leftRows: [],
    remaining: [],
  });
  expect(dumpOf(pane.host)).toEqual(before);
});

test("34 cells are taken back in two round trips", async () => {
  const cells = Array.from({ length: 17 }, (_, row) => ({ address: `A${row + 3}`, value: "มาตรการ" }));
  const spreadsheet = open({ cells, merges: [] });
  const before = dumpOf(pane.host);
  const edits = cells.flatMap((_, row) => [
    edit(`E${row + 3}`, "", `สรุป ${row} ${"ก".repeat(300)}`),
    edit(`F${row + 3}`, "", "ผลลัพธ์"),
  ]);
  const outcome = await write(spreadsheet, edits);
  expect(pane.host.stats.syncs).toBe(2);
  pane.host.resetStats();
  await undo(spreadsheet, outcome);
  expect(pane.host.stats.syncs).toBe(2);
  expect(pane.host.stats.requestBytes).toBeLessThan(150_000);
  expect(pane.host.undoClears).toEqual([]); // Excel's own undo is kept
  expect(dumpOf(pane.host)).toEqual(before);
});

test("texts of 12 MB are taken back in requests that Excel takes", async () => {
  const long = "ก".repeat(8000);
  const spreadsheet = open();
  const before = dumpOf(pane.host);
  const edits = Array.from({ length: 500 }, (_, index) => edit(`H${index + 1}`, "", `${index} ${long}`));
  const outcome = await write(spreadsheet, edits);
  expect(outcome.left).toEqual([]);
  pane.host.resetStats();
  const back = await undo(spreadsheet, outcome);
  expect(back.left).toEqual([]);
  for (const { requestBytes, responseBytes } of pane.host.trace) {
    expect(Math.max(requestBytes, responseBytes)).toBeLessThan(5 * 1024 * 1024);
  }
  expect(dumpOf(pane.host)).toEqual(before);
});

test("a former text that this Excel takes for a number comes back behind an apostrophe, in a third round trip", async () => {
  const spreadsheet = open();
  const outcome = await write(spreadsheet, [edit("E4", "อบรม 45 คน", "ก"), edit("E5", "อบรมแล้ว", "ข")]);
  pane.host.resetStats();
  pane.host.faults.alterText = (text) => (text === "อบรม 45 คน" ? 45 : text);
  expect((await undo(spreadsheet, outcome)).left).toEqual([]);
  expect(pane.host.stats.syncs).toBe(3);
  expect(pane.host.values("มาตรการ", "E4:E5")).toEqual([["อบรม 45 คน"], ["อบรมแล้ว"]]);
});

test("a former text that Excel does not keep at all is told, and can be tried again", async () => {
  const spreadsheet = open();
  const outcome = await write(spreadsheet, [edit("E4", "อบรม 45 คน", "ก")]);
  pane.host.faults.alterText = () => "อื่น";
  const back = await undo(spreadsheet, outcome);
  expect(back.undone.cells).toEqual([]);
  expect(back.left[0]?.reason.en).toContain("did not keep the former text");
});

describe("a person has been at it since", () => {
  test("a cell that was changed is left, the others come back", async () => {
    const spreadsheet = open();
    const outcome = await write(spreadsheet, [edit("E3", "", "ร่าง"), edit("E5", "อบรมแล้ว", "ร่าง ๒")]);
    pane.host.typeIntoCell("มาตรการ", "E3", "แก้เอง");
    const back = await undo(spreadsheet, outcome);
    expect(back.undone.cells.map(({ cell }) => cell)).toEqual(["E5"]);
    expect(back.left.map(({ edit: { cell } }) => cell)).toEqual(["E3"]);
    expect(back.left[0]?.reason.en).toContain("was changed after");
    expect(pane.host.values("มาตรการ", "E3:E5")).toEqual([["แก้เอง"], ["อบรม 45 คน"], ["อบรมแล้ว"]]);
    expect(back.remaining.flatMap(({ edits }) => edits.cells.map(({ cell }) => cell))).toEqual(["E3"]);
  });

  test("a cell that was put back by hand counts as taken back", async () => {
    const spreadsheet = open();
    const outcome = await write(spreadsheet, [edit("E5", "อบรมแล้ว", "ร่าง")]);
    pane.host.typeIntoCell("มาตรการ", "E5", "อบรมแล้ว");
    expect((await undo(spreadsheet, outcome)).left).toEqual([]);
  });

  test("a text that was moved by hand to another row is told, not called taken back", async () => {
    const spreadsheet = open();
    const moved = edit("E3", "", "ร่างสรุป");
    const outcome = await write(spreadsheet, [moved, edit("E5", "อบรมแล้ว", "ร่าง ๒")]);
    pane.host.typeIntoCell("มาตรการ", "E3", "");
    pane.host.typeIntoCell("มาตรการ", "E6", "ร่างสรุป");
    const back = await undo(spreadsheet, outcome);
    expect(back.undone.cells.map(({ cell }) => cell)).toEqual(["E5"]);
    expect(back.left).toEqual([{ edit: moved, reason: LEFT_REASONS.movedByHand }]);
    expect(pane.host.values("มาตรการ", "E6:E6")).toEqual([["ร่างสรุป"]]);
  });

  test("a sheet that was renamed is found, one that was deleted is told", async () => {
    const spreadsheet = open();
    const outcome = await write(spreadsheet, [
      edit("E3", "", "ร่าง"),
      { ...edit("A2", "ไม่เกี่ยว", "ร่าง"), sheet: "สรุป" },
    ]);
    pane.host.sheet("มาตรการ").name = "มาตรการ ๒๕๖๘";
    pane.host.workbook.sheets = pane.host.workbook.sheets.filter(({ name }) => name !== "สรุป");
    const back = await undo(spreadsheet, outcome);
    expect(back.undone.cells.map(({ cell }) => cell)).toEqual(["E3"]);
    expect(back.left[0]?.reason.en).toContain("no longer there");
    expect(pane.host.values("มาตรการ ๒๕๖๘", "E3:E3")).toEqual([[""]]);
  });

  test("a format that a person gave since stays", async () => {
    const spreadsheet = open();
    const outcome = await write(spreadsheet, [edit("E3", "", "2025-06-30", "date")]);
    const cell = cellAt(pane.host.sheet("มาตรการ"), 3, 5);
    if (cell) cell.format.numberFormat = "yyyy";
    await undo(spreadsheet, outcome);
    expect(pane.host.cell("มาตรการ", "E3")).toMatchObject({ value: "", format: { numberFormat: "yyyy" } });
  });

  test("a sheet that was protected since is left, with the reason", async () => {
    const spreadsheet = open();
    const outcome = await write(spreadsheet, [edit("E3", "", "ร่าง")]);
    pane.host.sheet("มาตรการ").protection = { options: {} as never, password: null };
    const back = await undo(spreadsheet, outcome);
    expect(back.left[0]?.reason.en).toContain("locked");
  });
});

describe("rows", () => {
  const ROW_4: RowRemoval = {
    sheet: "มาตรการ",
    row: 4,
    cells: [
      { cell: "A4", before: "เผยแพร่" },
      { cell: "B4", before: "12" },
      { cell: "C4", before: "๓๐" },
      { cell: "D4", before: "TRUE" },
      { cell: "E4", before: "อบรม 45 คน" },
    ],
  };
  const ROW_2: RowRemoval = {
    sheet: "มาตรการ",
    row: 2,
    cells: [
      { cell: "A2", before: "มาตรการ" },
      { cell: "B2", before: "ระยะเวลา" },
      { cell: "E2", before: "สรุปผล" },
    ],
  };

  test("a row is removed after the cells, and comes back with all that was in it", async () => {
    const spreadsheet = open({ hiddenRows: [4] });
    const before = dumpOf(pane.host);
    const joined = edit("A3", "๑. ประกาศนโยบาย", "๑. ประกาศนโยบายเผยแพร่");
    const below = edit("E5", "อบรมแล้ว", "อบรมแล้ว ๔๐ คน");
    const outcome = await write(spreadsheet, [joined, below], [ROW_4]);
    expect(outcome).toMatchObject({
      written: { cells: [joined, below], removedRows: [ROW_4] },
      leftRows: [],
    });
    expect(pane.host.values("มาตรการ", "A2:A6")).toEqual([
      ["มาตรการ"],
      ["๑. ประกาศนโยบายเผยแพร่"],
      ["๒. อบรมบุคลากร"],
      ["ลงชื่อ"],
      [""],
    ]);
    expect(pane.host.values("มาตรการ", "E4:E4")).toEqual([["อบรมแล้ว ๔๐ คน"]]);
    expect(pane.host.stats.syncs).toBe(4); // cells and sheets read, rows read, cells written and the row marked, removed
    pane.host.resetStats();
    const back = await undo(spreadsheet, outcome);
    expect(back).toMatchObject({ left: [], leftRows: [], remaining: [] });
    expect(pane.host.stats.syncs).toBe(2);
    expect(dumpOf(pane.host)).toEqual(before);
  });

  test("two rows, the second beside the first or not", async () => {
    const spreadsheet = open();
    const before = dumpOf(pane.host);
    const outcome = await write(spreadsheet, [], [ROW_2, ROW_4]);
    expect(outcome.written.removedRows).toEqual([ROW_2, ROW_4]);
    expect(pane.host.values("มาตรการ", "A1:A4").flat()).toEqual([
      "รายงานผล",
      "๑. ประกาศนโยบาย",
      "๒. อบรมบุคลากร",
      "ลงชื่อ",
    ]);
    await undo(spreadsheet, outcome);
    expect(dumpOf(pane.host)).toEqual(before);
  });

  const refused: [
    name: string,
    measures: Partial<HostSheetData>,
    reason: string,
    more?: Partial<HostWorkbookData>,
  ][] = [
    [
      "another text in it",
      { cells: [...(MEASURES.cells ?? []), { address: "Z4", value: "ซ่อน" }] },
      "has changed",
    ],
    [
      "a formula in it",
      { cells: [...(MEASURES.cells ?? []), { address: "G4", formula: "=1+1" }] },
      "holds a formula",
    ],
    [
      "a formula that names it",
      { cells: [...(MEASURES.cells ?? []), { address: "H9", formula: "=A4" }] },
      "refers to the row",
    ],
    ["a name for it", {}, "refers to the row", { names: [{ name: "ช่อง", formula: "='มาตรการ'!$A$4:$B$4" }] }],
    ["a comment", { comments: [{ address: "B4", content: "ดูด้วย" }] }, "holds more than texts"],
    [
      "a drop-down",
      { validations: [{ address: "C4:C9", rule: { list: { inCellDropDown: true, source: "ก,ข" } } }] },
      "holds more than texts",
    ],
    [
      "a picture that reaches into it",
      { drawings: [{ kind: "shape", top: 20, height: 30 }] },
      "holds more than texts",
    ],
    ["a chart over it", { drawings: [{ kind: "chart", top: 0, height: 200 }] }, "holds more than texts"],
    ["a rule for its look", { conditionalFormats: ["A2:F9"] }, "holds more than texts"],
    ["a page break above it", { pageLayout: { rowBreaks: [4] } }, "holds more than texts"],
    ["a table", { tables: [{ name: "ตาราง", address: "A2:F6" }], merges: [] }, "holds more than texts"],
    ["cells merged with the row below", { merges: ["A4:A5"] }, "merged with those of other rows"],
    ["a protected sheet", { protection: {} }, "is protected"],
    ["the end of a filter", { filterAddress: "A2:F4" }, "has a filter"],
  ];
  test.each(refused)(
    "%s: the row stays, and so does everything else",
    async (_, measures, reason, more = {}) => {
      const spreadsheet = open(measures, more);
      const before = dumpOf(pane.host);
      const outcome = await write(spreadsheet, [], [ROW_4]);
      expect(outcome).toMatchObject({ written: { removedRows: [] }, undo: [] });
      expect(outcome.leftRows[0]?.reason.en).toContain(reason);
      expect(dumpOf(pane.host)).toEqual(before);
    },
  );

  test.each([
    ["a picture above", { drawings: [{ kind: "shape" as const, top: 0, height: 45 }] }],
    ["a picture below", { drawings: [{ kind: "shape" as const, top: 86, height: 45 }] }],
    ["a comment in another row", { comments: [{ address: "A5", content: "ดูด้วย" }] }],
    [
      "a formula around it",
      { cells: [...(MEASURES.cells ?? []), { address: "H9", formula: "=COUNTA(A2:A6)" }] },
    ],
    ["a filter around it", { filterAddress: "A2:F6" }],
    ["a rule for other rows", { conditionalFormats: ["A5:F9"] }],
    ["a page break below it", { pageLayout: { rowBreaks: [5] } }],
  ])("%s does not keep a row, which comes back exactly", async (_, measures) => {
    const spreadsheet = open(measures);
    const before = dumpOf(pane.host);
    const outcome = await write(spreadsheet, [], [ROW_4]);
    expect(outcome.leftRows).toEqual([]);
    await undo(spreadsheet, outcome);
    expect(dumpOf(pane.host)).toEqual(before);
  });

  test("a row stays where the cell that was to keep its text was left", async () => {
    const spreadsheet = open();
    const before = dumpOf(pane.host);
    const stale = edit("A3", "อื่น", "อื่นเผยแพร่");
    const group = { cells: [stale, edit("E3", "", "ร่าง")], removedRows: [ROW_4] };
    const result = await spreadsheet.write([group]);
    if (!result.ok) throw new Error(result.fault.en);
    const obstacles = [{ edit: stale, reason: LEFT_REASONS.changedMeanwhile }];
    expect(result.value).toEqual({ made: [], left: [{ group, obstacles, remains: null }] });
    expect(dumpOf(pane.host)).toEqual(before);
  });

  test("rows came in above: it comes back between the same neighbours", async () => {
    const spreadsheet = open();
    const outcome = await write(spreadsheet, [], [ROW_4]);
    pane.host.insertCells("มาตรการ", "2:3");
    const back = await undo(spreadsheet, outcome);
    expect(back).toMatchObject({ undone: { removedRows: [ROW_4] }, left: [], leftRows: [], remaining: [] });
    expect(pane.host.values("มาตรการ", "A5:A7").flat()).toEqual([
      "๑. ประกาศนโยบาย",
      "เผยแพร่",
      "๒. อบรมบุคลากร",
    ]);
  });

  test("what stood around it has changed: the row is not put back at a guess", async () => {
    const spreadsheet = open();
    const outcome = await write(spreadsheet, [], [ROW_4]);
    for (const cell of ["A2", "A3", "A4", "A5"]) pane.host.typeIntoCell("มาตรการ", cell, `${cell} แก้เอง`);
    const changed = dumpOf(pane.host);
    const back = await undo(spreadsheet, outcome);
    expect(back.leftRows).toEqual([{ removal: ROW_4, reason: LEFT_REASONS.placeUnknown }]);
    expect(back.remaining.flatMap(({ edits }) => edits.removedRows)).toEqual([ROW_4]);
    expect(dumpOf(pane.host)).toEqual(changed);
  });

  test("its neighbours have changed places: it belongs to neither", async () => {
    const spreadsheet = open();
    const outcome = await write(spreadsheet, [], [ROW_4]);
    pane.host.sortRows("มาตรการ", "A3:F4", "A", { descending: true });
    const back = await undo(spreadsheet, outcome);
    expect(back.leftRows).toEqual([{ removal: ROW_4, reason: LEFT_REASONS.placeUnknown }]);
  });

  test("one neighbour is enough to know the place", async () => {
    const spreadsheet = open();
    const outcome = await write(spreadsheet, [], [ROW_4]);
    pane.host.typeIntoCell("มาตรการ", "A4", "๒. อบรม");
    const back = await undo(spreadsheet, outcome);
    expect(back.leftRows).toEqual([]);
    expect(pane.host.values("มาตรการ", "A3:A5").flat()).toEqual(["๑. ประกาศนโยบาย", "เผยแพร่", "๒. อบรม"]);
  });
});
