import type { SheetPicture } from "../../model/sheet-picture";
import { fillTemplate } from "../../text/fill-template";
import type { ReportPicture } from "./report-model";
import { reportPicture } from "./report-picture";
import { REPORT_WORDING as wording } from "./report-wording";

/**
 * The emblem as a page shows it; null where the workbook has none.
 * @param convert writes the digits of what is read aloud in its place
 */
export function emblemPicture(
  picture: SheetPicture | null,
  organization: string | null,
  convert: (text: string) => string,
): ReportPicture | null {
  if (picture === null) return null;
  const named = fillTemplate(wording.emblemAlt, { organization: organization ?? "" }).trim();
  return reportPicture(picture, convert(picture.description ?? named));
}
