import type { ReportPerson } from "./report-settings";

const PREPARER = "ผู้จัดทำ";

/** Whether a line of the people's block is of who made the report, and not of one who endorses it. */
export function isPreparer({ heading }: Pick<ReportPerson, "heading">): boolean {
  return heading.includes(PREPARER);
}
