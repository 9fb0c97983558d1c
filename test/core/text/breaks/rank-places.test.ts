import { packCosts, packWords } from "../../../../scripts/spelling/pack-words";
import { COMPOUND_STEPS, WHOLE_STEPS } from "../../../../src/core/text/breaks/compound-kinds";
import { rankPlaces } from "../../../../src/core/text/breaks/rank-places";
import { readWordTree } from "../../../../src/core/text/breaks/word-tree";
import { showRanks } from "../../../support/show-ranks";

const WORDS = readWordTree(
  packWords(
    new Map([
      ..."ตา กลม ตาก ลม ของ ขอ งาน บ้าน สะอาด มา โรง เรียน การ ลด ลง ความรู้ ดำเนิน สมุด"
        .split(" ")
        .map((word) => [word, 50_000] as const),
      ["โรงเรียน", 90_000],
      ["ดำเนินงาน", 30_000],
      ["งานบ้านสะอาดมา", 30_000],
      ["หห", 1],
    ]),
  ),
);
const COMPOUNDS = readWordTree(
  packCosts(
    new Map([
      ["สมุดงาน", COMPOUND_STEPS],
      ["มาบ้าน", WHOLE_STEPS],
    ]),
  ),
);

test.each([
  ["two words", "สะอาดงาน", false, "สะอาด|งาน"],
  ["both ways of reading are near: no place is sure", "ตากลม", false, "ตา·กลม"],
  ["a word that the list has as one", "โรงเรียน", false, "โรง·เรียน"],
  ["a long word may end a line where its own words meet", "งานบ้านสะอาดมา", false, "งาน~บ้าน~สะอาด~มา"],
  ["การ is one with what follows", "การงาน", false, "การ~งาน"],
  ["ลง is one with what goes before", "ลดลง", false, "ลด~ลง"],
  ["a compound of its own list", "มาสมุดงาน", false, "มา|สมุด~งาน"],
  ["but not where it begins inside a word", "สมุดงานบ้าน", false, "สมุด~งาน|บ้าน"],
  ["a word that no line ends inside while it fits one", "มาบ้าน", false, "มา'บ้าน"],
  ["nothing is sure beside letters that nobody knows", "งานฒฒของ", false, "งาน·ฒฒ·ของ"],
  ["but for a long and common word", "ฒฒโรงเรียน", false, "ฒฒ|โรง·เรียน"],
  ["two rare letters are no word", "งานหห", false, "งาน·หห"],
  ["a letter that ์ silences begins no word", "งานณ์ของ", false, "งานณ์·ของ"],
  ["nor do two", "งานณณ์ของ", false, "งานณณ์·ของ"],
  ["an abbreviation before its full stop", "ของอบต", true, "ของ|อบต"],
  ["is none without one", "ของอบต", false, "ของ·อบต"],
  ["one letter", "ก", false, "ก"],
])("%s", (_, run, hasDotAfter, expected) => {
  const { ranks } = rankPlaces(run, { words: WORDS, compounds: COMPOUNDS }, hasDotAfter);
  expect(showRanks(run, ranks)).toBe(expected);
});

test("where the letters of an abbreviation begin", () => {
  const lists = { words: WORDS, compounds: COMPOUNDS };
  expect(rankPlaces("ของอบต", lists, true).lettersEnd).toBe(3);
  expect(rankPlaces("ของงาน", lists, true).lettersEnd).toBe(6);
});
