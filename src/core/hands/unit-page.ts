import type { CellFill, PageSetup } from "../model/workbook-layout";

/** What an open cell is filled with, so that a unit sees where to type. */
export const OPEN_FILL: CellFill = "#FFF9E5";

/** The page of each sheet of a unit's workbook. */
export const UNIT_PAGE: PageSetup = {
  orientation: "landscape",
  marginsInCentimetres: { top: 2, right: 1.5, bottom: 2, left: 1.5 },
  isFitToWidth: true,
  repeatedRows: null,
  footer: "&Cหน้า &P / &N",
};
