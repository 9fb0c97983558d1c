import { plainSigns } from "../../../src/core/text/plain-signs";

test.each([
  ["a mark further left", "ป\uf701", "ปิ"],
  ["a tone mark that is lower", "ด\uf70aวน", "ด่วน"],
  ["a letter without its foot", "\uf70fู", "ญู"],
  ["the first and the last of them", "\uf700\uf71a", "ฐฺ"],
  ["what is before and behind them", "\uf6ff\uf71b", "\uf6ff\uf71b"],
  ["a bullet of Symbol", "\uf0b7 ก", "• ก"],
  ["ticks and boxes of Wingdings", "\uf0fc\uf0fb\uf0fe\uf0fd\uf0a8", "✓✗☑☒☐"],
  ["a private sign of no known font", "\uf021\ue000", "\uf021\ue000"],
  ["a text without any", "ที่ประชุม ☑", "ที่ประชุม ☑"],
])("%s", (_, text, plain) => {
  expect(plainSigns(text)).toBe(plain);
});
