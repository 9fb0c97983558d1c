import { queueShownRows, type RowSpan } from "../../../../src/adapters/excel/steps/queue-shown-rows";
import type { ShownRows } from "../../../../src/core/changes/shown-rows";
import { usePane } from "excel-host/testing/use-pane";

const pane = usePane();

async function shown(
  sheets: Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>>,
  columns: readonly number[],
  span: RowSpan | null = null,
): Promise<ShownRows | null> {
  pane.fresh(sheets);
  return pane.run(async (context) => {
    const read = queueShownRows(context.workbook.worksheets.getItemOrNullObject("มาตรการ"), columns, span);
    await context.sync();
    return read();
  });
}

function textsOf(rows: ShownRows | null, columns: readonly number[]): string[][] {
  const lines: string[][] = [];
  for (let row = rows?.first ?? 1; row <= (rows?.last ?? 0); row += 1) {
    lines.push(columns.map((column) => rows?.textAt(row, column) ?? ""));
  }
  return lines;
}

const SHEET = {
  มาตรการ: [
    ["ก", 12, "ค", "ง"],
    ["", "", "", ""],
    ["จ", true, "", "ฉ"],
  ],
};

const cases: [name: string, columns: number[], span: RowSpan | null, texts: string[][]][] = [
  [
    "columns side by side",
    [1, 2],
    null,
    [
      ["ก", "12"],
      ["", ""],
      ["จ", "TRUE"],
    ],
  ],
  [
    "columns apart, in any order",
    [4, 1],
    null,
    [
      ["ก", "ง"],
      ["", ""],
      ["จ", "ฉ"],
    ],
  ],
  ["a column named twice", [1, 1], null, [["ก"], [""], ["จ"]]],
  ["a column behind all that is in use", [9], null, [[""], [""], [""]]],
  ["only the rows asked for", [1], { first: 2, last: 3 }, [[""], [""], ["จ"]]],
];
test.each(cases)("%s", async (_, columns, span, texts) => {
  const asked = [...new Set(columns)].sort((one, other) => one - other);
  expect(textsOf(await shown(SHEET, columns, span), asked)).toEqual(texts);
});

test("what was not asked for is not there", async () => {
  expect((await shown(SHEET, [1]))?.textAt(1, 3)).toBe("");
});

test("a blank sheet has no rows, and one that is gone is told", async () => {
  expect(await shown({ มาตรการ: [] }, [1])).toMatchObject({ first: 1, last: 0 });
  expect(await shown({ อื่น: [["ก"]] }, [1])).toBeNull();
});
