import {
  AlignmentType,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from "docx";
import { PART_MARGINS } from "../../core/report/model/part-design";
import { A4, MEMO_DESIGN, POINTS_PER_MM, printWidth } from "../../core/report/model/memo-design";
import { PAGE_HEAD_DESIGN } from "../../core/report/model/page-head-design";
import { OF_PAGES } from "../../core/report/model/page-number";
import { LINE_HEIGHT } from "../../core/text/estimate-width";
import type { Margins, ReportModel } from "../../core/report/model/report-model";
import { STYLE } from "./document-styles";
import { twips } from "./twips";
import { xmlText } from "./xml-text";

/**
 * Where the head of an upright page begins, in millimetres from its edge: its mark is above the text, whose margin it must not push
 * down, and the number is a line below it.
 */
export const UPRIGHT_HEAD_FROM = 6;
/** On a lying page mark, number and running title are on one line. */
export const LYING_HEAD_FROM = PAGE_HEAD_DESIGN.lying.line;

/** Word's frame fits the letters: the room beside them is spaces that no line may part. */
const MARK_SPACE = "\u00a0".repeat(3);
const NUMBER_LINE = (PAGE_HEAD_DESIGN.numberSize * LINE_HEIGHT) / POINTS_PER_MM;
const MARK_LINE = (PAGE_HEAD_DESIGN.markSize * LINE_HEIGHT) / POINTS_PER_MM;

type DraftMark = ReportModel["draftMark"];

/** Writes how many pages there are; nothing where it is not asked for. */
export type CountPages = () => readonly TextRun[];

/** The mark alone. Without one an empty head, or the section would inherit the one before. */
export function markHead(draftMark: DraftMark): Header {
  return new Header({ children: [markLine(draftMark)] });
}

/** The mark, and below it the number: so high that the text begins where that of a second page does. */
export function numberedUprightHead(draftMark: DraftMark): Header {
  const after = MEMO_DESIGN.secondPageFrom - UPRIGHT_HEAD_FROM - MARK_LINE - NUMBER_LINE;
  const number = headLine({
    alignment: AlignmentType.CENTER,
    spacing: { after: twips(after) },
    children: [numberRun()],
  });
  return new Header({ children: [markLine(draftMark), number] });
}

/** The mark, and below it the letter of the page. */
export function letteredHead(draftMark: DraftMark): Header {
  const letter = headLine({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return new Header({ children: [markLine(draftMark), letter] });
}

/** The mark, and below it running title and number, above pages whose margin has room for them. */
export function uprightHead(
  draftMark: DraftMark,
  runningTitle: string | null,
  countPages: CountPages,
): Header {
  const width = printWidth(PART_MARGINS);
  const line = headLine({
    tabStops: [{ type: TabStopType.CENTER, position: twips(width / 2) }],
    children: [...titleRuns(runningTitle), new TextRun({ children: [new Tab()] }), ...numberRuns(countPages)],
  });
  return new Header({ children: [markLine(draftMark), line] });
}

/** Running title, number and mark on one line. */
export function lyingHead(
  draftMark: DraftMark,
  runningTitle: string | null,
  margins: Margins,
  countPages: CountPages,
): Header {
  const width = A4.height - margins.left - margins.right;
  const line = headLine({
    tabStops: [
      { type: TabStopType.CENTER, position: twips(width / 2) },
      { type: TabStopType.RIGHT, position: twips(width) },
    ],
    children: [
      ...titleRuns(runningTitle),
      new TextRun({ children: [new Tab()] }),
      ...numberRuns(countPages),
      ...(draftMark === null ? [] : [new TextRun({ children: [new Tab()] }), markRun(draftMark)]),
    ],
  });
  return new Header({ children: [line] });
}

function markLine(draftMark: DraftMark): Paragraph {
  return headLine({
    alignment: AlignmentType.RIGHT,
    children: draftMark === null ? [] : [markRun(draftMark)],
  });
}

function headLine(options: IParagraphOptions): Paragraph {
  return new Paragraph({ style: STYLE.pageHead, ...options });
}

function titleRuns(runningTitle: string | null): readonly TextRun[] {
  return runningTitle === null
    ? []
    : [new TextRun({ style: STYLE.runningTitle, text: xmlText(runningTitle) })];
}

/** Number and total are two fields: the total is the number of the last page, as its section writes it. */
function numberRuns(countPages: CountPages): readonly ParagraphChild[] {
  const total = countPages();
  if (total.length === 0) return [numberRun()];
  return [new TextRun({ children: ["- ", PageNumber.CURRENT, OF_PAGES] }), ...total, new TextRun(" -")];
}

function numberRun(): TextRun {
  return new TextRun({ children: ["- ", PageNumber.CURRENT, " -"] });
}

function markRun(draftMark: string): TextRun {
  return new TextRun({ style: STYLE.draftMark, text: MARK_SPACE + xmlText(draftMark) + MARK_SPACE });
}
