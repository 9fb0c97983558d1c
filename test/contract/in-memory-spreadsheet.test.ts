import type { Capability } from "../../src/app/spreadsheet";
import { createInMemorySpreadsheet } from "../support/in-memory-spreadsheet";
import { testSpreadsheetContract } from "./spreadsheet-contract";

const FAULT = { th: "มีบางอย่างขวางอยู่ใน Excel", en: "something stands in the way of Excel" };

testSpreadsheetContract("in memory", (workbook, { unlocked = [], lacking = [] } = {}) => {
  const lacks = Object.fromEntries(lacking.map((name: Capability) => [name, FAULT]));
  const spreadsheet = createInMemorySpreadsheet(workbook, { unlocked, lacks });
  return Promise.resolve({
    spreadsheet,
    typeIntoCell: spreadsheet.typeIntoCell,
    textOf: spreadsheet.textOf,
    contents: spreadsheet.dump,
    selection: spreadsheet.selection,
    sheetNames: spreadsheet.sheetNames,
    renameSheet: spreadsheet.renameSheet,
    deleteSheet: spreadsheet.deleteSheet,
    insertRow: spreadsheet.insertRow,
    removeRow: spreadsheet.removeRow,
    sortRows: spreadsheet.sortRows,
    copyRow: spreadsheet.copyRow,
    insertColumn: spreadsheet.insertColumn,
    filterRows: spreadsheet.filterRows,
    settle: () => Promise.resolve(),
    standInTheWay: () => {
      spreadsheet.failWith(FAULT);
    },
  });
});
