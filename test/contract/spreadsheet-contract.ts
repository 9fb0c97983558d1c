import type { Capability, ReadingOptions, Spreadsheet } from "../../src/app/ports/spreadsheet";
import type { UserFault } from "../../src/app/ports/result";
import type { CellEdit } from "../../src/core/changes/cell-edit";
import { NO_EDITS, type RowRemoval, type WorkbookEdits } from "../../src/core/changes/workbook-edits";
import { SHEET_NAMES } from "../../src/core/model/sheet-names";
import type { RawTable, RawWorkbook } from "../../src/core/sheet/raw-table";
import { programEdits } from "../../src/core/sheet/program/program-edits";
import { programSheetLayout } from "../../src/core/sheet/program/program-sheet-layout";
import { readProgramSheet, type ProgramSheet } from "../../src/core/sheet/program/read-program-sheet";
import { hashText } from "../../src/core/text/hash-text";
import { rawWorkbook, type TestTable } from "../support/raw-table";
import { printLayout as layout } from "../support/print-layout";
import { testMovementsContract } from "./movements-contract";
import { testSheetsContract } from "./sheets-contract";
import { undoTogether, writeAlone, type UndoneTogether, type WrittenAlone } from "../support/write-alone";
import type { WorkbookInFront } from "../support/workbook-in-front";

export interface ContractOptions {
  /** Cells that stay writable in a protected sheet, as "มาตรการ!B2". */
  readonly unlocked?: readonly string[];
  readonly lacking?: readonly Capability[];
}

/** Opens a workbook with these sheets; merged areas, hidden rows and protection as they say. */
export type OpenWorkbook = (workbook: RawWorkbook, options?: ContractOptions) => Promise<WorkbookInFront>;

const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลาดำเนินการ",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์/ความสำเร็จของการดำเนินการ",
];

/** A measures sheet with two measures, results blank. */
export function measuresTable(more: Partial<TestTable> = {}): TestTable {
  return {
    sheet: "มาตรการ",
    rows: [
      ["มาตรการส่งเสริมคุณธรรม ปี ๒๕๖๘", null, null, null, null, null],
      HEADINGS,
      ["๑. ประกาศนโยบาย", "๑. จัดทำ\n๒. เผยแพร่", "สำนักปลัด", "ไตรมาส ๒", null, null],
      ["๒. อบรมบุคลากร", "๑. จัดอบรม", "กองคลัง", { date: "2025-06-30" }, "อบรมแล้ว ๔๐ คน", null],
    ],
    ...more,
  };
}

const evidence: TestTable = {
  sheet: SHEET_NAMES.evidence,
  rows: [
    ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ"],
    [1, { date: "2025-02-15" }, "ประกาศ"],
  ],
};
const settings: TestTable = {
  sheet: SHEET_NAMES.settings,
  rows: [
    ["ชื่อ", "ค่า"],
    ["หน่วยงาน", "องค์การบริหารส่วนตำบลทุ่งสมมติ"],
    ["ปีงบประมาณ", 2568],
  ],
};

