import { Paragraph, TabStopType, TextRun } from "docx";
import { dateMeasures, MEMO_DESIGN, printWidth } from "../../core/report/model/memo-design";
import type { Margins, MemoField, MemoHead, ReportPicture } from "../../core/report/model/report-model";
import { isBlankText, withoutLastGap } from "../../core/report/model/text-gaps";
import { measureLetters } from "../../core/text/measure-letters";
import { STYLE } from "./document-styles";
import { dots, dotsTo, filled, wordsWidth } from "./dotted-line";
import type { DrawnRuns } from "./drawn-runs";
import { memoHeading } from "./memo-heading";
import { tabRun, type WriteText } from "./text-runs";
import { halfPoints, pointTwips, twips } from "./twips";

const { labelGap } = MEMO_DESIGN;

/** What stands on a memo beside its words. */
export interface MemoEmblem {
  readonly emblem: ReportPicture | null;
  readonly drawn: DrawnRuns;
}

/** What every memo begins with, from its heading to เรียน. */
export function memoHeadLines(
  head: MemoHead,
  margins: Margins,
  write: WriteText,
  { emblem, drawn }: MemoEmblem,
): Paragraph[] {
  const width = printWidth(margins);
  return [
    ...memoHeading(head.heading, emblem, drawn),
    fieldLine(head.issuingUnit, width, write),
    numberAndDateLine(head, margins, write),
    fieldLine(head.subject, width, write),
    addresseeLine(head.addressee, width, write),
  ];
}

/**
 * A label and its value, dotted to the right margin; a second line begins under the first word of the value, no further in than that:
 * then no tab can stop before the value. Bold letters are a quarter of a millimetre wider in all.
 */
function fieldLine({ label, value }: MemoField, width: number, write: WriteText): Paragraph {
  const hang = pointTwips(measureLetters(label + labelGap) * MEMO_DESIGN.labelSize);
  return new Paragraph({
    style: STYLE.memoField,
    // Word sets a tab stop at a hanging indent: before a blank value it would swallow the dotted line.
    ...(isBlankText(value) ? {} : { indent: { left: hang, hanging: hang } }),
    tabStops: [dots(width)],
    children: [labelRun(label), ...filled(value, write), tabRun()],
  });
}

/**
 * ที่ and วันที่ share a line; the number is dotted up to the date, with a little room before it, and the date up to its value, which
 * begins at its place where there is room for it.
 */
function numberAndDateLine(
  { documentNumber, documentDate }: MemoHead,
  margins: Margins,
  write: WriteText,
): Paragraph {
  const width = printWidth(margins);
  const at = dateMeasures(margins);
  const numberWidth =
    wordsWidth(documentNumber.label + labelGap, MEMO_DESIGN.labelSize) + wordsWidth(wordsOf(documentNumber));
  const dateWords = wordsOf(documentDate);
  const isPlaced = dateWords !== "" && wordsWidth(dateWords) <= width - at.value;
  return new Paragraph({
    style: STYLE.memoField,
    tabStops: [
      dotsTo(at.numberEnd),
      { type: TabStopType.LEFT, position: twips(at.label) },
      ...(isPlaced ? [dotsTo(at.value)] : []),
      dots(width),
    ],
    children: [
      labelRun(documentNumber.label),
      ...filled(documentNumber.value, write),
      ...(numberWidth < at.numberEnd ? [tabRun()] : []),
      tabRun(),
      labelRun(documentDate.label),
      ...(isPlaced ? [tabRun()] : []),
      ...filled(documentDate.value, write),
      tabRun(),
    ],
  });
}

function wordsOf({ value }: MemoField): string {
  return withoutLastGap(value).join("");
}

function addresseeLine({ label, value }: MemoField, width: number, write: WriteText): Paragraph {
  return new Paragraph({
    style: STYLE.memoAddressee,
    tabStops: [dots(width)],
    children: [
      new TextRun({ text: label + labelGap, bold: true }),
      ...filled(value, write),
      ...(isBlankText(value) ? [tabRun()] : []),
    ],
  });
}

function labelRun(label: string): TextRun {
  return new TextRun({ text: label + labelGap, bold: true, size: halfPoints(MEMO_DESIGN.labelSize) });
}
