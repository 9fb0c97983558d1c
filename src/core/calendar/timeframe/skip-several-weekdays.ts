import { attempt, skip, skipAll, type Cursor } from "./cursor";

/** Steps over the days after a weekday: "- ศุกร์", "พุธ และศุกร์": only joining words that another day follows. Null where there is no other day. */
export function skipSeveralWeekdays(cursor: Cursor): "list" | "range" | null {
  let several: "list" | "range" | null = null;
  const readNext = (): "list" | "range" | null => {
    const isRange = skipAll(cursor, "dash", "until");
    skipAll(cursor, "list", "slash");
    skip(cursor, "every");
    if (!skip(cursor, "weekday")) return null;
    return isRange ? "range" : "list";
  };
  for (let next = attempt(cursor, readNext); next !== null; next = attempt(cursor, readNext)) {
    several = several === "range" ? several : next;
  }
  return several;
}
