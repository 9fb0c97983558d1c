import jsQr from "jsqr";
import { renderPdf } from "../../../../src/adapters/pdf/render-pdf";
import { POINTS_PER_MM } from "../../../../src/core/report/model/memo-design";
import type { Appendix, ReportModel } from "../../../../src/core/report/model/report-model";
import { EVIDENCE, reportOfAllParts } from "../../../support/added-parts";
import { readPdfObjects } from "../../../support/pdf-objects";
import { nodesOf, readStructure, structureText } from "../../../support/pdf-structure";
import {
  drawPdf,
  foldText,
  pageText,
  readPdf,
  type DrawnPage,
  type PdfPage,
} from "../../../support/read-pdf";

jest.setTimeout(120_000);

const DPI = 150;
/** To a millimetre. */
const PIXELS = DPI / 25.4;

const MODEL = reportOfAllParts();
const APPENDIX = MODEL.appendix as Appendix;
const opened = open(MODEL);

async function open(model: ReportModel) {
  const bytes = await renderPdf(model);
  const pdf = await readPdf(bytes);
  const structure = readStructure(readPdfObjects(bytes), pdf);
  const first = pdf.pages.findIndex((page) => pageText(page).includes(APPENDIX.titleLines[1] ?? ""));
  const own = pdf.pages.slice(first);
  return { bytes, structure, first, own };
}

test("measure by measure, under headings, with the page of the table", async () => {
  const { structure, own } = await opened;
  const part = nodesOf(structure, "Sect").at(-1);
  const headings = nodesOf(part as NonNullable<typeof part>, "H1", "H2").map((one) =>
    foldText(structureText(one)),
  );
  expect(headings).toEqual([
    foldText(APPENDIX.titleLines.join("")),
    ...APPENDIX.measures.map(({ label, title }) => foldText(label + title)),
  ]);
  const text = own.map(pageText).join("");
  for (const { facts, pageLabel } of APPENDIX.measures)
    expect(foldText(text)).toContain(foldText(`${facts}${pageLabel}๒`));
  expect(foldText(text)).toContain(
    foldText(`${APPENDIX.closing?.label ?? ""}${APPENDIX.closing?.text ?? ""}`),
  );
});

test("every code reads back at 150 dpi, and leads where the address beside it does", async () => {
  const { bytes, first, own } = await opened;
  const found: string[] = [];
  for (const index of own.keys()) found.push(...readCodes(await drawPdf(bytes, first + index, DPI)));
  const wanted = APPENDIX.measures
    .flatMap(({ rows }) => rows)
    .flatMap(({ links }) => links.filter(({ hasCode }) => hasCode));
  expect(wanted).toHaveLength(3);
  expect(found).toEqual(wanted.map(({ href }) => href));
});

test("addresses are links, each with words for whoever hears it", async () => {
  const { own } = await opened;
  const hrefs = APPENDIX.measures.flatMap(({ rows }) =>
    rows.flatMap(({ links }) => links.map(({ href }) => href)),
  );
  const links = own.flatMap((page) => page.links);
  expect(links.map(({ href }) => href)).toEqual(hrefs);
  for (const { contents, href } of links) expect(contents).toContain(href?.replace("mailto:", ""));
});

test("a long address breaks behind its signs, never before the ending of its file", async () => {
  const link = `https://thungsommut.example/${"ita-2568/evidence_of_measures/".repeat(4)}report.pdf`;
  const { own } = await open(
    reportOfAllParts({}, { evidence: [{ date: "2025-02-03", activity: "ก", link }] }),
  );
  const parts = (own[0] as PdfPage).items.filter(({ text }) => /^[!-~]+$/.test(text)).map(({ text }) => text);
  expect(parts.join("")).toBe(link.replace("https://", ""));
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts.slice(0, -1)) expect(part).toMatch(/[/.?&=_-]$/);
  expect(parts.at(-1)).toMatch(/report\.pdf$|^pdf$/);
  expect(parts.at(-1)).not.toBe("pdf");
});

test("pictures are figures with their captions; a row of them is on one page", async () => {
  const { structure, own } = await opened;
  const pictures = APPENDIX.measures.flatMap((measure) => measure.pictures);
  const captions = nodesOf(structure, "Figure").flatMap((figure) =>
    nodesOf(figure, "Caption").map(structureText),
  );
  expect(captions.map(foldText)).toEqual(pictures.map(({ caption }) => foldText(caption)));
  expect(pictures).toHaveLength(5);
  for (const page of own) for (const { y } of page.items) expect(y).toBeLessThan(277 * POINTS_PER_MM);
});

test("a measure that goes on says so on the further page, below the running title", async () => {
  const evidence = Array.from({ length: 30 }, () => EVIDENCE[0] ?? {});
  const { own, structure } = await open(reportOfAllParts({}, { evidence }));
  expect(own.length).toBeGreaterThan(3);
  for (const page of own.slice(1)) {
    expect(pageText(page)).toContain("มาตรการที่ ๑ (ต่อ)");
    expect(foldText(pageText(page))).toContain(foldText(APPENDIX.runningTitle));
  }
  expect(pageText(own[0] as PdfPage)).not.toContain("(ต่อ)");
  const part = nodesOf(structure, "Sect").at(-1);
  expect(nodesOf(part as NonNullable<typeof part>, "TR")).toHaveLength(31);
});

test("a row without a day has a dotted line and no words", async () => {
  const { structure } = await open(reportOfAllParts({}, { evidence: [{ activity: "ก" }] }));
  const part = nodesOf(structure, "Sect").at(-1);
  const rows = nodesOf(part as NonNullable<typeof part>, "TR");
  expect(nodesOf(rows[1] as NonNullable<(typeof rows)[1]>, "TH", "TD").map(structureText)).toEqual([
    "",
    "ก",
    "",
  ]);
});

/** All codes of a page from top to bottom: what stands in their column between white stretches, and is high enough. */
function readCodes({ data, width, height }: DrawnPage): readonly string[] {
  const found: string[] = [];
  const left = Math.round(162 * PIXELS);
  const right = Math.round(189 * PIXELS);
  const isDark = (x: number, y: number): boolean => (data[4 * (y * width + x)] as number) < 128;
  const hasDark = Array.from({ length: height }, (_, y) => {
    for (let x = left; x < right; x++) if (isDark(x, y)) return true;
    return false;
  });
  for (let top = 0; top < height; top++) {
    if (hasDark[top] !== true) continue;
    const end = hasDark.indexOf(false, top);
    if (end - top > 8 * PIXELS) {
      const from = top - Math.round(2 * PIXELS);
      const to = end + Math.round(2 * PIXELS);
      const cut = Array.from({ length: to - from }, (_, y) =>
        Array.from(data.subarray(4 * ((from + y) * width + left), 4 * ((from + y) * width + right))),
      );
      // A picture stands in the same column, and is none.
      const code = jsQr(new Uint8ClampedArray(cut.flat()), right - left, to - from);
      if (code !== null) found.push(code.data);
    }
    top = end;
  }
  return found;
}
