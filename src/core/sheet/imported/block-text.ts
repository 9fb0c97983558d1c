import type { DocumentBlock, DocumentParagraph } from "./report-document";

/**
 * What the blocks of a cell say, a paragraph a line; a table inside the cell takes a line a row. Blank lines at the beginning and
 * the end are left out.
 * @example blockText([{ kind: "paragraph", text: "๑.\tจัดทำ" }]) // "๑. จัดทำ"
 */
export function blockText(blocks: readonly DocumentBlock[]): string {
  return blocks
    .map((block) => (block.kind === "paragraph" ? plainSpaces(block.text) : rowTexts(block.rows)))
    .join("\n")
    .replace(/^(?:[^\S\n]*\n)+|(?:\n[^\S\n]*)+$/g, "");
}

/** In a cell a tab is a space, and so is one that only holds a line of the page together: a search would not find it. */
export function plainSpaces(text: string): string {
  return text.replace(/[\t\u00a0]/g, " ");
}

function rowTexts(rows: readonly (readonly { readonly blocks: readonly DocumentBlock[] }[])[]): string {
  return rows.map((row) => row.map((cell) => blockText(cell.blocks)).join("  ")).join("\n");
}

/** The paragraphs of blocks in reading order, those of tables cell by cell. */
export function blockParagraphs(blocks: readonly DocumentBlock[]): readonly DocumentParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => blockParagraphs(cell.blocks))),
  );
}
