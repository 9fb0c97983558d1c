import { checkWorkbook } from "../../app/check-workbook";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { WantedTable } from "../../core/model/wanted-table";
import { listTables, type ListedTable } from "../../core/sheet/list-tables";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import { readSettings } from "../../core/sheet/read-settings";
import { carryTables } from "./carry-tables";
import type { CheckOutcome } from "./check-outcome";

/**
 * Checks the table that is wanted, or the one that is found, and lists those of the workbook. It comes with all that reads and
 * checks, which the first screen does not wait for.
 * @param known the tables of the check before; null where all sheets were read
 */
export function checkTable(
  workbook: RawWorkbook,
  table: WantedTable | null,
  { asOf, known }: { readonly asOf: PlainDate; readonly known: readonly ListedTable[] | null },
): CheckOutcome {
  const options = { asOf, fiscalYear: null, sheetName: null, table, purpose: "check" } as const;
  const result = checkWorkbook(workbook, options);
  const { fiscalYear } = result.ok ? result.value.settings : readSettings(workbook);
  const listed = listTables(workbook, result.ok ? result.value.sheet : null, fiscalYear);
  const tables = known === null ? listed : carryTables(known, listed, workbook);
  if (!result.ok) return { kind: "no-table", fault: result.fault, workbook, tables };
  return { kind: "checked", checked: result.value, workbook, tables };
}
