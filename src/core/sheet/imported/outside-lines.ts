import { foldLetters } from "../../text/fold-letters";
import { pictureText, type PicturePlace } from "./picture-text";
import type { DocumentAside, DocumentParagraph, DocumentPicture } from "./report-document";

/** The place of a text that is in no row of the table. */
export type OutsidePlace = "before" | "title" | "table" | "after" | DocumentAside["kind"];

/** A line of a report outside its table. */
export interface OutsideLine {
  readonly place: OutsidePlace;
  /** As it is written in the report. */
  readonly text: string;
  /** What it says: dotted lines, tabs and double spaces as one space, letters that look alike in one spelling. */
  readonly words: string;
  /** A line of our own that tells of a picture; what it is called is no text of the report. */
  readonly isPicture?: true;
}

const LEADER = /[.…_]{3,}|…/g;
const SPACE = /[\s\u00a0]+/g;
/** Page numbers are drawn on every page. */
const PAGE_NUMBER = /^(?:หน้า(?:ที่)?|page)?[\s0-9๐-๙\-–—/()]*(?:จาก|ของ|of)?[\s0-9๐-๙\-–—/()]*$/i;

/** The lines of paragraphs that say something, and of what is drawn in them, in their order. */
export function paragraphLines(
  place: OutsidePlace,
  paragraphs: readonly Pick<DocumentParagraph, "text" | "pictures">[],
): readonly OutsideLine[] {
  return paragraphs.flatMap(({ text, pictures = [] }) => [
    ...outsideLines(place, [text]),
    ...pictures.map((picture) => pictureLine(place, picture)),
  ]);
}

/** @param inTable where in the table it stands */
export function pictureLine(
  place: OutsidePlace,
  picture: DocumentPicture,
  inTable: PicturePlace | null = null,
): OutsideLine {
  const text = pictureText(picture, inTable);
  return { place, text, words: text, isPicture: true };
}

/** The lines of texts that say something, in their order. */
export function outsideLines(place: OutsidePlace, paragraphs: readonly string[]): readonly OutsideLine[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.split("\n").flatMap((text) => {
      const words = foldLetters(text.replace(LEADER, " ").replace(SPACE, " ")).text.trim();
      return words === "" ? [] : [{ place, text: text.replaceAll("\u00a0", " ").trim(), words }];
    }),
  );
}

/** Footnotes, comments, hidden texts, and the headers and footers of pages; a header that several sections repeat counts once. */
export function asideLines(asides: readonly DocumentAside[]): readonly OutsideLine[] {
  const lines = asides.flatMap((aside) => paragraphLines(aside.kind, [aside]));
  const seen = new Set<string>();
  return lines.filter(({ place, words }) => {
    if (place !== "header" && place !== "footer") return true;
    const isNew = !seen.has(words) && !PAGE_NUMBER.test(words);
    seen.add(words);
    return isNew;
  });
}
