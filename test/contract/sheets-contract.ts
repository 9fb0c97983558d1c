import type { Result } from "../../src/app/ports/result";
import { SHEET_REASONS } from "../../src/app/changes/sheet-reasons";
import type { MadeSheets, SheetsRecord, SheetsWay } from "../../src/app/ports/spreadsheet";
import { printLayout as layout } from "../support/print-layout";
import type { TestTable } from "../support/raw-table";
import type { WorkbookInFront } from "../support/workbook-in-front";

const COVER = "พิมพ์-ปก";
const TABLE = "พิมพ์-ตารางรายงาน";
const MEASURES: TestTable = { sheet: "มาตรการ", rows: [["มาตรการ/แนวทาง"], ["๑. ประกาศนโยบาย"]] };
const NOTHING = { kept: [], replaced: [], halfMade: null };

/** What every adapter of the port does with whole sheets; part of the contract. */
export function testSheetsContract(
  name: string,
  open: (tables: readonly TestTable[]) => Promise<WorkbookInFront>,
): void {
  const valueOf = <Value>(result: Result<Value>): Value => {
    if (!result.ok) throw new Error(result.fault.en);
    return result.value;
  };
  const make = async (
    { spreadsheet }: WorkbookInFront,
    way: SheetsWay,
    what = layout,
  ): Promise<MadeSheets & { readonly record: SheetsRecord }> => {
    const made = valueOf(await spreadsheet.makeSheets(what, way));
    return { ...made, record: made.undo ?? { sheets: [], making: null } };
  };
  const takeAway = async ({ spreadsheet }: WorkbookInFront, record: SheetsRecord) =>
    valueOf(await spreadsheet.takeSheetsAway(record));
  const visibleSheets = async ({ spreadsheet }: WorkbookInFront) => {
    const { tables, active } = valueOf(await spreadsheet.read({ mergedAreas: false }));
    const visible = tables.filter(({ hidden }) => !hidden).map(({ sheet }) => sheet);
    return { visible, front: tables[active]?.sheet };
  };
  const person: TestTable = { sheet: COVER, rows: [["เดิม"]] };

  describe(`${name}: making sheets`, () => {
    test("free names: texts stay texts, and the first is shown", async () => {
      const workbook = await open([MEASURES, person]);
      const { record, undo, ...made } = await make(workbook, "free-name");
      expect(made).toEqual({ ...NOTHING, added: [`${COVER} (2)`, TABLE] });
      expect(undo).toBe(record);
      const cells = ["A1", "B1", "A2", "A3"];
      expect(cells.map((cell) => workbook.textOf(`${COVER} (2)`, cell))).toEqual(["=1+1", "08", "", "2568"]);
      expect(await visibleSheets(workbook)).toEqual({
        visible: ["มาตรการ", COVER, `${COVER} (2)`, TABLE],
        front: `${COVER} (2)`,
      });
    });

    test("if missing: made where the name is free; the others stay as they are", async () => {
      const workbook = await open([MEASURES, person]);
      expect(await make(workbook, "if-missing")).toMatchObject({ ...NOTHING, added: [TABLE], kept: [COVER] });
      expect(workbook.textOf(COVER, "A1")).toBe("เดิม");
      expect(workbook.textOf(TABLE, "A3")).toBe("2568");
      expect(await make(workbook, "if-missing")).toMatchObject({
        added: [],
        kept: [COVER, TABLE],
        undo: null,
      });
    });

    test("replacing its own: the new ones bear the names, the earlier ones are out of sight", async () => {
      const workbook = await open([MEASURES]);
      expect(await make(workbook, "replace-own")).toMatchObject({ ...NOTHING, added: [COVER, TABLE] });
      const again = await make(workbook, "replace-own");
      expect(again).toMatchObject({ added: [COVER, TABLE], kept: [], replaced: [COVER, TABLE] });
      expect(await visibleSheets(workbook)).toEqual({ visible: ["มาตรการ", COVER, TABLE], front: COVER });
    });

    test("made over and over, there is never more than one earlier set", async () => {
      const workbook = await open([MEASURES]);
      for (let count = 0; count < 4; count += 1) await make(workbook, "replace-own");
      expect(workbook.sheetNames()).toHaveLength(5);
      expect((await visibleSheets(workbook)).visible).toEqual(["มาตรการ", COVER, TABLE]);
    });

    test("a person's sheet of the name is never touched", async () => {
      const workbook = await open([MEASURES, person]);
      const first = await make(workbook, "replace-own");
      expect(first).toMatchObject({ added: [`${COVER} (2)`, TABLE], kept: [COVER], replaced: [] });
      const second = await make(workbook, "replace-own");
      expect(second).toMatchObject({
        added: [`${COVER} (2)`, TABLE],
        kept: [COVER],
        replaced: [`${COVER} (2)`, TABLE],
      });
      expect(workbook.textOf(COVER, "A1")).toBe("เดิม");
    });

    test.each([
      ["a text is changed", "A3", "2569"],
      ["a text is added", "C7", "ลงนามแล้ว"],
      ["a text is cleared", "B1", ""],
    ])("a print sheet that a person edited stays: %s", async (_, cell, text) => {
      const workbook = await open([MEASURES]);
      await make(workbook, "replace-own");
      workbook.typeIntoCell(COVER, cell, text);
      const again = await make(workbook, "replace-own");
      expect(again).toMatchObject({ added: [`${COVER} (2)`, TABLE], kept: [COVER], replaced: [TABLE] });
      expect(workbook.textOf(COVER, cell)).toBe(text);
      expect((await visibleSheets(workbook)).visible).toEqual(["มาตรการ", COVER, `${COVER} (2)`, TABLE]);
    });

    test("a print sheet that a person renamed is the person's", async () => {
      const workbook = await open([MEASURES]);
      await make(workbook, "replace-own");
      workbook.renameSheet(COVER, "ปกที่ลงนามแล้ว");
      const again = await make(workbook, "replace-own");
      expect(again).toMatchObject({ added: [COVER, TABLE], kept: [], replaced: [TABLE] });
      expect((await visibleSheets(workbook)).visible).toEqual(["มาตรการ", "ปกที่ลงนามแล้ว", COVER, TABLE]);
    });

    test("a sheet that the new set no longer has is replaced where the layout names it", async () => {
      const workbook = await open([MEASURES]);
      await make(workbook, "replace-own");
      const fewer = { ...layout, sheets: layout.sheets.slice(1), replaces: [COVER, TABLE] };
      const again = await make(workbook, "replace-own", fewer);
      expect(again).toMatchObject({ added: [TABLE], replaced: [COVER, TABLE] });
      expect((await visibleSheets(workbook)).visible).toEqual(["มาตรการ", TABLE]);
      expect(await takeAway(workbook, again.record)).toEqual({
        removed: [TABLE],
        restored: [COVER, TABLE],
        left: [],
      });
      expect((await visibleSheets(workbook)).visible).toEqual(["มาตรการ", COVER, TABLE]);
    });
  });

  describe(`${name}: taking sheets away`, () => {
    test.each(["free-name", "if-missing", "replace-own"] as const)(
      "made as %s: all of them go",
      async (way) => {
        const workbook = await open([MEASURES]);
        const { record } = await make(workbook, way);
        expect(await takeAway(workbook, record)).toEqual({ removed: [COVER, TABLE], restored: [], left: [] });
        expect(workbook.sheetNames()).toEqual(["มาตรการ"]);
        expect((await visibleSheets(workbook)).front).toBe("มาตรการ");
      },
    );

    test("those that were replaced come back, and can be replaced again", async () => {
      const workbook = await open([MEASURES]);
      await make(workbook, "replace-own");
      const { record } = await make(workbook, "replace-own");
      expect(await takeAway(workbook, record)).toEqual({
        removed: [COVER, TABLE],
        restored: [COVER, TABLE],
        left: [],
      });
      expect(workbook.sheetNames()).toEqual(["มาตรการ", COVER, TABLE]);
      expect((await visibleSheets(workbook)).visible).toEqual(["มาตรการ", COVER, TABLE]);
      expect(await make(workbook, "replace-own")).toMatchObject({ kept: [], replaced: [COVER, TABLE] });
    });

    test("the set before the last cannot come back: told", async () => {
      const workbook = await open([MEASURES]);
      await make(workbook, "replace-own");
      const second = await make(workbook, "replace-own");
      const third = await make(workbook, "replace-own");
      expect(await takeAway(workbook, third.record)).toMatchObject({ restored: [COVER, TABLE], left: [] });
      expect(await takeAway(workbook, second.record)).toEqual({
        removed: [COVER, TABLE],
        restored: [],
        left: [COVER, TABLE].map((sheet) => ({ sheet, reason: SHEET_REASONS.replacedIsGone })),
      });
      expect(workbook.sheetNames()).toEqual(["มาตรการ"]);
    });

    test("a sheet that a person typed in is left, the other goes", async () => {
      const workbook = await open([MEASURES]);
      const { record } = await make(workbook, "if-missing");
      workbook.typeIntoCell(TABLE, "B3", "พิมพ์เอง");
      expect(await takeAway(workbook, record)).toEqual({
        removed: [COVER],
        restored: [],
        left: [{ sheet: TABLE, reason: SHEET_REASONS.isChanged }],
      });
      expect(workbook.textOf(TABLE, "B3")).toBe("พิมพ์เอง");
      expect((await visibleSheets(workbook)).visible).toEqual(["มาตรการ", TABLE]);
    });

    test("a text that was typed and cleared again does not keep a sheet", async () => {
      const workbook = await open([MEASURES]);
      const { record } = await make(workbook, "if-missing");
      workbook.typeIntoCell(TABLE, "B3", "พิมพ์เอง");
      workbook.typeIntoCell(TABLE, "B3", "");
      expect(await takeAway(workbook, record)).toMatchObject({ removed: [COVER, TABLE], left: [] });
    });

    test("a new print sheet that a person typed in keeps its place; what it replaced stays out of sight", async () => {
      const workbook = await open([MEASURES]);
      await make(workbook, "replace-own");
      const { record } = await make(workbook, "replace-own");
      workbook.typeIntoCell(COVER, "A3", "2569");
      expect(await takeAway(workbook, record)).toEqual({
        removed: [TABLE],
        restored: [TABLE],
        left: [{ sheet: COVER, reason: SHEET_REASONS.isChanged }],
      });
      expect((await visibleSheets(workbook)).visible).toEqual(["มาตรการ", TABLE, COVER]);
    });

    test("a sheet that a person renamed is left, under its new name", async () => {
      const workbook = await open([MEASURES]);
      const { record } = await make(workbook, "free-name");
      workbook.renameSheet(COVER, "ปกของฉัน");
      expect(await takeAway(workbook, record)).toEqual({
        removed: [TABLE],
        restored: [],
        left: [{ sheet: "ปกของฉัน", reason: SHEET_REASONS.isRenamed }],
      });
      expect(workbook.sheetNames()).toEqual(["มาตรการ", "ปกของฉัน"]);
    });

    test("a sheet that is deleted already is told, not thrown", async () => {
      const workbook = await open([MEASURES]);
      const { record } = await make(workbook, "free-name");
      workbook.deleteSheet(COVER);
      const gone = { sheet: COVER, reason: SHEET_REASONS.isGone };
      expect(await takeAway(workbook, record)).toEqual({ removed: [TABLE], restored: [], left: [gone] });
      expect((await takeAway(workbook, record)).left).toHaveLength(2);
    });

    test("the last sheet in sight stays", async () => {
      const workbook = await open([MEASURES]);
      const { record } = await make(workbook, "free-name");
      workbook.deleteSheet("มาตรการ");
      expect(await takeAway(workbook, record)).toEqual({
        removed: [COVER],
        restored: [],
        left: [{ sheet: TABLE, reason: SHEET_REASONS.isLastVisible }],
      });
      expect((await visibleSheets(workbook)).visible).toEqual([TABLE]);
    });

    test("where something stands in the way, a sentence says so", async () => {
      const workbook = await open([MEASURES]);
      const { record } = await make(workbook, "free-name");
      workbook.standInTheWay();
      const taken = await workbook.spreadsheet.takeSheetsAway(record);
      expect(taken.ok || taken.fault.th).toMatch(/[ก-๙]/);
      expect(workbook.sheetNames()).toHaveLength(3);
    });
  });
}
