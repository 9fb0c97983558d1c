import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { strFromU8, strToU8, zipSync } from "fflate";
import { MEGABYTE } from "../../../src/adapters/package/limits";
import { WORKBOOK_LIMITS, type WorkbookLimits } from "../../../src/adapters/xlsx/limits";
import { readWorkbook } from "../../../src/adapters/xlsx/read-workbook";
import { WORKBOOK_FAULTS, type WorkbookFaultId } from "../../../src/adapters/xlsx/workbook-fault";
import type { RawCell, RawTable, RawWorkbook } from "../../../src/core/sheet/raw-table";
import {
  makeXlsx,
  relationshipsXml,
  sheetXml,
  xlsxParts,
  zipParts,
  type XlsxPlan,
} from "../../support/make-xlsx";
import { propertyRuns } from "../../support/property-runs";

/**
 * What any reader of workbook files must do here, each as a named case: another library put behind `readWorkbook` is held
 * to the same suite.
 */

const FIXTURES = join(__dirname, "../../fixtures/xlsx");

async function read(bytes: Uint8Array, limits?: WorkbookLimits): Promise<RawWorkbook> {
  const result = await readWorkbook(bytes, limits);
  if (!result.ok) throw new Error(result.fault.en);
  return result.value;
}

async function firstTable(plan: XlsxPlan, limits: Partial<WorkbookLimits> = {}): Promise<RawTable> {
  return (await read(makeXlsx(plan), { ...WORKBOOK_LIMITS, ...limits })).tables[0] as RawTable;
}

async function cellsOf(plan: XlsxPlan): Promise<readonly RawCell[]> {
  return (await firstTable(plan)).rows.flatMap(({ cells }) => cells);
}

const inRow = (cells: string): string => `<row r="1">${cells}</row>`;
const text = (content: string): string => `<c r="A1" t="inlineStr"><is><t>${content}</t></is></c>`;
const SOMETHING = inRow(text("ข้อความ"));
/** Characters of a comment that makes a sheet far larger than every other part. */
const PADDING = 100_000;
const sharedTwice = inRow('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c>');
const GUIDED = `<t>ก</t><rPh><t>${"ข".repeat(20)}</t></rPh>`;
const manySheets = (count: number): XlsxPlan["sheets"] =>
  Array.from({ length: count }, (_, index) => ({
    name: `s${index}`,
    target: `s${index}.xml`,
    xml: sheetXml(SOMETHING),
  }));
const rowsOfOne = (count: number): string => "<row><c><v>1</v></c></row>".repeat(count);
const mergesOfA1 = (count: number): string =>
  `<mergeCells>${'<mergeCell ref="A1"/>'.repeat(count)}</mergeCells>`;
/** Areas over a thousand rows. */
const mergesOver = (count: number): string =>
  `<mergeCells>${'<mergeCell ref="A1:B1000"/>'.repeat(count)}</mergeCells>`;

describe("texts, as the cell shows them", () => {
  const shared = inRow('<c r="A1" t="s"><v>0</v></c>');
  const cases: [name: string, plan: XlsxPlan, shown: string][] = [
    ["a shared string", { data: shared, strings: ["<t>จัดทำแผน</t>"] }, "จัดทำแผน"],
    [
      "runs of a rich text are joined",
      { data: shared, strings: ["<r><rPr><b/></rPr><t>๑. </t></r><r><t>จัดทำ</t></r><r><t>แผน</t></r>"] },
      "๑. จัดทำแผน",
    ],
    [
      "phonetic runs are dropped",
      { data: shared, strings: ['<t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/>'] },
      "課",
    ],
    ["an inline string", { data: inRow(text("ไตรมาส ๒")) }, "ไตรมาส ๒"],
    [
      "an inline string of several runs",
      { data: inRow('<c r="A1" t="inlineStr"><is><r><t>ไตร</t></r><r><t>มาส</t></r></is></c>') },
      "ไตรมาส",
    ],
    [
      "a phonetic run inside an inline string",
      { data: inRow('<c r="A1" t="inlineStr"><is><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></is></c>') },
      "課",
    ],
    ["preserved spaces", { data: shared, strings: ['<t xml:space="preserve">  ก ข </t>'] }, "  ก ข "],
    ["_x000D_ with a line feed is one line break", { data: shared, strings: ["<t>ก_x000D_\nข</t>"] }, "ก\nข"],
    ["a lone _x000D_ is a line break", { data: shared, strings: ["<t>ก_x000d_ข</t>"] }, "ก\nข"],
    ["an escaped escape stays", { data: shared, strings: ["<t>ก_x005F_x000D_ข</t>"] }, "ก_x000D_ข"],
    [
      "what only looks like an escape stays",
      { data: shared, strings: ["<t>a_xyz_b _x12_</t>"] },
      "a_xyz_b _x12_",
    ],
    ["CRLF in the XML is one line break", { data: shared, strings: ["<t>ก\r\nข</t>"] }, "ก\nข"],
    ["CRLF as character references", { data: shared, strings: ["<t>ก&#13;&#10;ข</t>"] }, "ก\nข"],
    ["Word's manual line break", { data: shared, strings: ["<t>ก_x000B_ข</t>"] }, "ก\nข"],
    ["control characters that nothing shows for", { data: shared, strings: ["<t>ก_x0007_ข</t>"] }, "กข"],
    ["a tab stays", { data: shared, strings: ["<t>ก\tข</t>"] }, "ก\tข"],
    [
      "entities and CDATA",
      { data: shared, strings: ["<t>a &lt; b &amp; c<![CDATA[ > d]]></t>"] },
      "a < b & c > d",
    ],
    [
      "a character beyond the first plane",
      { data: shared, strings: ["<t>_xD83D__xDE00_&#x1F600;</t>"] },
      "😀😀",
    ],
    ["sara am and tone marks as stored", { data: shared, strings: ["<t>ทำน้ำ นํ้า</t>"] }, "ทำน้ำ นํ้า"],
    ["a comment inside the text", { data: shared, strings: ["<t>จัด<!-- x -->ทำ</t>"] }, "จัดทำ"],
  ];
  test.each(cases)("%s", async (_, plan, shown) => {
    expect(await cellsOf(plan)).toEqual([{ column: 1, text: shown, type: "text", isFormula: false }]);
  });

  test("a text of 32,767 characters, Excel's most, is read whole", async () => {
    const long = "ก".repeat(32_767);
    expect((await cellsOf({ data: shared, strings: [`<t>${long}</t>`] }))[0]?.text).toBe(long);
  });
});

