import { peek, skip, takeNumber, type Cursor } from "./cursor";
import type { DurationPhrase } from "./phrase";
import { readDates } from "./read-dates";
import type { Token } from "./token";

type Unit = DurationPhrase["unit"];

const UNITS: Readonly<Partial<Record<Token["kind"], Unit>>> = {
  day: "day",
  workday: "workday",
  week: "week",
  month: "month",
  year: "year",
  shortUnit: "hour",
};

/** "ระยะเวลา 3 เดือน", "รวม 60 วัน", "รอบ 5 เดือน", "3 ปี": how long, which gives no date but must fit the dates beside it. */
export function readLength(cursor: Cursor): DurationPhrase | null {
  if (!skip(cursor, "length")) skip(cursor, "round");
  return readCount(cursor);
}

/** The same where the text says that it is a length: "ระยะเวลา 3 เดือน เมษายน - …" is not the third of April. */
export function readNamedLength(cursor: Cursor): DurationPhrase | null {
  if (!skip(cursor, "length") || isDayOfRange({ ...cursor })) return null;
  return readCount(cursor);
}

/** "ระยะเวลา 3 เดือน เมษายน - 10 มิถุนายน": since the range ends on a day, the number is one, too. */
function isDayOfRange(ahead: Cursor): boolean {
  return readDates(ahead)?.spans[0]?.to?.day !== undefined;
}

function readCount(cursor: Cursor): DurationPhrase | null {
  if (skip(cursor, "allDay")) return { kind: "duration", count: 24, unit: "hour" };
  const count = takeNumber(cursor)?.value;
  const unit = UNITS[peek(cursor)?.kind ?? "unknown"];
  if (count === undefined || unit === undefined) return null;
  cursor.at++;
  return { kind: "duration", count, unit };
}
