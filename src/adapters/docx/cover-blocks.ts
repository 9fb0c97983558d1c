import { AlignmentType, FrameAnchorType, LineRuleType, Paragraph } from "docx";
import { PART_DESIGN } from "../../core/report/model/part-design";
import { fitPicture } from "../../core/report/model/fit-picture";
import { A4, POINTS_PER_MM, printWidth } from "../../core/report/model/memo-design";
import type { Cover, Margins, ReportPicture, ReportText } from "../../core/report/model/report-model";
import {
  dotGaps,
  isBlankText,
  PAGE_GAP_EM,
  SHORT_GAP,
  SHORT_GAP_EM,
} from "../../core/report/model/text-gaps";
import { BOLD, COVER_DESIGN } from "../../core/report/model/table-design";
import { estimateWidth, LINE_HEIGHT } from "../../core/text/estimate-width";
import { centredLine } from "./centred-line";
import { COVER_BAND, COVER_EMBLEM, COVER_PICTURE, coverMargins, coverPlaces } from "./cover-places";
import { STYLE } from "./document-styles";
import type { DrawnRuns } from "./drawn-runs";
import type { WriteText } from "./text-runs";
import { halfPoints, twips } from "./twips";

const { beforeYear, beforeAuthority, yearSize, yearLine, daysSize, daysLine, authoritySize, authorityLine } =
  COVER_DESIGN;
/** Of 240 parts, as Word counts lines that are not exact. */
const SINGLE_LINE = 240;
/** Millimetres between groups of lines that have grown. */
const LEAST_ROOM = 4;

/** What a cover has beside its words. */
export interface CoverThings {
  readonly emblem: ReportPicture | null;
  readonly drawn: DrawnRuns;
}

/** The cover's lines, set down the page by the space before them: viewers differ on centring a section. */
export function coverBlocks(
  cover: Cover,
  pageMargins: Margins,
  write: WriteText,
  { emblem, drawn }: CoverThings,
): Paragraph[] {
  const { titleLines, yearLines, authorityLines, adornment, madeLine } = cover;
  const margins = coverMargins(cover, pageMargins);
  const places = coverPlaces(cover, margins);
  const isLeft = adornment.kind === "band";
  const isPlain = adornment.kind === "plain";
  const [year = [], ...days] = yearLines;
  const right = printWidth(margins);
  const lines = (texts: readonly ReportText[], style: string, size: number, before: number): Paragraph[] =>
    texts.map((text, index) =>
      centredLine(text, {
        style,
        size,
        right,
        write,
        isLeft,
        gapEm: isBlankText(text) ? PAGE_GAP_EM : SHORT_GAP_EM,
        ...(index === 0 && before > 0 ? { spacing: { before: twips(before) } } : {}),
      }),
    );
  /** How far down the paper the lines are so far. */
  let down = margins.top;
  const heightOf = (texts: readonly ReportText[], size: number, line: number): number =>
    (texts.reduce((sum, text) => sum + lineCount(text, size, right), 0) * line) / POINTS_PER_MM;
  const take = (before: number, height: number): number => {
    down += before + height;
    return before;
  };
  const upTo = (place: number): number => Math.max(LEAST_ROOM, place - down);

  const things = emblemParagraph(cover, emblem, drawn, Math.max(0, places.emblem - margins.top));
  if (emblem !== null) take(Math.max(0, places.emblem - margins.top), COVER_EMBLEM);
  const titleBefore = take(
    Math.max(0, places.title - down),
    heightOf(titleLines, places.titleSize, places.titleLine),
  );
  const yearBefore = take(
    isPlain ? beforeYear : upTo(places.year),
    heightOf([year], yearSize, yearLine) + heightOf(days, daysSize, daysLine),
  );
  const picture = pictureParagraphs(cover, drawn, write, down);
  if (picture.length > 0) down = COVER_PICTURE.top + COVER_PICTURE.height + captionHeight(cover, right);
  const authorityBefore = take(
    isPlain ? beforeAuthority : upTo(places.authority),
    heightOf(authorityLines, authoritySize, authorityLine),
  );
  return [
    ...things,
    // One paragraph, so that the navigation pane shows one title.
    new Paragraph({
      style: STYLE.coverTitle,
      ...(isLeft ? { alignment: AlignmentType.LEFT } : {}),
      spacing: {
        before: twips(titleBefore),
        ...(isLeft ? { line: ownLine(places), lineRule: LineRuleType.AUTO } : {}),
      },
      children: titleLines.flatMap((line, index) =>
        write(line, {
          ...(index === 0 ? {} : { break: 1 }),
          ...(isLeft ? { size: halfPoints(places.titleSize) } : {}),
        }),
      ),
    }),
    ...lines([year], STYLE.coverYear, yearSize, yearBefore),
    ...lines(days, STYLE.coverDays, daysSize, 0),
    ...picture,
    ...lines(authorityLines, STYLE.coverAuthority, authoritySize, authorityBefore),
    ...(madeLine === null
      ? []
      : [
          madeParagraph(madeLine, margins, places.made, isLeft, write),
          // A frame stands on the page of the paragraph after it, which must not be the next section's first.
          new Paragraph({ style: STYLE.sectionEnd }),
        ]),
  ];
}

