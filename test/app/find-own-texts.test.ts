import { findOwnTexts } from "../../src/app/find-own-texts";
import { readOpenSheet } from "../../src/app/open-sheet";
import { hashText } from "../../src/core/text/hash-text";
import { measureRow, openSheet, resultsTable } from "../support/open-sheet";

async function own(filled: readonly string[], result: string, outcome = ""): Promise<[string, string][]> {
  const read = await readOpenSheet((await openSheet([resultsTable([measureRow(1, result, outcome)])])).open);
  if (!read.ok) throw new Error(read.fault.en);
  return [...findOwnTexts(read.value.checked.sheet, new Set(filled.map(hashText)))];
}

test.each([
  ["a text that was filled in", ["๑. อบรม\n๒. ประชุม"], "๑. อบรม\n๒. ประชุม", [["E3", "๑. อบรม\n๒. ประชุม"]]],
  ["one letter changed by hand", ["๑. อบรม"], "๑. อบรมฯ", []],
  ["nothing was ever filled in", [], "๑. อบรม", []],
  ["a blank cell, though a blank was remembered", [""], "", []],
])("%s", async (_, filled, result, expected) => {
  expect(await own(filled, result)).toEqual(expected);
});

test("both columns", async () => {
  expect(await own(["ผล", "ผลลัพธ์"], "ผล", "ผลลัพธ์")).toEqual([
    ["E3", "ผล"],
    ["F3", "ผลลัพธ์"],
  ]);
});
