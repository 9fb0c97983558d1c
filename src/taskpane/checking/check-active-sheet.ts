import { checkWorkbook, type CheckedWorkbook } from "../../app/check-workbook";
import type { Result } from "../../app/result";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { RawWorkbook } from "../../core/sheet/raw-table";

/**
 * Checks the sheet that the officer means: on an explicit check the sheet in front, if it holds measures; else the one checked
 * before, so that typing in the settings sheet does not send the pane to another year's measures; else the first.
 */
export function checkActiveSheet(
  workbook: RawWorkbook,
  today: PlainDate,
  options: { readonly lastSheet: string | null; readonly isExplicit: boolean },
): Result<CheckedWorkbook> {
  const { lastSheet, isExplicit } = options;
  const check = (sheetName: string | null): Result<CheckedWorkbook> =>
    checkWorkbook(workbook, { asOf: today, fiscalYear: null, sheetName, purpose: "check" });
  const isThere = lastSheet !== null && workbook.tables.some(({ sheet }) => sheet === lastSheet);
  const front = workbook.tables[workbook.active]?.sheet;
  if (!isThere || front === lastSheet) return orElse(check(isThere ? lastSheet : null), () => check(null));
  if (!isExplicit) return orElse(check(lastSheet), () => check(null));

  const found = check(null);
  const isInFront = found.ok && found.value.sheet.sheet === front;
  return isInFront ? found : orElse(check(lastSheet), () => found);
}

function orElse<Value>(result: Result<Value>, other: () => Result<Value>): Result<Value> {
  return result.ok ? result : other();
}
