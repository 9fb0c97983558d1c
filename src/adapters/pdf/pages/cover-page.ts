import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { Cover, ReportPicture, ReportText } from "../../../core/report/model/report-model";
import { COVER_DESIGN } from "../../../core/report/model/table-design";
import { largeText } from "../../../core/report/model/text-gaps";
import type { Block } from "../lines/flow-blocks";
import { once, paragraphBlock, type ParagraphOptions } from "../lines/paragraph-block";
import { fitPicture } from "../../../core/report/model/fit-picture";
import type { Box, Element, TextSetting } from "../paper/paper";
import type { Part } from "../paper/part";
import { pdfNumber } from "../paper/pdf-number";
import { BAND, COVER_PICTURE, COVER_PLACES, EMBLEM, type CoverPlaces } from "./cover-places";
import { drawFramedPicture } from "./framed-picture";

const { yearSize, daysSize, authoritySize, yearLine, daysLine, authorityLine } = COVER_DESIGN;
/** Who made the report, and when it was printed. */
const MADE = { weight: "regular", size: 16, line: 20.8 } as const;
/** Lines of a title, and of year and days: more of them take from the room below. */
const USUAL_LINES = 2;
/** That room is never less, in points. */
const LEAST_GAP = 3 * POINTS_PER_MM;

/** How a line of the cover is set. */
type LineSetting = TextSetting & Pick<ParagraphOptions, "element" | "line">;

/** Lines below each other, or a picture with its caption. */
interface Group {
  /** Room above it, in points. */
  readonly before: number;
  readonly blocks: readonly Block[];
}

/** The cover on one page: where its lines are many, the room between its groups gives way. */
export function coverPage(
  { adornment, titleLines, yearLines, authorityLines, madeLine }: Cover,
  emblem: ReportPicture | null,
  page: Part,
): void {
  const places = COVER_PLACES[adornment.kind];
  const part = { ...page, frame: frameOf(page, places) };
  const { frame, paper } = part;
  const [year = [], ...days] = yearLines;
  const title: LineSetting = { weight: "bold", size: places.titleSize, line: places.titleLine };
  const authority: LineSetting = { weight: "bold", size: authoritySize, line: authorityLine };
  const ofDays: LineSetting = { weight: "regular", size: daysSize, line: daysLine };
  // The lines of the title are one heading, though the page cuts it by its sense.
  const heading = once(() => paper.addElement("H1", part.element));
  const lineOf = (line: ReportText, setting: LineSetting): Block => coverLine(line, setting, places, part);
  const titleBlocks = titleLines.map((line) => lineOf(line, { ...title, element: heading }));
  const titled = titleBlocks.reduce((sum, { lines }) => sum + lines.length, 0);
  // Of a cover that has more than its words each place is taken: a longer title may not push all down.
  const pushed = adornment.kind === "plain" ? 0 : Math.max(0, titled - USUAL_LINES) * places.titleLine;
  const beforeYear = Math.max(LEAST_GAP, places.beforeYear * POINTS_PER_MM - pushed);
  const groups: readonly Group[] = [
    { before: places.titleFrom * POINTS_PER_MM, blocks: titleBlocks },
    {
      before: beforeYear,
      blocks: [
        lineOf(year, { weight: "bold", size: yearSize, line: yearLine }),
        ...days.map((line) => lineOf(line, ofDays)),
      ],
    },
    ...(adornment.kind === "picture" ? [pictureGroup(adornment.picture, adornment.caption, part)] : []),
    {
      before: places.beforeAuthority * POINTS_PER_MM,
      blocks: authorityLines.map((line) => lineOf(line, authority)),
    },
  ];
  const made = madeLine === null ? null : lineOf(madeLine, MADE);
  const madeFrom = Math.min(
    places.madeFrom * POINTS_PER_MM,
    frame.bottom - heightOf(made === null ? [] : [made]),
  );
  const end = made === null ? frame.bottom : madeFrom - LEAST_GAP;
  const text = groups.reduce((sum, { blocks }) => sum + heightOf(blocks), 0);
  const gaps = groups.reduce((sum, { before }) => sum + before, 0);
  const share = Math.max(0, Math.min(1, (end - frame.top - text) / gaps));
  part.addPage();
  if (adornment.kind === "band") drawBand(adornment.colour, part);
  if (emblem !== null) drawEmblem(emblem, frame.top + (groups[0]?.before ?? 0) * share, places, part);
  let y = frame.top;
  for (const { before, blocks } of groups) y = drawBlocks(blocks, y + before * share);
  if (made !== null) drawBlocks([made], Math.max(y, madeFrom));
}

