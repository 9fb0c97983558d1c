import type { CellStyleName } from "../../../core/model/workbook-layout";

/** What a style sets; what it does not name stays as in a new sheet. */
export interface SheetStyle {
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly fill?: string;
  /** Black lines from the bottom left to the top right, in place of a colour. */
  readonly hatched?: true;
  /** Of the letters. */
  readonly color?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly wrap?: true;
  readonly shrink?: true;
  readonly numberFormat?: string;
  readonly top?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly right?: Line;
}

/** Grey around what people fill in; black, and of dots, on what is printed, or a copier loses it. */
export type Line = "grey" | "thin" | "medium" | "dotted";

/** What the lines look like in Excel. */
export const LINE_LOOKS = {
  grey: { style: "Continuous", color: "#808080" },
  thin: { style: "Continuous", color: "#000000" },
  medium: { style: "Continuous", color: "#000000", weight: "Medium" },
  dotted: { style: "Dot", color: "#000000" },
} as const satisfies Record<
  Line,
  { readonly style: string; readonly color: string; readonly weight?: "Medium" }
>;

/** The official font by the name that Excel lists it under; a machine without it uses another font. */
export const OFFICIAL_FONT = "TH SarabunPSK";

/** Of an address: dark, and not underlined, since a line below it hides _. */
const LINK_COLOR = "#0B3D91";

const FRAME = { top: "grey", right: "grey", bottom: "grey", left: "grey" } as const;
const ENTRY = { size: 14, horizontal: "Left", vertical: "Top", wrap: true } as const;

/** What the styles of a layout look like: the same as in a workbook file. */
export const SHEET_STYLES: Readonly<Record<CellStyleName, SheetStyle>> = {
  title: { size: 18, bold: true, horizontal: "Center", vertical: "Center", wrap: true },
  label: { size: 16, bold: true, vertical: "Top", wrap: true, ...FRAME },
  heading: {
    size: 16,
    bold: true,
    fill: "#DDEBF7",
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    ...FRAME,
  },
  body: { size: 16, vertical: "Top", wrap: true, ...FRAME },
  text: { size: 16, horizontal: "Left", vertical: "Top", wrap: true, numberFormat: "@", ...FRAME },
  hint: { size: 14, italic: true, vertical: "Top" },
  memoHeading: { size: 29, bold: true, horizontal: "Center", vertical: "Center" },
  fieldLabel: { size: 20, bold: true, horizontal: "Left", vertical: "Bottom", shrink: true },
  draftMark: { size: 16, bold: true, horizontal: "Center", vertical: "Center", shrink: true },
  section: { size: 16, bold: true, horizontal: "Left", vertical: "Bottom", shrink: true },
  line: { size: 16, horizontal: "Left", vertical: "Bottom", shrink: true },
  lineRight: { size: 16, horizontal: "Right", vertical: "Bottom", shrink: true },
  signed: { size: 16, horizontal: "Center", vertical: "Bottom", shrink: true },
  paragraph: { size: 16, horizontal: "Left", vertical: "Top", wrap: true },
  centered: { size: 16, horizontal: "Center", vertical: "Center", wrap: true },
  pageNumber: { size: 16, horizontal: "Center", vertical: "Center" },
  coverTitle: { size: 28, bold: true, horizontal: "Center", vertical: "Center", wrap: true },
  coverSmall: { size: 24, bold: true, horizontal: "Center", vertical: "Center", wrap: true },
  coverDays: { size: 20, horizontal: "Center", vertical: "Center", wrap: true },
  tableHeading: { size: 14, bold: true, horizontal: "Center", vertical: "Center", wrap: true },
  entry: ENTRY,
  entryCentered: { ...ENTRY, horizontal: "Center" },
  entryLink: { ...ENTRY, color: LINK_COLOR },
  continued: { ...ENTRY, bold: true },
  entryGroup: { ...ENTRY, size: 15, bold: true, vertical: "Center" },
  pageTitle: { size: 20, bold: true, horizontal: "Center", vertical: "Center", wrap: true },
  partTitle: { size: 18, bold: true, horizontal: "Left", vertical: "Top", wrap: true },
  running: { size: 14, horizontal: "Left", vertical: "Center", shrink: true },
  sectionTop: { size: 16, bold: true, horizontal: "Left", vertical: "Top", shrink: true },
  sectionRight: { size: 16, bold: true, horizontal: "Right", vertical: "Bottom", shrink: true },
  caption: { ...ENTRY, horizontal: "Center" },
  figure: { size: 30, bold: true, horizontal: "Center", vertical: "Center", shrink: true },
  legend: { size: 14, horizontal: "Left", vertical: "Center", shrink: true },
  legendBold: { size: 14, bold: true, horizontal: "Left", vertical: "Center", shrink: true },
  bandTitle: { size: 26, bold: true, horizontal: "Left", vertical: "Top", wrap: true },
  bandSmall: { size: 24, bold: true, horizontal: "Left", vertical: "Center", wrap: true },
  bandDays: { size: 20, horizontal: "Left", vertical: "Center", wrap: true },
};
