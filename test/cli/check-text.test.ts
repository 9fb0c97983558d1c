import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { checkWorkbook, type CheckedWorkbook } from "../../src/app/check-workbook";
import { checkText } from "../../src/cli/check-text";
import { styleFor } from "../../src/cli/style";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { Finding } from "../../src/core/engine/finding";

const SAMPLE = join(__dirname, "../../assets/sample/measures-2568.xlsx");
const AS_OF = "2025-10-15" as PlainDate;
/** More than one call takes as arguments. */
const MANY = 300_000;

async function checkedSample(): Promise<CheckedWorkbook> {
  const workbook = await readWorkbook(await readFile(SAMPLE));
  if (!workbook.ok) throw new Error(workbook.fault.en);
  const options = { asOf: AS_OF, fiscalYear: null, sheetName: null, purpose: "check" } as const;
  const checked = checkWorkbook(workbook.value, options);
  if (!checked.ok) throw new Error(checked.fault.en);
  return checked.value;
}

test("as many findings as a sheet can have are listed, each on its line", async () => {
  const checked = await checkedSample();
  const finding = checked.findings[0] as Finding;
  const findings = Array.from({ length: MANY }, (_, index) => ({ ...finding, cell: `A${index + 1}` }));
  const text = checkText(
    "plan.xlsx",
    { ...checked, findings },
    { asOf: AS_OF, language: "en", style: styleFor(false, {}), tables: [] },
  );
  const listed = text.split("\n").filter((line) => line.endsWith(finding.check));
  expect(listed).toHaveLength(MANY);
  expect(listed[0]).toMatch(/A1 +/);
  expect(listed.at(-1)).toMatch(/A300000 +/);
  expect(new Set(listed.map((line) => line.indexOf(finding.message.en))).size).toBe(1);
});
