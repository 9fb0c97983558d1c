import { AlignmentType, LineRuleType } from "docx";
import { UNIT_PAGES_DESIGN } from "../../core/owed/note-design";
import { STYLE, style, type StyleOptions } from "./document-styles";
import { halfPoints, pointTwips } from "./twips";

const { beforeSignature, beforeTable, countSize, writingLine } = UNIT_PAGES_DESIGN;

/** The styles of a unit's pages, which no report has. */
export function unitStyles(): readonly StyleOptions[] {
  return [
    style(STYLE.unitCounts, "จำนวนมาตรการของหน่วยงาน", {
      run: { size: halfPoints(countSize) },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { after: pointTwips(beforeTable) },
      },
    }),
    style(STYLE.unitSignature, "ลงชื่อท้ายตาราง", {
      basedOn: STYLE.signature,
      paragraph: { keepNext: true, spacing: { before: pointTwips(beforeSignature) } },
    }),
    style(STYLE.writingLine, "เส้นเขียนในตาราง", {
      basedOn: STYLE.tableCell,
      paragraph: { spacing: { line: pointTwips(writingLine), lineRule: LineRuleType.EXACT } },
    }),
  ];
}
