import { findAll } from "../../../src/core/text/find-all";

test.each<[string, string]>([
  ["several matches", "๑๒ และ ๓๔"],
  ["one", "๑"],
  ["none", "ไม่มี"],
  ["nothing to search", ""],
])("finds what matchAll finds: %s", (_name, text) => {
  expect(findAll(/([๐-๙])[๐-๙]*/g, text)).toEqual([...text.matchAll(/([๐-๙])[๐-๙]*/g)]);
});

test("begins each text at its beginning", () => {
  const pattern = /ก/g;
  pattern.lastIndex = 2;
  expect(findAll(pattern, "กกก").map(({ index }) => index)).toEqual([0, 1, 2]);
});
