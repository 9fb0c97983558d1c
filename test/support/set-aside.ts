import { asideKeyOf } from "../../src/app/aside-key-of";
import { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "../../src/app/check-workbook";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { Finding } from "../../src/core/engine/finding";
import type { Aside } from "../../src/core/model/set-aside";
import { asideRecord } from "../../src/core/sheet/program/findings-set-aside";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { rawTable, type TestTable } from "./raw-table";

export const PROGRAM_SHEET = "ข้อมูลโปรแกรม";
export const SAID_RIGHT: Omit<Aside, "on"> = { reason: { kind: "right" }, explanation: null, by: null };

const DAY = "2025-10-15" as PlainDate;

/** The hidden sheet with these rows. */
export function programTable(rows: readonly (readonly string[])[]): TestTable {
  return { sheet: PROGRAM_SHEET, hidden: true, rows: [["ชนิด", "กุญแจ", "ค่า", "ผู้บันทึก", "วันที่"], ...rows] };
}

/** The rows of the hidden sheet by which these findings of a workbook are set aside. */
export function asideRows(
  workbook: RawWorkbook,
  { sheet }: Pick<CheckedWorkbook, "sheet">,
  findings: readonly Finding[],
  said: Omit<Aside, "on"> = SAID_RIGHT,
): string[][] {
  return findings.map((finding) => {
    const { kind, key, value, by, on } = asideRecord(asideKeyOf(workbook, sheet, finding), said, DAY);
    return [kind, key, value, by, on];
  });
}

/** The workbook with a hidden sheet of these rows, in place of the one it has. */
export function withProgramRows(workbook: RawWorkbook, rows: readonly (readonly string[])[]): RawWorkbook {
  const others = workbook.tables.filter(({ sheet }) => sheet !== PROGRAM_SHEET);
  return { ...workbook, tables: [...others, rawTable(programTable(rows))] };
}

/** The workbook as it is once the findings that `isMeant` names are set aside. */
export function withSetAside(
  workbook: RawWorkbook,
  isMeant: (finding: Finding) => boolean,
  said = SAID_RIGHT,
): RawWorkbook {
  const checked = checkedOf(workbook);
  return withProgramRows(workbook, asideRows(workbook, checked, checked.findings.filter(isMeant), said));
}

/** A workbook as it is checked on the day of the tests, unless another one is meant. */
export function checkedOf(workbook: RawWorkbook, options: Partial<CheckOptions> = {}): CheckedWorkbook {
  const checked = checkWorkbook(workbook, {
    asOf: DAY,
    fiscalYear: null,
    sheetName: null,
    purpose: "check",
    ...options,
  });
  if (!checked.ok) throw new Error(checked.fault.en);
  return checked.value;
}
