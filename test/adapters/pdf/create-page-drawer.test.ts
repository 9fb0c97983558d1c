import { createPageDrawer } from "../../../src/adapters/pdf/create-page-drawer";
import { loadAssets } from "../../../src/adapters/pdf/paper/load-assets";
import { renderPdf } from "../../../src/adapters/pdf/render-pdf";
import type { DrawnPage } from "../../../src/app/ports/drawn-pages";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import { adornedReport, reportPictureOf } from "../../support/adorned-report";
import { numbered } from "../../support/measure-sheet";
import { readPdfObjects, type PdfObjects, type PdfValue } from "../../support/pdf-objects";
import { draftOf, reportOf, reportWithParts } from "../../support/report-model";

const drawPages = createPageDrawer(loadAssets);

const MODELS: readonly (readonly [string, () => ReportModel])[] = [
  ["memo, cover and table", () => reportOf(numbered(1, 11, 11))],
  ["a draft without settings", () => draftOf([{}, { resultSummary: "", outcome: "" }])],
  ["every part, its contents drawn last", () => reportWithParts()],
  ["pictures, chart and codes", () => adornedReport({ totalPages: true, signatureFields: true })],
];

/** What draws nothing: marks of the structure, and the turning of the page's axis, which a screen has downwards by itself. */
const SILENT = /^(?:\/\w+ <<.*>> BDC|EMC|1 0 0 -1 0 [\d.]+ cm)$/;

function drawingLines(content: string): readonly string[] {
  return content.split("\n").filter((line) => line !== "" && !SILENT.test(line));
}

interface FilePage {
  readonly size: readonly PdfValue[];
  readonly content: string;
}

function filePages({ trailer, dictionary, list, stream }: PdfObjects): readonly FilePage[] {
  const kids = list(dictionary(trailer.get("Root"), "Pages").get("Kids"));
  return kids.map((kid) => {
    const page = dictionary(kid);
    const contents = page.get("Contents");
    const streams = Array.isArray(contents) ? (contents as readonly PdfValue[]) : [contents];
    return {
      size: list(page.get("MediaBox")).slice(2),
      content: streams.map((one) => stream(one)).join("\n"),
    };
  });
}

describe.each(MODELS)("%s", (_, modelOf) => {
  test("page by page the pages draw what the file's pages draw, and are as large", async () => {
    const drawn = await drawPages(modelOf());
    const made = filePages(readPdfObjects(await renderPdf(modelOf())));
    expect(drawn.length).toBe(made.length);
    expect(drawn.map(({ number }) => number)).toEqual(made.map((_page, index) => index + 1));
    for (const [index, page] of drawn.entries()) {
      const file = made[index];
      expect([page.width, page.height].map((one) => one.toFixed(2))).toEqual(
        file?.size.map((one) => Number(one).toFixed(2)),
      );
      expect(drawingLines(page.content)).toEqual(drawingLines(file?.content ?? ""));
    }
  });
});

test("the parts come in the order of the file, though some are drawn last", async () => {
  const parts = (await drawPages(adornedReport())).map(({ part }) => part);
  expect([...new Set(parts)]).toEqual([
    "memo",
    "cover",
    "foreword",
    "contents",
    "summary",
    "table",
    "appendix",
  ]);
});

test("glyphs, widths and pictures come once, for all pages", async () => {
  const pages = await drawPages(adornedReport());
  expect(new Set(pages.map(({ supplies }) => supplies)).size).toBe(1);
  const { fonts, pictures } = pages[0]?.supplies ?? { fonts: {}, pictures: {} };
  for (const { widths, outlines } of Object.values(fonts)) expect(outlines.length).toBe(widths.length);
  const emblem = reportPictureOf("emblem.png");
  expect(Object.values(pictures)).toContainEqual({ kind: "png", bytes: emblem.bytes });
});

test("the memo alone has the pages that it has in the whole report", async () => {
  const model = reportWithParts();
  const memo = (await drawPages(model)).filter(({ part }) => part === "memo");
  const alone = await drawPages(model, { isMemoOnly: true });
  expect(alone.map(({ part, content }) => [part, content])).toEqual(
    memo.map(({ part, content }) => [part, content]),
  );
});

test("a report of 17 measures is less than 300 kB of operators and outlines", async () => {
  const numbers = Array.from({ length: 17 }, (_, index) => index + 1);
  const pages = await drawPages(reportOf(numbered(...numbers)));
  const outlines = Object.values(pages[0]?.supplies.fonts ?? {}).flatMap((font) => font.outlines);
  const letters = [...pages.map(({ content }) => content), ...outlines].join("").length;
  expect(letters).toBeLessThan(300_000);
});

describe("places of the memo", () => {
  const placesOf = async (model: ReportModel): Promise<DrawnPage["places"]> =>
    (await drawPages(model, { isMemoOnly: true })).flatMap(({ places }) => places);

  test("every line of the head, every section and every person has one, in reading order", async () => {
    const places = await placesOf(adornedReport({ enclosures: { own: null }, legalBasis: "ตามระเบียบ" }));
    expect(places.map(({ key }) => key)).toEqual([
      "emblem",
      "issuingUnit",
      "documentNumber",
      "documentDate",
      "subject",
      "addressee",
      "enclosures",
      "background",
      "facts",
      "legalBasis",
      "considerations",
      "closing",
      "person 0",
      ...places.map(({ key }) => key).filter((key) => /^person [1-9]/.test(key)),
    ]);
    expect(places.some(({ key }) => key === "person 1")).toBe(true);
  });

  test("without people they lead to the preparer and to the list", async () => {
    const keys = (await placesOf(draftOf([{}]))).map(({ key }) => key);
    expect(keys.slice(-2)).toEqual(["preparer", "people"]);
  });

  test("none covers another but the emblem's and none leaves the page", async () => {
    const [page] = await drawPages(adornedReport(), { isMemoOnly: true });
    const places = page?.places.filter(({ key }) => key !== "emblem") ?? [];
    for (const { box } of places) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(page?.width ?? 0);
      expect(box.bottom).toBeLessThanOrEqual(page?.height ?? 0);
      expect(box.top).toBeLessThan(box.bottom);
    }
    const clash = places.flatMap((one, index) =>
      places
        .slice(index + 1)
        .filter(({ box: other }) => {
          const { left, top, right, bottom } = one.box;
          const across = Math.min(right, other.right) - Math.max(left, other.left);
          const down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
          return across > 0.5 && down > 0.5;
        })
        .map(({ key }) => `${one.key} ${key}`),
    );
    expect(clash).toEqual([]);
  });
});

test("tells how far it is", async () => {
  const shares: number[] = [];
  await drawPages(reportOf(numbered(1, 5, 5)), { onShare: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
});
