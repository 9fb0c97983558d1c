import { carryTables } from "../../../src/taskpane/checking/carry-tables";
import type { ListedTable } from "../../../src/core/sheet/list-tables";
import { rawWorkbook } from "../../support/raw-table";

const listed = (sheet: string, measures: number, isInUse = false): ListedTable => ({
  sheet,
  headerRow: 3,
  title: null,
  titleYear: null,
  fiscalYear: 2568,
  measures,
  isInUse,
});
const read = (sheet: string) => ({ sheet, rows: [["ก"]] });
const unread = (sheet: string) => ({ sheet, rows: [] });
const shown = (tables: readonly ListedTable[]): string[] =>
  tables.map(({ sheet, measures, isInUse }) => `${sheet} ${measures}${isInUse ? " *" : ""}`);

test.each([
  ["a sheet that was read, as it is now", [read("ก")], [listed("ก", 1)], [listed("ก", 2, true)], ["ก 2 *"]],
  [
    "a sheet that was not, as it was",
    [read("ก"), unread("ข")],
    [listed("ข", 1, true)],
    [listed("ก", 2, true)],
    ["ก 2 *", "ข 1"],
  ],
  ["no sheet that is gone", [read("ก")], [listed("ข", 1)], [listed("ก", 2)], ["ก 2"]],
  ["no table that is gone from a sheet that was read", [read("ก")], [listed("ก", 1)], [], []],
])("lists %s", (_, tables, earlier, now, expected) => {
  expect(shown(carryTables(earlier, now, rawWorkbook(tables)))).toEqual(expected);
});
