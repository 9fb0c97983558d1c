import { splitClusters } from "../../../../src/adapters/pdf/paper/split-clusters";

test.each([
  ["letters", "กขค", ["ก", "ข", "ค"]],
  ["marks stay with their letter", "ปั้น", ["ปั้", "น"]],
  ["ำ stays with its consonant", "น้ำใจ", ["น้ำ", "ใ", "จ"]],
  ["า is a letter of its own", "นา", ["น", "า"]],
  ["a mark without a letter", "่ก", ["่", "ก"]],
  ["an accent", "e\u0301a", ["e\u0301", "a"]],
  ["a character outside the first plane", "😀ก", ["😀", "ก"]],
  ["nothing", "", []],
])("%s", (_, text, clusters) => {
  expect(splitClusters(text)).toEqual(clusters);
});

test("a thousand marks on one letter come in bearable pieces", () => {
  const text = `ก${"่".repeat(1000)}`;
  const clusters = splitClusters(text);
  expect(clusters.join("")).toBe(text);
  expect(Math.max(...clusters.map(({ length }) => length))).toBe(64);
});
