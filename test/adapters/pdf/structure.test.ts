import { renderNotesPdf } from "../../../src/adapters/pdf/render-notes-pdf";
import { renderPdf } from "../../../src/adapters/pdf/render-pdf";
import type { UnitNotes } from "../../../src/core/owed/unit-notes";
import type { ReportModel, ReportRow } from "../../../src/core/report/model/report-model";
import {
  isPointer,
  nameOf,
  readPdfObjects,
  textOf,
  type PdfDictionary,
  type PdfObjects,
} from "../../support/pdf-objects";
import {
  nodesOf,
  pageRefs,
  readStructure,
  structureText,
  type StructureNode,
  type StructureObject,
  type StructureText,
} from "../../support/pdf-structure";
import { readPdf, type ReadPdf } from "../../support/read-pdf";
import { BOARD, reportOfAllParts } from "../../support/added-parts";
import { draftOf, reportOf } from "../../support/report-model";
import { notesOf, owing } from "../../support/unit-notes";

interface OpenedPdf {
  readonly pdf: ReadPdf;
  readonly objects: PdfObjects;
  readonly structure: StructureNode;
  readonly root: PdfDictionary;
  readonly pages: readonly PdfDictionary[];
}

async function open(model: ReportModel): Promise<OpenedPdf> {
  return openBytes(await renderPdf(model));
}

async function openBytes(bytes: Uint8Array): Promise<OpenedPdf> {
  const pdf = await readPdf(bytes);
  const objects = readPdfObjects(bytes);
  return {
    pdf,
    objects,
    structure: readStructure(objects, pdf),
    root: objects.dictionary(objects.trailer.get("Root")),
    pages: pageRefs(objects).map((ref) => objects.dictionary({ ref })),
  };
}

const LINK = "https://www.thungsommut.example.go.th/nogift/2568/report_of_the_year.pdf";
const SENTENCE = "จัดประชุมชี้แจงแนวทางแก่บุคลากรทุกส่วนราชการและรายงานผลต่อผู้บริหาร ";
const GROUPED: ReportModel = (() => {
  const model = reportOf(
    [
      { steps: `๑. ${SENTENCE}\n๑.๑) ก่อน\n๑.๒) หลัง\n๒. ${SENTENCE}\nบรรทัดเปล่า\n- ข้อย่อย` },
      { steps: `๑. ${SENTENCE.repeat(60)}\n๒. จบ`, resultSummary: `ดู ${LINK} และ saraban@thungsommut.go.th` },
    ],
    { summaryPage: true },
  );
  const rows = model.table.rows.map((row, index): ReportRow => ({
    ...row,
    groupHeadings: index === 0 ? ["มิติที่ ๑ การป้องกัน"] : [],
  }));
  return { ...model, table: { ...model.table, rows } };
})();

const MODELS: readonly (readonly [string, () => ReportModel])[] = [
  ["groups, lists and links", () => GROUPED],
  ["a draft without settings", () => draftOf([{}, { resultSummary: "", outcome: "" }])],
  ["no measures", () => draftOf([])],
  ["many pages", () => reportOf(Array.from({ length: 30 }, () => ({ steps: `๑. ${SENTENCE.repeat(9)}` })))],
  ["a link over a page's end", () => reportOf([{ resultSummary: `${LINK} `.repeat(80) }])],
  ["signs of other fonts", () => reportOf([{ outcome: "☑ ดี \uf021 👍 中 ● \uf0b7" }])],
  ["an address in the subject", () => reportOf([{}], { subject: `รายงาน ${LINK}` })],
  ["all parts", () => reportOfAllParts()],
  ["six months", () => reportOfAllParts({ period: "half-year", cover: BAND })],
  [
    "a picture on the cover, no contents",
    () => ({ ...reportOfAllParts({ contents: false }), cover: BOARD_COVER }),
  ],
];

const BAND = { kind: "band", colour: "2E6F8E" } as const;
const BOARD_COVER: ReportModel["cover"] = {
  ...reportOf([{}]).cover,
  adornment: { kind: "picture", picture: BOARD, caption: ["ที่ทำการ"] },
};

