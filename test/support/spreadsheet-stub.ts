import type { Spreadsheet } from "../../src/app/ports/spreadsheet";

/** The port with nothing behind it but what a test gives; whatever else is asked for is an error of the test. */
export function createSpreadsheetStub(given: Partial<Spreadsheet>): Spreadsheet {
  const refuse = (): never => {
    throw new Error("this test has nothing behind that call");
  };
  return {
    platform: "web",
    lacks: () => null,
    read: refuse,
    select: refuse,
    watch: refuse,
    write: refuse,
    undo: refuse,
    makeSheets: refuse,
    takeSheetsAway: refuse,
    readFilledTexts: refuse,
    rememberFilled: refuse,
    ...given,
  };
}
