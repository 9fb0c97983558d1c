import { carryMergedAreas } from "../../../src/taskpane/checking/carry-merged-areas";
import { rawWorkbook, type TestTable } from "../../support/raw-table";

const MERGED: TestTable = {
  sheet: "ก",
  rows: [
    ["มาตรการ", "ขั้นตอน"],
    ["๑.", "ก"],
    [null, "ข"],
  ],
  merges: ["A2:A3"],
};

function carried(
  later: TestTable,
  earlier: TestTable | null = MERGED,
): { merges: number; hasMoved: boolean } {
  const { workbook, hasMoved } = carryMergedAreas(
    earlier === null ? null : rawWorkbook([earlier]),
    rawWorkbook([later]),
  );
  return { merges: workbook.tables[0]?.merges.length ?? 0, hasMoved };
}

describe("carryMergedAreas", () => {
  test.each([
    ["nothing changed", { merges: [] }, 1, false],
    [
      "a text changed",
      {
        rows: [
          ["มาตรการ", "ขั้นตอน"],
          ["๑. ใหม่", "ก"],
          [null, "ค"],
        ],
        merges: [],
      },
      1,
      false,
    ],
    [
      "the merged cell was emptied",
      {
        rows: [
          ["มาตรการ", "ขั้นตอน"],
          [null, "ก"],
          [null, "ข"],
        ],
        merges: [],
      },
      1,
      false,
    ],
    [
      "a row came above",
      {
        rows: [
          ["มาตรการ", "ขั้นตอน"],
          ["๐.", "ใ"],
          ["๑.", "ก"],
          [null, "ข"],
        ],
        merges: [],
      },
      0,
      true,
    ],
    ["the areas were asked for", { merges: ["A2:A3"] }, 1, false],
    ["another sheet", { sheet: "ข", merges: [] }, 0, false],
  ])("%s", (_, change, merges, hasMoved) => {
    expect(carried({ ...MERGED, ...change })).toEqual({ merges, hasMoved });
  });

  test("nothing was read before", () => {
    expect(carried({ ...MERGED, merges: [] }, null)).toEqual({ merges: 0, hasMoved: false });
  });
});
