import { unzipSync } from "fflate";
import { patchEdits } from "../../../../src/adapters/xlsx/patching/patch-edits";
import { readWorkbook } from "../../../../src/adapters/xlsx/read-workbook";
import { WORKBOOK_FAULTS } from "../../../../src/adapters/xlsx/workbook-fault";
import { LEFT_REASONS, type LeftReason } from "../../../../src/app/changes/left-reasons";
import type { CellEdit } from "../../../../src/core/changes/cell-edit";
import { makeXlsx, relationshipsXml, sheetXml, type XlsxPlan } from "../../../support/make-xlsx";
import { dataOf, edit, partOf, patchFile, readFile, SHEET, textCell } from "../../../support/patch-file";

const written = (text: string): string => `<is><t xml:space="preserve">${text}</t></is>`;

describe("a cell's XML", () => {
  const cases: [name: string, plan: XlsxPlan, edit: CellEdit, data: string][] = [
    [
      "a shared text is replaced, style and attributes kept",
      {
        data: '<row r="1"><c r="A1" s="1" t="s" ph="1"><v>0</v></c></row>',
        strings: ["<t>เดิม</t>"],
        formats: ["@"],
      },
      edit("A1", "เดิม", "ใหม่"),
      `<row r="1"><c r="A1" s="1" t="inlineStr" ph="1">${written("ใหม่")}</c></row>`,
    ],
    [
      "a cell that was only formatted",
      { data: `<row r="1">${textCell("A1", "ก")}<c r="B1" s="1"/></row>`, formats: ["0"] },
      edit("B1", "", "ข"),
      `<row r="1">${textCell("A1", "ก")}<c r="B1" s="1" t="inlineStr">${written("ข")}</c></row>`,
    ],
    [
      "a number",
      { data: `<row r="1">${textCell("A1", "ก", "1")}</row>`, formats: ["0.0"] },
      edit("A1", "ก", "87.5", "number"),
      '<row r="1"><c r="A1" s="1"><v>87.5</v></c></row>',
    ],
    [
      "emptied, style kept",
      { data: `<row r="1">${textCell("A1", "ก", "1")}${textCell("B1", "ข")}</row>`, formats: ["@"] },
      edit("A1", "ก", ""),
      `<row r="1"><c r="A1" s="1"/>${textCell("B1", "ข")}</row>`,
    ],
    [
      "a cell that is not there and stays blank is not made",
      { data: `<row r="1">${textCell("A1", "ก")}</row>` },
      edit("C7", "", ""),
      `<row r="1">${textCell("A1", "ก")}</row>`,
    ],
    [
      "between two cells, in the order of columns",
      { data: `<row r="1">${textCell("A1", "ก")}${textCell("AA1", "ค")}</row>` },
      edit("Z1", "", "ข"),
      `<row r="1">${textCell("A1", "ก")}<c r="Z1" t="inlineStr">${written("ข")}</c>${textCell("AA1", "ค")}</row>`,
    ],
    [
      "behind the last cell; spans takes it in",
      { data: `<row r="1" spans="1:2">${textCell("A1", "ก")}</row>` },
      edit("F1", "", "ข"),
      `<row r="1" spans="1:6">${textCell("A1", "ก")}<c r="F1" t="inlineStr">${written("ข")}</c></row>`,
    ],
    [
      "in an empty row, with the row's style",
      { data: `<row r="1">${textCell("A1", "ก")}</row><row r="2" s="1" customFormat="1"/>`, formats: ["@"] },
      edit("B2", "", "ข"),
      `<row r="1">${textCell("A1", "ก")}</row><row r="2" s="1" customFormat="1"><c r="B2" s="1" t="inlineStr">${written("ข")}</c></row>`,
    ],
    [
      "in a row whose style is not its own",
      { data: `<row r="1" s="1">${textCell("A1", "ก")}</row>`, formats: ["@"] },
      edit("B1", "", "ข"),
      `<row r="1" s="1">${textCell("A1", "ก")}<c r="B1" t="inlineStr">${written("ข")}</c></row>`,
    ],
    [
      "in a row that is not there, in the order of rows",
      { data: `<row r="1">${textCell("A1", "ก")}</row><row r="5">${textCell("A5", "ค")}</row>` },
      edit("B3", "", "ข"),
      `<row r="1">${textCell("A1", "ก")}</row><row r="3"><c r="B3" t="inlineStr">${written("ข")}</c></row><row r="5">${textCell("A5", "ค")}</row>`,
    ],
    [
      "behind the last row",
      { data: `<row r="1">${textCell("A1", "ก")}</row>` },
      edit("B3", "", "ข"),
      `<row r="1">${textCell("A1", "ก")}</row><row r="3"><c r="B3" t="inlineStr">${written("ข")}</c></row>`,
    ],
    [
      "cells without addresses keep their places",
      { data: '<row><c/><c t="str"><v>ก</v></c></row><row><c t="str"><v>ค</v></c></row>' },
      edit("A1", "", "ข"),
      `<row><c t="inlineStr">${written("ข")}</c><c t="str"><v>ก</v></c></row><row><c t="str"><v>ค</v></c></row>`,
    ],
    [
      "a row's height stays",
      { data: `<row r="1" ht="30">${textCell("A1", "ก")}</row>` },
      edit("A1", "ก", "ยาว"),
      `<row r="1" ht="30"><c r="A1" t="inlineStr">${written("ยาว")}</c></row>`,
    ],
    [
      "the same text again changes nothing, runs and all",
      {
        data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        strings: ["<r><rPr><b/></rPr><t>ก</t></r><r><t>ข</t></r>"],
      },
      edit("A1", "กข", "กข"),
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    ],
    [
      "what is in the cell's metadata goes with the old value",
      { data: '<row r="1"><c r="A1" vm="1" t="e"><v>#N/A</v></c></row>' },
      edit("A1", "#N/A", "ก"),
      `<row r="1"><c r="A1" t="inlineStr">${written("ก")}</c></row>`,
    ],
  ];
  test.each(cases)("%s", async (_, plan, change, data) => {
    const outcome = await patchFile(makeXlsx(plan), { cells: [change] });
    expect(outcome.left).toEqual([]);
    expect(outcome.written.cells).toEqual([change]);
    expect(dataOf(outcome.bytes)).toBe(data);
  });

  test("in a sheet without any row", async () => {
    const filled = sheetXml(`<row r="1">${textCell("A1", "ก")}</row>`);
    const file = makeXlsx({
      sheets: [
        {
          name: "ว่าง",
          target: "worksheets/sheet1.xml",
          xml: sheetXml("").replace("<sheetData></sheetData>", "<sheetData/>"),
        },
        { name: "มี", target: "worksheets/sheet2.xml", xml: filled },
      ],
    });
    const outcome = await patchFile(file, { cells: [{ ...edit("B2", "", "ข"), sheet: "ว่าง" }] });
    expect(dataOf(outcome.bytes)).toBe(`<row r="2"><c r="B2" t="inlineStr">${written("ข")}</c></row>`);
  });

  test("in the prefix that the sheet's elements bear", async () => {
    const xml = sheetXml(`<row r="1">${textCell("A1", "ก")}</row>`)
      .replaceAll(/<(\/?)(worksheet|sheetData|row|c|is|t)(?=[ >/])/g, "<$1x:$2")
      .replace("xmlns=", "xmlns:x=");
    const file = makeXlsx({ sheets: [{ name: SHEET, target: "worksheets/sheet1.xml", xml }] });
    const outcome = await patchFile(file, { cells: [edit("A1", "ก", "ข"), edit("B2", "", "ค")] });
    expect(partOf(outcome.bytes, "xl/worksheets/sheet1.xml")).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">ข</x:t></x:is></x:c></x:row><x:row r="2">',
    );
  });

  test("where rows and sheet bear different prefixes of one namespace", async () => {
    const xml = sheetXml(`<row r="1">${textCell("A1", "ก")}</row>`)
      .replaceAll(/<(\/?)(row|c|is|t)(?=[ >/])/g, "<$1x:$2")
      .replace(/xmlns=("[^"]*")/, "xmlns=$1 xmlns:x=$1");
    const file = makeXlsx({ sheets: [{ name: SHEET, target: "worksheets/sheet1.xml", xml }] });
    const outcome = await patchFile(file, { cells: [edit("A1", "ก", "ข"), edit("B2", "", "ค")] });
    expect(outcome.left).toEqual([]);
    expect(partOf(outcome.bytes, "xl/worksheets/sheet1.xml")).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">ข</x:t></x:is></x:c></x:row><row r="2">',
    );
  });

  test("a picture in the cell is not written over", async () => {
    const file = makeXlsx({ data: '<row r="1"><c r="A1" vm="1" t="e"><v>#VALUE!</v></c></row>' });
    const outcome = await patchFile(file, { cells: [edit("A1", "", "ก")] });
    expect(outcome.left[0]?.reason).toBe(LEFT_REASONS.isPicture);
    expect(outcome.written.cells).toEqual([]);
  });

  test("a day does not go into a cell that shows only the month", async () => {
    const change = { ...edit("A1", "", "2025-06-30"), type: "date" as const };
    const file = makeXlsx({
      formats: ["mmm yy"],
      data: '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c></row>',
    });
    const { bytes } = await patchFile(file, { cells: [change] });
    const read = await readWorkbook(bytes);
    expect(read.ok && read.value.tables[0]?.rows[0]?.cells[0]).toMatchObject({
      text: "2025-06-30",
      type: "date",
    });
  });

  test.each([
    ["utf-16le", true],
    ["utf-16be", false],
  ])("in a part in %s", async (encoding, isLittle) => {
    const xml = `\ufeff${sheetXml(`<row r="1">${textCell("A1", "ก")}</row>`).replace("UTF-8", "UTF-16")}`;
    const bytes = new Uint8Array(xml.length * 2);
    for (const [index, unit] of xml.split("").entries()) {
      new DataView(bytes.buffer).setUint16(index * 2, unit.charCodeAt(0), isLittle);
    }
    const file = makeXlsx({ parts: { "xl/worksheets/sheet1.xml": bytes } });
    const outcome = await patchFile(file, { cells: [edit("A1", "ก", "ข")] });
    const part = unzipSync(outcome.bytes)["xl/worksheets/sheet1.xml"];
    expect(new TextDecoder(encoding, { ignoreBOM: true }).decode(part)).toBe(
      xml.replace("<is><t>ก</t></is>", written("ข")),
    );
  });

  test("a new cell has its column's style; the sheet's bounds take it in", async () => {
    const xml = sheetXml(`<row r="1">${textCell("B1", "ก")}</row>`).replace(
      "<sheetData>",
      '<dimension ref="B1"/><cols><col min="3" max="5" width="9" style="1"/></cols><sheetData>',
    );
    const file = makeXlsx({
      formats: ["@"],
      sheets: [{ name: SHEET, target: "worksheets/sheet1.xml", xml }],
    });
    const { bytes } = await patchFile(file, { cells: [edit("D4", "", "ข")] });
    expect(dataOf(bytes)).toContain('<c r="D4" s="1" t="inlineStr">');
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<dimension ref="B1:D4"/>');
  });
});

