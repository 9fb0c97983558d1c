import { attempt, skip, skipAll, type Cursor } from "./cursor";

/**
 * Steps over what joins the two ends of a range: "-", "ถึง", both in either order, "เป็นต้นไป จนถึง". เป็นต้นไป alone joins nothing.
 */
export function skipRangeSign(cursor: Cursor): boolean {
  return (
    attempt(cursor, () => {
      const isOpen = skip(cursor, "onwards");
      const isDashed = skip(cursor, "dash");
      const isSaid = skipAll(cursor, "until");
      if (!isSaid) return isDashed && !isOpen ? true : null;
      if (!isDashed) skip(cursor, "dash");
      return true;
    }) ?? false
  );
}
