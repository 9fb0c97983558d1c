import type { CellFill } from "../../model/workbook-layout";
import type { Column } from "../model/memo-design";
import type { Margins } from "../model/report-model";
import type { PlacedLine } from "./mm-grid";

/** A band ends 10 mm inside the edges: office printers leave 4 to 5 mm white. */
export const BAND_MARGINS: Margins = { top: 10, right: 18, bottom: 10, left: 10 };
/** The text, from 50 mm on; from the left margin, as all that follows. */
export const BAND_TEXT: Column = { from: 40, to: 182 };
const BAND: Column = { from: 0, to: 22 };
/** Black beside it: the cover has its edge on copies, too. */
const EDGE: Column = { from: 25, to: 26.5 };
const BLACK = "#000000";

/**
 * A line with its part of the band.
 * @param colour "2E6F8E"
 */
export function bandedLine(line: PlacedLine, colour: string): PlacedLine {
  const filled = (column: Column, fill: CellFill): PlacedLine["cells"][number] => ({
    ...column,
    value: null,
    style: "line",
    fill,
  });
  return { ...line, cells: [filled(BAND, `#${colour}`), filled(EDGE, BLACK), ...line.cells] };
}
