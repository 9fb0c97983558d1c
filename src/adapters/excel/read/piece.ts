import type { RawArea, RawRow } from "../../../core/sheet/raw-table";

/** How a piece names its sheet: the one in front, or by id or name. */
export type SheetKey = { readonly kind: "active" } | { readonly kind: "key"; readonly key: string };

/** Rows of a sheet to be read in one round trip, as far as they are in use. */
export interface Piece {
  readonly sheet: SheetKey;
  /** Counted from 1, inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly withMerges: boolean;
}

/** What a piece turned out to be. */
export interface PieceRead {
  readonly sheetId: string;
  readonly isProtected: boolean;
  /** The part of the sheet that holds values; null for a blank sheet. */
  readonly used: RawArea | null;
  readonly rows: readonly RawRow[];
  /** Null where they were not asked for. */
  readonly merges: readonly RawArea[] | null;
  /** Rows that were carried, blank ones too, and the bytes they took. */
  readonly rowCount: number;
  readonly bytes: number;
}
