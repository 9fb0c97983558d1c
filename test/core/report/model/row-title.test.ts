import { buildTable } from "../../../../src/core/report/model/build-table";
import { rowTitle } from "../../../../src/core/report/model/row-title";
import { TABLE_MARGINS } from "../../../../src/core/report/model/table-design";
import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { sheetOf, type MeasureSpec } from "../../../support/measure-sheet";
import { FULL_SETTINGS } from "../../../support/report-settings";

test.each<[string, MeasureSpec, { marker: string | null; text: string }]>([
  ["number and title", { number: 1, measure: "อบรม" }, { marker: "๑.", text: "อบรม" }],
  ["several lines in one", { number: 1, measure: "อบรม\nบุคลากร" }, { marker: "๑.", text: "อบรม บุคลากร" }],
  [
    "a list in the title",
    { number: 1, measure: "- อบรม\n- ทดสอบ" },
    { marker: "๑.", text: "- อบรม - ทดสอบ" },
  ],
  ["no number", { number: null, measure: "อบรม" }, { marker: null, text: "อบรม" }],
  ["a number alone", { number: 1, measure: "" }, { marker: "๑.", text: "" }],
  ["nothing", { number: null, measure: "" }, { marker: null, text: "" }],
])("%s", (_, spec, title) => {
  const options = { margins: TABLE_MARGINS, today: "2025-06-01" as PlainDate };
  const [row] = buildTable(sheetOf([spec]), FULL_SETTINGS, options).rows;
  if (row === undefined) throw new Error("no row");
  expect(rowTitle(row)).toEqual(title);
});
