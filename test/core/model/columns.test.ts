import {
  COLUMN_IDS,
  COLUMN_LABELS,
  isResultColumn,
  MEASURE_COLUMNS,
  RESULT_COLUMNS,
} from "../../../src/core/model/columns";

test("the six columns of the report in the order of the form", () => {
  expect(MEASURE_COLUMNS).toEqual([
    "measure",
    "steps",
    "responsibleUnit",
    "timeframe",
    "resultSummary",
    "outcome",
  ]);
});

test("the columns of results are the last two of them", () => {
  expect(RESULT_COLUMNS).toEqual(MEASURE_COLUMNS.slice(-2));
  expect(COLUMN_IDS.filter(isResultColumn)).toEqual(["resultSummary", "outcome"]);
  expect(isResultColumn("indicator")).toBe(false);
});

test.each(COLUMN_IDS)("%s has a label in both languages", (id) => {
  expect(COLUMN_LABELS[id].th).toMatch(/^[\u0e00-\u0e7f/]+$/);
  expect(COLUMN_LABELS[id].en).toMatch(/^[A-Z][a-z ]+$/);
});
