import { pageNumber } from "../../../../src/core/report/model/page-number";

test.each([
  [2, "thai", null, "- ๒ -"],
  [10, "thai", null, "- ๑๐ -"],
  [10, "arabic", null, "- 10 -"],
  [2, "thai", 16, "- ๒ จาก ๑๖ -"],
  [2, "arabic", 16, "- 2 จาก 16 -"],
] as const)("page %i in %s digits, of %s", (page, digits, total, shown) => {
  expect(pageNumber(page, digits, total)).toBe(shown);
});
