import { large, quick, real, type HostileFile } from "./hostile-file";
import {
  mainPart,
  relationships,
  sheetPart,
  sheetRow,
  TABLE_ROWS,
  times,
  workbookPart,
  workbookParts,
  zipOf,
  type Parts,
} from "./office-parts";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const BOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
const LONG = "ลดลง ".repeat(6400);

const workbook = (parts: Parts): Uint8Array => zipOf(workbookParts(parts));
const rows = (data: string, after = ""): Uint8Array =>
  workbook({ [SHEET]: sheetPart(TABLE_ROWS + data, after) });
const numbered = (count: number, make: (row: number) => string): string =>
  times(count, (index) => make(index + 3));
const styled = (inside: string): Uint8Array => workbook({ [STYLES]: mainPart("styleSheet", inside) });

function manySheets(count: number): Uint8Array {
  const ids = Array.from({ length: count }, (_, index) => `r${index}`);
  return workbook({
    [BOOK]: workbookPart(ids.map((id, index) => [`แผ่น ${index}`, id] as const)),
    [BOOK_RELATIONSHIPS]: relationships(
      ids.map((id, index) => [id, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
    ),
    ...Object.fromEntries(
      ids.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheetRow(1, ["ก"]))]),
    ),
    [SHEET]: sheetPart(TABLE_ROWS),
  });
}

function shared(strings: string, data: string): Uint8Array {
  return workbook({ [STRINGS]: mainPart("sst", strings), [SHEET]: sheetPart(TABLE_ROWS + data) });
}

