import { PDFiumLibrary } from "@hyzyla/pdfium";

const isIteratorNative = "Iterator" in globalThis;
// pdf.js names these when it starts, and uses them to draw pages only: reading texts needs no canvas.
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= function () {};
const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
// It brings this one along, which jsdom, loaded later in the same process, would expect in its windows, too.
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
      tree: (await page.getStructTree()) ?? null,
      pdfium: pdfium[number - 1],
    });
    page.cleanup();
  }
  const { info, metadata } = await document.getMetadata();
  const markInfo = await document.getMarkInfo();
  await document.destroy();
  return { info, metadata: metadata?.getRaw() ?? "", isMarked: markInfo?.Marked === true, pages };
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
