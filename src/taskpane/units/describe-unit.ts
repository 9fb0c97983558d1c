import { formatShortDate } from "../../core/calendar/format-short-date";
import { daysBetween, type PlainDate } from "../../core/calendar/plain-date";
import type { Language } from "../language/language";
import type { Say } from "../language/language-context";
import type { UnitRow } from "./list-units";
import { canSend } from "./list-units";
import { UNITS_TEXTS as TEXTS } from "./units-texts";

/** How far a unit has got, in parts: the first is bold where its workbook is back. */
export interface UnitProgress {
  readonly isBack: boolean;
  readonly words: readonly string[];
}

/**
 * How far a unit has got with its workbook.
 * @param today from which the days of waiting are counted
 * @example "ส่งเมื่อ 1 ก.ค. 68 · รอมา 14 วัน"
 */
export function describeProgress(row: UnitRow, today: PlainDate, say: Say, language: Language): UnitProgress {
  const { name, owed, sending } = row;
  const owes = owed.length > 0 ? say(TEXTS.stillOwes, { count: owed.length }) : say(TEXTS.owesNothing);
  if (sending !== null && sending.back !== null) {
    const date = formatShortDate(sending.back, language);
    return { isBack: true, words: [say(TEXTS.backOn, { date }), owes] };
  }
  if (!canSend(row)) {
    return { isBack: false, words: [say(name === null ? TEXTS.cannotSend : TEXTS.owesNothing)] };
  }
  if (sending === null) return { isBack: false, words: [say(TEXTS.notSent)] };
  if (sending.sent === null) return { isBack: false, words: [say(TEXTS.sent)] };
  const days = daysBetween(sending.sent, today);
  const date = formatShortDate(sending.sent, language);
  return { isBack: false, words: [days === 0 ? say(TEXTS.sentToday) : say(TEXTS.sentOn, { date, days })] };
}

/** The one number worth knowing of a unit: what is late, else what is due soon, else what it owes at all. */
export function describeDebt({ late, soon, owed }: UnitRow, say: Say): string {
  if (late > 0) return say(TEXTS.late, { count: late });
  if (soon > 0) return say(TEXTS.soon, { count: soon });
  return owed.length > 0 ? say(TEXTS.owes, { count: owed.length }) : say(TEXTS.complete);
}
