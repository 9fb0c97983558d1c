import { headingLines, YEAR_HEADINGS } from "../report/model/column-headings";
import type { ReportColumn, ReportColumnId } from "../report/model/report-model";
import { UNIT_PAGES_DESIGN } from "./note-design";
import { OWED_WORDING } from "./owed-wording";

const { pages: wording } = OWED_WORDING;
type UnitColumnId = keyof typeof UNIT_PAGES_DESIGN.columns;

/** The columns of a unit's pages: those of the report without the unit, and what is still to be sent in the place of a measure's status. */
export function unitColumns(): readonly ReportColumn[] {
  const widths: readonly (readonly [string, number])[] = Object.entries(UNIT_PAGES_DESIGN.columns);
  return widths.map(([name, widthMm]): ReportColumn => {
    const id = name as UnitColumnId;
    const lines = linesOf(id, widthMm);
    return {
      id,
      heading: lines.join(" "),
      headingLines: lines,
      widthMm,
      alignment: id === "timeframe" ? "center" : "start",
    };
  });
}

function linesOf(id: ReportColumnId, widthMm: number): readonly string[] {
  if (id === "timeframe") return wording.timeframe;
  const heading = YEAR_HEADINGS.find((one) => one.id === id);
  return heading === undefined ? [wording.asked] : headingLines(heading, widthMm);
}
