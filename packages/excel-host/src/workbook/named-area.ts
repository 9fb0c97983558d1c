import { formatAddress, parseAddress } from "./address";
import type { Area } from "./area";
import type { NamedItem } from "./named-item";
import type { Sheet } from "./sheet";
import { findSheet, type Workbook } from "./workbook";

/** The formula that points at an area: `='มาตรการ'!$A$1:$B$3`. */
export function formulaForArea(sheet: Sheet, area: Area): string {
  return `=${formatAddress(sheet.name, area, true)}`;
}

/** The area that a name points at; null for a constant, a calculation or a broken reference. */
export function namedArea(workbook: Workbook, item: NamedItem): { sheet: Sheet; area: Area } | null {
  const parsed = parseAddress(item.formula.replace(/^=/, ""));
  const sheet = parsed?.sheet ? findSheet(workbook, parsed.sheet) : null;
  return parsed && sheet ? { sheet, area: parsed.area } : null;
}
