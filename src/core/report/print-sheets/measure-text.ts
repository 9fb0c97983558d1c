import { measureLetters } from "../../text/measure-letters";
import { OFFICIAL_SCALE, type FontScale } from "./font-scale";

/** How wide a text is, in points, at a size in points; a port, for the core has no fonts. */
export type MeasureText = (text: string, sizePt: number, isBold: boolean) => number;

/**
 * Where a line of the text may end, as offsets in ascending order; a port, for the core has no dictionary of Thai.
 * @param isSure leaves out places inside a compound
 */
export type FindBreaks = (text: string, isSure?: boolean) => readonly number[];

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
  /** Left out for the official font. Its width is in `measure` already. */
  readonly font?: FontScale;
}

/** How large the letters are that the report is laid out for. */
export function fontOf({ font = OFFICIAL_SCALE }: TextRuler): FontScale {
  return font;
}

/** A ruler for a machine that shows larger letters in place of the official ones. */
export function scaleRuler(ruler: TextRuler, font: FontScale): TextRuler {
  const measure: MeasureText = (text, sizePt, isBold) => ruler.measure(text, sizePt, isBold) * font.width;
  return { ...ruler, measure, font };
}
