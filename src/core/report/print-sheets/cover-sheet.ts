import { SHEET_NAMES } from "../../model/sheet-names";
import type { SheetLayout } from "../../model/workbook-layout";
import { A4, POINTS_PER_MM, printWidth } from "../model/memo-design";
import type { ReportModel, ReportText } from "../model/report-model";
import { COVER_DESIGN } from "../model/table-design";
import type { TextRuler } from "./measure-text";
import { pageOf, stackLines, type Line, type LineCell } from "./sheet-builder";
import { countLines, plainText, rowHeight } from "./sheet-text";
import { POINTS_PER_PIXEL, toPixels, wholeHeight } from "./sheet-units";

const DRAFT_SIZE = 16;

/** The cover on a sheet of its own: one wide column, its lines in the middle; where they are many, the room between them shrinks. */
export function coverSheet({ cover, layout, draftMark }: ReportModel, { measure }: TextRuler): SheetLayout {
  const { coverMargins: margins } = layout;
  const widthMm = printWidth(margins);
  const line = (text: ReportText, style: LineCell["style"], size: number): Line => {
    const value = plainText(text);
    return {
      height: wholeHeight(rowHeight(countLines(value, { size, widthMm, isBold: true }, measure), size)),
      cells: [{ column: 1, value, style }],
    };
  };
  const { titleSize, yearSize, daysSize, authoritySize, titleFrom, beforeYear, beforeAuthority } =
    COVER_DESIGN;
  const [year, ...days] = cover.yearLines;
  const draft = draftMark === null ? [] : [line([draftMark], "draftMark", DRAFT_SIZE)];
  const titles = cover.titleLines.map((text) => line(text, "coverTitle", titleSize));
  const years = [
    ...(year === undefined ? [] : [line(year, "coverSmall", yearSize)]),
    ...days.map((text) => line(text, "coverDays", daysSize)),
  ];
  const authority = cover.authorityLines.map((text) => line(text, "coverSmall", authoritySize));
  const taken = [...draft, ...titles, ...years, ...authority].reduce((sum, { height }) => sum + height, 0);
  const room = (A4.height - margins.top - margins.bottom) * POINTS_PER_MM - taken;
  const spaces = (titleFrom + beforeYear + beforeAuthority) * POINTS_PER_MM;
  const share = Math.min(1, Math.max(0, room - LEFT_FREE) / spaces);
  const space = (millimetres: number, above: readonly Line[] = []): Line => {
    const height = millimetres * POINTS_PER_MM * share - above.reduce((sum, one) => sum + one.height, 0);
    return { height: Math.max(POINTS_PER_PIXEL, wholeHeight(height - POINTS_PER_PIXEL)), cells: [] };
  };
  return {
    name: SHEET_NAMES.cover,
    columnWidths: [toPixels(widthMm)],
    widthUnit: "pixels",
    ...stackLines([
      ...draft,
      space(titleFrom, draft),
      ...titles,
      space(beforeYear),
      ...years,
      space(beforeAuthority),
      ...authority,
    ]),
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: pageOf("portrait", margins, null),
  };
}

/** Points at the foot, so that what a printer rounds makes no second page. */
const LEFT_FREE = 6;
