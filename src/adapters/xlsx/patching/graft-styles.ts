import { largest } from "../../../core/lists/extremes";
import { localName, scanTags, type Tag } from "./scan-tags";
import { spliceText, type Replacement } from "./splice-text";
import { readAttributes, setAttributes } from "./xml-attributes";

const LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
type ListName = (typeof LISTS)[number];

/** A list of a styles part. */
interface StyleList {
  readonly tag: Tag;
  /** Its elements as written. */
  readonly elements: readonly string[];
  /** Where something can be added to it. */
  readonly end: number;
}

type StyleLists = Readonly<Partial<Record<ListName, StyleList>>> & { readonly root: Tag };

// Ids below belong to Excel's built-in formats (ECMA-376 part 1, 18.8.30).
const FIRST_OWN_ID = 164;
const NUMBER_FORMAT = /\snumFmtId="(\d+)"/;

/**
 * Adds the cell styles of one styles part to another.
 * @param text of the part that they are added to
 * @param donor of a part as `writeWorkbook` makes it: without prefixes
 * @returns the part's new text, and by how much the numbers of the styles are larger there; null where it has no room for them
 */
export function graftStyles(
  text: string,
  donor: string,
): { readonly text: string; readonly shift: number } | null {
  const own = readLists(text);
  const added = readLists(donor);
  const { fonts, fills, borders, cellXfs } = own;
  if (!fonts || !fills || !borders || !cellXfs) return null;
  const prefix = own.root.name.slice(0, own.root.name.indexOf(":") + 1);
  const elementsOf = (name: ListName): readonly string[] => added[name]?.elements ?? [];
  const idOf = (element: string): number => Number(readAttributes(element).numFmtId);
  const ids = new Map<number, number>();
  const firstFree = largest([FIRST_OWN_ID - 1, ...(own.numFmts?.elements ?? []).map(idOf)], 0) + 1;
  const formats = elementsOf("numFmts").map((element, index) => {
    ids.set(idOf(element), firstFree + index);
    return setAttributes(element, { numFmtId: String(firstFree + index) });
  });
  const styles = elementsOf("cellXfs").map((element) => {
    const open = element.slice(0, element.indexOf(">") + 1);
    const attributes = readAttributes(open);
    const shifted = (name: string, by: StyleList): string =>
      String(Number(attributes[name] ?? 0) + by.elements.length);
    const format = Number(NUMBER_FORMAT.exec(open)?.[1] ?? 0);
    const changed = setAttributes(open, {
      numFmtId: String(ids.get(format) ?? format),
      fontId: shifted("fontId", fonts),
      fillId: shifted("fillId", fills),
      borderId: shifted("borderId", borders),
      // Cells of the other workbook rest on its usual style, which may look otherwise.
      applyFont: "1",
    });
    return changed + element.slice(open.length);
  });
  const lists: readonly (readonly [ListName, readonly string[]])[] = [
    ["numFmts", formats],
    ["fonts", elementsOf("fonts")],
    ["fills", elementsOf("fills")],
    ["borders", elementsOf("borders")],
    ["cellXfs", styles],
  ];
  const replacements = lists.flatMap(([name, elements]) =>
    appended(text, own, name, elements.map((element) => withPrefix(element, prefix)).join(""), {
      count: elements.length,
      prefix,
    }),
  );
  return { text: spliceText(text, replacements), shift: cellXfs.elements.length };
}

function appended(
  text: string,
  lists: StyleLists,
  name: ListName,
  xml: string,
  { count, prefix }: { readonly count: number; readonly prefix: string },
): Replacement[] {
  if (count === 0) return [];
  const list = lists[name];
  if (list === undefined) {
    // Only number formats may be missing; they are the first list (CT_Stylesheet).
    const { end } = lists.root;
    return [{ start: end, end, text: `<${prefix}${name} count="${count}">${xml}</${prefix}${name}>` }];
  }
  const { tag, elements, end } = list;
  const opened = setAttributes(text.slice(tag.start, tag.end), { count: String(elements.length + count) });
  if (tag.kind === "empty") {
    const open = `${opened.slice(0, -2).trimEnd()}>`;
    return [{ start: tag.start, end: tag.end, text: `${open}${xml}</${tag.name}>` }];
  }
  return [
    { start: tag.start, end: tag.end, text: opened },
    { start: end, end, text: xml },
  ];
}

function withPrefix(element: string, prefix: string): string {
  return prefix === "" ? element : element.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

function readLists(text: string): StyleLists {
  const lists: Partial<Record<ListName, StyleList>> = {};
  let root: Tag | null = null;
  let open: { readonly name: ListName; readonly tag: Tag; readonly elements: string[] } | null = null;
  let depth = 0;
  let start = 0;
  scanTags(text, (tag) => {
    root ??= tag;
    const name = localName(tag.name) as ListName;
    if (open === null) {
      // Only the stylesheet's own lists: a differential style holds elements of the same names, but no lists.
      if (tag.kind === "close" || !LISTS.includes(name)) return;
      if (tag.kind === "empty") lists[name] = { tag, elements: [], end: tag.start };
      else open = { name, tag, elements: [] };
      depth = 0;
      return;
    }
    if (depth === 0 && tag.kind === "close") {
      lists[open.name] = { tag: open.tag, elements: open.elements, end: tag.start };
      open = null;
      return;
    }
    if (depth === 0) start = tag.start;
    if (tag.kind === "open") depth += 1;
    if (tag.kind === "close") depth -= 1;
    if (depth === 0) open.elements.push(text.slice(start, tag.end));
  });
  if (root === null) throw new Error("a styles part without elements was read");
  return { ...lists, root };
}
