import type { Area } from "./area";
import type { CellValue, ValueKind } from "./cell";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** Who did it: the person at this computer, the add-in, or a co-author elsewhere. */
export type EventOrigin = "user" | "addin" | "coauthor";

/** What `onChanged` calls `changeType`. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Value of a single changed cell, before and after. */
export interface ChangeDetails {
  readonly valueBefore: CellValue;
  readonly valueAfter: CellValue;
  readonly valueTypeBefore: ValueKind;
  readonly valueTypeAfter: ValueKind;
}

/** Something that happened in the workbook. */
export type HostEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly origin: EventOrigin;
      readonly changeType: ChangeType;
      readonly details: ChangeDetails | null;
    }
  | {
      readonly kind: "selected" | "formatted" | "rowHidden";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly origin: EventOrigin;
    }
  | {
      readonly kind: "added" | "deleted" | "activated" | "deactivated" | "protectionChanged" | "calculated";
      readonly sheet: Sheet;
      readonly origin: EventOrigin;
    }
  | {
      readonly kind: "renamed" | "visibilityChanged" | "moved";
      readonly sheet: Sheet;
      readonly before: string;
      readonly after: string;
      readonly origin: EventOrigin;
    }
  | {
      readonly kind: "tableAdded" | "tableDeleted";
      readonly sheet: Sheet;
      readonly table: Table;
      readonly origin: EventOrigin;
    }
  | { readonly kind: "redraw" };
