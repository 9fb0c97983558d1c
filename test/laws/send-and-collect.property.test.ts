import fc from "fast-check";
import { readWorkbook } from "../../src/adapters/xlsx/read-workbook";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { collect, readBack } from "../../src/app/collect";
import { sendOut } from "../../src/app/send-out";
import type { BackWorkbook } from "../../src/core/hands/merged";
import type { ReadWorkbook } from "../../src/core/hands/read-workbook";
import type { WorkbookLayout } from "../../src/core/model/workbook-layout";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { plainCellText } from "../../src/core/text/plain-cell-text";
import { shownLayout } from "../support/hands";
import { checkedOrNull, LAW_OPTIONS } from "../support/messy/checked";
import { messyWorkbook, unspoiltWorkbook } from "../support/messy/messy-workbook";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";
import { rawWorkbook, type TestCell, type TestTable } from "../support/raw-table";

/** No reader hands over what nothing shows for and no XML can hold. */
function asRead(table: TestTable): TestTable {
  const shown = (cell: TestCell): TestCell => (typeof cell === "string" ? plainCellText(cell) : cell);
  return { ...table, rows: table.rows.map((row) => row && row.map(shown)) };
}

function readMain(workbook: RawWorkbook): ReadWorkbook | null {
  const checked = checkedOrNull(workbook);
  return checked && { workbook, sheet: checked.sheet, records: checked.records };
}

async function writeAndRead(layout: WorkbookLayout): Promise<RawWorkbook> {
  const read = await readWorkbook(await writeWorkbook(layout));
  if (!read.ok) throw new Error(read.fault.en);
  return read.value;
}

/** What all units are sent; the first as a file that is written and read again. */
async function sendAndRead(main: ReadWorkbook): Promise<readonly BackWorkbook[]> {
  const sent = sendOut(main, { today: LAW_OPTIONS.asOf, wanted: [] });
  if (!sent.ok) return [];
  const backs: BackWorkbook[] = [];
  for (const { fileName, layOut } of sent.value.files) {
    const workbook = backs.length === 0 ? await writeAndRead(layOut()) : shownLayout(layOut());
    const back = readBack(fileName, workbook, LAW_OPTIONS.asOf);
    if (!back.ok) throw new Error(back.fault.en);
    backs.push(back.value);
  }
  return backs;
}

describe("what is sent out and comes back untouched", () => {
  test("of any workbook: changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(messyWorkbook, async (tables) => {
        const main = readMain(rawWorkbook(tables.map(asRead)));
        if (main === null) return;
        const { taken, conflicts, rows } = collect(main, await sendAndRead(main));
        expect({ taken, conflicts, rows }).toEqual({ taken: [], conflicts: [], rows: [] });
      }),
      propertyRuns(RUNS_ON_SHEETS),
    );
  }, 120_000);

  test("of a workbook that nobody spoilt: nothing is told of it either", async () => {
    await fc.assert(
      fc.asyncProperty(unspoiltWorkbook, async (tables) => {
        const main = readMain(rawWorkbook(tables.map(asRead)));
        if (main === null) return;
        const { files, left } = collect(main, await sendAndRead(main));
        expect([files.filter(({ refused }) => refused !== null), left]).toEqual([[], []]);
      }),
      propertyRuns(RUNS_ON_SHEETS),
    );
  }, 120_000);
});
