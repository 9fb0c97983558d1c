import { pageNumber } from "../../../../src/core/report/model/page-number";

test.each([
  [2, "thai", "- ๒ -"],
  [10, "thai", "- ๑๐ -"],
  [10, "arabic", "- 10 -"],
] as const)("page %i in %s digits", (page, digits, shown) => {
  expect(pageNumber(page, digits)).toBe(shown);
});
