import type { SelectedRow } from "../../../../src/app/ports/spreadsheet";
import { settleTurns } from "excel-host/testing/office-globals";
import { openWorkbook } from "../../../support/open-workbook";
import { rawWorkbook } from "../../../support/raw-table";

const WORKBOOK = rawWorkbook([
  { sheet: "แผน", rows: [["ก"], ["ข"]] },
  { sheet: "ปก", rows: [["ค"]] },
]);

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await settleTurns();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

test("the selected row is told at once, and again for every other, until it is stopped", async () => {
  const spreadsheet = await openWorkbook(WORKBOOK);
  const seen: string[] = [];
  const note = ({ sheet, row }: SelectedRow): void => void seen.push(`${sheet} ${row}`);
  const watching = await spreadsheet.watchSelection?.(note);
  expect(watching?.ok).toBe(true);
  expect(seen).toEqual(["แผน 1"]);
  spreadsheet.selectCell("แผน", "C4");
  await settle();
  expect(seen.at(-1)).toBe("แผน 4");
  spreadsheet.activate("ปก");
  await settle();
  expect(seen.at(-1)).toBe("ปก 1");
  if (watching?.ok) await watching.value();
  const { length } = seen;
  spreadsheet.selectCell("แผน", "A9");
  await settle();
  expect(seen).toHaveLength(length);
});

test("where Excel does not answer there is a fault, and nothing is told", async () => {
  const spreadsheet = await openWorkbook(WORKBOOK);
  spreadsheet.failWith({ th: "ไม่ตอบ", en: "no answer" });
  const watching = await spreadsheet.watchSelection?.(() => undefined);
  expect(watching?.ok).toBe(false);
});
