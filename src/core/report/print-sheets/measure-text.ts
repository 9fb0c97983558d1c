import { measureLetters } from "../../text/measure-letters";

/** How wide a text is, in points, at a size in points; a port, for the core has no fonts. */
export type MeasureText = (text: string, sizePt: number, isBold: boolean) => number;

/**
 * Where a line of the text may end, as offsets in ascending order; a port, for the core has no dictionary of Thai.
 * @param inCompounds whether also between the words of a compound, for lines that have no better place near their end
 */
export type FindBreaks = (text: string, inCompounds: boolean) => readonly number[];

/** Bold letters of the family are wider by so much at most. */
const BOLD = 1.06;

/** The genuine TH Sarabun, by kind of letter. */
export const estimateText: MeasureText = (text, sizePt, isBold) =>
  measureLetters(text) * sizePt * (isBold ? BOLD : 1);

/** After spaces, where Thai may always break. */
export const breakAtSpaces: FindBreaks = (text) =>
  [...text.matchAll(/\s+/g)].map(({ index, 0: spaces }) => index + spaces.length);

/** What the layout of the report on cells has to ask. */
export interface TextRuler {
  readonly measure: MeasureText;
  readonly findBreaks: FindBreaks;
}