describe("other kinds of cells", () => {
  const cases: [name: string, cell: string, shown: Omit<RawCell, "column"> | null][] = [
    ["true", '<c r="A1" t="b"><v>1</v></c>', { text: "TRUE", type: "boolean", isFormula: false }],
    ["false", '<c r="A1" t="b"><v>0</v></c>', { text: "FALSE", type: "boolean", isFormula: false }],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { text: "#REF!", type: "error", isFormula: false }],
    [
      "a formula's text",
      '<c r="A1" t="str"><f>B1</f><v>เสร็จ</v></c>',
      { text: "เสร็จ", type: "text", isFormula: true },
    ],
    [
      "a formula's number",
      '<c r="A1"><f>1+1</f><v>2</v></c>',
      { text: "2", type: "number", isFormula: true },
    ],
    [
      "a formula's error",
      '<c r="A1" t="e"><f>X</f><v>#N/A</v></c>',
      { text: "#N/A", type: "error", isFormula: true },
    ],
    [
      "a shared formula",
      '<c r="A1"><f t="shared" si="0"/><v>7</v></c>',
      { text: "7", type: "number", isFormula: true },
    ],
    [
      "a formula that shows nothing",
      '<c r="A1" t="str"><f>""</f><v></v></c>',
      { text: "", type: "text", isFormula: true },
    ],
    ["a formula never worked out", '<c r="A1"><f>1+1</f></c>', { text: "", type: "error", isFormula: true }],
    [
      "a formula never worked out, with a blank value",
      '<c r="A1"><f>1+1</f><v></v></c>',
      { text: "", type: "error", isFormula: true },
    ],
    [
      "a picture placed in the cell",
      '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>',
      { text: "", type: "picture", isFormula: false },
    ],
    [
      "a picture by formula",
      '<c r="A1" t="e" vm="1"><f>_xlfn.IMAGE(B1)</f><v>#VALUE!</v></c>',
      { text: "", type: "picture", isFormula: true },
    ],
    [
      "another error beside a rich value",
      '<c r="A1" t="e" vm="1"><v>#N/A</v></c>',
      { text: "#N/A", type: "error", isFormula: false },
    ],
    [
      "a picture of WPS Office",
      '<c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>',
      { text: "", type: "picture", isFormula: true },
    ],
    [
      "a text about such a picture",
      '<c r="A1" t="str"><f>B1</f><v>ใช้ =DISPIMG(…) แทรกรูป</v></c>',
      { text: "ใช้ =DISPIMG(…) แทรกรูป", type: "text", isFormula: true },
    ],
    ["a blank cell with a kind", '<c r="A1" t="n"><v></v></c>', null],
    [
      "an ISO date",
      '<c r="A1" t="d"><v>2025-06-30</v></c>',
      { text: "2025-06-30", type: "date", isFormula: false },
    ],
    [
      "an ISO date with a time",
      '<c r="A1" t="d"><v>2025-06-30T13:00:00Z</v></c>',
      { text: "2025-06-30", type: "date", isFormula: false },
    ],
    [
      "an ISO time",
      '<c r="A1" t="d"><v>13:00:00</v></c>',
      { text: "13:00:00", type: "text", isFormula: false },
    ],
    ["a blank cell with a style", '<c r="A1" s="1"/>', null],
    ["an empty text", '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
    ["an empty value", '<c r="A1"><v></v></c>', null],
    ["a space is content", text(" "), { text: " ", type: "text", isFormula: false }],
  ];
  test.each(cases)("%s", async (_, cell, shown) => {
    const cells = await cellsOf({ data: inRow(`${cell}<c r="F1"><v>1</v></c>`), formats: ["0.00"] });
    expect(cells.slice(0, -1)).toEqual(shown === null ? [] : [{ column: 1, ...shown }]);
  });
});

describe("numbers and dates, by their format", () => {
  const cases: [
    name: string,
    format: string | number,
    value: string,
    shown: string,
    type: RawCell["type"],
  ][] = [
    ["a whole number in General", 0, "2568", "2568", "number"],
    ["a percentage", 9, "0.85", "85%", "number"],
    ["thousands", 3, "1234567", "1,234,567", "number"],
    ["Thai digits", "[$-D07041E]0", "12", "๑๒", "number"],
    ["as text", 49, "5", "5", "number"],
    ["built-in date 14", 14, "45838", "2025-06-30", "date"],
    ["built-in date and time 22", 22, "45838.75", "2025-06-30", "date"],
    ["Thai built-in date 71", 71, "45838", "2025-06-30", "date"],
    ["a Buddhist date", "[$-107041E]d mmmm yyyy", "45838", "2025-06-30", "date"],
    ["a time of day alone", "d/m/yyyy", "0.5", "0.5", "number"],
    ["a built-in time", 20, "0.5", "12:00", "number"],
    ["elapsed hours", 46, "1.5", "36:00:00", "number"],
    ["a month alone", 17, "45838", "2025-06", "date"],
    ["a Buddhist year alone", "bbbb", "45838", "2568", "date"],
  ];
  test.each(cases)("%s", async (_, format, value, shown, type) => {
    const plan = typeof format === "string" ? { formats: [format] } : { formatIds: [format] };
    const cells = await cellsOf({ ...plan, data: inRow(`<c r="A1" s="1"><v>${value}</v></c>`) });
    expect(cells).toEqual([{ column: 1, text: shown, type, isFormula: false }]);
  });

  test("a workbook that counts from 1904", async () => {
    const plan = { formatIds: [14], data: inRow('<c r="A1" s="1"><v>44376</v></c>') };
    expect(await cellsOf({ ...plan, workbookPr: 'date1904="1"' })).toMatchObject([{ text: "2025-06-30" }]);
    expect(await cellsOf({ ...plan, workbookPr: 'date1904="0"' })).toMatchObject([{ text: "2021-06-29" }]);
  });

  test("a workbook without styles shows plain numbers", async () => {
    const plan = { data: inRow('<c r="A1" s="5"><v>45838</v></c>'), parts: { "xl/styles.xml": null } };
    const relationships = relationshipsXml([["rId1", "worksheet", "worksheets/sheet1.xml"]]);
    const parts = {
      ...plan.parts,
      "xl/_rels/workbook.xml.rels": relationships,
      "xl/sharedStrings.xml": null,
    };
    expect(await cellsOf({ ...plan, parts })).toMatchObject([{ text: "45838", type: "number" }]);
  });
});

