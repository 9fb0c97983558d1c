import { strToU8 } from "fflate";
import { relationshipsXml, zipParts } from "./make-xlsx";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006";

/** The smallest PNG: one transparent point. */
const PICTURE = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

const CONTENT_TYPES: readonly (readonly [part: string, type: string])[] = [
  ["/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`],
  ["/xl/worksheets/sheet1.xml", `${SPREADSHEET}.worksheet+xml`],
  ["/xl/worksheets/sheet2.xml", `${SPREADSHEET}.worksheet+xml`],
  ["/xl/styles.xml", `${SPREADSHEET}.styles+xml`],
  ["/xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`],
  ["/xl/calcChain.xml", `${SPREADSHEET}.calcChain+xml`],
  ["/xl/comments1.xml", `${SPREADSHEET}.comments+xml`],
  ["/xl/tables/table1.xml", `${SPREADSHEET}.table+xml`],
  ["/xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["/xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
];

/** A valid workbook with much of what real ones have: styles, widths, notes, a table, a chart, a picture, rules, names, formulas. */
export function richWorkbook(): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${CONTENT_TYPES.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join("")}</Types>`,
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook ${MAIN} ${R}><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="มาตรการ" sheetId="1" r:id="rId1"/><sheet name="สรุป ผล" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'สรุป ผล'!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">มาตรการ!$A$1:$E$8</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">มาตรการ!$1:$2</definedName><definedName name="ยอด">มาตรการ!$C$7</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
    ]),
    "xl/styles.xml": `<styleSheet ${MAIN}><fonts count="1"><font><sz val="14"/><name val="TH SarabunPSK"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN} count="2" uniqueCount="2"><si><t>หัวเรื่อง</t></si><si><r><t>๑. </t></r><r><rPr><b/></rPr><t>จัดทำแผน</t></r></si></sst>`,
    "xl/calcChain.xml": `<calcChain ${MAIN}><c r="C8" i="1"/><c r="C4" i="1"/><c r="C6" i="1"/><c r="C7" i="1"/></calcChain>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN} ${R}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E8"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A6" sqref="A6"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="21"/><cols><col min="1" max="1" width="40" style="1" customWidth="1"/><col min="2" max="5" width="18" customWidth="1"/></cols><sheetData><row r="1" spans="1:5" ht="28" customHeight="1"><c r="A1" t="s"><v>0</v></c></row><row r="2" spans="1:5"><c r="A2" s="1" t="inlineStr"><is><t>มาตรการ</t></is></c><c r="B2" t="inlineStr"><is><t>ผล</t></is></c><c r="C2" t="inlineStr"><is><t>จำนวน</t></is></c></row><row r="3" spans="1:5" ht="42"><c r="A3" s="1" t="s"><v>1</v></c><c r="B3" s="1"/><c r="C3"><v>3</v></c></row><row r="4" spans="1:5"><c r="A4" s="1" t="inlineStr"><is><t>๒. ตรวจสอบ</t></is></c><c r="C4"><f t="shared" ref="C4:C7" si="0">C3+1</f><v>4</v></c></row><row r="5" spans="1:5"><c r="A5" s="1" t="inlineStr"><is><t>มาตรการ</t></is></c></row><row r="6" spans="1:5"><c r="A6" s="1" t="inlineStr"><is><t>๓. อบรม</t></is></c><c r="C6"><f>SUM(C3:C4)</f><v>7</v></c></row><row r="7" spans="1:5"><c r="A7" s="1" t="inlineStr"><is><t>๔. เผยแพร่</t></is></c><c r="C7"><f>C6*2</f><v>14</v></c></row><row r="8" spans="1:5"><c r="C8"><f>SUM(C3:C7)</f><v>28</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="D6:E7"/></mergeCells><conditionalFormatting sqref="C3:C8"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>$C$7</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B3:B7"><formula1>'สรุป ผล'!$A$2:$A$3</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A7" location="มาตรการ!C6" display="ไป"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
    ]),
    "xl/worksheets/sheet2.xml": `<worksheet ${MAIN} ${R}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>ชื่อ</t></is></c><c r="B1" t="inlineStr"><is><t>ค่า</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>ก</t></is></c><c r="B2"><f>มาตรการ!C7+มาตรการ!$C$3</f><v>17</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>ข</t></is></c><c r="B3"><f>ยอด</f><v>14</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    "xl/worksheets/_rels/sheet2.xml.rels": relationshipsXml([["rId1", "table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml": `<table ${MAIN} id="1" name="ตาราง1" displayName="ตาราง1" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="ชื่อ"/><tableColumn id="2" name="ค่า"/></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`,
    "xl/comments1.xml": `<comments ${MAIN}><authors><author>ผู้ตรวจ</author></authors><commentList><comment ref="A6" authorId="0"><text><t>หมายเหตุ</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 5, 2, 3, 31, 8, 1</x:Anchor><x:Row>5</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWINGML}/spreadsheetDrawing" xmlns:a="${DRAWINGML}/main" ${R}>${anchor(9, `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="แผนภูมิ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWINGML}/chart"><c:chart xmlns:c="${DRAWINGML}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}${anchor(20, `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="ตรา"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`)}</xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml([
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ]),
    "xl/media/image1.png": PICTURE,
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${DRAWINGML}/chart" xmlns:a="${DRAWINGML}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>มาตรการ!$A$3:$A$7</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>มาตรการ!$C$3:$C$7</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
  };
  return zipParts(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === "string"
          ? strToU8(name.endsWith(".vml") || content.startsWith("<?xml") ? content : XML + content)
          : content,
      ]),
    ),
  );
}

function anchor(row: number, content: string): string {
  const corner = (name: string, column: number, at: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${corner("from", 0, row)}${corner("to", 3, row + 8)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
}