/** ISO 32000-1, 14.8.4, as far as the report uses them; there is no role map. */
const ROLES = new Set(
  "Document Sect H1 H2 P L LI Lbl LBody Link Span Table Caption THead TBody TR TH TD TOC TOCI Reference Figure Form".split(
    " ",
  ),
);
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Document: ["Sect"],
  L: ["LI"],
  LI: ["Lbl", "LBody"],
  Table: ["Caption", "THead", "TBody"],
  THead: ["TR"],
  TBody: ["TR"],
  TR: ["TH", "TD"],
  TOC: ["TOCI"],
  TOCI: ["Reference", "TOC"],
  Reference: ["Link"],
};

const NOTES: readonly (readonly [string, () => UnitNotes])[] = [
  ["notes to units", () => ({ ...notesOf(), emblem: BOARD })],
  ["a note with an annex, and fields to sign in", () => notesOf(owing(30), { signatureFields: true })],
  ["a note over two pages without settings", () => notesOf(owing(12), {}, { isBare: true })],
];

const DOCUMENTS: readonly (readonly [string, () => Promise<OpenedPdf>])[] = [
  ...MODELS.map(([name, modelOf]) => [name, () => open(modelOf())] as const),
  ...NOTES.map(([name, notes]) => [name, async () => openBytes(await renderNotesPdf(notes()))] as const),
];

