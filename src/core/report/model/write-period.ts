import type { Measure } from "../../model/measure";
import { foldSpaces } from "../../summary/tidy-text";
import { fillTemplate } from "../../text/fill-template";
import { PARTS_WORDING } from "./parts-wording";

/** Letters of a timeframe that leave room for what else a line of facts says. */
const LONGEST = 40;

/**
 * When a measure is carried out, in a few words: as the sheet says it, a longer text as the quarters it means.
 * @example writePeriod(measure of "ไตรมาสที่ ๑\n– ๒") // "ไตรมาสที่ ๑ – ๒"
 */
export function writePeriod({ cells, period }: Measure): string {
  const written = foldSpaces(cells.timeframe.text);
  if (written.length <= LONGEST) return written;
  const quarters = period?.quarters ?? [];
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (first === undefined || last === undefined) return "";
  const isRow = quarters.length > 1 && last - first === quarters.length - 1;
  const named = isRow ? `${first} – ${last}` : quarters.join(", ");
  return fillTemplate(PARTS_WORDING.appendix.quarters, { quarters: named });
}
