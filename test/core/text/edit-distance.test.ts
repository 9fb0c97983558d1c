import fc from "fast-check";
import { editDistance } from "../../../src/core/text/edit-distance";
import { propertyRuns } from "../../support/property-runs";

test.each([
  ["the same", "มาตรการ", "มาตรการ", 2, 0],
  ["one replaced", "รับผิดชอม", "รับผิดชอบ", 2, 1],
  ["one too many", "มาตราการ", "มาตรการ", 2, 1],
  ["one too few", "outcom", "outcome", 2, 1],
  ["two", "resuil", "result", 2, 2],
  ["above the limit", "แนวทาง", "โครงการ", 2, 3],
  ["far above the limit", "ก", "มาตรการ", 2, 3],
  ["nothing and nothing", "", "", 0, 0],
])("%s", (_name, from, to, limit, distance) => {
  expect(editDistance(from, to, limit)).toBe(distance);
});

test("the way back is as long, and the limit only cuts off", () => {
  const word = fc.string({ unit: fc.constantFrom("ก", "ข", "า"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) => {
      const distance = editDistance(a, b, 20);
      expect(editDistance(b, a, 20)).toBe(distance);
      expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1));
    }),
    propertyRuns(),
  );
});
