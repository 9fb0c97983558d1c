import { endorsementColumns, MEMO_DESIGN, POINTS_PER_MM } from "../../../core/report/model/memo-design";
import { NOTE_DESIGN } from "../../../core/owed/note-design";
import type { Margins, ReportPicture, ReportText } from "../../../core/report/model/report-model";
import { TABLE_DESIGN } from "../../../core/report/model/table-design";
import type { NoteTable, UnitNote } from "../../../core/owed/unit-notes";
import { CELL_TEXT, cellLines } from "../lines/cell-lines";
import { flowBlocks, type Block } from "../lines/flow-blocks";
import { gridHead } from "../lines/grid-head";
import { rowHeight, type GridRow } from "../lines/grid-row";
import { baselineIn, lineHeight } from "../lines/line-metrics";
import { paragraphBlock, type ParagraphOptions } from "../lines/paragraph-block";
import { plainText } from "../lines/plain-text";
import { createTableGrid } from "../lines/table-grid";
import type { Part } from "../paper/part";
import { DOTS_AFTER_LABEL, DOTS_BELOW } from "../lines/dotted-lines";
import { drawEmblem, memoHead } from "./memo-head";
import { signatureBlock } from "./signature-block";

const { bodySize, beforeParagraph, firstLineIndent } = MEMO_DESIGN;
const { columns, beforeTable, beforeSignature, receipt } = NOTE_DESIGN;
const BODY_LINE = lineHeight(bodySize);
/** Of the line at the foot, with the rule above it and what keeps the text off, in points. */
const RECEIPT = {
  rule: receipt.aboveWords + BODY_LINE,
  all: receipt.aboveWords + BODY_LINE + receipt.aboveRule,
};
const TITLE = { weight: "bold", size: TABLE_DESIGN.titleSize, line: TABLE_DESIGN.titleLine } as const;

/** A note to a unit: the memo with what is asked for, the receipt line at its foot, and a long table on pages behind it. */
export function notePages(
  note: Omit<UnitNote, "pages">,
  { emblem, margins }: { readonly emblem: ReportPicture | null; readonly margins: Margins },
  part: Part,
): void {
  const { frame, element, addPage, keepTogether: held } = part;
  const top = Math.max(frame.top, MEMO_DESIGN.secondPageFrom * POINTS_PER_MM);
  const further = { ...frame, top, bottom: frame.bottom - RECEIPT.all };
  const all = { parent: element, left: frame.left, width: frame.right - frame.left, held } as const;
  const body = (text: ReportText, keepNext = false): Block =>
    paragraphBlock(plainText(text), part.paper, {
      ...all,
      tag: "P",
      weight: "regular",
      size: bodySize,
      align: "justify",
      indent: firstLineIndent * POINTS_PER_MM,
      before: beforeParagraph,
      keepNext,
    });
  addPage();
  drawEmblem(emblem, part);
  let y = flowBlocks(
    [...memoHead(note, beforeParagraph, margins, part), body(note.opening)],
    further,
    addPage,
    frame.top,
  );
  if (note.annex === null) y = drawTable(note.table, y + beforeTable, { ...part, frame: further });
  flowBlocks(
    [body(note.request), body(note.closing, true), signature(note, margins, part)],
    further,
    addPage,
    y,
  );
  drawReceipt(note.receipt, part);
  if (note.annex === null) return;
  addPage();
  const onAnnex = { ...frame, top };
  const below = flowBlocks(titleBlocks(note.annex, part, all), onAnnex, addPage);
  drawTable(note.table, below + beforeTable, { ...part, frame: onAnnex });
}

/** Draws a table from a height on, over as many pages as it takes, and gives the height at which it ends. */
function drawTable({ headings, rows }: NoteTable, from: number, part: Part): number {
  const { paper, element, frame, addPage, keepTogether: held } = part;
  const head = gridHead(
    columns.map(({ widthMm }, index) => ({ widthMm, heading: headings[index] ?? "" })),
    part,
  );
  const lines = rows.map((cells): GridRow => ({
    ...CELL_TEXT,
    cells: cells.map((paragraphs, index) => {
      const { alignment = "start" } = columns[index] ?? {};
      return cellLines(paragraphs, paper, {
        ...CELL_TEXT,
        width: head.columnWidths[index] ?? 0,
        alignment,
        held,
      });
    }),
  }));
  const [first] = lines;
  const isTooLow = from + head.height + (first === undefined ? 0 : rowHeight(first)) > frame.bottom;
  if (isTooLow) addPage();
  const table = paper.addElement("Table", element);
  const grid = createTableGrid(head, part, { table, top: isTooLow ? frame.top : from, keepsRows: true });
  for (const line of lines) grid.addRows([line]);
  return grid.end();
}

function signature({ signature: signed }: Pick<UnitNote, "signature">, margins: Margins, part: Part): Block {
  const { right } = endorsementColumns(margins);
  const { left } = part.frame;
  const place = {
    left: left + right.from * POINTS_PER_MM,
    right: left + right.to * POINTS_PER_MM,
    line: null,
  };
  return { before: beforeSignature, lines: [signatureBlock(signed, part, place)] };
}

function titleBlocks(
  lines: readonly string[],
  { paper }: Part,
  all: Pick<ParagraphOptions, "parent" | "left" | "width" | "held">,
): readonly Block[] {
  return lines.map((line, index) =>
    paragraphBlock(line, paper, { ...TITLE, ...all, tag: index === 0 ? "H2" : "P", align: "center" }),
  );
}

/** Day, month and year, each with a stroke behind it but the last. */
const DATE_PARTS = 3;

/** Who took the note, and when: at the foot of the page, below a rule. */
function drawReceipt({ label, dateLabel }: UnitNote["receipt"], { paper, frame, element }: Part): void {
  const setting = { weight: "regular", size: bodySize } as const;
  const baseline = frame.bottom - BODY_LINE + baselineIn(BODY_LINE, bodySize);
  const ruleAt = frame.bottom - RECEIPT.rule;
  const dates = frame.right - receipt.date * POINTS_PER_MM;
  const dateFrom = dates - paper.width(`${dateLabel} `, setting);
  const slash = paper.width("/", setting);
  const step = (frame.right - dates) / DATE_PARTS;
  const stretches = Array.from({ length: DATE_PARTS }, (_, index) => ({
    from: dates + index * step,
    to: dates + (index + 1) * step - (index === DATE_PARTS - 1 ? 0 : slash),
  }));
  paper.inElement(paper.addElement("P", element), () => {
    paper.text(label, { ...setting, x: frame.left, baseline });
    paper.text(dateLabel, { ...setting, x: dateFrom, baseline });
    for (const { to } of stretches.slice(0, -1)) paper.text("/", { ...setting, x: to, baseline });
  });
  paper.asFurniture("layout", () => {
    paper.rules([
      [
        { x: frame.left, y: ruleAt },
        { x: frame.right, y: ruleAt },
      ],
    ]);
    const labelEnd = frame.left + paper.width(label, setting) + DOTS_AFTER_LABEL;
    const y = baseline + DOTS_BELOW;
    paper.dots({ x: labelEnd, y }, dateFrom - receipt.beforeDate * POINTS_PER_MM);
    for (const { from, to } of stretches) paper.dots({ x: from, y }, to);
  });
}
