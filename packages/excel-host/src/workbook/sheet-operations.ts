import { parseAddress, quoteSheetName } from "./address";
import { mapReferences } from "./formula-tokens";
import { hostError } from "./host-error";
import type { EventOrigin } from "./host-event";
import { recalculate } from "./recalculate";
import { createSheet, type Sheet, type SheetVisibility } from "./sheet";
import { emit, findSheet, type Workbook } from "./workbook";

const DUPLICATE_NAME = "A resource with the same name or identifier already exists.";

function requireSheetName(workbook: Workbook, name: string, except: Sheet | null): void {
  const isValid = name.trim() !== "" && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
  if (!isValid || /^history$/i.test(name)) throw hostError("InvalidArgument");
  const existing = findSheet(workbook, name);
  if (existing && existing !== except) throw hostError("ItemAlreadyExists", null, DUPLICATE_NAME);
}

function freeName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** The id that Excel would give the next sheet. */
export function nextSheetId(workbook: Workbook): string {
  const number = workbook.nextSheetNumber;
  workbook.nextSheetNumber += 1;
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

/** Adds a sheet at the end; without a name it becomes `Sheet2`, `Sheet3` … */
export function addSheet(workbook: Workbook, name: string | null, origin: EventOrigin): Sheet {
  const given = name ?? freeName(workbook);
  requireSheetName(workbook, given, null);
  const sheet = createSheet(nextSheetId(workbook), given);
  workbook.sheets.push(sheet);
  emit(workbook, { kind: "added", sheet, origin });
  return sheet;
}

/** The sheets that a person can see. */
export function visibleSheets(workbook: Workbook): Sheet[] {
  return workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
}

function requireAnotherVisible(workbook: Workbook, sheet: Sheet): void {
  if (!visibleSheets(workbook).some((other) => other !== sheet)) throw hostError("InvalidOperation");
}

/** Shows a sheet; a hidden one answers InvalidOperation. */
export function activateSheet(workbook: Workbook, sheet: Sheet, origin: EventOrigin): void {
  if (sheet.visibility !== "Visible") throw hostError("InvalidOperation");
  const previous = workbook.active;
  if (previous === sheet) return;
  workbook.active = sheet;
  emit(workbook, { kind: "deactivated", sheet: previous, origin });
  emit(workbook, { kind: "activated", sheet, origin });
}

/** Rewrites what formulas and names say of a sheet. */
function rewriteReferences(workbook: Workbook, sheetName: string, rewrite: (cells: string) => string): void {
  const rewriteIn = (formula: string): string =>
    mapReferences(formula, (reference) => {
      const parsed = parseAddress(reference);
      if (parsed?.sheet?.toLowerCase() !== sheetName.toLowerCase()) return reference;
      return rewrite(reference.slice(reference.lastIndexOf("!") + 1));
    });
  for (const item of [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)]) {
    item.formula = rewriteIn(item.formula);
  }
  for (const cell of workbook.sheets.flatMap((sheet) => [...sheet.cells.values()])) {
    if (cell.formula !== null) cell.formula = rewriteIn(cell.formula);
  }
}

/**
 * Deletes a sheet; the last visible one stays, and so does a very hidden one: "the delete operation will fail with an
 * `InvalidOperation` exception" (`Worksheet.delete` in @types/office-js). Formulas and names that pointed at it become `#REF!`.
 */
export function deleteSheet(workbook: Workbook, sheet: Sheet, origin: EventOrigin): void {
  if (sheet.visibility === "VeryHidden") throw hostError("InvalidOperation");
  if (sheet.visibility === "Visible") requireAnotherVisible(workbook, sheet);
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  rewriteReferences(workbook, sheet.name, () => "#REF!");
  recalculate(workbook);
  for (const listener of workbook.shiftListeners) listener(sheet, () => null);
  emit(workbook, { kind: "deleted", sheet, origin });
  if (workbook.active !== sheet) return;
  const next = workbook.sheets.slice(position).find((other) => other.visibility === "Visible");
  workbook.active = next ?? visibleSheets(workbook).at(-1) ?? sheet;
  emit(workbook, { kind: "activated", sheet: workbook.active, origin });
}

/** Renames a sheet; formulas and names that point at it follow. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string, origin: EventOrigin): void {
  requireSheetName(workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  rewriteReferences(workbook, before, (cells) => `${quoteSheetName(name)}!${cells}`);
  if (before !== name) emit(workbook, { kind: "renamed", sheet, before, after: name, origin });
}

/** Shows or hides a sheet; the last visible one cannot be hidden. */
export function setVisibility(
  workbook: Workbook,
  sheet: Sheet,
  visibility: SheetVisibility,
  origin: EventOrigin,
): void {
  if (visibility !== "Visible") requireAnotherVisible(workbook, sheet);
  const before = sheet.visibility;
  sheet.visibility = visibility;
  if (before !== visibility) {
    emit(workbook, { kind: "visibilityChanged", sheet, before, after: visibility, origin });
  }
  const next = visibleSheets(workbook)[0];
  if (workbook.active === sheet && visibility !== "Visible" && next) activateSheet(workbook, next, origin);
}

/** Moves a sheet to a position counted from 0. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number, origin: EventOrigin): void {
  const isOnTabs = Number.isInteger(position) && position >= 0 && position < workbook.sheets.length;
  if (!isOnTabs) throw hostError("InvalidArgument");
  const before = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  emit(workbook, { kind: "moved", sheet, before: String(before), after: String(position), origin });
}
