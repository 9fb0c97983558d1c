import { PART_DESIGN } from "../../core/report/model/part-design";
import { largest } from "../../core/lists/extremes";
import type { StatusMark } from "../../core/report/model/report-model";

/** Measures of the drawn squares and bars, in millimetres. */
export const MARK_DESIGN = {
  ...PART_DESIGN.mark,
  /** Of the frame of a mark that is not all black. */
  frame: 0.4,
  /** Of the stripes of a hatched mark, and from one to the next, across them. */
  stripe: 0.45,
  stripePitch: 1.1,
  /** A bar for few measures among many is still seen. */
  leastBar: 0.9,
} as const;

/** A mark where it is drawn: its left edge and its width. */
export interface PlacedMark {
  readonly mark: StatusMark;
  readonly left: number;
  readonly width: number;
}

/** A corner of a shape, in millimetres. */
export type Corner = readonly [number, number];

/** A black shape by its corners. */
export type Polygon = readonly Corner[];

/** One square for each mark, from the left. */
export function squareMarks(marks: readonly StatusMark[]): readonly PlacedMark[] {
  return marks.map((mark, index) => ({ mark, left: index * MARK_DESIGN.pitch, width: MARK_DESIGN.side }));
}

/**
 * The pieces of a bar, one behind the other on the scale of the longest.
 * @param room for the longest bar, in millimetres
 */
export function barMarks(
  parts: readonly { readonly mark: StatusMark; readonly count: number }[],
  longest: number,
  room: number,
): readonly PlacedMark[] {
  let left = 0;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => {
      const width = Math.max((count / longest) * room, MARK_DESIGN.leastBar);
      const placed = { mark, left, width };
      left += width;
      return placed;
    });
}

/** Where the last mark ends. */
export function marksWidth(marks: readonly PlacedMark[]): number {
  return largest(marks.map(({ left, width }) => left + width));
}

/**
 * What is black of the marks. Frames are four bars each: as an outline half of their thickness would be outside of the mark, and
 * thinner where a program rounds it.
 */
export function markPolygons(marks: readonly PlacedMark[]): readonly Polygon[] {
  return marks.flatMap(({ mark, left, width }) => {
    const { side, frame } = MARK_DESIGN;
    if (mark === "full") return [box(left, 0, left + width, side)];
    const right = left + width;
    const outline = [
      box(left, 0, right, frame),
      box(left, side - frame, right, side),
      box(left, frame, left + frame, side - frame),
      box(right - frame, frame, right, side - frame),
    ];
    const inner = { left: left + frame, top: frame, right: right - frame, bottom: side - frame };
    if (inner.right <= inner.left) return outline;
    if (mark === "half") return [...outline, box(inner.left, inner.top, left + width / 2, inner.bottom)];
    return mark === "empty" ? outline : [...outline, ...stripes(inner)];
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function box(left: number, top: number, right: number, bottom: number): Polygon {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** Stripes from the lower left to the upper right: along each the sum of the two places is one. */
function stripes({ left, top, right, bottom }: Box): readonly Polygon[] {
  const across = MARK_DESIGN.stripe * Math.SQRT2;
  const step = MARK_DESIGN.stripePitch * Math.SQRT2;
  const middle = (left + right + top + bottom) / 2;
  const reach = (right - left + bottom - top) / 2;
  const each = Math.ceil(reach / step);
  return Array.from({ length: 2 * each + 1 }, (_, index) => middle + (index - each) * step - across / 2)
    .map((from) =>
      cutAt(
        cutAt(box(left, top, right, bottom), ([x, y]) => x + y - from),
        ([x, y]) => from + across - x - y,
      ),
    )
    .filter((polygon) => polygon.length > 2);
}

/** What of a shape is on the side of a line where its distance is not below zero. */
function cutAt(polygon: Polygon, distance: (corner: Corner) => number): Polygon {
  return polygon.flatMap((corner, index): Corner[] => {
    const next = polygon[(index + 1) % polygon.length] ?? corner;
    const here = distance(corner);
    const there = distance(next);
    const kept = here >= 0 ? [corner] : [];
    if (here >= 0 === there >= 0) return kept;
    const part = here / (here - there);
    return [
      ...kept,
      [corner[0] + (next[0] - corner[0]) * part, corner[1] + (next[1] - corner[1]) * part] as const,
    ];
  });
}
