/** Another authority's name, a word of another kind of authority, or a misspelling of our own, and its place. */
export interface AuthoritySlip {
  readonly kind: "other" | "otherKind" | "nearMiss";
  readonly start: number;
  /** As written. */
  readonly quote: string;
  /** What was probably meant; null for another authority. */
  readonly meant: string | null;
  /** True where what was meant can be written in its place without a look: it is no other authority, and nothing is wrong behind it. */
  readonly isCertain: boolean;
  /** True where the words around it say why it is named: no slip, nor is the same name elsewhere in the measure. */
  readonly isOnPurpose: boolean;
}
