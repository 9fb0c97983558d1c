import { checkWorkbook } from "../../app/check-workbook";
import type { PlainDate } from "../../core/calendar/plain-date";
import { createCheckMemory } from "../../core/engine/check-memory";
import type { WantedTable } from "../../core/model/wanted-table";
import { keepSameRows } from "../../core/sheet/keep-same-rows";
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
export type CheckTable = (
  workbook: RawWorkbook,
  table: WantedTable | null,
  options: {
    readonly asOf: PlainDate;
    readonly known: readonly ListedTable[] | null;
    readonly onShare?: ((share: number) => void) | undefined;
  },
) => CheckOutcome;

/** Makes what checks a table again and again: it remembers what the rows say and what was said of them, and asks only about what changed. */
export function createTableChecker(): CheckTable {
  const memory = createCheckMemory();
  let last: RawWorkbook | null = null;
  return (read, table, { asOf, known, onShare }) => {
    const workbook = keepSameRows(last, read);
    last = workbook;
    const options = {
      asOf,
      fiscalYear: null,
      sheetName: null,
      table,
      purpose: "check",
      memory,
      onShare,
    } as const;
    const result = checkWorkbook(workbook, options);
    const { fiscalYear } = result.ok ? result.value.settings : readSettings(workbook);
    const listed = listTables(workbook, result.ok ? result.value.sheet : null, fiscalYear);
    const tables = known === null ? listed : carryTables(known, listed, workbook);
    if (!result.ok) return { kind: "no-table", fault: result.fault, workbook, tables };
    return { kind: "checked", checked: result.value, workbook, tables };
  };
}
