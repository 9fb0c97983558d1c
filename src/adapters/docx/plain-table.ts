import { Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType } from "docx";
import { STYLE } from "./document-styles";
import { HEADING_BORDERS, tableFrame } from "./table-frame";
import { twips } from "./twips";
import { xmlText } from "./xml-text";

/**
 * A table of texts below its headings, which stand on every page; no row is split.
 * @param widthsMm of the columns
 * @param rows the paragraphs of each cell: at least one, even an empty one
 */
export function plainTable(
  widthsMm: readonly number[],
  headings: readonly string[],
  rows: readonly (readonly Paragraph[][])[],
): Table {
  const widths = widthsMm.map(twips);
  const widthOf = (index: number) => ({ size: widths[index] ?? 0, type: WidthType.DXA });
  const headingRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map(
      (heading, index) =>
        new TableCell({
          width: widthOf(index),
          borders: HEADING_BORDERS,
          verticalAlign: VerticalAlignTable.CENTER,
          children: [new Paragraph({ style: STYLE.tableHeading, children: [new TextRun(xmlText(heading))] })],
        }),
    ),
  });
  return new Table({
    ...tableFrame(widths),
    rows: [
      headingRow,
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((children, index) => new TableCell({ width: widthOf(index), children })),
          }),
      ),
    ],
  });
}
