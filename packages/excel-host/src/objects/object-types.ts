import { APPLICATION, RUNTIME, CULTURE_INFO, WORKBOOK_CREATED } from "./application";
import { AUTO_FILTER } from "./auto-filter";
import { COMMENT, COMMENT_COLLECTION } from "./comments";
import { CUSTOM_PROPERTY, CUSTOM_PROPERTY_COLLECTION } from "./custom-properties";
import { DATA_VALIDATION } from "./data-validation";
import {
  CHART,
  CHART_AXES,
  CHART_AXIS,
  CHART_AXIS_FORMAT,
  CHART_DATA_LABEL_FORMAT,
  CHART_DATA_LABELS,
  CHART_FILL,
  CHART_FONT,
  CHART_GRIDLINES,
  CHART_LEGEND,
  CHART_LEGEND_FORMAT,
  CHART_LINE_FORMAT,
  CHART_SERIES,
  CHART_SERIES_COLLECTION,
  CHART_SERIES_FORMAT,
  CHART_TITLE,
} from "./chart-parts";
import { CHART_COLLECTION, CONDITIONAL_FORMAT_COLLECTION, SHAPE, SHAPE_COLLECTION } from "./drawings";
import { NAMED_ITEM, NAMED_ITEM_COLLECTION } from "./named-items";
import {
  ADDIN_INTERNAL_SERVICE,
  APP_RUNTIME_PERSISTENCE_SERVICE,
  APP_RUNTIME_SERVICE,
  DYNAMIC_RIBBON,
} from "./office-services";
import { PAGE_BREAK, PAGE_BREAK_COLLECTION } from "./page-breaks";
import { HEADER_FOOTER, HEADER_FOOTER_GROUP, PAGE_LAYOUT } from "./page-layout";
import { RANGE } from "./range";
import { RANGE_AREAS, RANGE_COLLECTION, RANGE_VIEW } from "./range-areas";
import { RANGE_BORDER, RANGE_BORDER_COLLECTION } from "./range-borders";
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from "./range-format";
import { RANGE_SORT } from "./range-sort";
import { SETTING, SETTING_COLLECTION } from "./settings";
import { TABLE, TABLE_COLLECTION } from "./tables";
import { TABLE_COLUMN, TABLE_COLUMN_COLLECTION, TABLE_ROW, TABLE_ROW_COLLECTION } from "./table-parts";
import { DOCUMENT_PROPERTIES, WAC_WORKBOOK, WORKBOOK, WORKBOOK_PROTECTION } from "./workbook";
import { WORKSHEET } from "./worksheet";
import { WORKSHEET_COLLECTION } from "./worksheet-collection";
import { WORKSHEET_FREEZE_PANES, WORKSHEET_PROTECTION } from "./worksheet-parts";
import type { ObjectType, ObjectTypes } from "../protocol/object-type";
import type { ServerObject } from "../protocol/targets";
import { camelName } from "../protocol/wire";

