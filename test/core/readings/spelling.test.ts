import { knownMisspelling } from "../../../src/core/checks/known-misspelling";
import { probableMisspelling } from "../../../src/core/checks/probable-misspelling";
import type { Finding } from "../../../src/core/engine/finding";
import { runChecks } from "../../../src/core/engine/run-checks";
import { contextOf } from "../../support/check-context";
import { cleanOffices, readingsOf } from "../../support/readings";
import { sheetOf } from "../../support/measure-sheet";
import { THAI_SPELLING } from "../../support/thai-spelling";

const CHECKS = [knownMisspelling, probableMisspelling];
const LEAST_FOUND = 0.85;
/** A brand behind a word that ends like its beginning. */
const MOST_LOUD_NAMES = 1;

function findIn(texts: readonly string[]): readonly Finding[] {
  const sheet = sheetOf(texts.map((resultSummary) => ({ resultSummary })));
  return runChecks(CHECKS, sheet, contextOf({ spelling: THAI_SPELLING })).map(({ finding }) => finding);
}

const quotes = (findings: readonly Finding[]): string[] => findings.map(({ quote }) => quote ?? "");

test("most slips are found where they are", () => {
  const slips = readingsOf("spelling-slips.tsv");
  const missed = slips.filter(([sentence = "", wrong = ""]) => {
    const start = sentence.indexOf(wrong);
    return !quotes(findIn([sentence])).some((quote) => {
      const at = sentence.indexOf(quote);
      return at < start + wrong.length && start < at + quote.length;
    });
  });
  expect(missed.length / slips.length).toBeLessThanOrEqual(1 - LEAST_FOUND);
});

test("names of people, places and brands are quiet", () => {
  const findings = findIn(readingsOf("names.tsv").map(([sentence = ""]) => sentence));
  expect(quotes(findings.filter(({ severity }) => severity !== "review"))).toEqual([]);
  expect(quotes(findings).slice(MOST_LOUD_NAMES)).toEqual([]);
});

test("clean sentences and measures are quiet", () => {
  const cells = cleanOffices().flatMap(({ measures }) =>
    measures.flatMap((measure) => Object.values(measure)),
  );
  const sentences = readingsOf("clean-sentences.tsv").map(([sentence = ""]) => sentence);
  expect(quotes(findIn([...sentences, ...cells]))).toEqual([]);
});
