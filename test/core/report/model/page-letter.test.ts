import { pageLetter } from "../../../../src/core/report/model/page-letter";

test.each([
  [1, "ก"],
  [2, "ข"],
  [3, "ค"],
  [4, "ง"],
  [41, "ฮ"],
  [42, "กก"],
  [82, "ฮฮ"],
  [83, "กกก"],
])("page %i before page ๑ is %s", (page, letter) => {
  expect(pageLetter(page)).toBe(letter);
});
