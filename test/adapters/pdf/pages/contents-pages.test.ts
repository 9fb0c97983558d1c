import { renderPdf } from "../../../../src/adapters/pdf/render-pdf";
import { POINTS_PER_MM } from "../../../../src/core/report/model/memo-design";
import { measuresOfUnits, reportOfAllParts } from "../../../support/added-parts";
import { readPdfObjects } from "../../../support/pdf-objects";
import { nodesOf, readStructure, structureText, type StructureNode } from "../../../support/pdf-structure";
import { foldText, isLandscape, pageText, readPdf, type PdfPage } from "../../../support/read-pdf";
import { reportOf } from "../../../support/report-model";

jest.setTimeout(60_000);

/** As many as there is room for on one page of contents. */
const COUNT = 12;
/** Without enclosures the memo keeps to its page. */
const MODEL = reportOfAllParts({ enclosures: null }, { count: COUNT });
const opened = (async () => {
  const bytes = await renderPdf(MODEL);
  const pdf = await readPdf(bytes);
  return { ...pdf, structure: readStructure(readPdfObjects(bytes), pdf) };
})();
const CONTENTS = 3;

test("foreword and contents are pages ก and ข before page ๑, as viewers name them, too", async () => {
  const { pages, labels } = await opened;
  const heads = pages.map((page) => page.items.find(({ y }) => y < 20 * POINTS_PER_MM)?.text.trim());
  expect(heads.slice(2, 4)).toEqual(["ก", "ข"]);
  expect(labels?.slice(0, 6)).toEqual(["บันทึก 1", "ปก", "ก", "ข", "1", "2"]);
  expect(labels).toHaveLength(pages.length);
  expect(labels?.at(-1)).toBe(String(pages.length - 4));
});

test("each entry names the page on which it begins, and leads there", async () => {
  const { pages, structure } = await opened;
  const page = pages[CONTENTS] as PdfPage;
  const items = nodesOf(structure, "Link")
    .map((link) => structureText(link).trim())
    .filter((text) => text !== "")
    .slice(0, MODEL.contents?.entries.length);
  expect(page.links).toHaveLength(items.length);
  expect(items.length).toBeGreaterThan(COUNT);
  for (const [index, entry] of (MODEL.contents?.entries ?? []).entries()) {
    const number = items[index]?.split(" ").at(-1) ?? "";
    const led = pages[page.links[index]?.page ?? 0] as PdfPage;
    expect(items[index]).toBe(`${entry.marker === null ? "" : `${entry.marker} `}${entry.text} ${number}`);
    expect(pageText(led)).toMatch(new RegExp(`- ${number} จาก|^${number}$|${number}`));
    expect(foldText(pageText(led)).startsWith(number) || pageText(led).includes(`- ${number} จาก`)).toBe(
      true,
    );
    if (entry.target.part === "measure") expect(foldText(pageText(led))).toContain(foldText(entry.text));
  }
});

test("its structure is a list of contents, that of the measures inside the table's entry", async () => {
  const { structure } = await opened;
  const [outer, inner, ...others] = nodesOf(structure, "TOC");
  expect(others).toEqual([]);
  expect(nodesOf(inner as StructureNode, "TOCI")).toHaveLength(COUNT);
  expect(outer?.children).toHaveLength((MODEL.contents?.entries.length ?? 0) - COUNT);
});

test("numbers end at the right margin, and no text comes near them", async () => {
  const { pages } = await opened;
  const { items } = pages[CONTENTS] as PdfPage;
  const right = 190 * POINTS_PER_MM;
  const numbers = items.filter(({ text, x }) => /^[ก-ฮ๐-๙]+$/.test(text) && x > 180 * POINTS_PER_MM);
  expect(numbers.length).toBeGreaterThan(COUNT);
  for (const { x, width } of numbers) expect(x + width).toBeCloseTo(right, 0);
  for (const { x, width } of items.filter(
    (item) => !numbers.includes(item) && item.text.trim() !== "" && item.y > 45 * POINTS_PER_MM,
  ))
    expect(x + width).toBeLessThan(170 * POINTS_PER_MM);
});

test("contents without a foreword begin at ก; many entries go on under the same heads", async () => {
  const model = reportOf(measuresOfUnits(40), { contents: true });
  const contents = model.contents as NonNullable<typeof model.contents>;
  const entries = [...contents.entries, ...contents.entries, ...contents.entries];
  const { pages, labels } = await readPdf(await renderPdf({ ...model, contents: { ...contents, entries } }));
  const own = pages.filter((page) => !isLandscape(page)).slice(2);
  expect(own.length).toBeGreaterThan(2);
  expect(labels?.slice(2, 5)).toEqual(["ก", "ข", "ค"]);
  for (const page of own) {
    expect(foldText(pageText(page))).toContain("เรื่องหน้า");
    for (const { y } of page.items) expect(y).toBeLessThan(277 * POINTS_PER_MM);
  }
});
