import { docxPart, elementsOf, sectionsOf, wordsOf } from "./docx-parts";

/** What a paragraph of a Word file looks like, its style included: lengths in millimetres, sizes and spaces in points. */
export interface ParagraphMeasures {
  /** From the left edge of the paper, its cell's place included. */
  readonly left: number;
  /** Where its first line begins. */
  readonly first: number;
  readonly before: number;
  /** Height of a line, null for single spacing. */
  readonly line: number | null;
  /** Of its first run. */
  readonly size: number;
  /** From the left edge of the paper. */
  readonly tabs: readonly { readonly at: number; readonly hasDots: boolean }[];
}

export interface DocxMeasures {
  readonly margins: Readonly<Record<"top" | "right" | "bottom" | "left", number>>;
  /** Widths of the columns of each table, in millimetres. */
  readonly columns: readonly (readonly number[])[];
  /** Every paragraph with these words, in their order. */
  readonly find: (words: string | RegExp) => readonly ParagraphMeasures[];
}

const millimetres = (twips: string | undefined): number => (Number(twips ?? 0) * 25.4) / 1440;
const attribute = (xml: string, element: string, name: string): string | undefined =>
  new RegExp(`<w:${element} [^>]*w:${name}="([^"]*)"`).exec(xml)?.[1];

/** A line of the memo's text in TH Sarabun, at single spacing, which is 240 parts to Word. */
const SINGLE = { points: 20.8, parts: 240 } as const;

function lineHeight(line: number, isExact: boolean): number | null {
  if (isExact) return line / 20;
  return line === SINGLE.parts ? null : Math.round((line * SINGLE.points * 10) / SINGLE.parts) / 10;
}

/** The first section of a Word file, measured by its XML. */
export function measureDocx(bytes: Uint8Array): DocxMeasures {
  const document = docxPart(bytes, "word/document.xml");
  const [section = ""] = sectionsOf(document);
  const styles = docxPart(bytes, "word/styles.xml");
  const defaults = elementsOf(styles, "w:docDefaults")[0] ?? "";
  const page = (side: string): number => millimetres(attribute(section, "pgMar", side));
  const margins = { top: page("top"), right: page("right"), bottom: page("bottom"), left: page("left") };
  const styleOf = (paragraph: string): string => {
    const id = attribute(paragraph, "pStyle", "val") ?? "";
    return elementsOf(styles, "w:style").find((style) => style.includes(`w:styleId="${id}"`)) ?? "";
  };
  const measure = (paragraph: string, cellAt: number): ParagraphMeasures => {
    const own = elementsOf(paragraph, "w:pPr")[0] ?? "";
    const sources = [own, styleOf(paragraph), defaults];
    const value = (element: string, name: string): string | undefined =>
      sources.map((xml) => attribute(xml, element, name)).find((found) => found !== undefined);
    const from = margins.left + cellAt;
    const left = from + millimetres(value("ind", "left"));
    const indent = millimetres(value("ind", "firstLine")) - millimetres(value("ind", "hanging"));
    const run = elementsOf(paragraph, "w:r")[0] ?? "";
    const size = attribute(run, "sz", "val") ?? value("sz", "val");
    return {
      left,
      first: left + indent,
      before: Number(value("spacing", "before") ?? 0) / 20,
      line: lineHeight(Number(value("spacing", "line")), value("spacing", "lineRule") === "exact"),
      size: Number(size) / 2,
      tabs: [...own.matchAll(/<w:tab [^>]*>/g)].map(([tab]) => ({
        at: from + millimetres(/w:pos="(\d+)"/.exec(tab)?.[1]),
        hasDots: tab.includes('w:leader="dot"'),
      })),
    };
  };
  const tables = elementsOf(section, "w:tbl");
  const columns = tables.map((table) =>
    [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => millimetres(width)),
  );
  const placed = [
    ...tables.flatMap((table, index) => {
      const widths = columns[index] ?? [];
      return elementsOf(table, "w:tr").flatMap((row) =>
        elementsOf(row, "w:tc").flatMap((cell, at) => {
          const cellAt = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
          return elementsOf(cell, "w:p").map((paragraph) => ({ paragraph, cellAt }));
        }),
      );
    }),
    ...elementsOf(
      tables.reduce((rest, table) => rest.replace(table, ""), section),
      "w:p",
    ).map((paragraph) => ({ paragraph, cellAt: 0 })),
  ];
  return {
    margins,
    columns,
    find: (words) =>
      placed
        .filter(({ paragraph }) => {
          const text = wordsOf(paragraph).replaceAll("\u00a0", " ");
          return typeof words === "string" ? text.startsWith(words) : words.test(text);
        })
        .map(({ paragraph, cellAt }) => measure(paragraph, cellAt)),
  };
}
