import type { DrawnSupplies } from "../../../src/app/ports/drawn-pages";
import { readContent, type PageMark } from "../../../src/taskpane/pages/read-content";

/** Glyph 1 is a box half as wide as high, glyph 2 a blank. */
const SUPPLIES: DrawnSupplies = {
  fonts: { F1: { widths: [0, 500, 250], outlines: ["", "m0 0h500v1000z", ""] } },
  pictures: {},
};

const read = (content: string): readonly PageMark[] => readContent({ content, supplies: SUPPLIES });
const NONE = { clip: null, matrix: [1, 0, 0, 1, 0, 0] };

test.each<[string, string, object]>([
  [
    "a line",
    "0.5 w 10 20 m 30 20 l S",
    { ...NONE, kind: "stroke", path: "M10 20L30 20", width: 0.5, dashes: "" },
  ],
  [
    "dots",
    "q 1.2 w [1.2 1.6] 0 d 0 5 m 9 5 l S Q",
    { ...NONE, kind: "stroke", path: "M0 5L9 5", width: 1.2, dashes: "1.2 1.6" },
  ],
  ["a filled box", "1 2 30 40 re f", { ...NONE, kind: "fill", path: "M1 2h30v40h-30Z", colour: "#000000" }],
  [
    "a curve that is closed",
    "0 0 m 1 2 3 4 5 6 c h f",
    { ...NONE, kind: "fill", path: "M0 0C1 2 3 4 5 6Z", colour: "#000000" },
  ],
  ["a colour", "0 0.2 1 rg 0 0 1 1 re f", { ...NONE, kind: "fill", path: "M0 0h1v1h-1Z", colour: "#0033ff" }],
  [
    "a picture",
    "q 20 0 0 -10 5 15 cm /Im1 Do Q",
    { kind: "picture", name: "Im1", clip: null, matrix: [20, 0, 0, -10, 5, 15] },
  ],
])("%s", (_, content, mark) => {
  expect(read(content)).toEqual([mark]);
});

describe("text", () => {
  const path = (content: string): string => {
    const [mark] = read(content);
    return mark?.kind === "fill" ? mark.path : "";
  };

  test.each([
    ["glyphs stand behind each other by their widths", "[<0001000200010001>] TJ", [0, 750, 1250]],
    ["a number moves back by thousandths", "[<0001>-100<0001>40.4<0001>] TJ", [0, 600, 1060]],
    ["a blank draws nothing", "[<0002>] TJ", []],
  ])("%s", (_, shown, places) => {
    const starts = [...path(`BT /F1 10 Tf 1 0 0 -1 3 4 Tm ${shown} ET`).matchAll(/M(-?\d+) 0m/g)];
    expect(starts.map(([, x]) => Number(x))).toEqual(places);
  });

  test("a rise lifts the glyphs that follow, in thousandths of the size", () => {
    const lifted = "BT /F1 10 Tf 1 0 0 -1 0 0 Tm [<0001>] TJ 2.5 Ts [<0001>] TJ 0 Ts [<0001>] TJ ET";
    expect(path(lifted)).toBe("M0 0m0 0h500v1000zM500 250m0 0h500v1000zM1000 0m0 0h500v1000z");
  });

  test("its size and place are in the matrix, the glyphs' axis turned up", () => {
    const [mark] = read("BT /F1 16 Tf 1 0 0 -1 30 40 Tm [<0001>] TJ ET");
    expect(mark?.matrix).toEqual([0.016, 0, 0, -0.016, 30, 40]);
  });

  test("letters set narrower are narrower, and the next text is not", () => {
    const marks = read(
      "BT /F1 10 Tf 80 Tz 1 0 0 -1 0 0 Tm [<0001>] TJ 100 Tz ET\nBT /F1 10 Tf 1 0 0 -1 0 9 Tm [<0001>] TJ ET",
    );
    expect(marks.map(({ matrix }) => matrix[0])).toEqual([0.008, 0.01]);
  });

  test("has the colour of its link, and the next is black again", () => {
    const marks = read("0 0 1 rg\nBT /F1 10 Tf [<0001>] TJ ET\n0 g\nBT /F1 10 Tf [<0001>] TJ ET");
    expect(marks.map((mark) => (mark.kind === "fill" ? mark.colour : ""))).toEqual(["#0000ff", "#000000"]);
  });
});

test("what is saved comes back: a smaller part does not make the rest smaller", () => {
  const marks = read("q\n0.5 0 0 0.5 10 20 cm\n2 2 4 4 re f\nQ\n0 0 1 1 re f");
  expect(marks.map(({ matrix }) => matrix)).toEqual([
    [0.5, 0, 0, 0.5, 10, 20],
    [1, 0, 0, 1, 0, 0],
  ]);
});

test("stripes are drawn inside of their box only", () => {
  const [stripes, box] = read("q 0 0 8 8 re W n 1 w 0 8 m 8 0 l S Q\n2 w 0 0 8 8 re S");
  expect(stripes?.clip).toEqual({ path: "M0 0h8v8h-8Z", matrix: [1, 0, 0, 1, 0, 0] });
  expect([stripes?.kind === "stroke" && stripes.path, box?.clip]).toEqual(["M0 8L8 0", null]);
});

test.each([
  ["an operator that no page of ours has", "1 0 0 RG", "the operator RG"],
  ["a font that did not come along", "BT /F9 10 Tf [<0001>] TJ ET", "no font F9"],
])("%s is a fault of the program", (_, content, message) => {
  expect(() => read(content)).toThrow(message);
});
