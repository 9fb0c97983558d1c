import { renderPdf } from "../../../../src/adapters/pdf/render-pdf";
import { POINTS_PER_MM } from "../../../../src/core/report/model/memo-design";
import type { ReportModel, ReportSummary } from "../../../../src/core/report/model/report-model";
import { numbered } from "../../../support/measure-sheet";
import {
  foldText,
  idsUnder,
  isLandscape,
  pageText,
  readPdf,
  rolesOf,
  type PdfNode,
  type PdfPage,
} from "../../../support/read-pdf";
import { draftOf, reportOf } from "../../../support/report-model";

jest.setTimeout(60_000);

const withSummary = (units: readonly string[]): ReportModel =>
  reportOf(
    units.map((responsibleUnit) => ({ responsibleUnit })),
    { summaryPage: true },
  );
const unitsNumbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `กองที่ ${index + 1} งานทดสอบ`);

function summaryOf({ summary }: ReportModel): ReportSummary {
  if (summary === null) throw new Error("no summary");
  return summary;
}

/** The pages from the summary's title on. */
function summaryPagesOf(pages: readonly PdfPage[], model: ReportModel): readonly PdfPage[] {
  const [title = []] = summaryOf(model).titleLines;
  const first = pages.findIndex((page) => textsOf(page, "H1").includes(foldText(title.join(""))));
  return first === -1 ? [] : pages.slice(first);
}

function nodesOf(node: PdfNode | null, role: string): readonly PdfNode[] {
  if (node === null) return [];
  return [
    ...(node.role === role ? [node] : []),
    ...(node.children ?? []).flatMap((child) => nodesOf(child, role)),
  ];
}

function textUnder(node: PdfNode, page: PdfPage): string {
  const ids = idsUnder({ role: "all", children: [node] }, "all");
  return foldText(
    page.items
      .filter(({ id }) => id !== null && ids.has(id))
      .map(({ text }) => text)
      .join(""),
  );
}

/** Rows of a tagged table that stand on the page, as texts of their cells: pdf.js names the table's other rows there too. */
function rowsOf(table: PdfNode, page: PdfPage): readonly (readonly string[])[] {
  return nodesOf(table, "TR")
    .map(({ children = [] }) => children.map((cell) => textUnder(cell, page)))
    .filter((row) => row.some((text) => text !== ""));
}

/** The texts of a role's tags that stand on the page. */
function textsOf(page: PdfPage, role: string): readonly string[] {
  return nodesOf(page.tree, role)
    .map((node) => textUnder(node, page))
    .filter((text) => text !== "");
}

/** The rows of each table's body on the page. */
function bodiesOf(page: PdfPage): readonly (readonly (readonly string[])[])[] {
  return nodesOf(page.tree, "TBody")
    .map((body) => rowsOf(body, page))
    .filter(({ length }) => length > 0);
}

function fail(): never {
  throw new Error("no page");
}

describe("the summary of two units", () => {
  const model = reportOf(
    [{}, { responsibleUnit: "กองคลัง" }, { responsibleUnit: "กองคลัง", resultSummary: "" }],
    { summaryPage: true },
  );
  const { titleLines, tables, notes } = summaryOf(model);
  const bytes = renderPdf(model);
  const pdf = bytes.then(readPdf);
  const summary = pdf.then(({ pages }) => summaryPagesOf(pages, model));

  test("is one page on its side, after the table, numbered on from it", async () => {
    const { pages } = await pdf;
    expect(pages.map(isLandscape)).toEqual([false, false, true, true]);
    expect(await summary).toEqual([pages[3]]);
    expect(pages.map((page) => /- \S+ -/.exec(pageText(page))?.[0] ?? null)).toEqual([
      null,
      null,
      "- ๑ -",
      "- ๒ -",
    ]);
  });

  test("has its title, and below the tables what the figures mean", async () => {
    for (const page of await summary) {
      const text = foldText(pageText(page));
      for (const line of titleLines) expect(text).toContain(foldText(line.join("")));
      expect(text.endsWith(foldText(notes.join("")))).toBe(true);
      expect(textsOf(page, "H1")).toEqual([foldText((titleLines[0] ?? []).join(""))]);
    }
  });

  test("tags every label and count as a cell of a table under its caption", async () => {
    const page = (await summary)[0] ?? fail();
    const read = nodesOf(page.tree, "Table");
    expect(
      read.map((table) => ({
        captions: nodesOf(table, "Caption").map((caption) => textUnder(caption, page)),
        rows: rowsOf(table, page),
      })),
    ).toEqual(
      tables.map(({ caption, headings, rows }) => ({
        captions: [foldText(caption)],
        rows: [headings, ...rows.map(({ label, counts }) => [label, ...counts])].map((row) =>
          row.map(foldText),
        ),
      })),
    );
  });

  test("says of its headings what they stand for: columns above, rows before", async () => {
    const file = Buffer.from(await bytes).toString("latin1");
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    const columns = tables.reduce((sum, { headings }) => sum + headings.length, 0);
    expect(file.match(/\/Scope\/Row/g)).toHaveLength(rows + model.table.rows.length);
    expect(file.match(/\/Scope\/Column/g)).toHaveLength(columns + model.table.columns.length);
    const [page] = await summary;
    const roles = rolesOf(page?.tree ?? null);
    expect(roles.filter((role) => role === "TH")).toHaveLength(rows + columns);
    for (const row of nodesOf(page?.tree ?? null, "TBody").flatMap((body) => nodesOf(body, "TR")))
      expect(row.children?.map(({ role }) => role)).toEqual(["TH", "TD", "TD", "TD", "TD", "TD", "TD"]);
  });

  test("leaves no text untagged but the page's number", async () => {
    for (const page of await summary) {
      const tagged = idsUnder(page.tree, "Document");
      const loose = page.items.filter(
        ({ id, text }) => text.trim() !== "" && (id === null || !tagged.has(id)),
      );
      expect(loose.map(({ text }) => text).join("")).toBe("- ๒ -");
    }
  });

  test("keeps inside the margins, counts in the middle of their columns", async () => {
    const { left, right } = model.layout.tableMargins;
    for (const page of await summary) {
      for (const { x, width } of page.items) {
        expect(x).toBeGreaterThan(left * POINTS_PER_MM - 0.5);
        expect(x + width).toBeLessThan(page.width - right * POINTS_PER_MM + 0.5);
      }
    }
  });

  test("reads the same in Chrome", async () => {
    for (const page of await summary) expect(foldText(page.pdfium)).toBe(foldText(pageText(page)));
  });
});

