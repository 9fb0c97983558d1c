import { Paragraph } from "docx";
import type { Cover, ReportText } from "../../core/report/model/report-model";
import { largeText } from "../../core/report/model/text-gaps";
import { COVER_DESIGN } from "../../core/report/model/table-design";
import { STYLE } from "./document-styles";
import { writePlain } from "./text-runs";
import { twips } from "./twips";

/** The cover's lines, set down the page by the space before them: viewers differ on centring a section. */
export function coverBlocks({ titleLines, yearLines, authorityLines }: Cover): Paragraph[] {
  const [year = [], ...days] = yearLines;
  return [
    ...coverLines(titleLines, STYLE.coverTitle, COVER_DESIGN.titleFrom),
    ...coverLines([year], STYLE.coverYear, COVER_DESIGN.beforeYear),
    ...coverLines(days, STYLE.coverDays, 0),
    ...coverLines(authorityLines, STYLE.coverAuthority, COVER_DESIGN.beforeAuthority),
  ];
}

function coverLines(lines: readonly ReportText[], style: string, before: number): Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        style,
        ...(index === 0 && before > 0 ? { spacing: { before: twips(before) } } : {}),
        children: writePlain([largeText(line)]),
      }),
  );
}
