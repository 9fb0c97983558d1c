import { layOnGrid } from "../../../../src/core/report/print-sheets/mm-grid";

const cell = (from: number, to: number, value: string | null = "ก") => ({
  from,
  to,
  value,
  style: "line" as const,
});

test("a column begins wherever a cell of any line does; cells take those between their ends", () => {
  const { columnWidths, lines } = layOnGrid(
    [
      { height: 21, cells: [cell(0, 160)] },
      { height: 21, cells: [cell(0, 70), cell(75, 160)] },
      { height: 21, cells: [cell(25, 160)] },
    ],
    160,
  );
  expect(columnWidths).toEqual([94, 170, 19, 321]);
  expect(lines.map(({ cells }) => cells.map(({ column, to }) => [column, to]))).toEqual([
    [[1, 4]],
    [
      [1, 2],
      [4, 4],
    ],
    [[2, 4]],
  ]);
});

test("edges nearer than two pixels are one; the last is the margin", () => {
  const { columnWidths, lines } = layOnGrid([{ height: 21, cells: [cell(0, 25), cell(25.2, 159.9)] }], 160);
  expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBe(604);
  expect(columnWidths).toHaveLength(2);
  expect(lines[0]?.cells.map(({ column, to }) => [column, to])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});
