import { measureLetters } from "../../text/measure-letters";

/** How large the letters are that a machine really shows, against those of TH Sarabun, which it may lack. */
export interface FontScale {
  readonly width: number;
  /** From one line to the next. */
  readonly line: number;
}

/** A machine with the official font; any other is laid out as such until it is measured. */
export const OFFICIAL_SCALE: FontScale = { width: 1, line: 1 };

/**
 * A text to be measured: words of every report, with letters of each width, marks and digits. So large that no whole pixels matter,
 * and so short that twice the text stays under Excel's widest column where the letters are twice as wide.
 */
export const FONT_SAMPLE = { text: "ดำเนินการให้ครบถ้วน ๑๒ ครั้ง", sizePt: 36 } as const;

/** What was measured, in points. */
export interface SampleSize {
  readonly width: number;
  /** From one line to the next. */
  readonly line: number;
}

/** The highest line of TH Sarabun that Excel makes, in parts of its size: 1.3, in whole pixels, at the size of the table. */
const HIGHEST_LINE = 18.75 / 14;
/** Versions of the family, and what a screen rounds, differ by so much; the layout has room for it. */
const SAME = 1.04;
/** What is larger was not measured rightly: no font of Thai is so wide. */
const LARGEST = 2.2;

/**
 * How the font is laid out that a machine shows `FONT_SAMPLE` in. Smaller letters need no other layout.
 * @example fontScale({ width: 430, line: 48 }) // { width: 1.5, line: 1 }
 */
export function fontScale({ width, line }: SampleSize): FontScale {
  const { text, sizePt } = FONT_SAMPLE;
  return {
    width: larger(width / (measureLetters(text) * sizePt)),
    line: larger(line / (HIGHEST_LINE * sizePt)),
  };
}

function larger(share: number): number {
  return share > SAME && share <= LARGEST ? Math.round(share * 100) / 100 : 1;
}
