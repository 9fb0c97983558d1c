import { isOneOf, plainName } from "../../../../src/adapters/excel/sheets/plain-name";

test.each([
  ["พิมพ์-ปก", "พิมพ์-ปก"],
  ["พิมพ์-ปก (2)", "พิมพ์-ปก"],
  ["พิมพ์-ปก (12)", "พิมพ์-ปก"],
  ["พิมพ์-ปก(2)", "พิมพ์-ปก(2)"],
  ["พิมพ์-ปก (ลงนาม)", "พิมพ์-ปก (ลงนาม)"],
])("%s is plainly %s", (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

test.each([
  ["the name itself", "Print", true],
  ["other capitals", "PRINT", true],
  ["with a number", "print (3)", true],
  ["a longer name", "Print 2", false],
  ["another name", "Table", false],
])("%s", (_, name, isOne) => {
  expect(isOneOf(name, ["Print", "พิมพ์-ปก"])).toBe(isOne);
});
