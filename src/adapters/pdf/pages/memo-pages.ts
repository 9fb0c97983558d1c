import { endorsementRows } from "../../../core/report/model/endorsement-rows";
import { HEADING_HEIGHT, MEMO_DESIGN, POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { Memo, MemoSection, ReportText } from "../../../core/report/model/report-model";
import { isBlankText } from "../../../core/report/model/text-gaps";
import { endorsementRow } from "./endorsement-row";
import { flowBlocks, type Block } from "../lines/flow-blocks";
import { fieldBlock, numberAndDateBlock } from "./memo-fields";
import { paragraphBlock, type ParagraphOptions } from "../lines/paragraph-block";
import type { Part } from "../paper/part";
import { plainText } from "../lines/plain-text";
import { signatureBlock } from "./signature-block";

const { bodySize, headingSize, firstLineIndent, labelGap } = MEMO_DESIGN;

/** The memo from its head to the last endorsement. */
export function memoPages(memo: Memo, part: Part): void {
  const { frame, paper, element } = part;
  const { spacing } = memo;
  const width = frame.right - frame.left;
  const middle = frame.left + width / 2;
  const blocks: readonly Block[] = [
    headingBlock(memo.heading, part),
    fieldBlock(memo.issuingUnit, part),
    numberAndDateBlock(memo, part),
    fieldBlock(memo.subject, part),
    addresseeBlock(memo, part),
    ...memo.sections.flatMap((section) => sectionBlocks(section, memo, part)),
    paragraphBlock(memo.closing, paper, {
      ...bodyOptions(memo, part),
      before: spacing.beforeParagraph,
      keepNext: true,
    }),
    ...memo.preparers.map((signature): Block => {
      const block = signatureBlock(signature, paper, element, { left: middle, right: frame.right, spacing });
      return { before: spacing.beforeSignature, lines: [block] };
    }),
    ...endorsementRows(memo.endorsements).map((row): Block => ({
      before: spacing.beforeEndorsement,
      lines: [endorsementRow(row, paper, element, { left: frame.left, right: frame.right, spacing })],
    })),
  ];
  part.addPage();
  flowBlocks(blocks, frame, part.addPage);
}

/** The heading in the middle of a line as high as the emblem, whose place on the left stays empty. */
function headingBlock(heading: string, { paper, frame, element }: Part): Block {
  return paragraphBlock(heading, paper, {
    tag: "H1",
    parent: element,
    weight: "bold",
    size: headingSize,
    left: frame.left,
    width: frame.right - frame.left,
    align: "center",
    line: HEADING_HEIGHT,
    keepNext: true,
  });
}

function addresseeBlock({ addressee: { label, value }, spacing }: Memo, part: Part): Block {
  const { paper, frame, element, keepTogether } = part;
  if (isBlankText(value)) {
    return { ...fieldBlock({ label, value }, part, bodySize), before: spacing.beforeParagraph };
  }
  return paragraphBlock(plainText(value), paper, {
    tag: "P",
    parent: element,
    weight: "regular",
    size: bodySize,
    left: frame.left,
    width: frame.right - frame.left,
    align: "start",
    before: spacing.beforeParagraph,
    lead: label + labelGap,
    keepNext: true,
    held: keepTogether,
  });
}

function sectionBlocks({ heading, paragraphs }: MemoSection, memo: Memo, part: Part): readonly Block[] {
  const { headingsInline, beforeParagraph } = memo.spacing;
  const body = bodyOptions(memo, part);
  const before = headingsInline ? beforeParagraph : 0;
  const texts = paragraphs.map((text: ReportText, index) => {
    const lead = headingsInline && index === 0 ? heading + labelGap : "";
    return paragraphBlock(plainText(text), part.paper, { ...body, before, lead, leadTag: "H2" });
  });
  if (headingsInline) return texts;
  const options = { ...body, tag: "H2", weight: "bold", align: "start", indent: 0, keepNext: true } as const;
  return [paragraphBlock(heading, part.paper, { ...options, before: beforeParagraph }), ...texts];
}

function bodyOptions({ spacing }: Memo, part: Part): ParagraphOptions {
  return {
    tag: "P",
    parent: part.element,
    weight: "regular",
    size: bodySize,
    left: part.frame.left,
    width: part.frame.right - part.frame.left,
    align: "justify",
    line: spacing.lineHeight,
    indent: firstLineIndent * POINTS_PER_MM,
    held: part.keepTogether,
  };
}