describe("rows", () => {
  const value = (ref: string): string => `<c r="${ref}"><v>1</v></c>`;

  test("rows and cells with content alone, at their places", async () => {
    const table = await firstTable({
      data: `<row r="3">${value("B3")}<c r="C3" s="0"/>${value("AA3")}</row><row r="9" s="1"/>`,
    });
    expect(table.rows).toEqual([
      {
        row: 3,
        hidden: false,
        cells: [
          { column: 2, text: "1", type: "number", isFormula: false },
          { column: 27, text: "1", type: "number", isFormula: false },
        ],
      },
    ]);
  });

  const hidden: [name: string, attributes: string, isHidden: boolean][] = [
    ["hidden by hand or by a filter", 'hidden="1"', true],
    ["hidden, written in words", 'hidden="true"', true],
    ["pulled to no height", 'ht="0" customHeight="1"', true],
    ["of some height", 'ht="15" hidden="0"', false],
    ["plain", "", false],
  ];
  test.each(hidden)("a row %s", async (_, attributes, isHidden) => {
    const { rows } = await firstTable({ data: `<row r="1" ${attributes}>${value("A1")}</row>` });
    expect(rows.map((row) => row.hidden)).toEqual([isHidden]);
  });

  test("addresses left out count on", async () => {
    const { rows } = await firstTable({
      data: `<row><c><v>1</v></c><c><v>2</v></c></row><row r="5">${value("C5")}<c><v>4</v></c></row><row><c><v>5</v></c></row>`,
    });
    expect(rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [1, [1, 2]],
      [5, [3, 4]],
      [6, [1]],
    ]);
  });

  test("rows and cells out of order are put in order", async () => {
    const { rows } = await firstTable({
      data: `<row r="2">${value("B2")}${value("A2")}</row><row r="1">${value("A1")}</row>`,
    });
    expect(rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [1, [1]],
      [2, [1, 2]],
    ]);
  });

  test("a lone cell in the last corner is cheap", async () => {
    const { rows } = await firstTable({ data: `<row r="1048576">${value("XFD1048576")}</row>` });
    expect(rows.map(({ row, cells }) => [row, cells[0]?.column])).toEqual([[1_048_576, 16_384]]);
  });

  test("merged areas", async () => {
    const after = '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="$B$3:$B$5"/></mergeCells>';
    expect((await firstTable({ data: SOMETHING, after })).merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 6 },
      { top: 3, left: 2, bottom: 5, right: 2 },
    ]);
  });

  test("merged whole columns and whole rows", async () => {
    const after = '<mergeCells count="2"><mergeCell ref="B:D"/><mergeCell ref="1:1"/></mergeCells>';
    expect((await firstTable({ data: SOMETHING, after })).merges).toEqual([
      { top: 1, left: 2, bottom: 1_048_576, right: 4 },
      { top: 1, left: 1, bottom: 1, right: 16_384 },
    ]);
  });

  test("what extensions hold is no cell", async () => {
    const after =
      '<extLst><ext uri="x" xmlns:x14="y"><x14:row r="9"><x14:c r="A9"/></x14:row><c r="Z9"><v>1</v></c></ext></extLst>';
    expect((await firstTable({ data: SOMETHING, after })).rows).toHaveLength(1);
  });

  test("as many rows as the limit allows are read", async () => {
    expect((await firstTable({ data: rowsOfOne(20) }, { contentRows: 20 })).rows).toHaveLength(20);
  });

  test("all sheets together may have as many rows as the limit allows", async () => {
    const sheets = ["ก", "ข"].map((name, at) => ({
      name,
      target: `s${at}.xml`,
      xml: sheetXml(rowsOfOne(10)),
    }));
    const { tables } = await read(makeXlsx({ sheets }), { ...WORKBOOK_LIMITS, contentRows: 20 });
    expect(tables.map(({ rows }) => rows.length)).toEqual([10, 10]);
    expect(await readWorkbook(makeXlsx({ sheets }), { ...WORKBOOK_LIMITS, contentRows: 19 })).toMatchObject({
      ok: false,
      fault: { en: expect.stringMatching(/more than 19 rows.*“ข”/) },
    });
  });

  test.each<[string, XlsxPlan, Partial<WorkbookLimits>]>([
    ["sheets", { sheets: manySheets(5) }, { sheets: 5 }],
    ["shared texts", { data: SOMETHING, strings: ["<t>ก</t>", "<t>ข</t>"] }, { sharedTexts: 2 }],
    ["characters of the cells' own texts", { data: SOMETHING }, { textCharacters: 7 }],
    [
      "characters of a text as often as it is shown",
      { data: sharedTwice, strings: ["<t>ข้อความ</t>"] },
      { textCharacters: 16 },
    ],
    ["characters of a cell", { data: SOMETHING }, { cellCharacters: 7 }],
    ["characters of phonetic guides", { data: SOMETHING, strings: [GUIDED] }, { textCharacters: 7 }],
    ["styles and number formats", { data: SOMETHING, formats: ["0.0", "0.00"] }, { styles: 5 }],
    ["relationships", { data: SOMETHING }, { relationships: 3 }],
  ])("as many %s as the limit allows are read", async (_, plan, limits) => {
    expect((await readWorkbook(makeXlsx(plan), { ...WORKBOOK_LIMITS, ...limits })).ok).toBe(true);
  });

  test("blank rows beyond the limit do not count", async () => {
    const data = `${'<row><c s="1"/></row>'.repeat(25)}<row><c><v>1</v></c></row>`;
    expect((await firstTable({ data }, { contentRows: 20 })).rows).toHaveLength(1);
  });

  test("as many cells and merged areas as the limit allows are read", async () => {
    const { rows, merges } = await firstTable(
      { data: rowsOfOne(12), after: mergesOfA1(8) },
      { contentCells: 20 },
    );
    expect([rows.length, merges.length]).toEqual([12, 8]);
  });

  test("blank cells beyond the limit do not count", async () => {
    const data = inRow(`${'<c s="1"/>'.repeat(25)}<c><v>1</v></c>`);
    expect((await firstTable({ data }, { contentCells: 20 })).rows).toHaveLength(1);
  });

  test("the cells of all sheets count together", async () => {
    const sheets = ["ก", "ข"].map((name, at) => ({
      name,
      target: `s${at}.xml`,
      xml: sheetXml(rowsOfOne(10)),
    }));
    const bytes = makeXlsx({ sheets });
    expect((await readWorkbook(bytes, { ...WORKBOOK_LIMITS, contentCells: 20 })).ok).toBe(true);
    expect((await readWorkbook(bytes, { ...WORKBOOK_LIMITS, contentCells: 19 })).ok).toBe(false);
  });

  test("a file as large as the limit allows is read", async () => {
    const bytes = makeXlsx({ data: SOMETHING });
    expect((await readWorkbook(bytes, { ...WORKBOOK_LIMITS, fileBytes: bytes.length })).ok).toBe(true);
  });

  test("merged areas that cover as many rows as the limit allows are read", async () => {
    expect((await readWorkbook(makeXlsx({ data: rowsOfOne(1_000), after: mergesOver(500) }))).ok).toBe(true);
  });
  test("as many parts as the limit allows are read", async () => {
    const parts = Object.keys(xlsxParts({ data: SOMETHING })).length;
    expect((await firstTable({ data: SOMETHING }, { parts })).rows).toHaveLength(1);
  });
});

