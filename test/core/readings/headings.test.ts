import { matchHeading } from "../../../src/core/sheet/match-heading";
import { expectShare, readingsOf, type Miss } from "../../support/readings";

const NONE = "none";

const ROWS = readingsOf("headings.tsv");
const MISSES: readonly Miss[] = ROWS.flatMap(([text = "", expected = ""]) => {
  const read = matchHeading(text)?.column ?? NONE;
  return read === expected ? [] : [{ text, expected, read }];
});

test("no other column is taken for one of ours", () => {
  expect(MISSES.filter(({ expected }) => expected === NONE)).toEqual([]);
});

test("nearly all headings are understood", () => {
  expectShare(MISSES, ROWS.length, 0.98);
});
