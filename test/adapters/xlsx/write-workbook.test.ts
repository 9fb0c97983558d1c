import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../../src/adapters/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/adapters/xlsx/write-workbook";
import { newWorkbook } from "../../../src/app/new-workbook";
import { makePlainDate, type PlainDate } from "../../../src/core/calendar/plain-date";
import type {
  CellLayout,
  CellStyleName,
  SheetLayout,
  WorkbookLayout,
} from "../../../src/core/model/workbook-layout";
import { programSheetLayout } from "../../../src/core/sheet/program/program-sheet-layout";
import type { RawCell } from "../../../src/core/sheet/raw-table";
import { ooxmlErrors } from "../../support/validate-ooxml";

const SHEET: SheetLayout = {
  name: "มาตรการ",
  columnWidths: [30, 12.5],
  rows: [],
  merges: [],
  frozen: { rows: 0, columns: 0 },
  choices: [],
  page: {
    orientation: "portrait",
    marginsInCentimetres: { top: 2.5, right: 2, bottom: 2, left: 3 },
    isFitToWidth: false,
    repeatedRows: null,
    footer: null,
  },
};

function bookOf(sheet: Partial<SheetLayout>): WorkbookLayout {
  return { title: "ทดสอบ", sheets: [{ ...SHEET, ...sheet }] };
}

function cell(column: number, value: CellLayout["value"], style: CellStyleName = "body"): CellLayout {
  return { column, value, style, note: null };
}

async function cellsOf(cells: readonly CellLayout[]): Promise<readonly RawCell[]> {
  const result = await readWorkbook(await writeWorkbook(bookOf({ rows: [{ row: 1, height: null, cells }] })));
  if (!result.ok) throw new Error(result.fault.en);
  return result.value.tables[0]?.rows[0]?.cells ?? [];
}

async function sheetXmlOf(sheet: Partial<SheetLayout>): Promise<string> {
  const parts = unzipSync(
    await writeWorkbook(bookOf({ rows: [{ row: 1, height: null, cells: [cell(1, "ก")] }], ...sheet })),
  );
  return strFromU8(parts["xl/worksheets/sheet1.xml"] as Uint8Array);
}

describe("values arrive as they are", () => {
  const cases: [name: string, value: CellLayout["value"], text: string, type: RawCell["type"]][] = [
    ["a text", "จัดทำแผน", "จัดทำแผน", "text"],
    ["a text that looks like a formula", "=1+1", "=1+1", "text"],
    ["one that begins with a plus", "+66 7521 0000", "+66 7521 0000", "text"],
    ["one that begins with a minus", "- ประชุม", "- ประชุม", "text"],
    ["one that begins with an at sign", "@ITA", "@ITA", "text"],
    ["one that looks like a number", "0812345678", "0812345678", "text"],
    ["one that looks like a date", "1/2", "1/2", "text"],
    ["one that looks like an error", "#REF!", "#REF!", "text"],
    ["one that looks like a truth value", "TRUE", "TRUE", "text"],
    ["line breaks and spaces", "  ก\nข ", "  ก\nข ", "text"],
    ["marks of XML", "<a> & \"b\" 'c'", "<a> & \"b\" 'c'", "text"],
    ["a number", 2569, "2569", "number"],
    ["zero", 0, "0", "number"],
    ["a date", { date: makePlainDate(2025, 6, 30) as PlainDate }, "2025-06-30", "date"],
    ["the first day of March 1900", { date: makePlainDate(1900, 3, 1) as PlainDate }, "1900-03-01", "date"],
  ];
  test.each(cases)("%s", async (_, value, text, type) => {
    for (const style of ["body", "text"] as const) {
      expect(await cellsOf([cell(1, value, style)])).toEqual([{ column: 1, text, type, isFormula: false }]);
    }
  });

  test("what only looks like an escape stays as it is", async () => {
    expect((await cellsOf([cell(1, "a_x000D_b")]))[0]?.text).toBe("a_x000D_b");
  });

  test("a number format of its own, and a date in it", async () => {
    const date = { date: makePlainDate(2025, 6, 30) as PlainDate };
    const cells = [
      { ...cell(1, 0.5), numberFormat: "0%" },
      { ...cell(2, date), numberFormat: "yyyy" },
    ];
    expect((await cellsOf(cells)).map(({ text, type }) => [text, type])).toEqual([
      ["50%", "number"],
      ["2025", "date"],
    ]);
  });

  test("a blank cell has a style and no content", async () => {
    expect(await cellsOf([cell(1, null), cell(2, "ข")])).toMatchObject([{ column: 2 }]);
  });
});

