import type { ReportSettings } from "../../model/report-settings";
import { fillText } from "./fill-text";
import type { ReportText } from "./report-model";
import { REPORT_WORDING as wording } from "./report-wording";

/** ส่วนราชการ: the unit that a memo comes from, with its telephone where that does not stand in it already. */
export function issuingUnitValue({
  issuingUnit: unit,
  telephone,
}: Pick<ReportSettings, "issuingUnit" | "telephone">): ReportText {
  if (telephone === null || unit?.includes(telephone)) return [unit];
  return fillText(wording.telephone, { unit, telephone: telephone.replace(/^\s*(?:โทรศัพท์|โทร\.?)\s*/, "") });
}
