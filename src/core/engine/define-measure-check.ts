import type { Check, CheckContext, MeasureContext, Problem, SheetFacts } from "./check";
import type { Measure } from "../model/measure";
import type { MeasureSheet } from "../model/measure-sheet";

/** A check that looks at each measure alone, as it is written down: what it says of one measure. */
export interface MeasureCheckParts<MessageId extends string> extends Omit<
  Check<MessageId>,
  "evaluate" | "evaluateMeasure"
> {
  evaluateMeasure(
    measure: Measure,
    sheet: SheetFacts,
    context: MeasureContext,
  ): readonly Problem<MessageId>[];
}

/** A check that says something of each measure alone; once the sheet has changed, only the changed measures are asked about. */
export interface MeasureCheck<MessageId extends string = string> extends Check<MessageId> {
  evaluateMeasure(
    measure: Measure,
    sheet: SheetFacts,
    context: MeasureContext,
  ): readonly Problem<MessageId>[];
}

/** Makes a check of what it says of one measure; as in `defineCheck`, a misspelt id of a message does not compile. */
export function defineMeasureCheck<const MessageId extends string>(
  parts: MeasureCheckParts<MessageId>,
): MeasureCheck<MessageId> {
  return {
    ...parts,
    evaluate: (sheet: MeasureSheet, context: CheckContext) =>
      sheet.measures.flatMap((measure) => parts.evaluateMeasure(measure, sheet, context)),
  };
}
