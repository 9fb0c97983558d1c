import { heldSpans } from "../../text/held-spans";

const NO_BREAK_SPACE = "\u00a0";

/**
 * A text whose dates, numbers with their units and names have spaces that no line ends at: Excel breaks the lines of a cell itself.
 * @param fits whether a piece fits one line; one that does not keeps its spaces
 * @example holdSpaces("เมื่อวันที่ ๑๘ กุมภาพันธ์ ๒๕๖๘ แล้ว", [], () => true)
 */
export function holdSpaces(text: string, names: readonly string[], fits: (piece: string) => boolean): string {
  let shown = "";
  let from = 0;
  for (const { start, end } of heldSpans(text, names)) {
    const piece = text.slice(start, end);
    shown += text.slice(from, start) + (fits(piece) ? piece.replaceAll(" ", NO_BREAK_SPACE) : piece);
    from = end;
  }
  return shown + text.slice(from);
}