/** Workbooks with too much of one thing. */
export const WORKBOOK_FILES: readonly HostileFile[] = [
  large("million-formatted-rows.xlsx", "read", () =>
    rows(numbered(1_000_000, (row) => `<row r="${row}" s="1" customFormat="1" ht="18" customHeight="1"/>`)),
  ),
  large("million-formatted-cells.xlsx", "read", () =>
    rows(numbered(200_000, (row) => `<row r="${row}">${`<c s="0"/>`.repeat(6)}</row>`)),
  ),
  large("million-blank-texts.xlsx", "read", () =>
    rows(
      numbered(200_000, (row) => `<row r="${row}">${`<c t="inlineStr"><is><t/></is></c>`.repeat(5)}</row>`),
    ),
  ),
  large("two-hundred-thousand-rows.xlsx", "tooManyRows", () =>
    rows(numbered(199_990, (row) => sheetRow(row, [`${row}. จัดทำแผน`, "ประชุม", "สำนักปลัด", "ไตรมาสที่ ๑"]))),
  ),
  large("rows-over-many-sheets.xlsx", "tooManyRows", () => {
    const ids = Array.from({ length: 100 }, (_, index) => `r${index}`);
    const part = sheetPart(times(5_000, (index) => `<row r="${index + 1}"><c><v>1</v></c></row>`));
    return workbook({
      [BOOK]: workbookPart(ids.map((id, index) => [`แผ่น ${index}`, id] as const)),
      [BOOK_RELATIONSHIPS]: relationships(
        ids.map((id, index) => [id, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ),
      ...Object.fromEntries(ids.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, part])),
    });
  }),
  large("thirty-thousand-measures.xlsx", "read", () =>
    rows(numbered(30_000, (row) => sheetRow(row, [`${row}. จัดทำแผน`, "ประชุม", "สำนักปลัด", "ไตรมาสที่ ๑"]))),
  ),
  large("accounts-beside-the-table.xlsx", "read", () =>
    workbook({
      [BOOK]: workbookPart([
        ["มาตรการ", "rId1"],
        ["บัญชี", "rId2"],
      ]),
      [BOOK_RELATIONSHIPS]: relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ]),
      "xl/worksheets/sheet2.xml": sheetPart(
        times(98_000, (index) =>
          sheetRow(index + 1, [
            `ใบสำคัญที่ ${index}`,
            "กองคลัง",
            "ค่าวัสดุสำนักงาน",
            "15/10/2568",
            "1,250.50",
            "จ่ายแล้ว",
          ]),
        ),
      ),
    }),
  ),
  real("ten-thousand-rows-of-twenty.xlsx", () =>
    rows(
      numbered(10_000, (row) =>
        sheetRow(
          row,
          Array.from({ length: 20 }, (_, at) => `${row}. แผนงานที่ ${at}`),
        ),
      ),
    ),
  ),
  large("wide-rows.xlsx", "tooManyCells", () =>
    rows(numbered(120, (row) => `<row r="${row}">${"<c><v>1</v></c>".repeat(16_384)}</row>`)),
  ),
  quick("column-beyond-the-last.xlsx", "damagedSheet", () =>
    rows(`<row r="3">${"<c><v>1</v></c>".repeat(16_385)}</row>`),
  ),
  large("headings-in-every-cell.xlsx", "tooManyCells", () =>
    rows(
      numbered(
        3_000,
        (row) => `<row r="${row}">${'<c t="inlineStr"><is><t>มาตรการ</t></is></c>'.repeat(300)}</row>`,
      ),
    ),
  ),
  large("headings-in-every-row.xlsx", "read", () =>
    rows(numbered(6_000, (row) => sheetRow(row, ["มาตรการ", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา"]))),
  ),
  large("five-thousand-sheets.xlsx", "tooManySheets", () => manySheets(5_000)),
  large("nineteen-thousand-sheets.xlsx", "tooManySheets", () => manySheets(19_000)),
  large("two-hundred-sheets.xlsx", "read", () => manySheets(200)),
  large("hundred-thousand-sheets-listed.xlsx", "tooManySheets", () =>
    workbook({
      [BOOK]: workbookPart(Array.from({ length: 100_000 }, (_, index) => [`แผ่น ${index}`, "rId1"])),
    }),
  ),
  large("chart-sheets-listed.xlsx", "tooManySheets", () =>
    workbook({
      [BOOK]: workbookPart([
        ["มาตรการ", "rId1"],
        ...Array.from({ length: 100_000 }, (_, index) => [`แผ่น ${index}`, "rId9"] as const),
      ]),
      [BOOK_RELATIONSHIPS]: relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId9", "chartsheet", "chartsheets/sheet1.xml"],
      ]),
    }),
  ),
  large("million-relationships.xlsx", "tooManyRelationships", () =>
    workbook({
      [BOOK_RELATIONSHIPS]: relationships([
        ...Array.from({ length: 1_000_000 }, (_, index) => [`r${index}`, "image", "a.png"] as const),
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ]),
    }),
  ),
  large("twenty-thousand-tables.xlsx", "read", () =>
    workbook({
      [SHEET]: sheetPart(
        TABLE_ROWS,
        `<tableParts>${times(9_000, (index) => `<tablePart r:id="t${index}"/>`)}</tableParts>`,
      ),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        Array.from(
          { length: 9_000 },
          (_, index) => [`t${index}`, "table", `../tables/table${index}.xml`] as const,
        ),
      ),
      ...Object.fromEntries(
        Array.from({ length: 9_000 }, (_, index) => [
          `xl/tables/table${index}.xml`,
          mainPart(
            "table",
            `<autoFilter ref="A1:F2"/><tableColumns><tableColumn name="มาตรการ"/></tableColumns>`,
          ),
        ]),
      ),
    }),
  ),
  large("half-a-million-names.xlsx", "read", () =>
    workbook({
      [BOOK]: workbookPart(
        [["มาตรการ", "rId1"]],
        `<definedNames>${times(500_000, (index) => `<definedName name="n${index}">มาตรการ!$A$${index + 1}</definedName>`)}</definedNames>`,
      ),
    }),
  ),
  large("half-a-million-styles.xlsx", "tooManyStyles", () =>
    styled(`<cellXfs>${'<xf numFmtId="14"/>'.repeat(500_000)}</cellXfs>`),
  ),
  quick("sixty-thousand-styles.xlsx", "read", () =>
    styled(`<cellXfs>${'<xf numFmtId="14"/>'.repeat(60_000)}</cellXfs>`),
  ),
  large("million-number-formats.xlsx", "tooManyStyles", () =>
    styled(
      `<numFmts>${times(1_000_000, (index) => `<numFmt numFmtId="${index + 200}" formatCode="0.0&quot;${index}&quot;"/>`)}</numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
    ),
  ),
  large("long-number-formats.xlsx", "tooManyStyles", () =>
    styled(
      `<numFmts>${times(2_000, (index) => `<numFmt numFmtId="${index + 200}" formatCode="${"yyyy".repeat(8_000)}${index}"/>`)}</numFmts><cellXfs>${times(2_000, (index) => `<xf numFmtId="${index + 200}"/>`)}</cellXfs>`,
    ),
  ),
  large("long-format-of-every-cell.xlsx", "tooMuchText", () =>
    workbook({
      [STYLES]: mainPart(
        "styleSheet",
        `<numFmts><numFmt numFmtId="200" formatCode="${"0&quot;x&quot;".repeat(30_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
      ),
      [SHEET]: sheetPart(
        TABLE_ROWS + numbered(5_000, (row) => `<row r="${row}"><c s="0"><v>${row}</v></c></row>`),
      ),
    }),
  ),
  large("rich-values.xlsx", "tooManyCells", () =>
    workbook({
      [BOOK_RELATIONSHIPS]: relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId4", "sheetMetadata", "metadata.xml"],
        ["rId5", "rdRichValue", "richData/rdrichvalue.xml"],
        ["rId6", "rdRichValueStructure", "richData/rdrichvaluestructure.xml"],
      ]),
      "xl/metadata.xml": mainPart("metadata", ""),
      "xl/richData/rdrichvalue.xml": mainPart("rvData", '<rv s="0"/>'.repeat(5_000_000)),
      "xl/richData/rdrichvaluestructure.xml": mainPart("rvStructures", ""),
    }),
  ),
  large("two-million-shared-texts.xlsx", "tooManyTexts", () =>
    shared("<si><t>ก</t></si>".repeat(2_000_000), ""),
  ),
  large("two-million-blank-shared-texts.xlsx", "tooManyTexts", () => shared("<si/>".repeat(2_000_000), "")),
  large("one-text-in-two-million-runs.xlsx", "textTooLong", () =>
    shared(`<si>${"<r><t>ก</t></r>".repeat(2_000_000)}</si>`, ""),
  ),
  large("phonetic-runs.xlsx", "read", () =>
    shared(`<si><t>ก</t>${"<rPh><t>x</t></rPh>".repeat(2_000_000)}</si>`, ""),
  ),
  large("long-texts-nobody-shows.xlsx", "tooMuchText", () =>
    shared(`<si><t>${LONG}</t></si>`.repeat(1_500), ""),
  ),
  large("one-text-in-six-thousand-cells.xlsx", "tooMuchText", () =>
    shared(
      `<si><t>${LONG}</t></si>`,
      numbered(1_000, (row) => `<row r="${row}">${'<c t="s"><v>0</v></c>'.repeat(6)}</row>`),
    ),
  ),
  large("long-texts-in-a-thousand-rows.xlsx", "tooMuchText", () =>
    rows(numbered(1_000, (row) => sheetRow(row, Array<string>(6).fill(LONG)))),
  ),
  large("one-measure-over-many-rows.xlsx", "read", () =>
    rows(
      numbered(60, (row) => `<row r="${row}"><c r="E${row}" t="inlineStr"><is><t>${LONG}</t></is></c></row>`),
    ),
  ),
  large("one-text-merged-over-many-measures.xlsx", "read", () =>
    rows(
      numbered(20_000, (row) =>
        sheetRow(row, [`${row}. จัดทำแผน`, "ประชุม", "สำนักปลัด", "ไตรมาสที่ ๑", ...(row === 3 ? [LONG] : [])]),
      ),
      '<mergeCells><mergeCell ref="E3:E20002"/></mergeCells>',
    ),
  ),
  large("slips-in-many-measures.xlsx", "read", () =>
    rows(
      numbered(30, (row) =>
        sheetRow(row, [`${row}. จัดทำแผน`, "ประชุม", "สำนักปลัด", "ปี ๒๕๖๙", LONG.slice(0, 18_000)]),
      ),
    ),
  ),
  large("long-texts-over-many-sheets.xlsx", "tooMuchText", () => {
    const part = sheetPart(sheetRow(1, Array<string>(6).fill(LONG)));
    const ids = Array.from({ length: 190 }, (_, index) => `r${index}`);
    return workbook({
      [BOOK]: workbookPart(ids.map((id, index) => [`แผ่น ${index}`, id] as const)),
      [BOOK_RELATIONSHIPS]: relationships(
        ids.map((id, index) => [id, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ),
      ...Object.fromEntries(ids.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, part])),
    });
  }),
  quick("text-that-no-list-has.xlsx", "damagedSheet", () => rows('<row r="3"><c t="s"><v>99</v></c></row>')),
  quick("text-number-minus-one.xlsx", "damagedSheet", () => rows('<row r="3"><c t="s"><v>-1</v></c></row>')),
  large("eight-hundred-thousand-merges.xlsx", "tooManyCells", () =>
    rows(
      "",
      `<mergeCells>${times(800_000, (index) => `<mergeCell ref="A${index + 3}:B${index + 3}"/>`)}</mergeCells>`,
    ),
  ),
  large("merges-of-the-whole-sheet.xlsx", "read", () =>
    rows("", `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`),
  ),
  quick("columns-merged.xlsx", "read", () => rows("", '<mergeCells><mergeCell ref="A:XFD"/></mergeCells>')),
  quick("row-zero.xlsx", "damagedSheet", () => rows('<row r="0"><c><v>1</v></c></row>')),
  quick("row-beyond-the-last.xlsx", "damagedSheet", () => rows('<row r="1048577"><c><v>1</v></c></row>')),
  quick("row-twice.xlsx", "damagedSheet", () => rows('<row r="2"><c><v>1</v></c></row>')),
  quick("cell-twice.xlsx", "damagedSheet", () =>
    rows('<row r="3"><c r="A3"><v>1</v></c><c r="A3"><v>2</v></c></row>'),
  ),
  quick("last-row-and-column.xlsx", "read", () =>
    rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  ),
  quick("number-of-309-digits.xlsx", "read", () => rows(`<row r="3"><c><v>${"9".repeat(309)}</v></c></row>`)),
  quick("number-of-nothing.xlsx", "read", () =>
    rows('<row r="3"><c><v>1e999</v></c><c><v>-0</v></c><c><v>NaN</v></c><c><v>0x10</v></c></row>'),
  ),
  quick("dates-without-end.xlsx", "read", () =>
    workbook({
      [STYLES]: mainPart("styleSheet", '<cellXfs><xf numFmtId="14"/></cellXfs>'),
      [SHEET]: sheetPart(
        `${TABLE_ROWS}<row r="3"><c s="0"><v>1e15</v></c><c s="0"><v>-5</v></c><c s="0"><v>2958466</v></c></row>`,
      ),
    }),
  ),
  large("million-conditional-formats.xlsx", "read", () =>
    rows(
      "",
      '<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>A1=1</formula></cfRule></conditionalFormatting>'.repeat(
        500_000,
      ),
    ),
  ),
  large("million-validations.xlsx", "read", () =>
    rows(
      "",
      `<dataValidations>${'<dataValidation sqref="A1"><formula1>A1</formula1></dataValidation>'.repeat(500_000)}</dataValidations>`,
    ),
  ),
  large("hundred-thousand-formulas.xlsx", "read", () =>
    rows(
      numbered(
        10_000,
        (row) =>
          `<row r="${row}"><c r="J${row}"><v>1</v></c>${`<c><f>SUM(J1:J${row})</f><v>1</v></c>`.repeat(10)}</row>`,
      ),
    ),
  ),
  quick("a-sheet-without-a-part.xlsx", "missingPart", () =>
    workbook({ [BOOK]: workbookPart([["มาตรการ", "rId77"]]) }),
  ),
  quick("no-sheets.xlsx", "noWorksheet", () => workbook({ [BOOK]: workbookPart([]) })),
  quick("the-workbook-as-its-sheet.xlsx", "damagedSheet", () =>
    workbook({ [BOOK_RELATIONSHIPS]: relationships([["rId1", "worksheet", "workbook.xml"]]) }),
  ),
  quick("the-sheet-as-its-texts.xlsx", "damagedPart", () =>
    workbook({
      [BOOK_RELATIONSHIPS]: relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "sharedStrings", "worksheets/sheet1.xml"],
      ]),
    }),
  ),
  quick("a-picture-as-styles.xlsx", "damagedPart", () =>
    workbook({ [STYLES]: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex") }),
  ),
  quick("content-types-that-lie.xlsx", "read", () =>
    workbook({ "[Content_Types].xml": "<html>no types</html>" }),
  ),
];
