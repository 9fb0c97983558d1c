import { formatThaiDate } from "../../calendar/format-thai-date";
import { parsePlainDate, type PlainDate } from "../../calendar/plain-date";
import { parseThaiDate } from "../../calendar/timeframe/parse-thai-date";
import type { ProgramRecord } from "../../model/program-record";
import type { Aside } from "../../model/set-aside";
import { isBlank } from "../../text/blank";
import { squash } from "../../text/squash";
import type { RawWorkbook } from "../raw-table";
import { parseAsideKey, type AsideKey } from "./aside-key";
import { asideValue, parseAsideValue } from "./aside-value";
import { readProgramSheet, type ProgramSheet } from "./read-program-sheet";

/** The kind of a record that says of a finding that a person set it aside. */
export const SET_ASIDE_KIND = "ข้ามข้อตรวจ";

/** A record of a finding that was set aside. */
export interface AsideRecord {
  /** Of the hidden sheet. */
  readonly row: number;
  readonly key: AsideKey;
  /** The same as it is written. */
  readonly keyText: string;
  readonly aside: Aside;
}

/** What was set aside in a workbook; rows without a key or a reason that can be read are left out. */
export function readSetAside(workbook: RawWorkbook): AsideRecord[] {
  const program = readProgramSheet(workbook);
  return program === null ? [] : asideRecords(program);
}

/** The same of a hidden sheet that was read. */
export function asideRecords({ rows }: Pick<ProgramSheet, "rows">): AsideRecord[] {
  return rows.flatMap(({ row, record }) => {
    if (squash(record.kind) !== squash(SET_ASIDE_KIND)) return [];
    const key = parseAsideKey(record.key);
    const said = parseAsideValue(record.value);
    if (key === null || said === null) return [];
    const by = isBlank(record.by) ? null : record.by.trim();
    return [{ row, key, keyText: record.key, aside: { ...said, by, on: readDay(record.on) } }];
  });
}

/** The record of a finding that is set aside on a day. */
export function asideRecord(key: string, { by, ...said }: Omit<Aside, "on">, day: PlainDate): ProgramRecord {
  return {
    kind: SET_ASIDE_KIND,
    key,
    value: asideValue(said),
    by: by ?? "",
    on: formatThaiDate(day, { digits: "arabic", month: "short" }),
  };
}

/** A cell that Excel made a date of shows YYYY-MM-DD. */
function readDay(written: string): string {
  const text = written.trim();
  return parsePlainDate(text) ?? parseThaiDate(text) ?? text;
}