describe("a text arrives as it is", () => {
  const texts: [name: string, text: string][] = [
    ["line breaks, leading and double spaces", "  ๑. ก\n\n๒.  ข "],
    ["markup", "a < b & c > \"d\" 'e' ]]> &amp;"],
    ["what looks like an escape", "_x000D_ _x005F_"],
    ["what looks like a formula, a number, a date, an error", "=1+1"],
    ["a number", "0123"],
    ["an error's name", "#REF!"],
    ["a tab", "ก\tข"],
    ["beyond the first plane", "😀"],
    ["half a pair", "ก\ud83dข"],
    ["as long as a cell can hold", "ก".repeat(32_767)],
  ];
  test.each(texts)("%s", async (_, text) => {
    const file = makeXlsx({ data: `<row r="1">${textCell("A1", "เดิม")}</row>` });
    const { bytes } = await patchFile(file, { cells: [edit("A1", "เดิม", text)] });
    expect((await readFile(bytes)).tables[0]?.rows[0]?.cells).toEqual([
      { column: 1, text, type: "text", isFormula: false },
    ]);
  });
});

describe("a date", () => {
  const dated = (after: string, plan: XlsxPlan): Promise<Uint8Array> =>
    patchFile(makeXlsx({ data: '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c></row>', ...plan }), {
      cells: [edit("A1", "", after, "date")],
    }).then(({ bytes }) => bytes);

  test.each([
    ["in a cell with a date format", { formats: ["d mmm yyyy"] }, '<c r="A1" s="1"><v>45838</v></c>'],
    [
      "counted from 1904",
      { formats: ["d/m/yyyy"], workbookPr: 'date1904="1"' },
      '<c r="A1" s="1"><v>44376</v></c>',
    ],
    ["in a cell of General", { formatIds: [0] }, '<c r="A1" s="2"><v>45838</v></c>'],
    ["in a cell of text", { formats: ["@"] }, '<c r="A1" s="2"><v>45838</v></c>'],
  ])("%s", async (_, plan, cell) => {
    const bytes = await dated("2025-06-30", plan);
    expect(dataOf(bytes)).toContain(cell);
    expect((await readFile(bytes)).tables[0]?.rows[0]?.cells[0]).toMatchObject({
      text: "2025-06-30",
      type: "date",
    });
  });

  test("a style for it is the cell's own with another number format, made once", async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49" fontId="3" quotePrefix="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>';
    const file = makeXlsx({
      data: `<row r="1">${textCell("A1", "ก", "1")}<c r="B1" s="1"/></row>`,
      parts: { "xl/styles.xml": styles },
    });
    const { bytes } = await patchFile(file, {
      cells: [edit("A1", "ก", "2025-06-30", "date"), edit("B1", "", "2025-07-01", "date")],
    });
    expect(partOf(bytes, "xl/styles.xml")).toBe(
      styles
        .replace(
          ">",
          '><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-107041E]d mmm yyyy"/></numFmts>',
        )
        .replace('count="2"', 'count="3"')
        .replace(
          "</cellXfs>",
          '<xf numFmtId="164" fontId="3" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
        ),
    );
    expect(dataOf(bytes)).toBe(
      '<row r="1"><c r="A1" s="2"><v>45838</v></c><c r="B1" s="2"><v>45839</v></c></row>',
    );
  });

  test("a number format that is there is used again", async () => {
    const bytes = await dated("2025-06-30", { formats: ["@", "[$-107041E]d mmm yyyy"] });
    expect(partOf(bytes, "xl/styles.xml")).toContain(
      '<xf numFmtId="200"/><xf numFmtId="201"/><xf numFmtId="201" applyNumberFormat="1"/></cellXfs>',
    );
  });
});

