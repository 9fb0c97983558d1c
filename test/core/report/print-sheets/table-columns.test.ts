import {
  placeParagraph,
  tableColumns,
  type SheetColumns,
} from "../../../../src/core/report/print-sheets/table-columns";
import type { CellParagraph, ReportColumn, ReportRow } from "../../../../src/core/report/model/report-model";

const COLUMN: ReportColumn = {
  id: "steps",
  heading: "ขั้นตอน",
  headingLines: ["ขั้นตอน"],
  widthMm: 80,
  alignment: "start",
};
const item = (marker: string | null, level = 0): CellParagraph => ({ marker, level, text: "จัดทำ" });

function rowOf(...steps: CellParagraph[]): ReportRow {
  const blank = {
    measure: [],
    responsibleUnit: [],
    timeframe: [],
    resultSummary: [],
    outcome: [],
    status: [],
  };
  return { ordinal: 1, number: 1, period: null, groupHeadings: [], cells: { ...blank, steps } };
}

const edgesOf = (rows: readonly ReportRow[], column = COLUMN) => tableColumns([column], rows)[0]?.edges ?? [];

test("without lists: text between two narrow columns", () => {
  expect(edgesOf([rowOf(item(null))])).toEqual([0, 4, 298, 302]);
});

test("a column for markers of each level; what is nearly the same place is one", () => {
  expect(edgesOf([rowOf(item("๑."))])).toHaveLength(5);
  expect(edgesOf([rowOf(item("๑."), item("๑.๑)", 1))])).toHaveLength(7);
  expect(edgesOf([rowOf(item("๑.")), rowOf(item("ก."))])).toHaveLength(5);
});

test("many markers of different widths have no more than eight places", () => {
  const rows = Array.from({ length: 30 }, (_, index) => rowOf(item("๑".repeat(1 + (index % 12)), index % 4)));
  expect(edgesOf(rows).length).toBeLessThanOrEqual(4 + 8);
});

test("texts in the middle have no hang", () => {
  expect(edgesOf([rowOf(item("๑."))], { ...COLUMN, alignment: "center" })).toHaveLength(4);
});

test("columns follow each other, their edges within a third of a millimetre of the page's", () => {
  const columns = [38, 80, 23.4, 24, 58, 44].map((widthMm): ReportColumn => ({ ...COLUMN, widthMm }));
  const made = tableColumns(columns, [rowOf(item("๑."))]);
  let from = 0;
  let first = 1;
  for (const { column, edges, first: own } of made) {
    from += column.widthMm;
    expect(own).toBe(first);
    first += edges.length - 1;
    const pixels = made
      .slice(0, made.findIndex((one) => one.first === own) + 1)
      .reduce((sum, one) => sum + (one.edges.at(-1) ?? 0), 0);
    expect(Math.abs((pixels / 96) * 25.4 - from)).toBeLessThan(0.3);
  }
});

describe("a paragraph", () => {
  const [columns] = tableColumns([{ ...COLUMN }], [rowOf(item("๑."), item("๑.๑)", 1))]);
  const place = (marker: number, text: number) => columns && placeParagraph(columns, { marker, text });

  test("without a marker takes all the text's columns", () => {
    expect(place(0, 0)).toMatchObject({ marker: null, text: 2, to: 5 });
  });

  test("begins behind its marker", () => {
    expect(place(0, 4.4)).toMatchObject({ marker: 2, text: 4, to: 5 });
  });

  test("never touches its marker, where places near each other are one", () => {
    const near: SheetColumns = { column: COLUMN, first: 1, edges: [0, 4, 23, 38, 60, 298, 302] };
    // The marker, wanted at 3 mm, begins at 23 pixels; its text, wanted at 9, at 60 and not at 38.
    expect(placeParagraph(near, { marker: 3, text: 9 })).toMatchObject({ marker: 3, text: 5, widthPx: 238 });
  });

  test("has less room the deeper it stands", () => {
    expect(place(3, 9)?.widthPx).toBeLessThan(place(0, 4.4)?.widthPx ?? 0);
  });

  test("in a column too narrow for a hang the marker is in the text", () => {
    const [narrow] = tableColumns([{ ...COLUMN, widthMm: 18 }], [rowOf(item("๑๑๑๑."))]);
    expect(narrow && placeParagraph(narrow, { marker: 0, text: 9 })).toMatchObject({ marker: null, text: 2 });
  });
});
