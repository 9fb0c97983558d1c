/** A place that could be the beginning of a list item, as the text around it allows. */
export interface MarkerCandidate {
  readonly offset: number;
  readonly length: number;
  readonly kind: "number" | "letter" | "bullet";
  readonly path: readonly number[];
  readonly style: string;
  readonly position: "line" | "space" | "glued";
  /** Offset of the line that holds it. */
  readonly lineStart: number;
  /** After words that announce a list (ดังนี้, ได้แก่, เช่น). */
  readonly isAnnounced: boolean;
  /** A number with no dot or bracket. */
  readonly isBare: boolean;
  /** Probably a date, an amount or a quotation, unless it is exactly the number that is expected. */
  readonly isUncertain: boolean;
}
