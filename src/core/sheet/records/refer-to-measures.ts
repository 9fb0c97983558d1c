import { addToGroup } from "../../lists/group-by";
import type { MeasureReference } from "../../model/evidence";
import type { Measure } from "../../model/measure";
import { toArabicDigits } from "../../text/digits";
import { isBlank } from "../../text/blank";
import { squash } from "../../text/squash";
import { parseMeasureNumber, parseNumberCell } from "../parse-measure-number";

/**
 * Finds the measures of the sheet that the texts under มาตรการที่ mean: by the number the sheet gives them, in either digits and
 * with or without its words; by its whole text where no number is written. A number that two measures have means neither of them.
 * @example refer("มาตรการที่ ๑๑") // { number: "11", outcome: "found", ordinals: [12] }
 */
export function referToMeasures(measures: readonly Measure[]): (text: string) => MeasureReference {
  const byNumber = new Map<string, number[]>();
  const byTitle = new Map<string, number[]>();
  for (const { ordinal, number, numberText, title } of measures) {
    const key = number === null ? toArabicDigits(numberText ?? "") : String(number);
    if (key !== "") addToGroup(byNumber, key, ordinal);
    if (!isBlank(title)) addToGroup(byTitle, squash(title), ordinal);
  }
  return (text) => {
    if (isBlank(text)) return { number: null, outcome: "none", ordinals: [] };
    const read = parseNumberCell(text) ?? parseMeasureNumber(text);
    const number = read && (read.value === null ? toArabicDigits(read.text) : String(read.value));
    const ordinals = (number === null ? byTitle.get(squash(text)) : byNumber.get(number)) ?? [];
    const outcome = ordinals.length === 1 ? "found" : ordinals.length === 0 ? "unknown" : "ambiguous";
    return { number, outcome, ordinals };
  };
}
