import type { PlainDate } from "../core/calendar/plain-date";
import type { Finding } from "../core/engine/finding";
import type { ProgramRecord } from "../core/model/program-record";
import type { Aside } from "../core/model/set-aside";
import { asideRecord, asideRecords } from "../core/sheet/program/findings-set-aside";
import { parseAsideKey } from "../core/sheet/program/aside-key";
import { addedRowEdits } from "../core/sheet/program/program-row-edits";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { asideKeyOf } from "./aside-key-of";
import type { OnStep } from "./changes/make-change";
import type { CheckedWorkbook } from "./check-workbook";
import { fail, succeed, type Result, type UserFault } from "./ports/result";
import type { Spreadsheet } from "./ports/spreadsheet";
import { tidyAside } from "./tidy-aside";
import { writeProgramRecords, type WrittenRecords } from "./write-program-records";

/** Findings that a person sets aside together, as they were shown: one of a row of several, for example. */
export interface FindingsToSetAside {
  readonly findings: readonly Finding[];
  /** The reading in which they were found. */
  readonly shown: {
    readonly workbook: RawWorkbook;
    readonly checked: Pick<CheckedWorkbook, "sheet" | "cameBack">;
  };
  readonly said: Omit<Aside, "on">;
  readonly today: PlainDate;
}

/**
 * Sets findings aside with the workbook: in the hidden sheet ข้อมูลโปรแกรม, which is made when it is first needed. It holds for the
 * texts that were shown; where a cell has changed since, its finding stays. What came back takes the place of its earlier record.
 * @returns a fault where nothing was written: an error cannot be set aside, and a reason of one's own needs words
 */
export async function setFindingAside(
  spreadsheet: Pick<Spreadsheet, "read" | "makeSheets" | "write">,
  { findings, shown, said, today }: FindingsToSetAside,
  onStep?: OnStep,
): Promise<Result<WrittenRecords>> {
  if (findings.some(({ severity }) => severity === "error")) return fail(FAULTS.error);
  const tidy = tidyAside(said);
  if (!tidy.ok) return tidy;
  const { workbook, checked } = shown;
  const old = new Map(checked.cameBack.map(({ finding, key }) => [finding, key]));
  const oldOf = new Map<string, string | undefined>();
  for (const finding of findings) oldOf.set(asideKeyOf(workbook, checked.sheet, finding), old.get(finding));
  const records = [...oldOf.keys()].map((key) => asideRecord(key, tidy.value, today));
  return writeProgramRecords(
    spreadsheet,
    {
      asNew: records,
      change: (program) => {
        const { kind, key, value } = program.columns;
        if (kind === null || key === null || value === null) return fail(FAULTS.columns);
        const rowOf = new Map(asideRecords(program).map(({ row, key: { exact } }) => [exact, row]));
        const known = (text = ""): number | undefined => rowOf.get(parseAsideKey(text)?.exact ?? "");
        const wanted = records.filter((record) => known(record.key) === undefined);
        return succeed(
          addedRowEdits(
            program,
            wanted,
            placesOf(wanted, (record) => known(oldOf.get(record.key))),
          ),
        );
      },
    },
    onStep,
  );
}

/** The row of each record that takes the place of an earlier one, each row once. */
function placesOf(
  records: readonly ProgramRecord[],
  oldRowOf: (record: ProgramRecord) => number | undefined,
): Map<ProgramRecord, number> {
  const places = new Map<number, ProgramRecord>();
  for (const record of records) {
    const row = oldRowOf(record);
    if (row !== undefined && !places.has(row)) places.set(row, record);
  }
  return new Map([...places].map(([row, record]) => [record, row]));
}

const FAULTS = {
  error: {
    th: "ข้อที่ต้องแก้ข้ามไม่ได้ แก้ในแผ่นงาน",
    en: "An error cannot be set aside; mend it in the sheet",
  },
  columns: {
    th: "แผ่น “ข้อมูลโปรแกรม” ขาดคอลัมน์ ชนิด กุญแจ หรือ ค่า เติมหัวคอลัมน์แล้วลองอีกครั้ง",
    en: "The sheet “ข้อมูลโปรแกรม” lacks the column ชนิด, กุญแจ or ค่า; add the heading and try again",
  },
} as const satisfies Record<string, UserFault>;
