import { cellArea, type Area } from "./area";
import type { Cell } from "./cell";
import type { PartialFormat } from "./cell-format";
import type { NamedItem } from "./named-item";
import { createPageLayout, type PageLayout } from "./page-layout";
import type { ProtectionOptions } from "./protection-options";
import type { Table } from "./table";

/** Who sees a sheet: `VeryHidden` ones are not even listed under "Unhide". */
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** A format given to whole rows or columns, for cells that do not exist yet. */
export interface BandFormat {
  readonly area: Area;
  readonly format: PartialFormat;
}

/** A filter on one column: the texts that it shows, or a test of the value. */
export interface FilterColumn {
  /** How far from the first column of the filter: 0 is that column, as office.js counts. */
  readonly index: number;
  /** As handed over by the add-in (`Excel.FilterCriteria`). */
  readonly criteria: Readonly<Record<string, unknown>>;
}

/** The AutoFilter of a sheet. */
export interface SheetFilter {
  area: Area;
  columns: FilterColumn[];
}

/** A data validation rule on an area. */
export interface Validation {
  area: Area;
  rule: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>> | null;
  prompt: Readonly<Record<string, unknown>> | null;
  ignoreBlanks: boolean;
}

/** A shape or chart that lies over the cells; it does not move when rows move. */
export interface Drawing {
  readonly kind: "shape" | "chart";
  /** Points from the top of the sheet. */
  top: number;
  height: number;
  /** `Excel.ShapeType` of a shape; `GeometricShape` where it is left out. */
  readonly type?: "Image" | "Group" | "GeometricShape";
  /** Of one that an add-in made. */
  made?: MadeDrawing;
}

/** What an add-in made of a picture or a chart. */
export interface MadeDrawing {
  readonly id: string;
  left: number;
  width: number;
  /** The bytes of a picture in base64; the kind of a chart and the cells that it shows. */
  readonly source: { readonly image: string } | { readonly chart: string; readonly cells: Area };
  /** What was set of it, by the way to it: `Legend.Position`. */
  readonly look: Record<string, unknown>;
}

/** Cells that have a rule for their look; the rule itself is not simulated. */
export interface ConditionalFormat {
  area: Area;
}

/** A text that a sheet keeps under a key and no person sees. */
export interface CustomProperty {
  readonly key: string;
  value: string;
}

/** A threaded comment. */
export interface CellComment {
  readonly id: string;
  area: Area;
  content: string;
  resolved: boolean;
}

/** A worksheet in memory. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  /** By `cellKey`. */
  cells: Map<number, Cell>;
  bandFormats: BandFormat[];
  hiddenRows: Set<number>;
  /** Rows that the AutoFilter hides; kept apart from rows hidden by hand. */
  filteredRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Points. */
  rowHeights: Map<number, number>;
  /** Points. */
  columnWidths: Map<number, number>;
  merges: Area[];
  tables: Table[];
  names: NamedItem[];
  protection: { readonly options: ProtectionOptions; readonly password: string | null } | null;
  tabColor: string;
  selection: Area;
  frozen: { rows: number; columns: number };
  filter: SheetFilter | null;
  showGridlines: boolean;
  showHeadings: boolean;
  standardWidth: number;
  pageLayout: PageLayout;
  validations: Validation[];
  comments: CellComment[];
  drawings: Drawing[];
  conditionalFormats: ConditionalFormat[];
  customProperties: CustomProperty[];
}

/** An empty sheet. */
export function createSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    cells: new Map(),
    bandFormats: [],
    hiddenRows: new Set(),
    filteredRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    merges: [],
    tables: [],
    names: [],
    protection: null,
    tabColor: "",
    selection: cellArea(1, 1),
    frozen: { rows: 0, columns: 0 },
    filter: null,
    showGridlines: true,
    showHeadings: true,
    standardWidth: 8.43,
    pageLayout: createPageLayout(),
    validations: [],
    comments: [],
    drawings: [],
    conditionalFormats: [],
    customProperties: [],
  };
}
