import { linkSpans } from "../../../core/text/link-spans";
import type { LinkTarget, Paper, TextPlace } from "../paper/paper";
import type { TextLine } from "./break-lines";

/** The part of a line that belongs to an address; addresses that go on in the next line have a part there, too. */
export interface LineLink {
  readonly start: number;
  readonly end: number;
  readonly target: LinkTarget;
}

const NO_LINKS: readonly LineLink[] = [];

/** The addresses in each line of a paragraph. */
export function lineLinks(lines: readonly TextLine[]): readonly (readonly LineLink[])[] {
  const text = lines.length === 1 ? (lines[0]?.text ?? "") : lines.map(wholeLine).join("");
  const links = linkSpans(text).map(({ start, end, href }) => ({ start, end, target: { href } }));
  if (links.length === 0) return lines.map(() => NO_LINKS);
  let from = 0;
  return lines.map((line) => {
    const at = from;
    from += wholeLine(line).length;
    return links.flatMap(({ start, end, target }): readonly LineLink[] => {
      const part = { start: Math.max(0, start - at), end: Math.min(line.text.length, end - at), target };
      return part.start < part.end ? [part] : [];
    });
  });
}

/** A line with the spaces that it ends with: drawn with it, they keep words apart for whoever copies the text or hears it. */
function wholeLine({ text, space }: Pick<TextLine, "text" | "space">): string {
  return text + space;
}

/** Draws a line of a paragraph, its addresses as links. */
export function drawLine(
  line: Pick<TextLine, "text" | "space" | "scale">,
  links: readonly LineLink[],
  paper: Paper,
  setting: TextPlace,
): void {
  const place = { ...setting, scale: line.scale };
  const text = wholeLine(line);
  if (links.length === 0) {
    paper.text(text, place);
    return;
  }
  let { x } = place;
  let from = 0;
  const draw = (end: number, target: LinkTarget | null): void => {
    const part = text.slice(from, end);
    if (target === null) paper.text(part, { ...place, x });
    else paper.linkedText(part, { ...place, x }, target);
    x += paper.advance(part, place);
    from = end;
  };
  for (const { start, end, target } of links) {
    draw(start, null);
    draw(end, target);
  }
  draw(text.length, null);
}
