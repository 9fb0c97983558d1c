import fc from "fast-check";
import { propertyRuns } from "../../../support/property-runs";
import { byteLength } from "../../../../src/adapters/excel/host/byte-length";

const asJson = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

test.each([
  ["Thai", "กข"],
  ["signs that JSON escapes", 'a"b\\c\nd\u0001e\u007f'],
  ["a sign of two halves", "😀"],
  ["half a sign", "a\ud83d"],
  ["the other half", "\ude00a"],
  ["letters of two bytes", "é"],
  ["numbers and the like", [1, -2.5, 1e21, true, false, null]],
  ["nothing in it", [[], {}, ""]],
  ["fields", { text: "ก", none: undefined, list: [undefined, 1] }],
])("bytes are those of the JSON: %s", (_, value) => {
  expect(byteLength(value)).toBe(asJson(value));
});

test("bytes are those of the JSON, whatever it is", () => {
  const text = fc.string({ unit: "binary" });
  const halves = fc.array(fc.constantFrom("ก", "a", "\ud83d", "\ude00"), { maxLength: 6 });
  const leaf = fc.oneof(
    text,
    halves.map((parts) => parts.join("")),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(leaf, fc.array(leaf), fc.dictionary(text, leaf))), (value) => {
      expect(byteLength(value)).toBe(asJson(value));
    }),
    propertyRuns(),
  );
});