/** In a place of its own on the page: a larger font must not drive it over to the next. */
function madeParagraph(
  text: ReportText,
  margins: Margins,
  top: number,
  isLeft: boolean,
  write: WriteText,
): Paragraph {
  return new Paragraph({
    style: STYLE.coverMade,
    ...(isLeft ? { alignment: AlignmentType.LEFT } : {}),
    frame: {
      type: "absolute",
      position: { x: twips(margins.left), y: twips(top) },
      width: twips(printWidth(margins)),
      height: 0,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
    children: write(text),
  });
}

function ownLine({
  titleSize,
  titleLine,
}: {
  readonly titleSize: number;
  readonly titleLine: number;
}): number {
  return Math.round((SINGLE_LINE * titleLine) / (titleSize * LINE_HEIGHT));
}

function lineCount(text: ReportText, size: number, widthMm: number): number {
  const width = (estimateWidth(dotGaps(text, SHORT_GAP)) * BOLD * size) / POINTS_PER_MM;
  return Math.max(1, Math.ceil(width / widthMm));
}

/** The emblem, and the band behind the text, which belongs to the same paragraph. */
function emblemParagraph(
  { adornment }: Cover,
  emblem: ReportPicture | null,
  drawn: DrawnRuns,
  before: number,
): Paragraph[] {
  const isLeft = adornment.kind === "band";
  const band = adornment.kind === "band" ? drawn.pageBoxes(bandBoxes(adornment.colour)) : [];
  if (emblem === null && band.length === 0) return [];
  const box = { width: COVER_EMBLEM, height: COVER_EMBLEM };
  const room = emblem === null ? null : (COVER_EMBLEM - fitPicture(emblem, box).height) / 2;
  const children = [...band, ...(emblem === null ? [] : [drawn.picture(emblem, { box })])];
  return [
    new Paragraph({
      style: STYLE.emblemPlace,
      alignment: isLeft ? AlignmentType.LEFT : AlignmentType.CENTER,
      ...(room === null ? {} : { spacing: { before: twips(before + room), after: twips(room) } }),
      children: children,
    }),
  ];
}

function bandBoxes(colour: string): Parameters<DrawnRuns["pageBoxes"]>[0] {
  const { edge, width, lineFrom, lineWidth } = COVER_BAND;
  const height = A4.height - 2 * edge;
  return [
    { left: edge, top: edge, width, height, colour },
    { left: lineFrom, top: edge, width: lineWidth, height, colour: "000000" },
  ];
}

/** In the middle of its box, with what it shows below that. */
function pictureParagraphs(
  { adornment }: Cover,
  drawn: DrawnRuns,
  write: WriteText,
  down: number,
): Paragraph[] {
  if (adornment.kind !== "picture") return [];
  const { top, frame, beforeCaption, ...box } = COVER_PICTURE;
  const room = (box.height - fitPicture(adornment.picture, box).height) / 2;
  const { caption } = adornment;
  return [
    new Paragraph({
      style: STYLE.coverCaption,
      spacing: { before: twips(Math.max(0, top - down) + room), after: twips(room + beforeCaption) },
      children: [drawn.picture(adornment.picture, { box, frame })],
    }),
    ...(caption === null ? [] : [new Paragraph({ style: STYLE.coverCaption, children: write(caption) })]),
  ];
}

function captionHeight({ adornment }: Cover, widthMm: number): number {
  if (adornment.kind !== "picture") return 0;
  const { smallSize } = PART_DESIGN;
  const lines = adornment.caption === null ? 0 : lineCount(adornment.caption, smallSize, widthMm);
  return COVER_PICTURE.beforeCaption + (lines * smallSize * LINE_HEIGHT) / POINTS_PER_MM;
}
