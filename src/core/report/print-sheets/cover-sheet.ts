import { SHEET_NAMES } from "../../model/sheet-names";
import type { SheetLayout } from "../../model/workbook-layout";
import { A4, POINTS_PER_MM } from "../model/memo-design";
import type { TextRuler } from "./measure-text";
import type { ReportModel, ReportText } from "../model/report-model";
import { pageOf, stackLines, type Line, type LineCell } from "./sheet-builder";
import { columnCharacters, countLines, plainText, rowHeight } from "./sheet-text";
import { COVER_DESIGN } from "../model/table-design";

/** The cover on a sheet of its own: one wide column, its lines in the middle. */
export function coverSheet({ cover, layout, draftMark }: ReportModel, { measure }: TextRuler): SheetLayout {
  const { coverMargins: margins } = layout;
  const width = A4.width - margins.left - margins.right;
  const line = (text: ReportText, style: LineCell["style"], size: number): Line => {
    const value = plainText(text);
    return {
      height: rowHeight(countLines(value, { size, widthMm: width, isBold: true }, measure), size),
      cells: [{ column: 1, value, style }],
    };
  };
  const { titleSize, daysSize, titleFrom, beforeYear, beforeAuthority } = COVER_DESIGN;
  const [year, ...days] = cover.yearLines;
  return {
    name: SHEET_NAMES.cover,
    columnWidths: [columnCharacters(width)],
    ...stackLines([
      space(titleFrom),
      ...(draftMark === null ? [] : [line([draftMark], "centered", daysSize)]),
      ...cover.titleLines.map((text) => line(text, "coverTitle", titleSize)),
      space(beforeYear),
      ...(year === undefined ? [] : [line(year, "coverTitle", titleSize)]),
      ...days.map((text) => line(text, "centered", daysSize)),
      space(beforeAuthority),
      ...cover.authorityLines.map((text) => line(text, "coverTitle", titleSize)),
    ]),
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: { ...pageOf("portrait", margins, null), isOnePage: true },
  };
}

function space(millimetres: number): Line {
  return { height: Math.round(millimetres * POINTS_PER_MM), cells: [] };
}
