import { strToU8, zipSync } from "fflate";
import { escapeXml, relationshipsXml } from "./make-xlsx";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
].join(" ");

/** What a small Word file is made of; all of it is XML but for the names. */
export interface DocxPlan {
  /** Inside of w:body. */
  readonly body: string;
  /** Inside of w:numbering. */
  readonly numbering?: string;
  /** Inside of w:styles. */
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Addresses that links of the body lead to, by the id of their relationship. */
  readonly links?: Readonly<Record<string, string>>;
  /** Parts to add or replace; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const SIDE_PARTS = [
  ["numbering", "numbering", "w:numbering"],
  ["styles", "styles", "w:styles"],
  ["footnotes", "footnotes", "w:footnotes"],
  ["endnotes", "endnotes", "w:endnotes"],
  ["comments", "comments", "w:comments"],
  ["header", "header1", "w:hdr"],
  ["footer", "footer1", "w:ftr"],
] as const;

/** A Word file, each part as Word would write it. */
export function makeDocx(plan: DocxPlan): Uint8Array {
  const sides = SIDE_PARTS.flatMap(([type, file, root]) => {
    const inside = plan[type];
    return inside === undefined ? [] : [{ type, file: `${file}.xml`, xml: wordXml(root, inside) }];
  });
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": wordXml("w:document", `<w:body>${plan.body}</w:body>`),
    "word/_rels/document.xml.rels": relationshipsXml(
      sides.map(({ type, file }, index) => [`rId${index + 1}`, type, file] as const),
    ).replace("</Relationships>", `${linksXml(plan.links ?? {})}</Relationships>`),
    ...Object.fromEntries(sides.map(({ file, xml }) => [`word/${file}`, xml])),
    ...plan.parts,
  };
  const files = Object.entries(parts).flatMap(([name, content]) =>
    content === null ? [] : [[name, typeof content === "string" ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(files), { mtime: "2026-01-01" });
}

function linksXml(links: Readonly<Record<string, string>>): string {
  return Object.entries(links)
    .map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
    )
    .join("");
}

/** A part with the namespaces that Word declares. */
export function wordXml(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${NAMESPACES}>${inside}</${root}>`;
}

/** A run of text. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Runs that lead to one of the plan's links. */
export function linked(id: string, inside: string): string {
  return `<w:hyperlink r:id="${id}">${inside}</w:hyperlink>`;
}

/** A field: its code and what it shows. */
export function complexField(code: string, inside: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = `<w:r><w:instrText xml:space="preserve">${escapeXml(code)}</w:instrText></w:r>`;
  return mark("begin") + instruction + mark("separate") + inside + mark("end");
}

/** A picture in a run, as Word writes it. */
export function drawing(name: string, description = "", inside = PICTURE): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="${escapeXml(name)}" descr="${escapeXml(description)}"/>${inside}</wp:inline></w:drawing></w:r>`;
}

const PICTURE = `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name=""/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId90"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>`;

/** A paragraph of runs. */
export function para(inside: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

/** A paragraph of text. */
export function line(text: string, properties = ""): string {
  return para(text === "" ? "" : run(text), properties);
}

/** The place of a paragraph in a list. */
export function inList(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** A cell: text, one paragraph a line, or XML. */
export function cell(content: string, properties = ""): string {
  const inside = content.startsWith("<")
    ? content
    : content
        .split("\n")
        .map((text) => line(text))
        .join("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
}

/** A row of cells, each a text or the XML of a cell. */
export function row(cells: readonly string[], properties = ""): string {
  const inside = cells.map((one) => (one.startsWith("<w:tc>") ? one : cell(one)));
  return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${inside.join("")}</w:tr>`;
}

/** A table of rows, each a list of cells or the XML of a row. */
export function table(rows: readonly (string | readonly string[])[], grid: readonly number[] = []): string {
  const columns = grid.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const inside = rows.map((one) => (typeof one === "string" ? one : row(one)));
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${inside.join("")}</w:tbl>`;
}

/** The headings of the official form. */
export const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์",
] as const;
