import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { RESULT_COLUMNS, type ResultColumn } from "../model/columns";
import { onceFor } from "../lists/once-for";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import { onceForColumn } from "../model/once-for-column";
import type { Target } from "../model/target";
import { placeTargets, withoutTargets, type PlacedTarget } from "../model/without-targets";
import { toArabicDigits } from "../text/digits";
import { findAll } from "../text/find-all";
import { figureFrom, measuredFigures } from "./shared/measured-text";

const TIME = /^(?:วินาที|นาที|ชั่วโมง|ชม|วัน|สัปดาห์|เดือน|ไตรมาส|ปี)/;
/** Everyone was served in time: that is a result. */
const ALL_KEPT = /ทุก|ครบ|ทั้งหมด|ตามเป้า|ตามกำหนด|จริง/g;
const DIGIT = /[0-9๐-๙]/g;
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
export const targetWithoutActual = defineMeasureCheck({
  id: "target-without-actual",
  severity: "warning",
  messages: {
    unmeasured: {
      th: "มาตรการที่ {measure} ช่อง “{column}” บอกเพียงเป้าหมาย “{target}” แต่ไม่มีค่าที่วัดได้จริง",
      en: "Measure {measure} states the target “{target}” under “{column}” but no measured value",
    },
  },
  evaluateMeasure: (measure) =>
    RESULT_COLUMNS.flatMap((column) =>
      placeTargets(measure, column)
        .filter((placed) =>
          TIME.test(placed.target.unit)
            ? isBareServiceTime(measure, placed, column)
            : isAim(placed.target) && !isMeasured(measure, placed, column),
        )
        .map(({ target, offset }) => {
          const values = { measure: measureLabel(measure), column: { column }, target: target.text };
          return problemAt(measure, column, "unmeasured", values, { offset, quote: target.text });
        }),
    ),
});

/** A promise of service (ใช้เวลารอไม่เกิน ๑๐ นาที) is all that an outcome says: no other figure, and not that all kept it. */
function isBareServiceTime(
  measure: Measure,
  { target, offset }: PlacedTarget,
  column: ResultColumn,
): boolean {
  if (column !== "outcome" || target.actual !== null || !target.text.startsWith("ไม่เกิน")) return false;
  if (isOnIndicatorSheet(measure, target)) return false;
  const { firstDigit, lastDigit, firstKept, lastKept } = outcomeWords(measure);
  const end = offset + target.text.length;
  return firstDigit >= offset && lastDigit < end && firstKept >= offset && lastKept < end;
}

/** Where digits and words that all kept the promise stand in the outcome, first and last; the same for every target in it. */
const outcomeWords = onceFor(({ cells }: Measure) => {
  const { text } = cells.outcome;
  const digits = findAll(DIGIT, text);
  const kept = findAll(ALL_KEPT, text);
  return {
    firstDigit: digits[0]?.index ?? Infinity,
    lastDigit: digits.at(-1)?.index ?? -1,
    firstKept: kept[0]?.index ?? Infinity,
    lastKept: kept.at(-1)?.index ?? -1,
  };
});

/** These are not targets with a missing value: bare trends, targets of "none at all", and what was done completely. */
function isAim({ comparator, value, unit, text }: Target): boolean {
  if (value === null || value === 0) return false;
  if (comparator === "==") return unit === "percent";
  if (comparator === "decrease" || comparator === "increase")
    return /ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ขึ้นไป/.test(text);
  return true;
}

function isMeasured(measure: Measure, { target, offset }: PlacedTarget, column: ResultColumn): boolean {
  if (target.actual !== null || isOnIndicatorSheet(measure, target)) return true;
  const end = offset + target.text.length;
  const { text } = measure.cells[column];
  if (LISTED_AFTER.test(text.slice(end, end + 40))) return true;
  if (NUMBERED_AFTER.test(toArabicDigits(text.slice(end, end + FAR_LIST)))) return true;
  const own = measuredFigures(measure, column);
  // ร้อยละ ๑๐๐ beside a count says what was reached
  if (target.comparator === "==" && own.figures.length > 0) return true;
  const next = figureFrom(own, end);
  if (next !== undefined && next.start - end < NEAR) return true;
  const { unit } = target;
  return RESULT_COLUMNS.some((other) => {
    const { figures, units } = measuredFigures(measure, other);
    if (units.has(unit) || (unit === "" && figures.length > 0)) return true;
    const { hasShare, hasScore } = measuredWords(measure, other);
    return (
      (unit === "percent" && hasShare) ||
      ((unit === "คะแนน" || unit === "percent" || unit === "") && hasScore)
    );
  });
}

/** Whether a column gives a share or a score in other words, whichever of its targets asks. */
const measuredWords = onceForColumn((measure: Measure, column: ResultColumn) => {
  const arabic = toArabicDigits(withoutTargets(measure, column));
  return { hasShare: OUT_OF.test(arabic) || COUNTED_OF.test(arabic), hasScore: SCORED.test(arabic) };
});

/**
 * A value of the indicator sheet belongs to the aim with the same target value; to another aim only if there is no second aim in
 * that unit.
 */
function isOnIndicatorSheet(measure: Measure, { unit, value }: Target): boolean {
  const inUnit = aimsByUnit(measure).get(unit);
  if (inUnit === undefined) return false;
  return inUnit.measured.has(value) || (inUnit.measured.size > 0 && inUnit.values.size === 1);
}

interface AimsInUnit {
  /** Values that the texts aim for. */
  readonly values: Set<number | null>;
  /** Values of the indicator sheet that were measured. */
  readonly measured: Set<number | null>;
}

const aimsByUnit = onceFor(({ targets }: Measure): ReadonlyMap<string, AimsInUnit> => {
  const byUnit = new Map<string, AimsInUnit>();
  for (const { unit, column, value, actual } of targets) {
    const aims = byUnit.get(unit) ?? { values: new Set(), measured: new Set() };
    byUnit.set(unit, aims);
    if (column !== "indicator") aims.values.add(value);
    else if (actual !== null) aims.measured.add(value);
  }
  return byUnit;
});
