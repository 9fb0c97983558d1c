import { endorsementRows } from "../../../core/report/model/endorsement-rows";
import { endorsementColumns, MEMO_DESIGN, POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type {
  Margins,
  Memo,
  MemoContinuation,
  MemoSection,
  ReportPicture,
  ReportText,
} from "../../../core/report/model/report-model";
import { endorsementRow } from "./endorsement-row";
import { drawEmblem, memoHead } from "./memo-head";
import { flowBlocks, type Block } from "../lines/flow-blocks";
import { baselineIn, lineHeight } from "../lines/line-metrics";
import { paragraphBlock, type ParagraphOptions } from "../lines/paragraph-block";
import { placedBlock, placedLine } from "../lines/placed-block";
import type { Part } from "../paper/part";
import { plainText } from "../lines/plain-text";
import { signatureBlock } from "./signature-block";

const { bodySize, firstLineIndent, labelGap } = MEMO_DESIGN;
/** Between a reference and the rule below it. */
const RULE_BELOW = 3;

/** The memo from its head to the last endorsement, on one page or on as many as it takes. */
export function memoPages(memo: Memo, emblem: ReportPicture | null, margins: Margins, part: Part): void {
  const { frame, paper, addPage } = part;
  const { spacing, continuation } = memo;
  const { right } = endorsementColumns(margins);
  const place = {
    left: frame.left + right.from * POINTS_PER_MM,
    right: frame.left + right.to * POINTS_PER_MM,
    line: spacing.lineHeight,
  };
  const rows = endorsementRows(memo.endorsements).map((row): Block => ({
    before: spacing.beforeEndorsement,
    lines: [endorsementRow(row, part, spacing, margins)],
  }));
  const text: readonly Block[] = [
    ...memoHead(memo, spacing.beforeParagraph, margins, part),
    ...enclosureBlocks(memo, part),
    ...memo.sections.flatMap((section) => sectionBlocks(section, memo, part)),
    placedBlock(
      paragraphBlock(plainText(memo.closing), paper, {
        ...bodyOptions(memo, part),
        before: spacing.beforeParagraph,
        keepNext: true,
      }),
      "closing",
      part,
    ),
    ...memo.preparers.map((signature): Block => ({
      before: spacing.beforeSignature,
      lines: [
        placedLine(
          signatureBlock(signature, part, place),
          signature.person === null ? "preparer" : `person ${signature.person}`,
          paper,
          place,
        ),
      ],
    })),
  ];
  // A further page has its number above the text.
  const further = { ...frame, top: Math.max(frame.top, MEMO_DESIGN.secondPageFrom * POINTS_PER_MM) };
  addPage();
  drawEmblem(emblem, part);
  if (continuation === null) {
    flowBlocks([...text, ...rows], further, addPage, frame.top);
    return;
  }
  flowBlocks([...text, ...rows.slice(0, continuation.rowsBefore)], further, addPage, frame.top);
  drawCatchword(continuation, part);
  addPage();
  const head = [referenceBlock(continuation, part), ...rows.slice(continuation.rowsBefore)];
  flowBlocks(head, further, addPage);
}

/** How the next page begins, at the foot of this one. */
function drawCatchword({ catchword }: MemoContinuation, { paper, frame }: Part): void {
  if (catchword === null) return;
  const setting = { weight: "regular", size: bodySize } as const;
  const line = lineHeight(bodySize);
  const baseline = frame.bottom - line + baselineIn(line, bodySize);
  paper.asFurniture("layout", () => {
    paper.text(catchword, { ...setting, x: frame.right - paper.width(catchword, setting), baseline });
  });
}

/** Which memo the page belongs to, above a rule. */
function referenceBlock({ reference, mark }: MemoContinuation, part: Part): Block {
  const { paper, frame, element } = part;
  const setting = { weight: "regular", size: bodySize } as const;
  const markFrom = frame.right - paper.width(mark, setting);
  const { lines } = paragraphBlock(plainText(reference), paper, {
    ...setting,
    tag: "P",
    parent: element,
    left: frame.left,
    width: markFrom - frame.left,
    align: "start",
    held: part.keepTogether,
  });
  const height = lines.reduce((sum, line) => sum + line.height, 0) + RULE_BELOW;
  const draw = (top: number): void => {
    let y = top;
    for (const line of lines) {
      line.draw(y);
      y += line.height;
    }
    paper.asFurniture("layout", () => {
      const baseline = top + baselineIn(lineHeight(bodySize), bodySize);
      paper.text(mark, { ...setting, x: markFrom, baseline });
      const ruleAt = top + height;
      paper.rules([
        [
          { x: frame.left, y: ruleAt },
          { x: frame.right, y: ruleAt },
        ],
      ]);
    });
  };
  return { before: 0, keepNext: true, lines: [{ height, draw }] };
}

/** สิ่งที่ส่งมาด้วย, all lines from the same place on. */
function enclosureBlocks({ enclosures, spacing }: Memo, part: Part): readonly Block[] {
  if (enclosures === null) return [];
  const { paper, frame, element: parent, keepTogether: held } = part;
  const lead = enclosures.label + labelGap;
  const indent = paper.width(lead, { weight: "bold", size: bodySize });
  const blocks = enclosures.values.map((value, index) =>
    paragraphBlock(plainText(value), paper, {
      tag: "P",
      parent,
      weight: "regular",
      size: bodySize,
      // The label hangs out of the first line.
      left: frame.left + indent,
      width: frame.right - frame.left - indent,
      align: "start",
      before: index === 0 ? spacing.beforeParagraph : 0,
      ...(index === 0 ? { lead, indent: -indent } : {}),
      keepNext: true,
      held,
    }),
  );
  return blocks.map((block) => placedBlock(block, "enclosures", part));
}

function sectionBlocks(section: MemoSection, memo: Memo, part: Part): readonly Block[] {
  return sectionTexts(section, memo, part).map((block) => placedBlock(block, section.key, part));
}

function sectionTexts({ heading, paragraphs }: MemoSection, memo: Memo, part: Part): readonly Block[] {
  const { headingsInline, beforeParagraph } = memo.spacing;
  const body = bodyOptions(memo, part);
  const texts = paragraphs.map((text: ReportText, index) => {
    const lead = headingsInline && index === 0 ? heading + labelGap : "";
    return paragraphBlock(plainText(text), part.paper, {
      ...body,
      before: beforeParagraph,
      lead,
      leadTag: "H2",
    });
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
