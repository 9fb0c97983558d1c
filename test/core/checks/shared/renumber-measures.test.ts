import { EMPTY_RECORDS } from "../../../../src/core/model/empty-records";
import type { MeasureSheet } from "../../../../src/core/model/measure-sheet";
import { renumberMeasures } from "../../../../src/core/checks/shared/renumber-measures";
import { columnsBut, numbered, sheetOf, type MeasureSpec } from "../../../support/measure-sheet";
import { recordsOf, type RecordRows } from "../../../support/record-tables";

const OWN_COLUMN = columnsBut({
  number: "A",
  measure: "B",
  steps: "C",
  responsibleUnit: "D",
  timeframe: "E",
  resultSummary: "F",
  outcome: "G",
});

function renumber(sheet: MeasureSheet, rows: RecordRows = {}) {
  return renumberMeasures(sheet, sheet.measures, recordsOf(sheet, rows));
}

function told(sheet: MeasureSheet, rows: RecordRows = {}): string[] | null {
  const edits = renumber(sheet, rows);
  return edits && edits.cells.map(({ cell, after, type }) => `${cell} ${after}${type ? ` (${type})` : ""}`);
}

const titled = (...numbers: (number | null)[]): MeasureSpec[] =>
  numbered(...numbers).map((spec, index) => ({ ...spec, measure: `เรื่อง ${"กขคงจฉช"[index] ?? ""}` }));

test.each([
  ["from the duplicate on", titled(1, 2, 2, 3), ["A7 ๓. เรื่อง ค", "A8 ๔. เรื่อง ง"]],
  ["behind a gap", titled(1, 2, 4), ["A7 ๓. เรื่อง ค"]],
  ["where it begins late", titled(3, 4), ["A5 ๑. เรื่อง ก", "A6 ๒. เรื่อง ข"]],
  ["one out of order", titled(1, 3, 2), ["A6 ๒. เรื่อง ข", "A7 ๓. เรื่อง ค"]],
  ["one without a number", titled(1, null, 3), ["A6 ๒. เรื่อง ข"]],
  ["none with a number", titled(null, null), ["A5 ๑. เรื่อง ก", "A6 ๒. เรื่อง ข"]],
  [
    "past ten",
    titled(1, 2, 2).concat(numbered(3)),
    ["A7 ๓. เรื่อง ค", "A8 ๔. เผยแพร่ความรู้เรื่องประมวลจริยธรรมแก่บุคลากร"],
  ],
])("numbers %s", (_, specs, expected) => {
  expect(told(sheetOf(specs))).toEqual(expected);
});

test("keeps what is written before the change, so that it can be held against the cell", () => {
  expect(renumber(sheetOf(titled(1, 1)))?.cells[0]).toEqual({
    sheet: "มาตรการ",
    cell: "A6",
    before: "๑. เรื่อง ข",
    after: "๒. เรื่อง ข",
  });
});

test("keeps the digits that each cell is written in", () => {
  const sheet = sheetOf([{ number: 1 }, { number: 1, numberText: "1", measure: "ข" }]);
  expect(told(sheet)).toEqual(["A6 2. ข"]);
});

test("writes a missing number as its neighbours write theirs", () => {
  const [first, second] = sheetOf(titled(1, null)).measures as [
    MeasureSheet["measures"][number],
    MeasureSheet["measures"][number],
  ];
  const measures = [{ ...first, numberText: "1", numberCellText: "มาตรการที่ 1 เรื่อง ก" }, second];
  const sheet = { ...sheetOf([]), measures };
  expect(told(sheet)).toEqual(["A6 มาตรการที่ 2 เรื่อง ข"]);
});

test.each<[string, MeasureSheet]>([
  [
    "without a column for numbers or measures",
    sheetOf(titled(null, null), { columns: columnsBut({ measure: null }) }),
  ],
  [
    "whose number would stand in a column that is neither",
    {
      ...sheetOf(titled(1, null)),
      measures: sheetOf(titled(1, null)).measures.map((measure) => ({
        ...measure,
        numberCell: `H${measure.row}`,
      })),
    },
  ],
  [
    "whose number cell is merged across two columns",
    {
      ...sheetOf(titled(1, null)),
      measures: sheetOf(titled(1, null)).measures.map((measure) => ({
        ...measure,
        cells: { ...measure.cells, steps: measure.cells.measure },
      })),
    },
  ],
  [
    "that begins again at 1 below a repeated heading row",
    {
      ...sheetOf(titled(1, 2, 1)),
      measures: sheetOf(titled(1, 2, 1)).measures.map((measure, index) =>
        index === 2 ? { ...measure, row: 8, lastRow: 8, numberCell: "A8" } : measure,
      ),
      repeatedHeadings: [{ row: 7, cell: "A7", text: "มาตรการ", isCopy: true, cells: [] }],
    },
  ],
])("leaves a sheet %s", (_, sheet) => {
  expect(told(sheet)).toBeNull();
});

