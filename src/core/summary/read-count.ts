import type { Evidence, EvidenceColumn } from "../model/evidence";
import { isBlank } from "../text/blank";
import type { DigitKind } from "../text/convert-digits";
import { toArabicDigits } from "../text/digits";
import { fillTemplate } from "../text/fill-template";
import { PERCENT_SIGN } from "../text/percent-sign";
import { toDecimal } from "./decimal";
import type { Count } from "./entry";
import { foldSpaces, tidyText } from "./tidy-text";
import { WORDING } from "./wording";
import { writeNumber } from "./write-number";

/** A count and what is missing for it. */
export interface CountReading {
  readonly count: Count | null;
  readonly problem: {
    readonly kind: "countNotNumber" | "noCount" | "noUnit";
    readonly column: EvidenceColumn;
    /** The text of the cell. */
    readonly text: string;
  } | null;
}

const MONEY = "บาท";
const PERCENT = new RegExp(`^(?:ร้อยละ|${PERCENT_SIGN})$`);
/** ๔๕ คน, typed into one cell. */
const WITH_UNIT = /^-?[0-9][0-9,.]*\s*([ก-๛%][^0-9]*)$/;

/** The count of a row with its unit; without a unit it says nothing. */
export function readCount({ texts, count }: Evidence, digits: DigitKind): CountReading {
  const typed = foldSpaces(texts.count);
  const isUnitBlank = isBlank(texts.unit);
  if (count === null || count < 0) {
    if (!isBlank(typed)) return refused("countNotNumber", "count", typed);
    return isUnitBlank ? { count: null, problem: null } : refused("noCount", "count", foldSpaces(texts.unit));
  }
  const ownUnit = WITH_UNIT.exec(toArabicDigits(typed))?.[1] ?? "";
  const unit = tidyText(isUnitBlank ? ownUnit : texts.unit, digits);
  if (unit === "") return refused("noUnit", "unit", typed);
  // a cell with two decimal places shows 45.00 คน
  const shown = Number.isInteger(count) && unit !== MONEY ? "" : typed;
  const value = writeNumber(shown, count, digits);
  const isPercent = PERCENT.test(unit);
  const text = fillTemplate(
    isPercent ? WORDING.percent : WORDING.count,
    isPercent ? { value } : { value, unit },
  );
  return { count: { value: toDecimal(count), unit: isPercent ? "percent" : unit, text }, problem: null };
}

function refused(
  kind: "countNotNumber" | "noCount" | "noUnit",
  column: EvidenceColumn,
  text: string,
): CountReading {
  return { count: null, problem: { kind, column, text } };
}
