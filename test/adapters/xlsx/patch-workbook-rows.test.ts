import { LEFT_REASONS, type LeftReason } from "../../../src/app/changes/left-reasons";
import type { RowRemoval } from "../../../src/core/changes/workbook-edits";
import {
  makeXlsx,
  relationshipsXml,
  sheetXml,
  xlsxParts,
  zipParts,
  type XlsxPlan,
} from "../../support/make-xlsx";
import { dataOf, edit, partOf, patchFile, readFile, removal, textCell } from "../../support/patch-file";
import { unzipSync } from "fflate";

const FIRST = "xl/worksheets/sheet1.xml";
const row = (number: number, text: string, more = ""): string =>
  `<row r="${number}">${textCell(`A${number}`, text)}${more}</row>`;
const ROWS = row(1, "ก") + row(2, "ข") + row(3, "ลบ") + row(4, "ค") + row(6, "ง");
const ROWS_AFTER = row(1, "ก") + row(2, "ข") + row(3, "ค") + row(5, "ง");
const THIRD = removal(3, { A: "ลบ" });

/** Removes row 3 of the rows above. */
async function removeThird(plan: XlsxPlan): Promise<Uint8Array> {
  const outcome = await patchFile(makeXlsx({ data: ROWS, ...plan }), { removedRows: [THIRD] });
  expect(outcome.left).toEqual([]);
  expect(outcome.written.removedRows).toEqual([THIRD]);
  return outcome.bytes;
}

test("the row goes and all below move up", async () => {
  expect(dataOf(await removeThird({}))).toBe(ROWS_AFTER);
});

test("several rows at once, whatever their order; formats and blank cells go with them", async () => {
  const data = `${row(1, "ก")}<row r="2" ht="9"><c r="A2" s="0"/></row>${row(3, "ข")}${row(5, "ค")}`;
  const { bytes } = await patchFile(makeXlsx({ data }), {
    removedRows: [removal(3, { A: "ข" }), removal(2)],
  });
  expect(dataOf(bytes)).toBe(row(1, "ก") + row(3, "ค"));
});

test("a row without a number keeps its place when the row before it goes", async () => {
  const data = `${row(1, "ก")}${row(3, "ลบ")}<row><c t="str"><v>ค</v></c></row><row><c t="str"><v>ง</v></c></row>`;
  const { bytes } = await patchFile(makeXlsx({ data }), { removedRows: [THIRD] });
  expect(dataOf(bytes)).toBe(
    `${row(1, "ก")}<row r="3"><c t="str"><v>ค</v></c></row><row><c t="str"><v>ง</v></c></row>`,
  );
});

test("cells are written first, at the addresses of before", async () => {
  const { bytes } = await patchFile(makeXlsx({ data: ROWS }), {
    cells: [edit("A4", "ค", "ลบ ค"), edit("A7", "", "จ")],
    removedRows: [THIRD],
  });
  const shown = (await readFile(bytes)).tables[0]?.rows.map((one) => [one.row, one.cells[0]?.text]);
  expect(shown).toEqual([
    [1, "ก"],
    [2, "ข"],
    [3, "ลบ ค"],
    [5, "ง"],
    [6, "จ"],
  ]);
});

