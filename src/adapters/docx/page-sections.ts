import { Footer, NumberFormat, PageOrientation, Paragraph, SectionType, type ISectionOptions } from "docx";
import type { UnitPages } from "../../core/owed/unit-notes";
import { PART_MARGINS } from "../../core/report/model/part-design";
import { A4 } from "../../core/report/model/memo-design";
import type { Margins, ReportModel } from "../../core/report/model/report-model";
import { STYLE } from "./document-styles";
import { coverMargins } from "./cover-places";
import {
  letteredHead,
  LYING_HEAD_FROM,
  lyingHead,
  markHead,
  numberedUprightHead,
  UPRIGHT_HEAD_FROM,
  uprightHead,
  type CountPages,
} from "./page-heads";
import { twips } from "./twips";

type Section = Omit<ISectionOptions, "children">;
type Page = NonNullable<Section["properties"]>["page"];

/** Office printers leave four or five millimetres white. */
const COVER_FOOT = 6;
/** A foot that holds nothing is as near to the edge as the page's own margin allows. */
const FOOTER_FROM_EDGE = 6;

/** The memo: no page number on its first page, "- ๒ -" on top of the others. */
export function memoPages({ layout, draftMark }: NotePages): Section {
  return {
    properties: { titlePage: true, page: uprightPage(layout.memoMargins, layout.digits, 1) },
    headers: { first: markHead(draftMark), default: numberedUprightHead(draftMark) },
    footers: { first: emptyFooter(), default: emptyFooter() },
  };
}

/**
 * The cover: no page number. Its foot is free, so that it keeps to one page in a larger font too. Before contents without a foreword
 * it has their head for a second page of its own, which there is not: they take it over.
 */
export function coverPages({ layout, draftMark, cover, foreword, contents }: ReportModel): Section {
  const margins = coverMargins(cover, layout.coverMargins);
  const leavesHead = contents !== null && foreword === null;
  const head = markHead(draftMark);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      ...(leavesHead ? { titlePage: true } : {}),
      page: uprightPage(
        { ...margins, bottom: Math.min(margins.bottom, COVER_FOOT) },
        layout.digits,
        undefined,
      ),
    },
    headers: leavesHead ? { first: head, default: letteredHead(draftMark) } : { default: head },
    footers: { ...(leavesHead ? { first: emptyFooter() } : {}), default: emptyFooter() },
  };
}

/** The foreword: page ก, whatever the digits of the others. */
export function forewordPages({ draftMark }: ReportModel): Section {
  return {
    properties: letteredPages(true),
    headers: { default: letteredHead(draftMark) },
    footers: { default: emptyFooter() },
  };
}

/**
 * The contents: counted on from the foreword, whose head they have, or the cover's for a second page: LibreOffice leaves out what is
 * in the head of a section with a table of contents, but not what that head takes over from the section before.
 */
export function contentsPages({ foreword }: ReportModel): Section {
  return { properties: letteredPages(foreword === null) };
}

function letteredPages(isFirst: boolean): Section["properties"] {
  const formatType = NumberFormat.THAI_LETTERS;
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      ...uprightPage(PART_MARGINS, "thai", undefined),
      pageNumbers: isFirst ? { formatType, start: 1 } : { formatType },
    },
  };
}

/** The summary: an upright page, the first that is counted. */
export function summaryPages({ layout, draftMark }: ReportModel, countPages: CountPages): Section {
  return {
    properties: { type: SectionType.NEXT_PAGE, page: uprightPage(PART_MARGINS, layout.digits, 1) },
    headers: { default: uprightHead(draftMark, null, countPages) },
    footers: { default: emptyFooter() },
  };
}

/** The appendix: upright pages, counted on from those of the table, with a running title on all but the first. */
export function appendixPages(
  { layout, draftMark }: ReportModel,
  runningTitle: string,
  countPages: CountPages,
): Section {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: uprightPage(PART_MARGINS, layout.digits, undefined),
    },
    headers: {
      first: uprightHead(draftMark, null, countPages),
      default: uprightHead(draftMark, runningTitle, countPages),
    },
    footers: { first: emptyFooter(), default: emptyFooter() },
  };
}

/**
 * The table: A4 on its side, pages counted from one, or on from the summary's. The number is on all of them, the running title on all
 * but the first.
 */
export function tablePages(model: ReportModel, countPages: CountPages): Section {
  const start = model.summary === null ? 1 : undefined;
  return lyingPages(model, { first: null, others: model.runningTitle, start }, countPages);
}

/** The pages of a unit behind its note: A4 on its side, counted from one, each unit's anew. */
export function unitPages(model: NotePages, { day, runningTitle }: UnitPages): Section {
  return lyingPages(model, { first: day, others: runningTitle, start: 1 }, () => []);
}

type NotePages = Pick<ReportModel, "layout" | "draftMark">;

interface LyingHeads {
  /** At the left of the head of the first page, and of all others. */
  readonly first: string | null;
  readonly others: string;
  /** The number of the first page; undefined where it is counted on. */
  readonly start: number | undefined;
}

function lyingPages(
  { layout, draftMark }: NotePages,
  { first, others, start }: LyingHeads,
  countPages: CountPages,
): Section {
  const margins = layout.tableMargins;
  const page = pageOf(margins, layout.digits, { headFrom: LYING_HEAD_FROM, start });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      // The library turns the paper itself: it wants the upright width and height.
      page: { ...page, size: { ...page?.size, orientation: PageOrientation.LANDSCAPE } },
    },
    headers: {
      first: lyingHead(draftMark, first, margins, countPages),
      default: lyingHead(draftMark, others, margins, countPages),
    },
    footers: { first: emptyFooter(), default: emptyFooter() },
  };
}

function uprightPage(
  margins: Margins,
  digits: ReportModel["layout"]["digits"],
  start: number | undefined,
): Page {
  return pageOf(margins, digits, { headFrom: UPRIGHT_HEAD_FROM, start });
}

function pageOf(
  margins: Margins,
  digits: ReportModel["layout"]["digits"],
  { headFrom, start }: { readonly headFrom: number; readonly start: number | undefined },
): Page {
  return {
    size: { width: twips(A4.width), height: twips(A4.height) },
    margin: {
      top: twips(margins.top),
      right: twips(margins.right),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
      header: twips(headFrom),
      footer: twips(Math.min(FOOTER_FROM_EDGE, margins.bottom)),
      gutter: 0,
    },
    pageNumbers: {
      formatType: digits === "thai" ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL,
      ...(start === undefined ? {} : { start }),
    },
  };
}

/** Without height, or it would take room from the page. */
function emptyFooter(): Footer {
  return new Footer({ children: [new Paragraph({ style: STYLE.sectionEnd })] });
}
