import { findThaiDates } from "../../calendar/find-thai-dates";
import { formatThaiDate } from "../../calendar/format-thai-date";
import type { PlainDate } from "../../calendar/plain-date";
import type { ProgramRecord } from "../../model/program-record";
import { squash } from "../../text/squash";
import type { RawWorkbook } from "../raw-table";
import { readProgramSheet } from "./read-program-sheet";

/** The kind of a record in the main workbook that says what was done with the workbook of a unit; its key is the unit's name. */
export const UNIT_SENDING_KIND = "งานของหน่วยงาน";

const WORDS = { sent: "ส่งให้แล้ว", received: "รับกลับแล้ว" } as const;

/** How far the work of a unit is; a unit to which nothing was sent has none. */
export interface UnitSending {
  /** As the sheet wrote it then. */
  readonly unit: string;
  /** Whether its workbook came back after it was sent last. */
  readonly state: keyof typeof WORDS;
  /** The day of that; null where somebody has written something else there. */
  readonly on: PlainDate | null;
}

/** What was sent and came back, by the name of the unit without its spaces; the last record of a unit counts. */
export function readUnitSendings(workbook: RawWorkbook): ReadonlyMap<string, UnitSending> {
  const rows = readProgramSheet(workbook)?.rows ?? [];
  return new Map(
    rows.flatMap(({ record }) => {
      const sending = parseSending(record);
      return sending === null ? [] : [[squash(sending.unit), sending] as const];
    }),
  );
}

/**
 * The records of all sendings once these units have got their workbooks, or have sent them back; others stay as they are.
 * @param today the day of it
 */
export function withUnitSendings(
  records: readonly ProgramRecord[],
  state: UnitSending["state"],
  units: readonly string[],
  today: PlainDate,
): readonly ProgramRecord[] {
  const keys = new Set(units.map(squash));
  const on = formatThaiDate(today, { digits: "arabic", month: "short" });
  return [
    ...records.filter(({ kind, key }) => kind === UNIT_SENDING_KIND && !keys.has(squash(key))),
    ...units.map((key) => ({ kind: UNIT_SENDING_KIND, key, value: WORDS[state], by: "", on })),
  ];
}

function parseSending({ kind, key, value, on }: ProgramRecord): UnitSending | null {
  if (squash(kind) !== squash(UNIT_SENDING_KIND) || squash(key) === "") return null;
  const state = squash(value) === squash(WORDS.received) ? "received" : "sent";
  return { unit: key.trim(), state, on: findThaiDates(on)[0]?.date ?? null };
}
