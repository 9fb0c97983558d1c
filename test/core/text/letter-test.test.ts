import { isThaiAt } from "../../../src/core/text/is-thai-at";
import { letterTest } from "../../../src/core/text/letter-test";

/** One of every block that a cell may hold, with the first and last of those that stand in the table. */
const LETTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe("letterTest", () => {
  it.each([[/[\s,;.]/], [/[\s\u00a0\u200b-\u200f\u2060\ufeff]/], [/[^ก-๎]/], [/[0-9๐-๙]/]])(
    "answers of every letter as %s does",
    (pattern) => {
      const holds = letterTest(pattern);
      expect(LETTERS.filter((letter) => holds(`x${letter}`, 1) !== pattern.test(letter))).toEqual([]);
    },
  );

  it("answers beyond the ends of a text as of no letter", () => {
    const [any, none] = [letterTest(/[\s\S]/), letterTest(/^$/)];
    expect([any("ก", -1), any("ก", 1), none("ก", 1)]).toEqual([false, false, true]);
  });
});

describe("isThaiAt", () => {
  it("is true of Thai letters, marks and digits only", () => {
    const thai = LETTERS.filter((letter) => isThaiAt(letter, 0));
    expect([thai[0], thai.at(-1), thai.length]).toEqual(["ก", "๙", 0x59]);
  });

  it("is false beyond the ends of a text", () => {
    expect([isThaiAt("ก", -1), isThaiAt("ก", 1), isThaiAt("", 0)]).toEqual([false, false, false]);
  });
});
