import type { PlainDate } from "../core/calendar/plain-date";
import type { WantedTable } from "../core/model/wanted-table";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { checkWorkbook, type CheckedWorkbook } from "./check-workbook";
import { succeed, type Result } from "./ports/result";
import type { Spreadsheet } from "./ports/spreadsheet";

/** The measures of the open workbook that are worked on, and how they are read again before anything is written. */
export interface OpenSheet {
  readonly spreadsheet: Spreadsheet;
  /** Reads the workbook with all that is known of its merged areas. */
  readonly read: () => Promise<Result<RawWorkbook>>;
  /** Name of the measures sheet. */
  readonly sheetName: string;
  /** The table on it that is meant; left out for the first. */
  readonly table?: WantedTable | null;
  readonly today: PlainDate;
}

export interface ReadSheet {
  readonly workbook: RawWorkbook;
  /** Read, but not checked. */
  readonly checked: CheckedWorkbook;
}

/** Reads the measures, the evidence and the indicators as they are now. */
export async function readOpenSheet({
  read,
  sheetName,
  table = null,
  today,
}: OpenSheet): Promise<Result<ReadSheet>> {
  const workbook = await read();
  if (!workbook.ok) return workbook;
  const options = { asOf: today, fiscalYear: null, sheetName, table, purpose: "check" } as const;
  const checked = checkWorkbook(workbook.value, options, []);
  return checked.ok ? succeed({ workbook: workbook.value, checked: checked.value }) : checked;
}
