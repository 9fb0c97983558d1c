import { AlignmentType, type Paragraph, type Table, TextRun } from "docx";
import { markerIndents } from "../../core/report/model/marker-indents";
import { PART_DESIGN } from "../../core/report/model/part-design";
import type { MissingRow, SummaryMissing } from "../../core/report/model/report-model";
import { plainTable } from "./plain-table";
import type { ReportPlaces } from "./report-places";
import { smallLine } from "./summary-lines";
import { tabRun, type WriteText } from "./text-runs";
import { twips } from "./twips";
import { xmlText } from "./xml-text";

/** What is not complete, each measure with what it owes, until when, and on which page it is. */
export function missingTable(
  { headings, rows }: Extract<SummaryMissing, { readonly kind: "named" }>,
  write: WriteText,
  places: ReportPlaces,
): Table {
  return plainTable(
    PART_DESIGN.missing,
    headings,
    rows.map((row) => [
      [measureLine(row, write)],
      [smallLine(write([row.owes]))],
      deadlineLines(row, write),
      [pageLine(row, places)],
    ]),
  );
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
