import {
  AlignmentType,
  LeaderType,
  Paragraph,
  TabStopType,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";
import { POINTS_PER_MM } from "../../core/report/model/memo-design";
import type { ReportText } from "../../core/report/model/report-model";
import { PAGE_GAP_EM } from "../../core/report/model/text-gaps";
import { estimateWidth } from "../../core/text/estimate-width";
import { markPlace, NO_MARKS, type PlaceMarks } from "./mark-place";
import { tabRun, type WriteText } from "./text-runs";
import { twips } from "./twips";

interface CentredLine {
  readonly style: string;
  /** Of the letters, in points. */
  readonly size: number;
  /** The room that it is centred in, in millimetres from the left margin. */
  readonly left?: number;
  readonly right: number;
  readonly write: WriteText;
  readonly run?: IRunOptions;
  readonly spacing?: NonNullable<IParagraphOptions["spacing"]>;
  readonly keepNext?: boolean;
  /** The widest that a gap may be, in em. */
  readonly gapEm?: number;
  /** True for a line that begins at the left of its room. */
  readonly isLeft?: boolean;
  /** Of a line that the report leads to. */
  readonly marks?: PlaceMarks;
}

/** Below this a gap is no line to write on. */
const LEAST_GAP_MM = 12;

/**
 * A line in the middle of its room, or at its left. Gaps are dotted by tab stops: typed dots have another width in any other font, and then a line
 * that is too long ends inside a word.
 */
export function centredLine(
  text: ReportText,
  {
    style,
    size,
    left = 0,
    right,
    write,
    run = {},
    gapEm = PAGE_GAP_EM,
    isLeft = false,
    marks = NO_MARKS,
    ...options
  }: CentredLine,
): Paragraph {
  const indent = {
    ...(isLeft ? { alignment: AlignmentType.LEFT } : {}),
    ...(left === 0 ? {} : { indent: { left: twips(left) } }),
  };
  const gap = text.includes(null) ? gapWidth(text, right - left, size, gapEm) : 0;
  if (gap < LEAST_GAP_MM)
    return new Paragraph({
      style,
      ...indent,
      ...options,
      children: markPlace(marks, write(text, run)),
    });
  const start = isLeft ? left : (left + right - lineWidth(text, gap, size)) / 2;
  return new Paragraph({
    style,
    ...options,
    alignment: AlignmentType.LEFT,
    indent: { left: twips(start) },
    tabStops: gapEnds(text, gap, size).map((end) => ({
      type: TabStopType.LEFT,
      position: twips(start + end),
      leader: LeaderType.DOT,
    })),
    children: markPlace(
      marks,
      text.flatMap((part) => (part === null ? [tabRun()] : write([part], run))),
    ),
  });
}

/** As wide as on other pages where there is room. */
function gapWidth(text: ReportText, room: number, size: number, gapEm: number): number {
  const gaps = text.filter((part) => part === null).length;
  const most = (gapEm * size) / POINTS_PER_MM;
  return Math.min(most, (room - lineWidth(text, 0, size)) / gaps);
}

/** Where each gap ends, in millimetres from the line's beginning. */
function gapEnds(text: ReportText, gap: number, size: number): readonly number[] {
  return text.flatMap((part, index) =>
    part === null ? [lineWidth(text.slice(0, index + 1), gap, size)] : [],
  );
}

function lineWidth(text: ReportText, gap: number, size: number): number {
  const widths = text.map((part) => (part === null ? gap : (estimateWidth(part) * size) / POINTS_PER_MM));
  return widths.reduce((sum, width) => sum + width, 0);
}
