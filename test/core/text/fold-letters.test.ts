import { endOf, startOf } from "../../../src/core/text/folded-text";
import { foldLetters } from "../../../src/core/text/fold-letters";

test.each([
  ["ํ and า", "ดําเนินการ", "ดำเนินการ"],
  ["ํ, tone and า", "นํ้า", "น้ำ"],
  ["tone, ํ and า", "น้ํา", "น้ำ"],
  ["a tone after ำ", "นำ้", "น้ำ"],
  ["two เ", "เเผน", "แผน"],
  ["a tone before its vowel", "ท่ี", "ที่"],
  ["a tone after า", "กวา่", "กว่า"],
  ["a tone on both sides of า", "ระหว่า่ง", "ระหว่าง"],
  ["a tone on both sides of า, the first twice", "ระหว่่า่ง", "ระหว่าง"],
  ["a tone before its vowel and again behind it", "ท่ี่", "ที่"],
  ["a tone twice", "ที่่", "ที่"],
  ["a tone three times", "ที่่่", "ที่"],
  ["a vowel twice", "ปีี", "ปี"],
  ["a silencer twice", "เว็บไซต์์", "เว็บไซต์"],
  ["a zero-width space inside a word", "ดำ\u200bเนินการ", "ดำเนินการ"],
  ["a joiner inside what looks alike", "ดํ\u200dาเนินการ", "ดำเนินการ"],
  ["a soft hyphen", "ประ\u00adชุม", "ประชุม"],
  ["a mark of direction before a number", "\u200e1. จัดทำ", "1. จัดทำ"],
  ["a glyph of a low tone", "ไม\uf70a", "ไม่"],
  ["a glyph of a tone further left", "ฝ\uf713าย", "ฝ่าย"],
  ["a glyph of a low tone before ำ", "ต\uf70aำกว\uf70aา", "ต่ำกว่า"],
  ["glyphs of ํ and า", "ป\uf711า", "ปำ"],
  ["a glyph of ญ without its foot", "สำคั\uf70f", "สำคัญ"],
  ["a glyph of ฐ without its foot", "\uf700าน", "ฐาน"],
  ["glyphs of low vowels", "ญ\uf718 ฏ\uf719 ฐ\uf71a", "ญุ ฏู ฐฺ"],
  ["glyphs of vowels further left", "ปั\uf705 ฟ\uf701น ป\uf702 ฝ\uf703ก ปื ฟ\uf704น", "ปั่ ฟิน ปี ฝึก ปื ฟืน"],
  ["a glyph of the silencer", "ศิลป\uf70e ฟาร\uf717ม", "ศิลป์ ฟาร์ม"],
])("%s", (_name, typed, plain) => {
  expect(foldLetters(typed).text).toBe(plain);
});

test.each([
  ["digits of both kinds", "๑๒ และ 12"],
  ["spaces and lines", "ก\u00a0ข\nค  ง"],
  ["ํ by itself", "พุทฺธํ สรณํ"],
  ["two tones that differ", "น่้อย"],
  ["เ before another letter", "เเม่".slice(1)],
  ["an emblem's glyph", "\uf0fe \ue001"],
  ["a long vowel twice", "มาาก"],
])("%s stay", (_name, typed) => {
  expect(foldLetters(typed).text).toBe(typed);
});

test("each of its letters leads back to the letters as typed", () => {
  const typed = "ก\u200bดํ\u200dาเเ\uf70aข";
  const folded = foldLetters(typed);
  const { text } = folded;
  expect(text).toBe("กดำแ่ข");
  const back = [...text].map((_, index) => typed.slice(startOf(folded, index), endOf(folded, index + 1)));
  expect(back).toEqual(["ก", "ด", "ํ\u200dา", "เเ", "\uf70a", "ข"]);
  expect([endOf(folded, 0), startOf(folded, text.length)]).toEqual([0, typed.length]);
});

test("a second folding changes nothing", () => {
  const once = foldLetters("ดํา\u200bเนินการเเล้วท่ี่").text;
  expect(foldLetters(once).text).toBe(once);
});
