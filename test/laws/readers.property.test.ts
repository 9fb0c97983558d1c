import fc from "fast-check";
import { parseThaiDate } from "../../src/core/calendar/timeframe/parse-thai-date";
import { parseTimeframe } from "../../src/core/calendar/timeframe/parse-timeframe";
import { cellParagraphs } from "../../src/core/report/model/cell-paragraphs";
import { findTargets } from "../../src/core/sheet/find-targets";
import { matchHeading } from "../../src/core/sheet/match-heading";
import { parseMeasureNumber } from "../../src/core/sheet/parse-measure-number";
import { readAmount } from "../../src/core/sheet/records/read-amount";
import { splitSteps } from "../../src/core/sheet/split-steps";
import { convertDigits } from "../../src/core/text/convert-digits";
import { toArabicDigits, toThaiDigits } from "../../src/core/text/digits";
import { foldLetters } from "../../src/core/text/fold-letters";
import { parseThaiNumber } from "../../src/core/text/parse-thai-number";
import { hostileText } from "../support/messy/hostile-texts";
import { OFFICE_TEXTS } from "../support/messy/office-texts";
import { propertyRuns } from "../support/property-runs";

/** Every reader of one text, with what it says of the text. */
const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ["a timeframe", (text) => parseTimeframe(text, 2568)],
  ["a date", (text) => parseThaiDate(text)],
  ["targets of a result", (text) => findTargets(text, "resultSummary")],
  ["targets of an outcome", (text) => findTargets(text, "outcome")],
  ["steps", (text) => splitSteps(text)],
  ["a heading", (text) => matchHeading(text)],
  ["the number of a measure", (text) => parseMeasureNumber(text)],
  ["an amount", (text) => readAmount(text)],
  ["a number in words", (text) => parseThaiNumber(text)],
  ["digits to be turned", (text) => convertDigits(text, "arabic")],
  ["letters that look alike", (text) => foldLetters(text)],
  ["paragraphs", (text) => cellParagraphs(text, "arabic")],
];

const anyText = fc.oneof(
  hostileText,
  OFFICE_TEXTS.timeframe,
  OFFICE_TEXTS.steps,
  OFFICE_TEXTS.resultSummary,
  OFFICE_TEXTS.outcome,
  fc.tuple(OFFICE_TEXTS.outcome, hostileText).map(([text, tail]) => text + tail),
);

describe.each(READERS)("%s", (_, read) => {
  test("is read of any text, and in the same way twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      propertyRuns(150),
    );
  });

  test("is the same in digits of either kind", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(inArabic(read(toThaiDigits(text)))).toEqual(inArabic(read(toArabicDigits(text))));
      }),
      propertyRuns(150),
    );
  });
});

function inArabic(reading: unknown): string {
  return toArabicDigits(JSON.stringify(reading) ?? "");
}

test("letters that look alike are read again as they were read", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: read } = foldLetters(text);
      expect(foldLetters(read).text).toBe(read);
    }),
    propertyRuns(300),
  );
});