describe("sheets", () => {
  const xml = sheetXml(SOMETHING);
  const names = ({ tables }: RawWorkbook): string[] => tables.map(({ sheet }) => sheet);

  test("are found by their relationships, whatever their parts are called", async () => {
    const sheets = [
      { name: "ก", target: "worksheets/zz.xml", xml: sheetXml(inRow(text("ของ ก"))) },
      { name: "ข", target: "sheet1.xml", xml: sheetXml(inRow(text("ของ ข"))) },
    ];
    const { tables } = await read(makeXlsx({ sheets }));
    expect(tables.map(({ sheet, rows }) => [sheet, rows[0]?.cells[0]?.text])).toEqual([
      ["ก", "ของ ก"],
      ["ข", "ของ ข"],
    ]);
  });

  test("absolute targets, percent signs, case and back slashes in the names of parts", async () => {
    const parts = {
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "/xl/Worksheets/%E0%B8%81%201.xml"],
      ]),
      "xl\\worksheets\\ก 1.xml": sheetXml(SOMETHING),
      "xl/worksheets/sheet1.xml": null,
    };
    expect(names(await read(makeXlsx({ parts })))).toEqual(["มาตรการ"]);
  });

  test("hidden and very hidden ones are marked", async () => {
    const sheets = ["visible", "hidden", "veryHidden"].map((state) => ({
      name: state,
      state,
      target: `${state}.xml`,
      xml,
    }));
    expect((await read(makeXlsx({ sheets }))).tables.map(({ hidden }) => hidden)).toEqual([
      false,
      true,
      true,
    ]);
  });

  const chart = { name: "กราฟ", type: "chartsheet", target: "chartsheets/sheet1.xml", xml: "<chartsheet/>" };
  const plain = (
    name: string,
    state?: string,
  ): { name: string; target: string; xml: string; state?: string } => ({
    name,
    target: `${name}.xml`,
    xml,
    ...(state === undefined ? {} : { state }),
  });

  const active: [name: string, plan: XlsxPlan, index: number][] = [
    ["the first where nothing is said", { sheets: [plain("a"), plain("b")] }, 0],
    ["the one that was in front", { sheets: [plain("a"), plain("b")], activeTab: 1 }, 1],
    ["counted with the charts before it", { sheets: [chart, plain("a"), plain("b")], activeTab: 2 }, 1],
    ["the first where a chart was in front", { sheets: [plain("a"), chart, plain("b")], activeTab: 1 }, 0],
    ["the first that can be seen", { sheets: [plain("a", "hidden"), plain("b")], activeTab: 0 }, 1],
    ["the first where the number is out of range", { sheets: [plain("a"), plain("b")], activeTab: 9 }, 0],
  ];
  test.each(active)("in front: %s", async (_, plan, index) => {
    expect((await read(makeXlsx(plan))).active).toBe(index);
  });

  test("chart, dialog and macro sheets are left out", async () => {
    const sheets = [
      chart,
      { ...chart, name: "d", type: "dialogsheet", target: "d.xml" },
      { ...chart, name: "m", type: "xlMacrosheet", target: "m.xml" },
      plain("ตาราง"),
    ];
    expect(names(await read(makeXlsx({ sheets })))).toEqual(["ตาราง"]);
  });

  test("a blank sheet is there, without rows", async () => {
    const sheets = [{ name: "ว่าง", target: "a.xml", xml: sheetXml("") }, plain("ตาราง")];
    expect((await read(makeXlsx({ sheets }))).tables.map(({ rows }) => rows.length)).toEqual([0, 1]);
  });
});

