import { MAX_COLUMNS, MAX_ROWS } from "../workbook/area";
import { hostError } from "../workbook/host-error";
import type { HeaderFooterTexts, PageLayout, PageZoom } from "../workbook/page-layout";
import type { Sheet } from "../workbook/sheet";
import { asBoolean, asInteger, asNumber, asRecord, asText, oneOf } from "../protocol/arguments";
import { methods, navigation, stored, type ObjectType, type Property } from "../protocol/object-type";
import { areaOf, makeRange, rangeArgument } from "../protocol/ranges";
import type { ServerContext } from "../protocol/server-context";
import { isObjectOf, serverObject, type ServerObject } from "../protocol/targets";

const layout = (sheet: Sheet): PageLayout => sheet.pageLayout;

const POINTS_PER_UNIT: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const MARGIN_NAMES: Readonly<
  Record<
    string,
    "topMargin" | "bottomMargin" | "leftMargin" | "rightMargin" | "headerMargin" | "footerMargin"
  >
> = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
  header: "headerMargin",
  footer: "footerMargin",
};

function margin(key: (typeof MARGIN_NAMES)[string]): Property<Sheet> {
  return stored(layout, key, asMargin);
}

function asMargin(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw hostError("InvalidArgument");
  return points;
}

function asZoom(value: unknown): PageZoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(value);
  const zoom: PageZoom = {
    ...(typeof scale === "number" ? { scale } : {}),
    ...(typeof horizontalFitToPages === "number" ? { horizontalFitToPages } : {}),
    ...(typeof verticalFitToPages === "number" ? { verticalFitToPages } : {}),
  };
  const isPossible = zoom.scale === undefined || (zoom.scale >= 10 && zoom.scale <= 400);
  if (!isPossible) throw hostError("InvalidArgument");
  return zoom;
}

function setMargins(sheet: Sheet, [unit, margins]: readonly unknown[]): void {
  const points = POINTS_PER_UNIT[asText(unit)];
  if (points === undefined) throw hostError("InvalidArgument");
  for (const [name, value] of Object.entries(asRecord(margins))) {
    const key = MARGIN_NAMES[name];
    if (!key) throw hostError("InvalidArgument");
    sheet.pageLayout[key] = asMargin(value) * points;
  }
}

function printArea(sheet: Sheet, _args: readonly unknown[], context: ServerContext): ServerObject | null {
  const ranges = sheet.pageLayout.printAreas.map((area) => makeRange(context, sheet, area).target);
  return ranges.length > 0 ? serverObject("RangeAreas", ranges) : null;
}

function titles(key: "titleRows" | "titleColumns") {
  return (sheet: Sheet, _args: readonly unknown[], context: ServerContext): ServerObject | null => {
    const area = sheet.pageLayout[key];
    return area && makeRange(context, sheet, area);
  };
}

/** `Excel.PageLayout`. */
export const PAGE_LAYOUT: ObjectType<Sheet> = {
  properties: {
    Orientation: stored(layout, "orientation", oneOf("Portrait", "Landscape")),
    PaperSize: stored(layout, "paperSize", asText),
    LeftMargin: margin("leftMargin"),
    RightMargin: margin("rightMargin"),
    TopMargin: margin("topMargin"),
    BottomMargin: margin("bottomMargin"),
    HeaderMargin: margin("headerMargin"),
    FooterMargin: margin("footerMargin"),
    CenterHorizontally: stored(layout, "centerHorizontally", asBoolean),
    CenterVertically: stored(layout, "centerVertically", asBoolean),
    PrintGridlines: stored(layout, "printGridlines", asBoolean),
    PrintHeadings: stored(layout, "printHeadings", asBoolean),
    BlackAndWhite: stored(layout, "blackAndWhite", asBoolean),
    DraftMode: stored(layout, "draftMode", asBoolean),
    FirstPageNumber: stored(layout, "firstPageNumber", (value) => (value === "" ? "" : asInteger(value))),
    PrintOrder: stored(layout, "printOrder", oneOf("DownThenOver", "OverThenDown")),
    PrintComments: stored(layout, "printComments", oneOf("NoComments", "EndSheet", "InPlace")),
    PrintErrors: stored(layout, "printErrors", oneOf("AsDisplayed", "Blank", "Dash", "NotAvailable")),
    Zoom: stored(layout, "zoom", asZoom),
  },
  navigation: navigation<Sheet>({ HeadersFooters: (sheet) => serverObject("HeaderFooterGroup", sheet) }),
  methods: methods<Sheet>({
    SetPrintArea: (sheet, [value], context) => {
      const ranges = isObjectOf(value, "RangeAreas") ? value.target : [rangeArgument(context, value, sheet)];
      sheet.pageLayout.printAreas = ranges.map(areaOf);
    },
    GetPrintArea: printArea,
    GetPrintAreaOrNullObject: printArea,
    SetPrintMargins: setMargins,
    SetPrintTitleRows: (sheet, [value], context) => {
      const area = areaOf(rangeArgument(context, value, sheet));
      sheet.pageLayout.titleRows = { ...area, left: 1, right: MAX_COLUMNS };
    },
    SetPrintTitleColumns: (sheet, [value], context) => {
      const area = areaOf(rangeArgument(context, value, sheet));
      sheet.pageLayout.titleColumns = { ...area, top: 1, bottom: MAX_ROWS };
    },
    GetPrintTitleRows: titles("titleRows"),
    GetPrintTitleRowsOrNullObject: titles("titleRows"),
    GetPrintTitleColumns: titles("titleColumns"),
    GetPrintTitleColumnsOrNullObject: titles("titleColumns"),
  }),
};

/** `Excel.HeaderFooterGroup`. */
export const HEADER_FOOTER_GROUP: ObjectType<Sheet> = {
  properties: {
    State: stored(
      layout,
      "headerState",
      oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"),
    ),
    UseSheetMargins: stored(layout, "useSheetMargins", asBoolean),
    UseSheetScale: stored(layout, "useSheetScale", asBoolean),
  },
  navigation: navigation<Sheet>({
    DefaultForAllPages: (sheet) => serverObject("HeaderFooter", sheet.pageLayout.defaultForAllPages),
    FirstPage: (sheet) => serverObject("HeaderFooter", sheet.pageLayout.firstPage),
    EvenPages: (sheet) => serverObject("HeaderFooter", sheet.pageLayout.evenPages),
    OddPages: (sheet) => serverObject("HeaderFooter", sheet.pageLayout.oddPages),
  }),
};

function text(key: keyof HeaderFooterTexts): Property<HeaderFooterTexts> {
  return stored((texts: HeaderFooterTexts) => texts, key, asText);
}

/** `Excel.HeaderFooter`. */
export const HEADER_FOOTER: ObjectType<HeaderFooterTexts> = {
  properties: {
    LeftHeader: text("leftHeader"),
    CenterHeader: text("centerHeader"),
    RightHeader: text("rightHeader"),
    LeftFooter: text("leftFooter"),
    CenterFooter: text("centerFooter"),
    RightFooter: text("rightFooter"),
  },
};
