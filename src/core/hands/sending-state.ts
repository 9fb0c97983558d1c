import { formatThaiDate } from "../calendar/format-thai-date";
import { parsePlainDate, type PlainDate } from "../calendar/plain-date";
import { parseThaiDate } from "../calendar/timeframe/parse-thai-date";
import type { ProgramRecord } from "../model/program-record";
import type { RawWorkbook } from "../sheet/raw-table";
import { readProgramSheet, type ProgramSheet } from "../sheet/program/read-program-sheet";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";

/** What the main workbook remembers of a unit's workbook. */
export type SendingStep = "sent" | "back";

/** The kinds of these records; their key is the unit. */
const STEP_KINDS: Readonly<Record<SendingStep, string>> = {
  sent: "ส่งให้หน่วยงาน",
  back: "รับกลับจากหน่วยงาน",
};

/** When a unit's workbook was sent and came back; null for a step that is not remembered, or whose day cannot be read. */
export type SendingState = Readonly<Record<SendingStep, PlainDate | null>>;

/**
 * What was sent out of the main workbook and came back, by unit (`squash` of its name). A unit that was sent a workbook again has not
 * answered: what came back before that day does not count.
 */
export function readSendingStates(workbook: RawWorkbook): ReadonlyMap<string, SendingState> {
  const states = new Map<string, SendingState>();
  for (const { record } of readProgramSheet(workbook)?.rows ?? []) {
    const step = stepOf(record.kind);
    if (step === null || isBlank(record.key)) continue;
    const key = squash(record.key);
    const day = parsePlainDate(record.on.trim()) ?? parseThaiDate(record.on);
    states.set(key, { ...(states.get(key) ?? { sent: null, back: null }), [step]: day });
  }
  for (const [key, { sent, back }] of states) {
    if (sent !== null && back !== null && back < sent) states.set(key, { sent, back: null });
  }
  return states;
}

/** The records that remember a step of some units on a day. */
export function sendingRecords(
  step: SendingStep,
  units: readonly string[],
  { by, day }: { readonly by: string; readonly day: PlainDate },
): readonly ProgramRecord[] {
  const on = formatThaiDate(day, { digits: "arabic", month: "short" });
  return units.map((unit) => ({ kind: STEP_KINDS[step], key: unit, value: "", by, on }));
}

/** Rows of the hidden sheet whose place such records take: a step of a unit is remembered once. */
export function sendingRows(
  { rows }: Pick<ProgramSheet, "rows">,
  records: readonly ProgramRecord[],
): ReadonlyMap<ProgramRecord, number> {
  const known = new Map(
    rows.map(({ row, record }) => [`${squash(record.kind)}\n${squash(record.key)}`, row]),
  );
  return new Map(
    records.flatMap((record) => {
      const row = known.get(`${squash(record.kind)}\n${squash(record.key)}`);
      return row === undefined ? [] : [[record, row] as const];
    }),
  );
}

function stepOf(kind: string): SendingStep | null {
  const name = squash(kind);
  return (["sent", "back"] as const).find((step) => squash(STEP_KINDS[step]) === name) ?? null;
}
