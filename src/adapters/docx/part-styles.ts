import { AlignmentType, LeaderType, TabStopType } from "docx";
import { PART_DESIGN, PART_MARGINS } from "../../core/report/model/part-design";
import { MEMO_DESIGN, printWidth } from "../../core/report/model/memo-design";
import type { ReportModel } from "../../core/report/model/report-model";
import { APPENDIX_DESIGN } from "./appendix-design";
import { BUILT_IN_STYLE, heading, lineSpacing, STYLE, style, type StyleOptions } from "./document-styles";
import { SUMMARY_PAGE } from "./summary-page";
import { ruleAbove } from "./table-frame";
import { halfPoints, pointTwips, twips } from "./twips";
import { SIGNED_FROM } from "./signed-from";

const { CENTER, LEFT } = AlignmentType;
/** Behind the label of a table's first column, in points. */
const AFTER_LABELS = 3;

/** The styles of what not every report has: a file without a part has none of its styles. */
export function partStyles(model: ReportModel): readonly StyleOptions[] {
  const { cover, foreword, contents, summary, appendix } = model;
  const hasPart = [foreword, contents, summary, appendix].some((part) => part !== null);
  return [
    ...(cover.madeLine === null ? [] : [style(STYLE.coverMade, "จัดทำและพิมพ์บนปก", centred())]),
    ...(cover.adornment.kind === "picture" ? [caption(STYLE.coverCaption, "คำบรรยายภาพปก")] : []),
    ...(hasPart ? [partTitle()] : []),
    ...(foreword === null ? [] : forewordStyles()),
    ...(contents === null ? [] : contentsStyles()),
    ...(summary === null ? [] : summaryStyles()),
    ...(appendix === null ? [] : appendixStyles()),
  ];
}

function centred(): Pick<StyleOptions, "paragraph"> {
  return { paragraph: { alignment: CENTER } };
}

function caption(id: string, name: string): StyleOptions {
  return style(id, name, { run: { size: halfPoints(PART_DESIGN.smallSize) }, ...centred() });
}

function partTitle(): StyleOptions {
  return heading(1, STYLE.partTitle, "ชื่อส่วน", {
    run: { size: halfPoints(PART_DESIGN.titleSize) },
    paragraph: { alignment: CENTER, spacing: lineSpacing(PART_DESIGN.titleLine, PART_DESIGN.titleSize) },
  });
}

function forewordStyles(): readonly StyleOptions[] {
  return [
    style(STYLE.forewordBody, "เนื้อความคำนำ", {
      paragraph: {
        alignment: AlignmentType.THAI_DISTRIBUTE,
        indent: { firstLine: twips(MEMO_DESIGN.firstLineIndent) },
        spacing: { before: pointTwips(MEMO_DESIGN.beforeParagraph) },
      },
    }),
    style(STYLE.forewordSigned, "ท้ายคำนำ", {
      paragraph: { alignment: CENTER, indent: { left: twips(SIGNED_FROM) } },
    }),
  ];
}

function contentsStyles(): readonly StyleOptions[] {
  const { hang, indent } = PART_DESIGN.contents;
  const end = twips(printWidth(PART_MARGINS));
  const pages = { type: TabStopType.RIGHT, position: end };
  const dotted = { ...pages, leader: LeaderType.DOT };
  const entry = (left: number, hanging: number): NonNullable<StyleOptions["paragraph"]> => ({
    alignment: LEFT,
    // No indent on the right: LibreOffice shows no number behind one.
    indent: { left: twips(left), hanging: twips(hanging) },
  });
  return [
    style(STYLE.contentsLabels, "หัวสารบัญ", {
      run: { bold: true },
      paragraph: {
        keepNext: true,
        spacing: { before: pointTwips(MEMO_DESIGN.beforeParagraph), after: pointTwips(AFTER_LABELS) },
        rightTabStop: end,
      },
    }),
    // The names by which Word knows the styles of a table of contents.
    style(BUILT_IN_STYLE.contents1, "toc 1", {
      paragraph: { ...entry(hang, hang), tabStops: [dotted] } as StyleOptions["paragraph"],
    }),
    style(BUILT_IN_STYLE.contents2, "toc 2", {
      paragraph: { ...entry(2 * indent, indent), tabStops: [dotted] } as StyleOptions["paragraph"],
    }),
  ];
}

function summaryStyles(): readonly StyleOptions[] {
  const { bodyLine, smallLine, figureSize, figureLine, beforeHeading, headingLine, afterMarks } =
    SUMMARY_PAGE;
  const { headingSize, smallSize } = PART_DESIGN;
  return [
    heading(2, STYLE.summaryHeading, "หัวข้อสรุป", {
      run: { size: halfPoints(headingSize) },
      paragraph: {
        spacing: { ...lineSpacing(headingLine, headingSize), before: pointTwips(beforeHeading) },
      },
    }),
    style(STYLE.summarySubtitle, "ใต้ชื่อสรุป", { paragraph: { alignment: CENTER, keepNext: true } }),
    style(STYLE.summaryFigure, "ตัวเลขสรุป", {
      run: { bold: true, size: halfPoints(figureSize) },
      paragraph: { alignment: CENTER, spacing: lineSpacing(figureLine, figureSize) },
    }),
    style(STYLE.summaryLabel, "ใต้ตัวเลขสรุป", {
      paragraph: { alignment: CENTER, spacing: lineSpacing(bodyLine) },
    }),
    style(STYLE.summaryMarks, "สัญลักษณ์ในสรุป", {
      run: { size: 2 },
      paragraph: { keepNext: true, spacing: { after: pointTwips(afterMarks) } },
    }),
    style(STYLE.summaryLine, "ข้อความในสรุป", {
      run: { size: halfPoints(smallSize) },
      paragraph: { alignment: LEFT, spacing: lineSpacing(smallLine, smallSize) },
    }),
  ];
}

function appendixStyles(): readonly StyleOptions[] {
  const { rule, beforeRule, belowRule } = APPENDIX_DESIGN;
  const ruled = {
    border: { top: ruleAbove(rule, belowRule) },
    keepNext: true,
    spacing: { before: pointTwips(beforeRule) },
  };
  return [
    heading(2, STYLE.appendixMeasure, "มาตรการในภาคผนวก", {
      run: { size: halfPoints(PART_DESIGN.headingSize) },
      paragraph: ruled,
    }),
    style(STYLE.appendixFacts, "ใต้มาตรการในภาคผนวก", {
      run: { size: halfPoints(PART_DESIGN.smallSize) },
      paragraph: { keepNext: true, spacing: { after: pointTwips(belowRule) } },
    }),
    style(STYLE.appendixClosing, "ท้ายภาคผนวก", { paragraph: { ...ruled, keepNext: false } }),
    caption(STYLE.pictureCaption, "คำบรรยายภาพ"),
  ];
}
