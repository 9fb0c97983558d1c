import { dateOfSerial } from "./dates";
import type { FormatLocale } from "./format-codes";
import { ENGLISH_MONTHS, THAI_MONTHS } from "./months";

const THAI_DAYS = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"] as const;
const ENGLISH_DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

const DATE_TOKEN = /"[^"]*"|\\.|AM\/PM|A\/P|y+|b+|m+|d+|h+|s+|[\s\S]/gi;

function pad(value: number, length: number): string {
  return length > 1 ? String(value).padStart(2, "0") : String(value);
}

function monthText(month: number, length: number, locale: FormatLocale): string {
  if (length <= 2) return pad(month, length);
  const name = (locale.isThai ? THAI_MONTHS : ENGLISH_MONTHS)[month - 1];
  if (length === 3) return name?.short ?? "";
  return (length === 5 ? name?.full.slice(0, 1) : name?.full) ?? "";
}

function dayText(day: number, weekday: number, length: number, locale: FormatLocale): string {
  if (length <= 2) return pad(day, length);
  if (locale.isThai) return THAI_DAYS[weekday] ?? "";
  const name = ENGLISH_DAYS[weekday] ?? "";
  return length === 3 ? name.slice(0, 3) : name;
}

/**
 * Shows a serial number by a date format: `d mmmm yyyy` with the Thai Buddhist locale gives `1 ตุลาคม 2567` for 45566.
 * `m` beside hours or seconds means minutes, as in Excel.
 */
export function showDate(serial: number, section: string, locale: FormatLocale): string {
  const parts = section.match(DATE_TOKEN) ?? [];
  const date = dateOfSerial(serial);
  const has12Hours = parts.some((part) => /^(?:AM\/PM|A\/P)$/i.test(part));
  const codes = parts.map((part) => (/^[ybmdhs]+$/i.test(part) ? part.toLowerCase() : ""));
  const isMinute = (index: number): boolean => {
    const before = codes.slice(0, index).findLast((code) => code !== "");
    const after = codes.slice(index + 1).find((code) => code !== "");
    return before?.startsWith("h") === true || after?.startsWith("s") === true;
  };
  const show = (part: string, index: number): string => {
    const code = codes[index] ?? "";
    const length = code.length;
    switch (code.charAt(0)) {
      case "y": {
        const year = locale.isBuddhist ? date.year + 543 : date.year;
        return length <= 2 ? pad(year % 100, 2) : String(year);
      }
      case "b":
        return length <= 2 ? pad((date.year + 543) % 100, 2) : String(date.year + 543);
      case "m":
        return length <= 2 && isMinute(index)
          ? pad(date.minute, length)
          : monthText(date.month, length, locale);
      case "d":
        return dayText(date.day, date.weekday, length, locale);
      case "h":
        return pad(has12Hours ? date.hour % 12 || 12 : date.hour, length);
      case "s":
        return pad(date.second, length);
      default:
        if (/^AM\/PM$/i.test(part)) return date.hour < 12 ? "AM" : "PM";
        if (/^A\/P$/i.test(part)) return date.hour < 12 ? "A" : "P";
        return part.replace(/^"(.*)"$/s, "$1").replace(/^\\/, "");
    }
  };
  return parts.map(show).join("");
}