describe("an edit is left", () => {
  const PROTECTED = '<sheetProtection sheet="1" objects="1"/>';
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>';
  const plain = { data: `<row r="1">${textCell("A1", "ก")}</row>` };
  const cases: [name: string, plan: XlsxPlan, edit: CellEdit, reason: LeftReason | null][] = [
    ["as it was proposed", plain, edit("A1", "ก", "ข"), null],
    ["the cell shows something else", plain, edit("A1", "ค", "ข"), "changedMeanwhile"],
    ["the cell is no longer blank", plain, edit("A1", "", "ข"), "changedMeanwhile"],
    ["the cell has become blank", plain, edit("A2", "ก", "ข"), "changedMeanwhile"],
    ["the sheet is not there", plain, { ...edit("A1", "ก", "ข"), sheet: "อื่น" }, "noSuchSheet"],
    ["longer than a cell can hold", plain, edit("A1", "ก", "ข".repeat(32_768)), "tooLong"],
    [
      "a formula, though it shows the same",
      { data: '<row r="1"><c r="A1" t="str"><f>"ก"</f><v>ก</v></c></row>' },
      edit("A1", "ก", "ข"),
      "isFormula",
    ],
    [
      "filled by an array formula above",
      {
        data: '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      },
      edit("A2", "2", "ข"),
      "isFormula",
    ],
    [
      "beside the area of an array formula",
      {
        data: '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>',
      },
      edit("A3", "2", "ข"),
      null,
    ],
    [
      "merged into another cell",
      { ...plain, after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' },
      edit("B2", "", "ข"),
      "isMergedAway",
    ],
    [
      "the top left cell of a merged area",
      { ...plain, after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' },
      edit("A1", "ก", "ข"),
      null,
    ],
    ["locked", { ...plain, after: PROTECTED }, edit("A1", "ก", "ข"), "isLocked"],
    ["locked, and not there yet", { ...plain, after: PROTECTED }, edit("C9", "", "ข"), "isLocked"],
    [
      "protected, but the cell is unlocked",
      {
        data: `<row r="1">${textCell("A1", "ก", "1")}</row>`,
        after: PROTECTED,
        parts: { "xl/styles.xml": styles },
      },
      edit("A1", "ก", "ข"),
      null,
    ],
    [
      "protection is prepared but off",
      { ...plain, after: '<sheetProtection objects="1"/>' },
      edit("A1", "ก", "ข"),
      null,
    ],
    [
      "a date as it is shown",
      { data: '<row r="1"><c r="A1" s="1"><v>45838</v></c></row>', formatIds: [14] },
      edit("A1", "2025-06-30", "ข"),
      null,
    ],
    [
      "a date as the core words it",
      { data: '<row r="1"><c r="A1" s="1"><v>45838</v></c></row>', formatIds: [14] },
      edit("A1", "30 มิถุนายน 2568", "ข"),
      null,
    ],
    [
      "a number that a percent format would multiply",
      { data: `<row r="1"><c r="A1" s="1"/>${textCell("B1", "ก")}</row>`, formatIds: [9] },
      edit("A1", "", "80", "number"),
      "shownOtherwise",
    ],
    [
      "a number that would show as a date",
      { data: `<row r="1"><c r="A1" s="1"/>${textCell("B1", "ก")}</row>`, formatIds: [14] },
      edit("A1", "", "80", "number"),
      "shownOtherwise",
    ],
    [
      "a number with thousands in groups",
      { data: `<row r="1"><c r="A1" s="1"/>${textCell("B1", "ก")}</row>`, formats: ["#,##0.00"] },
      edit("A1", "", "12000", "number"),
      null,
    ],
    [
      "a number in Thai digits",
      { data: `<row r="1"><c r="A1" s="1"/>${textCell("B1", "ก")}</row>`, formatIds: [61] },
      edit("A1", "", "12000", "number"),
      null,
    ],
    ["a date before Excel's first", plain, edit("B1", "", "1899-12-31", "date"), "dateTooEarly"],
    ["Excel's first date", plain, edit("B1", "", "1900-01-01", "date"), null],
  ];
  test.each(cases)("%s", async (_, plan, change, reason) => {
    const file = makeXlsx(plan);
    const outcome = await patchFile(file, { cells: [change] });
    expect(outcome.left).toEqual(reason === null ? [] : [{ edit: change, reason: LEFT_REASONS[reason] }]);
    expect(outcome.written.cells).toEqual(reason === null ? [change] : []);
    if (reason !== null) expect(outcome.bytes).toBe(file);
  });

  test("the others are written; a later edit of a cell builds upon an earlier", async () => {
    const edits = [edit("A1", "ก", "ข"), edit("A1", "ก", "ง"), edit("A1", "ข", "ค"), edit("B1", "ก", "ง")];
    const outcome = await patchFile(makeXlsx(plain), { cells: edits });
    expect(outcome.written.cells).toEqual([edits[0], edits[2]]);
    expect(outcome.left.map((one) => one.edit)).toEqual([edits[1], edits[3]]);
    expect(dataOf(outcome.bytes)).toBe(`<row r="1"><c r="A1" t="inlineStr">${written("ค")}</c></row>`);
  });
});

describe("formulas elsewhere are worked out anew on opening", () => {
  const formula = `<row r="1">${textCell("A1", "ก")}<c r="B1"><f>LEN(A1)</f><v>1</v></c></row>`;
  const workbookOf = async (
    data: string,
    change: (xml: string) => string,
  ): Promise<[before: string, after: string]> => {
    const workbook = change(partOf(makeXlsx({ data }), "xl/workbook.xml"));
    const { bytes } = await patchFile(makeXlsx({ data, parts: { "xl/workbook.xml": workbook } }), {
      cells: [edit("A1", "ก", "ข")],
    });
    return [workbook, partOf(bytes, "xl/workbook.xml")];
  };
  const names = '<definedNames><definedName name="ก">1</definedName></definedNames>';

  test("without a formula the workbook's part stays", async () => {
    const [before, after] = await workbookOf(`<row r="1">${textCell("A1", "ก")}</row>`, (xml) => xml);
    expect(after).toBe(before);
  });
  test("told behind the sheets", async () => {
    const [before, after] = await workbookOf(formula, (xml) => xml);
    expect(after).toBe(before.replace("</sheets>", '</sheets><calcPr fullCalcOnLoad="1"/>'));
  });
  test("told behind the names", async () => {
    const [before, after] = await workbookOf(formula, (xml) => xml.replace("</sheets>", `</sheets>${names}`));
    expect(after).toBe(before.replace(names, `${names}<calcPr fullCalcOnLoad="1"/>`));
  });
  test("told in the settings that are there", async () => {
    const [before, after] = await workbookOf(formula, (xml) =>
      xml.replace("</sheets>", '</sheets><calcPr calcId="191029" fullCalcOnLoad="0"/>'),
    );
    expect(after).toBe(before.replace('fullCalcOnLoad="0"', 'fullCalcOnLoad="1"'));
  });
});

describe("the heading of a table", () => {
  const columns = (first: string): string =>
    `<table id="1" name="T" displayName="ตาราง" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="${first}"/><tableColumn id="2" name="ผล"/></tableColumns></table>`;
  const fileWith = (formula = "1", table = columns("หัว")): Uint8Array =>
    makeXlsx({
      data: `<row r="1">${textCell("A1", "หัว")}${textCell("B1", "ผล")}</row><row r="2">${textCell("A2", "ก")}<c r="C2"><f>${formula}</f><v>1</v></c></row>`,
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([["rId1", "table", "../tables/t.xml"]]),
        "xl/tables/t.xml": table,
      },
    });
  const cases: [name: string, file: Uint8Array, edits: CellEdit[], table: string | null][] = [
    [
      "is renamed in the table too",
      fileWith(),
      [edit("A1", "หัว", 'ใหม่ "ก"\n_x000D_')],
      columns("ใหม่ &quot;ก&quot;_x000a__x005F_x000D_"),
    ],
    ["a cell below it is none", fileWith(), [edit("A2", "ก", "")], columns("หัว")],
    ["cannot be blank", fileWith(), [edit("A1", "หัว", "")], null],
    [
      "as long as Excel lets it be",
      fileWith(),
      [edit("A1", "หัว", "ข".repeat(255))],
      columns("ข".repeat(255)),
    ],
    ["cannot be longer", fileWith(), [edit("A1", "หัว", "ข".repeat(256))], null],
    ["cannot be a number", fileWith(), [edit("A1", "หัว", "1", "number")], null],
    ["cannot be another's", fileWith(), [edit("A1", "หัว", "ผล")], null],
    [
      "cannot change under a formula that names it",
      fileWith("SUM(ตาราง[หัว])"),
      [edit("A1", "หัว", "ใหม่")],
      null,
    ],
    [
      "can under a formula that names another table",
      fileWith("SUM(อื่น[หัว])"),
      [edit("A1", "หัว", "ใหม่")],
      columns("ใหม่"),
    ],
    [
      "a table without headings has none",
      fileWith("1", columns("หัว").replace("ref=", 'headerRowCount="0" ref=')),
      [edit("A1", "หัว", "")],
      columns("หัว").replace("ref=", 'headerRowCount="0" ref='),
    ],
  ];
  test.each(cases)("%s", async (_, file, edits, table) => {
    const outcome = await patchFile(file, { cells: edits });
    if (table !== null) expect(partOf(outcome.bytes, "xl/tables/t.xml")).toBe(table);
    expect(outcome.left.map(({ reason }) => reason)).toEqual(
      table === null ? [LEFT_REASONS.isTableHeading] : [],
    );
  });
});

test("a file that cannot be read is a fault", async () => {
  expect(await patchEdits(new Uint8Array(), { cells: [], removedRows: [] })).toEqual({
    ok: false,
    fault: WORKBOOK_FAULTS.emptyFile,
  });
});
