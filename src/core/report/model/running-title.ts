import type { ReportSettings } from "../../model/report-settings";
import { fillTemplate } from "../../text/fill-template";
import { fitsUnsqueezed } from "./fit-scale";
import { A4 } from "./memo-design";
import { PAGE_HEAD_DESIGN } from "./page-head-design";
import type { Margins } from "./report-model";
import { REPORT_WORDING as wording } from "./report-wording";

/** Half of the number in the middle of the line with the room beside it, in millimetres. */
const HALF_NUMBER = 20;

/**
 * What stands on top of the further pages of a part: the report and its year in short, and whose it is where that is short, too.
 * @example runningTitle({ shortName: "ทต.สมมติ", period: "year" }, 2568, TABLE_MARGINS) // "รายงานผลฯ ปีงบประมาณ พ.ศ. 2568  ทต.สมมติ"
 */
export function runningTitle(
  { shortName, period }: Pick<ReportSettings, "shortName" | "period">,
  fiscalYear: number,
  { left, right }: Margins,
): string {
  const year = String(fiscalYear);
  const name = shortName?.trim() ?? "";
  const templates = period === "half-year" ? wording.halfYearRunningTitle : wording.runningTitle;
  const named = fillTemplate(templates.named, { year, name });
  const room = (A4.height - left - right) / 2 - HALF_NUMBER;
  if (name !== "" && fitsUnsqueezed(named, room, PAGE_HEAD_DESIGN.runningSize)) return named;
  return fillTemplate(templates.plain, { year });
}
