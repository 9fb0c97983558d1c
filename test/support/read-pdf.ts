import type { ReportModel } from "../../src/core/report/model/report-model";

/** A stretch of text as pdf.js finds it; lengths are points from the page's top left corner, y at the foot of the letters. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  /** The tagged stretch it stands in, null for page furniture. */
  readonly id: string | null;
}

/** Tags of a page, from the document down; a stretch of text has an id. */
export interface PdfNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly PdfNode[];
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
  readonly tree: PdfNode | null;
  /** The characters of each tagged stretch by its number, exactly as the file has them; -1 is page furniture. */
  readonly stretches: Readonly<Record<string, string>>;
  /** The page's whole text as PDFium copies it. */
  readonly pdfium: string;
  readonly links: readonly PdfLink[];
  readonly fields: readonly PdfField[];
}

/** A rectangle of a page in points from its top left corner. */
interface PdfBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfLink extends PdfBox {
  /** Null for a place of the file itself. */
  readonly href: string | null;
  /** The page it leads to, from 0 on; null for an address. */
  readonly page: number | null;
  readonly contents: string;
}

export interface PdfField extends PdfBox {
  /** "Sig" for a signature. */
  readonly type: string;
  readonly name: string;
  readonly description: string;
}

export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  /** XML of the file's metadata. */
  readonly metadata: string;
  readonly isMarked: boolean;
  /** What a viewer names its pages. */
  readonly labels: readonly string[] | null;
  readonly pages: readonly PdfPage[];
}

const MM = 72 / 25.4;

declare global {
  /** Of node-and-pdf-environment.mjs. */
  var readPdfAsJson: (bytes: Uint8Array) => Promise<string>;
  var drawPdfPage: (bytes: Uint8Array, index: number, dpi: number) => Promise<string>;
  var drawGreyPdfPage: (bytes: Uint8Array, index: number, dpi: number) => Promise<string>;
}

/** What pdf.js and PDFium read out of a PDF file. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  return JSON.parse(await globalThis.readPdfAsJson(bytes)) as ReadPdf;
}

/** Pixels of a page: red, green, blue and opacity of each, or blue first, or their shades of grey; row by row from the top. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A page as PDFium draws it, with its index from 0 on. */
export async function drawPdf(bytes: Uint8Array, index: number, dpi: number): Promise<DrawnPage> {
  return unpackPage(await globalThis.drawPdfPage(bytes, index, dpi));
}

/** The same in shades of grey, one for each point, every glyph where the file has it and not on the next whole point. */
export async function drawGreyPdf(bytes: Uint8Array, index: number, dpi: number): Promise<DrawnPage> {
  return unpackPage(await globalThis.drawGreyPdfPage(bytes, index, dpi));
}

function unpackPage(json: string): DrawnPage {
  const { data, width, height } = JSON.parse(json) as {
    readonly data: string;
    readonly width: number;
    readonly height: number;
  };
  return { width, height, data: new Uint8ClampedArray(Buffer.from(data, "base64")) };
}

/** Without white space, and without characters that no page shows. */
export function foldText(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, "");
}

/** A page's text as pdf.js reads it, furniture included. */
export function pageText({ items }: PdfPage): string {
  return items.map(({ text }) => text).join("");
}

/** The tagged text of each column of the table over all its pages: rows that were split are joined again. */
export function columnTexts({ pages }: ReadPdf, { table, layout }: ReportModel): readonly string[] {
  const texts = table.columns.map(() => "");
  for (const page of pages.filter(isLandscape)) {
    const inTable = idsUnder(page.tree, "Table");
    const edges = columnEdges(page, table.columns, layout.tableMargins);
    for (const { id, x, text } of page.items) {
      if (id === null || !inTable.has(id)) continue;
      const column = edges.findLastIndex((edge) => x >= edge - 1);
      texts[column] = `${texts[column] ?? ""}${text}`;
    }
  }
  return texts;
}

/** The same as the model has it. */
export function expectedColumnTexts({ table }: ReportModel): readonly string[] {
  return table.columns.map(({ id, heading }, index) =>
    [
      heading,
      ...table.rows.flatMap(({ cells, groupHeadings }) => [
        ...(index === 0 ? groupHeadings : []),
        ...cells[id].map(({ marker, text }) => (marker ?? "") + text),
      ]),
    ].join(""),
  );
}

/** Left edges of the columns in points. */
export function columnEdges(
  page: Pick<PdfPage, "width">,
  columns: ReportModel["table"]["columns"],
  margins: { readonly left: number; readonly right: number },
): readonly number[] {
  const left = margins.left * MM;
  const room = page.width - left - margins.right * MM;
  const total = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  let done = 0;
  return columns.map(({ widthMm }) => {
    const edge = left + (room * done) / total;
    done += widthMm;
    return edge;
  });
}

export function isLandscape({ width, height }: Pick<PdfPage, "width" | "height">): boolean {
  return width > height;
}

/** Ids of the text under every node of a role. */
export function idsUnder(node: PdfNode | null, role: string, inside = false): ReadonlySet<string> {
  const ids = new Set<string>();
  if (node === null) return ids;
  const isInside = inside || node.role === role;
  if (isInside && node.id !== undefined) ids.add(node.id);
  for (const child of node.children ?? []) for (const id of idsUnder(child, role, isInside)) ids.add(id);
  return ids;
}

/** The roles of a page's tags, each as often as it occurs. */
export function rolesOf(node: PdfNode | null): readonly string[] {
  if (node === null) return [];
  return [...(node.role === undefined ? [] : [node.role]), ...(node.children ?? []).flatMap(rolesOf)];
}
