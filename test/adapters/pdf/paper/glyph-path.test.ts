import { glyphPath } from "../../../../src/adapters/pdf/paper/glyph-path";

const SQUARE = [
  { command: "moveTo", args: [10, 20] },
  { command: "lineTo", args: [110, 20] },
  { command: "lineTo", args: [110, 120] },
  { command: "closePath", args: [] },
] as const;

test("every step is from where the pen is, the axis pointing up", () => {
  expect(glyphPath(SQUARE, 1000)).toBe("m10 20l100 0l0 100z");
});

test("a shape that is closed leaves the pen at its beginning", () => {
  const second = [{ command: "moveTo", args: [15, 25] }] as const;
  expect(glyphPath([...SQUARE, ...second], 1000)).toBe("m10 20l100 0l0 100zm5 5");
});

test("curves keep their kind, and a minus needs no blank before it", () => {
  const curves = [
    { command: "moveTo", args: [0, 0] },
    { command: "quadraticCurveTo", args: [5, 10, 10, 0] },
    { command: "bezierCurveTo", args: [9, -1, 8, -2, 7, -3] },
  ] as const;
  expect(glyphPath(curves, 1000)).toBe("m0 0q5 10 10 0c-1-1-2-2-3-3");
});

test("units of the font become thousandths, without adding up what is rounded", () => {
  const steps = Array.from({ length: 4 }, (_, index) => ({
    command: "lineTo" as const,
    args: [(index + 1) * 3, 0],
  }));
  expect(glyphPath([{ command: "moveTo", args: [0, 0] }, ...steps], 2048)).toBe("m0 0l1 0l2 0l1 0l2 0");
});

test("a glyph without a shape is nothing", () => {
  expect(glyphPath([], 1000)).toBe("");
});
