import { squash } from "../text/squash";
import type { RawWorkbook } from "../sheet/raw-table";
import { readProgramSheet } from "../sheet/program/read-program-sheet";
import { SENT_KINDS } from "./write-sent-record";

/** Whether a workbook was made for one unit: it remembers what that unit was sent, whatever else somebody changed in it. */
export function isUnitWorkbook(workbook: RawWorkbook): boolean {
  const rows = readProgramSheet(workbook)?.rows ?? [];
  return rows.some(({ record }) => squash(record.kind) === squash(SENT_KINDS.workbook));
}
