/** An exact decimal number: `digits` / 10 ** `scale`. Binary fractions would put noise into sums (0.1 + 0.2). */
export interface Decimal {
  readonly digits: bigint;
  /** Decimal places, 0 or more. */
  readonly scale: number;
}

const SHORTEST = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;
const PERCENT_PLACES = 2;

/**
 * The decimal that a number is written as.
 * @throws Error for anything that is not a number: readers give null there
 * @example toDecimal(87.5) // { digits: 875n, scale: 1 }
 */
export function toDecimal(value: number): Decimal {
  const match = SHORTEST.exec(String(value));
  if (match === null) throw new Error(`${value} is no number`);
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  const scale = fraction.length - Number(power);
  const digits = BigInt(sign + whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: widen(a, scale) + widen(b, scale), scale };
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { digits: -b.digits, scale: b.scale });
}

/** Without its sign. */
export function magnitude({ digits, scale }: Decimal): Decimal {
  return { digits: digits < 0n ? -digits : digits, scale };
}

/**
 * A share in percent, at most two decimal places, rounded half up.
 * @param part 0 or more
 * @param whole more than 0
 * @example percentOf(toDecimal(2), toDecimal(3)) // 66.67
 */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  const scale = Math.max(part.scale, whole.scale);
  const dividend = widen(part, scale) * 10n ** BigInt(2 + PERCENT_PLACES);
  const divisor = widen(whole, scale);
  return { digits: (2n * dividend + divisor) / (2n * divisor), scale: PERCENT_PLACES };
}

/**
 * In Arabic digits, thousands parted by commas, no zeros at the end of a fraction.
 * @example formatDecimal(toDecimal(1234.5)) // "1,234.5"
 */
export function formatDecimal(decimal: Decimal): string {
  const { digits, scale } = decimal;
  const text = magnitude(decimal)
    .digits.toString()
    .padStart(scale + 1, "0");
  const fraction = text.slice(text.length - scale).replace(/0+$/, "");
  const whole = groupThousands(text.slice(0, text.length - scale));
  return `${digits < 0n ? "-" : ""}${whole}${scale === 0 || fraction === "" ? "" : `.${fraction}`}`;
}

/** @example groupThousands("1250000") // "1,250,000" */
export function groupThousands(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function widen({ digits, scale }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - scale);
}
