import type { CellStyleName } from "../../../core/model/workbook-layout";

/** What a style sets; what it does not name stays as in a new sheet. */
export interface SheetStyle {
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center";
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly wrap?: true;
  readonly shrink?: true;
  readonly numberFormat?: string;
  readonly top?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly right?: Line;
}

export type Line = "Continuous" | "Dot";

/** The official font by the name that Excel lists it under; a machine without it uses another font. */
export const OFFICIAL_FONT = "TH SarabunPSK";

export const LINE_COLOR = "#808080";

const FRAME = { top: "Continuous", right: "Continuous", bottom: "Continuous", left: "Continuous" } as const;
const SIDES = { right: "Continuous", left: "Continuous" } as const;
const ENTRY = { size: 14, horizontal: "Left", vertical: "Top", wrap: true, ...SIDES } as const;

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
  fieldLabel: { size: 20, bold: true, vertical: "Bottom", shrink: true },
  field: { size: 16, horizontal: "Left", vertical: "Bottom", shrink: true, bottom: "Dot" },
  section: { size: 16, bold: true, horizontal: "Left", vertical: "Bottom", shrink: true },
  line: { size: 16, horizontal: "Left", vertical: "Bottom", shrink: true },
  signed: { size: 16, horizontal: "Center", vertical: "Bottom", shrink: true },
  paragraph: { size: 16, horizontal: "Left", vertical: "Top", wrap: true },
  centered: { size: 16, horizontal: "Center", vertical: "Center", wrap: true },
  coverTitle: { size: 28, bold: true, horizontal: "Center", vertical: "Center", wrap: true },
  entry: { ...ENTRY, top: "Continuous" },
  entryMore: ENTRY,
  entryCentered: { ...ENTRY, horizontal: "Center", top: "Continuous" },
  entryMoreCentered: { ...ENTRY, horizontal: "Center" },
  entryGroup: { ...ENTRY, bold: true, top: "Continuous" },
  count: { size: 14, horizontal: "Center", vertical: "Center", wrap: true, ...FRAME },
  total: {
    size: 14,
    bold: true,
    fill: "#EDEDED",
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    ...FRAME,
  },
  entryEnd: { size: 14, vertical: "Top", top: "Continuous" },
};
