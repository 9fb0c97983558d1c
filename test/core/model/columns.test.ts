import { COLUMN_IDS, COLUMN_LABELS, MEASURE_COLUMNS } from "../../../src/core/model/columns";

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

test.each(COLUMN_IDS)("%s has a label in both languages", (id) => {
  expect(COLUMN_LABELS[id].th).toMatch(/^[\u0e00-\u0e7f/]+$/);
  expect(COLUMN_LABELS[id].en).toMatch(/^[A-Z][a-z ]+$/);
});
