import { placeTargets, withoutTargets } from "../../../src/core/model/without-targets";
import type { Measure } from "../../../src/core/model/measure";
import { sheetOf } from "../../support/measure-sheet";
import { withTargets } from "../../support/with-targets";

function measureWith(outcome: string): Measure {
  return withTargets(sheetOf([{ outcome }])).measures[0] as Measure;
}

test("the same words twice stand at places of their own", () => {
  const measure = measureWith("ก. ไม่น้อยกว่าร้อยละ ๘๐ และ ข. ไม่น้อยกว่าร้อยละ ๘๐");
  const { text } = measure.cells.outcome;
  const [first, second] = placeTargets(measure, "outcome");
  expect(first?.offset).toBe(text.indexOf("ไม่น้อยกว่า"));
  expect(second?.offset).toBe(text.lastIndexOf("ไม่น้อยกว่า"));
});

test.each([
  ["a target gives way to spaces", "พอใจไม่น้อยกว่าร้อยละ ๘๐", `พอใจ${" ".repeat(20)}`],
  ["one with its value stays", "ไม่น้อยกว่าร้อยละ ๘๐ ผลที่ได้ร้อยละ ๙๐", "ไม่น้อยกว่าร้อยละ ๘๐ ผลที่ได้ร้อยละ ๙๐"],
])("%s", (_, outcome, left) => {
  expect(withoutTargets(measureWith(outcome), "outcome")).toBe(left);
});
