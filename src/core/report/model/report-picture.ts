import type { SheetPicture } from "../../model/sheet-picture";
import type { ReportPicture } from "./report-model";

/**
 * A picture of the workbook as the report shows it.
 * @param alt what somebody hears who does not see it
 */
export function reportPicture(picture: SheetPicture, alt: string): ReportPicture {
  const { bytes, kind, width, height, turn } = picture;
  return { bytes, kind, width, height, turn, alt };
}
