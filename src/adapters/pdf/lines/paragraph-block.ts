import { breakLines, type TextLine } from "./break-lines";
import type { Block } from "./flow-blocks";
import { drawLine, lineLinks } from "./line-links";
import { baselineIn, lineHeight } from "./line-metrics";
import { stretchLine, type Stretch } from "./stretch-line";
import type { Element, Paper, Tag, TextSetting } from "../paper/paper";

export interface ParagraphOptions extends TextSetting {
  readonly tag: Tag;
  readonly parent: Element;
  /** The element of several paragraphs that are one text; each has its own otherwise. */
  readonly element?: () => Element;
  /** Points from the left edge of the page, and the width of a line. */
  readonly left: number;
  readonly width: number;
  readonly align: "start" | "center" | "justify";
  readonly before?: number;
  /** Exact height of a line, null for single spacing. */
  readonly line?: number | null;
  readonly indent?: number;
  /** Bold words that the first line begins with. */
  readonly lead?: string;
  /** The tag of those words where they are a heading of their own, on the line of the text that they are above. */
  readonly leadTag?: Tag;
  readonly keepNext?: boolean;
  readonly held?: readonly string[];
}

/** A paragraph as lines of a block. */
export function paragraphBlock(text: string, paper: Paper, options: ParagraphOptions): Block {
  const { size, weight, tag, parent, width, indent = 0, lead = "", leadTag, held = [] } = options;
  const height = options.line ?? lineHeight(size);
  const leadWidth = lead === "" ? 0 : paper.width(lead, { weight: "bold", size });
  const measure = (words: string): number => paper.width(words, { weight, size });
  const lines = breakLines(text, measure, { width, indent: indent + leadWidth, held });
  const links = lineLinks(lines);
  const element = options.element ?? once(() => paper.addElement(tag, parent));
  const drawLead = (x: number, baseline: number): void => {
    const draw = (): void => {
      paper.text(lead, { weight: "bold", size, x, baseline });
    };
    if (leadTag === undefined) paper.inElement(element(), draw);
    else paper.inElement(paper.addElement(leadTag, parent), draw);
  };
  return {
    before: options.before ?? 0,
    keepNext: options.keepNext ?? false,
    lines: lines.map((line, index) => ({
      height,
      draw: (top) => {
        const baseline = top + baselineIn(height, size);
        const start = options.left + (index === 0 ? indent : 0);
        const leadRoom = index === 0 ? leadWidth : 0;
        const room = width - (start - options.left) - leadRoom;
        const x = start + leadRoom + (options.align === "center" ? (room - line.width) / 2 : 0);
        if (index === 0 && lead !== "") drawLead(start, baseline);
        const stretch = options.align === "justify" ? stretchOf(line, room, paper, options) : null;
        paper.inElement(element(), () => {
          drawLine(line, links[index] ?? [], paper, { weight, size, x, baseline, ...stretch });
        });
      },
    })),
  };
}

/** The last line of a paragraph ends where its words do. */
function stretchOf(
  line: TextLine,
  room: number,
  paper: Paper,
  { weight, size }: TextSetting,
): Stretch | null {
  if (line.isLast) return null;
  const gaps = paper.gapCount(line.text, weight);
  return stretchLine({ missing: room - line.width, gaps, spaces: line.text.split(" ").length - 1, size });
}

/** The value of the first call, every time: an element is added when its first line is drawn, in the order of reading. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