test("no summary, no page", async () => {
  const { pages } = await readPdf(await renderPdf(reportOf(numbered(1))));
  expect(pages.map(isLandscape)).toEqual([false, false, true]);
});

test("a draft without measures has its totals", async () => {
  const model = draftOf([]);
  const summary = summaryOf(reportOf([], { summaryPage: true }, true));
  const { pages } = await readPdf(await renderPdf({ ...model, summary }));
  const text = foldText(pageText(pages.at(-1) ?? fail()));
  expect(text).toContain("ฉบับร่าง");
  expect(text.split("รวม๐๐๐๐๐๐")).toHaveLength(3);
});

describe("with many units", () => {
  const counts = Array.from({ length: 28 }, (_, index) => index + 2);
  const models = counts.map((count) => withSummary(unitsNumbered(count)));
  const pdfs = Promise.all(models.map(async (model) => readPdf(await renderPdf(model))));
  const summaries = pdfs.then((read) =>
    read.map(({ pages }, index) => summaryPagesOf(pages, models[index] ?? fail())),
  );

  test("the table goes on on further pages", async () => {
    const lengths = (await summaries).map(({ length }) => length);
    expect(lengths[0]).toBe(1);
    expect(lengths.at(-1)).toBe(3);
  });

  test("no row is lost, and none stands twice", async () => {
    for (const [index, pages] of (await summaries).entries()) {
      const rows = pages.flatMap((page) => bodiesOf(page).flat());
      const expected = summaryOf(models[index] ?? fail()).tables.flatMap((table) => table.rows);
      expect(rows).toEqual(expected.map(({ label, counts: figures }) => [label, ...figures].map(foldText)));
    }
  });

  test("every page of a table begins with its headings", async () => {
    for (const [index, pages] of (await summaries).entries()) {
      const headings =
        summaryOf(models[index] ?? fail())
          .tables[1]?.headings.map(foldText)
          .join("") ?? "";
      for (const page of pages) {
        if (bodiesOf(page).length > 0)
          expect(foldText(pageText(page))).toContain(headings.slice(headings.indexOf("จำนวน")));
      }
    }
  });

  test("the total never stands alone on a page, nor does a caption", async () => {
    for (const pages of await summaries) {
      for (const page of pages) {
        const bodies = bodiesOf(page);
        for (const rows of bodies) expect(rows.map(([label]) => label)).not.toEqual(["รวม"]);
        expect(bodies.length).toBeGreaterThanOrEqual(textsOf(page, "Caption").length);
      }
    }
  });

  test("the note is on the last page", async () => {
    for (const [index, pages] of (await summaries).entries()) {
      const note = foldText(summaryOf(models[index] ?? fail()).notes.join(""));
      expect(foldText(pageText(pages.at(-1) ?? fail()))).toContain(note);
    }
  });
});

test.each([
  ["of some lines stands on one page", 3],
  ["longer than a page goes on on the next", 60],
])(
  "a unit's name %s, every letter of it",
  async (_, times) => {
    const name = "กลุ่มงานประสานความร่วมมือด้านการพัฒนาบุคลากรและกิจการทั่วไป".repeat(times);
    const model = withSummary([...unitsNumbered(9), name, ...unitsNumbered(3)]);
    const pages = summaryPagesOf((await readPdf(await renderPdf(model))).pages, model);
    const parts = pages
      .map((page) => textsOf(page, "TH").filter((text) => foldText(name).includes(text)))
      .filter(({ length }) => length > 0);
    expect(parts.flat().join("")).toBe(foldText(name));
    if (times === 3) expect(parts).toHaveLength(1);
    else expect(parts.length).toBeGreaterThan(1);
  },
  60_000,
);
