import { AlignmentType, Paragraph, TabStopType } from "docx";
import { OWED_WORDING } from "../../core/owed/owed-wording";
import { PART_DESIGN } from "../../core/report/model/part-design";
import type { AskingParagraph } from "../../core/report/model/report-model";
import { TABLE_DESIGN } from "../../core/report/model/table-design";
import { STYLE } from "./document-styles";
import { dots } from "./dotted-line";
import type { DrawnRuns } from "./drawn-runs";
import { tabRun, type WriteText } from "./text-runs";
import { twips } from "./twips";

/** From a box to its words, in millimetres. */
const AFTER_BOX = 1.5;

interface AskingCell {
  /** Millimetres, with what is left free at both sides. */
  readonly widthMm: number;
  readonly isCentered: boolean;
  /** True on the row that stays with what is below the table. */
  readonly keepNext?: boolean;
}

/** Whether a line of a cell is one of a unit's note alone. */
export function isAsking({ box, isBold, isWritingLine }: AskingParagraph): boolean {
  return box !== undefined || isBold === true || isWritingLine === true;
}

/** A line of a cell of a note to a unit: words, after a box where it asks for something, or dots to write on. */
export function askingLine(
  { text, box, isBold, isWritingLine }: AskingParagraph,
  { widthMm, isCentered, keepNext = false }: AskingCell,
  write: WriteText,
  drawn: DrawnRuns,
): Paragraph {
  const look = { style: STYLE.tableCell, ...(keepNext ? { keepNext } : {}) };
  if (isWritingLine === true)
    return new Paragraph({
      ...look,
      style: STYLE.writingLine,
      tabStops: [dots(widthMm - 2 * TABLE_DESIGN.cellPadding)],
      children: [tabRun()],
    });
  const bold = isBold === true ? { bold: true } : {};
  if (box === undefined)
    return new Paragraph({
      ...look,
      ...(isCentered ? { alignment: AlignmentType.CENTER } : {}),
      children: write([text], bold),
    });
  const hang = twips(PART_DESIGN.mark.side + AFTER_BOX);
  return new Paragraph({
    ...look,
    indent: { left: hang, hanging: hang },
    tabStops: [{ type: TabStopType.LEFT, position: hang }],
    children: [drawn.tickBox(box, OWED_WORDING.boxes[box]), tabRun(), ...write([text], bold)],
  });
}
