import * as fc from "fast-check";
import { decodeCellText, encodeCellText } from "../../../src/adapters/xlsx/cell-text";
import { propertyRuns } from "../../support/property-runs";

test.each([
  ["plain", "ข้อ ๑", "ข้อ ๑"],
  ["carriage return and line feed", "ก\r\nข", "ก\nข"],
  ["a lone carriage return", "ก\rข", "ก\nข"],
  ["the escape of one before a line feed", "ก_x000D_\nข", "ก\nข"],
  ["an escaped escape", "_x005F_x000D_", "_x000D_"],
  ["an escape in small letters", "_x000d_", "\n"],
  ["not quite an escape", "_X000D_ _x00D_", "_X000D_ _x00D_"],
  ["a manual line break", "ก\vข", "ก\nข"],
  ["characters that show nothing", "ก\u0000\u0001ข\uffff", "กข"],
  ["zero-width characters stay: the core decides", "ก\u200bข", "ก\u200bข"],
])("%s", (_, stored, shown) => {
  expect(decodeCellText(stored)).toBe(shown);
});

test("a text that is written reads back the same", () => {
  const pieces = fc.constantFrom("_x000D_", "_", "x005F_", "#REF!", "#", "ก", "_x0023_", "\n", " ");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (list) => {
      expect(decodeCellText(encodeCellText(list.join("")))).toBe(list.join(""));
    }),
    propertyRuns(),
  );
});

test.each([
  ["what XML cannot hold", "ก\ufffeข\uffff", "กข"],
  ["what looks like an error value", "#REF!", "_x0023_REF!"],
])("%s is not written as it is", (_, text, written) => {
  expect(encodeCellText(text)).toBe(written);
});
