import type { ReportText } from "../../../core/report/model/report-model";
import { dotGaps, PAGE_GAP } from "../../../core/report/model/text-gaps";

/** A text as a page shows it, with dots in its gaps. */
export function plainText(text: ReportText): string {
  return dotGaps(text, PAGE_GAP);
}
