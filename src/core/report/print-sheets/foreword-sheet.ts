import { PART_DESIGN } from "../model/part-design";
import { LINE_HEIGHT } from "../../text/estimate-width";
import { SHEET_NAMES } from "../../model/sheet-names";
import { MEMO_DESIGN, signatureFrom } from "../model/memo-design";
import type { Foreword, ReportModel } from "../model/report-model";
import type { TextRuler } from "./measure-text";
import { memoKit, SINGLE } from "./memo-kit";
import type { PlacedCell, PlacedLine } from "./mm-grid";
import { plainText } from "./sheet-text";
import { createUprightStack, uprightSheet } from "./upright-stack";
import type { LaidPart } from "./laid-part";

const { beforeParagraph, firstLineIndent } = MEMO_DESIGN;
/** Points of the heading's line, and above the lines that it is signed with. */
export const HEADING_LINE = 20 * LINE_HEIGHT;
const BEFORE_SIGNED = PART_DESIGN.beforeSigned;

/** คำนำ on a sheet of its own; its pages have letters. */
export function layForeword(foreword: Foreword, model: ReportModel, ruler: TextRuler): LaidPart {
  const kit = memoKit(model.keepTogether, ruler);
  const stack = createUprightStack({ model, runningTitle: null });
  const { width } = stack;
  stack.place([headingLine(foreword.heading, width)]);
  for (const text of foreword.paragraphs) {
    const lines = kit
      .broken(plainText(text), width - firstLineIndent, width)
      .map((value, index): PlacedLine => {
        const from = index === 0 ? firstLineIndent : 0;
        const height = SINGLE + (index === 0 ? beforeParagraph : 0);
        return { height, cells: [{ from, to: width, value, style: "line" }] };
      });
    for (const line of lines) stack.place([line]);
  }
  const column = { from: signatureFrom(model.layout.memoMargins), to: width };
  const signed = foreword.signedLines
    .flatMap((text) => kit.columnLines(text, column, false))
    .map((value, index): PlacedLine => {
      const cell: PlacedCell = { ...column, value, style: "signed" };
      return { height: SINGLE + (index === 0 ? BEFORE_SIGNED : 0), cells: [cell] };
    });
  stack.place(signed);
  return {
    pages: stack.pages(),
    finish: (numberOf) => uprightSheet(SHEET_NAMES.foreword, model, stack.end(numberOf)),
  };
}

/** A heading in the middle of an upright page. */
export function headingLine(heading: string, width: number): PlacedLine {
  return { height: HEADING_LINE, cells: [{ from: 0, to: width, value: heading, style: "pageTitle" }] };
}