/** What every adapter of the port does; run by the fake and by the one for Excel. */
export function testSpreadsheetContract(name: string, open: OpenWorkbook): void {
  const openTables = (tables: readonly TestTable[], active = 0): Promise<WorkbookInFront> =>
    open(rawWorkbook(tables, active));
  const read = async ({ spreadsheet }: WorkbookInFront, mergedAreas = false): Promise<RawWorkbook> => {
    const result = await spreadsheet.read({ mergedAreas });
    if (!result.ok) throw new Error(result.fault.en);
    return result.value;
  };
  const tableNamed = (workbook: RawWorkbook, sheet: string): RawTable => {
    const table = workbook.tables.find((one) => one.sheet === sheet);
    if (!table) throw new Error(`no sheet ${sheet}`);
    return table;
  };

  testSheetsContract(name, openTables);
  testMovementsContract(name, open);

  describe(`${name}: reading`, () => {
    test("every cell of the measures sheet as it is shown, line breaks and dates included", async () => {
      const workbook = rawWorkbook([measuresTable()]);
      const table = tableNamed(await read(await open(workbook)), "มาตรการ");
      expect(table.rows).toEqual(workbook.tables[0]?.rows);
    });

    test("all sheets are listed in order, with the one in front", async () => {
      const workbook = await read(await openTables([measuresTable(), evidence, settings], 2));
      expect(workbook.tables.map(({ sheet }) => sheet)).toEqual([
        "มาตรการ",
        SHEET_NAMES.evidence,
        SHEET_NAMES.settings,
      ]);
      expect(workbook.active).toBe(2);
    });

    test("evidence and settings come along", async () => {
      const expected = rawWorkbook([measuresTable(), evidence, settings]);
      const workbook = await read(await open(expected));
      expect(tableNamed(workbook, SHEET_NAMES.evidence).rows).toEqual(expected.tables[1]?.rows);
      expect(tableNamed(workbook, SHEET_NAMES.settings).rows).toEqual(expected.tables[2]?.rows);
    });

    test("hidden rows and hidden sheets are read and said to be hidden", async () => {
      const workbook = await read(
        await openTables([measuresTable({ hiddenRows: [4] }), { ...settings, hidden: true }]),
      );
      expect(tableNamed(workbook, "มาตรการ").rows.map(({ row, hidden }) => [row, hidden])).toEqual([
        [1, false],
        [2, false],
        [3, false],
        [4, true],
      ]);
      expect(tableNamed(workbook, SHEET_NAMES.settings).hidden).toBe(true);
    });

    test("merged areas when they are asked for, and only then", async () => {
      const workbook = await openTables([measuresTable({ merges: ["A1:F1"] })]);
      expect(tableNamed(await read(workbook, true), "มาตรการ").merges).toEqual([
        { top: 1, left: 1, bottom: 1, right: 6 },
      ]);
      expect(tableNamed(await read(workbook, false), "มาตรการ").merges).toEqual([]);
    });

    test("errors and formulas are told from texts", async () => {
      const rows = [HEADINGS, ["๑. ก", "ข", { error: "#N/A" }, { formula: "ไตรมาส ๓" }, null, null]];
      const table = tableNamed(await read(await openTables([measuresTable({ rows })])), "มาตรการ");
      expect(table.rows[1]?.cells.slice(2)).toEqual([
        { column: 3, text: "#N/A", type: "error", isFormula: true },
        { column: 4, text: "ไตรมาส ๓", type: "text", isFormula: true },
      ]);
    });

    test("protection is told", async () => {
      const [table] = rawWorkbook([measuresTable()]).tables as [RawTable];
      const workbook = await open({ tables: [{ ...table, isProtected: true }], active: 0 });
      expect(tableNamed(await read(workbook), "มาตรการ").isProtected).toBe(true);
    });

    test("what was typed since the last time", async () => {
      const workbook = await openTables([measuresTable()]);
      await read(workbook);
      workbook.typeIntoCell("มาตรการ", "E3", "ประกาศแล้ว");
      expect(tableNamed(await read(workbook), "มาตรการ").rows[2]?.cells.at(-1)).toEqual({
        column: 5,
        text: "ประกาศแล้ว",
        type: "text",
        isFormula: false,
      });
    });

    test("a blank workbook has its sheet and no rows", async () => {
      const workbook = await read(await openTables([{ sheet: "ว่าง", rows: [] }]));
      expect(workbook.tables.map(({ sheet, rows }) => [sheet, rows])).toEqual([["ว่าง", []]]);
    });
  });

  describe(`${name}: writing`, () => {
    const edit = (cell: string, before: string, after: string, sheet = "มาตรการ"): CellEdit => ({
      sheet,
      cell,
      before,
      after,
    });
    const writeAll = async (
      { spreadsheet }: WorkbookInFront,
      edits: readonly CellEdit[],
    ): Promise<{ written: string[]; left: Record<string, UserFault> }> => {
      const result = await writeAlone(spreadsheet, { cells: edits, removedRows: [] });
      if (!result.ok) throw new Error(result.fault.en);
      return {
        written: result.value.written.cells.map(({ cell }) => cell),
        left: Object.fromEntries(result.value.left.map(({ edit: { cell }, reason }) => [cell, reason])),
      };
    };

    const texts: [name: string, text: string][] = [
      ["a sentence", "ประกาศแล้ว เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘"],
      ["two lines", "๑. ประกาศแล้ว\n๒. เผยแพร่แล้ว"],
      ["a formula", "=1+1"],
      ["a plus", "+ เพิ่มขึ้น"],
      ["a dash", "- ไม่มี"],
      ["an at sign", "@อบต"],
      ["a number with a zero before it", "08"],
      ["a fraction", "1/2"],
      ["a date in words", "ม.ค. 68"],
      ["a truth", "TRUE"],
      ["an error", "#N/A"],
      ["percent", "80%"],
      ["an apostrophe before", "'ก'"],
      ["long and like a formula", `-${"ก".repeat(9000)}`],
      ["as long as a cell can hold", "ก".repeat(32_767)],
    ];
    test.each(texts)("%s arrives as that very text", async (_, text) => {
      const workbook = await openTables([measuresTable()]);
      const outcome = await writeAll(workbook, [edit("E3", "", text)]);
      expect(outcome).toEqual({ written: ["E3"], left: {} });
      expect(workbook.textOf("มาตรการ", "E3")).toBe(text);
      expect(tableNamed(await read(workbook), "มาตรการ").rows[2]?.cells.at(-1)).toEqual({
        column: 5,
        text,
        type: "text",
        isFormula: false,
      });
    });

    test("a cell that has changed meanwhile is left", async () => {
      const workbook = await openTables([measuresTable()]);
      workbook.typeIntoCell("มาตรการ", "E3", "พิมพ์เอง");
      const { written, left } = await writeAll(workbook, [edit("E3", "", "ร่าง"), edit("F3", "", "ผล")]);
      expect(written).toEqual(["F3"]);
      expect(left.E3?.th).toContain("เปลี่ยนไปแล้ว");
      expect(workbook.textOf("มาตรการ", "E3")).toBe("พิมพ์เอง");
    });

    test("a filled cell is replaced where it is as it was proposed from, a date in words too", async () => {
      const workbook = await openTables([measuresTable()]);
      const outcome = await writeAll(workbook, [
        edit("E4", "อบรมแล้ว ๔๐ คน", "อบรมแล้ว ๔๕ คน"),
        edit("D4", "30 มิถุนายน 2568", "ไตรมาส ๓"),
      ]);
      expect(outcome).toEqual({ written: ["E4", "D4"], left: {} });
      expect(workbook.textOf("มาตรการ", "E4")).toBe("อบรมแล้ว ๔๕ คน");
    });

    test("a formula, a missing sheet, a text that is too long and a merged cell are left, each with its reason", async () => {
      const rows = [HEADINGS, ["๑. ก", "ข", "ค", "ไตรมาส ๑", { formula: "สูตร" }, null], ["๒. ก", "ข"]];
      const workbook = await openTables([measuresTable({ rows, merges: ["F2:F3"] })]);
      await read(workbook, true);
      const { written, left } = await writeAll(workbook, [
        edit("E2", "สูตร", "ร่าง"),
        edit("F3", "", "ร่าง"),
        edit("E3", "", "ก".repeat(32_768)),
        edit("A1", "", "ร่าง", "ไม่มีแผ่นนี้"),
        edit("F2", "", "ผล"),
      ]);
      expect(written).toEqual(["F2"]);
      expect(Object.keys(left).sort()).toEqual(["A1", "E2", "E3", "F3"]);
      expect(left.E2?.en).toContain("formula");
      expect(left.F3?.en).toContain("merged");
      expect(left.E3?.en).toContain("32,767");
      expect(left.A1?.en).toContain("no longer there");
    });

    test("locked cells of a protected sheet are left, the others written", async () => {
      const [table] = rawWorkbook([measuresTable()]).tables as [RawTable];
      const workbook = await open(
        { tables: [{ ...table, isProtected: true }], active: 0 },
        { unlocked: ["มาตรการ!F3"] },
      );
      const { written, left } = await writeAll(workbook, [edit("E3", "", "ก"), edit("F3", "", "ข")]);
      expect(written).toEqual(["F3"]);
      expect(left.E3?.en).toContain("locked");
    });

    test("rows that a filter hides get what is theirs", async () => {
      const workbook = await openTables([measuresTable({ hiddenRows: [3] })]);
      await writeAll(workbook, [edit("F3", "", "ของแถว ๓"), edit("F4", "", "ของแถว ๔")]);
      expect([workbook.textOf("มาตรการ", "F3"), workbook.textOf("มาตรการ", "F4")]).toEqual([
        "ของแถว ๓",
        "ของแถว ๔",
      ]);
    });

    test("a cell is cleared by an empty text", async () => {
      const workbook = await openTables([measuresTable()]);
      const outcome = await writeAll(workbook, [edit("E4", "อบรมแล้ว ๔๐ คน", "")]);
      expect(outcome.written).toEqual(["E4"]);
      expect(workbook.textOf("มาตรการ", "E4")).toBe("");
    });
  });

  describe(`${name}: numbers and dates`, () => {
    test("arrive as what they are and are read as such", async () => {
      const workbook = await openTables([measuresTable()]);
      const cells: CellEdit[] = [
        { sheet: "มาตรการ", cell: "E3", before: "", after: "87.5", type: "number" },
        { sheet: "มาตรการ", cell: "F3", before: "", after: "2025-06-30", type: "date" },
        { sheet: "มาตรการ", cell: "F4", before: "", after: "-3", type: "number" },
      ];
      const outcome = await writeAlone(workbook.spreadsheet, { cells, removedRows: [] });
      expect(outcome.ok && outcome.value.written.cells).toEqual(cells);
      const rows = tableNamed(await read(workbook), "มาตรการ").rows;
      expect([...(rows[2]?.cells.slice(-2) ?? []), rows[3]?.cells.at(-1)]).toEqual([
        { column: 5, text: "87.5", type: "number", isFormula: false },
        { column: 6, text: "2025-06-30", type: "date", isFormula: false },
        { column: 6, text: "-3", type: "number", isFormula: false },
      ]);
    });
  });

  describe(`${name}: rows and undo`, () => {
    const ROW_3: RowRemoval = {
      sheet: "มาตรการ",
      row: 3,
      cells: [
        { cell: "A3", before: "๑. ประกาศนโยบาย" },
        { cell: "B3", before: "๑. จัดทำ\n๒. เผยแพร่" },
        { cell: "C3", before: "สำนักปลัด" },
        { cell: "D3", before: "ไตรมาส ๒" },
      ],
    };
    const ROW_4: RowRemoval = {
      sheet: "มาตรการ",
      row: 4,
      cells: [
        { cell: "A4", before: "๒. อบรมบุคลากร" },
        { cell: "B4", before: "๑. จัดอบรม" },
        { cell: "C4", before: "กองคลัง" },
        { cell: "D4", before: "30 มิถุนายน 2568" },
        { cell: "E4", before: "อบรมแล้ว ๔๐ คน" },
      ],
    };
    const draft: CellEdit = { sheet: "มาตรการ", cell: "F4", before: "", after: "ผลที่ร่าง" };
    const write = async ({ spreadsheet }: WorkbookInFront, edits: WorkbookEdits): Promise<WrittenAlone> => {
      const result = await writeAlone(spreadsheet, edits);
      if (!result.ok) throw new Error(result.fault.en);
      return result.value;
    };
    const undo = async (
      { spreadsheet }: WorkbookInFront,
      { undo: records }: WrittenAlone,
    ): Promise<UndoneTogether> => {
      if (records.length === 0) throw new Error("nothing to undo");
      const result = await undoTogether(spreadsheet, records);
      if (!result.ok) throw new Error(result.fault.en);
      return result.value;
    };

    test("cells are written first, then the row goes, and all of it comes back", async () => {
      const workbook = await openTables([measuresTable({ merges: ["A1:F1"], hiddenRows: [3] })]);
      const before = await read(workbook, true);
      const outcome = await write(workbook, { cells: [draft], removedRows: [ROW_3] });
      expect(outcome.written).toEqual({ cells: [draft], removedRows: [ROW_3] });
      expect(workbook.textOf("มาตรการ", "A3")).toBe("๒. อบรมบุคลากร");
      expect(workbook.textOf("มาตรการ", "F3")).toBe("ผลที่ร่าง");
      const back = await undo(workbook, outcome);
      expect(back).toMatchObject({ undone: outcome.written, left: [], leftRows: [], remaining: [] });
      expect(await read(workbook, true)).toEqual(before);
    });

    test("two neighbouring rows go and come back", async () => {
      const workbook = await openTables([measuresTable()]);
      const before = await read(workbook);
      const outcome = await write(workbook, { cells: [], removedRows: [ROW_3, ROW_4] });
      expect(outcome.leftRows).toEqual([]);
      expect(tableNamed(await read(workbook), "มาตรการ").rows.map(({ row }) => row)).toEqual([1, 2]);
      await undo(workbook, outcome);
      expect(await read(workbook)).toEqual(before);
    });

    test("a row that shows anything else, holds a formula, is merged or protected is left", async () => {
      const merged = await openTables([measuresTable({ merges: ["F3:F4"] })]);
      expect((await write(merged, { cells: [], removedRows: [ROW_3] })).leftRows[0]?.reason.en).toContain(
        "merged",
      );

      const changed = await openTables([measuresTable()]);
      changed.typeIntoCell("มาตรการ", "F3", "พิมพ์เอง");
      const outcome = await write(changed, { cells: [], removedRows: [ROW_3] });
      expect(outcome).toMatchObject({ written: NO_EDITS, undo: [] });
      expect(outcome.leftRows[0]?.reason.en).toContain("has changed");

      const [table] = rawWorkbook([measuresTable()]).tables as [RawTable];
      const locked = await open({ tables: [{ ...table, isProtected: true }], active: 0 });
      expect((await write(locked, { cells: [], removedRows: [ROW_3] })).leftRows[0]?.reason.en).toContain(
        "protected",
      );

      const rows = [HEADINGS, ["๑. ก", { formula: "สูตร" }]];
      const formula = await openTables([measuresTable({ rows })]);
      const cells = [
        { cell: "A2", before: "๑. ก" },
        { cell: "B2", before: "สูตร" },
      ];
      const removal = { sheet: "มาตรการ", row: 2, cells };
      expect((await write(formula, { cells: [], removedRows: [removal] })).leftRows[0]?.reason.en).toContain(
        "formula",
      );
    });

    test("of a group all is made or none: a row stays where the cell that is to keep its text was left", async () => {
      const workbook = await openTables([measuresTable()]);
      const before = await read(workbook);
      const stale = { ...draft, before: "อื่น" };
      const group = {
        cells: [{ ...draft, cell: "F2", before: "ผลลัพธ์/ความสำเร็จของการดำเนินการ" }, stale],
        removedRows: [ROW_3],
      };
      const alone = { cells: [{ ...draft, cell: "B1" }], removedRows: [] };
      const done = await workbook.spreadsheet.write([group, alone]);
      if (!done.ok) throw new Error(done.fault.en);
      expect(done.value.made.map((one) => one.group)).toEqual([alone]);
      expect(done.value.left).toMatchObject([{ group, obstacles: [{ edit: stale }], remains: null }]);
      await workbook.spreadsheet.undo(done.value.made.flatMap(({ undo: record }) => record ?? []));
      expect(await read(workbook)).toEqual(before);
    });

    test("a cell that was changed since is left, and what remains can be taken back later", async () => {
      const workbook = await openTables([measuresTable()]);
      const other = { ...draft, cell: "E4", before: "อบรมแล้ว ๔๐ คน", after: "อบรมแล้ว ๔๕ คน" };
      const outcome = await write(workbook, { cells: [draft, other], removedRows: [] });
      workbook.typeIntoCell("มาตรการ", "F4", "แก้เอง");
      const back = await undo(workbook, outcome);
      expect(back.undone.cells).toEqual([other]);
      expect(back.left.map(({ edit }) => edit)).toEqual([draft]);
      expect(back.left[0]?.reason.en).toContain("changed after it was written");
      expect(workbook.textOf("มาตรการ", "F4")).toBe("แก้เอง");
      workbook.typeIntoCell("มาตรการ", "F4", "ผลที่ร่าง");
      const later = await undoTogether(workbook.spreadsheet, back.remaining);
      expect(later.ok && later.value.undone.cells).toEqual([draft]);
      expect(workbook.textOf("มาตรการ", "F4")).toBe("");
    });

    test("nothing written is nothing to undo", async () => {
      const workbook = await openTables([measuresTable()]);
      expect(await write(workbook, NO_EDITS)).toEqual({
        written: NO_EDITS,
        left: [],
        leftRows: [],
        undo: [],
      });
    });
  });

  describe(`${name}: texts that the tool has filled in`, () => {
    test("none at first, then each that it was told of, until somebody changes it", async () => {
      const { spreadsheet } = await openTables([measuresTable()]);
      expect(await spreadsheet.readFilledTexts()).toEqual(new Set());
      expect(await spreadsheet.rememberFilled(["สรุป ๑", "สรุป ๒", ""])).toEqual({ ok: true, value: null });
      await spreadsheet.rememberFilled(["สรุป ๓", "สรุป ๑"]);
      const filled = await spreadsheet.readFilledTexts();
      expect(
        ["สรุป ๑", "สรุป ๒", "สรุป ๓", "สรุป ๑ แก้แล้ว", ""].map((text) => filled.has(hashText(text))),
      ).toEqual([true, true, true, false, false]);
    });
  });

  describe(`${name}: the rest`, () => {
    test("a cell is selected and its sheet comes to the front", async () => {
      const workbook = await openTables([settings, measuresTable()]);
      expect(await workbook.spreadsheet.select({ sheet: "มาตรการ", cell: "E3" })).toEqual({
        ok: true,
        value: null,
      });
      expect(workbook.selection()).toEqual({ sheet: "มาตรการ", cell: "E3" });
    });

    test("a sheet that is gone cannot be selected: a sentence says so", async () => {
      const workbook = await openTables([measuresTable()]);
      const result = await workbook.spreadsheet.select({ sheet: "หายไป", cell: "A1" });
      expect(result.ok || result.fault.th).toContain("กด “ตรวจใหม่”");
    });

    test("changes of a person are told, own writes are not, until it is stopped", async () => {
      const workbook = await openTables([measuresTable(), settings]);
      const seen: string[] = [];
      const watching = await workbook.spreadsheet.watch(({ sheet }) => seen.push(sheet));
      if (!watching.ok) throw new Error(watching.fault.en);
      workbook.typeIntoCell("มาตรการ", "E3", "พิมพ์เอง");
      await workbook.settle();
      expect(seen).toEqual(["มาตรการ"]);
      await workbook.spreadsheet.write([
        { cells: [{ sheet: "มาตรการ", cell: "F3", before: "", after: "ร่าง" }], removedRows: [] },
      ]);
      await workbook.settle();
      expect(seen).toEqual(["มาตรการ"]);
      workbook.typeIntoCell(SHEET_NAMES.settings, "B2", "อบต.");
      await workbook.settle();
      expect(seen).toEqual(["มาตรการ", SHEET_NAMES.settings]);
      await watching.value();
      workbook.typeIntoCell("มาตรการ", "E3", "");
      await workbook.settle();
      expect(seen).toHaveLength(2);
    });

    test("a hidden sheet is added and not shown; it is read and written as any other", async () => {
      const workbook = await openTables([measuresTable()]);
      const added = await workbook.spreadsheet.makeSheets(
        programSheetLayout([{ kind: "ก", key: "x", value: "=1", by: "", on: "" }]),
        "if-missing",
      );
      expect(added).toMatchObject({ ok: true, value: { added: [SHEET_NAMES.program], kept: [] } });
      const before = await read(workbook);
      expect(before.tables[before.active]?.sheet).toBe("มาตรการ");
      const cells = programEdits(readProgramSheet(before) as ProgramSheet, "ก", [
        { key: "x", value: "=2", by: "", on: "" },
        { key: "08", value: "", by: "", on: "" },
      ]);
      const written = await writeAlone(workbook.spreadsheet, { cells, removedRows: [] });
      expect(written.ok && written.value.left).toEqual([]);
      const after = await read(workbook);
      expect(after.tables.find(({ sheet }) => sheet === SHEET_NAMES.program)?.hidden).toBe(true);
      expect(readProgramSheet(after)?.rows.map(({ record }) => [record.key, record.value])).toEqual([
        ["x", "=2"],
        ["08", ""],
      ]);
    });

    test("the sheet that is worked on is read as a whole, whichever is in front; on request every sheet with measures", async () => {
      const [other, third] = [measuresTable(), measuresTable()].map((table, index) => ({
        ...table,
        sheet: `มาตรการ ${index + 2}`,
      })) as [TestTable, TestTable];
      const workbook = await openTables([measuresTable(), other, third]);
      const rowsOf = async (options: Partial<ReadingOptions>, sheet: string): Promise<number> => {
        const result = await workbook.spreadsheet.read({ mergedAreas: false, ...options });
        if (!result.ok) throw new Error(result.fault.en);
        return result.value.tables.find((table) => table.sheet === sheet)?.rows.length ?? 0;
      };
      const whole = await rowsOf({}, "มาตรการ");
      expect(await rowsOf({ sheet: other.sheet as string }, other.sheet as string)).toBe(whole);
      expect(await rowsOf({}, other.sheet as string)).toBe(whole);
      expect(await rowsOf({ everyTable: true }, third.sheet as string)).toBe(whole);
    });

    test.each(["watch-changes", "add-report-sheets", "merged-areas"] as const)(
      "what lacks %s says what it takes",
      async (capability) => {
        const tables = rawWorkbook([measuresTable()]);
        const there = await open(tables);
        expect(there.spreadsheet.lacks(capability)).toBeNull();
        const lacking = await open(tables, { lacking: [capability] });
        expect(lacking.spreadsheet.lacks(capability)?.th).toMatch(/Excel/);
      },
    );

    const calls: [name: string, call: (spreadsheet: Spreadsheet) => Promise<{ readonly ok: boolean }>][] = [
      ["read", (spreadsheet) => spreadsheet.read({ mergedAreas: true })],
      ["select", (spreadsheet) => spreadsheet.select({ sheet: "มาตรการ", cell: "A1" })],
      ["watch", (spreadsheet) => spreadsheet.watch(() => undefined)],
      [
        "write",
        (spreadsheet) =>
          spreadsheet.write([
            { cells: [{ sheet: "มาตรการ", cell: "E3", before: "", after: "ก" }], removedRows: [] },
          ]),
      ],
      ["makeSheets", (spreadsheet) => spreadsheet.makeSheets(layout, "free-name")],
      ["makeSheets if missing", (spreadsheet) => spreadsheet.makeSheets(layout, "if-missing")],
      ["makeSheets instead of its own", (spreadsheet) => spreadsheet.makeSheets(layout, "replace-own")],
      ["rememberFilled", (spreadsheet) => spreadsheet.rememberFilled(["ก"])],
    ];
    test.each(calls)("%s comes back with a sentence where something stands in the way", async (_, call) => {
      const workbook = await openTables([measuresTable()]);
      workbook.standInTheWay();
      const result = (await call(workbook.spreadsheet)) as { ok: boolean; fault?: UserFault };
      expect(result.ok).toBe(false);
      expect(result.fault?.th).toMatch(/[ก-๙]/);
      expect(result.fault?.en).toMatch(/[a-z]/);
    });
  });
}