describe("the sheet around them", () => {
  const cases: [name: string, sheet: Partial<SheetLayout>, xml: RegExp][] = [
    ["widths of columns", {}, /<col min="2" max="2" width="12.5"/],
    [
      "heights of rows",
      { rows: [{ row: 2, height: 40, cells: [cell(1, "ก")] }] },
      /<row r="2" ht="40" customHeight/,
    ],
    ["merged areas", { merges: [{ top: 1, left: 1, bottom: 2, right: 2 }] }, /<mergeCell ref="A1:B2"\/>/],
    ["frozen rows", { frozen: { rows: 4, columns: 0 } }, /<pane ySplit="4" topLeftCell="A5" state="frozen"/],
    [
      "frozen columns",
      { frozen: { rows: 0, columns: 1 } },
      /<pane xSplit="1" topLeftCell="B1" state="frozen"/,
    ],
    ["margins in centimetres", {}, /<pageMargins left="1.181" right="0.787" top="0.984" bottom="0.787"/],
    ["A4 upright", {}, /<pageSetup paperSize="9" orientation="portrait"\/>/],
    [
      "A4 lying, all columns on the page",
      { page: { ...SHEET.page, orientation: "landscape", isFitToWidth: true } },
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    ],
    ["a footer", { page: { ...SHEET.page, footer: "&Cหน้า &P" } }, /<oddFooter>&amp;Cหน้า &amp;P<\/oddFooter>/],
    [
      "a list to choose from",
      { choices: [{ area: { top: 2, left: 3, bottom: 9, right: 3 }, values: ["≥", "="], warning: "เลือก" }] },
      /<dataValidation type="list"[^>]* sqref="C2:C9"[^>]*><formula1>"≥,="<\/formula1>/,
    ],
    [
      "a list that stands in cells",
      {
        choices: [
          {
            area: { top: 2, left: 1, bottom: 9, right: 1 },
            values: [],
            source: "='มาตรการ'!$A$5:$A$21",
            warning: "เลือก",
          },
        ],
      },
      /<dataValidation type="list"[^>]* sqref="A2:A9"[^>]*><formula1>'มาตรการ'!\$A\$5:\$A\$21<\/formula1>/,
    ],
  ];
  test.each(cases)("%s", async (_, sheet, xml) => {
    expect(await sheetXmlOf(sheet)).toMatch(xml);
  });

  test("heading rows again on every page", async () => {
    const page = { ...SHEET.page, repeatedRows: { first: 4, last: 5 } };
    const parts = unzipSync(
      await writeWorkbook(bookOf({ page, rows: [{ row: 1, height: null, cells: [cell(1, "ก")] }] })),
    );
    expect(strFromU8(parts["xl/workbook.xml"] as Uint8Array)).toMatch(
      /<definedName name="_xlnm.Print_Titles" localSheetId="0">[^<]*\$4:\$5</,
    );
  });

  const rows = [{ row: 1, height: null, cells: [cell(1, "ก")] }];
  const partOf = async (layout: WorkbookLayout, name: string): Promise<string> =>
    strFromU8(unzipSync(await writeWorkbook(layout))[name] as Uint8Array);

  test("what is printed; a sheet's name in quotes, or Excel takes a hyphen in it for a minus and the file for damaged", async () => {
    const printArea = { top: 1, left: 1, bottom: 30, right: 28 };
    const page = { ...SHEET.page, repeatedRows: { first: 2, last: 2 } };
    const xml = await partOf(bookOf({ name: "พิมพ์-ปก's", printArea, page, rows }), "xl/workbook.xml");
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'พิมพ์-ปก''s'!$A$1:$AB$30</definedName>`,
    );
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'พิมพ์-ปก''s'!$2:$2</definedName>`,
    );
  });

  test("fitted to as many pages as it takes", async () => {
    const page = { ...SHEET.page, isFitToWidth: true };
    expect(await partOf(bookOf({ page, rows }), "xl/worksheets/sheet1.xml")).toContain('fitToHeight="0"');
  });

  test("at a percentage with breaks of our own: each names the row above it, and nothing is fitted to pages", async () => {
    const page = { ...SHEET.page, isFitToWidth: false, scale: 97 };
    const many = Array.from({ length: 9 }, (_, index) => ({
      row: index + 1,
      height: 20,
      cells: [cell(1, "ก")],
    }));
    const layout = bookOf({ page, rows: many, pageBreaks: [4, 8] });
    const xml = await partOf(layout, "xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="7" max="16383" man="1"/></rowBreaks>',
    );
    expect(xml).toMatch(/<pageSetup [^>]*scale="97"/);
    expect(xml).not.toContain("fitTo");
    expect(await ooxmlErrors(await writeWorkbook(layout), "xlsx")).toEqual([]);
  });

  test("an address that can be clicked keeps its text", async () => {
    const linked = {
      ...cell(1, "ดู https://a.example/?x=1&y=๒", "entryLink"),
      link: "https://a.example/?x=1&y=๒",
    };
    const layout = bookOf({ rows: [{ row: 1, height: 20, cells: [linked, cell(2, "ไม่มี")] }] });
    const xml = await partOf(layout, "xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<hyperlinks><hyperlink ref="A1" r:id="rId1"[^>]*\/><\/hyperlinks>/);
    expect(await partOf(layout, "xl/worksheets/_rels/sheet1.xml.rels")).toMatch(
      /Target="https:\/\/a\.example\/\?x=1&amp;y=๒" TargetMode="External"/,
    );
    expect(await partOf(layout, "xl/sharedStrings.xml")).toContain("ดู https://a.example/?x=1&amp;y=๒");
    expect(await ooxmlErrors(await writeWorkbook(layout), "xlsx")).toEqual([]);
  });

  test("lines of a cell's own beside those of its style", async () => {
    const lined = { ...cell(1, "ก", "line"), lines: { bottom: "dotted", left: "thin" } } as const;
    const xml = await partOf(bookOf({ rows: [{ row: 1, height: 20, cells: [lined] }] }), "xl/styles.xml");
    expect(xml).toMatch(/<left style="thin">.*<bottom style="dotted">/);
  });

  test.each([
    ["characters", { columnWidths: [20] }, 20],
    ["pixels, in digits of the standard font", { columnWidths: [94], widthUnit: "pixels" } as const, 94 / 8],
  ])("columns in %s", async (_, sheet, width) => {
    const standardFont = { name: "Times New Roman", size: 12, digitPixels: 8 };
    const layout = { ...bookOf({ ...sheet, rows }), standardFont };
    expect(await partOf(layout, "xl/worksheets/sheet1.xml")).toContain(
      `<col min="1" max="1" width="${width}"`,
    );
  });

  test.each([
    ["its own height goes first", 30, 50, 'ht="30"'],
    ["a file's height where Excel would fit the row", null, 50, 'ht="50"'],
  ])("%s", async (_, height, fileHeight, attribute) => {
    const layout = bookOf({ rows: [{ row: 1, height, fileHeight, cells: [cell(1, "ก")] }] });
    expect(await partOf(layout, "xl/worksheets/sheet1.xml")).toContain(attribute);
  });

  test("letters get smaller rather than cut", async () => {
    const layout = bookOf({ rows: [{ row: 1, height: null, cells: [cell(1, "ก", "line")] }] });
    expect(await partOf(layout, "xl/styles.xml")).toMatch(/shrinkToFit="(?:true|1)"/);
  });

  test("columns are counted in the standard font, cells keep theirs", async () => {
    const layout = { ...bookOf({ rows }), standardFont: { name: "Arial", size: 10, digitPixels: 7 } };
    const xml = await partOf(layout, "xl/styles.xml");
    expect(xml).toMatch(/<fonts[^>]*><font><sz val="10"\/><name val="Arial"\/>/);
    expect(xml).toContain('<name val="TH SarabunPSK"/>');
  });

  test("a note", async () => {
    const noted = { ...cell(1, "ก"), note: "กรอกเป็นตัวเลข" };
    const parts = unzipSync(
      await writeWorkbook(bookOf({ rows: [{ row: 1, height: null, cells: [noted] }] })),
    );
    expect(strFromU8(parts["xl/comments1.xml"] as Uint8Array)).toMatch(/ref="A1".*กรอกเป็นตัวเลข/);
  });

  test("the official font", async () => {
    const parts = unzipSync(
      await writeWorkbook(bookOf({ rows: [{ row: 1, height: null, cells: [cell(1, "ก")] }] })),
    );
    expect(strFromU8(parts["xl/styles.xml"] as Uint8Array)).toMatch(
      /<sz val="16"\/><name val="TH SarabunPSK"\/>/,
    );
  });
});