describe("what follows in the sheet itself", () => {
  const cases: [name: string, before: string, after: string][] = [
    [
      "a merged area below",
      '<mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>',
    ],
    [
      "one around the row shrinks",
      '<mergeCells count="1"><mergeCell ref="C2:C4"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>',
    ],
    [
      "one that has a single cell left is none",
      '<mergeCells count="2"><mergeCell ref="C3:C4"/><mergeCell ref="D1:E1"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>',
    ],
    ["nor is their list", '<mergeCells count="1"><mergeCell ref="B3:C3"/></mergeCells>', ""],
    [
      "a filter",
      '<autoFilter ref="A1:B6"><sortState ref="A2:B6"><sortCondition ref="A2:A6"/></sortState></autoFilter>',
      '<autoFilter ref="A1:B5"><sortState ref="A2:B5"><sortCondition ref="A2:A5"/></sortState></autoFilter>',
    ],
    [
      "allowed values",
      '<dataValidations count="1"><dataValidation type="list" sqref="B4:B6 C2:C4"><formula1>$D$4:$D$9</formula1></dataValidation></dataValidations>',
      '<dataValidations count="1"><dataValidation type="list" sqref="B3:B5 C2:C3"><formula1>$D$3:$D$8</formula1></dataValidation></dataValidations>',
    ],
    [
      "those of the row alone go",
      '<dataValidations count="2"><dataValidation sqref="B3"><formula1>D3</formula1></dataValidation><dataValidation sqref="B1"/></dataValidations>',
      '<dataValidations count="1"><dataValidation sqref="B1"/></dataValidations>',
    ],
    [
      "formulas of a rule are written for its first cell that is left",
      '<conditionalFormatting sqref="A3:A6"><cfRule type="expression" priority="1"><formula>B3&gt;$C$1</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="A3:A5"><cfRule type="expression" priority="1"><formula>B3&gt;$C$1</formula></cfRule></conditionalFormatting>',
    ],
    [
      "conditional formats",
      '<conditionalFormatting sqref="A1:A6"><cfRule type="expression" priority="1"><formula>$B$4=1</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="A1:A5"><cfRule type="expression" priority="1"><formula>$B$3=1</formula></cfRule></conditionalFormatting>',
    ],
    [
      "a colour scale's bounds",
      '<conditionalFormatting sqref="A1:A2"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="formula" val="$B$4"/><cfvo type="num" val="4"/><color rgb="FF0000FF"/></dataBar></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="A1:A2"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="formula" val="$B$3"/><cfvo type="num" val="4"/><color rgb="FF0000FF"/></dataBar></cfRule></conditionalFormatting>',
    ],
    [
      "links",
      '<hyperlinks><hyperlink ref="A4" location="มาตรการ!A6"/><hyperlink ref="A1" location="อื่น!A6"/></hyperlinks>',
      '<hyperlinks><hyperlink ref="A3" location="มาตรการ!A5"/><hyperlink ref="A1" location="อื่น!A6"/></hyperlinks>',
    ],
    [
      "page breaks",
      '<rowBreaks count="3" manualBreakCount="3"><brk id="2" max="16383" man="1"/><brk id="3" max="16383" man="1"/><brk id="5" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" man="1"/></colBreaks>',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="4" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" man="1"/></colBreaks>',
    ],
    [
      "errors that are passed over",
      '<ignoredErrors><ignoredError sqref="A4:A6" numberStoredAsText="1"/></ignoredErrors>',
      '<ignoredErrors><ignoredError sqref="A3:A5" numberStoredAsText="1"/></ignoredErrors>',
    ],
    [
      "rules in an extension",
      '<extLst><ext xmlns:x14="x"><x14:dataValidation><x14:formula1><xm:f xmlns:xm="y">อื่น!$A$3:$A$9,$B$4</xm:f></x14:formula1><xm:sqref xmlns:xm="y">C4:C6</xm:sqref></x14:dataValidation></ext></extLst>',
      '<extLst><ext xmlns:x14="x"><x14:dataValidation><x14:formula1><xm:f xmlns:xm="y">อื่น!$A$3:$A$9,$B$3</xm:f></x14:formula1><xm:sqref xmlns:xm="y">C3:C5</xm:sqref></x14:dataValidation></ext></extLst>',
    ],
  ];
  test.each(cases)("%s", async (_, before, after) => {
    expect(partOf(await removeThird({ after: before }), FIRST)).toBe(sheetXml(ROWS_AFTER, after));
  });

  test("bounds, frozen rows, what is selected", async () => {
    const views = (dimension: string, top: string, selected: string): string =>
      sheetXml("").replace(
        "<sheetData></sheetData>",
        `<dimension ref="${dimension}"/><sheetViews><sheetView topLeftCell="${top}" workbookViewId="0"><pane ySplit="2" topLeftCell="A5" state="frozen"/><selection activeCell="${selected}" sqref="${selected}"/></sheetView></sheetViews>`,
      );
    const xml = views("A1:B6", "A1", "B6").replace(
      "</worksheet>",
      `<sheetData>${ROWS}</sheetData></worksheet>`,
    );
    const bytes = await removeThird({ sheets: [{ name: "มาตรการ", target: "worksheets/sheet1.xml", xml }] });
    expect(partOf(bytes, FIRST)).toContain('<dimension ref="A1:B5"/>');
    expect(partOf(bytes, FIRST)).toContain(
      'topLeftCell="A4" state="frozen"/><selection activeCell="B5" sqref="B5"/>',
    );
  });
});

