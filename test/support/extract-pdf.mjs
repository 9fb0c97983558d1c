import { Buffer } from "node:buffer";
import { PDFiumLibrary } from "@hyzyla/pdfium";

const isIteratorNative = "Iterator" in globalThis;
// pdf.js names these when it starts, and uses them to draw pages only: reading texts needs no canvas.
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= function () {};
const { getDocument, OPS, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
// Loaded by pdf.js with the first file otherwise.
await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
// Both bring this one along, which jsdom, loaded later in the same process, would expect in its windows, too.
if (!isIteratorNative) delete globalThis.Iterator;
const library = await PDFiumLibrary.init();

/**
 * Reads a PDF file as Firefox (pdf.js) and as Chrome and Edge (PDFium) do: what `ReadPdf` says.
 * @param {Uint8Array} bytes
 */
export async function extractPdf(bytes) {
  const pdfium = await pdfiumTexts(bytes.slice());
  const document = await getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [left, bottom, right, top] = page.view;
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push({
      width: right - left,
      height: top - bottom,
      items: placeItems(items, top),
      stretches: stretchesOf(await page.getOperatorList()),
      tree: (await page.getStructTree()) ?? null,
      pdfium: pdfium[number - 1],
      links: linksOf(await page.getAnnotations(), top),
      fields: fieldsOf(await page.getAnnotations(), top),
    });
    page.cleanup();
  }
  const { info, metadata } = await document.getMetadata();
  const markInfo = await document.getMarkInfo();
  const labels = await document.getPageLabels();
  for (const page of pages) for (const link of page.links) link.page = await pageOf(document, link.dest);
  await document.destroy();
  return { info, metadata: metadata?.getRaw() ?? "", isMarked: markInfo?.Marked === true, labels, pages };
}

/**
 * Draws a page as Chrome and Edge do, fields of forms included: 0 is black, 255 white.
 * @param {Uint8Array} bytes
 * @param {number} index of the page, from 0 on
 * @param {number} dpi
 */
export async function drawPage(bytes, index, dpi) {
  const document = await library.loadDocument(bytes.slice());
  document.initializeFormFields?.();
  const { data, width, height } = await document
    .getPage(index)
    .render({ scale: dpi / 72, render: "bitmap", renderFormFields: true });
  document.destroy();
  return { data: Buffer.from(data).toString("base64"), width, height };
}

/** PDFium sets small glyphs on whole points: drawn so many times larger and evened out, they stand where the file has them. */
const FINER = 4;

/**
 * Shades of grey of a page, each the average of the sixteen finer points in it.
 * @param {Uint8Array} bytes
 * @param {number} index of the page, from 0 on
 * @param {number} dpi
 */
export async function drawGreyPage(bytes, index, dpi) {
  const fine = await drawPage(bytes, index, dpi * FINER);
  const points = Buffer.from(fine.data, "base64");
  const width = Math.floor(fine.width / FINER);
  const height = Math.floor(fine.height / FINER);
  const sums = new Uint16Array(width * height);
  for (let y = 0; y < height * FINER; y++)
    for (let x = 0; x < width * FINER; x++) {
      const at = (y * fine.width + x) * 4;
      const place = Math.floor(y / FINER) * width + Math.floor(x / FINER);
      sums[place] += (points[at] + points[at + 1] + points[at + 2]) / 3;
    }
  const greys = Buffer.from(Uint8Array.from(sums, (sum) => Math.round(sum / FINER ** 2)));
  return { data: greys.toString("base64"), width, height };
}

async function pageOf(document, dest) {
  return Array.isArray(dest) ? await document.getPageIndex(dest[0]) : null;
}

/** Links with their places from the top left corner. */
function linksOf(annotations, top) {
  return annotations
    .filter(({ subtype }) => subtype === "Link")
    .map(({ rect, unsafeUrl, dest, contentsObj }) => ({
      ...boxOf(rect, top),
      href: unsafeUrl ?? null,
      dest: dest ?? null,
      contents: contentsObj?.str ?? "",
    }));
}

function fieldsOf(annotations, top) {
  return annotations
    .filter(({ subtype }) => subtype === "Widget")
    .map(({ rect, fieldType, fieldName, alternativeText }) => ({
      ...boxOf(rect, top),
      type: fieldType,
      name: fieldName,
      description: alternativeText,
    }));
}

function boxOf([left, bottom, right, upper], top) {
  return { left, right, top: top - upper, bottom: top - bottom };
}

async function pdfiumTexts(bytes) {
  const document = await library.loadDocument(bytes);
  const texts = Array.from(document.pages(), (page) => page.getText());
  document.destroy();
  return texts;
}

/** Texts with their places from the top left corner, and the id of the tagged stretch they stand in, null for page furniture. */
function placeItems(items, top) {
  const open = [];
  const placed = [];
  for (const item of items) {
    if (item.type === "beginMarkedContentProps") open.push(item.id);
    else if (item.type === "beginMarkedContent") open.push(null);
    else if (item.type === "endMarkedContent") open.pop();
    else {
      const [, , , size, x, y] = item.transform;
      placed.push({ text: item.str, x, y: top - y, size, width: item.width, id: open.at(-1) ?? null });
    }
  }
  return placed;
}

/** The characters of each tagged stretch, one by one: a viewer's text has spaces put in and taken out to please who copies it. */
function stretchesOf({ fnArray, argsArray }) {
  const texts = {};
  const open = [];
  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at];
    if (operator === OPS.beginMarkedContentProps) open.push(args[1]);
    else if (operator === OPS.beginMarkedContent) open.push(null);
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.showText) {
      const stretch = String(open.findLast((mcid) => mcid !== null) ?? -1);
      const shown = args[0].map((glyph) => glyph?.unicode ?? "").join("");
      texts[stretch] = (texts[stretch] ?? "") + shown;
    }
  }
  return texts;
}
