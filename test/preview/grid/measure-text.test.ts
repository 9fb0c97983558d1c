import { lineCounter } from "../../../src/preview/grid/measure-text";

const tenPixelsEach = (text: string): number => text.length * 10;

test.each([
  ["an empty text", "", 1],
  ["a short one", "กขค", 1],
  ["one that is wrapped", "กขคงจ", 2],
  ["line breaks count", "ก\nข\nค", 3],
  ["a blank line between", "ก\n\nข", 3],
])("%s", (_, text, lines) => {
  expect(lineCounter(tenPixelsEach)(text, "16px Sarabun", 40)).toBe(lines);
});

test("the same text is measured once for each width", () => {
  let measured = 0;
  const count = lineCounter((text) => {
    measured++;
    return tenPixelsEach(text);
  });
  for (const width of [40, 40, 80, 40]) count("กขค", "16px Sarabun", width);
  expect(measured).toBe(2);
});
