import type { EventOrigin } from "./host-event";
import type { Sheet } from "./sheet";
import { addSheet, moveSheet } from "./sheet-operations";
import { findSheet, type Workbook } from "./workbook";

/** Where a copied sheet goes. */
export type CopyPosition = "None" | "Before" | "After" | "Beginning" | "End";

function copyName(workbook: Workbook, name: string): string {
  let number = 2;
  while (findSheet(workbook, `${name.slice(0, 27)} (${number})`)) number += 1;
  return `${name.slice(0, 27)} (${number})`;
}

function positionFor(workbook: Workbook, place: CopyPosition, beside: Sheet | null): number {
  const last = workbook.sheets.length - 1;
  const index = beside ? workbook.sheets.indexOf(beside) : -1;
  if (place === "Beginning") return 0;
  if (place === "Before") return Math.max(0, index);
  return place === "After" && index >= 0 ? Math.min(last, index + 1) : last;
}

/** Copies a sheet with everything on it; tables get new names, as names are unique. */
export function copySheet(
  workbook: Workbook,
  sheet: Sheet,
  place: CopyPosition,
  beside: Sheet | null,
  origin: EventOrigin,
): Sheet {
  const copy = addSheet(workbook, copyName(workbook, sheet.name), origin);
  const { id, name } = copy;
  Object.assign(copy, structuredClone(sheet), { id, name, visibility: "Visible" });
  copy.tables = copy.tables.map((table) => {
    const number = workbook.nextTableNumber;
    workbook.nextTableNumber += 1;
    return { ...table, id: String(number), name: `Table${number}` };
  });
  moveSheet(workbook, copy, positionFor(workbook, place, beside), origin);
  return copy;
}
