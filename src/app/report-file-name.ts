import type { ReportSettings } from "../core/model/report-settings";
import type { CheckedWorkbook } from "./check-workbook";
import { reportItem } from "./report-item";
import { safeFilePart } from "./safe-file-part";

/** What the name of a report's file is made of. */
export interface ReportName {
  readonly fiscalYear: number;
  readonly organization: string | null;
  readonly period: ReportSettings["period"];
  /** The assessment's item ("O26"), where it is known. */
  readonly item: string | null;
}

/** What the files of a checked workbook's report are called by. */
export function reportName({ sheet, settings, ruleSet }: CheckedWorkbook): ReportName {
  return {
    fiscalYear: sheet.fiscalYear,
    organization: sheet.organization,
    period: settings.period,
    item: reportItem({ settings, ruleSet }),
  };
}

/** A name may take 255 bytes; a Thai letter takes three. */
const LONGEST_AUTHORITY = 40;
const LONGEST_ITEM = 8;

const TITLES = { year: "รายงานผลการดำเนินการ", "half-year": "รายงานความก้าวหน้า-6-เดือน" } as const;

/**
 * The name of a file of the report, the same for every format: the item first, so that the files of an assessment stand in its order.
 * Figures are Arabic, whatever the report has: they sort, and can be typed. Thai letters stay, since the officer has to know the file.
 * @example reportFileName({ item: "O26", fiscalYear: 2568, organization: "อบต.ทุ่งสมมติ", period: "year" }, { isDraft: false, extension: "docx" })
 * // "O26_รายงานผลการดำเนินการ_2568_อบต.ทุ่งสมมติ.docx"
 */
export function reportFileName(
  { item, fiscalYear, organization, period }: ReportName,
  { isDraft, extension }: { readonly isDraft: boolean; readonly extension: string },
): string {
  const parts = [
    safeFilePart(item ?? "", LONGEST_ITEM),
    TITLES[period],
    String(fiscalYear),
    safeFilePart(organization ?? "", LONGEST_AUTHORITY),
    isDraft ? "ฉบับร่าง" : "",
  ];
  return `${parts.filter((part) => part !== "").join("_")}.${extension}`;
}
