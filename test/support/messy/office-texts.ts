import fc from "fast-check";
import { toArabicDigits, toThaiDigits } from "../../../src/core/text/digits";
import { OUTCOMES, RESULTS, STEPS, TIMEFRAMES, TITLES, UNITS } from "./office-phrases";

/** Texts of each column as offices type them, whole or nearly, in digits of either kind. */
export const OFFICE_TEXTS = {
  title: slightlyWrong(fc.constantFrom(...TITLES)),
  steps: slightlyWrong(listOf(fc.constantFrom(...STEPS))),
  responsibleUnit: slightlyWrong(fc.constantFrom(...UNITS)),
  timeframe: slightlyWrong(fc.constantFrom(...TIMEFRAMES)),
  resultSummary: slightlyWrong(sentences(fc.constantFrom(...RESULTS))),
  outcome: slightlyWrong(sentences(fc.constantFrom(...OUTCOMES))),
} as const;

/** A list with a mark before each item, on lines or in one. */
function listOf(item: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const mark = fc.constantFrom<(index: number) => string>(
    (index) => `${toThaiDigits(String(index + 1))}. `,
    (index) => `${index + 1}) `,
    () => "- ",
    () => "",
    (index) => `${index + 2}. `,
    (index) => `ขั้นตอนที่ ${index + 1} `,
  );
  return fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 3 }), mark, fc.constantFrom("\n", "\n", " ", "\n\n"))
    .map(([items, before, between]) => items.map((one, index) => before(index) + one).join(between));
}

function sentences(one: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: one },
    { weight: 1, arbitrary: listOf(one) },
    {
      weight: 1,
      arbitrary: fc.array(one, { minLength: 2, maxLength: 3 }).map((several) => several.join(" ")),
    },
  );
}

/** The text as it is, or as a hand in haste leaves it. */
function slightlyWrong(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(text, fc.nat(14), fc.nat(200)).map(([words, slip, at]) => {
    const place = at % (words.length + 1);
    const [before, after] = [words.slice(0, place), words.slice(place)];
    switch (slip) {
      case 0:
        return toThaiDigits(words);
      case 1:
        return toArabicDigits(words);
      case 2:
        return `${before}\u200b${after}`;
      case 3:
        return `${before}\u0e48${after}`; // a mark of a tone where none belongs
      case 4:
        return `${before}\n${after}`;
      case 5:
        return before;
      case 6:
        return words.replace(/ /g, "");
      case 7:
        return ` ${words}  `;
      default:
        return words;
    }
  });
}
