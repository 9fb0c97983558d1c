import type { PdfReference } from "pdfkit";
import type { GatheredDocument } from "./gathered-document";
import { pdfNumber } from "./pdf-number";
import { pdfString } from "./pdf-string";
import { readableText } from "./readable-text";

/** A place of the document in a viewer's list of contents. */
export interface Bookmark {
  readonly title: string;
  /** 0 for a part of the report, 1 for what stands in it. */
  readonly level: 0 | 1;
  readonly page: number;
  /** Points from the foot of the page. */
  readonly height: number;
}

interface OutlineItem {
  readonly bookmark: Bookmark;
  readonly id: number;
  readonly children: OutlineItem[];
}

/** Longer titles are cut: a viewer's list shows one line of each. */
const LONGEST_TITLE = 80;

/** Writes the document's outline; what stands in a part is folded away until someone opens it. */
export function writeOutline(document: GatheredDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const parts: OutlineItem[] = [];
  for (const bookmark of bookmarks) {
    const item: OutlineItem = { bookmark, id: document.reserveObject(), children: [] };
    const part = parts.at(-1);
    if (bookmark.level === 0 || part === undefined) parts.push(item);
    else part.children.push(item);
  }
  const outline = document.ref({});
  document.writeObjects([
    ...itemObjects(parts, outline.id),
    ...parts.flatMap(({ id, children }) => itemObjects(children, id)),
  ]);
  document.writeReference(outline, `<</Type/Outlines${ends(parts)}/Count ${parts.length}>>`);
  document._root.data.Outlines = outline satisfies PdfReference;
}

function itemObjects(items: readonly OutlineItem[], parent: number): readonly (readonly [number, string])[] {
  return items.map(({ bookmark: { title, page, height }, id, children }, index) => {
    const beside = pointer("Prev", items[index - 1]) + pointer("Next", items[index + 1]);
    const below = children.length === 0 ? "" : `${ends(children)}/Count ${-children.length}`;
    const place = `/Dest[${page} 0 R/XYZ null ${pdfNumber(height)} null]`;
    return [id, `<</Title ${pdfString(shorten(title))}/Parent ${parent} 0 R${beside}${below}${place}>>`];
  });
}

function ends(items: readonly OutlineItem[]): string {
  return pointer("First", items[0]) + pointer("Last", items.at(-1));
}

function pointer(key: string, item: OutlineItem | undefined): string {
  return item === undefined ? "" : `/${key} ${item.id} 0 R`;
}

function shorten(title: string): string {
  const characters = [...readableText(title)];
  return characters.length <= LONGEST_TITLE
    ? characters.join("")
    : `${characters.slice(0, LONGEST_TITLE - 1).join("")}…`;
}