describe("the file", () => {
  const styles: readonly CellStyleName[] = ["title", "label", "heading", "body", "text", "hint"];
  const full = bookOf({
    rows: [
      {
        row: 1,
        height: 28,
        cells: styles.map((style, index) => ({ ...cell(index + 1, style, style), note: "หมายเหตุ" })),
      },
      { row: 2, height: null, cells: styles.map((style, index) => cell(index + 1, null, style)) },
      {
        row: 3,
        height: null,
        cells: [cell(1, 1), cell(2, { date: makePlainDate(2025, 6, 30) as PlainDate })],
      },
    ],
    merges: [{ top: 4, left: 1, bottom: 4, right: 6 }],
    frozen: { rows: 1, columns: 1 },
    choices: [{ area: { top: 2, left: 1, bottom: 2, right: 1 }, values: ["≥", "="], warning: "เลือก" }],
    page: { ...SHEET.page, isFitToWidth: true, repeatedRows: { first: 1, last: 1 }, footer: "&P" },
  });
  const withHidden = { ...full, sheets: [...full.sheets, ...programSheetLayout([]).sheets] };
  test.each([
    ["everything that a layout can ask for", () => writeWorkbook(full)],
    ["the new workbook", () => newWorkbook(2569, writeWorkbook)],
    ["a hidden sheet behind one that is shown", () => writeWorkbook(withHidden)],
  ])("is valid Open XML: %s", async (_, write) => {
    expect(await ooxmlErrors(await write(), "xlsx")).toEqual([]);
  });

  test("hides the sheets that are to be hidden", async () => {
    const read = await readWorkbook(await writeWorkbook(withHidden));
    expect(read.ok && read.value.tables.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  test("is the same, byte for byte, for the same layout", async () => {
    expect(Buffer.compare(await writeWorkbook(full), await writeWorkbook(full))).toBe(0);
  });
});
