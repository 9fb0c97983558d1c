import { hashText } from "../../../src/core/text/hash-text";

// Test vectors of the authors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
  ["chongo was here!\n", "46810940eff5f915"],
])("%j", (text, hash) => {
  expect(hashText(text)).toBe(hash);
});

/** The same by whole numbers, as the definition has it. */
function slowly(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, "0");
}

test.each([
  ["Thai, three bytes a letter", "ประกาศแล้ว เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘"],
  ["two bytes", "é ß"],
  ["four bytes", "🙂"],
  ["long", "ก".repeat(32_767)],
])("%s", (_, text) => {
  expect(hashText(text)).toBe(slowly(text));
});

test.each([
  ["a space more", "ก ข", "ก  ข"],
  ["a line break", "ก ข", "ก\nข"],
  ["digits of the other kind", "๑", "1"],
])("%s is another text", (_, one, other) => {
  expect(hashText(one)).not.toBe(hashText(other));
});
