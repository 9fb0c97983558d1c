import { isXmlName } from "../../../src/adapters/package/xml-names";

test.each(["a", "w:tblPr", "_x", ":", "é", "ก", "x-1.2", "x\u0301", "\u{10000}", "A\u203f"])(
  "%j is a name",
  (name) => {
    expect(isXmlName(name)).toBe(true);
  },
);

test.each([
  "",
  "1",
  "-a",
  ".a",
  "a b",
  "a<",
  "a&",
  "×",
  "÷",
  "\u037e",
  "\u0301a",
  "a\u2028",
  "\ud800",
  "\ufffe",
])("%j is none", (name) => {
  expect(isXmlName(name)).toBe(false);
});
