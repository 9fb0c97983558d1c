import { defineCheck } from "../engine/check";
import { problemAt } from "../engine/problem-at";
import { RESULT_COLUMNS, type ResultColumn } from "../model/columns";
import { findFigures } from "./shared/find-figures";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import type { Target } from "../model/target";
import { placeTargets, withoutTargets } from "../model/without-targets";
import { toArabicDigits } from "../text/digits";

const TIME = /^(?:วินาที|นาที|ชั่วโมง|ชม|วัน|สัปดาห์|เดือน|ไตรมาส|ปี)/;
/** Everyone was served in time: that is a result. */
const ALL_KEPT = /ทุก|ครบ|ทั้งหมด|ตามเป้า|ตามกำหนด|จริง/;
/** The result is listed after the target: ไม่น้อยกว่า ๓ ช่องทาง ได้แก่ … */
const LISTED_AFTER = /^[^\n]{0,24}?(?:ได้แก่|ประกอบด้วย|ดังนี้|คือ)/;
/** … or with its own numbers: อย่างน้อย ๓ ช่องทาง มีจริง ๑) เว็บไซต์ ๒) เพจ. */
const NUMBERED_AFTER = /^[^\n0-9]{0,24}\s?\(?1[.)][^0-9][^\n]{1,80}?\s\(?2[.)]/;
const FAR_LIST = 120;
/** A share's counts in a bracket or with a unit: (๔๕/๕๐), ๔๕/๕๐ คน; others with a stroke are dates and documents. */
const COUNTED_OF =
  /(?<![0-9/])[0-9]{1,3}(?:,[0-9]{3}){0,2}\s?\/\s?[0-9]{1,3}(?:,[0-9]{3}){0,2}\s?(?:\)|(?:คน|ราย|แห่ง|เรื่อง|ครั้ง|ชุด|ครัวเรือน|หน่วยงาน|กอง)(?![ะ-ฺ็-๎]))/;
/** A count out of a total: ๕๑ ราย จาก ๕๘ ราย measures a share. */
const OUT_OF = /[0-9]\s*[ก-๛]{0,12}\s?(?:จาก|ใน)(?:จำนวน|ทั้งหมด|ผู้)?[^0-9\n]{0,30}[0-9]/;
/** The unit is before the value, or an average has no unit: ได้คะแนน ๙๑.๒, เฉลี่ย ๔.๕. */
const SCORED = /(?:คะแนน|เฉลี่ย|ผลประเมิน|ผลการประเมิน)[^0-9\n]{0,24}[0-9]/;
/** How far after a pass mark the number of people who reached it may be: ๘๐ คะแนนขึ้นไป จำนวน ๔๐ คน. */
const NEAR = 60;

/** A target is where a result belongs, and the text does not say what was reached. */
export const targetWithoutActual = defineCheck({
  id: "target-without-actual",
  severity: "warning",
  messages: {
    unmeasured: {
      th: "มาตรการที่ {measure} ช่อง “{column}” บอกเพียงเป้าหมาย “{target}” แต่ไม่มีค่าที่วัดได้จริง",
      en: "Measure {measure} states the target “{target}” under “{column}” but no measured value",
    },
  },
  evaluate: ({ measures }) =>
    measures.flatMap((measure) =>
      RESULT_COLUMNS.flatMap((column) =>
        placeTargets(measure, column)
          .filter(({ target, offset }) =>
            TIME.test(target.unit)
              ? isBareServiceTime(measure, target, column, offset)
              : isAim(target) && !isMeasured(measure, target, column, offset),
          )
          .map(({ target, offset }) => {
            const values = { measure: measureLabel(measure), column: { column }, target: target.text };
            return problemAt(measure, column, "unmeasured", values, { offset, quote: target.text });
          }),
      ),
    ),
});

/** A promise of service (ใช้เวลารอไม่เกิน ๑๐ นาที) is all that an outcome says: no other figure, and not that all kept it. */
function isBareServiceTime(measure: Measure, target: Target, column: ResultColumn, offset: number): boolean {
  if (column !== "outcome" || target.actual !== null || !target.text.startsWith("ไม่เกิน")) return false;
  if (isOnIndicatorSheet(measure, target)) return false;
  const { text } = measure.cells.outcome;
  const others = text.slice(0, offset) + text.slice(offset + target.text.length);
  return !ALL_KEPT.test(others) && !/[0-9]/.test(toArabicDigits(others));
}

/** These are not targets with a missing value: bare trends, targets of "none at all", and what was done completely. */
function isAim({ comparator, value, unit, text }: Target): boolean {
  if (value === null || value === 0) return false;
  if (comparator === "==") return unit === "percent";
  if (comparator === "decrease" || comparator === "increase")
    return /ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ขึ้นไป/.test(text);
  return true;
}

function isMeasured(measure: Measure, target: Target, column: ResultColumn, offset: number): boolean {
  if (target.actual !== null || isOnIndicatorSheet(measure, target)) return true;
  const end = offset + target.text.length;
  if (LISTED_AFTER.test(measure.cells[column].text.slice(end, end + 40))) return true;
  if (NUMBERED_AFTER.test(toArabicDigits(measure.cells[column].text.slice(end, end + FAR_LIST)))) return true;
  const own = withoutTargets(measure, column);
  const ownFigures = findFigures(own);
  // ร้อยละ ๑๐๐ beside a count says what was reached
  if (target.comparator === "==" && ownFigures.length > 0) return true;
  if (ownFigures.some(({ start }) => start >= end && start - end < NEAR)) return true;
  return RESULT_COLUMNS.some((other) => {
    const text = other === column ? own : withoutTargets(measure, other);
    const figures = other === column ? ownFigures : findFigures(text);
    if (figures.some(({ unit }) => unit === target.unit || target.unit === "")) return true;
    const arabic = toArabicDigits(text);
    if (target.unit === "percent" && (OUT_OF.test(arabic) || COUNTED_OF.test(arabic))) return true;
    return (
      (target.unit === "คะแนน" || target.unit === "percent" || target.unit === "") && SCORED.test(arabic)
    );
  });
}

/**
 * A value of the indicator sheet belongs to the aim with the same target value; to another aim only if there is no second aim in
 * that unit.
 */
function isOnIndicatorSheet({ targets }: Measure, { unit, value }: Target): boolean {
  const inUnit = targets.filter((target) => target.unit === unit);
  const values = new Set(inUnit.filter(({ column }) => column !== "indicator").map((target) => target.value));
  return inUnit.some(
    (target) =>
      target.column === "indicator" &&
      target.actual !== null &&
      (target.value === value || values.size === 1),
  );
}
