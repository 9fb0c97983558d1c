import { onceFor } from "../../../src/core/lists/once-for";

function countAsked(): {
  readonly asked: readonly string[];
  readonly lengthOf: (key: { text: string }) => number;
} {
  const asked: string[] = [];
  const lengthOf = onceFor(({ text }: { text: string }) => {
    asked.push(text);
    return text.length;
  });
  return { asked, lengthOf };
}

test("an object is asked once", () => {
  const { asked, lengthOf } = countAsked();
  const cell = { text: "ก" };
  expect([lengthOf(cell), lengthOf(cell)]).toEqual([1, 1]);
  expect(asked).toEqual(["ก"]);
});

test("another object is asked for itself, though it says the same", () => {
  const { asked, lengthOf } = countAsked();
  expect([lengthOf({ text: "กข" }), lengthOf({ text: "กข" })]).toEqual([2, 2]);
  expect(asked).toEqual(["กข", "กข"]);
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["zero", 0],
])("%s is an answer, too", (_, answer) => {
  let times = 0;
  const find = onceFor(() => {
    times += 1;
    return answer;
  });
  const key = {};
  expect([find(key), find(key), times]).toEqual([answer, answer, 1]);
});
