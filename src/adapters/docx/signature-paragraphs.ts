import { AlignmentType, Paragraph, TabStopType, TextRun } from "docx";
import { fitScale } from "../../core/report/model/fit-scale";
import { dateLinePlaces, MEMO_DESIGN, type Column } from "../../core/report/model/memo-design";
import type { SignatureBlock } from "../../core/report/model/report-model";
import { aroundGap } from "../../core/report/model/text-gaps";
import { centredLine } from "./centred-line";
import { STYLE } from "./document-styles";
import { dots, dotsTo, wordsWidth } from "./dotted-line";
import { tabRun, writePlain } from "./text-runs";
import { twips } from "./twips";

const { bodySize } = MEMO_DESIGN;

interface SignatureStyles {
  readonly signature: string;
  readonly name: string;
}

export const PREPARER_STYLES: SignatureStyles = { signature: STYLE.signature, name: STYLE.signatureName };
export const ENDORSEMENT_STYLES: SignatureStyles = {
  signature: STYLE.endorsementSignature,
  name: STYLE.endorsementName,
};

/** Signature, name, titles and the line for the day, centred on the block, kept together. */
export function signatureParagraphs(
  { signature, name, titles, dateLabel }: SignatureBlock,
  { from, to }: Column,
  styles: SignatureStyles,
): Paragraph[] {
  const indent = { left: twips(from) };
  const lines = [name, ...titles];
  const [label, role] = aroundGap(signature);
  const isLast = (index: number): boolean => index === lines.length - 1 && dateLabel === null;
  return [
    new Paragraph({
      style: styles.signature,
      indent,
      tabStops: [role === "" ? dots(to) : dotsTo(to - wordsWidth(role))],
      children: [...writePlain([label]), tabRun(), ...(role === "" ? [] : writePlain([role]))],
    }),
    ...lines.map((line, index) =>
      centredLine(line, {
        style: styles.name,
        size: bodySize,
        left: from,
        right: to,
        write: writePlain,
        run: { scale: fitScale(line.join(""), to - from, bodySize) },
        keepNext: !isLast(index),
      }),
    ),
    ...(dateLabel === null ? [] : [dateParagraph(dateLabel, (from + to) / 2, styles)]),
  ];
}

/** Day, month and year, each with dots to write on, in the middle of a block. */
function dateParagraph(label: string, middle: number, styles: SignatureStyles): Paragraph {
  const places = dateLinePlaces(middle);
  const slash = wordsWidth("/");
  return new Paragraph({
    style: styles.name,
    alignment: AlignmentType.LEFT,
    indent: { left: twips(places.label.from) },
    tabStops: [
      { type: TabStopType.LEFT, position: twips(places.label.to) },
      ...places.parts.map(({ to }) => dotsTo(to - slash)),
    ],
    children: [
      new TextRun(label),
      tabRun(),
      tabRun(),
      new TextRun("/"),
      tabRun(),
      new TextRun("/"),
      tabRun(),
    ],
  });
}
