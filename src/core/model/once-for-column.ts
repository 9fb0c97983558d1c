import { onceFor } from "../lists/once-for";
import type { MeasureColumn } from "./columns";
import type { Measure } from "./measure";

/** Like `onceFor`, for what is asked of a column of a measure. */
export function onceForColumn<Column extends MeasureColumn, Value>(
  find: (measure: Measure, column: Column) => Value,
): (measure: Measure, column: Column) => Value {
  const columnsOf = onceFor((measure: Measure) => {
    const answers = new Map<Column, { readonly answer: Value }>();
    return (column: Column): Value => {
      const known = answers.get(column) ?? { answer: find(measure, column) };
      answers.set(column, known);
      return known.answer;
    };
  });
  return (measure, column) => columnsOf(measure)(column);
}
