import type { ReportSettings } from "../../model/report-settings";
import { placeNotices } from "./place-notices";
import { printDateNotices } from "./print-date-notices";
import type { ReportNotice } from "./report-notices";
import { unreadNotices } from "./unread-notices";

/** What was typed into the settings and means nothing to the program: values, places in braces, a day of printing. */
export function typedNotices(settings: ReportSettings): readonly ReportNotice[] {
  return [...unreadNotices(settings), ...placeNotices(settings), ...printDateNotices(settings)];
}
