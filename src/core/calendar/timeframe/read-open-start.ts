import { attempt, isAt, skip, skipAll, type Cursor } from "./cursor";
import type { DatesPhrase, QuartersPhrase, YearsPhrase } from "./phrase";
import { skipRangeSign } from "./skip-range-sign";
import type { Token } from "./token";

type PeriodWords = DatesPhrase | QuartersPhrase | YearsPhrase;

/** What the name of an event is made of: any words but those that speak of time by themselves. */
const EVENT_WORDS: readonly Token["kind"][] = [
  "unknown",
  "stage",
  "object",
  "doubt",
  "activity",
  "report",
  "label",
  "times",
  "date",
  "day",
  "month",
  "year",
  "regular",
  "from",
  "list",
  "first",
  "second",
  "last",
];

/**
 * "ตั้งแต่บัดนี้ - 31 กรกฎาคม 2568", "ตั้งแต่วันที่สภามีมติถึงวันที่ 30 กันยายน 2568": the first day is now or that of an event, so only
 * the last day is known. Null where the text names no single last day.
 */
export function readOpenStart(
  cursor: Cursor,
  readPeriodWords: (cursor: Cursor) => PeriodWords | null,
): PeriodWords | null {
  return attempt(cursor, () => {
    if (!skipStart(cursor)) return null;
    // "เริ่มเมื่อได้รับงบประมาณ สิ้นสุด 30 กันยายน 2568"
    if (!skipRangeSign(cursor) && !isAt(cursor, "within")) return null;
    skipAll(cursor, "within", "endOf");
    // สิ้นปี could be September or December.
    if (isAt(cursor, "year", "era", "number") && cursor.tokens[cursor.at - 1]?.kind === "endOf") return null;
    const end = readPeriodWords(cursor);
    return end !== null && isOnePoint(end) ? end : null;
  });
}

function skipStart(cursor: Cursor): boolean {
  // หลัง is the second half in other places.
  const isFrom = skipAll(cursor, "from", "afterEvent", "when", "second");
  if (skip(cursor, "now")) return true;
  if (!isFrom) return false;
  // "หลังเสร็จสิ้นการอบรม", "ภายหลังสิ้นสุดโครงการ": an end is an event, too.
  const isAfter = ["afterEvent", "second"].includes(cursor.tokens[cursor.at - 1]?.kind ?? "unknown");
  const first = cursor.at;
  if (isAfter && skip(cursor, "within")) {
    skipAll(cursor, ...EVENT_WORDS);
    return true;
  }
  skipAll(cursor, ...EVENT_WORDS);
  return cursor.tokens.slice(first, cursor.at).some(isEvent);
}

function isEvent({ kind }: Token): boolean {
  return (
    kind === "unknown" || kind === "stage" || kind === "object" || kind === "activity" || kind === "report"
  );
}

function isOnePoint(words: PeriodWords): boolean {
  const [only, ...others] = words.spans;
  if (words.kind === "years" && only === undefined) return words.wording === "fiscal";
  if (only === undefined || others.length > 0) return false;
  return only.to === null || (words.kind === "quarters" && words.wording === "half");
}
