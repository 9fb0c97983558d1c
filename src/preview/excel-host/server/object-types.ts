import { application, runtime, cultureInfo, workbookCreated } from "./types/application";
import { autoFilter } from "./types/auto-filter";
import { comment, commentCollection } from "./types/comments";
import { customProperty, customPropertyCollection } from "./types/custom-properties";
import { dataValidation } from "./types/data-validation";
import {
  chart,
  chartCollection,
  conditionalFormatCollection,
  shape,
  shapeCollection,
} from "./types/drawings";
import { namedItem, namedItemCollection } from "./types/named-items";
import {
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
  dynamicRibbon,
} from "./types/office-services";
import { pageBreak, pageBreakCollection } from "./types/page-breaks";
import { headerFooter, headerFooterGroup, pageLayout } from "./types/page-layout";
import { range } from "./types/range";
import { rangeAreas, rangeCollection, rangeView } from "./types/range-areas";
import { rangeBorder, rangeBorderCollection } from "./types/range-borders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./types/range-format";
import { rangeSort } from "./types/range-sort";
import { setting, settingCollection } from "./types/settings";
import { table, tableCollection } from "./types/tables";
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from "./types/table-parts";
import { documentProperties, wacWorkbook, workbook, workbookProtection } from "./types/workbook";
import { worksheet } from "./types/worksheet";
import { worksheetCollection } from "./types/worksheet-collection";
import { worksheetFreezePanes, worksheetProtection } from "./types/worksheet-parts";
import type { ObjectType, ObjectTypes } from "./object-type";
import type { ServerObject } from "./targets";
import { camelName } from "./wire";

const objectTypes: ObjectTypes = {
  Workbook: workbook,
  WacWorkbook: wacWorkbook,
  Application: application,
  WorkbookCreated: workbookCreated,
  Runtime: runtime,
  CultureInfo: cultureInfo,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  AutoFilter: autoFilter,
  Range: range,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  RangeView: rangeView,
  RangeSort: rangeSort,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  TableCollection: tableCollection,
  Table: table,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  SettingCollection: settingCollection,
  Setting: setting,
  CommentCollection: commentCollection,
  Comment: comment,
  WorksheetCustomPropertyCollection: customPropertyCollection,
  WorksheetCustomProperty: customProperty,
  ShapeCollection: shapeCollection,
  Shape: shape,
  ChartCollection: chartCollection,
  Chart: chart,
  ConditionalFormatCollection: conditionalFormatCollection,
  "Microsoft.InternalService.AddinInternalService": addinInternalService,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistenceService,
  "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbon,
};

/** Whether a type of this name is simulated. */
export function isSimulated(name: string): boolean {
  return Object.hasOwn(objectTypes, name);
}

/** The tables of an object's type. Its target is of that type's kind by construction (`serverObject`). */
export function objectTypeOf(object: ServerObject): ObjectType<ServerObject["target"]> {
  return objectTypes[object.type] as ObjectType<ServerObject["target"]>;
}

/** `Range.values`, as errors name a member. */
export function memberName(object: ServerObject, wireName: string): string {
  return `${object.type.replace(/^.*\./, "")}.${camelName(wireName)}`;
}

/** What the client must know of an object: never null, which would mean a null object. */
export function identityOf(object: ServerObject): Record<string, unknown> {
  const identity: Record<string, unknown> = { ...objectTypeOf(object).identity?.(object.target) };
  if (object.referenceId !== null) identity["_ReferenceId"] = object.referenceId;
  return identity;
}

/** Every simulated member, `Range.values`; how much of Excel's object model there is. */
export function simulatedMembers(): string[] {
  return Object.entries(objectTypes).flatMap(([name, type]) =>
    [type.properties, type.navigation, type.methods]
      .flatMap((table) => Object.keys(table ?? {}))
      .map((member) => `${name}.${camelName(member)}`),
  );
}
