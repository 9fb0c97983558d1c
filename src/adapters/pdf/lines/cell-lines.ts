import { markerIndents } from "../../../core/report/model/marker-indents";
import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { CellParagraph } from "../../../core/report/model/report-model";
import { TABLE_DESIGN } from "../../../core/report/model/table-design";
import { breakLines } from "./break-lines";
import { lineLinks, type LineLink } from "./line-links";
import { listNumbering } from "./list-numbering";
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
  paragraphs: readonly CellParagraph[],
  paper: Paper,
  { width, alignment, held, ...setting }: CellSetting,
): readonly CellLine[] {
  const indents = markerIndents(paragraphs);
  const isList = paragraphs.some(({ marker }) => marker !== null);
  const measure = (text: string): number => paper.width(text, setting);
  return paragraphs.flatMap(({ marker, level, text, continues }, paragraph) => {
    const indent = indents[paragraph] ?? { marker: 0, text: 0 };
    const hang = indent.text * POINTS_PER_MM;
    const label = marker === null ? null : { text: `${marker} `, x: indent.marker * POINTS_PER_MM };
    // A marker wider than the estimate pushes the first line on, as a tab does.
    const pushed = label === null ? 0 : Math.max(0, label.x + measure(label.text) - hang);
    const lines = breakLines(text, measure, { width: width - hang, indent: pushed, held });
    const centered = alignment === "center" && !isList;
    const links = lineLinks(lines);
    const isItem = marker !== null || continues === true;
    const item = isItem ? { level, numbering: marker === null ? null : listNumbering(marker) } : null;
    return lines.map((line, index) => ({
      text: line.text,
      space: line.space,
      links: links[index] ?? [],
      item,
      scale: line.scale,
      x: centered ? (width - line.width) / 2 : hang + (index === 0 ? pushed : 0),
      marker: index === 0 ? label : null,
      paragraph,
      index,
      count: lines.length,
    }));
  });
}
