import * as fc from "fast-check";
import { cutText } from "../../../../src/core/sheet/imported/cut-text";
import { propertyRuns } from "../../../support/property-runs";

test.each([
  ["nothing", "", [""]],
  ["a text that fits", "กขคงจ", ["กขคงจ"]],
  ["one letter too many", "กขคงจฉ", ["กขคงจ", "ฉ"]],
  ["a line end stays before the cut", "กข\nคงจฉ", ["กข\n", "คงจฉ"]],
  ["a space", "กข คงจฉ", ["กข ", "คงจฉ"]],
  ["a tone stays on its letter", "กขคงจ่ฉ", ["กขคง", "จ่ฉ"]],
  ["a sign of two halves", "abcd😀e", ["abcd", "😀e"]],
])("%s", (_, text, pieces) => {
  expect(cutText(text, 5)).toEqual(pieces);
});

test("a cell of Excel holds 32,767 characters", () => {
  expect(cutText("ก".repeat(32_767))).toHaveLength(1);
  expect(cutText("ก".repeat(32_768)).map(({ length }) => length)).toEqual([32_767, 1]);
});

test("nothing is lost and every piece fits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 2, max: 9 }), (text, most) => {
      const pieces = cutText(text, most);
      expect(pieces.join("")).toBe(text);
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(most);
    }),
    propertyRuns(),
  );
});
