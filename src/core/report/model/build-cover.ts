import type { MeasureSheet } from "../../model/measure-sheet";
import type { ReportSettings } from "../../model/report-settings";
import type { SheetPicture } from "../../model/sheet-picture";
import { fillTemplate } from "../../text/fill-template";
import { fillText } from "./fill-text";
import { fitsUnsqueezed } from "./fit-scale";
import { joinTexts } from "./join-texts";
import { A4, printWidth } from "./memo-design";
import { readPrintDate } from "./read-print-date";
import type { Cover, CoverAdornment, Margins, ReportText } from "./report-model";
import { reportPicture } from "./report-picture";
import { reportNames } from "./report-names";
import { REPORT_WORDING as wording } from "./report-wording";
import { reportingUnit } from "./reporting-unit";
import { BOLD, COVER_DESIGN } from "./table-design";
import { nameParts } from "./title-lines";

export interface CoverOptions {
  readonly margins: Margins;
  /** What lies in the workbook as the cover's picture. */
  readonly picture: SheetPicture | null;
}

/** The cover: which report it is, of which year and days, of which authority, and where that is; who made it where that is asked for. */
export function buildCover(
  sheet: MeasureSheet,
  settings: ReportSettings,
  { margins, picture }: CoverOptions,
): Cover {
  const organization = settings.organization ?? sheet.organization;
  const widthMm = settings.cover.kind === "band" ? bandWidth(margins) : printWidth(margins);
  return {
    adornment: adornmentOf(settings, organization, picture),
    madeLine: madeLine(settings),
    titleLines: titleLines(settings, widthMm),
    yearLines: reportNames(settings, sheet.fiscalYear).coverYearLines.map((line) => [line]),
    authorityLines: [...authorityLines(organization, widthMm), placeLine(settings)],
  };
}

/** Between the band and the right margin. */
function bandWidth({ right }: Margins): number {
  return A4.width - COVER_DESIGN.bandTextFrom - right;
}

function adornmentOf(
  { cover, coverCaption }: ReportSettings,
  organization: string | null,
  picture: SheetPicture | null,
): CoverAdornment {
  if (cover.kind === "band") return cover;
  if (cover.kind === "emblem" || picture === null) return { kind: "plain" };
  const named = fillTemplate(wording.coverPictureAlt, { organization: organization ?? "" }).trim();
  return {
    kind: "picture",
    picture: reportPicture(picture, picture.description ?? coverCaption ?? named),
    caption: coverCaption === null ? null : [coverCaption],
  };
}

/** A cover's letters are too large for the title on one line: it is parted so that each line reads well alone. */
function titleLines({ period }: ReportSettings, widthMm: number): readonly ReportText[] {
  const [title, purpose, place] = wording.coverTitles[period];
  const isOne = fitsUnsqueezed(purpose + place, widthMm / BOLD, COVER_DESIGN.titleSize);
  return (isOne ? [title, purpose + place] : [title, purpose, place]).map((line) => [line]);
}

function madeLine(settings: ReportSettings): ReportText | null {
  const date = readPrintDate(settings.printDate)?.text ?? null;
  if (date === null) return null;
  const unit = reportingUnit(settings);
  return unit === null ? fillText(wording.printed, { date }) : fillText(wording.made, { unit, date });
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
