import type { MeasureColumn } from "../../../src/core/model/columns";
import type { Measure } from "../../../src/core/model/measure";
import { onceForColumn } from "../../../src/core/model/once-for-column";
import { sheetOf } from "../../support/measure-sheet";

test("each column of each measure is asked once", () => {
  const asked: string[] = [];
  const textOf = onceForColumn((measure: Measure, column: MeasureColumn) => {
    const { text } = measure.cells[column];
    asked.push(text);
    return text;
  });
  const [one, other] = sheetOf([
    { resultSummary: "ก", outcome: "ข" },
    { resultSummary: "ค", outcome: "ง" },
  ]).measures as [Measure, Measure];
  const texts = [one, one, other].map((measure) => [
    textOf(measure, "resultSummary"),
    textOf(measure, "outcome"),
  ]);
  expect(texts).toEqual([
    ["ก", "ข"],
    ["ก", "ข"],
    ["ค", "ง"],
  ]);
  expect(asked).toEqual(["ก", "ข", "ค", "ง"]);
});