function frameOf({ frame }: Part, { sides }: CoverPlaces): Part["frame"] {
  if (sides === null) return frame;
  return {
    ...frame,
    left: sides.left * POINTS_PER_MM,
    right: frame.pageWidth - sides.right * POINTS_PER_MM,
  };
}

function coverLine(
  line: ReportText,
  setting: LineSetting,
  { align }: CoverPlaces,
  { paper, frame, element, keepTogether }: Part,
): Block {
  return paragraphBlock(largeText(line), paper, {
    ...setting,
    tag: "P",
    parent: element,
    left: frame.left,
    width: frame.right - frame.left,
    align,
    held: keepTogether,
  });
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.flatMap(({ lines }) => lines).reduce((sum, { height }) => sum + height, 0);
}

function drawBlocks(blocks: readonly Block[], from: number): number {
  let y = from;
  for (const line of blocks.flatMap(({ lines }) => lines)) {
    line.draw(y);
    y += line.height;
  }
  return y;
}

/** The emblem in its own ratio, in the middle of the page or at the left of the lines. */
function drawEmblem(
  emblem: ReportPicture,
  titleTop: number,
  { emblemFrom, align }: CoverPlaces,
  part: Part,
): void {
  const { frame, element, pictures } = part;
  const top = emblemFrom * POINTS_PER_MM;
  const room = Math.min(EMBLEM.height, titleTop - EMBLEM.below - top);
  const { width, height } = fitPicture(emblem, { width: EMBLEM.width, height: room });
  if (height <= 0) return;
  const left = align === "start" ? frame.left : (frame.left + frame.right - width) / 2;
  pictures?.draw(emblem, { left, top, right: left + width, bottom: top + height }, element);
}

function pictureGroup(picture: ReportPicture, caption: ReportText | null, part: Part): Group {
  const { paper, frame, element, keepTogether: held } = part;
  const size = fitPicture(picture, COVER_PICTURE);
  const left = (frame.left + frame.right - size.width) / 2;
  let figure: Element = element;
  const draw = (top: number): void => {
    figure = drawFramedPicture(
      picture,
      { left, top, right: left + size.width, bottom: top + size.height },
      part,
    );
  };
  const below =
    caption === null
      ? []
      : [
          { height: COVER_PICTURE.beforeCaption, draw: () => undefined },
          ...paragraphBlock(largeText(caption), paper, {
            weight: "regular",
            size: COVER_PICTURE.captionSize,
            line: COVER_PICTURE.captionLine,
            tag: "Caption",
            parent: element,
            element: once(() => paper.addElement("Caption", figure)),
            left: frame.left,
            width: frame.right - frame.left,
            align: "center",
            held,
          }).lines,
        ];
  // A picture that is lower than its room leaves the lines below where they are.
  const rest = { height: COVER_PICTURE.height - size.height, draw: () => undefined };
  return {
    before: COVER_PICTURE.before,
    blocks: [{ before: 0, lines: [{ height: size.height, draw }, ...below, rest] }],
  };
}

function drawBand(colour: string, { paper }: Part): void {
  const parts = [0, 2, 4].map((at) => pdfNumber(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const fill = ({ left, top, right, bottom }: Box): string =>
    `${[left, top, right - left, bottom - top].map(pdfNumber).join(" ")} re f`;
  paper.asFurniture("layout", () => {
    paper.draw(`${parts.join(" ")} rg ${fill(BAND.colour)} 0 g ${fill(BAND.line)}`);
  });
}
