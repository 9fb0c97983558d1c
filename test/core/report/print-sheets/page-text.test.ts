import { pageLetter, pageText } from "../../../../src/core/report/print-sheets/page-text";

test.each<[page: number, total: number, digits: "thai" | "arabic", hasTotalPages: boolean, text: string]>([
  [2, 16, "thai", false, "- ๒ -"],
  [2, 16, "thai", true, "- ๒ จาก ๑๖ -"],
  [2, 16, "arabic", true, "- 2 จาก 16 -"],
])("page %i of %i in %s digits, with the total: %s", (page, total, digits, hasTotalPages, text) => {
  expect(pageText(page, total, { digits, hasTotalPages })).toBe(text);
});

test.each([
  [1, "ก"],
  [2, "ข"],
  [3, "ค"],
  [42, "ฮ"],
  [43, "กก"],
])("page %i before page ๑ is %s", (page, letter) => {
  expect(pageLetter(page)).toBe(letter);
});
