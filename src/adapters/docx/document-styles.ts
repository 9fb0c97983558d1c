import { AlignmentType, BorderStyle, LineRuleType, UnderlineType, type IStylesOptions } from "docx";
import { MEMO_DESIGN } from "../../core/report/model/memo-design";
import { PAGE_HEAD_DESIGN } from "../../core/report/model/page-head-design";
import type { MemoSpacing } from "../../core/report/model/report-model";
import { COVER_DESIGN, SUMMARY_DESIGN, TABLE_DESIGN } from "../../core/report/model/table-design";
import { LINE_HEIGHT } from "../../core/text/estimate-width";
import { eighthPoints, halfPoints, pointTwips, twips } from "./twips";

/** Ids of the report's styles. */
export const STYLE = {
  memoHeading: "MemoHeading",
  memoField: "MemoField",
  memoAddressee: "MemoAddressee",
  memoSection: "MemoSection",
  inlineHeading: "InlineHeading",
  memoBody: "MemoBody",
  memoLine: "MemoLine",
  emblemPlace: "EmblemPlace",
  signature: "SignatureLine",
  signatureName: "SignatureName",
  endorsementHeading: "EndorsementHeading",
  endorsementSignature: "EndorsementSignature",
  endorsementName: "EndorsementName",
  coverTitle: "CoverTitle",
  coverYear: "CoverYear",
  coverDays: "CoverDays",
  coverAuthority: "CoverAuthority",
  tableTitle: "TableTitle",
  tableSubtitle: "TableSubtitle",
  tableHeading: "TableHeading",
  tableCell: "TableCell",
  groupHeading: "GroupHeading",
  listItem1: "ListItem1",
  listItem2: "ListItem2",
  listItem3: "ListItem3",
  summaryCaption: "SummaryCaption",
  pageHead: "PageHead",
  draftMark: "DraftMark",
  runningTitle: "RunningTitle",
  sectionEnd: "SectionEnd",
  coverMade: "CoverMade",
  coverCaption: "CoverCaption",
  partTitle: "PartTitle",
  forewordBody: "ForewordBody",
  forewordSigned: "ForewordSigned",
  contentsLabels: "ContentsLabels",
  summaryHeading: "SummaryHeading",
  summarySubtitle: "SummarySubtitle",
  summaryFigure: "SummaryFigure",
  summaryLabel: "SummaryLabel",
  summaryMarks: "SummaryMarks",
  summaryLine: "SummaryLine",
  appendixMeasure: "AppendixMeasure",
  appendixFacts: "AppendixFacts",
  appendixClosing: "AppendixClosing",
  pictureCaption: "PictureCaption",
  unitCounts: "UnitCounts",
  unitSignature: "UnitSignature",
  writingLine: "WritingLine",
} as const;

/** Styles that every Word document has and that ours build on; what else the library brings along is left out. */
export const BUILT_IN_STYLE = {
  normal: "Normal",
  tableNormal: "TableNormal",
  heading1: "Heading1",
  heading2: "Heading2",
  contents1: "TOC1",
  contents2: "TOC2",
  link: "Hyperlink",
  footnoteMark: "FootnoteReference",
  endnoteMark: "EndnoteReference",
} as const;

/** Not underlined: a line under an address hides what it has of "_". */
const LINK_COLOR = "0B3D91";
/** Of 240 parts, as Word counts lines that are not exact. */
const SINGLE_LINE = 240;

/**
 * Named styles for everything in the report, so that an office changes a size in one place. A font given as one name
 * fills all four slots of w:rFonts, and a size both w:sz and w:szCs: Word does not choose among them by w:cs alone.
 * @param parts styles of what not every report has
 */