describe.each(DOCUMENTS)("what PDF/UA-1 and PDF/A-2a ask for: %s", (_, openIt) => {
  const opened = openIt();

  test("the file says its title, its language and that it is tagged", async () => {
    const { root, objects, pdf } = await opened;
    expect(textOf(root.get("Lang"))).toBe("th-TH");
    expect(objects.dictionary(root, "MarkInfo").get("Marked")).toBe(true);
    expect(objects.dictionary(root, "ViewerPreferences").get("DisplayDocTitle")).toBe(true);
    expect(pdf.info.Title).not.toBe("");
    expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.metadata.match(/<pdfuaid:part>/g)).toHaveLength(1);
    expect(root.has("RoleMap")).toBe(false);
  });

  test("all of every page is in an element or furniture, and every stretch has one element", async () => {
    const { objects, pages, structure } = await opened;
    const owned = stretchesOf(structure).map(({ page, mcid }) => `${page} ${mcid}`);
    expect(new Set(owned).size).toBe(owned.length);
    const marked = pages.flatMap((page, index) =>
      marksOf(contentOf(objects, page)).map((mcid) => `${index} ${mcid}`),
    );
    expect(new Set(marked)).toEqual(new Set(owned));
    expect(marked).toHaveLength(owned.length);
  });

  test("every stretch and every link finds its element in the tree of parents", async () => {
    const { objects, pages, structure, root } = await opened;
    const parents = parentTree(objects, root);
    for (const node of everyNode(structure)) {
      for (const child of node.children) {
        if ("text" in child) {
          const entry = objects.list(parents.get(Number(pages[child.page]?.get("StructParents"))));
          expect(objects.dictionary(entry[child.mcid])).toBe(node.dictionary);
        } else if ("annotation" in child) {
          const entry = parents.get(Number(child.annotation.get("StructParent")));
          expect(objects.dictionary(entry)).toBe(node.dictionary);
        }
        if ("role" in child) expect(objects.dictionary(child.dictionary.get("P"))).toBe(node.dictionary);
      }
    }
  });

  test("only standard elements, each where it may be, none without content", async () => {
    const { structure } = await opened;
    for (const { role, children } of everyNode(structure)) {
      expect(ROLES).toContain(role);
      const below = children.flatMap((child) => ("role" in child ? [child.role] : []));
      const allowed = CHILDREN[role];
      if (allowed === undefined) continue;
      expect(children).toHaveLength(below.length);
      for (const one of below) expect(allowed).toContain(one);
    }
    for (const node of nodesOf(structure, "H1", "H2", "P", "Lbl", "LBody", "Link"))
      expect(node.children.length).toBeGreaterThan(0);
  });

  test("headings begin with the first level and leave none out", async () => {
    const { structure } = await opened;
    const headings = nodesOf(structure, "H1", "H2");
    expect(headings[0]?.role).toBe("H1");
    for (const heading of headings) expect(structureText(heading).trim()).not.toBe("");
    expect(nodesOf(structure, "Sect").map((part) => nodesOf(part, "H1").length)).toEqual(
      nodesOf(structure, "Sect").map(() => 1),
    );
  });

  test("lists have items with a label and a body, and say how they count", async () => {
    const { structure } = await opened;
    for (const list of nodesOf(structure, "L")) {
      expect(["Decimal", "UpperAlpha", "Disc", "Circle", "Square", "None"]).toContain(
        nameOf(list.attributes.get("ListNumbering")),
      );
      expect(nameOf(list.attributes.get("O"))).toBe("List");
    }
    for (const item of nodesOf(structure, "LI"))
      expect(item.children.map((child) => ("role" in child ? child.role : ""))).toEqual(["Lbl", "LBody"]);
  });

  test("the heads of a table say what they are about, and every row has all columns", async () => {
    const { structure } = await opened;
    for (const table of nodesOf(structure, "Table")) {
      for (const head of nodesOf(table, "TH"))
        expect(["Row", "Column"]).toContain(nameOf(head.attributes.get("Scope")));
      const widths = nodesOf(table, "TR").map((row) =>
        nodesOf(row, "TH", "TD").reduce((sum, cell) => sum + Number(cell.attributes.get("ColSpan") ?? 1), 0),
      );
      expect(new Set(widths).size).toBe(1);
    }
  });

  test("the tab key follows the structure, and links can be printed and described", async () => {
    const { objects, pages, structure } = await opened;
    const annotations = pages.flatMap((page) => {
      const own = objects.list(page.get("Annots"));
      if (own.length > 0) expect(nameOf(page.get("Tabs"))).toBe("S");
      return own.map((one) => objects.dictionary(one));
    });
    const owned = nodesOf(structure, "Link", "Form").flatMap(({ children }) => children.filter(isObject));
    expect(new Set(owned.map(({ annotation }) => annotation))).toEqual(new Set(annotations));
    expect(owned).toHaveLength(annotations.length);
    for (const annotation of annotations) expect(annotation.get("F")).toBe(4);
    for (const { annotation } of nodesOf(structure, "Link").flatMap(({ children }) =>
      children.filter(isObject),
    )) {
      expect(nameOf(annotation.get("Subtype"))).toBe("Link");
      if (annotation.has("Dest")) {
        const [page] = objects.list(annotation.get("Dest"));
        expect(pages).toContain(objects.dictionary(page));
        expect(textOf(annotation.get("Contents"))).toMatch(/หน้า/);
        continue;
      }
      expect(textOf(annotation.get("Contents"))).toMatch(/https?:|@/);
      expect(objects.dictionary(annotation, "A").get("URI")).toMatch(/^(?:https?|mailto):[\x21-\x7e]+$/);
    }
  });

  test("figures say what they show, and each picture is in the file once", async () => {
    const { objects, pages, structure } = await opened;
    for (const figure of nodesOf(structure, "Figure")) {
      expect(textOf(figure.dictionary.get("Alt"))?.trim()).toMatch(/./);
      expect(nameOf(figure.attributes.get("O"))).toBe("Layout");
      const [left = 0, bottom = 0, right = 0, top = 0] = objects
        .list(figure.attributes.get("BBox"))
        .map(Number);
      expect(right).toBeGreaterThan(left);
      expect(top).toBeGreaterThan(bottom);
    }
    const images = pages.flatMap((page) => {
      const own = objects.dictionary(page, "Resources").get("XObject");
      return own === undefined
        ? []
        : [...objects.dictionary(own).values()].map((one) => (isPointer(one) ? one.ref : null));
    });
    const drawn = pages.flatMap((page) => contentOf(objects, page).match(/\/Im\d+ Do/g) ?? []);
    expect(drawn).toHaveLength(nodesOf(structure, "Figure").length);
    expect(new Set(drawn).size).toBe(new Set(images).size);
  });

  test("fonts are embedded and say what their glyphs mean, nothing of it in the private area", async () => {
    const { objects, pages } = await opened;
    for (const page of pages) {
      for (const font of objects.dictionary(page, "Resources", "Font").values()) {
        const [descendant] = objects.list(objects.dictionary(font).get("DescendantFonts"));
        expect(objects.dictionary(descendant, "FontDescriptor").has("FontFile2")).toBe(true);
        const meanings = objects.stream(objects.dictionary(font).get("ToUnicode"));
        const codes = [...meanings.matchAll(/<([0-9a-f]{4,8})>/gi)].map(([, hex = ""]) => hex.toLowerCase());
        expect(codes.filter((code) => /^(?:e...|f[0-8]..|feff|fffe|db[8-f].{5})$/.test(code))).toEqual([]);
      }
    }
  });
});

