import { evidenceLinks } from "../../../../src/core/report/model/evidence-links";

test.each<[string, string, readonly [string, string][], readonly string[]]>([
  ["nothing", "", [], []],
  ["https is not printed", "https://a.go.th/1", [["a.go.th/1", "https://a.go.th/1"]], []],
  ["nor a stroke at the end", "https://a.go.th/1/", [["a.go.th/1", "https://a.go.th/1/"]], []],
  [
    "http stays: the address may have nothing else",
    "http://a.go.th",
    [["http://a.go.th", "http://a.go.th"]],
    [],
  ],
  ["www", "www.a.go.th/๑", [["www.a.go.th/๑", "http://www.a.go.th/๑"]], []],
  ["mail", "mailto:a@b.go.th", [["a@b.go.th", "mailto:a@b.go.th"]], []],
  [
    "two, and the words around them",
    "ภาพ: https://a.go.th/1,\nhttps://a.go.th/2 (แฟ้มที่ 3)",
    [
      ["a.go.th/1", "https://a.go.th/1"],
      ["a.go.th/2", "https://a.go.th/2"],
    ],
    ["ภาพ:", "(แฟ้มที่ 3)"],
  ],
  [
    "two joined by a word, which joins nothing on lines of their own",
    "https://a.go.th/1 และ https://a.go.th/2 หรือ\nhttps://a.go.th/3",
    [
      ["a.go.th/1", "https://a.go.th/1"],
      ["a.go.th/2", "https://a.go.th/2"],
      ["a.go.th/3", "https://a.go.th/3"],
    ],
    [],
  ],
  [
    "more than the joining word, and that word where nothing is joined",
    "และ https://a.go.th/1 และภาพที่ https://a.go.th/2 และ",
    [
      ["a.go.th/1", "https://a.go.th/1"],
      ["a.go.th/2", "https://a.go.th/2"],
    ],
    ["และ", "และภาพที่", "และ"],
  ],
  ["one twice", "https://a.go.th/1 https://a.go.th/1", [["a.go.th/1", "https://a.go.th/1"]], []],
  ["no address", "ไม่มีลิงก์\n\nเก็บที่กอง", [], ["ไม่มีลิงก์", "เก็บที่กอง"]],
  ["a path of a computer", String.raw`D:\ภาพ\1.jpg`, [], [String.raw`D:\ภาพ\1.jpg`]],
])("%s", (_, text, links, words) => {
  const found = evidenceLinks(text);
  expect(found.links.map((link) => [link.text, link.href])).toEqual(links);
  expect(found.words).toEqual(words);
});

const ofLength = (bytes: number): string => `https://a.go.th/`.padEnd(bytes, "x");

test.each([
  ["106 bytes, as many as a code of version 6 holds", ofLength(106), true],
  ["107 bytes", ofLength(107), false],
  ["a Thai letter is three bytes", `${ofLength(103)}ก`, true],
  ["and a byte more", `${ofLength(104)}ก`, false],
  ["mail", "a@b.go.th", false],
])("a code for %s: %s", (_, text, hasCode) => {
  expect(evidenceLinks(text).links.map((link) => link.hasCode)).toEqual([hasCode]);
});
