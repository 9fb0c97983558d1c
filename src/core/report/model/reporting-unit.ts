import type { ReportSettings } from "../../model/report-settings";

/** Where the address of a unit begins: the line ส่วนราชการ has telephone and e-mail behind the unit. */
const ADDRESS = /\(?(?:โทร|หมายเลขโทร|ไปรษณีย์อิเล็กทรอนิกส์|อีเมล|e-?mail)/i;
const TELEPHONE = /\s[0-9๐-๙][0-9๐-๙ -]{5,30}$/;
/** The authority behind its unit: สำนักปลัด องค์การบริหารส่วนตำบลทุ่งสมมติ, กองคลัง อบต.ทุ่งสมมติ. */
const AUTHORITY = /\s(?:องค์การบริหารส่วน|เทศบาล|เมืองพัทยา|อบต|อบจ|ทต\.|ทม\.|ทน\.)/;

/**
 * The unit that reports, as a sentence names it: the first part of ส่วนราชการ, without the authority and its telephone.
 * @returns null where the settings name none
 * @example reportingUnit({ issuingUnit: "สำนักปลัด อบต.ทุ่งสมมติ โทร. ๐-๗๕๐๐-๐๐๐๐", … }) // "สำนักปลัด"
 */
export function reportingUnit({
  issuingUnit,
  organization,
  telephone,
}: Pick<ReportSettings, "issuingUnit" | "organization" | "telephone">): string | null {
  if (issuingUnit === null) return null;
  const unit = before(before(before(issuingUnit, telephone), organization), ADDRESS)
    .replace(TELEPHONE, "")
    .trim();
  return before(unit, AUTHORITY) || unit || organization?.trim() || null;
}

/** The text in front of another one, or all of it. */
function before(text: string, other: string | RegExp | null): string {
  if (other === null || other === "") return text;
  const at = typeof other === "string" ? text.indexOf(other) : text.search(other);
  return at === -1 ? text : text.slice(0, at).trim();
}
