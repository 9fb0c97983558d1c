import { largest } from "../../lists/extremes";
import { endorsementRows } from "../model/endorsement-rows";
import { dateLinePlaces, endorsementColumns, MEMO_DESIGN, type Column } from "../model/memo-design";
import type {
  Endorsement,
  Margins,
  Memo,
  MemoSpacing,
  ReportText,
  SignatureBlock,
} from "../model/report-model";
import { withoutLastGap } from "../model/text-gaps";
import { dottedAfter, sideBySide, SINGLE, type MemoBlock, type MemoKit } from "./memo-kit";
import type { PlacedCell } from "./mm-grid";
import { plainText } from "./sheet-text";

const { bodySize } = MEMO_DESIGN;
/** Room for the slash between two of them, in millimetres. */
const SLASH_MM = 2.6;

/** Where those who made the report sign. */
export function preparerBlocks({ preparers, spacing }: Memo, margins: Margins, kit: MemoKit): MemoBlock[] {
  const { right } = endorsementColumns(margins);
  return preparers.map((block) => ({
    lines: sideBySide(
      [signatureCells(block, right, kit)],
      spacing.lineHeight ?? SINGLE,
      spacing.beforeSignature,
    ),
  }));
}

/** Rows of endorsements, each whole. The last one, the mayor, never has a page alone. */
export function endorsementBlocks(
  { endorsements, spacing }: Memo,
  margins: Margins,
  kit: MemoKit,
): MemoBlock[] {
  const rows = endorsementRows(endorsements);
  return rows.map((row, index) => ({
    ...endorsementBlock(row, spacing, margins, kit),
    keepNext: index === rows.length - 2 && rows.at(-1)?.length === 1,
  }));
}

/** Headings, lines to write on and signatures of two columns, each on the same height. */
function endorsementBlock(
  row: readonly Endorsement[],
  spacing: MemoSpacing,
  margins: Margins,
  kit: MemoKit,
): MemoBlock {
  const columns = endorsementColumns(margins);
  const height = spacing.endorsementLine ?? SINGLE;
  const count = largest(row.map(({ dottedLines }) => dottedLines));
  const headings = row.map(({ heading, column }) => headingCells(heading, columns[column], kit));
  const writing = row.map(({ column }) => dottedAfter(columns[column].from, columns[column].to));
  const signatures = row.map(({ signature, column }) => signatureCells(signature, columns[column], kit));
  return {
    lines: [
      ...sideBySide(headings, height, spacing.beforeEndorsement),
      ...Array.from({ length: count }, () => ({
        height: height + spacing.beforeWritingLine,
        cells: writing.flat(),
      })),
      ...sideBySide(signatures, height, spacing.beforeEndorsementSignature).map((line) => ({
        ...line,
        gap: 0,
      })),
    ],
  };
}

/** A gap at the end of a heading is dots beside it. */
function headingCells(heading: ReportText, { from, to }: Column, kit: MemoKit): PlacedCell[][] {
  const isOpen = heading.at(-1) === null;
  const lines = kit.columnLines(withoutLastGap(heading), { from, to }, true);
  return lines.map((value, index) => {
    const hasDots = isOpen && index === lines.length - 1;
    const end = hasDots ? Math.min(to, from + kit.widthOf(value, bodySize, true)) : to;
    return [{ from, to: end, value, style: "section" }, ...dottedAfter(end, to)];
  });
}

/** (ลงชื่อ) and dots to write on; the name, the titles and the line for the day in the middle below. */
function signatureCells(
  { signature, name, titles, dateLabel }: SignatureBlock,
  column: Column,
  kit: MemoKit,
): PlacedCell[][] {
  const label = plainText(withoutLastGap(signature));
  const dots = column.from + kit.widthOf(label, bodySize, false);
  return [
    [{ from: column.from, to: dots, value: label, style: "line" }, ...dottedAfter(dots, column.to)],
    ...[name, ...titles].flatMap((text) =>
      kit
        .columnLines(text, column, false)
        .map((value): PlacedCell[] => [{ ...column, value, style: "signed" }]),
    ),
    ...(dateLabel === null ? [] : [dateCells(dateLabel, column)]),
  ];
}

/** วันที่ …/…/…, in the middle. */
function dateCells(label: string, { from, to }: Column): PlacedCell[] {
  const places = dateLinePlaces((from + to) / 2);
  return [
    { ...places.label, value: label, style: "line" },
    ...places.parts.flatMap((part, index): PlacedCell[] => {
      const slash: PlacedCell = { from: part.to - SLASH_MM, to: part.to, value: "/", style: "signed" };
      const isLast = index === places.parts.length - 1;
      return [...dottedAfter(part.from, part.to - SLASH_MM), ...(isLast ? [] : [slash])];
    }),
  ];
}