test("numbers on where the measure below a repeated heading row does not begin again", () => {
  const sheet = sheetOf(titled(1, 2, 2));
  const measures = sheet.measures.map((measure, index) =>
    index === 2 ? { ...measure, row: 8, lastRow: 8, numberCell: "A8" } : measure,
  );
  const repeatedHeadings = [{ row: 7, cell: "A7", text: "มาตรการ", isCopy: true, cells: [] }];
  expect(told({ ...sheet, measures, repeatedHeadings })).toEqual(["A8 ๓. เรื่อง ค"]);
});

describe("in a column of their own", () => {
  test("a blank cell does not take the words of a measure that has its number in its text", () => {
    const sheet = sheetOf(titled(1, null), { columns: OWN_COLUMN });
    const measures = sheet.measures.map((measure, index) =>
      index === 0 ? { ...measure, numberCell: "B5", numberCellText: "๑. เรื่อง ก" } : measure,
    );
    expect(told({ ...sheet, measures })).toEqual(["A6 ๒"]);
  });

  test("a text stays a text with what stands around it", () => {
    const sheet = sheetOf(titled(1, 1), { columns: OWN_COLUMN });
    const measures = sheet.measures.map((measure) => ({ ...measure, numberCellText: "๑." }));
    expect(told({ ...sheet, measures })).toEqual(["A6 ๒."]);
  });

  test("a number stays a number", () => {
    const cellKinds = new Map([["A6", "number" as const]]);
    const sheet = sheetOf(titled(1, 1), { columns: OWN_COLUMN, cellKinds });
    const measures = sheet.measures.map((measure) => ({ ...measure, numberText: "1", numberCellText: "1" }));
    expect(told({ ...sheet, measures })).toEqual(["A6 2 (number)"]);
  });

  test("a blank cell takes the neighbours' form", () => {
    expect(told(sheetOf(titled(1, null), { columns: OWN_COLUMN }))).toEqual(["A6 ๒"]);
  });

  test("a blank cell under numbers takes a number", () => {
    const cellKinds = new Map([["A5", "number" as const]]);
    expect(told(sheetOf(titled(1, null), { columns: OWN_COLUMN, cellKinds }))).toEqual(["A6 2 (number)"]);
  });
});

describe("rows of the other sheets follow the measure that they name", () => {
  const sheet = sheetOf(titled(1, 2, 4, 5));

  test.each<[string, RecordRows, string[]]>([
    ["evidence as text", { evidence: [["๔", null, "ก"]] }, ["A2 ๓"]],
    ["evidence as a number", { evidence: [[5, null, "ก"]] }, ["A2 4 (number)"]],
    ["words around the number", { evidence: [["มาตรการที่ ๔", null, "ก"]] }, ["A2 มาตรการที่ ๓"]],
    ["an indicator", { indicators: [["4", "ร้อยละผู้ผ่าน"]] }, ["A2 3"]],
    ["what names a measure that keeps its number stays", { evidence: [["1", null, "ก"]] }, []],
    ["what names none stays", { evidence: [["", null, "ก"]] }, []],
    ["what names a number out of reach stays", { evidence: [["9", null, "ก"]] }, []],
  ])("%s", (_, rows, expected) => {
    expect(told(sheet, rows)?.slice(2)).toEqual(expected);
  });

  test("a row that names a number which two measures bear would name one of them: nothing is renumbered", () => {
    expect(told(sheetOf(titled(1, 1, 2)), { evidence: [["1", null, "ก"]] })).toBeNull();
  });

  test("a row that names no measure yet would name one: nothing is renumbered", () => {
    expect(told(sheet, { indicators: [["3", "ร้อยละผู้ผ่าน"]] })).toBeNull();
  });

  test("a formula that names the measure is no place to write", () => {
    expect(told(sheet, { evidence: [[{ formula: "4" }, null, "ก"]] })).toBeNull();
  });
});

test.each<[string, MeasureSheet]>([
  ["numbers that are right", sheetOf(titled(1, 2, 3))],
  ["a number too long to be read", sheetOf([...titled(1), { number: null, measure: "1000. เรื่อง ข" }])],
  [
    "more measures than numbers are read for",
    sheetOf([...Array(999).fill({ number: 1 }), { number: 1 }] as MeasureSpec[]),
  ],
  ["a formula among the numbers", sheetOf(titled(1, 1), { cellKinds: new Map([["A6", "formula"]]) })],
  ["an error among the numbers", sheetOf(titled(1, 1), { cellKinds: new Map([["A6", "error"]]) })],
])("proposes nothing for %s", (_, sheet) => {
  expect(told(sheet)).toBeNull();
});

test("proposes nothing for numbers of two levels", () => {
  const sheet = sheetOf(titled(1, 1));
  const measures = sheet.measures.map((measure) => ({ ...measure, number: null, numberText: "๑.๑" }));
  expect(renumberMeasures({ ...sheet, measures }, measures, EMPTY_RECORDS)).toBeNull();
});

test("proposes nothing where two measures share the cell of their number", () => {
  const sheet = sheetOf(titled(2, 2), { columns: OWN_COLUMN });
  const measures = sheet.measures.map((measure) => ({ ...measure, numberCell: "A5" }));
  expect(renumberMeasures({ ...sheet, measures }, measures, EMPTY_RECORDS)).toBeNull();
});
