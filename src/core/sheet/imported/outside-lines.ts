import { foldLetters } from "../../text/fold-letters";
import type { DocumentAside } from "./report-document";

/** The place of a text that is in no row of the table. */
export type OutsidePlace = "before" | "title" | "table" | "after" | DocumentAside["kind"];

/** A line of a report outside its table. */
export interface OutsideLine {
  readonly place: OutsidePlace;
  /** As it is written in the report. */
  readonly text: string;
  /** What it says: dotted lines, tabs and double spaces as one space, letters that look alike in one spelling. */
  readonly words: string;
}

const LEADER = /[.…_]{3,}|…/g;
const SPACE = /[\s\u00a0]+/g;
/** Page numbers are drawn on every page. */
const PAGE_NUMBER = /^(?:หน้า(?:ที่)?|page)?[\s0-9๐-๙\-–—/()]*(?:จาก|ของ|of)?[\s0-9๐-๙\-–—/()]*$/i;

/** The lines of paragraphs that say something, in their order. */
export function outsideLines(place: OutsidePlace, paragraphs: readonly string[]): readonly OutsideLine[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.split("\n").flatMap((text) => {
      const words = foldLetters(text.replace(LEADER, " ").replace(SPACE, " ")).text.trim();
      return words === "" ? [] : [{ place, text: text.trim(), words }];
    }),
  );
}

/** Footnotes, comments, hidden texts, and the headers and footers of pages; a header that several sections repeat counts once. */
export function asideLines(asides: readonly DocumentAside[]): readonly OutsideLine[] {
  const lines = asides.flatMap(({ kind, text }) => outsideLines(kind, [text]));
  const seen = new Set<string>();
  return lines.filter(({ place, words }) => {
    if (place !== "header" && place !== "footer") return true;
    const isNew = !seen.has(words) && !PAGE_NUMBER.test(words);
    seen.add(words);
    return isNew;
  });
}
