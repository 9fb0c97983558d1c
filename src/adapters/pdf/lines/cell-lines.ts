import { markerIndents } from "../../../core/report/model/marker-indents";
import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { AskingParagraph } from "../../../core/report/model/report-model";
import { TABLE_DESIGN } from "../../../core/report/model/table-design";
import { breakLines, type TextLine } from "./break-lines";
import { DOTS_BELOW } from "./dotted-lines";
import { lineLinks, type LineLink } from "./line-links";
import { baselineIn, lineHeight } from "./line-metrics";
import { listNumbering } from "./list-numbering";
import { AFTER_MARK, drawMark, MARK_SIZE } from "./status-mark";
import { drawTickBox } from "./tick-box";
import type { Paper, TextSetting } from "../paper/paper";
import type { ListNumbering } from "../paper/structure-tree";

/** A line of a cell; lengths are points from the cell's text edge. */
export interface CellLine {
  readonly text: string;
  /** The spaces that the line ends with. */
  readonly space: string;
  readonly links: readonly LineLink[];
  readonly x: number;
  /** The item of a list that the line belongs to, null for a paragraph. */
  readonly item: ListItem | null;
  /** Percent of the letters' own width. */
  readonly scale: number;
  readonly marker: { readonly text: string; readonly x: number } | null;
  /** True where the paragraph is bold, whatever its row is. */
  readonly isBold?: boolean;
  /** Draws what only shows, such as a square before the text, from the cell's text edge and the line's top. */
  readonly furnish?: ((x: number, top: number) => void) | undefined;
  /** True for a line that is on the page of the line before. */
  readonly isKept?: boolean;
  /** True for a line that keeps room and has nothing to say. */
  readonly isFiller?: boolean;
  readonly paragraph: number;
  /** Which line of its paragraph, and how many that has. */
  readonly index: number;
  readonly count: number;
}

export interface ListItem {
  /** 0 for an item of the outermost list. */
  readonly level: number;
  /** How its list counts; null for a further paragraph of the item before. */
  readonly numbering: ListNumbering | null;
}

export interface CellSetting extends TextSetting {
  readonly width: number;
  readonly alignment: "start" | "center";
  readonly held: readonly string[];
}

/** Text of the table's body. */
export const CELL_TEXT: TextSetting = { weight: "regular", size: TABLE_DESIGN.cellSize };

/** The paragraphs of a cell as lines, with the texts indented after their markers. */
export function cellLines(
  paragraphs: readonly AskingParagraph[],
  paper: Paper,
  { width, alignment, held, ...setting }: CellSetting,
): readonly CellLine[] {
  const indents = markerIndents(paragraphs);
  const isList = paragraphs.some(({ marker }) => marker !== null);
  const measureAs =
    (weight: TextSetting["weight"]) =>
    (text: string): number =>
      paper.width(text, { ...setting, weight });
  return paragraphs.flatMap((one, paragraph) => {
    if (one.isWritingLine === true) return [writingLine(paragraph, width, paper, setting.size)];
    const { marker, level, text, continues, mark, box, isBold: isStrong } = one;
    const isBold = mark !== undefined || isStrong === true;
    const measure = measureAs(isBold ? "bold" : setting.weight);
    const indent = indents[paragraph] ?? { marker: 0, text: 0 };
    const hang = indent.text * POINTS_PER_MM + (box === undefined ? 0 : MARK_SIZE + AFTER_MARK);
    const label = marker === null ? null : { text: `${marker} `, x: indent.marker * POINTS_PER_MM };
    // A marker wider than the estimate pushes the first line on, as a tab does.
    const byLabel = label === null ? 0 : Math.max(0, label.x + measure(label.text) - hang);
    const pushed = byLabel + (mark === undefined ? 0 : MARK_SIZE + AFTER_MARK);
    const lines = breakLines(text, measure, { width: width - hang, indent: pushed, held });
    const centered = alignment === "center" && !isList;
    const links = lineLinks(lines);
    const isItem = marker !== null || continues === true;
    const item = isItem ? { level, numbering: marker === null ? null : listNumbering(marker) } : null;
    const startOf = (line: TextLine, push: number): number =>
      centered ? (width - line.width - push) / 2 + push : hang + push;
    return lines.map((line, index) => ({
      text: line.text,
      space: line.space,
      links: links[index] ?? [],
      item,
      scale: line.scale,
      x: startOf(line, index === 0 ? pushed : 0),
      marker: index === 0 ? label : null,
      paragraph,
      index,
      count: lines.length,
      ...(isBold ? { isBold } : {}),
      ...(index === 0
        ? { furnish: drawnBefore({ mark, box }, startOf(line, pushed), paper, setting.size) }
        : {}),
    }));
  });
}

/** Dots to write on, from edge to edge of the cell's text. */
function writingLine(paragraph: number, width: number, paper: Paper, size: number): CellLine {
  const below = baselineIn(lineHeight(size), size) + DOTS_BELOW;
  return {
    text: "",
    space: "",
    links: [],
    x: 0,
    item: null,
    scale: 100,
    marker: null,
    furnish: (x, top) => {
      paper.dots({ x, y: top + below }, x + width);
    },
    isFiller: true,
    paragraph,
    index: 0,
    count: 1,
  };
}

/** Below the foot of the letters, in points. */
const MARK_FALL = 0.7;

/** A square or a box that ends a little before the text, on its line. */
function drawnBefore(
  { mark, box }: Pick<AskingParagraph, "mark" | "box">,
  textFrom: number,
  paper: Paper,
  size: number,
): CellLine["furnish"] {
  if (mark === undefined && box === undefined) return undefined;
  const from = textFrom - AFTER_MARK - MARK_SIZE;
  const foot = baselineIn(lineHeight(size), size) + MARK_FALL;
  return (x, top) => {
    const corner = { x: x + from, y: top + foot - MARK_SIZE };
    if (mark !== undefined) drawMark(paper, mark, corner);
    if (box !== undefined) drawTickBox(paper, box, corner);
  };
}
