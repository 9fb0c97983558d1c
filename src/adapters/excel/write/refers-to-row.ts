const STRING = /"[^"]*"/g;
const REFERENCE =
  /(?<![\p{L}\p{M}\p{N}_.$])(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(?:\$?[A-Z]{1,3}\$?(?<top>\d+)(?::\$?[A-Z]{1,3}\$?(?<bottom>\d+))?|\$?(?<first>\d+):\$?(?<last>\d+))(?![\p{L}\p{N}_(.!])/giu;

/**
 * Whether a formula names a row so that it would not be the same once the row is removed and brought back: the row itself, or
 * the first or last one of an area. A row inside an area takes itself out and in again.
 * @param formula as Excel gives it, "=SUM(A5:A21)"
 * @param home the sheet that a reference without one means, null for a name
 * @example refersToRow("=SUM(A5:A21)", "มาตรการ", { sheet: "มาตรการ", row: 21 }) // true
 */
export function refersToRow(
  formula: string,
  home: string | null,
  { sheet, row }: { readonly sheet: string; readonly row: number },
): boolean {
  for (const { groups = {} } of formula.replace(STRING, '""').matchAll(REFERENCE)) {
    if (!isMeant(groups.sheet, home, sheet)) continue;
    const top = Number(groups.top ?? groups.first);
    const bottom = Number(groups.bottom ?? groups.last ?? groups.top);
    if (row === top || row === bottom) return true;
  }
  return false;
}

/** A reference across several sheets ('ก:ค'!A1) may mean any of them. */
function isMeant(named: string | undefined, home: string | null, sheet: string): boolean {
  if (named === undefined) return home === null || home.toLowerCase() === sheet.toLowerCase();
  const name = named.replace(/^'|'$/g, "").replaceAll("''", "'");
  return name.includes(":") || name.toLowerCase() === sheet.toLowerCase();
}
