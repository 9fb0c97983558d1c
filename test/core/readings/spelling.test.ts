import { readFileSync } from "node:fs";
import { join } from "node:path";
import { knownMisspelling } from "../../../src/core/checks/known-misspelling";
import { probableMisspelling } from "../../../src/core/checks/probable-misspelling";
import type { Finding } from "../../../src/core/engine/finding";
import { runChecks } from "../../../src/core/engine/run-checks";
import { contextOf } from "../../support/check-context";
import { sheetOf } from "../../support/measure-sheet";
import { THAI_SPELLING } from "../../support/thai-spelling";

const READINGS = join(__dirname, "../../fixtures/readings");
const CHECKS = [knownMisspelling, probableMisspelling];
const LEAST_FOUND = 0.85;
/** A brand behind a word that ends like its beginning. */
const MOST_LOUD_NAMES = 1;

const rowsOf = (file: string): string[][] =>
  readFileSync(join(READINGS, file), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

function findIn(texts: readonly string[]): readonly Finding[] {
  const sheet = sheetOf(texts.map((resultSummary) => ({ resultSummary })));
  return runChecks(CHECKS, sheet, contextOf({ spelling: THAI_SPELLING })).map(({ finding }) => finding);
}

const quotes = (findings: readonly Finding[]): string[] => findings.map(({ quote }) => quote ?? "");

test("most slips are found where they are", () => {
  const slips = rowsOf("spelling-slips.tsv");
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
  const findings = findIn(rowsOf("names.tsv").map(([sentence = ""]) => sentence));
  expect(quotes(findings.filter(({ severity }) => severity !== "review"))).toEqual([]);
  expect(quotes(findings).slice(MOST_LOUD_NAMES)).toEqual([]);
});

test("clean sentences and measures are quiet", () => {
  const offices = JSON.parse(readFileSync(join(READINGS, "clean-measures.json"), "utf8")) as {
    readonly measures: readonly Readonly<Record<string, string>>[];
  }[];
  const cells = offices.flatMap(({ measures }) => measures.flatMap((measure) => Object.values(measure)));
  const sentences = rowsOf("clean-sentences.tsv").map(([sentence = ""]) => sentence);
  expect(quotes(findIn([...sentences, ...cells]))).toEqual([]);
});
