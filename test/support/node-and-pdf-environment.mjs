import { TestEnvironment } from "jest-environment-node";

/** Node, with what reads and draws a PDF file beside the other globals; read-pdf.ts is its only caller. */
export default class NodeAndPdfEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.readPdfAsJson = readPdfAsJson;
    this.global.drawPdfPage = drawPdfPage;
    this.global.drawGreyPdfPage = drawGreyPdfPage;
  }
}

/** Reads one file at a time: pdf.js has one worker in this process, and takes it away when a file is done with. */
let lastRead = Promise.resolve();

/**
 * What pdf.js and PDFium read, as JSON, so that no object from outside Jest comes into a test. Both start WebAssembly and
 * load modules by themselves, which Jest's module loader does not allow: here Node loads them, when the first file is read,
 * and once for all suites of a worker.
 * @param {Uint8Array} bytes
 */
function readPdfAsJson(bytes) {
  return inTurn(async () => {
    const { extractPdf } = await import("./extract-pdf.mjs");
    return JSON.stringify(await extractPdf(bytes));
  });
}

/** A page as pixels, as JSON. */
function drawPdfPage(bytes, index, dpi) {
  return inTurn(async () => {
    const { drawPage } = await import("./extract-pdf.mjs");
    return JSON.stringify(await drawPage(bytes, index, dpi));
  });
}

/** A page in shades of grey, as JSON. */
function drawGreyPdfPage(bytes, index, dpi) {
  return inTurn(async () => {
    const { drawGreyPage } = await import("./extract-pdf.mjs");
    return JSON.stringify(await drawGreyPage(bytes, index, dpi));
  });
}

function inTurn(read) {
  const done = lastRead.then(read);
  lastRead = done.catch(() => {});
  return done;
}
