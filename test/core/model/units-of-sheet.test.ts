import { unitsOfSheet } from "../../../src/core/model/units-of-sheet";
import { sheetOf } from "../../support/measure-sheet";

test("a unit bears the name by which the sheet first calls it, and is the same in other spaces", () => {
  const units = unitsOfSheet(
    sheetOf([
      { responsibleUnit: "กองคลัง" },
      { responsibleUnit: "สำนักปลัด, กอง คลัง" },
      { responsibleUnit: "" },
    ]),
  );
  expect(units.all.map(({ name }) => name)).toEqual(["กองคลัง", "สำนักปลัด"]);
  expect([1, 2, 3, 4].map((ordinal) => units.of(ordinal).map(({ name }) => name))).toEqual([
    ["กองคลัง"],
    ["สำนักปลัด", "กองคลัง"],
    [],
    [],
  ]);
});
