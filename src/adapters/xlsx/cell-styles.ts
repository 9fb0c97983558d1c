import type { CellStyleName } from "../../core/model/workbook-layout";
import type { CellStyle } from "hucre/xlsx";

/**
 * The official font by the name that Excel lists it under; a machine without it uses another font. No family or character
 * set beside it: the library writes them in an order that the schema forbids; an address's colour is put right by `order-fonts.ts`.
 */
export const WORKBOOK_FONT = { name: "TH SarabunPSK", size: 16 } as const;

const AS_TEXT = "@";
const LINE = { style: "thin", color: { rgb: "808080" } } as const;
const FRAME = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** Lines of what is printed: black, or a copier loses them. */
export const PRINTED_LINES = {
  thin: { style: "thin", color: { rgb: "000000" } },
  medium: { style: "medium", color: { rgb: "000000" } },
  dotted: { style: "dotted", color: { rgb: "000000" } },
} as const;

/** Of an address: dark, and not underlined, since a line below it hides _. */
const LINK_COLOR = { rgb: "0B3D91" } as const;

const ENTRY_FONT = { ...WORKBOOK_FONT, size: 14 };
const ENTRY_LEFT = { horizontal: "left", vertical: "top", wrapText: true } as const;
const ENTRY_CENTER = { horizontal: "center", vertical: "top", wrapText: true } as const;

/** What the styles of a layout look like. */
export const CELL_STYLES: Readonly<Record<CellStyleName, CellStyle>> = {
  title: {
    font: { ...WORKBOOK_FONT, size: 18, bold: true },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  label: {
    font: { ...WORKBOOK_FONT, bold: true },
    border: FRAME,
    alignment: { vertical: "top", wrapText: true },
  },
  heading: {
    font: { ...WORKBOOK_FONT, bold: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDEBF7" } },
    border: FRAME,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  body: { font: WORKBOOK_FONT, border: FRAME, alignment: { vertical: "top", wrapText: true } },
  text: {
    font: WORKBOOK_FONT,
    border: FRAME,
    alignment: { horizontal: "left", vertical: "top", wrapText: true },
    numFmt: AS_TEXT,
  },
  hint: { font: { ...WORKBOOK_FONT, size: 14, italic: true }, alignment: { vertical: "top" } },
  memoHeading: {
    font: { ...WORKBOOK_FONT, size: 29, bold: true },
    alignment: { horizontal: "center", vertical: "center" },
  },
  fieldLabel: {
    font: { ...WORKBOOK_FONT, size: 20, bold: true },
    alignment: { horizontal: "left", vertical: "bottom", shrinkToFit: true },
  },
  draftMark: {
    font: { ...WORKBOOK_FONT, bold: true },
    alignment: { horizontal: "center", vertical: "center", shrinkToFit: true },
  },
  section: {
    font: { ...WORKBOOK_FONT, bold: true },
    alignment: { horizontal: "left", vertical: "bottom", shrinkToFit: true },
  },
  line: {
    font: WORKBOOK_FONT,
    alignment: { horizontal: "left", vertical: "bottom", shrinkToFit: true },
  },
  lineRight: {
    font: WORKBOOK_FONT,
    alignment: { horizontal: "right", vertical: "bottom", shrinkToFit: true },
  },
  signed: {
    font: WORKBOOK_FONT,
    alignment: { horizontal: "center", vertical: "bottom", shrinkToFit: true },
  },
  paragraph: { font: WORKBOOK_FONT, alignment: { horizontal: "left", vertical: "top", wrapText: true } },
  centered: {
    font: WORKBOOK_FONT,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  pageNumber: { font: WORKBOOK_FONT, alignment: { horizontal: "center", vertical: "center" } },
  coverTitle: {
    font: { ...WORKBOOK_FONT, size: 28, bold: true },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  coverSmall: {
    font: { ...WORKBOOK_FONT, size: 24, bold: true },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  coverDays: {
    font: { ...WORKBOOK_FONT, size: 20 },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  tableHeading: {
    font: { ...ENTRY_FONT, bold: true },
    alignment: { ...ENTRY_CENTER, vertical: "center" },
  },
  entry: { font: ENTRY_FONT, alignment: ENTRY_LEFT },
  entryCentered: { font: ENTRY_FONT, alignment: ENTRY_CENTER },
  entryLink: { font: { ...ENTRY_FONT, color: LINK_COLOR }, alignment: ENTRY_LEFT },
  continued: { font: { ...ENTRY_FONT, bold: true }, alignment: ENTRY_LEFT },
  entryGroup: {
    font: { ...ENTRY_FONT, size: 15, bold: true },
    alignment: { ...ENTRY_LEFT, vertical: "center" },
  },
  pageTitle: {
    font: { ...WORKBOOK_FONT, size: 20, bold: true },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  partTitle: {
    font: { ...WORKBOOK_FONT, size: 18, bold: true },
    alignment: { horizontal: "left", vertical: "top", wrapText: true },
  },
  running: { font: ENTRY_FONT, alignment: { horizontal: "left", vertical: "center", shrinkToFit: true } },
  sectionTop: {
    font: { ...WORKBOOK_FONT, bold: true },
    alignment: { horizontal: "left", vertical: "top", shrinkToFit: true },
  },
  sectionRight: {
    font: { ...WORKBOOK_FONT, bold: true },
    alignment: { horizontal: "right", vertical: "bottom", shrinkToFit: true },
  },
  caption: { font: ENTRY_FONT, alignment: ENTRY_CENTER },
  figure: {
    font: { ...WORKBOOK_FONT, size: 30, bold: true },
    alignment: { horizontal: "center", vertical: "center", shrinkToFit: true },
  },
  legend: { font: ENTRY_FONT, alignment: { horizontal: "left", vertical: "center", shrinkToFit: true } },
  legendBold: {
    font: { ...ENTRY_FONT, bold: true },
    alignment: { horizontal: "left", vertical: "center", shrinkToFit: true },
  },
  bandTitle: {
    font: { ...WORKBOOK_FONT, size: 26, bold: true },
    alignment: { horizontal: "left", vertical: "top", wrapText: true },
  },
  bandSmall: {
    font: { ...WORKBOOK_FONT, size: 24, bold: true },
    alignment: { horizontal: "left", vertical: "center", wrapText: true },
  },
  bandDays: {
    font: { ...WORKBOOK_FONT, size: 20 },
    alignment: { horizontal: "left", vertical: "center", wrapText: true },
  },
};
