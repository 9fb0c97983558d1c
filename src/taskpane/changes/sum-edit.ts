import type { CellEdit } from "../../core/changes/cell-edit";
import { compareTexts, type TextPiece } from "../fixes/compare-texts";

/** A change of a cell in few words. */
export type EditSum =
  /** The words that went and those that came. */
  | { readonly kind: "words"; readonly before: string; readonly after: string }
  /** Words that came, where none went. */
  | { readonly kind: "added"; readonly after: string }
  /** Nothing but where a line begins, or the spaces. */
  | { readonly kind: "new-line" }
  | { readonly kind: "spaces" }
  /** A text in a blank cell: too long to stand here, so many lines. */
  | { readonly kind: "filled"; readonly lines: number }
  | { readonly kind: "rewritten" };

/** So many letters are read at a glance; a longer text is opened. */
const MOST_LETTERS = 60;

/**
 * The words of a change without the text around them; `null` for what is too long to be said in few words.
 * @example sumEdit({ before: "ทางอีเมลล์ ทุกเดือน", after: "ทางอีเมล ทุกเดือน" }) // { kind: "words", before: "อีเมลล์", after: "อีเมล" }
 */
export function sumEdit({ before, after }: Pick<CellEdit, "before" | "after">): EditSum {
  if (before.length + after.length <= MOST_LETTERS) return { kind: "words", before, after };
  if (before === "") return { kind: "filled", lines: after.split("\n").length };
  const texts = compareTexts(before, after);
  if (texts.isRewritten) return { kind: "rewritten" };
  const [gone, came] = [texts.before, texts.after].map(changedWords) as [string, string];
  if (gone === "" && came === "") {
    const isLine = [...texts.before, ...texts.after].some(isNewLine);
    return { kind: isLine ? "new-line" : "spaces" };
  }
  if (gone === "" && came.length <= MOST_LETTERS) return { kind: "added", after: came };
  return gone.length + came.length <= MOST_LETTERS
    ? { kind: "words", before: gone, after: came }
    : { kind: "rewritten" };
}

function changedWords(pieces: readonly TextPiece[]): string {
  return pieces
    .filter(({ kind }) => kind === "changed")
    .map(({ text }) => text.trim())
    .filter((text) => text !== "")
    .join(" · ");
}

function isNewLine({ kind, text }: TextPiece): boolean {
  return kind === "changed" && text.includes("\n");
}
