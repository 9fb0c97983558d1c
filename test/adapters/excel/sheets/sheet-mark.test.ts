import { formatMark, parseMark } from "../../../../src/adapters/excel/sheets/sheet-mark";
import { hashText } from "../../../../src/core/text/hash-text";

const CONTENT = "0123456789abcdef";
const whole = { token: "k3x-9f", content: CONTENT, name: "พิมพ์-ปก", isAside: false };

test.each([
  ["of a sheet that is not whole", { ...whole, content: null, name: null }],
  ["of a whole sheet", whole],
  ["of one that was replaced", { ...whole, isAside: true }],
])("a mark %s is read as it was written, the name by its hash", (_, { name, ...mark }) => {
  const formula = formatMark({ name, ...mark });
  expect(formula).toMatch(/^="[\w -]+"$/);
  expect(parseMark(formula)).toEqual({
    ...mark,
    nameHash: name === null ? null : hashText(name),
    formula,
  });
});

test.each([
  ["a reference", "='พิมพ์-ปก'!$A$1"],
  ["nothing", ""],
  ["a blank text", '=""'],
  ["another text", '="ของฉัน"'],
  ["a hash that is cut", '="k3x-9f 0123 4567"'],
  ["a number", "=5"],
])("%s is no mark", (_, formula) => {
  expect(parseMark(formula)).toBeNull();
});
