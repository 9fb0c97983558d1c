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

describe("a surer place near the end of a line", () => {
  /** A line may end at every |, and between words at every /. */
  function linesWith(marked: string, mm: number, fullEnough?: number, otherMm = mm): string[] {
    const text = marked.replace(/[|/]/g, "");
    const places = (signs: string): number[] => {
      let at = 0;
      return [...marked].flatMap((sign) => {
        if (sign !== "|" && sign !== "/") at += 1;
        return signs.includes(sign) ? [at] : [];
      });
    };
    const findBreaks = (_: string, isSure = false): number[] => places(isSure ? "/" : "|/");
    const widths = { sizePt: 16, firstMm: mm, otherMm, keepTogether: [] };
    return breakLines(text, fullEnough === undefined ? widths : { ...widths, fullEnough }, {
      ...RULER,
      findBreaks,
    });
  }

  test.each<[string, string[], string[]]>([
    ["is taken", linesWith("กกกกกกกก/ข|ขข", 10, 0.8), ["กกกกกกกก", "ขขข"]],
    ["is too far from it", linesWith("กกกกกกก/ข|ขขข", 10, 0.8), ["กกกกกกกข", "ขขข"]],
    ["is not looked for where all are alike", linesWith("กกกกกกกก/ข|ขข", 10), ["กกกกกกกกข", "ขข"]],
    ["the last of two", linesWith("กกกกกกกก/ข/ค|งงง", 10, 0.7), ["กกกกกกกกข", "คงงง"]],
    [
      "what goes on with the next line may fill it, too",
      linesWith("กกกกกกกก/ข|คคคคคคคคคค", 10, 0.8),
      ["กกกกกกกก", "ข", "คคคคคคคคคค"],
    ],
    [
      "what the next line has room for goes there",
      linesWith("กกกก/ขขข|คคค|งงง", 12, 0.3, 6),
      ["กกกก", "ขขขคคค", "งงง"],
    ],
    ["what it has no room for stays", linesWith("กกกก/ขขข|คคค|งงง", 12, 0.3, 5), ["กกกกขขขคคค", "งงง"]],
  ])("%s", (_, lines, expected) => {
    expect(lines).toEqual(expected);
  });
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
