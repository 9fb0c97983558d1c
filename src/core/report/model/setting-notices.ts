import type { ReportSettings } from "../../model/report-settings";
import type { SheetPictures } from "../../model/sheet-picture";
import type { SettingCells } from "../../sheet/find-setting-cells";
import { findSettingPictures } from "./find-setting-pictures";
import { pictureNotices } from "./picture-notices";
import { reportNotices, type ReportNotice } from "./report-notices";
import { typedNotices } from "./typed-notices";

/**
 * Everything that is unusual in the settings but may be intended.
 * @param cells where the settings are, at whose rows the pictures lie; null for a workbook without them
 */
export function settingNotices(
  settings: ReportSettings,
  cells: SettingCells | null,
  pictures: SheetPictures,
): readonly ReportNotice[] {
  return [
    ...reportNotices(settings),
    ...typedNotices(settings),
    ...pictureNotices(settings, findSettingPictures(cells, pictures)),
  ];
}
