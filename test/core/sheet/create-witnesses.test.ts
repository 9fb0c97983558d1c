import type { RowWitness, WitnessCell } from "../../../src/core/changes/row-witness";
import type { CellEdit } from "../../../src/core/changes/cell-edit";
import { createWitnesses, type NamingColumns } from "../../../src/core/sheet/create-witnesses";
import { rawWorkbook, type TestCell } from "../../support/raw-table";

const SHEET = "มาตรการ";
const HEADINGS = ["มาตรการ", "สรุปผล"];
const named: NamingColumns = (sheet) => (sheet === SHEET ? [1] : null);

function edit(cell: string, sheet = SHEET): CellEdit {
  return { sheet, cell, before: "", after: "ร่าง" };
}

function witnessOf(
  rows: readonly (readonly TestCell[])[],
  cell: string,
  naming: NamingColumns,
): RowWitness | null {
  const { cells } = createWitnesses(rawWorkbook([{ sheet: SHEET, rows }]), naming);
  return cells([edit(cell)])[0]?.witness ?? null;
}

const at = (offset: number, ...texts: string[]): WitnessCell[] =>
  texts.map((text, index) => ({ offset, column: index + 1, text }));
const known = (...cells: WitnessCell[]): RowWitness => ({ kind: "known", cells });
const none: NamingColumns = () => null;

const cases: [name: string, rows: TestCell[][], cell: string, naming: NamingColumns, witness: RowWitness][] =
  [
    [
      "a measure by what names it",
      [HEADINGS, ["๑. ก", "เดิม"], ["๒. ข"]],
      "B2",
      named,
      known(...at(0, "๑. ก")),
    ],
    [
      "two measures of the same name by all their texts and their neighbours'",
      [HEADINGS, ["๑. ก", "เดิม"], ["๑. ก", "อื่น"]],
      "B2",
      named,
      known(...at(0, "๑. ก", "เดิม"), ...at(-1, ...HEADINGS), ...at(1, "๑. ก", "อื่น")),
    ],
    [
      "a continued row, which nothing names, by all its texts and its neighbours'",
      [["๑. ก", "เดิม"], ["", "ต่อ"], ["๒. ข"]],
      "B2",
      named,
      known(...at(0, "", "ต่อ"), ...at(-1, "๑. ก", "เดิม"), ...at(1, "๒. ข", "")),
    ],
    [
      "a name of blanks is none",
      [["๑. ก"], [" ", "ต่อ"]],
      "B2",
      named,
      known(...at(0, " ", "ต่อ"), ...at(-1, "๑. ก", ""), ...at(1, "", "")),
    ],
    [
      "a row of a sheet without names by all its texts",
      [
        ["1", "ประชุม"],
        ["2", "อบรม"],
      ],
      "B2",
      none,
      known(...at(0, "2", "อบรม")),
    ],
    [
      "two rows alike of such a sheet by their neighbours, too",
      [
        ["1", "ประชุม"],
        ["1", "ประชุม"],
      ],
      "B2",
      none,
      known(...at(0, "1", "ประชุม"), ...at(-1, "1", "ประชุม"), ...at(1, "", "")),
    ],
    [
      "the first row has nothing above",
      [
        ["1", "ประชุม"],
        ["1", "ประชุม"],
      ],
      "B1",
      none,
      known(...at(0, "1", "ประชุม"), ...at(1, "1", "ประชุม")),
    ],
    [
      "a row that is still to be filled by being blank",
      [HEADINGS],
      "B2",
      named,
      { kind: "blank", cells: at(0, "", "") },
    ],
  ];
test.each(cases)("%s", (_, rows, cell, naming, witness) => {
  expect(witnessOf(rows, cell, naming)).toEqual(witness);
});

describe("what a group rests on", () => {
  const workbook = rawWorkbook([{ sheet: SHEET, rows: [["รายงาน"], HEADINGS, ["๑. ก"]] }]);
  const heading = { sheet: SHEET, row: 2 };
  const { of } = createWitnesses(workbook, named, heading);
  const givenOf = (...cells: CellEdit[]) => of({ cells, removedRows: [] }).given;

  test("the heading of the column that is written into", () => {
    const checked = [{ offset: 0, column: 2, text: "สรุปผล" }];
    const cells = [...at(0, "มาตรการ"), ...at(-1, "รายงาน")];
    expect(givenOf(edit("B3"))).toEqual([{ ...heading, witness: { kind: "known", cells, checked } }]);
  });

  test("once, however often it is asked for", () => {
    const once = of({ cells: [edit("B3")], removedRows: [] });
    expect(of(once)).toEqual(once);
  });

  test("not for the heading row itself, nor for another sheet", () => {
    expect([givenOf(edit("B2")), givenOf(edit("A1", "อื่น"))]).toEqual([undefined, undefined]);
  });

  test("not where a second row looks like the headings", () => {
    const rows = [["รายงาน"], HEADINGS, ["๑. ก"], ["รายงาน"], HEADINGS];
    const twice = createWitnesses(rawWorkbook([{ sheet: SHEET, rows }]), named, heading);
    expect(twice.headings([edit("B3")])).toEqual([]);
  });
});

test("a sheet that the workbook lacks gives no witness", () => {
  const { cells, rows, rowMeant } = createWitnesses(rawWorkbook([{ rows: [HEADINGS] }]), named);
  const removal = { sheet: "ไม่มี", row: 2, cells: [] };
  expect(cells([edit("A1", "ไม่มี")])).toEqual([edit("A1", "ไม่มี")]);
  expect(rows([removal])).toEqual([removal]);
  expect(rowMeant("ไม่มี", 2)).toEqual([]);
});
