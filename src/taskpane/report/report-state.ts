import type { MadeSheets } from "../../app/ports/spreadsheet";
import type { ReportNotice } from "../../core/report/model/report-notices";
import type { Trouble } from "../checking/check-runner";
import type { Text } from "../language/language";
import type { ReportTarget } from "../services/report-formats";

/** What was asked for: a report, the settings sheet, or an earlier report. */
export type ReportAbout = ReportTarget | "settings" | "import";

/** How far the making of a report is. */
export type ReportState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "working";
      readonly what: Text;
      /** From 0 to 1, how much of it is done; null within the first second, and where that is not known. */
      readonly share: number | null;
      /** False where it cannot be ended any more, as the workbook or a file is being written. */
      readonly canCancel: boolean;
    }
  | {
      readonly kind: "refused";
      readonly target: ReportTarget;
      readonly errorCount: number;
      readonly isOnlySettings: boolean;
    }
  | { readonly kind: "settings-added"; readonly sheet: string; readonly made: MadeSheets }
  | {
      readonly kind: "downloaded";
      readonly fileName: string;
      readonly errorCount: number;
      /** Signs that the file shows as framed question marks, and what else it cannot show. */
      readonly notices: readonly ReportNotice[];
    }
  | {
      readonly kind: "sheets-made";
      readonly made: MadeSheets;
      readonly errorCount: number;
      /** That this computer shows another font, and what the sheets cannot show. */
      readonly notices: readonly ReportNotice[];
    }
  | { readonly kind: "sheets-half-made"; readonly made: MadeSheets }
  | {
      readonly kind: "workbook-opened";
      readonly fileName: string;
      readonly errorCount: number;
      /** What the workbook cannot show. */
      readonly notices: readonly ReportNotice[];
    }
  | {
      readonly kind: "imported";
      readonly measures: number;
      readonly outside: number;
      readonly pictures: number;
      /** The sheets that were added; null where a new workbook was opened. */
      readonly made: MadeSheets | null;
    }
  | { readonly kind: "trouble"; readonly trouble: Trouble; readonly retry: () => void };
