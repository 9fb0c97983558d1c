import type { CheckedWorkbook } from "../../app/check-workbook";
import type { UserFault } from "../../app/ports/result";
import type { ListedTable } from "../../core/sheet/list-tables";
import type { RawWorkbook } from "../../core/sheet/raw-table";

/** What the last check that could be made has said. */
export type CheckOutcome =
  | {
      readonly kind: "checked";
      readonly checked: CheckedWorkbook;
      /** As it was read, with the merged areas that are known. */
      readonly workbook: RawWorkbook;
      /** Every measures table of the workbook, that in use among them. */
      readonly tables: readonly ListedTable[];
    }
  | {
      readonly kind: "no-table";
      readonly fault: UserFault;
      /** As it was read: a person may show where the table is. */
      readonly workbook: RawWorkbook;
      /** What can be chosen instead of a table that is gone. */
      readonly tables: readonly ListedTable[];
    };
