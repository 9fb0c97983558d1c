import { Paragraph, TextRun, type IParagraphOptions, type ParagraphChild } from "docx";
import { STYLE } from "./document-styles";
import { pointTwips } from "./twips";
import { xmlText } from "./xml-text";

/**
 * A line of the summary's small letters.
 * @param before room above it, in points
 */
export function smallLine(
  children: readonly ParagraphChild[],
  before = 0,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    style: STYLE.summaryLine,
    ...(before === 0 ? {} : { spacing: { before: pointTwips(before) } }),
    ...options,
    children,
  });
}

/** The same for a text that has no links and no gaps. */
export function smallText(text: string, isBold: boolean, before = 0): Paragraph {
  return smallLine([new TextRun({ text: xmlText(text), ...(isBold ? { bold: true } : {}) })], before);
}
