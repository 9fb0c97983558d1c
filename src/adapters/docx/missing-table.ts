import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { markerIndents } from "../../core/report/model/marker-indents";
import type { MissingRow, SummaryMissing } from "../../core/report/model/report-model";
import { STYLE } from "./document-styles";
import type { ReportPlaces } from "./report-places";
import { smallLine } from "./summary-lines";
import { SUMMARY_PAGE as page } from "./summary-page";
import { HEADING_BORDERS, tableFrame } from "./table-frame";
import { tabRun, type WriteText } from "./text-runs";
import { twips } from "./twips";
import { xmlText } from "./xml-text";

/** What is not complete, each measure with what it owes, until when, and on which page it is. */
export function missingTable(
  { headings, rows }: Extract<SummaryMissing, { readonly kind: "named" }>,
  write: WriteText,
  places: ReportPlaces,
): Table {
  const widths = page.missing.map(twips);
  const cell = (index: number, children: Paragraph[]): TableCell =>
    new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children });
  return new Table({
    ...tableFrame(widths),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headings.map(
          (heading, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              borders: HEADING_BORDERS,
              verticalAlign: VerticalAlignTable.CENTER,
              children: [
                new Paragraph({ style: STYLE.tableHeading, children: [new TextRun(xmlText(heading))] }),
              ],
            }),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(0, [measureLine(row, write)]),
              cell(1, [smallLine(write([row.owes]))]),
              cell(2, deadlineLines(row, write)),
              cell(3, [pageLine(row, places)]),
            ],
          }),
      ),
    ],
  });
}

function measureLine({ marker, text }: MissingRow, write: WriteText): Paragraph {
  if (marker === null) return smallLine(write([text]));
  const [indent] = markerIndents([{ marker, level: 0, text }]);
  const hang = twips(indent?.text ?? 0);
  return smallLine([new TextRun(xmlText(marker)), tabRun(), ...write([text])], 0, {
    indent: { left: hang, hanging: hang },
  });
}

/** A cell holds a paragraph, even an empty one. */
function deadlineLines({ deadlineLines: lines }: MissingRow, write: WriteText): Paragraph[] {
  return lines.length === 0 ? [smallLine([])] : lines.map((line) => smallLine(write([line])));
}

function pageLine({ ordinal }: MissingRow, places: ReportPlaces): Paragraph {
  return smallLine(places.page({ part: "measure", ordinal }), 0, { alignment: AlignmentType.CENTER });
}
