/** About how large the letters of a font are, in parts of its size. */
export interface FontLetters {
  /** Width of a letter that takes room. */
  readonly width: number;
  /** From one line to the next. */
  readonly line: number;
}

const USUAL: FontLetters = { width: 0.5, line: 1.35 };
/** The fonts of Thai offices have small letters. */
const TH_SARABUN: FontLetters = { width: 0.35, line: 1.3 };

/**
 * Letters of a font on a machine that has all of them.
 * @example knownFont("TH SarabunPSK") // { width: 0.35, line: 1.3 }
 */
export function knownFont(name: string): FontLetters {
  return /^TH Sarabun/i.test(name) ? TH_SARABUN : USUAL;
}
