import { recordSheetsLayout } from "../../../src/core/sheet/record-sheets-layout";

test("the two sheets of records, and no other", () => {
  expect(recordSheetsLayout(null).sheets.map(({ name }) => name)).toEqual(["หลักฐาน", "ตัวชี้วัด"]);
});