describe("a report with groups, lists and links", () => {
  const opened = open(GROUPED);

  test("has its parts under headings", async () => {
    const { structure } = await opened;
    const headings = nodesOf(structure, "H1", "H2").map((node) => [node.role, structureText(node).trim()]);
    expect(headings).toEqual([
      ["H1", "บันทึกข้อความ"],
      ...GROUPED.memo.sections.map(({ heading }) => ["H2", heading]),
      ["H1", GROUPED.cover.titleLines.flat().join("")],
      ["H1", GROUPED.summary?.titleLines.flat().join("")],
      ["H2", GROUPED.summary?.chart.heading],
      ["H1", GROUPED.table.titleLines[0]?.join("")],
      ["H2", "มิติที่ ๑ การป้องกัน"],
    ]);
  });

  test("has a list inside an item where the numbers say so", async () => {
    const { structure } = await opened;
    const [row] = nodesOf(nodesOf(structure, "TBody").at(-1) as StructureNode, "TR").slice(1);
    const steps = nodesOf(row as StructureNode, "TD")[0] as StructureNode;
    const outer = nodesOf(steps, "L")[0] as StructureNode;
    const items = outer.children.filter((child): child is StructureNode => "role" in child);
    expect(items).toHaveLength(2);
    expect(nodesOf(items[0] as StructureNode, "L")).toHaveLength(1);
    expect(nodesOf(items[0] as StructureNode, "Lbl").map(structureText)).toEqual(["๑. ", "๑.๑) ", "๑.๒) "]);
    expect(nodesOf(items[1] as StructureNode, "Lbl").map(structureText)).toEqual(["๒. ", "- "]);
  });

  test("has further text of an item in that item, and a paragraph of its own after a blank line", async () => {
    const { structure } = await open(
      reportOf([{ steps: "๑. ก่อน\nต่อจากก่อน\n๑.๑) ย่อย\nต่อจากย่อย\n๒. หลัง\n\nไม่อยู่ในข้อใด" }]),
    );
    const [, steps] = nodesOf(nodesOf(structure, "TBody")[0] as StructureNode, "TH", "TD");
    const bodies = nodesOf(steps as StructureNode, "LBody").map((body) =>
      nodesOf(body, "P").map(structureText),
    );
    expect(bodies).toEqual([["ต่อจากก่อน", "ต่อจากย่อย"], ["ต่อจากย่อย"], []]);
    const own = (steps as StructureNode).children.filter((child) => "role" in child && child.role === "P");
    expect(own.map(structureText)).toEqual(["ไม่อยู่ในข้อใด"]);
  });

  test("keeps an item that goes on over pages one item", async () => {
    const { structure } = await opened;
    const long = nodesOf(structure, "LBody").find((body) => structureText(body).length > 2000);
    const pages = new Set(long?.children.map((child) => ("page" in child ? child.page : Number.NaN)));
    expect(pages.size).toBeGreaterThan(1);
  });

  test("has one link for an address, no matter how many lines it takes", async () => {
    const { structure, objects } = await opened;
    const links = nodesOf(structure, "Link");
    expect(links.map(structureText)).toEqual([LINK, "saraban@thungsommut.go.th"]);
    const [first] = links;
    const places = (first as StructureNode).children.filter(isObject);
    expect(places.length).toBeGreaterThan(1);
    for (const { annotation } of places) expect(objects.dictionary(annotation, "A").get("URI")).toBe(LINK);
  });

  test("names its parts and groups in the outline, in the order of the pages", async () => {
    const { objects, root } = await opened;
    expect(outlineOf(objects, objects.dictionary(root, "Outlines"))).toEqual([
      "บันทึกข้อความ",
      "ปก",
      GROUPED.summary?.titleLines[0]?.join(""),
      GROUPED.table.titleLines[0]?.join(""),
      "> มิติที่ ๑ การป้องกัน",
    ]);
  });

  test("names its pages by what is printed on them", async () => {
    const { objects, root } = await opened;
    const labels = objects.list(objects.dictionary(root, "PageLabels").get("Nums"));
    const entries = labels.map((entry) => {
      if (typeof entry === "number") return entry;
      const own = objects.dictionary(entry);
      return [nameOf(own.get("S")), textOf(own.get("P"))];
    });
    expect(entries).toEqual([0, ["D", "บันทึก "], 1, [null, "ปก"], 2, ["D", null]]);
  });
});

