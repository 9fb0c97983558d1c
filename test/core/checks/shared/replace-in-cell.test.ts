import { replaceInCell } from "../../../../src/core/checks/shared/replace-in-cell";
import type { Measure } from "../../../../src/core/model/measure";
import type { MeasureSheet } from "../../../../src/core/model/measure-sheet";
import { sheetOf } from "../../../support/measure-sheet";

function replace(sheet: MeasureSheet, slip: string, words: string) {
  const measure = sheet.measures[0] as Measure;
  const start = measure.cells.steps.text.indexOf(slip);
  return replaceInCell(sheet, measure, "steps", { start, end: start + slip.length }, words);
}

test("puts the words in the place of the slip, and nothing else", () => {
  expect(replace(sheetOf([{ steps: "ทางอีเมลล์และไลน์" }]), "อีเมลล์", "อีเมล")).toEqual({
    cells: [{ sheet: "มาตรการ", cell: "B5", before: "ทางอีเมลล์และไลน์", after: "ทางอีเมลและไลน์" }],
    removedRows: [],
  });
});

test("writes into the cell that holds the slip", () => {
  const sheet = sheetOf([{ steps: ["ทางไลน์", "ทางอีเมลล์"] }]);
  expect(replace(sheet, "อีเมลล์", "อีเมล")?.cells).toEqual([
    { sheet: "มาตรการ", cell: "B6", before: "ทางอีเมลล์", after: "ทางอีเมล" },
  ]);
});

test("an invisible sign before words that are taken out goes with them", () => {
  const sheet = sheetOf([{ steps: "ตรวจรับ\u200bตรวจรับ\u200bงาน" }]);
  const measure = sheet.measures[0] as Measure;
  const twice = { start: "ตรวจรับ".length, end: "ตรวจรับตรวจรับ".length };
  const fix = replaceInCell(sheet, measure, "steps", twice, "");
  expect(fix?.cells.map(({ after }) => after)).toEqual(["ตรวจรับ\u200bงาน"]);
});

test("a slip over the edge of two cells is left to a person", () => {
  expect(replace(sheetOf([{ steps: ["ทางอี", "เมลล์"] }]), "อี\nเมลล์", "อีเมล")).toBeNull();
});

test("a cell merged with this column that stands in another is left to a person", () => {
  const sheet = sheetOf([{ steps: "ทางอีเมลล์" }]);
  const elsewhere = { ...sheet, columns: { ...sheet.columns, steps: "C" } };
  expect(replace(elsewhere, "อีเมลล์", "อีเมล")).toBeNull();
});

test("a formula is left to a person", () => {
  const sheet = sheetOf([{ steps: "ทางอีเมลล์" }], { cellKinds: new Map([["B5", "formula"]]) });
  expect(replace(sheet, "อีเมลล์", "อีเมล")).toBeNull();
});
