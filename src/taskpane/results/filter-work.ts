import { quarterOf } from "../../core/calendar/quarter";
import type { MeasureSheet } from "../../core/model/measure-sheet";
import { squash } from "../../core/text/squash";
import { holdsWord, isNumberWord, searchWords } from "../parts/search-words";
import { unitsOfSheet } from "../../core/model/units-of-sheet";
import { isOfKind, type WorkItem } from "./list-work";
import type { WorkFilter } from "./work-filter";

/**
 * The measures of a kind, a responsible unit and a quarter, and with all words of a text in their titles, units or texts. A number
 * alone is the number of a measure; where no measure has it, it is looked for in the texts.
 */
export function filterWork(
  items: readonly WorkItem[],
  sheet: MeasureSheet,
  filter: WorkFilter,
): readonly WorkItem[] {
  const { kind, unit, quarter } = filter;
  const units = unitsOfSheet(sheet);
  const inPlace = items.filter((item) => {
    const { ordinal, deadline } = item.measure;
    if (!isOfKind(item, kind)) return false;
    if (unit !== null && !units.of(ordinal).some(({ key }) => key === unit)) return false;
    const own = (deadline && quarterOf(sheet.fiscalYear, deadline)) ?? "none";
    return quarter === null || own === quarter;
  });
  const words = searchWords(filter.text);
  const [only] = words;
  if (only === undefined) return inPlace;
  if (words.length === 1 && isNumberWord(only)) {
    const numbered = inPlace.filter(({ label }) => label === Number(only));
    if (numbered.length > 0) return numbered;
  }
  return inPlace.filter((item) => {
    const text = textOf(item);
    return words.every((word) => holdsWord(text, word));
  });
}

const REMEMBERED = new WeakMap<WorkItem["measure"], string>();

/** All that is looked into, in one spelling; once for each measure that was read. */
function textOf({ measure }: WorkItem): string {
  const known = REMEMBERED.get(measure);
  if (known !== undefined) return known;
  const { title, cells } = measure;
  const texts = [title, cells.responsibleUnit.text, cells.resultSummary.text, cells.outcome.text];
  const text = texts.map(squash).join(" ");
  REMEMBERED.set(measure, text);
  return text;
}
