import { BLANK_PAPER, openDocument } from "../../../../src/adapters/pdf/paper/open-document";
import { loadAssets } from "../../../../src/adapters/pdf/paper/load-assets";

test("the file is whole, from its first line to its last, and nothing of it waits in a stream", async () => {
  const document = openDocument(BLANK_PAPER, await loadAssets());
  document.addPage({ size: [100, 100], margin: 0 });
  const file = Buffer.from(document.finish()).toString("latin1");
  expect(file.startsWith("%PDF-1.7")).toBe(true);
  expect(file.trimEnd().endsWith("%%EOF")).toBe(true);
  // What pdfkit's stream would hold for a reader; in a browser, the array that it shifts.
  expect((document as unknown as { readableLength: number }).readableLength).toBe(0);
});
