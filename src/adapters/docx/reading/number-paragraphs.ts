import { formatNumber } from "./format-number";
import type { ListLevel, WordList } from "./read-numbering";
import type { ListPlace, WordStyles } from "./read-styles";

/** What a paragraph says of its number. */
export interface NumberedParagraph extends ListPlace {
  readonly style: string | null;
}

/**
 * The number that Word draws before a paragraph, with the characters between it and the text; "" for a paragraph without one.
 * Paragraphs are asked for in their order, each once, since each number counts on from the one before.
 */
export type TakeNumber = (paragraph: NumberedParagraph) => string;

const DEEPEST = 9;

/** Counts the numbered paragraphs of one story (the body, a footnote …). */
export function numberParagraphs(lists: ReadonlyMap<string, WordList>, styles: WordStyles): TakeNumber {
  const counters = new Map<string, (number | null)[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const place = findPlace(paragraph, lists, styles);
    if (place === null) return "";
    const { numId, list, level, definition } = place;
    const counts = counters.get(list.counterKey) ?? Array<number | null>(DEEPEST).fill(null);
    counters.set(list.counterKey, counts);
    if (!begun.has(numId)) {
      begun.add(numId);
      for (const restarted of list.restarts.keys()) counts[restarted] = null;
    }
    const last = counts[level] ?? null;
    counts[level] = last === null ? startOf(list, level) : last + 1;
    restartBelow(list, level, counts);
    return drawNumber(list, definition, counts);
  };
}

interface NumberedPlace {
  readonly numId: string;
  readonly list: WordList;
  readonly level: number;
  readonly definition: ListLevel;
}

/** The paragraph's own list, else that of its style; "0" takes a paragraph out of its style's list (17.9.18). */
function findPlace(
  { numId: ownNumId, level: ownLevel, style }: NumberedParagraph,
  lists: ReadonlyMap<string, WordList>,
  styles: WordStyles,
): NumberedPlace | null {
  const styleId = style ?? styles.defaultParagraph;
  const fromStyle = styleId === null ? { numId: null, level: null } : styles.placeOf(styleId);
  const numId = ownNumId ?? fromStyle.numId;
  const list = numId === null || numId === "0" ? undefined : lists.get(numId);
  if (numId === null || list === undefined) return null;
  const linked = ownNumId === null && ownLevel === null ? linkedLevel(list, styleId) : null;
  const level = ownLevel ?? linked ?? fromStyle.level ?? 0;
  const definition = list.levels.get(level);
  return definition === undefined ? null : { numId, list, level, definition };
}

function linkedLevel({ levels }: WordList, styleId: string | null): number | null {
  return [...levels].find(([, { style }]) => style !== null && style === styleId)?.[0] ?? null;
}

function startOf(list: WordList, level: number): number {
  return list.restarts.get(level) ?? list.levels.get(level)?.start ?? 1;
}

function restartBelow(list: WordList, level: number, counts: (number | null)[]): void {
  for (let below = level + 1; below < counts.length; below++) {
    const restart = list.levels.get(below)?.restart ?? null;
    if (restart === null || level < restart) counts[below] = null;
  }
}

function drawNumber(
  list: WordList,
  { text, format, pattern, follow, isLegal }: ListLevel,
  counts: readonly (number | null)[],
): string {
  const gap = follow === "nothing" ? "" : " ";
  if (format === "bullet") return text === "" ? "" : formatNumber(0, format) + gap;
  const drawn = text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const value = counts[level] ?? startOf(list, level);
    const own = list.levels.get(level);
    const ownFormat = own?.format ?? format;
    return formatNumber(
      value,
      isLegal && ownFormat !== "none" ? "decimal" : ownFormat,
      own?.pattern ?? pattern,
    );
  });
  return drawn === "" ? "" : drawn + gap;
}
