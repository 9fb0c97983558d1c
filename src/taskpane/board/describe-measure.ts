import type { BoardMeasure } from "../../core/board/board";
import { formatShortDate } from "../../core/calendar/format-short-date";
import type { Language } from "../language/language";
import type { Say } from "../language/language-context";
import { BOARD_STATUS_LABELS, BOARD_TEXTS as TEXTS, OWED_LABELS } from "./board-texts";

/** How a measure stands: "เกินมา 15 วัน", "เหลือ 3 วัน", "เสร็จ". */
export function describeState({ status, daysLeft }: BoardMeasure, say: Say): string {
  if (status === "overdue") return say(TEXTS.daysLate, { days: -(daysLeft ?? 0) });
  if (status === "due-soon" || status === "open") {
    return daysLeft === 0 ? say(TEXTS.dueThatDay) : say(TEXTS.daysLeft, { days: daysLeft ?? 0 });
  }
  return say(BOARD_STATUS_LABELS[status]);
}

/** Until when: "กำหนด 30 มิ.ย. 68". */
export function describeDeadline({ deadline }: BoardMeasure, say: Say, language: Language): string {
  return deadline === null
    ? say(TEXTS.noDeadline)
    : say(TEXTS.deadline, { date: formatShortDate(deadline, language) });
}

/** The units that answer for it: "สำนักปลัด, กองคลัง". */
export function describeUnits({ units }: BoardMeasure, say: Say): string {
  return units.length === 0 ? say(TEXTS.noUnit) : units.map(({ name }) => name).join(", ");
}

/** What it lacks: "ขาดสรุปผล ผลลัพธ์"; null for nothing. */
export function describeOwed({ owes }: BoardMeasure, say: Say, language: Language): string | null {
  if (owes.length === 0) return null;
  const owed = owes.map((one) => say(OWED_LABELS[one])).join(language === "th" ? " " : ", ");
  return say(TEXTS.owes, { owed });
}

/** The name of a tile: number, title, how it stands, who answers for it, until when. */
export function nameTile(measure: BoardMeasure, say: Say, language: Language): string {
  return say(TEXTS.tile, {
    measure: measure.label,
    title: measure.title,
    state: describeState(measure, say),
    units: describeUnits(measure, say),
    deadline: describeDeadline(measure, say, language),
  });
}
