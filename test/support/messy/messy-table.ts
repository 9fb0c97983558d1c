import fc from "fast-check";
import { COLUMN_IDS, type ColumnId } from "../../../src/core/model/columns";
import { columnLetters } from "../../../src/core/model/cell-ref";
import { toThaiDigits } from "../../../src/core/text/digits";
import type { TestCell, TestTable } from "../raw-table";
import { oddCell } from "./odd-cells";
import { CLOSING_LINES, GROUP_LINES, HEADINGS_OF, OTHER_HEADINGS, TITLE_LINES } from "./office-phrases";
import { OFFICE_TEXTS } from "./office-texts";

/** A row of a table, by column; `line` goes into the first column alone. */
type MessyRow =
  | {
      readonly kind: "cells";
      readonly cells: Readonly<Partial<Record<ColumnId, TestCell>>>;
      readonly note: TestCell;
    }
  | { readonly kind: "line"; readonly text: string; readonly isWide: boolean }
  | { readonly kind: "headings" | "numbering" | "blank" };

interface Layout {
  /** Columns from the left; a number is one of the other headings. */
  readonly order: readonly (ColumnId | number)[];
  readonly firstColumn: number;
}

interface Slot {
  readonly row: number;
  readonly column: number;
}

const textCell = (text: fc.Arbitrary<string>): fc.Arbitrary<TestCell> =>
  fc.oneof(
    { weight: 12, arbitrary: text },
    { weight: 3, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: oddCell },
  );

const leads = fc.constantFrom("๑. ", "๒. ", "3. ", "4.", "", "", "มาตรการที่ ๕ ", "(๖) ", "๑.๑ ", "๑๑ ");
const measureTitle = fc.tuple(leads, OFFICE_TEXTS.title).map(([lead, title]) => lead + title);
const numberCell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.nat(12).map((number): TestCell => (number % 2 ? number : toThaiDigits(String(number)))),
  },
  { weight: 3, arbitrary: fc.constant<TestCell>("") },
  { weight: 1, arbitrary: fc.constantFrom<TestCell>("๑.", "๒)", "1-2", "ข้อ ๓", { error: "#REF!" }) },
);
const note = fc.oneof(
  { weight: 4, arbitrary: fc.constant<TestCell>("") },
  {
    weight: 1,
    arbitrary: fc.constantFrom<TestCell>("ไม่ใช้งบประมาณ", "๕๐,๐๐๐", 12000, "อยู่ระหว่างขออนุมัติ", {
      error: "#N/A",
    }),
  },
);

const measureRow: fc.Arbitrary<MessyRow> = fc
  .record({
    number: numberCell,
    measure: textCell(measureTitle),
    steps: textCell(OFFICE_TEXTS.steps),
    responsibleUnit: textCell(OFFICE_TEXTS.responsibleUnit),
    timeframe: textCell(OFFICE_TEXTS.timeframe),
    resultSummary: textCell(OFFICE_TEXTS.resultSummary),
    outcome: textCell(OFFICE_TEXTS.outcome),
    note,
  })
  .map(({ note: beside, ...cells }) => ({ kind: "cells", cells, note: beside }));

/** What a page break, or a hand that ran out of room, leaves of a measure in the row below. */
const continuedRow: fc.Arbitrary<MessyRow> = fc
  .record({
    steps: textCell(OFFICE_TEXTS.steps),
    responsibleUnit: fc.oneof(fc.constant<TestCell>(""), textCell(OFFICE_TEXTS.responsibleUnit)),
    timeframe: fc.oneof(fc.constant<TestCell>(""), textCell(OFFICE_TEXTS.timeframe)),
    resultSummary: textCell(OFFICE_TEXTS.resultSummary),
    outcome: fc.oneof(fc.constant<TestCell>(""), textCell(OFFICE_TEXTS.outcome)),
    note,
  })
  .map(({ note: beside, ...cells }) => ({ kind: "cells", cells, note: beside }));

const line = (texts: readonly string[]): fc.Arbitrary<MessyRow> =>
  fc.record({ kind: fc.constant("line" as const), text: fc.constantFrom(...texts), isWide: fc.boolean() });

const anyRow: fc.Arbitrary<MessyRow> = fc.oneof(
  { weight: 8, arbitrary: measureRow },
  { weight: 3, arbitrary: continuedRow },
  { weight: 1, arbitrary: line(GROUP_LINES) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<MessyRow>({ kind: "headings" }, { kind: "numbering" }, { kind: "blank" }),
  },
);

const layout: fc.Arbitrary<Layout> = fc
  .record({
    missing: fc.oneof(
      { weight: 3, arbitrary: fc.constant<ColumnId[]>([]) },
      { weight: 1, arbitrary: fc.subarray([...COLUMN_IDS], { maxLength: 2 }) },
    ),
    hasNumber: fc.boolean(),
    others: fc.array(fc.tuple(fc.nat(OTHER_HEADINGS.length - 1), fc.nat(7)), { maxLength: 2 }),
    firstColumn: fc.constantFrom(1, 1, 1, 2, 4),
  })
  .map(({ missing, hasNumber, others, firstColumn }) => {
    const order: (ColumnId | number)[] = COLUMN_IDS.filter(
      (id) => !missing.includes(id) && (id !== "number" || hasNumber),
    );
    for (const [heading, at] of others) order.splice(at % (order.length + 1), 0, heading);
    return { order, firstColumn };
  });

