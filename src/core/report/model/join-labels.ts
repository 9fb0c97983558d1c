import { fillTemplate } from "../../text/fill-template";
import { joinWords } from "../../summary/join-words";
import type { Measure } from "../../model/measure";
import { measureLabel } from "../../model/measure-label";
import { PARTS_WORDING as wording } from "./parts-wording";

/** From so many measures in a row on, only the first and the last are named. */
const RUN = 3;

/**
 * Names measures by their numbers, those that follow each other as one range.
 * @param measures in the order of the sheet
 * @example joinLabels(measures 7, 9, 10, 11 and 13) // "มาตรการที่ 7, มาตรการที่ 9 – 11 และมาตรการที่ 13"
 */
export function joinLabels(measures: readonly Measure[]): string {
  const runs: Measure[][] = [];
  for (const measure of measures) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined &&
      measure.ordinal === last.ordinal + 1 &&
      measureLabel(measure) === measureLabel(last) + 1;
    if (run !== undefined && follows) run.push(measure);
    else runs.push([measure]);
  }
  return joinWords(
    runs.flatMap((run) =>
      run.length < RUN ? run.map((one) => nameRun(one, one)) : [nameRun(run[0], run.at(-1))],
    ),
    ", ",
  );
}

function nameRun(first: Measure | undefined, last: Measure | undefined): string {
  if (first === undefined || last === undefined) return "";
  const [from, to] = [String(measureLabel(first)), String(measureLabel(last))];
  return first === last
    ? fillTemplate(wording.measure, { number: from })
    : fillTemplate(wording.measures, { first: from, last: to });
}
