import { findAll } from "../text/find-all";
import { toArabicDigits } from "../text/digits";
import { formatDecimal, type Decimal } from "./decimal";
import type { Count } from "./entry";

const NUMBERS = /(?<![0-9.,/])[0-9][0-9,]*(?:\.[0-9]+)?(?![0-9/])/g;

/**
 * Whether a text already contains the number of a count with its unit.
 * @example saysCount("มีผู้เข้าอบรม ๔๕ คน", count of 45 คน) // true
 */
export function saysCount(activity: string, { value, unit }: Count): boolean {
  const arabic = toArabicDigits(activity);
  const plain = plainNumber(value);
  return findAll(NUMBERS, arabic).some(({ 0: number, index }) => {
    if (trimZeros(number.replaceAll(",", "")) !== plain) return false;
    const after = arabic.slice(index + number.length).trimStart();
    const before = arabic.slice(0, index).trimEnd();
    if (unit === "percent") return before.endsWith("ร้อยละ") || /^(?:%|เปอร์)/.test(after);
    return after.startsWith(toArabicDigits(unit));
  });
}

function plainNumber(value: Decimal): string {
  return formatDecimal(value).replaceAll(",", "");
}

function trimZeros(number: string): string {
  return number.includes(".") ? number.replace(/\.?0+$/, "") : number;
}
