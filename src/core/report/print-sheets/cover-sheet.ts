import { SHEET_NAMES } from "../../model/sheet-names";
import type { SheetLayout } from "../../model/workbook-layout";
import { A4, POINTS_PER_MM, printWidth } from "../model/memo-design";
import type { Cover, Margins, ReportModel, ReportText } from "../model/report-model";
import { COVER_DESIGN } from "../model/table-design";
import { bandedLine, BAND_MARGINS, BAND_TEXT } from "./cover-band";
import { fitPicture } from "./fit-picture";
import type { TextRuler } from "./measure-text";
import { layOnGrid, type PagePicture, type PlacedCell, type PlacedLine } from "./mm-grid";
import { pageOf, stackLines } from "./sheet-builder";
import { countLines, plainText, rowHeight } from "./sheet-text";
import { POINTS_PER_PIXEL, wholeHeight } from "./sheet-units";

const DRAFT_SIZE = 16;
const MADE_SIZE = 16;
const CAPTION_SIZE = 14;
/** Points at the foot, so that what a printer rounds makes no second page. */
const LEFT_FREE = 6;

/** Where things begin, in millimetres: the first two from the edge of the paper, the others below what is before them. */
interface CoverPlaces {
  readonly emblem: number;
  readonly title: number;
  readonly year: number;
  readonly authority: number;
  readonly made: number;
}

const { titleSize, yearSize, daysSize, authoritySize, titleFrom, beforeYear, beforeAuthority } = COVER_DESIGN;
const PLAIN: CoverPlaces = {
  emblem: 20,
  title: titleFrom,
  year: beforeYear,
  authority: beforeAuthority,
  made: 26,
};
/** The title begins 56 mm from the edge, a picture 128, the authority 228. */
const WITH_PICTURE: CoverPlaces = { emblem: 5, title: 41, year: beforeYear, authority: 8, made: 13 };
const EMBLEM = 30;
/** Between the emblem and the title at least. */
const BELOW_EMBLEM = 2;
const PICTURE = { width: 150, height: 84, before: 9.8, caption: 1.5 } as const;
/** A picture gives way before the lines do, but not below so many millimetres. */
const LEAST_PICTURE = 40;
const BAND_TITLE = 26;

type Names = Readonly<Record<"title" | "small" | "days" | "made", PlacedCell["style"]>>;
const CENTRED: Names = { title: "coverTitle", small: "coverSmall", days: "coverDays", made: "centered" };
const AT_BAND: Names = { title: "bandTitle", small: "bandSmall", days: "bandDays", made: "paragraph" };

/**
 * The cover on a sheet of its own: its lines in the middle, or beside a band of colour; where they are many, the room between them
 * shrinks.
 */
