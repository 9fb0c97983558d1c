import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { newWorkbook } from "../../src/app/new-workbook";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { newWorkbookLayout } from "../../src/core/sheet/new-workbook-layout";

test("the layout of the year goes to the writer, and its bytes come back", async () => {
  const bytes = Uint8Array.of(1, 2, 3);
  const written: unknown[] = [];
  const result = await newWorkbook(2569, (layout) => {
    written.push(layout);
    return Promise.resolve(bytes);
  });
  expect(result).toBe(bytes);
  expect(written).toEqual([newWorkbookLayout(2569)]);
});

test("the file is known for a measures sheet without measures, and nothing is found wrong with it", async () => {
  const workbook = await readWorkbook(await newWorkbook(2569, writeWorkbook));
  if (!workbook.ok) throw new Error(workbook.fault.en);
  const asOf = "2026-04-15" as PlainDate;
  const report = checkWorkbook(workbook.value, { asOf, fiscalYear: null, sheetName: null, purpose: "check" });
  expect(report).toMatchObject({
    ok: true,
    value: {
      sheet: { sheet: "มาตรการ", headerRow: 4, fiscalYear: 2569, organization: null, measures: [] },
      settings: { fiscalYear: 2569, digits: "thai" },
      findings: [],
    },
  });
});
