/** What a line lacks, and where it can take it. */
export interface ShortLine {
  /** Points between its end and the margin. */
  readonly missing: number;
  /** Places between its letters, and spaces among them. */
  readonly gaps: number;
  readonly spaces: number;
  /** Of its letters, in points. */
  readonly size: number;
}

/** Points that are added behind each letter, and behind each space besides. */
export interface Stretch {
  readonly spacing: number;
  readonly wordSpacing: number;
}

/** In parts of the letters' size: wider gaps look like spaces to readers, and to viewers that guess spaces from gaps. */
const WIDEST_SPACING = 0.03;
/** A wider space parts the line. */
const WIDEST_SPACE = 0.5;
const NONE: Stretch = { spacing: 0, wordSpacing: 0 };

/**
 * How a line is filled: evenly between all letters as far as that does not show, the rest at its spaces. A line that stays short even
 * so is left as it is (issue 15).
 * @example stretchLine({ missing: 10, gaps: 50, spaces: 3, size: 16 }) // { spacing: 0.2, wordSpacing: 0 }
 */
export function stretchLine({ missing, gaps, spaces, size }: ShortLine): Stretch {
  if (missing <= 0 || gaps <= 0) return NONE;
  const spacing = Math.min(missing / gaps, size * WIDEST_SPACING);
  const rest = missing - spacing * gaps;
  if (rest < 1e-9) return { spacing, wordSpacing: 0 };
  const wordSpacing = spaces === 0 ? Number.POSITIVE_INFINITY : rest / spaces;
  return wordSpacing <= size * WIDEST_SPACE ? { spacing, wordSpacing } : NONE;
}
