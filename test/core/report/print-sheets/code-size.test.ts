import { codeSize } from "../../../../src/core/report/print-sheets/code-size";
import { makeQrCode } from "../../../../src/adapters/qr/make-qr-code";

test.each([
  ["version 1, its last byte", 14, 14.5],
  ["version 2, its first byte", 15, 16.5],
  ["version 5, its last byte", 84, 22.5],
  ["version 6, its first byte", 85, 24.5],
  ["version 6, its last byte", 106, 24.5],
])("%s", (_, bytes, millimetres) => {
  const text = "a".repeat(bytes);
  expect(codeSize(text)).toBe(millimetres);
  // As many modules as are really drawn, four blank ones on each side.
  expect((makeQrCode(text).length + 8) / 2).toBe(millimetres);
});

test("letters count as their bytes in UTF-8", () => {
  expect(codeSize("ก".repeat(5))).toBe(codeSize("a".repeat(15)));
});
