import { SHEET_NAMES } from "../model/sheet-names";
import type { SheetLayout } from "../model/workbook-layout";
import { endorsementRows } from "./endorsement-rows";
import { A4, MEMO_DESIGN } from "./memo-design";
import type { Endorsement, MemoField, ReportModel, ReportText, SignatureBlock } from "./report-model";
import { pageOf, stackLines, type Line, type LineCell } from "./sheet-builder";
import { columnCharacters, countLines, fieldText, plainText, rowHeight, splitForRows } from "./sheet-text";

const { bodySize, labelSize, headingSize } = MEMO_DESIGN;

/** Columns: a label, the left half's rest, the label of the date, the right half's rest. */
const LAST = 4;
const LABEL_MM = 26;
const DATE_LABEL_MM = 16;
const LEFT: Span = { column: 1, to: 2 };
const RIGHT: Span = { column: 3, to: LAST };
const FIELD_HEIGHT = rowHeight(1, labelSize);
const LINE = rowHeight(1, bodySize);
const ROOM_TO_SIGN = 30;

/** Spaces that make the first line's indent: a cell has none for its first line alone. */
const INDENT = " ".repeat(20);

interface Span {
  readonly column: number;
  readonly to: number;
}

/** The memo on a sheet of its own: paragraphs across the page, signatures on its right half. */
export function memoSheet({ memo, layout, draftMark }: ReportModel): SheetLayout {
  const { memoMargins: margins } = layout;
  const width = A4.width - margins.left - margins.right;
  const half = width / 2;
  const lines = [
    ...(draftMark === null ? [] : [whole(draftMark, "centered", LINE)]),
    whole(memo.heading, "memoHeading", rowHeight(1, headingSize) + 8),
    fieldLine(memo.issuingUnit, width),
    {
      height: FIELD_HEIGHT,
      cells: [
        ...field(memo.documentNumber, { column: 1, to: 2 }),
        ...field(memo.documentDate, { column: 3, to: LAST }),
      ],
    },
    fieldLine(memo.subject, width),
    fieldLine(memo.addressee, width),
    ...memo.sections.flatMap(({ heading, paragraphs }) => [
      whole(heading, "section", LINE + memo.spacing.beforeParagraph),
      ...paragraphs.flatMap((text) => paragraph(text, width)),
    ]),
    ...paragraph([memo.closing], width),
    ...memo.preparers.flatMap((block) => signatures([{ block, span: RIGHT }], half)),
    ...endorsementRows(memo.endorsements).flatMap((row) => endorsementLines(row, half)),
  ];
  return {
    name: SHEET_NAMES.memo,
    columnWidths: [LABEL_MM, half - LABEL_MM, DATE_LABEL_MM, half - DATE_LABEL_MM].map(columnCharacters),
    ...stackLines(lines),
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: pageOf("portrait", margins, null),
  };
}

function whole(value: string, style: LineCell["style"], height: number): Line {
  return { height, cells: [{ column: 1, to: LAST, value, style }] };
}

function fieldLine({ label, value }: MemoField, width: number): Line {
  const text = fieldText(value);
  const lines = countLines(text ?? "", bodySize, width - LABEL_MM);
  return {
    height: Math.max(FIELD_HEIGHT, rowHeight(lines, bodySize)),
    cells: field({ label, value }, { column: 1, to: LAST }),
  };
}

function field({ label, value }: MemoField, { column, to }: Span): LineCell[] {
  return [
    { column, value: label, style: "fieldLabel" },
    { column: column + 1, to, value: fieldText(value), style: "field" },
  ];
}

function paragraph(text: ReportText, width: number): Line[] {
  return splitForRows(INDENT + plainText(text), bodySize, width).map((piece) =>
    whole(piece, "paragraph", rowHeight(countLines(piece, bodySize, width), bodySize)),
  );
}

interface PlacedBlock {
  readonly block: SignatureBlock;
  readonly span: Span;
}

/** Blocks side by side, line by line. */
function signatures(blocks: readonly PlacedBlock[], width: number): Line[] {
  const texts = blocks.map(({ block, span }) => ({
    span,
    lines: [block.signature, block.name, ...block.titles].map(plainText),
  }));
  const count = Math.max(0, ...texts.map(({ lines }) => lines.length));
  return Array.from({ length: count }, (_, index): Line => {
    const cells = texts.flatMap(({ span, lines }): LineCell[] => {
      const value = lines[index];
      return value === undefined ? [] : [{ ...span, value, style: "centered" }];
    });
    const most = Math.max(...cells.map(({ value }) => countLines(String(value), bodySize, width)));
    return { height: rowHeight(most, bodySize) + (index === 0 ? ROOM_TO_SIGN : 0), cells };
  });
}

function endorsementLines(row: readonly Endorsement[], width: number): Line[] {
  const spans = row.length === 1 ? [RIGHT] : [LEFT, RIGHT];
  const placed = row.map((endorsement, index) => ({ endorsement, span: spans[index] ?? RIGHT }));
  const dotted = Math.max(...row.map(({ dottedLines }) => dottedLines));
  return [
    {
      height: LINE + 10,
      cells: placed.map(({ endorsement, span }) => ({
        ...span,
        value: plainText(endorsement.heading),
        style: "section",
      })),
    },
    ...Array.from({ length: dotted }, (): Line => ({
      height: LINE,
      cells: placed.map(({ span }) => ({ ...span, value: null, style: "field" })),
    })),
    ...signatures(
      placed.map(({ endorsement, span }) => ({ block: endorsement.signature, span })),
      width,
    ),
  ];
}
