import { readMargins } from "../../model/read-margins";
import type { ReportSettings } from "../../model/report-settings";
import type { Margins } from "./report-model";

/** Left 3 and right 2 cm by the 2010 circular; top and bottom as most offices set them, for the emblem's sake. */
const OFFICIAL: Margins = { top: 15, right: 20, bottom: 20, left: 30 };

/** The margins of a memo in millimetres: those of the settings, else the official ones. */
export function readMemoMargins({ margins }: Pick<ReportSettings, "margins">): Margins {
  return readMargins(margins, OFFICIAL);
}
