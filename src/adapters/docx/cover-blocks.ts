import { Paragraph } from "docx";
import { printWidth } from "../../core/report/model/memo-design";
import type { Cover, Margins, ReportText } from "../../core/report/model/report-model";
import { isBlankText, PAGE_GAP_EM, SHORT_GAP_EM } from "../../core/report/model/text-gaps";
import { COVER_DESIGN } from "../../core/report/model/table-design";
import { centredLine } from "./centred-line";
import { STYLE } from "./document-styles";
import type { WriteText } from "./text-runs";
import { twips } from "./twips";

/** The cover's lines, set down the page by the space before them: viewers differ on centring a section. */
export function coverBlocks(
  { titleLines, yearLines, authorityLines }: Cover,
  margins: Margins,
  write: WriteText,
): Paragraph[] {
  const [year = [], ...days] = yearLines;
  const right = printWidth(margins);
  const { titleFrom, beforeYear, beforeAuthority, yearSize, daysSize, authoritySize } = COVER_DESIGN;
  const lines = (texts: readonly ReportText[], style: string, size: number, before: number): Paragraph[] =>
    texts.map((text, index) =>
      centredLine(text, {
        style,
        size,
        right,
        write,
        gapEm: isBlankText(text) ? PAGE_GAP_EM : SHORT_GAP_EM,
        ...(index === 0 && before > 0 ? { spacing: { before: twips(before) } } : {}),
      }),
    );
  return [
    // One paragraph, so that the navigation pane shows one title.
    new Paragraph({
      style: STYLE.coverTitle,
      spacing: { before: twips(titleFrom) },
      children: titleLines.flatMap((line, index) => write(line, index === 0 ? {} : { break: 1 })),
    }),
    ...lines([year], STYLE.coverYear, yearSize, beforeYear),
    ...lines(days, STYLE.coverDays, daysSize, 0),
    ...lines(authorityLines, STYLE.coverAuthority, authoritySize, beforeAuthority),
  ];
}