export function documentStyles(
  font: string,
  spacing: MemoSpacing,
  parts: IStylesOptions["paragraphStyles"] = [],
): IStylesOptions {
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
        paragraph: { spacing: { before: 0, after: 0, line: SINGLE_LINE, lineRule: LineRuleType.AUTO } },
      },
      heading1: headingLook(0),
      heading2: headingLook(1),
      hyperlink: { run: { color: LINK_COLOR, underline: { type: UnderlineType.NONE } } },
    },
    characterStyles: [
      {
        id: STYLE.inlineHeading,
        name: "หัวข้อในบรรทัด",
        basedOn: "DefaultParagraphFont",
        link: STYLE.memoSection,
        quickFormat: true,
        run: { bold: true },
      },
      {
        id: STYLE.draftMark,
        name: "ฉบับร่าง",
        basedOn: "DefaultParagraphFont",
        quickFormat: true,
        run: {
          bold: true,
          size: halfPoints(PAGE_HEAD_DESIGN.markSize),
          border: {
            style: BorderStyle.SINGLE,
            size: eighthPoints(PAGE_HEAD_DESIGN.markRule),
            space: 0,
            color: "000000",
          },
        },
      },
      {
        id: STYLE.runningTitle,
        name: "ชื่อรายงานบนหัวกระดาษ",
        basedOn: "DefaultParagraphFont",
        quickFormat: true,
        run: { size: halfPoints(PAGE_HEAD_DESIGN.runningSize) },
      },
    ],
    paragraphStyles: [
      heading(1, STYLE.memoHeading, "หัวบันทึก", {
        run: { size: halfPoints(MEMO_DESIGN.headingSize) },
        paragraph: {
          alignment: center,
          // The one line whose height is prescribed: everywhere else it grows with the font.
          spacing: { line: pointTwips(MEMO_DESIGN.headingLine), lineRule: LineRuleType.EXACT },
        },
      }),
      style(STYLE.emblemPlace, "ที่วางตราครุฑ", { run: { size: 2 } }),
      style(STYLE.memoField, "ป้ายบันทึก", { paragraph: { keepNext: true } }),
      style(STYLE.memoAddressee, "คำขึ้นต้น", { paragraph: { keepNext: true, spacing: { before } } }),
      heading(2, STYLE.memoSection, "หัวข้อบันทึก", {
        link: STYLE.inlineHeading,
        paragraph: { spacing: { before, ...memoLine } },
      }),
      style(STYLE.memoBody, "เนื้อความ", {
        paragraph: {
          alignment: AlignmentType.THAI_DISTRIBUTE,
          indent: { firstLine: twips(MEMO_DESIGN.firstLineIndent) },
          spacing: { before, ...memoLine },
        },
      }),
      style(STYLE.memoLine, "เส้นเขียนความเห็น", {
        paragraph: {
          keepNext: true,
          spacing: { before: pointTwips(spacing.beforeWritingLine), ...endorsementLine },
        },
      }),
      style(STYLE.signature, "ลงชื่อ", {
        paragraph: {
          keepNext: true,
          spacing: { before: pointTwips(spacing.beforeSignature), ...memoLine },
        },
      }),
      style(STYLE.signatureName, "ชื่อและตำแหน่ง", {
        paragraph: { alignment: center, keepLines: true, spacing: memoLine },
      }),
      style(STYLE.endorsementHeading, "ความเห็น", {
        run: { bold: true },
        paragraph: {
          keepNext: true,
          spacing: { before: pointTwips(spacing.beforeEndorsement), ...endorsementLine },
        },
      }),
      style(STYLE.endorsementSignature, "ลงชื่อท้ายความเห็น", {
        paragraph: {
          keepNext: true,
          spacing: { before: pointTwips(spacing.beforeEndorsementSignature), ...endorsementLine },
        },
      }),
      style(STYLE.endorsementName, "ชื่อและตำแหน่งท้ายความเห็น", {
        paragraph: { alignment: center, keepLines: true, spacing: endorsementLine },
      }),
      heading(
        1,
        STYLE.coverTitle,
        "ชื่อรายงานบนปก",
        coverStyle(COVER_DESIGN.titleSize, COVER_DESIGN.titleLine, true),
      ),
      style(STYLE.coverYear, "ปีงบประมาณบนปก", coverStyle(COVER_DESIGN.yearSize, COVER_DESIGN.yearLine, true)),
      style(STYLE.coverDays, "วันที่บนปก", coverStyle(COVER_DESIGN.daysSize, COVER_DESIGN.daysLine, false)),
      style(
        STYLE.coverAuthority,
        "หน่วยงานบนปก",
        coverStyle(COVER_DESIGN.authoritySize, COVER_DESIGN.authorityLine, true),
      ),
      heading(1, STYLE.tableTitle, "ชื่อตาราง", titleStyle()),
      style(STYLE.tableSubtitle, "ใต้ชื่อตาราง", titleStyle()),
      style(STYLE.tableHeading, "หัวคอลัมน์", {
        run: { bold: true, size: halfPoints(TABLE_DESIGN.cellSize) },
        paragraph: { alignment: center, keepNext: true },
      }),
      style(STYLE.tableCell, "ข้อความในตาราง", {
        run: { size: halfPoints(TABLE_DESIGN.cellSize) },
        paragraph: { alignment: AlignmentType.LEFT },
      }),
      heading(2, STYLE.groupHeading, "หัวข้อกลุ่ม", {
        run: { size: halfPoints(TABLE_DESIGN.groupSize) },
        // On the lines of the table, as in the other formats.
        paragraph: { spacing: lineSpacing(TABLE_DESIGN.cellSize * LINE_HEIGHT, TABLE_DESIGN.groupSize) },
      }),
      style(STYLE.listItem1, "หัวข้อ ๑", { basedOn: STYLE.tableCell }),
      style(STYLE.listItem2, "หัวข้อ ๒", { basedOn: STYLE.tableCell }),
      style(STYLE.listItem3, "หัวข้อ ๓", { basedOn: STYLE.tableCell }),
      heading(2, STYLE.summaryCaption, "ชื่อตารางสรุป", {
        run: { size: halfPoints(SUMMARY_DESIGN.captionSize) },
        paragraph: {
          spacing: {
            before: pointTwips(SUMMARY_DESIGN.beforeCaption),
            after: pointTwips(SUMMARY_DESIGN.afterCaption),
          },
        },
      }),
      style(STYLE.pageHead, "หัวกระดาษ", { run: { size: halfPoints(PAGE_HEAD_DESIGN.numberSize) } }),
      style(STYLE.sectionEnd, "ท้ายส่วน", {
        run: { size: 2 },
        paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT } },
      }),
      ...parts,
    ],
  };
}

