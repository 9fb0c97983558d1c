import type { ColumnId } from "../model/columns";
import type { Severity } from "./check";

/** A slip as others see it: the JSON of `check` holds this object as it is. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly measure: number | null;
  readonly column: ColumnId | null;
  readonly cell: string | null;
  readonly sheet?: string;
  readonly message: { readonly th: string; readonly en: string };
  readonly quote: string | null;
  readonly fixable: boolean;
}
