import { daysBetween } from "../calendar/plain-date";
import { defineMeasureCheck } from "../engine/define-measure-check";
import { isLeftBlank } from "../model/left-blank";
import type { Measure, TimeframePart } from "../model/measure";
import { RESULT_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { measureStatus } from "../model/measure-status";

/** A measure that is not done is due within 30 days, today included. */
export const approachingDeadline = defineMeasureCheck({
  id: "approaching-deadline",
  severity: "warning",
  messages: {
    dueSoon: {
      th: "มาตรการที่ {measure} จะครบกำหนดวันที่ {deadline} เหลือเวลา {days} วัน และยังกรอกผลไม่ครบ",
      en: "Measure {measure} is due on {deadline} (days left: {days}) and its result or outcome is still blank",
    },
    dueToday: {
      th: "มาตรการที่ {measure} ครบกำหนดวันนี้ ({deadline}) และยังกรอกผลไม่ครบ",
      en: "Measure {measure} is due today ({deadline}) and its result or outcome is still blank",
    },
  },
  evaluateMeasure: (measure, sheet, { today }) => {
    const { deadline, ordinal } = measure;
    if (deadline === null || measureStatus(measure, today) !== "due-soon") return [];
    if (!RESULT_COLUMNS.some((column) => isLeftBlank(sheet, measure, column))) return [];
    const days = daysBetween(today, deadline);
    const part = findLastPart(measure);
    return [
      {
        message: days === 0 ? "dueToday" : "dueSoon",
        values: {
          measure: measureLabel(measure),
          deadline: { date: deadline },
          ...(days === 0 ? {} : { days }),
        },
        measure: ordinal,
        column: "timeframe",
        cell: part?.cell ?? null,
        quote: part?.text ?? null,
      },
    ];
  },
});

/** If there are several activities, the last one to end sets the deadline. */
function findLastPart({ timeframes }: Measure): TimeframePart | undefined {
  return timeframes.reduce<TimeframePart | undefined>((last, part) => {
    const isLater = part.period !== null && (!last?.period || part.period.end > last.period.end);
    return isLater ? part : last;
  }, undefined);
}