export function coverSheet({ cover, layout, draftMark, emblem }: ReportModel, ruler: TextRuler): SheetLayout {
  const { adornment } = cover;
  const isBanded = adornment.kind === "band";
  const styles = isBanded ? AT_BAND : CENTRED;
  const places = adornment.kind === "picture" ? WITH_PICTURE : PLAIN;
  const margins = isBanded ? BAND_MARGINS : layout.coverMargins;
  const text = isBanded ? BAND_TEXT : { from: 0, to: printWidth(margins) };
  const widthMm = text.to - text.from;
  /** The band begins above what is else the top margin. */
  const above = layout.coverMargins.top - margins.top;
  const line = (words: ReportText, style: PlacedCell["style"], size: number): PlacedLine => {
    const value = plainText(words);
    const lines = countLines(value, { size, widthMm, isBold: true }, ruler.measure);
    return { height: wholeHeight(rowHeight(lines, size)), cells: [{ ...text, value, style }] };
  };
  const [year, ...days] = cover.yearLines;
  const draft = draftMark === null ? [] : [line([draftMark], "draftMark", DRAFT_SIZE)];
  const titles = cover.titleLines.map((words) =>
    line(words, styles.title, isBanded ? BAND_TITLE : titleSize),
  );
  const years = [
    ...(year === undefined ? [] : [line(year, styles.small, yearSize)]),
    ...days.map((words) => line(words, styles.days, daysSize)),
  ];
  const authority = cover.authorityLines.map((words) => line(words, styles.small, authoritySize));
  const made = cover.madeLine === null ? [] : [line(cover.madeLine, styles.made, MADE_SIZE)];
  const caption = captionOf(cover).map((words) => line(words, "caption", CAPTION_SIZE));
  const spaces = {
    title: places.title + above,
    year: places.year,
    picture: adornment.kind === "picture" ? PICTURE.before : 0,
    caption: caption.length > 0 ? PICTURE.caption : 0,
    authority: places.authority,
    made: made.length > 0 ? places.made : 0,
  };
  const wanted = Object.values(spaces).reduce((sum, one) => sum + one, 0) * POINTS_PER_MM;
  const free =
    (A4.height - margins.top - margins.bottom) * POINTS_PER_MM -
    heightOf([...draft, ...titles, ...years, ...caption, ...authority, ...made]) -
    LEFT_FREE;
  const pictureMm = pictureHeight(adornment.kind === "picture", (free - wanted) / POINTS_PER_MM);
  const share = Math.min(1, Math.max(0, free - pictureMm * POINTS_PER_MM) / wanted);
  const space = (millimetres: number, lines: readonly PlacedLine[] = []): PlacedLine => {
    const height = millimetres * POINTS_PER_MM * share - heightOf(lines);
    return { height: Math.max(POINTS_PER_PIXEL, wholeHeight(height - POINTS_PER_PIXEL)), cells: [] };
  };
  const picture = adornment.kind === "picture" ? pictureLine(adornment, pictureMm, widthMm) : null;
  const emblemTop = Math.max((places.emblem + above) * share, heightOf(draft) / POINTS_PER_MM);
  const emblemHeight = Math.min(EMBLEM, spaces.title * share - emblemTop - BELOW_EMBLEM);
  const lines = [
    ...draft,
    space(spaces.title, draft),
    ...titles,
    space(spaces.year),
    ...years,
    ...(picture === null ? [] : [space(spaces.picture), picture]),
    ...(caption.length > 0 ? [space(spaces.caption), ...caption] : []),
    space(spaces.authority),
    ...authority,
    ...(made.length > 0 ? [space(spaces.made), ...made] : []),
  ];
  const emblems: PagePicture[] = [];
  if (emblem !== null && emblemHeight > 0) {
    const fitted = fitPicture(emblem, { width: 2 * emblemHeight, height: emblemHeight });
    const from = isBanded ? text.from : (widthMm - fitted.width) / 2;
    emblems.push({ ...fitted, from, top: emblemTop });
  }
  const adorned = isBanded ? lengthen(lines, margins).map((one) => bandedLine(one, adornment.colour)) : lines;
  const { lines: placed, ...columns } = layOnGrid(
    adorned.map((one, index) => (index === 0 && emblems.length > 0 ? { ...one, pictures: emblems } : one)),
    printWidth(margins),
  );
  return {
    name: SHEET_NAMES.cover,
    ...columns,
    ...stackLines(placed),
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: pageOf("portrait", margins, null),
  };
}

function heightOf(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function captionOf({ adornment }: Cover): readonly ReportText[] {
  return adornment.kind === "picture" && adornment.caption !== null ? [adornment.caption] : [];
}

/** @param free millimetres beside all lines and the room between them */
function pictureHeight(hasPicture: boolean, free: number): number {
  return hasPicture ? Math.max(LEAST_PICTURE, Math.min(PICTURE.height, free)) : 0;
}

function pictureLine(
  { picture }: Extract<Cover["adornment"], { kind: "picture" }>,
  heightMm: number,
  widthMm: number,
): PlacedLine {
  const fitted = fitPicture(picture, { width: Math.min(PICTURE.width, widthMm), height: heightMm });
  const place = { from: (widthMm - fitted.width) / 2, top: (heightMm - fitted.height) / 2 };
  return {
    height: wholeHeight(heightMm * POINTS_PER_MM - POINTS_PER_PIXEL),
    cells: [],
    pictures: [{ ...fitted, ...place }],
  };
}

/** Lines down to the bottom margin, where a band ends. */
function lengthen(lines: readonly PlacedLine[], { top, bottom }: Margins): readonly PlacedLine[] {
  const rest = (A4.height - top - bottom) * POINTS_PER_MM - LEFT_FREE - heightOf(lines);
  return rest < POINTS_PER_PIXEL
    ? lines
    : [...lines, { height: wholeHeight(rest - POINTS_PER_PIXEL), cells: [] }];
}
