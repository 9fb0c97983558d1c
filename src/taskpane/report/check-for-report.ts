import { succeed, type Result, type UserFault } from "../../app/ports/result";
import type { WantedTable } from "../../core/model/wanted-table";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { JobWay, ReportFacts } from "../services/heavy-work";
import { orAborted } from "../services/or-aborted";
import type { PaneServices } from "../services/pane-services";
import { findPictures } from "../pages/find-pictures";

/** A workbook as it was read for its report, and what the checks say about it. */
export interface ReportCheck {
  readonly workbook: RawWorkbook;
  readonly facts: ReportFacts;
  /** Why pictures of the workbook cannot be in the report; null where there are none, or they are. */
  readonly pictureLack: UserFault | null;
}

/**
 * Reads the workbook afresh and checks it for the report. Where it is still what it was at the check before, that one's answer is
 * taken, so that a draft that is asked for after a refusal is not checked twice.
 */
export async function checkForReport(
  { spreadsheet, today, heavyWork }: Pick<PaneServices, "spreadsheet" | "today" | "heavyWork">,
  table: WantedTable | null,
  way: JobWay,
): Promise<Result<ReportCheck>> {
  const read = await orAborted(spreadsheet.read({ mergedAreas: true }), way.signal);
  if (!read.ok) return read;
  const workbook = read.value;
  const { pictures, lack } = await orAborted(findPictures({ spreadsheet }, workbook), way.signal);
  const checked = await heavyWork.checkReport({ workbook, table, asOf: today(), pictures }, way);
  return checked.ok ? succeed({ workbook, facts: checked.value, pictureLack: lack }) : checked;
}
