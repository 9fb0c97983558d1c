import { groupBy } from "../lists/group-by";
import type { Measure } from "../model/measure";
import { squash } from "../text/squash";
import type { SentMeasure } from "./sent-record";
import { titleKey } from "./title-key";

/**
 * Finds the measures that were sent among those of a workbook, wherever their rows are now: by title and number, then by the title
 * alone, then by what else is left of them. Each is taken once; where several could be meant, none is.
 * @param mayBeRenamed whether one sign alone is enough, the number only where there are no steps: in a unit's own file, but not in
 * the main sheet, where another measure may have taken its place
 * @returns for each that was sent the measure, null where it was not found
 */
export function matchMeasures(
  sent: readonly SentMeasure[],
  measures: readonly Measure[],
  { mayBeRenamed }: { readonly mayBeRenamed: boolean },
): readonly (Measure | null)[] {
  const found: (Measure | null)[] = sent.map(() => null);
  const taken = new Set<Measure>();
  const pass = (
    ofSent: (one: SentMeasure) => string | null,
    ofMeasure: (one: Measure) => string | null,
    inOrder: boolean,
  ): void => {
    const open = sent.flatMap((one, index) => {
      const key = found[index] === null ? ofSent(one) : null;
      return key === null ? [] : [{ index, key }];
    });
    if (open.length === 0) return;
    const wanted = groupBy(open, ({ key }) => key);
    const free = groupBy(
      measures.filter((one) => !taken.has(one)),
      ofMeasure,
    );
    for (const [key, group] of wanted) {
      const fitting = free.get(key) ?? [];
      const isClear = fitting.length === group.length && (inOrder || group.length === 1);
      if (!isClear) continue;
      group.forEach(({ index }, at) => {
        const measure = fitting[at];
        if (measure === undefined) return;
        found[index] = measure;
        taken.add(measure);
      });
    }
  };
  pass(
    ({ key, numberText }) => `${key} ${numberKey(numberText)}`,
    ({ title, numberText }) => `${titleKey(title)} ${numberKey(numberText)}`,
    true,
  );
  pass(
    (one) => `${one.key} ${sentUnit(one)}`,
    (one) => `${titleKey(one.title)} ${unitOf(one)}`,
    true,
  );
  const stepsOf = (one: SentMeasure): string =>
    squash(one.rows.map(({ columns }) => columns.steps ?? "").join(""));
  pass(
    (one) => filledKey(stepsOf(one), numberKey(one.numberText)),
    ({ cells, numberText }) => filledKey(squash(cells.steps.text), numberKey(numberText)),
    false,
  );
  if (!mayBeRenamed) return found;
  pass(
    ({ key }) => key,
    ({ title }) => titleKey(title),
    true,
  );
  // Where there are steps, they would have said so: a number that stands at another title and other steps is another measure's.
  pass(
    (one) => (stepsOf(one) === "" ? filledKey(numberKey(one.numberText)) : null),
    ({ cells, numberText }) => (squash(cells.steps.text) === "" ? filledKey(numberKey(numberText)) : null),
    false,
  );
  pass(
    (one) => filledKey(stepsOf(one)),
    ({ cells }) => filledKey(squash(cells.steps.text)),
    false,
  );
  return found;
}

/** Two units may have measures of one title; a number that changed is then not enough to tell them apart. */
function sentUnit({ rows }: SentMeasure): string {
  return squash(rows.find(({ columns }) => columns.responsibleUnit)?.columns.responsibleUnit ?? "");
}

function unitOf({ cells }: Measure): string {
  return squash(cells.responsibleUnit.parts[0]?.text ?? "");
}

function numberKey(numberText: string | null): string {
  return squash(numberText ?? "");
}

/** Null where any part says nothing: what is blank is no sign. */
function filledKey(...parts: readonly string[]): string | null {
  return parts.includes("") ? null : parts.join("\n");
}
