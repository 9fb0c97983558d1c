import type { PageSetup } from "../../../core/model/workbook-layout";

/** Centimetres from the edge to header and footer. */
const HEADER_MARGIN = 0.8;

/** Sets how a sheet is printed: A4, its margins, repeated rows and page numbers. */
export function applyPage(worksheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = worksheet;
  pageLayout.paperSize = "A4" as Excel.PaperType;
  pageLayout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.setPrintMargins("Centimeters", {
    ...page.marginsInCentimetres,
    header: HEADER_MARGIN,
    footer: HEADER_MARGIN,
  });
  if (page.isFitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  else if (page.scale !== undefined) pageLayout.zoom = { scale: page.scale };
  if (page.repeatedRows) {
    const { first, last } = page.repeatedRows;
    pageLayout.setPrintTitleRows(`$${first}:$${last}`);
  }
  const texts = pageLayout.headersFooters.defaultForAllPages;
  const { left, center, right } = footerParts(page.footer ?? "");
  if (left !== "") texts.leftFooter = left;
  if (center !== "") texts.centerFooter = center;
  if (right !== "") texts.rightFooter = right;
}

/**
 * The three parts of a footer in Excel's codes; the text before the first code is in the middle.
 * @example footerParts("&Lฉบับร่าง&Cหน้า &P") // { left: "ฉบับร่าง", center: "หน้า &P", right: "" }
 */
export function footerParts(footer: string): Record<"left" | "center" | "right", string> {
  const part = (code: string): string => new RegExp(`&${code}((?:(?!&[LCR])[^])*)`).exec(footer)?.[1] ?? "";
  const before = /^(?:(?!&[LCR])[^])*/.exec(footer)?.[0] ?? "";
  return { left: part("L"), center: before + part("C"), right: part("R") };
}
