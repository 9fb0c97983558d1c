import { createSignFinder } from "../../../src/adapters/pdf/find-missing-signs";
import { loadAssets } from "../../../src/adapters/pdf/paper/load-assets";

const find = createSignFinder(loadAssets);

test.each([
  ["official text", "๑. อบรม 25 คน (ร้อยละ ๘๐) “ดี” – ที่…"],
  ["signs that are drawn", "☑ ทำแล้ว ☐ ยัง ☒ ✓ ✗ ❌"],
  ["signs that have a look-alike", "▪ ข ▫ ค ► ง −5"],
  ["bullets, stars, arrows and circled numbers, which are drawn", "● ○ ★ ☆ ◇ ➢ ⇒ ↔ ① ⑳ ❶ Ⓐ"],
  ["signs of Office's fonts and of old Thai fonts", "\uf0b7 \uf0fc ด\uf70aวน"],
  ["signs that the font has", "≥ 80 → × ■ ½"],
  ["spaces and invisible signs", "ก\u00a0ข\u200bค\ufeff\tง\n"],
  ["a tick with its variation", "✔\ufe0f"],
  ["wide letters that have plain ones", "ＡＢ１"],
])("nothing is missing in %s", async (_, text) => {
  expect([...(await find([text]))]).toEqual([]);
});

test.each([
  ["a private sign that the font has a glyph for", "\uf8ff", ["\uf8ff"]],
  ["half of a pair", "ก\ud83d", ["\ud83d"]],
  ["an emoji", "เสร็จ 👍", ["👍"]],
  ["other scripts", "中文 ລາວ ខ្មែរ", [..."中文ລາວខ្មែរ"]],
  ["a private sign", "\uf021", ["\uf021"]],
])("%s", async (_, text, signs) => {
  expect([...(await find(["ก", text]))]).toEqual(signs);
});

test("without rare signs no font is loaded", async () => {
  const load = jest.fn(loadAssets);
  await createSignFinder(load)(["มาตรการที่ ๑ (O26)"]);
  expect(load).not.toHaveBeenCalled();
});
