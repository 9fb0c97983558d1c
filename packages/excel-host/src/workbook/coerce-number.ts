/** A number found in typed text, and the number format that Excel gives the cell for it. */
export interface CoercedNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const SCIENTIFIC_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i;
const PERCENT_NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;
const MONEY = /^([+-]?)\$\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/** Reads typed text as a number, the US way: `007`, `1,234`, `50%`, `$9.50`, `1e3`; null if it is none. */
export function coerceNumber(text: string): CoercedNumber | null {
  if (PLAIN_NUMBER.test(text)) return { value: Number(text), numberFormat: null };
  if (GROUPED_NUMBER.test(text)) {
    const numberFormat = text.includes(".") ? "#,##0.00" : "#,##0";
    return { value: Number(text.replace(/,/g, "")), numberFormat };
  }
  if (SCIENTIFIC_NUMBER.test(text)) return { value: Number(text), numberFormat: "0.00E+00" };
  const share = PERCENT_NUMBER.exec(text)?.[1];
  if (share !== undefined) {
    return { value: Number(share) / 100, numberFormat: share.includes(".") ? "0.00%" : "0%" };
  }
  const amount = MONEY.exec(text);
  if (!amount) return null;
  const [, sign = "", whole = "", decimals = ""] = amount;
  return {
    value: Number(sign + whole.replace(/,/g, "") + decimals),
    numberFormat: decimals ? "$#,##0.00" : "$#,##0",
  };
}
