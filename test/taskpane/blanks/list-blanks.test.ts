import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { listBlanks, missingResultColumns } from "../../../src/taskpane/blanks/list-blanks";
import { sheetOf } from "../../support/measure-sheet";

const TODAY = "2025-04-01" as PlainDate;
const OVERDUE = { period: ["2025-01-01", "2025-03-31"] as const };
const OPEN = { period: ["2025-01-01", "2025-09-30"] as const };

describe("listBlanks", () => {
  test("the measures with a blank result or outcome, with the blank cells", () => {
    const sheet = sheetOf([
      {},
      { ...OPEN, resultSummary: "", outcome: "" },
      { ...OPEN, outcome: " - \u200b" },
    ]);
    expect(
      listBlanks(sheet, TODAY).map(({ ordinal, cells }) => [ordinal, cells.map(({ cell }) => cell)]),
    ).toEqual([
      [2, ["E6", "F6"]],
      [3, ["F7"]],
    ]);
  });

  test("overdue ones first, else in the order of the sheet", () => {
    const blank = { resultSummary: "" };
    const sheet = sheetOf([
      { ...OPEN, ...blank },
      { ...OVERDUE, ...blank },
      { period: null, ...blank },
      { ...OVERDUE, ...blank },
    ]);
    expect(listBlanks(sheet, TODAY).map(({ ordinal, status }) => [ordinal, status])).toEqual([
      [2, "overdue"],
      [4, "overdue"],
      [1, "open"],
      [3, "open"],
    ]);
  });

  test("a cell with an Excel error is not blank", () => {
    const errorCells = [{ cell: "E5", column: "resultSummary" as const, measure: 1, text: "#REF!" }];
    expect(listBlanks(sheetOf([{ resultSummary: "" }], { errorCells }), TODAY)).toEqual([]);
  });

  test("a column that the sheet lacks is told apart", () => {
    const columns = { ...sheetOf([]).columns, outcome: null };
    const sheet = sheetOf([{ resultSummary: "" }], { columns });
    expect(listBlanks(sheet, TODAY)[0]?.cells.map(({ column }) => column)).toEqual(["resultSummary"]);
    expect(missingResultColumns(sheet)).toEqual(["outcome"]);
    expect(missingResultColumns(sheetOf([]))).toEqual([]);
  });
});
