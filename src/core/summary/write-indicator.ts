import type { Indicator } from "../model/indicator";
import type { Comparator } from "../model/target";
import { isBlank } from "../text/blank";
import type { DigitKind } from "../text/convert-digits";
import { toArabicDigits } from "../text/digits";
import { fillTemplate } from "../text/fill-template";
import { findAll } from "../text/find-all";
import { TIME_UNITS } from "../text/unit-words";
import { countedName } from "./counted-name";
import { percentOf } from "./decimal";
import { changeOf, judgeIndicator } from "./judge-indicator";
import { tidyText } from "./tidy-text";
import { CONDITION_WORDING, SCORE_UNITS, TREND_AT_END, WORDING } from "./wording";
import { writeDecimal, writeNumber } from "./write-number";

type Trend = Extract<Comparator, "decrease" | "increase">;

const NUMBERS = /[0-9][0-9,]*(?:\.[0-9]+)?/g;
const NAMED_COUNT = /^(?:จำนวน|ยอด|ปริมาณ|งบประมาณ)/;
const ENDS_WITH_TIME_WORD = /(?:เวลา|นาน)$/;
const BEGINS_WITH_NUMBER = /^[-0-9๐-๙]/;
const VERB_AT_END = /\s*(?:จำนวน|เท่ากับ|คิดเป็น|(?<!ราย)ได้)$/;

/**
 * The sentence about a measured indicator: value, target, reached or not, change against last year, source. The sentence says
 * nothing that was not recorded.
 * @param indicator with a name and a measured value
 * @example of 87.5 percent, at least 80 // "ร้อยละของผู้ผ่านการทดสอบ ได้ร้อยละ ๘๗.๕ (เป้าหมายไม่น้อยกว่าร้อยละ ๘๐) บรรลุเป้าหมาย"
 */
export function writeIndicator(indicator: Indicator, digits: DigitKind): string {
  const { comparator } = indicator;
  const isTrend = comparator === "decrease" || comparator === "increase";
  const value = writeValue(indicator, digits);
  const target = isTrend ? writeTrendTarget(indicator, comparator, digits) : writeTarget(indicator, digits);
  const verdict = judgeIndicator(indicator);
  const judged = verdict === null ? "" : WORDING[verdict];
  const change = writeChange(indicator, digits);
  const source = isBlank(indicator.texts.source)
    ? ""
    : fillTemplate(WORDING.source, { source: tidyText(indicator.texts.source, digits) });
  const behind =
    change === "" || target === "" ? change : fillTemplate(WORDING.changeBehindTarget, { change });
  const phrases = isTrend ? [value, change, target, judged, source] : [value, target, judged, behind, source];
  return phrases.filter((phrase) => phrase !== "").join(" ");
}

function writeValue(indicator: Indicator, digits: DigitKind): string {
  const { texts, actual, unit: rawUnit } = indicator;
  const value = writeNumber(texts.actual, actual as number, digits);
  const unit = tidyText(rawUnit, digits);
  const tidied = writeName(indicator, digits);
  const values = { name: tidied, value, unit };
  if (rawUnit === "percent") return fillTemplate(WORDING.measuredPercent, { name: tidied, value });
  if (unit === "") return fillTemplate(WORDING.measuredBare, { name: tidied, value });
  if (SCORE_UNITS.has(unit)) return fillTemplate(WORDING.measuredScore, values);
  if (TIME_UNITS.includes(unit)) {
    const template = ENDS_WITH_TIME_WORD.test(tidied) ? WORDING.measuredNamedCount : WORDING.measuredTime;
    return fillTemplate(template, values);
  }
  return fillTemplate(NAMED_COUNT.test(tidied) ? WORDING.measuredNamedCount : WORDING.measuredCount, values);
}

function writeName({ name, comparator }: Indicator, digits: DigitKind): string {
  const tidied = countedName(tidyText(name, digits).replace(VERB_AT_END, ""));
  const isTrend = comparator === "decrease" || comparator === "increase";
  const bare = isTrend ? tidied.replace(TREND_AT_END, "") : tidied;
  return bare === "" ? tidied : bare;
}

function writeTarget({ name, texts, comparator, target, unit }: Indicator, digits: DigitKind): string {
  if (target === null || saysNumber(name, target)) return "";
  const quantity = withSpace(writeQuantity(writeNumber(texts.target, target, digits), unit, digits));
  if (comparator === null || comparator === "decrease" || comparator === "increase") {
    return fillTemplate(WORDING.targetOfUnknownCondition, { target: quantity });
  }
  return fillTemplate(WORDING.target, { target: `${CONDITION_WORDING[comparator]}${quantity}` });
}

function writeTrendTarget({ texts, target, unit }: Indicator, comparator: Trend, digits: DigitKind): string {
  const trend = comparator === "decrease" ? WORDING.below : WORDING.above;
  if (target === null) return fillTemplate(WORDING.trendTarget, { trend });
  const quantity = withSpace(writeQuantity(writeNumber(texts.target, target, digits), unit, digits));
  return fillTemplate(WORDING.trendTargetBy, { trend, target: quantity });
}

function writeChange(indicator: Indicator, digits: DigitKind): string {
  const change = changeOf(indicator);
  if (change === null) return "";
  const { unit, texts } = indicator;
  const before = writeNumber(texts.previous, indicator.previous as number, digits);
  const previous = writeQuantity(before, unit, digits);
  if (change.direction === "unchanged") return WORDING.unchanged;
  const trend = WORDING[change.direction];
  const by = writeDecimal(change.by, digits);
  if (unit === "percent") return fillTemplate(WORDING.changedInPoints, { trend, previous, change: by });
  const values = { trend, previous, change: writeQuantity(by, unit, digits) };
  // there is no share of nothing, and a share that is rounded to 0 says nothing
  const share = change.previous.digits > 0n ? percentOf(change.by, change.previous) : null;
  if (share === null || share.digits === 0n) return fillTemplate(WORDING.changedWithoutPercent, values);
  return fillTemplate(WORDING.changed, { ...values, percent: writeDecimal(share, digits) });
}

function writeQuantity(value: string, unit: string, digits: DigitKind): string {
  if (unit === "percent") return fillTemplate(WORDING.quantityPercent, { value });
  const tidied = tidyText(unit, digits);
  return tidied === ""
    ? fillTemplate(WORDING.quantityBare, { value })
    : fillTemplate(WORDING.quantity, { value, unit: tidied });
}

/** Before a number there is a space; before ร้อยละ there is none. */
function withSpace(quantity: string): string {
  return BEGINS_WITH_NUMBER.test(quantity) ? ` ${quantity}` : quantity;
}

/** The name holds the target already: ความพึงพอใจไม่น้อยกว่าร้อยละ ๘๐. */
function saysNumber(name: string, value: number): boolean {
  return findAll(NUMBERS, toArabicDigits(name)).some(
    ([number]) => Number(number.replaceAll(",", "")) === value,
  );
}
