import type { Indicator } from "../../core/model/indicator";

/**
 * An indicator as its row words it, its value left out.
 * @example describeIndicator(indicator) // "ความพึงพอใจ ≥ 80 ร้อยละ"
 */
export function describeIndicator({ texts }: Pick<Indicator, "texts">): string {
  return [texts.name, texts.comparator, texts.target, texts.unit].filter((text) => text !== "").join(" ");
}
