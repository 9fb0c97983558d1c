import {
  AlignmentType,
  Footer,
  Header,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from "docx";
import { A4 } from "../../core/report/model/memo-design";
import type { Margins, ReportModel } from "../../core/report/model/report-model";
import { DRAFT_MARK, STYLE } from "./document-styles";
import { halfPoints, twips } from "./twips";

type Section = Omit<ISectionOptions, "children">;

/** The head of a page begins this far from its edge. */
const HEADER_FROM_EDGE = 6;
/** The foot of the number's line: more would push the table up from its margin of 15 mm. */
const FOOTER_FROM_EDGE = 6;

/** Office printers leave four or five millimetres white. */
const COVER_FOOT = 6;

/** The memo: no page number on its first page, "- ๒ -" on top of the others. */
export function memoPages({ layout, draftMark }: ReportModel): Section {
  const middle = twips((A4.width - layout.memoMargins.left - layout.memoMargins.right) / 2);
  const further = new Paragraph({
    tabStops: [
      { type: TabStopType.CENTER, position: middle },
      { type: TabStopType.RIGHT, position: middle * 2 },
    ],
    children: [
      new TextRun({ children: [new Tab(), "- ", PageNumber.CURRENT, " -"] }),
      ...(draftMark === null
        ? []
        : [
            new TextRun({
              children: [new Tab(), draftMark],
              bold: true,
              size: halfPoints(DRAFT_MARK.size),
              color: DRAFT_MARK.color,
            }),
          ]),
    ],
  });
  return {
    properties: { titlePage: true, page: uprightPage(layout.memoMargins, layout.digits, 1) },
    headers: { first: draftHeader(draftMark), default: new Header({ children: [further] }) },
    footers: { first: emptyFooter(), default: emptyFooter() },
  };
}

/** The cover: no page number. Its foot is free, so that it keeps to one page in a larger font too. */
export function coverPages({ layout, draftMark }: ReportModel): Section {
  const margins = { ...layout.coverMargins, bottom: Math.min(layout.coverMargins.bottom, COVER_FOOT) };
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: uprightPage(margins, layout.digits, undefined),
    },
    headers: { default: draftHeader(draftMark) },
    footers: { default: emptyFooter() },
  };
}

/** The table: A4 on its side, pages counted from one. */
export function tablePages(model: ReportModel): Section {
  return lyingPages(model, 1);
}

/** The summary: a page like those of the table, counted on from them. */
export function summaryPages(model: ReportModel): Section {
  return lyingPages(model, undefined);
}

function lyingPages({ layout, draftMark }: ReportModel, start: number | undefined): Section {
  const number = new Paragraph({
    style: STYLE.pageNumber,
    children: [new TextRun({ children: ["- ", PageNumber.CURRENT, " -"] })],
  });
  const page = uprightPage(layout.tableMargins, layout.digits, start);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      // The library turns the paper itself: it wants the upright width and height.
      page: { ...page, size: { ...page?.size, orientation: PageOrientation.LANDSCAPE } },
    },
    headers: { default: draftHeader(draftMark) },
    footers: { default: new Footer({ children: [number] }) },
  };
}

function uprightPage(
  margins: Margins,
  digits: ReportModel["layout"]["digits"],
  start: number | undefined,
): NonNullable<Section["properties"]>["page"] {
  return {
    size: { width: twips(A4.width), height: twips(A4.height) },
    margin: {
      top: twips(margins.top),
      right: twips(margins.right),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
      header: twips(HEADER_FROM_EDGE),
      footer: twips(Math.min(FOOTER_FROM_EDGE, margins.bottom)),
      gutter: 0,
    },
    pageNumbers: {
      formatType: digits === "thai" ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL,
      ...(start === undefined ? {} : { start }),
    },
  };
}

/** Without a mark an empty header, or the section would inherit the one before. */
function draftHeader(draftMark: string | null): Header {
  const children = draftMark === null ? [] : [new TextRun(draftMark)];
  return new Header({
    children: [new Paragraph({ style: STYLE.draftMark, alignment: AlignmentType.RIGHT, children })],
  });
}

/** Without height, or it would take room from the page. */
function emptyFooter(): Footer {
  return new Footer({ children: [new Paragraph({ style: STYLE.sectionEnd })] });
}
