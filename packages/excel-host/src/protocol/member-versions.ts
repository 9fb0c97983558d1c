/**
 * Since which version of ExcelApi a simulated member exists, by type; what is not listed has been there from 1.1. Taken from
 * @types/office-js, and a test compares the two.
 */
const MEMBERS_BY_VERSION: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "1.2": {
    Worksheet: "protection",
    WorksheetProtection: "protected options protect",
    Range:
      "rowHidden columnHidden hidden getResizedRange getRowsAbove getRowsBelow " +
      "getColumnsBefore getColumnsAfter merge unmerge sort",
    RangeSort: "apply",
    RangeFormat: "columnWidth rowHeight protection autofitRows autofitColumns",
    FormatProtection: "locked formulaHidden",
    Table: "worksheet convertToRange",
  },
  "1.3": {
    Range: "getVisibleView",
    RangeView:
      "values formulas text numberFormat valueTypes rowCount columnCount cellAddresses " + "getRange",
    Table: "showBandedRows showFilterButton",
  },
  "1.4": {
    Workbook: "settings",
    WorksheetCollection: "getItemOrNullObject getCount",
    Worksheet: "names getUsedRangeOrNullObject",
    Range: "getIntersectionOrNullObject getUsedRangeOrNullObject",
    NamedItemCollection: "add getItemOrNullObject getCount",
    NamedItem: "comment scope worksheet worksheetOrNullObject getRangeOrNullObject delete",
    TableCollection: "getItemOrNullObject getCount",
    TableRowCollection: "getCount",
    TableColumnCollection: "getCount getItemOrNullObject",
    SettingCollection: "add getItemOrNullObject getCount",
    Setting: "key value delete",
  },
  "1.5": {
    WorksheetCollection: "getFirst getLast",
    Worksheet: "getNext getNextOrNullObject getPrevious getPreviousOrNullObject",
  },
  "1.6": {
    Application: "suspendApiCalculationUntilNextSync",
    Worksheet: "calculate",
    Range: "calculate conditionalFormats",
    ConditionalFormatCollection: "getCount",
  },
  "1.7": {
    Workbook: "name protection properties getActiveCell",
    WorkbookProtection: "protected unprotect",
    DocumentProperties: "title subject author keywords comments category manager company",
    Worksheet: "tabColor standardWidth standardHeight freezePanes copy getRangeByIndexes",
    WorksheetProtection: "unprotect",
    WorksheetFreezePanes: "freezeRows freezeColumns freezeAt unfreeze getLocation getLocationOrNullObject",
    Range:
      "numberFormatLocal isEntireRow isEntireColumn hyperlink style getAbsoluteResizedRange " +
      "getSurroundingRegion",
    RangeFormat: "textOrientation useStandardHeight",
    NamedItem: "formula",
    Chart: "id",
    ChartAxis: "reversePlotOrder tickLabelSpacing visible",
    ChartLineFormat: "lineStyle weight",
    ChartSeries: "gapWidth hasDataLabels",
  },
  "1.8": {
    Workbook: "readOnly",
    Runtime: "enableEvents",
    Worksheet: "showGridlines showHeadings",
    Range: "dataValidation",
    DataValidation: "rule errorAlert prompt ignoreBlanks type clear",
    ChartDataLabels: "numberFormat",
    ChartSeries: "dataLabels",
  },
  "1.9": {
    Workbook: "isDirty autoSave previouslySaved getSelectedRanges",
    Application: "calculationState calculationEngineVersion suspendScreenUpdatingUntilNextSync",
    Worksheet:
      "shapes enableCalculation pageLayout horizontalPageBreaks verticalPageBreaks autoFilter " + "getRanges",
    PageLayout:
      "orientation paperSize leftMargin rightMargin topMargin bottomMargin headerMargin " +
      "footerMargin centerHorizontally centerVertically printGridlines printHeadings " +
      "blackAndWhite draftMode firstPageNumber printOrder printComments printErrors zoom " +
      "headersFooters setPrintArea getPrintArea getPrintAreaOrNullObject setPrintMargins " +
      "setPrintTitleRows setPrintTitleColumns getPrintTitleRows " +
      "getPrintTitleRowsOrNullObject getPrintTitleColumns getPrintTitleColumnsOrNullObject",
    HeaderFooterGroup: "state useSheetMargins useSheetScale defaultForAllPages firstPage evenPages oddPages",
    HeaderFooter: "leftHeader centerHeader rightHeader leftFooter centerFooter rightFooter",
    Shape: "id left width name altTextDescription lockAspectRatio rotation top height type delete",
    PageBreakCollection: "add getCount removePageBreaks",
    PageBreak: "rowIndex columnIndex delete getCellAfterBreak",
    AutoFilter:
      "enabled isDataFiltered criteria apply reapply clearCriteria remove getRange " + "getRangeOrNullObject",
    Range:
      "getRowProperties getCellProperties setCellProperties getSpecialCells getSpecialCellsOrNullObject " +
      "getTables copyFrom find findOrNullObject",
    RangeFormat: "shrinkToFit indentLevel readingOrder",
    RangeFont: "strikethrough",
    RangeAreas: "address addressLocal areaCount cellCount areas worksheet clear",
    RangeCollection: "getCount getItemAt",
    RangeFill: "pattern patternColor",
    ShapeCollection: "addImage",
  },
  "1.10": {
    Workbook: "comments",
    Worksheet: "comments",
    Range: "top left height width",
    CommentCollection: "add getCount getItemAt getItemByCell",
    Comment: "id content authorName getLocation delete",
    Shape: "placement",
  },
  "1.11": {
    Workbook: "save",
    Application: "decimalSeparator thousandsSeparator useSystemSeparators cultureInfo",
    CultureInfo: "name",
    Comment: "resolved",
  },
  "1.12": {
    Worksheet: "customProperties",
    Range: "hasSpill",
    WorksheetCustomPropertyCollection: "add getItemOrNullObject getCount",
    WorksheetCustomProperty: "key value delete",
  },
  "1.13": {
    Range: "getRangeEdge getExtendedRange getMergedAreasOrNullObject",
    Table: "resize",
  },
  "1.14": {
    AutoFilter: "clearColumnCriteria",
    CommentCollection: "getItemOrNullObject",
  },
};

const VERSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(MEMBERS_BY_VERSION).flatMap(([version, types]) =>
    Object.entries(types).flatMap(([type, members]) =>
      members.split(" ").map((member) => [`${type}.${member}`, version] as const),
    ),
  ),
);

/** The version of ExcelApi that a member came with: `Range.getMergedAreasOrNullObject` is 1.13. */
export function versionOf(member: string): string {
  return VERSIONS.get(member) ?? "1.1";
}

/** Whether an Excel of one version (`1.9`) has what came with another (`1.13`). */
export function isVersionAtLeast(version: string, wanted: string): boolean {
  return version === wanted || orderOf(version) >= orderOf(wanted);
}

/** Asked for every member of every request: a version is taken apart once. */
const ORDERS = new Map<string, number>();
const MOST_MINORS = 1000;

function orderOf(version: string): number {
  const known = ORDERS.get(version);
  if (known !== undefined) return known;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const order = major * MOST_MINORS + minor;
  ORDERS.set(version, order);
  return order;
}
