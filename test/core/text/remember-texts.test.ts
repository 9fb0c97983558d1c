import { createTextMemory, rememberTexts } from "../../../src/core/text/remember-texts";

const LONG = 24;

function remembering(most?: number): { readonly asked: string[]; readonly ask: (text: string) => string } {
  const asked: string[] = [];
  const find = (text: string): string => {
    asked.push(text.charAt(0));
    return text.toUpperCase();
  };
  return { asked, ask: createTextMemory(most)(find) };
}

const textOf = (letter: string, length = LONG): string => letter.repeat(length);

test("a text is asked of once", () => {
  const { asked, ask } = remembering();
  expect([ask(textOf("a")), ask(textOf("a")), ask(textOf("b"))]).toEqual([
    textOf("A"),
    textOf("A"),
    textOf("B"),
  ]);
  expect(asked).toEqual(["a", "b"]);
});

test("a short text is read again, which costs less than to remember it", () => {
  const { asked, ask } = remembering();
  expect([ask(textOf("a", LONG - 1)), ask(textOf("a", LONG - 1))]).toEqual([
    textOf("A", LONG - 1),
    textOf("A", LONG - 1),
  ]);
  expect(asked).toEqual(["a", "a"]);
});

test.each([
  ["half of what there is room for is kept", ["a", "b", "c", "b", "c"], ["a", "b", "c"]],
  ["what was asked of long ago is forgotten", ["a", "b", "c", "d", "e", "a"], ["a", "b", "c", "d", "e", "a"]],
  ["what is asked of again stays", ["a", "b", "c", "a", "d", "a", "e", "a"], ["a", "b", "c", "d", "e"]],
])("%s", (_, letters, expected) => {
  const { asked, ask } = remembering(4 * LONG);
  for (const letter of letters) expect(ask(textOf(letter))).toBe(textOf(letter.toUpperCase()));
  expect(asked).toEqual(expected);
});

test("a text longer than all there is room for is answered, too", () => {
  const { ask } = remembering(LONG);
  expect(ask(textOf("a", 10 * LONG))).toBe(textOf("A", 10 * LONG));
});

test("each question has its own answer", () => {
  const lengthOf = rememberTexts((text) => [text.length]);
  const firstOf = rememberTexts((text) => text.charAt(0));
  const text = textOf("a");
  expect([lengthOf(text), firstOf(text), lengthOf(text), firstOf(text)]).toEqual([[LONG], "a", [LONG], "a"]);
  expect(lengthOf(text)).toBe(lengthOf(text));
});

test("what was forgotten is asked of once more, and remembered again", () => {
  const asked: string[] = [];
  const memory = createTextMemory();
  const ask = memory((text) => (asked.push(text.charAt(0)), text.toUpperCase()));
  ask(textOf("a"));
  memory.forget();
  expect([ask(textOf("a")), ask(textOf("a"))]).toEqual([textOf("A"), textOf("A")]);
  expect(asked).toEqual(["a", "a"]);
});
