import { largest } from "../../../core/lists/extremes";
import { isTrue } from "../is-true";
import { localName, scanTags, type Tag } from "./scan-tags";
import { spliceText, type Replacement } from "./splice-text";
import { readAttributes, setAttributes } from "./xml-attributes";

/** The cell styles of a workbook, as its styles part lists them. */
export interface CellFormats {
  /** By the index that cells name. */
  readonly list: readonly CellFormat[];
  readonly numberFormats: readonly { readonly code: string; readonly id: number }[];
  readonly places: FormatPlaces;
}

interface CellFormat {
  /** Its element as written. */
  readonly xml: string;
  /** Of its opening tag. */
  readonly tagLength: number;
  /** False for a cell that may be written though its sheet is protected. */
  readonly isLocked: boolean;
}

interface FormatPlaces {
  readonly root: Tag;
  readonly numFmts: ListPlace | null;
  readonly cellXfs: ListPlace | null;
}

interface ListPlace {
  readonly tag: Tag;
  /** Where something can be added to it. */
  readonly end: number;
}

/** Reads the cell styles out of the text of a styles part. */
export function readCellFormats(text: string): CellFormats {
  const list: CellFormat[] = [];
  const numberFormats: { code: string; id: number }[] = [];
  let root: Tag | null = null;
  let numFmts: ListPlace | null = null;
  let cellXfs: ListPlace | null = null;
  let inside = "";
  let xf: { readonly start: number; readonly tagLength: number; isLocked: boolean } | null = null;
  scanTags(text, (tag) => {
    root ??= tag;
    const element = localName(tag.name);
    const attributes = (): Readonly<Record<string, string>> => readAttributes(text.slice(tag.start, tag.end));
    if (element === "numFmts" || element === "cellXfs") {
      inside = tag.kind === "open" ? element : "";
      const place = { tag, end: tag.kind === "open" ? tag.end : tag.start };
      if (element === "numFmts")
        numFmts = { ...place, tag: tag.kind === "close" && numFmts ? numFmts.tag : tag };
      else cellXfs = { ...place, tag: tag.kind === "close" && cellXfs ? cellXfs.tag : tag };
    } else if (inside === "numFmts" && element === "numFmt" && tag.kind !== "close") {
      numberFormats.push({ code: attributes().formatCode ?? "", id: Number(attributes().numFmtId) });
    } else if (inside === "cellXfs" && element === "xf") {
      if (tag.kind !== "close") xf = { start: tag.start, tagLength: tag.end - tag.start, isLocked: true };
      if (tag.kind !== "open" && xf !== null) {
        const { start, tagLength, isLocked } = xf;
        list.push({ xml: text.slice(start, tag.end), tagLength, isLocked });
        xf = null;
      }
    } else if (element === "protection" && xf !== null && tag.kind !== "close") {
      xf.isLocked = isTrue(attributes().locked ?? "1");
    }
  });
  if (root === null) throw new Error("a styles part without elements was read");
  return { list, numberFormats, places: { root, numFmts, cellXfs } };
}

// Ids below belong to Excel's built-in formats (ECMA-376 part 1, 18.8.30).
const FIRST_OWN_ID = 164;

/**
 * Adds to a styles part what dates need: for each of the styles given, a copy that shows a date.
 * @param bases indexes of styles whose numbers do not look like dates
 * @param code the number format's code
 * @returns the part's new text, and the index of the copy for each base
 */
export function addDateFormats(
  text: string,
  { list, numberFormats, places }: CellFormats,
  bases: readonly number[],
  code: string,
): { readonly text: string; readonly indexOf: ReadonlyMap<number, number> } {
  const { root, numFmts, cellXfs } = places;
  if (cellXfs === null || cellXfs.tag.kind === "empty" || bases.length === 0)
    return { text, indexOf: new Map() };
  const prefix = root.name.slice(0, root.name.indexOf(":") + 1);
  const known = numberFormats.find((one) => one.code === code)?.id;
  const id =
    known ??
    largest(
      numberFormats.map((one) => one.id),
      FIRST_OWN_ID - 1,
    ) + 1;
  const replacements: Replacement[] = [];
  if (known === undefined) {
    const own = setAttributes(`<${prefix}numFmt/>`, { numFmtId: String(id), formatCode: code });
    if (numFmts === null) {
      // The first list of a styles part (CT_Stylesheet).
      const xml = `<${prefix}numFmts count="1">${own}</${prefix}numFmts>`;
      replacements.push({ start: root.end, end: root.end, text: xml });
    } else {
      const { tag, end } = numFmts;
      const opened = setAttributes(text.slice(tag.start, tag.end), {
        count: String(numberFormats.length + 1),
      });
      const isEmpty = tag.kind === "empty";
      const xml = isEmpty ? `${opened.slice(0, -2).trimEnd()}>${own}</${tag.name}>` : opened;
      replacements.push({ start: tag.start, end: tag.end, text: xml });
      if (!isEmpty) replacements.push({ start: end, end, text: own });
    }
  }
  const indexOf = new Map<number, number>();
  const copies = bases.flatMap((base) => {
    const format = list[base];
    if (format === undefined) return [];
    indexOf.set(base, list.length + indexOf.size);
    const tag = setAttributes(format.xml.slice(0, format.tagLength), {
      numFmtId: String(id),
      applyNumberFormat: "1",
      quotePrefix: null,
    });
    return [tag + format.xml.slice(format.tagLength)];
  });
  const { tag, end } = cellXfs;
  const opened = setAttributes(text.slice(tag.start, tag.end), {
    count: String(list.length + copies.length),
  });
  replacements.push({ start: tag.start, end: tag.end, text: opened });
  replacements.push({ start: end, end, text: copies.join("") });
  return { text: spliceText(text, replacements), indexOf };
}
