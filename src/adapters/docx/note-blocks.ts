import {
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  Paragraph,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
  type Table,
} from "docx";
import { NOTE_DESIGN } from "../../core/owed/note-design";
import type { UnitNote } from "../../core/owed/unit-notes";
import { endorsementColumns, MEMO_DESIGN, printWidth } from "../../core/report/model/memo-design";
import type { Margins } from "../../core/report/model/report-model";
import { LINE_HEIGHT } from "../../core/text/estimate-width";
import { askingLine } from "./asking-line";
import { STYLE } from "./document-styles";
import { dotsTo, wordsWidth } from "./dotted-line";
import { memoHeadLines, type MemoEmblem } from "./memo-head-lines";
import { plainTable } from "./plain-table";
import { PREPARER_STYLES, signatureParagraphs } from "./signature-paragraphs";
import { tabRun, type WriteText } from "./text-runs";
import { pointTwips, twips } from "./twips";

const { columns, beforeTable, receipt } = NOTE_DESIGN;
const BODY_LINE = MEMO_DESIGN.bodySize * LINE_HEIGHT;
const LINES = { size: 6, color: "000000", style: BorderStyle.SINGLE } as const;

/** A note to a unit: the memo with what is asked for, the receipt line at its foot, and a long table on pages behind it. */
export function noteBlocks(
  note: UnitNote,
  margins: Margins,
  write: WriteText,
  things: MemoEmblem,
): (Paragraph | Table)[] {
  const { annex, table } = note;
  const { right } = endorsementColumns(margins);
  const rows = table.rows.map((cells) =>
    cells.map((paragraphs, index) => {
      const { widthMm = 0, alignment } = columns[index] ?? {};
      const cell = { widthMm, isCentered: alignment === "center" };
      return paragraphs.map((one) => askingLine(one, cell, write, things.drawn));
    }),
  );
  const asked = plainTable(
    columns.map(({ widthMm }) => widthMm),
    table.headings,
    rows,
  );
  return [
    ...memoHeadLines(note, margins, write, things),
    new Paragraph({ style: STYLE.memoBody, children: write(note.opening) }),
    ...(annex === null ? [spacer(), asked] : []),
    new Paragraph({ style: STYLE.memoBody, children: write(note.request) }),
    // A frame is on the page of the paragraph behind it, and from the closing on all is on one page.
    receiptLine(note.receipt, printWidth(margins)),
    new Paragraph({ style: STYLE.memoBody, keepNext: true, children: write(note.closing) }),
    ...signatureParagraphs(note.signature, right, PREPARER_STYLES),
    ...(annex === null ? [] : [...titleLines(annex), spacer(), asked]),
  ];
}

/** Between a text and the table below it: Word knows no room above a table. */
function spacer(): Paragraph {
  return new Paragraph({
    style: STYLE.sectionEnd,
    keepNext: true,
    spacing: { before: pointTwips(beforeTable) },
  });
}

function titleLines(lines: readonly string[]): Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: index === 0 ? STYLE.tableTitle : STYLE.tableSubtitle,
        ...(index === 0 ? { pageBreakBefore: true } : {}),
        children: [new TextRun(line)],
      }),
  );
}

/** Day, month and year. */
const DATE_PARTS = 3;

/** Who took the note, and when: a frame at the foot of the page, which the text keeps off. */
function receiptLine({ label, dateLabel }: UnitNote["receipt"], width: number): Paragraph {
  const dates = width - receipt.date;
  const dateFrom = dates - wordsWidth(`${dateLabel} `);
  const slash = wordsWidth("/");
  const ends = Array.from({ length: DATE_PARTS }, (_, index) => {
    const end = dates + ((index + 1) * receipt.date) / DATE_PARTS;
    return index === DATE_PARTS - 1 ? end : end - slash;
  });
  return new Paragraph({
    style: STYLE.memoField,
    border: { top: { ...LINES, space: receipt.aboveWords } },
    frame: {
      type: "alignment",
      width: twips(width),
      height: pointTwips(receipt.aboveWords + BODY_LINE),
      anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
      alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
      space: { horizontal: 0, vertical: pointTwips(receipt.aboveRule) },
      wrap: FrameWrap.AROUND,
    },
    tabStops: [
      dotsTo(dateFrom - receipt.beforeDate),
      { type: TabStopType.LEFT, position: twips(dateFrom) },
      ...ends.map(dotsTo),
    ],
    children: [
      new TextRun(label),
      tabRun(),
      tabRun(),
      new TextRun(`${dateLabel} `),
      ...ends.flatMap((_, index) => [...(index === 0 ? [] : [new TextRun("/")]), tabRun()]),
    ],
  });
}
