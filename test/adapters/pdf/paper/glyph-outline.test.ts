import { glyphOutline } from "../../../../src/adapters/pdf/paper/glyph-outline";

const PLACE = { x: 100, y: 200, unit: 0.01, scale: 100 };

test("points grow downwards on the page", () => {
  const outline = glyphOutline(
    [
      { command: "moveTo", args: [0, 0] },
      { command: "lineTo", args: [100, 500] },
      { command: "closePath", args: [] },
    ],
    PLACE,
  );
  expect(outline).toBe("100 200 m\n101 195 l\nh\nf");
});

test("a curve with one control point gets two", () => {
  const outline = glyphOutline(
    [
      { command: "moveTo", args: [0, 0] },
      { command: "quadraticCurveTo", args: [300, 0, 300, 300] },
    ],
    PLACE,
  );
  expect(outline).toContain("102 200 103 199 103 197 c");
});

test("letters set narrower have narrower outlines", () => {
  const outline = glyphOutline([{ command: "moveTo", args: [100, 0] }], { ...PLACE, scale: 80 });
  expect(outline).toBe("100.8 200 m\nf");
});
