import { isUnbounded, type Area } from "./area";
import { existingCells, formatAt } from "./cells";
import { hostError } from "./host-error";
import { STRICT_PROTECTION, type ProtectionOptions } from "./protection-options";
import type { Sheet } from "./sheet";

/** Protects a sheet; a sheet that is protected already answers AccessDenied (office-js 6784). */
export function protectSheet(
  sheet: Sheet,
  options: Partial<ProtectionOptions>,
  password: string | null,
): void {
  if (sheet.protection) throw hostError("AccessDenied");
  sheet.protection = { options: { ...STRICT_PROTECTION, ...options }, password };
}

/** Lifts the protection; an unprotected sheet or a wrong password answers AccessDenied (office-js 6784). */
export function unprotectSheet(sheet: Sheet, password: string | null): void {
  const { protection } = sheet;
  if (!protection) throw hostError("AccessDenied");
  if (protection.password !== null && protection.password !== password) throw hostError("AccessDenied");
  sheet.protection = null;
}

/** Throws AccessDenied if the sheet is protected and the option does not allow it. */
export function requireAllowed(sheet: Sheet, option: keyof ProtectionOptions): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw hostError("AccessDenied");
}

/** Throws AccessDenied on any protected sheet. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw hostError("AccessDenied");
}

function hasLockedCell(sheet: Sheet, area: Area): boolean {
  if (isUnbounded(area)) return existingCells(sheet, area).some(({ cell }) => cell.format.locked !== false);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (formatAt(sheet, row, column).locked) return true;
    }
  }
  return false;
}

/** Throws AccessDenied if one cell of the area may not be written: Excel then writes none of them. */
export function requireWritable(sheet: Sheet, area: Area): void {
  if (sheet.protection && hasLockedCell(sheet, area)) throw hostError("AccessDenied");
}
