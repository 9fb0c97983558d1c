import type { Area } from "./area";

/** Texts of one kind of page, with Excel's codes (`&P` is the page number). */
export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Zoom: a percentage, or a number of pages across and down. */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Page set-up of a sheet; margins in points. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  printOrder: string;
  printComments: string;
  printErrors: string;
  zoom: PageZoom;
  printAreas: Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  headerState: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  defaultForAllPages: HeaderFooterTexts;
  firstPage: HeaderFooterTexts;
  evenPages: HeaderFooterTexts;
  oddPages: HeaderFooterTexts;
  /** Rows that begin a new page. */
  rowBreaks: number[];
  /** Columns that begin a new page. */
  columnBreaks: number[];
}

function noTexts(): HeaderFooterTexts {
  return {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  };
}

/** The page set-up of a new sheet: portrait, letter paper, "normal" margins. */
export function createPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: "",
    printOrder: "DownThenOver",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    zoom: { scale: 100 },
    printAreas: [],
    titleRows: null,
    titleColumns: null,
    headerState: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: noTexts(),
    firstPage: noTexts(),
    evenPages: noTexts(),
    oddPages: noTexts(),
    rowBreaks: [],
    columnBreaks: [],
  };
}
