/** Language, calendar and digits that a `[$-…]` prefix of a number format asks for. */
export interface FormatLocale {
  readonly isThai: boolean;
  readonly isBuddhist: boolean;
  readonly hasThaiDigits: boolean;
}

const LOCALE_PREFIX = /\[\$([^\]-]*)-?([0-9A-Fa-f]*)\]/;

const THAI_LANGUAGE = 0x041e;
const BUDDHIST_CALENDAR = 7;
const THAI_NUMERALS = 0x0d;

/**
 * Reads the locale code of a number format: the low word is the language, then one byte for the calendar (7 is the Buddhist
 * era) and one for the digits (0D is Thai). `[$-107041E]d mmmm yyyy` is Thai, Buddhist, Arabic digits; `[$-D07041E]` has
 * Thai digits. A leading `t` (`t0.00`) asks for Thai digits too.
 */
export function readFormatLocale(numberFormat: string): FormatLocale {
  const code = parseInt(LOCALE_PREFIX.exec(numberFormat)?.[2] || "0", 16);
  return {
    isThai: (code & 0xffff) === THAI_LANGUAGE,
    isBuddhist: ((code >>> 16) & 0xff) === BUDDHIST_CALENDAR,
    hasThaiDigits: code >>> 24 === THAI_NUMERALS || /^t[0#]/i.test(numberFormat),
  };
}

/** The format without its locale codes and colours; a currency sign inside a code stays: `[$฿-41E]#,##0` is `฿#,##0`. */
export function stripFormatLocale(numberFormat: string): string {
  return numberFormat
    .replace(/\[\$([^\]-]*)-?[0-9A-Fa-f]*\]/g, (_, sign: string) => (sign === "" ? "" : `"${sign}"`))
    .replace(/\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\d+)\]/gi, "")
    .replace(/^t(?=[0#])/i, "");
}

/** The sections of a number format, split at `;` outside quotes: positive, negative, zero, text. */
export function splitFormatSections(numberFormat: string): string[] {
  return (numberFormat.match(/(?:"[^"]*"|\\.|[^;"\\])*(?:;|$)/g) ?? [])
    .map((section) => section.replace(/;$/, ""))
    .filter((section, index, all) => section !== "" || index < all.length - 1);
}

/** Whether a section shows a date or a time. */
export function isDateSection(section: string): boolean {
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[ymdbhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ""));
}