/**
 * A sheet of measures as offices keep it: title lines, headings of their own, rows cut by pages, group lines, headings again,
 * merged cells, notes beside and below, signatures; now and then a second table below the first.
 */
export const messyTable: fc.Arbitrary<TestTable> = fc
  .record({
    layout,
    wording: fc.nat(11),
    titles: fc.array(fc.constantFrom(...TITLE_LINES), { maxLength: 3 }),
    gap: fc.boolean(),
    heads: fc.constantFrom("one row", "one row", "one row", "tall", "grouped"),
    rows: fc.array(anyRow, { minLength: 1, maxLength: 7 }),
    second: fc.option(fc.array(anyRow, { minLength: 1, maxLength: 3 }), { nil: null, freq: 5 }),
    closing: fc.array(fc.constantFrom(...CLOSING_LINES), { maxLength: 3 }),
    beside: fc.option(fc.tuple(fc.nat(12), fc.constantFrom("แก้แล้ว", "ถามกองคลัง", "๕", "รอ!")), {
      nil: null,
      freq: 4,
    }),
    areas: fc.array(
      fc.record({
        row: fc.nat(11),
        column: fc.nat(8),
        down: fc.constantFrom(0, 1, 1, 2, 3),
        across: fc.constantFrom(0, 0, 1),
      }),
      { maxLength: 2 },
    ),
    hiddenRows: fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 1 }),
  })
  .map((plan) => {
    const { order, firstColumn } = plan.layout;
    const width = order.length;
    const grid: TestCell[][] = plan.titles.map((title) => [title]);
    if (plan.gap) grid.push([]);
    const merges: string[] = [];
    const taken = new Set<string>();
    const merge = (top: number, left: number, bottom: number, right: number): void => {
      const places: Slot[] = [];
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) places.push({ row, column });
      const isFree = places.every(({ row, column }) => !taken.has(`${row} ${column}`));
      if (places.length < 2 || !isFree) return;
      for (const { row, column } of places) taken.add(`${row} ${column}`);
      for (const { row, column } of places.slice(1)) (grid[row - 1] ?? [])[column - 1] = "";
      const letters = (column: number): string => columnLetters(column + firstColumn - 1);
      merges.push(`${letters(left)}${top}:${letters(right)}${bottom}`);
    };
    const headings = order.map((column, at): TestCell =>
      typeof column === "number"
        ? (OTHER_HEADINGS[column] ?? "")
        : wordingOf(column, plan.wording < 8 ? 0 : plan.wording + at),
    );
    const addHeadings = (): void => {
      const isGrouped = plan.heads === "grouped" && width > 3;
      if (isGrouped)
        grid.push(headings.map((text, at) => (at < width - 2 ? text : at === width - 2 ? "ผลที่ได้รับ" : "")));
      const top = grid.push(isGrouped ? headings.map((text, at) => (at < width - 2 ? "" : text)) : headings);
      if (isGrouped) {
        merge(top - 1, width - 1, top - 1, width);
        for (let column = 1; column < width - 1; column += 1) merge(top - 1, column, top, column);
      }
      if (plan.heads === "tall") {
        grid.push([]);
        for (let column = 1; column <= width; column += 1) merge(top, column, top + 1, column);
      }
    };
    const addRows = (rows: readonly MessyRow[]): void => {
      for (const row of rows) {
        if (row.kind === "blank") grid.push([]);
        else if (row.kind === "headings") addHeadings();
        else if (row.kind === "numbering")
          grid.push(headings.map((_, at) => `(${toThaiDigits(String(at + 1))})`));
        else if (row.kind === "cells")
          grid.push(
            order.map((column) => (typeof column === "number" ? row.note : (row.cells[column] ?? ""))),
          );
        else if (row.kind === "line") {
          const at = grid.push([row.text]);
          if (row.isWide) merge(at, 1, at, width);
        }
      }
    };
    addHeadings();
    const first = grid.length + 1;
    addRows(plan.rows);
    const last = grid.length;
    for (const { row, column, down, across } of plan.areas) {
      const [top, left] = [first + (row % plan.rows.length), 1 + (column % width)];
      merge(top, left, Math.min(top + down, last), Math.min(left + across, width));
    }
    if (plan.second !== null) {
      grid.push([], ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"]);
      addHeadings();
      addRows(plan.second);
    }
    if (plan.closing.length > 0) grid.push([]);
    plan.closing.forEach((text, at) => grid.push(at % 2 ? ["", "", text] : [text]));
    if (plan.beside !== null) {
      const row = (grid[plan.beside[0] % grid.length] ??= []);
      while (row.length < width + 1) row.push("");
      row[width + 1] = plan.beside[1];
    }
    return { rows: grid, merges, firstColumn, hiddenRows: plan.hiddenRows };
  });

function wordingOf(column: ColumnId, at: number): string {
  const wordings = HEADINGS_OF[column];
  return wordings[at % wordings.length] ?? "";
}
