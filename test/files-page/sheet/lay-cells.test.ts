import type { RawRow, RawTable } from "../../../src/core/sheet/raw-table";
import { layCells, MOST_COLUMNS, ROWS_AT_A_TIME } from "../../../src/files-page/sheet/lay-cells";
import { moveCell } from "../../../src/files-page/sheet/move-cell";

function row(number: number, ...texts: string[]): RawRow {
  const cells = texts.map((text, index) => ({
    column: index + 1,
    text,
    type: "text" as const,
    isFormula: false,
  }));
  return { row: number, hidden: false, cells: cells.filter(({ text }) => text !== "") };
}

function table(rows: RawRow[], merges: RawTable["merges"] = []): RawTable {
  return { sheet: "ก", rows, merges, hidden: false };
}

const shown = (laid: ReturnType<typeof layCells>): string[][] =>
  laid.rows.map(({ cells }) => cells.map(({ ref, text }) => `${ref} ${text}`));

describe("cells on the screen", () => {
  test("are those of rows that hold something, blank ones among them", () => {
    const laid = layCells(table([row(2, "ก", "", "ค"), row(5, "", "ง")]), null);
    expect(shown(laid)).toEqual([
      ["A2 ก", "B2 ", "C2 ค"],
      ["A5 ", "B5 ง", "C5 "],
    ]);
  });

  test("a blank row is drawn where a finding stands in it", () => {
    expect(layCells(table([row(1, "ก"), row(3, "ข")]), 2).rows.map((one) => one.row)).toEqual([1, 2, 3]);
  });

  test("a merged area is one cell over the rows that are drawn", () => {
    const area = { top: 1, left: 1, bottom: 4, right: 2 };
    const laid = layCells(table([row(1, "หัว", "", "ค"), row(3, "", "", "ฉ")], [area]), null);
    expect(laid.rows[0]?.cells[0]).toMatchObject({ ref: "A1", text: "หัว", columnSpan: 2, rowSpan: 2 });
    expect(shown(laid)).toEqual([["A1 หัว", "C1 ค"], ["C3 ฉ"]]);
  });

  test("an area that begins before the rows that are drawn keeps its text", () => {
    const rows = Array.from({ length: ROWS_AT_A_TIME + 2 }, (_, index) =>
      row(index + 1, `${index + 1}`, "ก"),
    );
    const area = { top: ROWS_AT_A_TIME, left: 1, bottom: ROWS_AT_A_TIME + 1, right: 1 };
    const laid = layCells(table(rows, [area]), ROWS_AT_A_TIME + 1);
    expect(laid.rows[0]?.cells[0]).toMatchObject({ text: String(ROWS_AT_A_TIME), rowSpan: 1 });
  });

  test.each([
    [1, 0],
    [ROWS_AT_A_TIME, 0],
    [ROWS_AT_A_TIME + 1, ROWS_AT_A_TIME],
  ])("row %i is among those from %i on", (wanted, first) => {
    const rows = Array.from({ length: ROWS_AT_A_TIME + 1 }, (_, index) => row(index + 1, "ก"));
    const laid = layCells(table(rows), wanted);
    expect([laid.first, laid.all]).toEqual([first, ROWS_AT_A_TIME + 1]);
    expect(laid.rows.map((one) => one.row)).toContain(wanted);
  });

  test.each([
    [MOST_COLUMNS, true],
    [MOST_COLUMNS + 1, false],
  ])("of %i columns all are drawn: %s", (count, hasAllColumns) => {
    const laid = layCells(table([row(1, ...Array.from({ length: count }, () => "ก"))]), null);
    expect(laid).toMatchObject({ columns: MOST_COLUMNS, hasAllColumns });
  });

  test("a blank sheet has none", () => {
    expect(layCells(table([]), null)).toMatchObject({ all: 0, rows: [] });
  });
});

describe("the arrow keys", () => {
  const laid = layCells(
    table(
      [row(1, "ก", "ข", "ค"), row(2, "ง", "", "ฉ"), row(4, "ช", "ซ", "ฌ")],
      [{ top: 1, left: 1, bottom: 2, right: 2 }],
    ),
    null,
  );

  test.each([
    ["ArrowRight", "A1", "C1"],
    ["ArrowDown", "A1", "A4"],
    ["ArrowDown", "C2", "C4"],
    ["ArrowUp", "A4", "A1"],
    ["ArrowLeft", "C2", null],
    ["ArrowUp", "A1", null],
    ["ArrowDown", "C4", null],
    ["Enter", "A1", null],
    ["ArrowDown", null, "A1"],
    ["ArrowDown", "A99", "A1"],
  ])("%s from %s leads to %s", (key, from, to) => {
    expect(moveCell(laid, from, key)).toBe(to);
  });
});
