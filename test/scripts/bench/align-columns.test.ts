import { alignColumns } from "../../../scripts/bench/align-columns";

test.each([
  ["numbers to the right", [["1"], ["100"]], [], "  1\n100"],
  [
    "words to the left",
    [
      ["a", "1"],
      ["abc", "1"],
    ],
    [0],
    "a    1\nabc  1",
  ],
  ["a short line ends early", [["a", "b"], ["a"]], [0, 1], "a  b\na"],
  ["nothing", [], [], ""],
])("%s", (_, lines, words, text) => {
  expect(alignColumns(lines, new Set(words))).toBe(text);
});
