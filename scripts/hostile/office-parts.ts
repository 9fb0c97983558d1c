import { rawZip, type RawEntry } from "./raw-zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Parts by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์",
];
const MEASURE = [
  "๑. จัดทำแผนป้องกันการทุจริต",
  "๑. ประชุมคณะทำงาน\n๒. จัดทำร่างแผน",
  "สำนักปลัด",
  "ไตรมาสที่ ๑",
  "ประชุมคณะทำงานแล้ว ๑ ครั้ง",
  "มีแผนป้องกันการทุจริต ๑ ฉบับ",
];

/** The headings of the form and one measure, as the first two rows of a sheet. */
export const TABLE_ROWS = sheetRow(1, HEADINGS) + sheetRow(2, MEASURE);

/** A row of a sheet with its texts inline. */
export function sheetRow(row: number, texts: readonly string[]): string {
  const cells = texts.map(
    (text, index) =>
      `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join("")}</row>`;
}

/** A worksheet's part with these rows, and what stands behind them. */
export function sheetPart(rows: string, after = ""): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A part of a workbook that is neither sheet nor list of sheets. */
export function mainPart(root: string, inside: string): string {
  return `<${root} xmlns="${MAIN}">${inside}</${root}>`;
}

/** A workbook's own part: its sheets by name and relationship, and what stands behind them. */
export function workbookPart(sheets: readonly (readonly [name: string, id: string])[], after = ""): string {
  const list = sheets.map(
    ([name, id], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="${id}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join("")}</sheets>${after}</workbook>`;
}

/** A part of relationships. */
export function relationships(
  rows: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const list = rows.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${list.join("")}</Relationships>`;
}

/** The parts of a workbook with the table of one measure, but for those given. */
export function workbookParts(parts: Parts = {}): Parts {
  return {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookPart([["มาตรการ", "rId1"]]),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": mainPart("sst", ""),
    "xl/styles.xml": mainPart("styleSheet", '<cellXfs><xf numFmtId="0"/></cellXfs>'),
    "xl/worksheets/sheet1.xml": sheetPart(TABLE_ROWS),
    ...parts,
  };
}

/** The table of one measure in a Word document. */
export const WORD_TABLE = wordTable([HEADINGS, MEASURE]);

/** A Word table of rows of texts. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map(wordRow).join("")}</w:tbl>`;
}

/** A row of a Word table. */
export function wordRow(texts: readonly string[]): string {
  return `<w:tr>${texts.map((text) => `<w:tc>${wordLine(text)}</w:tc>`).join("")}</w:tr>`;
}

/** A paragraph of a Word document. */
export function wordLine(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A part of a Word document. */
export function wordPart(root: string, inside: string): string {
  return `<${root} xmlns:w="${WORD}">${inside}</${root}>`;
}

/** The parts of a Word document with this body, but for those given. */
export function documentParts(body: string, parts: Parts = {}): Parts {
  return {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": wordPart("w:document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relationships([
      ["rId1", "styles", "styles.xml"],
      ["rId2", "numbering", "numbering.xml"],
      ["rId3", "footnotes", "footnotes.xml"],
      ["rId4", "comments", "comments.xml"],
    ]),
    "word/styles.xml": wordPart("w:styles", ""),
    ...parts,
  };
}

/** The parts as entries of a zip. */
export function entriesOf(parts: Parts): RawEntry[] {
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}

/** The parts as a file. */
export function zipOf(parts: Parts): Uint8Array {
  return rawZip(entriesOf(parts));
}

/** What `make` gives for 0, 1, 2 …, as one text. */
export function times(count: number, make: (index: number) => string): string {
  const pieces: string[] = [];
  for (let index = 0; index < count; index++) pieces.push(make(index));
  return pieces.join("");
}
