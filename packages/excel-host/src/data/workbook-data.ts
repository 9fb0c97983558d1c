import type { CellValue } from "../workbook/cell";
import type { PartialFormat } from "../workbook/cell-format";
import type { PageLayout } from "../workbook/page-layout";
import type { ProtectionOptions } from "../workbook/protection-options";
import type { Drawing, SheetVisibility } from "../workbook/sheet";

/** One cell of a file. Its value is not read anew: `"007"` is a text. */
export interface HostCellData {
  /** `B3`. */
  readonly address: string;
  /** With a formula: its last value, which the simulation calculates anew. */
  readonly value?: CellValue;
  /** With the leading `=`. */
  readonly formula?: string;
  /** True for a text that was written behind an apostrophe. */
  readonly quoted?: boolean;
  readonly numberFormat?: string;
  readonly format?: PartialFormat;
}

/** A table of a sheet. */
export interface HostTableData {
  readonly name: string;
  /** With the header row. */
  readonly address: string;
  readonly style?: string;
  readonly showTotals?: boolean;
}

/** A defined name. */
export interface HostNameData {
  readonly name: string;
  /** `='มาตรการ'!$A$1:$B$3`. */
  readonly formula: string;
  /** False for a name that no list shows. */
  readonly visible?: boolean;
}

/** A validation rule, in the words of `Excel.DataValidationRule`. */
export interface HostValidationData {
  readonly address: string;
  readonly rule: Readonly<Record<string, unknown>>;
}

/** A comment. */
export interface HostCommentData {
  readonly address: string;
  readonly content: string;
}

/** One sheet. Rows are numbered from 1 and columns lettered, as people see them; sizes are in points. */
export interface HostSheetData {
  readonly name: string;
  readonly visibility?: SheetVisibility;
  readonly cells?: readonly HostCellData[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Hidden by a filter of the file. */
  readonly filteredRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly columnWidths?: Readonly<Record<string, number>>;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly tables?: readonly HostTableData[];
  readonly names?: readonly HostNameData[];
  readonly protection?: { readonly options?: Partial<ProtectionOptions>; readonly password?: string | null };
  readonly validations?: readonly HostValidationData[];
  readonly comments?: readonly HostCommentData[];
  /** Pictures, shapes and charts; they are not drawn. */
  readonly drawings?: readonly Drawing[];
  /** Areas of conditional formats; their rules are not simulated. */
  readonly conditionalFormats?: readonly string[];
  /** Texts that the sheet carries unseen, by key. */
  readonly customProperties?: Readonly<Record<string, string>>;
  readonly pageLayout?: Partial<PageLayout>;
  readonly filterAddress?: string;
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
}

/** A whole workbook as plain data, for files to be read into the simulation and saved from it. */
export interface HostWorkbookData {
  readonly name?: string;
  readonly sheets: readonly HostSheetData[];
  readonly activeSheet?: string;
  readonly names?: readonly HostNameData[];
  /** `workbook.settings`: JSON text by key. */
  readonly settings?: Readonly<Record<string, string>>;
  /** `Office.context.document.settings`. */
  readonly documentSettings?: Readonly<Record<string, string>>;
  /** The workbook as a file, for `getFileAsync`: it is not made of the sheets; left out, the call fails. */
  readonly file?: Uint8Array;
}