/** A style as the library wants it. */
export type StyleOptions = NonNullable<IStylesOptions["paragraphStyles"]>[number];
type Look = Pick<StyleOptions, "run" | "paragraph" | "basedOn" | "link" | "next">;

/**
 * Single spacing, or a line's height as a part of the font's own: at an exact height the lines of a machine that has only a larger
 * font would run into each other. In the official font it is the same height.
 */
export function lineSpacing(
  points: number | null,
  size: number = MEMO_DESIGN.bodySize,
): { readonly line: number; readonly lineRule: "auto" } {
  const part = points === null ? 1 : points / (size * LINE_HEIGHT);
  return { line: Math.round(SINGLE_LINE * part), lineRule: LineRuleType.AUTO };
}

/** A style of ours, on the look of the whole document. */
export function style(id: string, name: string, look: Look): StyleOptions {
  return { id, name, basedOn: BUILT_IN_STYLE.normal, quickFormat: true, ...look };
}

/** Word's own headings in the report's look: without them it takes no style for a heading of its table of contents. */
function headingLook(outlineLevel: number): Pick<StyleOptions, "run" | "paragraph"> {
  return {
    run: { bold: true, color: "auto", size: halfPoints(MEMO_DESIGN.bodySize) },
    paragraph: { keepNext: true, outlineLevel },
  };
}

/** A heading of the navigation pane: one of Word's own under a name and a look of ours. */
export function heading(level: 1 | 2, id: string, name: string, look: Look): StyleOptions {
  return style(id, name, {
    basedOn: level === 1 ? BUILT_IN_STYLE.heading1 : BUILT_IN_STYLE.heading2,
    next: BUILT_IN_STYLE.normal,
    ...look,
    run: { bold: true, ...look.run },
    paragraph: { keepNext: true, outlineLevel: level - 1, ...look.paragraph },
  });
}

/** Lines of the cover: each size has its line. */
export function coverStyle(
  size: number,
  line: number,
  bold: boolean,
): Pick<StyleOptions, "run" | "paragraph"> {
  return {
    run: { bold, size: halfPoints(size) },
    paragraph: { alignment: AlignmentType.CENTER, spacing: lineSpacing(line, size) },
  };
}

function titleStyle(): Pick<StyleOptions, "run" | "paragraph"> {
  return {
    run: { bold: true, size: halfPoints(TABLE_DESIGN.titleSize) },
    paragraph: {
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: lineSpacing(TABLE_DESIGN.titleLine, TABLE_DESIGN.titleSize),
    },
  };
}
