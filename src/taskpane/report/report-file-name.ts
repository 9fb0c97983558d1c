import { toThaiDigits } from "../../core/text/digits";

/** Characters that Windows, macOS or a browser do not allow in a file's name: a space replaces them. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069<>:"/\\|?*%#~]+/g;

/** A name may take 255 bytes; a Thai letter takes three. */
const LONGEST_AUTHORITY = 40;

/**
 * The name of a file of the report.
 * @example reportFileName({ fiscalYear: 2568, digits: "thai", organization: "อบต.ทุ่งสมมติ", isDraft: false, extension: "docx" })
 * // "รายงานผลการดำเนินการ_๒๕๖๘_อบต.ทุ่งสมมติ.docx"
 */
export function reportFileName(report: {
  readonly fiscalYear: number;
  readonly digits: "thai" | "arabic";
  readonly organization: string | null;
  readonly isDraft: boolean;
  readonly extension: string;
}): string {
  const year = String(report.fiscalYear);
  const parts = [
    "รายงานผลการดำเนินการ",
    report.digits === "thai" ? toThaiDigits(year) : year,
    safePart(report.organization ?? ""),
    report.isDraft ? "ฉบับร่าง" : "",
  ];
  return `${parts.filter((part) => part !== "").join("_")}.${report.extension}`;
}

function safePart(text: string): string {
  const safe = text.replace(UNSAFE, " ").replace(/\s+/g, " ").trim();
  return [...safe]
    .slice(0, LONGEST_AUTHORITY)
    .join("")
    .replace(/[. ]+$/, "");
}
