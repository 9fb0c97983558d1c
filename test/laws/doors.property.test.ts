import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { fixWorkbook } from "../../src/app/fix-workbook";
import type { CheckJson } from "../../src/cli/check-json";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { LAW_OPTIONS } from "../support/messy/checked";
import { messyWorkbook } from "../support/messy/messy-workbook";
import { workbookFile } from "../support/messy/workbook-file";
import { propertyRuns } from "../support/property-runs";
import { runCli } from "../support/run-cli";
import { THAI_SPELLING } from "../support/thai-spelling";

const OPTIONS = { ...LAW_OPTIONS, spelling: THAI_SPELLING };
const FILE = "plan.xlsx";
const FIXED = "fixed.xlsx";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doors-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function read(file: string): Promise<RawWorkbook> {
  const workbook = await readWorkbook(readFileSync(join(folder, file)));
  if (!workbook.ok) throw new Error(workbook.fault.en);
  return workbook.value;
}

test("the command line says of a file what the core says of its sheets", async () => {
  await fc.assert(
    fc.asyncProperty(messyWorkbook, async (tables) => {
      writeFileSync(join(folder, FILE), await workbookFile(tables));
      const checked = checkWorkbook(await read(FILE), { ...OPTIONS, purpose: "check" });
      const { code, out } = await runCli(folder, "check", FILE, "--json", "--as-of", OPTIONS.asOf);
      const [said] = (JSON.parse(out) as CheckJson).workbooks;
      if (!checked.ok) {
        expect([code, said]).toEqual([2, { file: FILE, error: checked.fault }]);
        return;
      }
      const { sheet, findings, counts } = checked.value;
      expect(said).toMatchObject({ sheet: sheet.sheet, counts, findings });
      expect(code).toBe(counts.error > 0 ? 1 : 0);
    }),
    propertyRuns(10),
  );
});

test("fixes in a file are those of the core, and made twice are made once", async () => {
  await fc.assert(
    fc.asyncProperty(messyWorkbook, async (tables) => {
      writeFileSync(join(folder, FILE), await workbookFile(tables));
      const workbook = await read(FILE);
      const fixed = fixWorkbook(workbook, OPTIONS);
      if (!fixed.ok) return;
      rmSync(join(folder, FIXED), { force: true });
      const { out } = await runCli(folder, "fix", FILE, "-o", FIXED, "--as-of", OPTIONS.asOf, "--lang", "en");
      // What the file does not let be changed is told; the rest is what the core proposed.
      if (out.includes("Not fixed:")) return;
      const after = await read(FIXED);
      expect(after.tables).toEqual(applyEdits(workbook, fixed.value.edits).tables);
      const again = fixWorkbook(after, OPTIONS);
      expect(again.ok && again.value.edits).toEqual({ cells: [], removedRows: [] });
    }),
    propertyRuns(8),
  );
});
