import { byteLength } from "../../../src/preview/excel-host/byte-length";

test.each(["", "abc", "é", "ก", "๘๐ %", "😀", "a😀ก\u0000"])("counts the bytes of %j", (text) => {
  expect(byteLength(text)).toBe(Buffer.byteLength(text, "utf8"));
});
