import type { Problem } from "../../engine/check";
import { problemAt } from "../../engine/problem-at";
import type { MeasureColumn } from "../../model/columns";
import type { Measure } from "../../model/measure";
import { measureLabel } from "../../model/measure-label";
import type { TextSpan } from "../../text/text-span";

/** A slip of a text, and the message that says what is wrong with it. */
export interface TextSlip<MessageId extends string = string> extends TextSpan {
  readonly message: MessageId;
}

/**
 * The slips of a measure's texts as problems whose messages say `{measure}`, `{column}` and `{quote}`.
 * @param find the slips of one text
 */
export function problemsInTexts<MessageId extends string>(
  measure: Measure,
  columns: readonly MeasureColumn[],
  find: (text: string, column: MeasureColumn) => readonly TextSlip<MessageId>[],
): Problem<MessageId>[] {
  return columns.flatMap((column) => {
    const { text } = measure.cells[column];
    if (text === "") return [];
    return find(text, column).map(({ start, end, message }) => {
      const quote = text.slice(start, end);
      const values = { measure: measureLabel(measure), column: { column }, quote };
      return problemAt(measure, column, message, values, { offset: start, quote });
    });
  });
}