test("without groups the outline names the measures", async () => {
  const { objects, root } = await open(reportOf([{}, {}]));
  const outline = outlineOf(objects, objects.dictionary(root, "Outlines"));
  expect(outline.filter((line) => line.startsWith("> "))).toEqual([
    expect.stringMatching(/^> ๑\. /),
    expect.stringMatching(/^> ๒\. /),
  ]);
});

test("an address that goes on over a page is a link on both pages", async () => {
  const { pages, objects, structure } = await open(
    reportOf([{ resultSummary: `${LINK} `.repeat(80).trim() }]),
  );
  const links = nodesOf(structure, "Link");
  expect(links.map(structureText)).toEqual(Array.from({ length: 80 }, () => LINK));
  const split = links.filter(
    (link) => new Set(link.children.filter(isObject).map(({ page }) => page)).size > 1,
  );
  const own = pages.map((page) => objects.list(page.get("Annots")).length);
  expect(own.filter((count) => count > 0).length).toBeGreaterThan(1);
  for (const link of split)
    for (const { annotation } of link.children.filter(isObject))
      expect(objects.dictionary(annotation, "A").get("URI")).toBe(LINK);
});

test("running heads are marked as such", async () => {
  const { objects, pages } = await open(draftOf([{}]));
  const contents = pages.map((page) => contentOf(objects, page)).join("\n");
  expect(contents).toContain("/Artifact <</Type/Pagination/Subtype/Header>> BDC");
});

function isObject(child: StructureNode["children"][number]): child is StructureObject {
  return "annotation" in child;
}

function everyNode(node: StructureNode): readonly StructureNode[] {
  return [node, ...node.children.flatMap((child) => ("role" in child ? everyNode(child) : []))];
}

function stretchesOf(node: StructureNode): readonly StructureText[] {
  return node.children.flatMap((child) => {
    if ("role" in child) return stretchesOf(child);
    return "text" in child ? [child] : [];
  });
}

/** What is drawn on a page, which may be in pieces. */
function contentOf(objects: PdfObjects, page: PdfDictionary): string {
  const contents = page.get("Contents");
  const pieces = isPointer(contents) ? [contents] : objects.list(contents);
  return pieces.map((piece) => objects.stream(piece)).join("\n");
}

/** The numbers of a page's marked stretches; throws where something is painted outside of a mark. */
function marksOf(content: string): readonly number[] {
  const marks: number[] = [];
  let depth = 0;
  for (const line of content.split("\n")) {
    const mark = /^\/\w+ <<(.*)>> BDC$/.exec(line);
    if (mark !== null) {
      depth++;
      const mcid = /MCID (\d+)/.exec(mark[1] ?? "");
      if (mcid !== null) marks.push(Number(mcid[1]));
    } else if (line === "EMC") depth--;
    else if (line !== "" && depth !== 1 && !/^[\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ cm$/.test(line))
      throw new Error(`outside of a mark: ${line}`);
  }
  expect(depth).toBe(0);
  return marks;
}

function parentTree(objects: PdfObjects, root: PdfDictionary): ReadonlyMap<number, PdfDictionaryValue> {
  const numbers = objects.list(objects.dictionary(root, "StructTreeRoot", "ParentTree").get("Nums"));
  const entries = new Map<number, PdfDictionaryValue>();
  for (let index = 0; index + 1 < numbers.length; index += 2)
    entries.set(Number(numbers[index]), numbers[index + 1] ?? null);
  return entries;
}

type PdfDictionaryValue = Parameters<PdfObjects["follow"]>[0];

/** The titles of an outline, those of the second level with a sign before them; every place is a page of the file. */
function outlineOf(objects: PdfObjects, outline: PdfDictionary, sign = ""): readonly string[] {
  const titles: string[] = [];
  for (let next = outline.get("First"); next !== undefined;) {
    const item = objects.dictionary(next);
    const [page] = objects.list(item.get("Dest"));
    if (!isPointer(page) || !pageRefs(objects).includes(page.ref)) throw new Error("leads to no page");
    titles.push(sign + (textOf(item.get("Title")) ?? ""), ...outlineOf(objects, item, "> "));
    next = item.get("Next");
  }
  return titles;
}
