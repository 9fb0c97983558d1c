import { calculateFormula } from "./calculate-formula";
import type { Cell, CellValue, ValueKind } from "./cell";
import { isErrorValue } from "./coerce-value";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Chains of formulas longer than this keep an old value, as a circular reference would. */
const MAX_PASSES = 20;

function kindOf(value: CellValue): ValueKind {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}

function formulaCells(workbook: Workbook): { sheet: Sheet; cell: Cell; formula: string }[] {
  const found: { sheet: Sheet; cell: Cell; formula: string }[] = [];
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== null) found.push({ sheet, cell, formula: cell.formula });
    }
  }
  return found;
}

/** Calculates every formula of the workbook until nothing changes. */
export function recalculate(workbook: Workbook): void {
  const cells = formulaCells(workbook);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    let isStable = true;
    for (const { sheet, cell, formula } of cells) {
      const value = calculateFormula(workbook, sheet, formula);
      if (value !== cell.value) isStable = false;
      cell.value = value;
      cell.kind = kindOf(value);
    }
    if (isStable) return;
  }
}
