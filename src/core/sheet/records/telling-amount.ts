import type { Amount } from "./read-amount";

/** Excel keeps 15 digits, and the last of them are what is left of a calculation. */
const DIGITS = 12;

/**
 * The number that a cell holds, where the rounded one that it shows would be judged otherwise: 79.6 shown as 80% does not come up
 * to 80. The shown one is right for every other purpose, and null is given.
 * @param exact a share of one where the cell shows a percentage
 * @param limits what the number is held against
 */
export function tellingAmount(
  shown: Amount | null,
  exact: number | undefined,
  limits: readonly (Amount | null | undefined)[],
): (Amount & { readonly text: string }) | null {
  if (shown === null || exact === undefined) return null;
  const isPercent = shown.unit === "percent";
  const value = Number((isPercent ? exact * 100 : exact).toPrecision(DIGITS));
  const isTelling = limits.some(
    (limit) => limit && Math.sign(value - limit.value) !== Math.sign(shown.value - limit.value),
  );
  return isTelling ? { ...shown, value, text: `${value}${isPercent ? "%" : ""}` } : null;
}
