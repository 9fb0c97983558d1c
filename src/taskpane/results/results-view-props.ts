import type { ReadSheet } from "../../app/open-sheet";
import type { UserFault } from "../../app/ports/result";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { GoTo } from "./go-to";
import type { ResultsTab } from "./use-results-tab";

/** What the tab is drawn from. */
export interface ResultsViewProps {
  /** The workbook as it was last read and checked. */
  readonly read: ReadSheet;
  readonly today: PlainDate;
  readonly tab: ResultsTab;
  /** Why sheets cannot be added to this workbook; null where they can. */
  readonly sheetsLack: UserFault | null;
  readonly onGo: GoTo;
}
