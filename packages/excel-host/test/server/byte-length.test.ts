import { byteLength } from "../../src/server/byte-length";

test.each(["", "abc", "é", "ก", "๘๐ %", "😀", "a😀ก\u0000"])("counts the bytes of %j", (text) => {
  expect(byteLength(text)).toBe(Buffer.byteLength(text, "utf8"));
});
