import type { PathCommand } from "pdfkit";
import { pdfNumber } from "./pdf-number";

interface OutlinePlace {
  readonly x: number;
  readonly y: number;
  /** Points to a unit of the font. */
  readonly unit: number;
  /** Width of the letters in percent. */
  readonly scale: number;
}

/** A glyph as a filled shape, on a page whose axis points down. */
export function glyphOutline(commands: readonly PathCommand[], place: OutlinePlace): string {
  let last: Point = { x: 0, y: 0 };
  const write = (points: readonly Point[], operator: string): string => {
    last = points.at(-1) ?? last;
    return [...points.flatMap((point) => onPage(point, place)).map(pdfNumber), operator].join(" ");
  };
  const operators = commands.map(({ command, args }) => {
    const points = pointsOf(args);
    if (command === "moveTo") return write(points, "m");
    if (command === "lineTo") return write(points, "l");
    if (command === "closePath") return "h";
    return write(command === "quadraticCurveTo" ? toCubic(last, points) : points, "c");
  });
  return [...operators, "f"].join("\n");
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointsOf(args: readonly number[]): readonly Point[] {
  const points: Point[] = [];
  for (let index = 0; index + 1 < args.length; index += 2)
    points.push({ x: args[index] ?? 0, y: args[index + 1] ?? 0 });
  return points;
}

function onPage({ x, y }: Point, place: OutlinePlace): readonly number[] {
  return [place.x + (x * place.unit * place.scale) / 100, place.y - y * place.unit];
}

/** TrueType's curves have one control point, PDF's have two. */
function toCubic(from: Point, [control = from, to = from]: readonly Point[]): readonly Point[] {
  const between = (end: Point): Point => ({
    x: end.x + (2 / 3) * (control.x - end.x),
    y: end.y + (2 / 3) * (control.y - end.y),
  });
  return [between(from), between(to), to];
}
