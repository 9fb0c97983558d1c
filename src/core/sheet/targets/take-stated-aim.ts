import { isResultColumn } from "../../model/columns";
import type { Comparator } from "../../model/target";
import type { Aim } from "./aim";
import { clauseBefore } from "./clause";
import { followsCount, isNamedAim } from "./find-bare-aim";
import { readTrendLead } from "./find-trends";
import { isShortOfAim } from "./is-short-of-aim";
import { isThreshold } from "./is-threshold";
import type { Quantity } from "./quantity";
import { readComparator } from "./read-comparator";
import type { Search } from "./search";

/** Takes a quantity for an aim where words say so: a comparator, a trend, เป้าหมาย. */
export function takeStatedAim(search: Search, quantity: Quantity, index: number): void {
  const { text, quantities, roles } = search;
  const reading = readComparator(text, quantity);
  const isPercent = quantity.unit === "percent";
  const start = reading?.start ?? quantity.start;
  const end = reading?.end ?? quantity.end;
  const trend = readTrendLead(text, start, isPercent);
  if (trend === "baseline") {
    roles[index] = "baseline";
    return;
  }
  if (reading !== null && isShortOfAim(text, reading.start, quantity)) {
    // the words say that the aim was missed, not that less is aimed at
    search.aims.set(index, {
      start,
      end,
      comparator: ">=",
      value: quantity.value,
      unit: quantity.unit,
      actual: null,
    });
    roles[index] = "aim";
    return;
  }
  if (reading?.comparator === null || (trend !== null && trend.kind === "denied")) {
    roles[index] = "other";
    return;
  }
  const comparator = reading?.comparator ?? null;
  const take = (aim: Partial<Aim> & Pick<Aim, "comparator">): void => {
    const unit = quantity.unit === "" ? namedUnit(text, start, quantity.value) : quantity.unit;
    const { comparator: compared, value = boundOf(quantity, compared), actual = null } = aim;
    search.aims.set(index, { start: aim.start ?? start, end, comparator: compared, value, unit, actual });
    roles[index] = "aim";
  };
  if (trend !== null) {
    // ความรู้เพิ่มขึ้น ไม่น้อยกว่าร้อยละ ๘๐ is a share of people, not a growth
    const isShare =
      comparator !== null && trend.direction === "increase" && isPercent && quantity.value >= 50;
    if (isShare) return take({ comparator, start: trend.start });
    if (trend.kind === "to") return takeTrendTo(search, quantity, comparator, trend, take);
    if (comparator === "<=" || comparator === "<") return take({ comparator, start: trend.start });
    return take({ comparator: trend.direction, start: trend.start });
  }
  if (comparator !== null) {
    if (
      comparator === "==" &&
      isResultColumn(search.column) &&
      (!isPercent || followsCount(text, index, quantities))
    )
      return;
    if (!isThreshold(text, start, comparator, quantity)) return take({ comparator });
    roles[index] = "other";
  } else if (!quantity.isWord && isNamedAim(text, quantity)) {
    take({ comparator: quantity.upper === null ? "==" : ">=" });
  }
}

/** ลดลงเหลือ ๕ เรื่อง: in a result it is what was measured, in a plan the limit to be reached. */
function takeTrendTo(
  { column }: Search,
  quantity: Quantity,
  comparator: Comparator | null,
  trend: { readonly start: number; readonly direction: "decrease" | "increase" },
  take: (aim: Partial<Aim> & Pick<Aim, "comparator">) => void,
): void {
  const { start, direction } = trend;
  if (comparator !== null) take({ comparator, start });
  else if (quantity.value === 0) take({ comparator: "==", start });
  else if (isResultColumn(column))
    take({ comparator: direction, value: null, actual: quantity.value, start });
  else take({ comparator: direction === "increase" ? ">=" : "<=", start });
}

/** A range is met from its lower end on; as a limit its upper end counts. */
function boundOf({ value, upper }: Quantity, comparator: Comparator): number {
  return upper !== null && (comparator === "<=" || comparator === "<") ? upper : value;
}

/** ร้อยละของผู้รับบริการที่พึงพอใจ ไม่น้อยกว่า ๘๐: the indicator's name gives the unit that the number does not have. */
function namedUnit(text: string, start: number, value: number): string {
  const left = clauseBefore(text, start, 80);
  if (value <= 100 && /ร้อยละ(?!\s*[0-9])/.test(left)) return "percent";
  return /คะแนน(?!เต็ม)/.test(left) ? "คะแนน" : "";
}
