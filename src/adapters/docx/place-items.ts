import type { MarkerIndent } from "../../core/report/model/marker-indents";
import type { CellParagraph } from "../../core/report/model/report-model";
import { toThaiDigits } from "../../core/text/digits";
import { readMarker, type MarkerForm } from "./read-marker";
import { twips } from "./twips";

/** How a level of a list draws its numbers. */
export interface ListLevel {
  readonly format: MarkerForm["format"];
  /** "%1.%2)": a number for each level, with the characters around them. */
  readonly text: string;
  /** Its first number. */
  readonly start: number;
  readonly left: number;
  readonly hanging: number;
}

/** Items that count on from one another. */
export interface ItemList {
  readonly levels: Map<number, ListLevel>;
  /** The last number of each level, undefined where it begins anew. */
  readonly counts: (number | undefined)[];
  /** False for bullets alone. */
  isCounted: boolean;
}

/** An item's list and its level there. */
export interface PlacedItem {
  readonly list: ItemList;
  readonly level: number;
}

/** Word's lists have nine levels (ECMA-376 part 1, 17.9.6). */
const DEEPEST = 8;

/**
 * The items of a cell in lists that draw exactly the cell's own markers: an item goes on in an open list where its number is the
 * next one there, and else begins a list. Null for a paragraph without a marker, and for a marker that no list can draw.
 * @example placeItems of "๑." "๒." "๕.": the first two in one list, the third in another that begins with ๕
 */
export function placeItems(
  paragraphs: readonly CellParagraph[],
  indents: readonly MarkerIndent[],
): readonly (PlacedItem | null)[] {
  /** The list of the last item of each level. */
  let open: (ItemList | undefined)[] = [];
  return paragraphs.map(({ marker, level }, index) => {
    const indent = indents[index];
    if (marker === null || indent === undefined) return null;
    const form = level > DEEPEST ? null : readMarker(marker);
    if (form === null) {
      // What is inside an item that stays typed has no list to be inside of.
      open = open.slice(0, level);
      return null;
    }
    const going = [open[level], open[level - 1]].find(
      (one) => one !== undefined && goesOn(one, level, form, indent),
    );
    if (going !== undefined) takeItem(going, level, form, indent);
    const list = going ?? beginList(level, form, indent);
    open = open.slice(0, level);
    open[level] = list;
    return { list, level };
  });
}

/** Begins a list with an item that counts on from nothing. */
export function beginList(level: number, form: MarkerForm, indent: MarkerIndent): ItemList {
  const list: ItemList = { levels: new Map(), counts: [], isCounted: false };
  takeItem(list, level, form, indent);
  return list;
}

/** True where the list would draw this marker next. */
export function goesOn(
  list: ItemList,
  level: number,
  form: MarkerForm,
  indent: MarkerIndent | null,
): boolean {
  const own = list.levels.get(level);
  if (own === undefined) return true;
  if (own.format !== form.format || own.text !== levelText(list, level, form)) return false;
  if (indent !== null && (own.left !== leftOf(indent) || own.hanging !== hangingOf(indent))) return false;
  const number = form.path.at(-1);
  if (number === undefined) return true;
  const last = list.counts[level];
  return number === (last === undefined ? own.start : last + 1);
}

/** Counts the item; the levels inside it begin anew. */
export function takeItem(list: ItemList, level: number, form: MarkerForm, indent: MarkerIndent): void {
  const number = form.path.at(-1);
  if (!list.levels.has(level)) {
    list.levels.set(level, {
      format: form.format,
      text: levelText(list, level, form),
      start: number ?? 1,
      left: leftOf(indent),
      hanging: hangingOf(indent),
    });
  }
  if (number !== undefined) list.isCounted = true;
  list.counts.length = level;
  list.counts[level] = number ?? 0;
}

/** The outer numbers of "๒.๑)" are those of the list's own items where it is inside them, else they are drawn as they are. */
function levelText(list: ItemList, level: number, { format, before, path, after }: MarkerForm): string {
  if (path.length === 0) return before + after;
  const outer = path.slice(0, -1);
  const isInside =
    outer.length === level &&
    outer.every((number, at) => list.counts[at] === number && list.levels.get(at)?.format === format);
  const numbers = outer.map((number, at) => (isInside ? `%${at + 1}` : drawn(number, format)));
  return before + [...numbers, `%${level + 1}`].join(".") + after;
}

function drawn(number: number, format: MarkerForm["format"]): string {
  return format === "thaiNumbers" ? toThaiDigits(String(number)) : String(number);
}

export function leftOf({ text }: MarkerIndent): number {
  return twips(text);
}

function hangingOf({ marker, text }: MarkerIndent): number {
  return twips(text) - twips(marker);
}
