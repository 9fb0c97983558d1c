import { AlignmentType, LineRuleType, type IStylesOptions } from "docx";
import { MEMO_DESIGN } from "../../core/report/model/memo-design";
import type { MemoSpacing } from "../../core/report/model/report-model";
import { COVER_DESIGN, SUMMARY_DESIGN, TABLE_DESIGN } from "../../core/report/model/table-design";
import { halfPoints, pointTwips, twips } from "./twips";

/** Large enough to be seen on every page, low enough for the top margin. */
export const DRAFT_MARK = { size: 18, color: "C00000" } as const;

/** Ids of the report's paragraph styles. */
export const STYLE = {
  memoHeading: "MemoHeading",
  memoField: "MemoField",
  memoAddressee: "MemoAddressee",
  memoSection: "MemoSection",
  memoBody: "MemoBody",
  memoLine: "MemoLine",
  signature: "Signature",
  signatureName: "SignatureName",
  endorsementHeading: "EndorsementHeading",
  endorsementSignature: "EndorsementSignature",
  endorsementName: "EndorsementName",
  coverTitle: "CoverTitle",
  coverYear: "CoverYear",
  coverDays: "CoverDays",
  coverAuthority: "CoverAuthority",
  tableTitle: "TableTitle",
  tableHeading: "TableHeading",
  tableCell: "TableCell",
  summaryCaption: "SummaryCaption",
  draftMark: "DraftMark",
  pageNumber: "PageNumber",
  sectionEnd: "SectionEnd",
} as const;

/**
 * Named styles for everything in the report, so that an office changes a size in one place. A font given as one name
 * fills all four slots of w:rFonts, and a size both w:sz and w:szCs: Word does not choose among them by w:cs alone.
 */
export function documentStyles(font: string, spacing: MemoSpacing): IStylesOptions {
  const center = AlignmentType.CENTER;
  const memoLine = lineSpacing(spacing.lineHeight);
  const endorsementLine = lineSpacing(spacing.endorsementLine);
  const before = pointTwips(spacing.beforeParagraph);
  return {
    default: {
      document: {
        run: {
          font,
          size: halfPoints(MEMO_DESIGN.bodySize),
          language: { value: "en-US", eastAsia: "en-US", bidirectional: "th-TH" },
        },
        // w:line without w:lineRule makes LibreOffice set lines over each other.
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [
      style(STYLE.memoHeading, "Memo Heading", {
        run: { bold: true, size: halfPoints(MEMO_DESIGN.headingSize) },
        paragraph: {
          alignment: center,
          outlineLevel: 0,
          spacing: { line: pointTwips(MEMO_DESIGN.headingLine), lineRule: LineRuleType.EXACT },
        },
      }),
      style(STYLE.memoField, "Memo Field", { paragraph: { keepNext: true } }),
      style(STYLE.memoAddressee, "Memo Addressee", { paragraph: { keepNext: true, spacing: { before } } }),
      style(STYLE.memoSection, "Memo Section", {
        run: { bold: true },
        paragraph: { keepNext: true, outlineLevel: 1, spacing: { before, ...memoLine } },
      }),
      style(STYLE.memoBody, "Memo Body", {
        paragraph: {
          alignment: AlignmentType.THAI_DISTRIBUTE,
          indent: { firstLine: twips(MEMO_DESIGN.firstLineIndent) },
          spacing: { before, ...memoLine },
        },
      }),
      style(STYLE.memoLine, "Memo Line", {
        paragraph: {
          keepNext: true,
          spacing: { before: pointTwips(spacing.beforeWritingLine), ...endorsementLine },
        },
      }),
      style(STYLE.signature, "Signature Line", {
        paragraph: {
          keepNext: true,
          spacing: { before: pointTwips(spacing.beforeSignature), ...memoLine },
        },
      }),
      style(STYLE.signatureName, "Signature Name", {
        paragraph: { alignment: center, keepLines: true, spacing: memoLine },
      }),
      style(STYLE.endorsementHeading, "Endorsement Heading", {
        run: { bold: true },
        paragraph: {
          keepNext: true,
          spacing: { before: pointTwips(spacing.beforeEndorsement), ...endorsementLine },
        },
      }),
      style(STYLE.endorsementSignature, "Endorsement Signature", {
        paragraph: {
          keepNext: true,
          spacing: { before: pointTwips(spacing.beforeEndorsementSignature), ...endorsementLine },
        },
      }),
      style(STYLE.endorsementName, "Endorsement Name", {
        paragraph: { alignment: center, keepLines: true, spacing: endorsementLine },
      }),
      style(
        STYLE.coverTitle,
        "Cover Title",
        coverStyle(COVER_DESIGN.titleSize, COVER_DESIGN.titleLine, true),
      ),
      style(STYLE.coverYear, "Cover Year", coverStyle(COVER_DESIGN.yearSize, COVER_DESIGN.yearLine, true)),
      style(STYLE.coverDays, "Cover Days", coverStyle(COVER_DESIGN.daysSize, COVER_DESIGN.daysLine, false)),
      style(
        STYLE.coverAuthority,
        "Cover Authority",
        coverStyle(COVER_DESIGN.authoritySize, COVER_DESIGN.authorityLine, true),
      ),
      style(STYLE.tableTitle, "Table Title", {
        run: { bold: true, size: halfPoints(TABLE_DESIGN.titleSize) },
        paragraph: { alignment: center, keepNext: true },
      }),
      style(STYLE.tableHeading, "Table Heading", {
        run: { bold: true, size: halfPoints(TABLE_DESIGN.cellSize) },
        paragraph: { alignment: center, keepNext: true },
      }),
      style(STYLE.tableCell, "Table Cell", {
        run: { size: halfPoints(TABLE_DESIGN.cellSize) },
        paragraph: { alignment: AlignmentType.LEFT },
      }),
      style(STYLE.summaryCaption, "Summary Caption", {
        run: { bold: true, size: halfPoints(SUMMARY_DESIGN.captionSize) },
        paragraph: {
          keepNext: true,
          outlineLevel: 1,
          spacing: {
            before: pointTwips(SUMMARY_DESIGN.beforeCaption),
            after: pointTwips(SUMMARY_DESIGN.afterCaption),
          },
        },
      }),
      style(STYLE.draftMark, "Draft Mark", {
        run: { bold: true, size: halfPoints(DRAFT_MARK.size), color: DRAFT_MARK.color },
        paragraph: { alignment: AlignmentType.RIGHT },
      }),
      style(STYLE.pageNumber, "Page Number Line", { paragraph: { alignment: center } }),
      style(STYLE.sectionEnd, "Section End", {
        run: { size: 2 },
        paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT } },
      }),
    ],
  };
}

/** Exact points, or single spacing. */
function lineSpacing(points: number | null): { line: number; lineRule: "auto" | "exact" } {
  return points === null
    ? { line: 240, lineRule: LineRuleType.AUTO }
    : { line: pointTwips(points), lineRule: LineRuleType.EXACT };
}

type StyleOptions = NonNullable<IStylesOptions["paragraphStyles"]>[number];

function style(id: string, name: string, options: Pick<StyleOptions, "run" | "paragraph">): StyleOptions {
  return { id, name, basedOn: "Normal", quickFormat: true, ...options };
}

function coverStyle(size: number, line: number, bold: boolean): Pick<StyleOptions, "run" | "paragraph"> {
  return {
    run: { bold, size: halfPoints(size) },
    paragraph: { alignment: AlignmentType.CENTER, spacing: lineSpacing(line) },
  };
}
