import type { Area } from "../workbook/area";
import type { HeaderFooterTexts } from "../workbook/page-layout";
import type { NamedItem } from "../workbook/named-item";
import type { CellComment, CustomProperty, Drawing, Sheet } from "../workbook/sheet";
import type { Table } from "../workbook/table";

/** Cells that an add-in holds; `area` follows insertions and deletions and is null once the cells are gone. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area | null;
}

/** A list of names, and the sheet to which it belongs; null for the list of the workbook. */
export interface NamesTarget {
  readonly list: NamedItem[];
  readonly sheet: Sheet | null;
}

/** A table with its sheet. */
export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** One row or column of a table; the first is 0, as in office.js. */
export interface TablePartTarget extends TableTarget {
  readonly index: number;
}

/** Page breaks of a sheet, along rows or columns. */
export interface BreaksTarget {
  readonly sheet: Sheet;
  readonly axis: "rows" | "columns";
}

/** A part of a chart, by the way to it: `Legend.Format.`. */
export interface DrawingPart {
  readonly drawing: Drawing;
  readonly path: string;
}

/** Every object type of Excel that is simulated, with what the host remembers of such an object. */
export interface Targets {
  Workbook: null;
  WacWorkbook: null;
  Application: null;
  WorkbookCreated: string;
  Runtime: null;
  CultureInfo: null;
  WorkbookProtection: null;
  DocumentProperties: null;
  WorksheetCollection: null;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: HeaderFooterTexts;
  PageBreakCollection: BreaksTarget;
  PageBreak: BreaksTarget & { readonly index: number };
  AutoFilter: Sheet;
  Range: RangeTarget;
  RangeFormat: RangeTarget;
  RangeFont: RangeTarget;
  RangeFill: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: RangeTarget & { readonly edge: string };
  FormatProtection: RangeTarget;
  DataValidation: RangeTarget;
  RangeView: RangeTarget;
  RangeSort: RangeTarget;
  RangeAreas: readonly RangeTarget[];
  RangeCollection: readonly RangeTarget[];
  NamedItemCollection: NamesTarget;
  NamedItem: NamesTarget & { readonly item: NamedItem };
  TableCollection: { readonly sheet: Sheet | null; readonly within: RangeTarget | null };
  Table: TableTarget;
  TableRowCollection: TableTarget;
  TableRow: TablePartTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TablePartTarget;
  SettingCollection: null;
  Setting: string;
  CommentCollection: { readonly sheet: Sheet | null };
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: { readonly sheet: Sheet; readonly property: CustomProperty };
  ShapeCollection: Sheet;
  Shape: Drawing;
  ChartCollection: Sheet;
  Chart: Drawing;
  ChartTitle: DrawingPart;
  ChartLegend: DrawingPart;
  ChartLegendFormat: DrawingPart;
  ChartAxes: DrawingPart;
  ChartAxis: DrawingPart;
  ChartAxisFormat: DrawingPart;
  ChartGridlines: DrawingPart;
  ChartSeriesCollection: DrawingPart;
  ChartSeries: DrawingPart;
  ChartSeriesFormat: DrawingPart;
  ChartFill: DrawingPart;
  ChartLineFormat: DrawingPart;
  ChartDataLabels: DrawingPart;
  ChartDataLabelFormat: DrawingPart;
  ChartFont: DrawingPart;
  ConditionalFormatCollection: RangeTarget;
  Comment: { readonly sheet: Sheet; readonly comment: CellComment };
  "Microsoft.InternalService.AddinInternalService": null;
  "Microsoft.AppRuntime.AppRuntimeService": null;
  "Microsoft.AppRuntime.AppRuntimePersistenceService": null;
  "Microsoft.DynamicRibbon.DynamicRibbon": null;
}

/** Name of a simulated object type. */
export type TypeName = keyof Targets;

/** An object that lives in the host while a batch runs, or longer if the client keeps a reference. */
export interface ServerObject<Name extends TypeName = TypeName> {
  readonly type: Name;
  readonly target: Targets[Name];
  referenceId: string | null;
}

/** Makes an object. */
export function serverObject<Name extends TypeName>(type: Name, target: Targets[Name]): ServerObject<Name> {
  return { type, target, referenceId: null };
}

/** Whether a value is an object of a given type. */
export function isObjectOf<Name extends TypeName>(value: unknown, type: Name): value is ServerObject<Name> {
  return (
    typeof value === "object" && value !== null && "type" in value && "target" in value && value.type === type
  );
}
