import type { Amount } from "./read-amount";

/** Excel keeps 15 digits, and the last of them are rounding errors of a calculation. */
const DIGITS = 12;

/**
 * The number that a cell holds, where the rounded number that it shows would give another verdict: 79.6 shown as 80% does not
 * reach 80. In every other case the shown number is good enough, and the result is null.
 * @param exact a share of one where the cell shows a percentage
 * @param limits what the number is compared with
 */
export function measuredAmount(
  shown: Amount | null,
  exact: number | undefined,
  limits: readonly (Amount | null | undefined)[],
): (Amount & { readonly text: string }) | null {
  if (shown === null || exact === undefined) return null;
  const isPercent = shown.unit === "percent";
  const value = Number((isPercent ? exact * 100 : exact).toPrecision(DIGITS));
  // What Excel holds up to 1e308 may be shown as anything by a format; beyond this its digits are not known.
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return null;
  const isJudgedOtherwise = limits.some(
    (limit) => limit && Math.sign(value - limit.value) !== Math.sign(shown.value - limit.value),
  );
  return isJudgedOtherwise ? { ...shown, value, text: `${value}${isPercent ? "%" : ""}` } : null;
}
