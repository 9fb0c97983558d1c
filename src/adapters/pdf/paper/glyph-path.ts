import type { PathCommand } from "pdfkit";

const LETTERS: Readonly<Record<PathCommand["command"], string>> = {
  moveTo: "m",
  lineTo: "l",
  quadraticCurveTo: "q",
  bezierCurveTo: "c",
  closePath: "z",
};

/**
 * A glyph's outline as path data of SVG, in whole thousandths of the size and in steps from where the pen is, so that it can be set
 * anywhere by a movement before it.
 * @example glyphPath([{ command: "moveTo", args: [10, 0] }, { command: "lineTo", args: [10, 20] }], 1000) // "m10 0l0 20"
 */
export function glyphPath(commands: readonly PathCommand[], unitsPerEm: number): string {
  const units = (value: number): number => Math.round((value * 1000) / unitsPerEm);
  let pen: Point = [0, 0];
  let start: Point = [0, 0];
  return commands
    .map(({ command, args }) => {
      if (command === "closePath") {
        pen = start;
        return "z";
      }
      const [fromX, fromY] = pen;
      const steps = args.map((value, index) => units(value) - (index % 2 === 0 ? fromX : fromY));
      pen = [units(args.at(-2) ?? 0), units(args.at(-1) ?? 0)];
      if (command === "moveTo") start = pen;
      return `${LETTERS[command]}${steps.join(" ").replace(/ -/g, "-")}`;
    })
    .join("");
}

type Point = readonly [x: number, y: number];
