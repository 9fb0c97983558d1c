import * as fc from "fast-check";
import { breakLines } from "../../../../src/core/report/print-sheets/break-lines";
import { breakAtSpaces } from "../../../../src/core/report/print-sheets/measure-text";
import { propertyRuns } from "../../../support/property-runs";

/** Every character is a millimetre wide. */
const RULER = { measure: (text: string): number => (text.length * 72) / 25.4, findBreaks: breakAtSpaces };

const linesOf = (text: string, firstMm: number, otherMm = firstMm, keepTogether: string[] = []): string[] =>
  breakLines(text, { sizePt: 16, firstMm, otherMm, keepTogether }, RULER);

test.each<[string, string[], string[]]>([
  ["fits", linesOf("กกก ขขข", 7), ["กกก ขขข"]],
  ["one short", linesOf("กกก ขขข", 6.9), ["กกก ", "ขขข"]],
  ["a space at a line's end takes no room", linesOf("กกก ขขข ค", 7), ["กกก ขขข ", "ค"]],
  ["the first line is shorter", linesOf("กกก ขขข คคค", 4, 8), ["กกก ", "ขขข คคค"]],
  ["a word wider than the line is cut", linesOf("กขคงจ", 2), ["กข", "คง", "จ"]],
  ["no mark begins a line", linesOf("กี่ขี่คี่", 4), ["กี่", "ขี่", "คี่"]],
  ["a name is held together", linesOf("ก นาย ข", 5, 5, ["นาย ข"]), ["ก ", "นาย ข"]],
  [
    "but one wider than the line breaks between its words",
    linesOf("ก นายส ขข", 5, 5, ["นายส ขข"]),
    ["ก ", "นายส ", "ขข"],
  ],
  ["nothing", linesOf("", 5), [""]],
])("%s", (_, lines, expected) => {
  expect(lines).toEqual(expected);
});

/** - is a place inside a compound, | one between words. */
const RANKED = {
  ...RULER,
  findBreaks: (text: string, inCompounds: boolean): number[] =>
    [...text.matchAll(inCompounds ? /[-|]/g : /[|]/g)].map(({ index }) => index + 1),
};

test.each([
  ["a line ends between words", "กกก|ขข-คค", 8, ["กกก|", "ขข-คค"]],
  ["inside a compound where the line would be less than three tenths full", "ก|ขขข-คค", 7, ["ก|ขขข-", "คค"]],
  ["a third is enough", "กก|ขขข-คคคค", 9, ["กก|", "ขขข-คคคค"]],
  ["inside a compound wider than the line", "กกก|ขขข-คคค", 5, ["กกก|", "ขขข-", "คคค"]],
  ["what goes on to the next line is parted there", "กกก|ขขข-คคคคคค", 8, ["กกก|", "ขขข-", "คคคคคค"]],
])("%s", (_, text, mm, expected) => {
  const widths = { sizePt: 16, firstMm: mm, otherMm: mm, keepTogether: [] };
  expect(breakLines(text, widths, RANKED)).toEqual(expected);
});

test("what the next line has no room for stays", () => {
  const widths = { sizePt: 16, firstMm: 14, otherMm: 5, keepTogether: [] };
  expect(breakLines("กกกก|ขขข-คคค-งงง", widths, RANKED)).toEqual(["กกกก|ขขข-คคค-", "งงง"]);
});

test("together the lines are the text, and none is wider than its room", () => {
  const letters = fc.string({ unit: fc.constantFrom("ก", "ข", " ", "1"), maxLength: 80 });
  fc.assert(
    fc.property(
      letters,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      (text, first, other) => {
        const lines = linesOf(text, first, other);
        expect(lines.join("")).toBe(text);
        for (const [index, line] of lines.entries())
          expect(line.trimEnd().length).toBeLessThanOrEqual(index === 0 ? Math.max(first, 1) : other);
      },
    ),
    propertyRuns(),
  );
});
