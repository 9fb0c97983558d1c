import { linkSpans } from "../../text/link-spans";
import type { CellParagraph, StatusMark } from "../model/report-model";
import { TABLE_DESIGN } from "../model/table-design";
import { breakLines } from "./break-lines";
import { holdSpaces } from "./hold-spaces";
import { fontOf, type TextRuler } from "./measure-text";
import { POINTS_PER_PIXEL } from "./sheet-units";
import { splitAtLinks } from "./split-at-links";
import {
  hasHang,
  placeParagraph,
  widerIndents,
  type ParagraphPlace,
  type SheetColumns,
} from "./table-columns";
import { POINTS_PER_MM } from "../model/memo-design";

/** A paragraph of a cell, or a part of it with one address: its lines as Excel is thought to break them, and where it stands. */
export interface Piece {
  readonly marker: string | null;
  /** Joined, they are the text. */
  readonly lines: readonly string[];
  readonly place: ParagraphPlace;
  /** The address in the text; there is one at most. */
  readonly link: PieceLink | null;
  /** Bold, as a status is. */
  readonly isBold: boolean;
}

/** An address, and where a click on it leads. */
interface PieceLink {
  readonly href: string;
  /** Where it begins in the text. */
  readonly start: number;
  /** Whether the text is nothing else. */
  readonly isAll: boolean;
}

/** The squares as letters, which Excel's fonts have. */
const STATUS_SIGNS: Readonly<Record<StatusMark, string>> = { full: "■", half: "◧", empty: "□", hatched: "▨" };

/** Excel's own padding left and right of a text, in pixels. */
const CELL_PADDING = 5;
/** A line is thought to be full a little earlier: a blank line in the end is better than a lost one. */
const FILL = 0.97;

/** The paragraphs of one cell of the report, in the sheet's columns. */
export function cellPieces(
  paragraphs: readonly CellParagraph[],
  columns: SheetColumns,
  names: readonly string[],
  ruler: TextRuler,
): readonly Piece[] {
  const hangs = hasHang(columns.column);
  const indents = hangs ? widerIndents(paragraphs, fontOf(ruler).width) : [];
  return paragraphs.flatMap((paragraph, index) => {
    const place = placeParagraph(columns, indents[index] ?? { marker: 0, text: 0 });
    const isApart = paragraph.marker !== null && place.marker !== null;
    const { mark } = paragraph;
    const words = mark === undefined ? paragraph.text : `${STATUS_SIGNS[mark]} ${paragraph.text}`;
    const text = paragraph.marker === null || isApart ? words : `${paragraph.marker} ${words}`;
    return splitAtLinks(text).map((part, at): Piece => ({
      marker: isApart && at === 0 ? paragraph.marker : null,
      lines: textLines(part, place.widthPx, names, mark === undefined ? ruler : boldRuler(ruler)),
      place,
      link: linkOf(part),
      isBold: mark !== undefined,
    }));
  });
}

function boldRuler(ruler: TextRuler): TextRuler {
  return { ...ruler, measure: (text, sizePt) => ruler.measure(text, sizePt, true) };
}

function textLines(
  text: string,
  widthPx: number,
  names: readonly string[],
  ruler: TextRuler,
): readonly string[] {
  const sizePt = TABLE_DESIGN.cellSize;
  const room = (widthPx - CELL_PADDING) * POINTS_PER_PIXEL * FILL;
  const roomMm = room / POINTS_PER_MM;
  const held = holdSpaces(text, names, (piece) => ruler.measure(piece, sizePt, false) <= room);
  if (ruler.measure(text, sizePt, false) <= room) return [held];
  let from = 0;
  return breakLines(text, { sizePt, firstMm: roomMm, otherMm: roomMm, keepTogether: names }, ruler).map(
    (line) => held.slice(from, (from += line.length)),
  );
}

function linkOf(text: string): PieceLink | null {
  const [first] = linkSpans(text);
  if (first === undefined) return null;
  const { start, end, href } = first;
  return { href, start, isAll: text.slice(start, end) === text.trim() };
}
