import { thaiDigits } from "./thai-digits";
import type { CellValue } from "./cell";
import { isDateSection, readFormatLocale, splitFormatSections, stripFormatLocale } from "./format-codes";
import { showDate } from "./show-date";
import { showGeneral, showNumber } from "./show-number";

/** Excel's text for a value that a column is too narrow for, or a date before 1900. */
const UNSHOWABLE = "########";

function showByFormat(value: number, numberFormat: string): string {
  const locale = readFormatLocale(numberFormat);
  const sections = splitFormatSections(stripFormatLocale(numberFormat));
  const [positive = "General", negative, zero] = sections;
  if (isDateSection(positive)) return value < 0 ? UNSHOWABLE : showDate(value, positive, locale);
  const usesNegative = value < 0 && negative !== undefined && negative !== "@";
  const usesZero = value === 0 && zero !== undefined && zero !== "@";
  const section = usesZero ? zero : usesNegative ? negative : positive;
  const sign = value < 0 && !usesNegative ? "-" : "";
  return sign + showNumber(Math.abs(value), section);
}

/**
 * The text that a cell shows (`Range.text`), without regard to the width of its column.
 * @example shownText(45931, "[$-D07041E]d mmmm yyyy;@") // "๑ ตุลาคม ๒๕๖๘"
 */
export function shownText(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    const section = splitFormatSections(numberFormat)[3];
    return section?.includes("@") === true && value !== ""
      ? section.replace(/"([^"]*)"/g, "$1").replace("@", value)
      : value;
  }
  if (numberFormat === "General" || numberFormat === "@") return showGeneral(value);
  const text = showByFormat(value, numberFormat);
  return readFormatLocale(numberFormat).hasThaiDigits ? thaiDigits(text) : text;
}
