import { isLikeFormula } from "../../../../src/adapters/excel/cells/is-like-formula";

test.each(["=1+1", "+1", "-ก", "@อบต", "'ก", " -ก", "\n=ก", "\u00a0@ก"])("%j begins like one", (text) => {
  expect(isLikeFormula(text)).toBe(true);
});

test.each(["ก", "1-2", "ก=ข", " ก", " 'ก", ""])("%j does not", (text) => {
  expect(isLikeFormula(text)).toBe(false);
});
