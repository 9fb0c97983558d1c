import { HEADING_WORDINGS, HEADING_WORDS } from "../../../src/core/sheet/heading-wordings";
import { squash } from "../../../src/core/text/squash";

const wordings = HEADING_WORDINGS.flatMap((entry) => entry.wordings.map((text) => ({ ...entry, text })));

test("wordings stand as headings are compared: squashed", () => {
  expect(wordings.filter(({ text }) => squash(text) !== text)).toEqual([]);
  expect(HEADING_WORDS.filter((word) => squash(word) !== word)).toEqual([]);
});

test("no wording stands twice", () => {
  const keys = wordings.map(({ text, isWhole }) => `${text} ${isWhole ?? false}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("a surer wording never shows what the same words less surely mean", () => {
  expect(wordings.filter(({ column, alternative }) => column === alternative)).toEqual([]);
});