describe("formulas of cells", () => {
  const withFormulas = (cells: string): string => ROWS.replace("</row>", `${cells}</row>`);
  const cases: [name: string, before: string, after: string][] = [
    [
      "a reference below",
      '<c r="B1"><f>A4&amp;"&lt;"</f><v>1</v></c>',
      '<c r="B1"><f>A3&amp;"&lt;"</f><v>1</v></c>',
    ],
    [
      "an array formula's own area",
      '<c r="B1"><f t="array" ref="B1">SUM(A1:A6)</f><v>1</v></c>',
      '<c r="B1"><f t="array" ref="B1">SUM(A1:A5)</f><v>1</v></c>',
    ],
  ];
  test.each(cases)("%s", async (_, before, after) => {
    const bytes = await removeThird({ data: withFormulas(before) });
    expect(dataOf(bytes)).toContain(after);
    expect(partOf(bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("formulas that cells share are written out for each", async () => {
    const shared = (number: number, f: string): string => `<c r="C${number}">${f}<v>1</v></c>`;
    const data =
      row(1, "ก", shared(1, '<f t="shared" ref="C1:C6" si="0">A1&amp;$A$4</f>')) +
      row(2, "ข", shared(2, '<f t="shared" si="0"/>')) +
      row(3, "ลบ") +
      row(4, "ค", shared(4, '<f t="shared" si="0"></f>'));
    expect(dataOf(await removeThird({ data }))).toBe(
      row(1, "ก", shared(1, "<f>A1&amp;$A$3</f>")) +
        row(2, "ข", shared(2, "<f>A2&amp;$A$3</f>")) +
        row(3, "ค", shared(3, "<f>A3&amp;$A$3</f>")),
    );
  });

  test("formulas in sections of CDATA, with comments between", async () => {
    const cell = (formula: string): string => `<c r="B1"><f>${formula}</f><v>1</v></c>`;
    const bytes = await removeThird({
      data: withFormulas(cell('<![CDATA["</f>"&A4]]><!-- </f> A4 -->&amp;A4')),
    });
    expect(dataOf(bytes)).toContain(cell('"&lt;/f&gt;"&amp;A3&amp;A3'));
  });

  test("in other sheets, by the sheet's name alone", async () => {
    const others = '<row r="1"><c r="A1"><f>มาตรการ!A4+A4+SUM(มาตรการ!3:9)</f><v>1</v></c></row>';
    const bytes = await removeThird({
      sheets: [
        { name: "มาตรการ", target: "worksheets/sheet1.xml", xml: sheetXml(ROWS) },
        { name: "สรุป", target: "worksheets/sheet2.xml", xml: sheetXml(others) },
      ],
    });
    expect(partOf(bytes, "xl/worksheets/sheet2.xml")).toBe(
      sheetXml(others.replace("มาตรการ!A4+A4+SUM(มาตรการ!3:9)", "มาตรการ!A3+A4+SUM(มาตรการ!3:8)")),
    );
  });
});

describe("parts beside the sheet", () => {
  const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  const anchor = (from: number, to: number, attributes = ""): string =>
    `<xdr:wsDr xmlns:xdr="${DRAWING}"><xdr:twoCellAnchor${attributes}><xdr:from><xdr:col>4</xdr:col><xdr:row>${from}</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>${to}</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>`;
  const note = (cell: string): string =>
    `<comments><commentList><comment ref="${cell}" authorId="0"><text><t>ref="A4"</t></text></comment></commentList></comments>`;
  const box = (rowIndex: number, anchorText: string, type = "Note"): string =>
    `<xml xmlns:x="urn:x"><x:ClientData ObjectType="${type}"><x:Anchor>${anchorText}</x:Anchor><x:Row>${rowIndex}</x:Row><x:Column>0</x:Column></x:ClientData></xml>`;
  const table = (ref: string, more = ""): string =>
    `<table id="1" name="T" displayName="T" ref="${ref}"${more}><autoFilter ref="${ref}"/><tableColumns count="1"><tableColumn id="1" name="ก"><calculatedColumnFormula>$A$4</calculatedColumnFormula></tableColumn></tableColumns></table>`;

  const cases: [name: string, type: string, file: string, before: string, after: string | LeftReason][] = [
    ["a note", "comments", "comments1.xml", note("A4"), note("A3")],
    ["a note in the row", "comments", "comments1.xml", note("A3"), "rowHoldsMore"],
    [
      "a thread of comments",
      "threadedComment",
      "threadedComments/tc.xml",
      '<ThreadedComments><threadedComment ref="A4"/></ThreadedComments>',
      '<ThreadedComments><threadedComment ref="A3"/></ThreadedComments>',
    ],
    [
      "a note's box",
      "vmlDrawing",
      "drawings/v.vml",
      box(3, "1, 15, 3, 2, 3, 31, 6, 1"),
      box(2, "1, 15, 2, 2, 3, 31, 5, 1"),
    ],
    [
      "a form control",
      "vmlDrawing",
      "drawings/v.vml",
      box(3, "1, 15, 3, 2, 3, 31, 6, 1", "Drop"),
      "rowCannotFollow",
    ],
    ["a picture below", "drawing", "drawings/d.xml", anchor(4, 8), anchor(3, 7)],
    ["a picture around the row", "drawing", "drawings/d.xml", anchor(1, 8), anchor(1, 7)],
    ["a picture above", "drawing", "drawings/d.xml", anchor(0, 1), anchor(0, 1)],
    ["a picture in the row", "drawing", "drawings/d.xml", anchor(2, 2), "rowHoldsMore"],
    [
      "a picture fixed to the page",
      "drawing",
      "drawings/d.xml",
      anchor(4, 8, ' editAs="absolute"'),
      anchor(4, 8, ' editAs="absolute"'),
    ],
    ["a table", "table", "tables/t.xml", table("A1:A6"), table("A1:A5").replace("$A$4", "$A$3")],
    ["a table's headings", "table", "tables/t.xml", table("A3:A6"), "rowHoldsMore"],
    ["a table's totals", "table", "tables/t.xml", table("A1:A3", ' totalsRowCount="1"'), "rowHoldsMore"],
    ["a table's only row", "table", "tables/t.xml", table("A2:A3"), "rowHoldsMore"],
    [
      "a pivot table below",
      "pivotTable",
      "pivotTables/p.xml",
      '<pivotTableDefinition><location ref="A5:B9"/></pivotTableDefinition>',
      '<pivotTableDefinition><location ref="A4:B8"/></pivotTableDefinition>',
    ],
    [
      "a pivot table that fills the row",
      "pivotTable",
      "pivotTables/p.xml",
      '<pivotTableDefinition><location ref="A1:B9"/></pivotTableDefinition>',
      "rowHoldsMore",
    ],
    ["a kind of part that is not known", "somethingNew", "new.xml", "<new/>", "rowCannotFollow"],
  ];
  test.each(cases)("%s", async (_, type, file, before, after) => {
    const file1 = makeXlsx({
      data: ROWS,
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([["rId1", type, `../${file}`]]),
        [`xl/${file}`]: before,
      },
    });
    const outcome = await patchFile(file1, { removedRows: [THIRD] });
    if (after in LEFT_REASONS) {
      expect(outcome.left).toEqual([{ edit: THIRD, reason: LEFT_REASONS[after as LeftReason] }]);
      expect(outcome.bytes).toBe(file1);
    } else expect(partOf(outcome.bytes, `xl/${file}`)).toBe(after);
  });

  const elsewhere: [name: string, file: string, before: string, after: string | LeftReason][] = [
    [
      "a chart",
      "charts/c.xml",
      "<c:chartSpace><c:f>มาตรการ!$A$4:$A$9</c:f></c:chartSpace>",
      "<c:chartSpace><c:f>มาตรการ!$A$3:$A$8</c:f></c:chartSpace>",
    ],
    [
      "a chart of the row alone",
      "charts/c.xml",
      "<c:chartSpace><c:f>มาตรการ!$A$3:$D$3</c:f></c:chartSpace>",
      "rowReferredTo",
    ],
    [
      "what a pivot table is made from",
      "pivotCache/pivotCacheDefinition1.xml",
      '<pivotCacheDefinition><cacheSource><worksheetSource ref="A1:B9" sheet="มาตรการ"/></cacheSource></pivotCacheDefinition>',
      '<pivotCacheDefinition><cacheSource><worksheetSource ref="A1:B8" sheet="มาตรการ"/></cacheSource></pivotCacheDefinition>',
    ],
    [
      "a shape's text in another sheet",
      "drawings/d2.xml",
      `<xdr:wsDr><xdr:sp textlink="มาตรการ!$A$4"/></xdr:wsDr>`,
      `<xdr:wsDr><xdr:sp textlink="มาตรการ!$A$3"/></xdr:wsDr>`,
    ],
    ["an unknown part that names the sheet", "new.xml", '<new cell="มาตรการ!$A$1"/>', "rowCannotFollow"],
    ["an unknown part that does not", "new.xml", "<new>มาตรการ</new>", "<new>มาตรการ</new>"],
  ];
  test.each(elsewhere)("%s", async (_, file, before, after) => {
    const outcome = await patchFile(makeXlsx({ data: ROWS, parts: { [`xl/${file}`]: before } }), {
      removedRows: [THIRD],
    });
    if (after in LEFT_REASONS) {
      expect(outcome.left).toEqual([{ edit: THIRD, reason: LEFT_REASONS[after as LeftReason] }]);
    } else expect(partOf(outcome.bytes, `xl/${file}`)).toBe(after);
  });

  test.each([
    [
      "a print area",
      '<definedName name="_xlnm.Print_Area" localSheetId="0">มาตรการ!$A$1:$B$6</definedName>',
      '<definedName name="_xlnm.Print_Area" localSheetId="0">มาตรการ!$A$1:$B$5</definedName>',
    ],
    [
      "print titles",
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">มาตรการ!$A:$B,มาตรการ!$1:$4</definedName>',
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">มาตรการ!$A:$B,มาตรการ!$1:$3</definedName>',
    ],
    [
      "a print area without dollar signs",
      '<definedName name="_xlnm.Print_Area" localSheetId="0">มาตรการ!A1:B6</definedName>',
      '<definedName name="_xlnm.Print_Area" localSheetId="0">มาตรการ!A1:B5</definedName>',
    ],
    [
      "a name",
      "<definedName name=\"ค่า\">'มาตรการ'!$A$4</definedName>",
      "<definedName name=\"ค่า\">'มาตรการ'!$A$3</definedName>",
    ],
    ["a name for the row", '<definedName name="ค่า">มาตรการ!$A$3</definedName>', "rowReferredTo"],
    ["a name that moves with its user", '<definedName name="ค่า">มาตรการ!A4</definedName>', "rowCannotFollow"],
  ])("%s", async (_, before, after) => {
    const workbook = partOf(makeXlsx({ data: ROWS }), "xl/workbook.xml");
    const named = (name: string): string =>
      workbook.replace("</sheets>", `</sheets><definedNames>${name}</definedNames>`);
    const file = makeXlsx({ data: ROWS, parts: { "xl/workbook.xml": named(before) } });
    const outcome = await patchFile(file, { removedRows: [THIRD] });
    if (after in LEFT_REASONS) {
      expect(outcome.left).toEqual([{ edit: THIRD, reason: LEFT_REASONS[after as LeftReason] }]);
    } else expect(partOf(outcome.bytes, "xl/workbook.xml")).toBe(named(after));
  });

  test("the list of formulas in their order is taken out, and what names it", async () => {
    const parts = xlsxParts({ data: ROWS });
    const relations = relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId9", "calcChain", "calcChain.xml"],
    ]);
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/calcChain.xml" ContentType="x"/><Default Extension="xml" ContentType="y"/></Types>';
    const file = makeXlsx({
      data: ROWS,
      parts: {
        ...parts,
        "xl/calcChain.xml": '<calcChain><c r="A6"/></calcChain>',
        "xl/_rels/workbook.xml.rels": relations,
        "[Content_Types].xml": types,
      },
    });
    const { bytes } = await patchFile(file, { removedRows: [THIRD] });
    expect(Object.keys(unzipSync(bytes))).not.toContain("xl/calcChain.xml");
    expect(partOf(bytes, "xl/_rels/workbook.xml.rels")).toBe(
      relationshipsXml([["rId1", "worksheet", "worksheets/sheet1.xml"]]),
    );
    expect(partOf(bytes, "[Content_Types].xml")).not.toContain("calcChain");
  });
});

describe("a removal is left", () => {
  const cases: [name: string, plan: XlsxPlan, removal: RowRemoval, reason: LeftReason | null][] = [
    ["as it was proposed", {}, THIRD, null],
    ["the sheet is not there", {}, { ...THIRD, sheet: "อื่น" }, "noSuchSheet"],
    ["the row shows another text", {}, removal(3, { A: "อื่น" }), "rowChanged"],
    [
      "the row holds more",
      { data: ROWS.replace("ลบ</t></is></c>", 'ลบ</t></is></c><c r="B3"><v>1</v></c>') },
      THIRD,
      "rowChanged",
    ],
    ["the row holds less", {}, removal(3, { A: "ลบ", B: "1" }), "rowChanged"],
    ["the text stands in another column", {}, removal(3, { B: "ลบ" }), "rowChanged"],
    ["a blank row", {}, removal(5), null],
    ["a row below all", {}, removal(99), null],
    [
      "the row holds a formula",
      { data: `${row(1, "ก")}<row r="3"><c r="A3" t="str"><f>"ลบ"</f><v>ลบ</v></c></row>` },
      THIRD,
      "rowHasFormula",
    ],
    ["the sheet is protected", { after: '<sheetProtection sheet="1"/>' }, THIRD, "rowProtected"],
    [
      "a formula refers to the row",
      { data: ROWS.replace("</row>", '<c r="B1"><f>A3</f><v>1</v></c></row>') },
      THIRD,
      "rowReferredTo",
    ],
    [
      "an array formula fills the row",
      { data: ROWS.replace("</row>", '<c r="B1"><f t="array" ref="B1:B4">A1:A4</f><v>1</v></c></row>') },
      THIRD,
      "rowReferredTo",
    ],
    [
      "a link in the row",
      { after: '<hyperlinks><hyperlink ref="A3" location="มาตรการ!A1"/></hyperlinks>' },
      THIRD,
      "rowHoldsMore",
    ],
    ["the headings of a filter", { after: '<autoFilter ref="A3:B6"/>' }, THIRD, "rowHoldsMore"],
    ["form controls", { after: "<controls/>" }, THIRD, "rowCannotFollow"],
    [
      "merged whole columns",
      { after: '<mergeCells><mergeCell ref="D:E"/></mergeCells>' },
      THIRD,
      "rowCannotFollow",
    ],
    [
      "the first cell of a rule for several areas",
      {
        after:
          '<conditionalFormatting sqref="A3:A4 C1:C9"><cfRule><formula>A3</formula></cfRule></conditionalFormatting>',
      },
      THIRD,
      "rowCannotFollow",
    ],
  ];
  test.each(cases)("%s", async (_, plan, wanted, reason) => {
    const file = makeXlsx({ data: ROWS, ...plan });
    const outcome = await patchFile(file, { removedRows: [wanted] });
    expect(outcome.left).toEqual(reason === null ? [] : [{ edit: wanted, reason: LEFT_REASONS[reason] }]);
    expect(outcome.written.removedRows).toEqual(reason === null ? [wanted] : []);
    if (reason !== null) expect(outcome.bytes).toBe(file);
  });

  test.each([
    ["form controls of another sheet", '<controls><control name="ก"/></controls>', null],
    [
      "a control of another sheet linked to the sheet",
      '<controls><controlPr linkedCell="มาตรการ!$A$6"/></controls>',
      "rowCannotFollow",
    ],
    ["one linked to a cell above", '<controls><controlPr linkedCell="มาตรการ!$A$1"/></controls>', null],
    [
      "another sheet that sums the sheet up",
      '<dataConsolidate><dataRefs><dataRef ref="A1:B9" sheet="มาตรการ"/></dataRefs></dataConsolidate>',
      "rowCannotFollow",
    ],
    [
      "a rule of another sheet for the row",
      '<conditionalFormatting sqref="A1"><cfRule><formula>มาตรการ!$A$3</formula></cfRule></conditionalFormatting>',
      "rowReferredTo",
    ],
  ] as const)("%s", async (_, after, reason) => {
    const file = makeXlsx({
      sheets: [
        { name: "มาตรการ", target: "worksheets/sheet1.xml", xml: sheetXml(ROWS) },
        { name: "อื่น", target: "worksheets/sheet2.xml", xml: sheetXml("", after) },
      ],
    });
    const { left } = await patchFile(file, { removedRows: [THIRD] });
    expect(left.map((one) => one.reason)).toEqual(reason === null ? [] : [LEFT_REASONS[reason]]);
  });

  test("those in the way are left, the others go", async () => {
    const data = ROWS.replace("</row>", '<c r="B1"><f>A3+A6</f><v>1</v></c></row>');
    const removals = [removal(6, { A: "ง" }), removal(4, { A: "ค" }), THIRD];
    const outcome = await patchFile(makeXlsx({ data }), { removedRows: removals });
    expect(outcome.written.removedRows).toEqual([removals[1]]);
    expect(outcome.left.map((one) => one.edit)).toEqual([removals[0], removals[2]]);
    expect(dataOf(outcome.bytes)).toContain("<f>A3+A5</f>");
  });

  test.each([
    ["both rows of a sum that would have none left", ["SUM(A3:A4)"], [4, 3]],
    ["one of them where another formula keeps it: the sum has that one left", ["A4", "SUM(A3:A4)"], [4]],
    ["both where the sum comes first", ["SUM(A3:A4)", "A4"], [4, 3]],
    ["each row that some formula names", ["A3", "A4", "A6"], [6, 4, 3]],
  ])("of rows that formulas refer to, %s", async (_, formulas, staying) => {
    const cells = formulas.map((formula, at) => `<c r="${"BCD"[at] ?? ""}1"><f>${formula}</f><v>1</v></c>`);
    const data = ROWS.replace("</row>", `${cells.join("")}</row>`);
    const removals = [removal(6, { A: "ง" }), removal(4, { A: "ค" }), THIRD];
    const outcome = await patchFile(makeXlsx({ data }), { removedRows: removals });
    expect(outcome.left).toEqual(
      removals
        .filter(({ row: number }) => staying.includes(number))
        .map((one) => ({ edit: one, reason: LEFT_REASONS.rowReferredTo })),
    );
    expect(outcome.written.removedRows).toEqual(
      removals.filter(({ row: number }) => !staying.includes(number)),
    );
  });

  test("all rows, where a rule would go from one to the next at every attempt", async () => {
    const numbers = Array.from({ length: 38 }, (_, at) => at + 2);
    const data = numbers.map((number) => row(number, "ลบ")).join("") + row(40, "ค");
    const after =
      '<conditionalFormatting sqref="A2:A40"><cfRule><formula>A1&gt;0</formula></cfRule></conditionalFormatting>';
    const file = makeXlsx({ data: row(1, "ก") + data, after });
    const outcome = await patchFile(file, {
      removedRows: numbers.map((number) => removal(number, { A: "ลบ" })),
    });
    expect(outcome.left).toHaveLength(numbers.length);
    expect(outcome.bytes).toBe(file);
  });

  test("an edit of the sheet was left: the row's text may be kept nowhere else", async () => {
    const outcome = await patchFile(makeXlsx({ data: ROWS }), {
      cells: [edit("A2", "อื่น", "ข ลบ")],
      removedRows: [THIRD],
    });
    expect(outcome.left[1]).toEqual({ edit: THIRD, reason: LEFT_REASONS.groupLeft });
    expect(outcome.written).toEqual({ cells: [], removedRows: [] });
  });

  test("an edit has put a text into the row", async () => {
    const outcome = await patchFile(makeXlsx({ data: ROWS }), {
      cells: [edit("B3", "", "ใหม่")],
      removedRows: [THIRD],
    });
    expect(outcome.left).toEqual([{ edit: THIRD, reason: LEFT_REASONS.rowChanged }]);
  });
});

test("macros stay", async () => {
  const macros = new Uint8Array([1, 2, 3]);
  const file = zipParts({ ...xlsxParts({ data: ROWS }), "xl/vbaProject.bin": macros });
  const { bytes } = await patchFile(file, { removedRows: [THIRD] });
  expect(unzipSync(bytes)["xl/vbaProject.bin"]).toEqual(macros);
});
