import { MEMO_DESIGN, printWidth } from "../model/memo-design";
import type { MemoSection, ReportModel, ReportText } from "../model/report-model";
import { LABEL_GAP, SINGLE, type MemoBlock, type MemoKit } from "./memo-kit";
import type { PlacedCell, PlacedLine } from "./mm-grid";
import { plainText } from "./sheet-text";

const { bodySize, firstLineIndent } = MEMO_DESIGN;

/** The memo's text from เรื่องเดิม to the closing, which stays with the signature below it. */
export function memoBody({ memo, layout }: ReportModel, kit: MemoKit): MemoBlock[] {
  const { beforeParagraph, headingsInline, lineHeight } = memo.spacing;
  const width = printWidth(layout.memoMargins);
  const height = lineHeight ?? SINGLE;

  /** The first line begins at the indent, with the heading in it where there is one. */
  function paragraph(text: ReportText, heading: string | null = null): MemoBlock[] {
    const begin = firstLineIndent + (heading === null ? 0 : kit.widthOf(heading, bodySize, true) + LABEL_GAP);
    const lines = kit.broken(plainText(text), width - begin, width).map((value, index): PlacedLine => {
      if (index > 0) return { height, cells: [{ from: 0, to: width, value, style: "line" }] };
      const cells: PlacedCell[] = [{ from: begin, to: width, value, style: "line" }];
      if (heading !== null)
        cells.unshift({ from: firstLineIndent, to: begin, value: heading, style: "section" });
      return { height: height + beforeParagraph, cells };
    });
    return keepEnds(lines);
  }
  function section({ heading, paragraphs }: MemoSection): MemoBlock[] {
    if (headingsInline)
      return paragraphs.flatMap((text, index) => paragraph(text, index === 0 ? heading : null));
    const cells: PlacedCell[] = [{ from: firstLineIndent, to: width, value: heading, style: "section" }];
    return [
      { lines: [{ height: height + beforeParagraph, cells }], keepNext: true },
      ...paragraphs.flatMap((text) => paragraph(text)),
    ];
  }
  return [
    ...memo.sections.flatMap(section),
    ...paragraph(memo.closing).map((block) => ({ ...block, keepNext: true })),
  ];
}

/** No line of a paragraph stands alone on a page: the first two stay together, and the last two. */
function keepEnds(lines: readonly PlacedLine[]): MemoBlock[] {
  return lines.map((line, index) => ({
    lines: [line],
    keepNext: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
  }));
}