describe("files of other writers", () => {
  test("strict Open XML (ISO 29500)", async () => {
    const strict = (content: string): string =>
      content
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const parts = xlsxParts({ data: SOMETHING });
    const decoder = new TextDecoder();
    const strictParts = Object.entries(parts).map(([name, bytes]) => [
      name,
      strToU8(strict(decoder.decode(bytes))),
    ]);
    expect((await read(zipSync(Object.fromEntries(strictParts)))).tables[0]?.rows).toHaveLength(1);
  });

  test("every element with a prefix", async () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const xml = `<x:worksheet ${main}><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const parts = {
      "xl/worksheets/sheet1.xml": xml,
      "xl/sharedStrings.xml": `<x:sst ${main}><x:si><x:t>มีคำนำหน้า</x:t></x:si></x:sst>`,
    };
    expect(await cellsOf({ parts })).toMatchObject([{ text: "มีคำนำหน้า" }]);
  });

  test("one prefix for the root and another for the rows", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const xml = `<worksheet xmlns="${main}" xmlns:x="${main}"><sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>สองแบบ</x:t></x:is></x:c></x:row></sheetData></worksheet>`;
    expect(await cellsOf({ parts: { "xl/worksheets/sheet1.xml": xml } })).toMatchObject([{ text: "สองแบบ" }]);
  });

  test("a prefix that is declared where it is used, and the same one for something else", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const row = (r: number, ns: string) =>
      `<y:row xmlns:y="${ns}" r="${r}"><y:c r="A${r}" t="inlineStr"><y:is><y:t>แถว ${r}</y:t></y:is></y:c></y:row>`;
    const xml = `<worksheet xmlns="${main}"><sheetData>${row(1, main)}${row(2, "urn:other")}</sheetData></worksheet>`;
    const table = (await read(makeXlsx({ parts: { "xl/worksheets/sheet1.xml": xml } }))).tables[0];
    expect(table?.rows.map(({ cells }) => cells[0]?.text)).toEqual(["แถว 1"]);
  });

  test.each([
    ["the lower byte first", false],
    ["the higher byte first", true],
  ])("a part in UTF-16 without a byte order mark, %s", async (_, isSwapped) => {
    const wide = Buffer.from(
      sheetXml(inRow(text("ไม่มีเครื่องหมาย"))).replace('encoding="UTF-8" ', ""),
      "utf16le",
    );
    const part = isSwapped ? wide.swap16() : wide;
    expect(await cellsOf({ parts: { "xl/worksheets/sheet1.xml": part } })).toMatchObject([
      { text: "ไม่มีเครื่องหมาย" },
    ]);
  });

  test("a rich value that is an error stays one", async () => {
    const rich = "http://schemas.microsoft.com/office/2017/06/relationships";
    const rels = strFromU8(xlsxParts({})["xl/_rels/workbook.xml.rels"] as Uint8Array).replace(
      "</Relationships>",
      [
        [
          "sheetMetadata",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "metadata.xml",
        ],
        ["rdRichValue", rich, "richData/rdrichvalue.xml"],
        ["rdRichValueStructure", rich, "richData/rdrichvaluestructure.xml"],
      ]
        .map(
          ([type, base, target], at) =>
            `<Relationship Id="m${at}" Type="${base}/${type}" Target="${target}"/>`,
        )
        .join("") + "</Relationships>",
    );
    const parts = {
      "xl/_rels/workbook.xml.rels": rels,
      "xl/metadata.xml":
        '<metadata xmlns:xlrd="r"><futureMetadata name="XLRICHVALUE" count="2"><bk><extLst><ext><xlrd:rvb i="0"/></ext></extLst></bk><bk><extLst><ext><xlrd:rvb i="1"/></ext></extLst></bk></futureMetadata><cellMetadata><bk><rc t="1" v="1"/></bk></cellMetadata><valueMetadata count="2"><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="1"/></bk></valueMetadata></metadata>',
      "xl/richData/rdrichvalue.xml": '<rvData><rv s="1"><v>0</v></rv><rv s="0"><v>8</v></rv></rvData>',
      "xl/richData/rdrichvaluestructure.xml":
        '<rvStructures><s t="_error"><k n="errorType" t="i"/></s><s t="_localImage"><k n="x" t="i"/></s></rvStructures>',
    };
    const data = inRow(
      '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c><c r="B1" t="e" vm="2"><f>C1:C2</f><v>#VALUE!</v></c>',
    );
    expect((await cellsOf({ data, parts })).map(({ type }) => type)).toEqual(["picture", "error"]);
  });

  test("a module of Excel 95, which is listed without a part, is passed over", async () => {
    const book = strFromU8(xlsxParts({})["xl/workbook.xml"] as Uint8Array);
    const listed = (sheet: string) => ({ "xl/workbook.xml": book.replace("</sheets>", `${sheet}</sheets>`) });
    for (const sheet of [
      '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>',
      '<sheet name="Module1" sheetId="9"/>',
    ]) {
      const found = await read(makeXlsx({ data: SOMETHING, parts: listed(sheet) }));
      expect(found.tables.map(({ sheet: name }) => name)).toEqual(["มาตรการ"]);
    }
  });

  test("parts in UTF-16 and with a byte order mark", async () => {
    const wide = Buffer.from(`\ufeff${sheetXml(inRow(text("สองไบต์")))}`, "utf16le");
    expect(await cellsOf({ parts: { "xl/worksheets/sheet1.xml": wide } })).toMatchObject([
      { text: "สองไบต์" },
    ]);
    const marked = `\ufeff${sheetXml(inRow(text("มีเครื่องหมาย")))}`;
    expect(await cellsOf({ parts: { "xl/worksheets/sheet1.xml": marked } })).toMatchObject([
      { text: "มีเครื่องหมาย" },
    ]);
  });

  test("parts stored without compression", async () => {
    const bytes = zipSync(xlsxParts({ data: SOMETHING }), { level: 0 });
    expect((await read(bytes)).tables[0]?.rows).toHaveLength(1);
  });

  test("a comment behind the zip and bytes after it", async () => {
    const bytes = makeXlsx({ data: SOMETHING });
    expect((await read(Buffer.concat([bytes, Buffer.from("\r\n")]))).tables).toHaveLength(1);
  });

  test("a view into a larger buffer", async () => {
    const bytes = makeXlsx({ data: SOMETHING });
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 7);
    expect((await read(larger.subarray(7, 7 + bytes.length))).tables).toHaveLength(1);
  });

  test("LibreOffice", async () => {
    const { tables, active } = await read(readFileSync(join(FIXTURES, "libreoffice.xlsx")));
    expect(tables.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["มาตรการ", false],
      ["ซ่อน", true],
    ]);
    expect(active).toBe(0);
    expect(tables[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 6 }]);
    expect(
      tables[0]?.rows.map(({ row, hidden, cells }) => [row, hidden, ...cells.map((cell) => cell.text)]),
    ).toEqual([
      [1, false, "มาตรการส่งเสริมคุณธรรม ปีงบประมาณ ๒๕๖๘"],
      [3, false, "มาตรการ/แนวทาง", "ขั้นตอน", "หน่วยงาน", "ระยะเวลา", "สรุปผล", "ผลลัพธ์"],
      [4, false, "๑. จัดทำแผน", "๑. ประชุม\n๒. ประกาศ", "กองคลัง", "2025-06-30", "85%", "1,234.50"],
      [5, true, "๒. อบรม", "TRUE", "๑๒", "12:30", "3", "#DIV/0!"],
    ]);
  });
});

describe("files that are refused, each with its own sentence", () => {
  const ole = (...streams: readonly string[]): Uint8Array => {
    const bytes = Buffer.alloc(512 + 128 * (streams.length + 1));
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    ["Root Entry", ...streams].forEach((name, index) => {
      bytes.write(name, 512 + 128 * index, "utf16le");
      bytes.writeUInt16LE((name.length + 1) * 2, 512 + 128 * index + 64);
    });
    return bytes;
  };
  const whole = makeXlsx({ data: SOMETHING, strings: ["<t>ก</t>"] });
  const filesOnly = (...names: readonly string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));
  const withSheet = (xml: string): Uint8Array => makeXlsx({ parts: { "xl/worksheets/sheet1.xml": xml } });
  const withData = (data: string): Uint8Array => makeXlsx({ data });
  const cut = sheetXml(SOMETHING).slice(0, -30);
  const flipped = zipSync(xlsxParts({ data: SOMETHING }), { level: 0 });
  const changed = Buffer.from(flipped).indexOf("ข้อความ") + 2;
  flipped[changed] = (flipped[changed] as number) ^ 1;

  const cases: [
    name: string,
    bytes: () => Uint8Array,
    fault: WorkbookFaultId,
    limits?: Partial<WorkbookLimits>,
  ][] = [
    ["an empty file", () => new Uint8Array(), "emptyFile"],
    ["a file over the limit", () => new Uint8Array(WORKBOOK_LIMITS.fileBytes + 1), "fileTooLarge"],
    [
      "a password (OLE with EncryptionInfo)",
      () => ole("EncryptionInfo", "EncryptedPackage"),
      "passwordProtected",
    ],
    ["an old .xls", () => ole("Workbook"), "oldExcelFormat"],
    ["an .xls of Excel 95", () => ole("Book"), "oldExcelFormat"],
    ["an old Word document", () => ole("WordDocument"), "oldWordFormat"],
    ["some other OLE file", () => ole("Contents"), "unknownFile"],
    ["an .xlsb", () => filesOnly("_rels/.rels", "xl/workbook.bin"), "binaryWorkbook"],
    ["an .ods", () => filesOnly("mimetype", "content.xml", "META-INF/manifest.xml"), "openDocument"],
    ["a .docx", () => filesOnly("_rels/.rels", "word/document.xml"), "wordDocument"],
    ["a .pptx", () => filesOnly("_rels/.rels", "ppt/presentation.xml"), "presentation"],
    ["a zip of files", () => filesOnly("แผน.xlsx"), "otherArchive"],
    ["an empty zip", () => zipSync({}), "otherArchive"],
    [
      "a package of something else",
      () =>
        zipParts({ "_rels/.rels": strToU8(relationshipsXml([["rId1", "document", "visio/document.xml"]])) }),
      "unknownFile",
    ],
    ["a web page", () => strToU8("\ufeff\n<html><table><tr><td>ก</td></tr></table></html>"), "webPage"],
    [
      "Excel 2003 XML",
      () => strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "webPage",
    ],
    ["a web archive", () => strToU8("MIME-Version: 1.0\r\nContent-Type: multipart/related"), "webPage"],
    ["a CSV in UTF-8", () => strToU8("ลำดับ,มาตรการ\r\n1,จัดทำแผน\r\n"), "plainText"],
    [
      "a CSV in Windows-874",
      () => Uint8Array.of(0xc5, 0xd3, 0xb4, 0xd1, 0xba, 0x2c, 0x31, 0x0d, 0x0a),
      "plainText",
    ],
    ["a text in UTF-16", () => Buffer.from("\ufeffลำดับ\tมาตรการ", "utf16le"), "plainText"],
    ["a PDF", () => strToU8("%PDF-1.7\n"), "unknownFile"],
    [
      "a picture",
      () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
      "unknownFile",
    ],
    ["half a file", () => whole.subarray(0, whole.length / 2), "cutOff"],
    ["a file that lacks its last byte", () => whole.subarray(0, whole.length - 1), "cutOff"],
    ["a lone zip signature", () => Uint8Array.of(0x50, 0x4b, 0x03, 0x04), "cutOff"],
    ["a changed byte in a text", () => flipped, "damagedPart"],
    ["a sheet whose XML is cut off", () => withSheet(cut), "damagedSheet"],
    [
      "a sheet cut off inside a text",
      () => withSheet(cut.slice(0, cut.indexOf("ข้อความ") + 3)),
      "damagedSheet",
    ],
    ["a sheet of nothing", () => withSheet(""), "damagedSheet"],
    ["tags that do not match", () => withData("<row></c></row>"), "damagedSheet"],
    ["an entity that is not defined", () => withData(inRow(text("&nbsp;"))), "damagedSheet"],
    [
      "bytes that are no UTF-8",
      () =>
        makeXlsx({
          parts: { "xl/worksheets/sheet1.xml": Buffer.from(sheetXml(inRow(text("é"))), "latin1") },
        }),
      "damagedSheet",
    ],
    ["a text that is not in the list", () => withData(inRow('<c r="A1" t="s"><v>0</v></c>')), "damagedSheet"],
    ["a text with a negative number", () => withData(inRow('<c r="A1" t="s"><v>-1</v></c>')), "damagedSheet"],
    ["a row below the last one", () => withData('<row r="1048577"><c><v>1</v></c></row>'), "damagedSheet"],
    ["a row that is no number", () => withData('<row r="x"><c><v>1</v></c></row>'), "damagedSheet"],
    ["a column beyond the last one", () => withData(inRow('<c r="XFE1"><v>1</v></c>')), "damagedSheet"],
    ["a cell in another row than its row", () => withData(inRow('<c r="A2"><v>1</v></c>')), "damagedSheet"],
    [
      "two cells in one place",
      () => withData(inRow('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')),
      "damagedSheet",
    ],
    ["two rows in one place", () => withData(`${SOMETHING}${SOMETHING}`), "damagedSheet"],
    [
      "a merged area that is none",
      () => makeXlsx({ data: SOMETHING, after: '<mergeCells><mergeCell ref="A1:B0"/></mergeCells>' }),
      "damagedSheet",
    ],
    [
      "cut-off shared strings",
      () => makeXlsx({ data: SOMETHING, parts: { "xl/sharedStrings.xml": "<sst><si><t>ก" } }),
      "damagedPart",
    ],
    [
      "a workbook part of another kind",
      () => makeXlsx({ parts: { "xl/workbook.xml": "<document/>" } }),
      "damagedPart",
    ],
    ["no package relationships", () => makeXlsx({ parts: { "_rels/.rels": null } }), "missingPart"],
    ["no workbook part", () => makeXlsx({ parts: { "xl/workbook.xml": null } }), "missingPart"],
    ["no sheet part", () => makeXlsx({ sheets: [{ name: "ก", target: "gone.xml" }] }), "missingPart"],
    [
      "no relationship for a sheet",
      () => makeXlsx({ parts: { "xl/_rels/workbook.xml.rels": null } }),
      "missingPart",
    ],
    [
      "no shared strings part",
      () => makeXlsx({ data: SOMETHING, parts: { "xl/sharedStrings.xml": null } }),
      "missingPart",
    ],
    ["no sheets", () => makeXlsx({ sheets: [] }), "noWorksheet"],
    [
      "charts only",
      () => makeXlsx({ sheets: [{ name: "ก", type: "chartsheet", target: "c.xml", xml: "<chartsheet/>" }] }),
      "noWorksheet",
    ],
    ["nothing in any sheet", () => withData('<row r="1"><c r="A1" s="1"/></row>'), "noContent"],
    [
      "a billion laughs",
      () => withSheet('<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet/>'),
      "unsafePart",
    ],
    ["any document type", () => withSheet("<!DOCTYPE worksheet><worksheet/>"), "unsafePart"],
    ["XML nested too deeply", () => withData("<row>".repeat(100_000)), "unsafePart"],
    ["more rows than the limit", () => withData(rowsOfOne(21)), "tooManyRows", { contentRows: 20 }],
    ["more cells than the limit", () => withData(rowsOfOne(21)), "tooManyCells", { contentCells: 20 }],
    [
      "more cells and merged areas than the limit",
      () => makeXlsx({ data: SOMETHING, after: mergesOfA1(20) }),
      "tooManyCells",
      { contentCells: 20 },
    ],
    [
      "merged areas that lie over each other",
      () => makeXlsx({ data: rowsOfOne(1_000), after: mergesOver(501) }),
      "tooManyMerges",
    ],
    ["more parts than the limit", () => manyParts(21), "tooManyParts", { parts: 20 }],
    [
      "one part read as each of many sheets",
      () => repeatedSheet(20),
      "unpackedTooLarge",
      { unpackedBytes: 20 * PADDING },
    ],
    [
      "more sheets than the limit",
      () => makeXlsx({ sheets: manySheets(6) ?? [] }),
      "tooManySheets",
      { sheets: 5 },
    ],
    [
      "more charts than the limit of sheets",
      () =>
        makeXlsx({
          data: SOMETHING,
          sheets: Array.from({ length: 6 }, () => ({ name: "ก", type: "chartsheet", target: "c.xml" })),
        }),
      "tooManySheets",
      { sheets: 5 },
    ],
    [
      "more shared texts than the limit, though no cell shows them",
      () => makeXlsx({ data: SOMETHING, strings: ["<t>ก</t>", "", ""] }),
      "tooManyTexts",
      { sharedTexts: 2 },
    ],
    ["a text longer than one may be", () => withData(SOMETHING), "textTooLong", { cellCharacters: 6 }],
    [
      "a shared text longer than one may be",
      () => makeXlsx({ data: SOMETHING, strings: [`<r><t>กขคง</t></r><r><t>${"ก".repeat(4)}</t></r>`] }),
      "textTooLong",
      { cellCharacters: 7 },
    ],
    ["a text longer than all may be", () => withData(SOMETHING), "tooMuchText", { textCharacters: 6 }],
    [
      "a shared text longer than all may be",
      () => makeXlsx({ data: SOMETHING, strings: [`<t>${"ก".repeat(8)}</t>`] }),
      "tooMuchText",
      { textCharacters: 7 },
    ],
    [
      "one text shown more often than all texts may be long",
      () => makeXlsx({ data: sharedTwice, strings: ["<t>ข้อความ</t>"] }),
      "tooMuchText",
      { textCharacters: 15 },
    ],
    [
      "numbers whose format makes them longer than all texts may be",
      () => makeXlsx({ data: inRow('<c r="A1" s="1"><v>5</v></c>'), formats: [`0"${"x".repeat(20)}"`] }),
      "tooMuchText",
      { textCharacters: 20 },
    ],
    [
      "more styles and number formats than the limit",
      () => makeXlsx({ data: SOMETHING, formats: ["0.0", "0.00"] }),
      "tooManyStyles",
      { styles: 4 },
    ],
    [
      "more relationships than the limit",
      () => withData(SOMETHING),
      "tooManyRelationships",
      { relationships: 2 },
    ],
    ["a part that is there twice", stylesTwice, "contradictory"],
  ];
  test.each(cases)("%s", async (_, bytes, fault, limits = {}) => {
    const result = await readWorkbook(bytes(), { ...WORKBOOK_LIMITS, ...limits });
    expect(result).toMatchObject({ ok: false });
    if (result.ok) return;
    expect(result.fault.th).toMatch(sentence(WORKBOOK_FAULTS[fault].th));
    expect(result.fault.en).toMatch(sentence(WORKBOOK_FAULTS[fault].en));
  });

  test("every sentence is reached by a case", () => {
    const reached = new Set<string>(cases.map(([, , fault]) => fault));
    expect(Object.keys(WORKBOOK_FAULTS).filter((id) => !reached.has(id))).toEqual([]);
  });

  test("a sheet is named in the sentence", async () => {
    const result = await readWorkbook(withSheet(cut));
    expect(result.ok ? "" : result.fault.th).toContain("“มาตรการ”");
  });
});

describe("the limits for files that users bring", () => {
  test("are those that the sentences were written for", () => {
    expect(WORKBOOK_LIMITS).toEqual({
      fileBytes: 50 * MEGABYTE,
      unpackedBytes: 200 * MEGABYTE,
      parts: 20_000,
      textCharacters: 20_000_000,
      relationships: 20_000,
      styles: 100_000,
      contentRows: 100_000,
      contentCells: 700_000,
      sheets: 500,
      cellCharacters: 100_000,
      sharedTexts: 1_000_000,
    });
  });

  test("hold where nothing else is said", async () => {
    expect(await readWorkbook(new Uint8Array(WORKBOOK_LIMITS.fileBytes + 1))).toMatchObject({
      ok: false,
      fault: { en: expect.stringMatching(/larger than 50 MB/) },
    });
  });

  test.each<[Partial<WorkbookLimits>, RegExp]>([
    [{ contentRows: 1_000 }, /more than 1,000 rows/],
    [{ contentCells: 1_000 }, /more than 1,000 cells/],
  ])("%j is what the sentence names", async (limits, sentenceWithLimit) => {
    const result = await readWorkbook(makeXlsx({ data: rowsOfOne(1_001) }), {
      ...WORKBOOK_LIMITS,
      ...limits,
    });
    expect(result.ok ? "" : result.fault.en).toMatch(sentenceWithLimit);
  });
});

describe("bombs", () => {
  test("600 MB that the directory admits are refused before anything is unpacked", async () => {
    const bytes = makeXlsx({ data: SOMETHING });
    const view = Buffer.from(bytes);
    view.writeUInt32LE(600 * 1024 * 1024, sizeField(view, "xl/worksheets/sheet1.xml"));
    const before = process.memoryUsage().rss;
    expect(await readWorkbook(view)).toMatchObject({
      ok: false,
      fault: { en: expect.stringMatching(/unpack to more than 200 MB/) },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test("a part that unpacks to more than the directory says is stopped at that point", async () => {
    const huge = new Uint8Array(64 * 1024 * 1024).fill(0x20);
    const view = Buffer.from(makeXlsx({ parts: { "xl/worksheets/sheet1.xml": huge } }));
    view.writeUInt32LE(1000, sizeField(view, "xl/worksheets/sheet1.xml"));
    const start = process.memoryUsage().rss;
    const result = await readWorkbook(view);
    expect(result).toMatchObject({ ok: false, fault: { en: expect.stringMatching(/damaged/) } });
    expect(process.memoryUsage().rss - start).toBeLessThan(50 * 1024 * 1024);
  });

  test("a part that unpacks to less than the directory says is damaged", async () => {
    const view = Buffer.from(makeXlsx({ data: SOMETHING }));
    const field = sizeField(view, "xl/worksheets/sheet1.xml");
    view.writeUInt32LE(view.readUInt32LE(field) + 1, field);
    expect(await readWorkbook(view)).toMatchObject({
      ok: false,
      fault: { en: expect.stringMatching(/damaged/) },
    });
  });

  test("a locked part of a zip asks for a file without a password", async () => {
    const view = Buffer.from(makeXlsx({ data: SOMETHING }));
    view.writeUInt16LE(1, sizeField(view, "_rels/.rels") - 16);
    expect(await readWorkbook(view)).toMatchObject({
      ok: false,
      fault: { en: expect.stringMatching(/password/) },
    });
  });

  test("one part read as each of as many sheets as the limit allows is read", async () => {
    const unpackedBytes = 21 * PADDING;
    expect((await readWorkbook(repeatedSheet(20), { ...WORKBOOK_LIMITS, unpackedBytes })).ok).toBe(true);
  });
});

describe("whatever the bytes, the answer is a workbook or a sentence", () => {
  const whole = makeXlsx({
    data: `${SOMETHING}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>45838</v></c></row>`,
    strings: ["<t>จัดทำแผน</t>"],
    formats: ["d mmm yyyy"],
  });

  test("for any file with some bytes changed", async () => {
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const bytes = whole.slice();
        for (const [at, byte] of list) bytes[at] = byte;
        expect(typeof (await readWorkbook(bytes)).ok).toBe("boolean");
      }),
      propertyRuns(300),
    );
  });

  test("for a file cut off anywhere", async () => {
    for (let length = 0; length < whole.length; length += 7) {
      expect((await readWorkbook(whole.subarray(0, length))).ok).toBe(false);
    }
  });

  test("for any bytes at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await readWorkbook(bytes)).ok).toBe(false);
      }),
      propertyRuns(),
    );
  });
});

function sentence(template: string): RegExp {
  const escaped = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\{\w+\}/g, ".+")}$`);
}

/** Where the directory keeps the unpacked size of a part. */
function sizeField(zip: Buffer, part: string): number {
  let at = zip.readUInt32LE(zip.length - 6);
  while (zip.toString("utf8", at + 46, at + 46 + zip.readUInt16LE(at + 28)) !== part) {
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return at + 24;
}

/** With another part of the name of the styles: a name stands in the local header and in the directory. */
function stylesTwice(): Uint8Array {
  const parts = { ...xlsxParts({ data: SOMETHING }), "xl/STYLEX.xml": strToU8("x") };
  return Buffer.from(
    Buffer.from(zipParts(parts)).toString("latin1").replaceAll("STYLEX", "STYLES"),
    "latin1",
  );
}

function manyParts(count: number): Uint8Array {
  return zipSync(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, new Uint8Array()])),
    { level: 0 },
  );
}

/** A workbook that unpacks to little more than one padding, and to one for each sheet when it is read. */
function repeatedSheet(count: number): Uint8Array {
  const sheets = Array.from({ length: count }, (_, index) => ({ name: `s${index}`, target: "big.xml" }));
  const padding = `<!--${" ".repeat(PADDING)}-->`;
  return makeXlsx({ sheets, parts: { "xl/big.xml": sheetXml(`${padding}${SOMETHING}`) } });
}