const OBJECT_TYPES: ObjectTypes = {
  Workbook: WORKBOOK,
  WacWorkbook: WAC_WORKBOOK,
  Application: APPLICATION,
  WorkbookCreated: WORKBOOK_CREATED,
  Runtime: RUNTIME,
  CultureInfo: CULTURE_INFO,
  WorkbookProtection: WORKBOOK_PROTECTION,
  DocumentProperties: DOCUMENT_PROPERTIES,
  WorksheetCollection: WORKSHEET_COLLECTION,
  Worksheet: WORKSHEET,
  WorksheetProtection: WORKSHEET_PROTECTION,
  WorksheetFreezePanes: WORKSHEET_FREEZE_PANES,
  PageLayout: PAGE_LAYOUT,
  HeaderFooterGroup: HEADER_FOOTER_GROUP,
  HeaderFooter: HEADER_FOOTER,
  PageBreakCollection: PAGE_BREAK_COLLECTION,
  PageBreak: PAGE_BREAK,
  AutoFilter: AUTO_FILTER,
  Range: RANGE,
  RangeFormat: RANGE_FORMAT,
  RangeFont: RANGE_FONT,
  RangeFill: RANGE_FILL,
  RangeBorderCollection: RANGE_BORDER_COLLECTION,
  RangeBorder: RANGE_BORDER,
  FormatProtection: FORMAT_PROTECTION,
  DataValidation: DATA_VALIDATION,
  RangeView: RANGE_VIEW,
  RangeSort: RANGE_SORT,
  RangeAreas: RANGE_AREAS,
  RangeCollection: RANGE_COLLECTION,
  NamedItemCollection: NAMED_ITEM_COLLECTION,
  NamedItem: NAMED_ITEM,
  TableCollection: TABLE_COLLECTION,
  Table: TABLE,
  TableRowCollection: TABLE_ROW_COLLECTION,
  TableRow: TABLE_ROW,
  TableColumnCollection: TABLE_COLUMN_COLLECTION,
  TableColumn: TABLE_COLUMN,
  SettingCollection: SETTING_COLLECTION,
  Setting: SETTING,
  CommentCollection: COMMENT_COLLECTION,
  Comment: COMMENT,
  WorksheetCustomPropertyCollection: CUSTOM_PROPERTY_COLLECTION,
  WorksheetCustomProperty: CUSTOM_PROPERTY,
  ShapeCollection: SHAPE_COLLECTION,
  Shape: SHAPE,
  ChartCollection: CHART_COLLECTION,
  Chart: CHART,
  ChartTitle: CHART_TITLE,
  ChartLegend: CHART_LEGEND,
  ChartLegendFormat: CHART_LEGEND_FORMAT,
  ChartAxes: CHART_AXES,
  ChartAxis: CHART_AXIS,
  ChartAxisFormat: CHART_AXIS_FORMAT,
  ChartGridlines: CHART_GRIDLINES,
  ChartSeriesCollection: CHART_SERIES_COLLECTION,
  ChartSeries: CHART_SERIES,
  ChartSeriesFormat: CHART_SERIES_FORMAT,
  ChartFill: CHART_FILL,
  ChartLineFormat: CHART_LINE_FORMAT,
  ChartDataLabels: CHART_DATA_LABELS,
  ChartDataLabelFormat: CHART_DATA_LABEL_FORMAT,
  ChartFont: CHART_FONT,
  ConditionalFormatCollection: CONDITIONAL_FORMAT_COLLECTION,
  "Microsoft.InternalService.AddinInternalService": ADDIN_INTERNAL_SERVICE,
  "Microsoft.AppRuntime.AppRuntimeService": APP_RUNTIME_SERVICE,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": APP_RUNTIME_PERSISTENCE_SERVICE,
  "Microsoft.DynamicRibbon.DynamicRibbon": DYNAMIC_RIBBON,
};

/** Whether a type of this name is simulated. */
export function isSimulated(name: string): boolean {
  return Object.hasOwn(OBJECT_TYPES, name);
}

/** The tables of an object's type. Its target is of that type's kind by construction (`serverObject`). */
export function objectTypeOf(object: ServerObject): ObjectType<ServerObject["target"]> {
  return OBJECT_TYPES[object.type] as ObjectType<ServerObject["target"]>;
}

/** Asked for every member of every request: each name is made once. */
const MEMBER_NAMES = new Map<string, Map<string, string>>();

/** `Range.values`, as errors name a member. */
export function memberName({ type }: ServerObject, wireName: string): string {
  const ofType = MEMBER_NAMES.get(type) ?? new Map<string, string>();
  const known = ofType.get(wireName);
  if (known !== undefined) return known;
  const name = `${type.slice(type.lastIndexOf(".") + 1)}.${camelName(wireName)}`;
  MEMBER_NAMES.set(type, ofType.set(wireName, name));
  return name;
}

/** What the client must know of an object: never null, which would mean a null object. */
export function identityOf(object: ServerObject): Record<string, unknown> {
  const identity: Record<string, unknown> = { ...objectTypeOf(object).identity?.(object.target) };
  if (object.referenceId !== null) identity["_ReferenceId"] = object.referenceId;
  return identity;
}

/** Every simulated member, `Range.values`; how much of Excel's object model there is. */
export function simulatedMembers(): string[] {
  return Object.entries(OBJECT_TYPES).flatMap(([name, type]) =>
    [type.properties, type.navigation, type.methods]
      .flatMap((table) => Object.keys(table ?? {}))
      .map((member) => `${name}.${camelName(member)}`),
  );
}
