import { fiscalYearEnd, fiscalYearStart } from "../../calendar/fiscal-year";
import { formatDate } from "../../calendar/format-date";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { ReportSettings } from "../../model/report-settings";
import { fillText } from "./fill-text";
import { fitsUnsqueezed } from "./fit-scale";
import { joinTexts } from "./join-texts";
import { printWidth } from "./memo-design";
import type { Cover, Margins, ReportText } from "./report-model";
import { REPORT_WORDING as wording } from "./report-wording";
import { BOLD, COVER_DESIGN } from "./table-design";
import { nameParts } from "./title-lines";

/** The title in two lines that read well alone: a cover's letters are too large for one. */
const TITLE_LINES = ["รายงานผลการดำเนินการ", "เพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"] as const;

/** The cover: which report it is, of which year and days, of which authority, and where that is. */
export function buildCover(sheet: MeasureSheet, settings: ReportSettings, margins: Margins): Cover {
  const organization = settings.organization ?? sheet.organization;
  const start = formatDate(fiscalYearStart(sheet.fiscalYear), "th");
  const end = formatDate(fiscalYearEnd(sheet.fiscalYear), "th");
  return {
    adornment: { kind: "plain" },
    madeLine: null,
    titleLines: TITLE_LINES.map((line) => [line]),
    yearLines: [
      fillText(wording.fiscalYear, { year: String(sheet.fiscalYear) }),
      fillText(wording.fiscalYearDays, { start, end }),
    ],
    authorityLines: [...authorityLines(organization, printWidth(margins)), placeLine(settings)],
  };
}

/** The authority's name on one line, or on two: its kind and its proper name. */
function authorityLines(organization: string | null, widthMm: number): readonly ReportText[] {
  if (organization === null) return [[null]];
  const size = COVER_DESIGN.authoritySize;
  if (fitsUnsqueezed(organization, widthMm / BOLD, size)) return [[organization]];
  return nameParts(organization).map((part) => [part]);
}

/**
 * Where the authority is, in one line.
 * @example placeLine({ district: "ตัวอย่าง", province: "จังหวัดสมมติ" }) // "อำเภอตัวอย่าง จังหวัดสมมติ"
 */
export function placeLine({ district, province }: Pick<ReportSettings, "district" | "province">): ReportText {
  const districtText =
    district !== null && /^(?:อำเภอ|อ\.|เขต)/.test(district)
      ? [district]
      : fillText(wording.district, { name: district });
  const isNamed = province !== null && /^(?:จังหวัด|จ\.|กรุงเทพ)/.test(province);
  const provinceText = isNamed ? [province] : fillText(wording.province, { name: province });
  return joinTexts(districtText, provinceText);
}
