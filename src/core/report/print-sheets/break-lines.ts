import { heldSpans } from "../../text/held-spans";
import { splitLineStarts } from "../../text/split-line-starts";
import { POINTS_PER_MM } from "../model/memo-design";
import type { TextRuler } from "./measure-text";

interface LineWidths {
  readonly sizePt: number;
  /** Room of the first line, and of every other. */
  readonly firstMm: number;
  readonly otherMm: number;
  /** Texts that no line ends inside, as long as they fit one. */
  readonly keepTogether: readonly string[];
}

/**
 * The lines of a paragraph, none wider than its room, apart from the spaces at its end; joined, they are the text again.
 * @example breakLines("ได้กำหนด มาตรการ", …) // ["ได้กำหนด ", "มาตรการ"]
 */
export function breakLines(text: string, widths: LineWidths, ruler: TextRuler): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of pieces(text, widths, ruler)) {
    const room = (lines.length === 0 ? widths.firstMm : widths.otherMm) * POINTS_PER_MM;
    const width = ruler.measure(piece, widths.sizePt, false);
    const seen = ruler.measure(piece.trimEnd(), widths.sizePt, false);
    if (line !== "" && used + seen > room) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += piece;
    used += width;
  }
  return [...lines, line];
}

/** What stays on one line: from one break to the next, held texts whole, and nothing wider than a line. */
function pieces(
  text: string,
  { sizePt, firstMm, otherMm, keepTogether }: LineWidths,
  ruler: TextRuler,
): string[] {
  const most = Math.min(firstMm, otherMm) * POINTS_PER_MM;
  const held = heldSpans(text, keepTogether).filter(
    ({ start, end }) => ruler.measure(text.slice(start, end).trimEnd(), sizePt, false) <= most,
  );
  const breaks = ruler
    .findBreaks(text)
    .filter((at) => !held.some(({ start, end }) => at > start && at < end));
  const ends = [...new Set([...breaks, text.length])].filter((at) => at > 0);
  return ends.flatMap((end, index) => {
    const piece = text.slice(ends[index - 1] ?? 0, end);
    return ruler.measure(piece.trimEnd(), sizePt, false) <= most ? [piece] : splitLineStarts(piece);
  });
}
