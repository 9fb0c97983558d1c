import fc from "fast-check";
import { packWords } from "../../../../scripts/spelling/pack-words";
import { lettersOf } from "../../../../src/core/text/spelling/thai-letters";
import { childOf, unpackWords } from "../../../../src/core/text/spelling/word-trie";
import { propertyRuns } from "../../../support/property-runs";

const RULE = { minLength: 4, maxCosts: [20] };

function costIn(trie: ReturnType<typeof unpackWords>, word: string): number {
  let node = 0;
  for (const letter of lettersOf(word)) {
    node = childOf(trie, node, letter);
    if (node === 0) return 0;
  }
  return trie.costs[node] as number;
}

const letter = fc.constantFrom(..."กขคงจรสะาิีุู่้์เแโใไ");
const word = fc.array(letter, { minLength: 1, maxLength: 30 }).map((letters) => letters.join(""));

test("every packed word is there again, and no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), word, (words, other) => {
      const trie = unpackWords(packWords(new Map(words.map((one) => [one, 5]))), RULE);
      expect(words.filter((one) => costIn(trie, one) === 0)).toEqual([]);
      expect(costIn(trie, other) > 0).toBe(words.includes(other));
    }),
    propertyRuns(),
  );
});

test("the rarer a word the dearer", () => {
  const trie = unpackWords(
    packWords(
      new Map([
        ["การ", 1000],
        ["กาน", 10],
        ["กาง", 1],
      ]),
    ),
    RULE,
  );
  const costs = ["การ", "กาน", "กาง"].map((one) => costIn(trie, one));
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
  expect(new Set(costs).size).toBe(3);
});
