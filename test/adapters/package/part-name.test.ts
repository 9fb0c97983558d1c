import { partKey, relationshipsPart, resolvePart } from "../../../src/adapters/package/part-name";

test.each([
  ["xl/workbook.xml", "xl/workbook.xml"],
  ["/xl/Workbook.XML", "xl/workbook.xml"],
  ["xl\\worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
])("the key of %s", (name, key) => {
  expect(partKey(name)).toBe(key);
});

test.each([
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "../customXml/item1.xml", "customxml/item1.xml"],
  ["xl/workbook.xml", "./a//b.xml", "xl/a/b.xml"],
  ["xl/workbook.xml", "../../../a.xml", "a.xml"],
  ["xl/workbook.xml", "%E0%B8%81.xml", "xl/ก.xml"],
  ["xl/workbook.xml", "100%.xml", "xl/100%.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
])("from %p, %s is %s", (source, target, part) => {
  expect(resolvePart(source, target)).toBe(part);
});

test.each([
  ["", "_rels/.rels"],
  ["workbook.xml", "_rels/workbook.xml.rels"],
  ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
])("the relationships of %p", (part, file) => {
  expect(relationshipsPart(part)).toBe(file);
});
