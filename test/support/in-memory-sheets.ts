import { SHEET_REASONS } from "../../src/app/sheet-reasons";
import type { UserFault } from "../../src/app/result";
import type { LeftSheet, MadeSheets, SheetsRecord, SheetsWay, TakenSheets } from "../../src/app/spreadsheet";
import type { SheetLayout, WorkbookLayout } from "../../src/core/model/workbook-layout";
import { layoutTable, toSheet, type InMemorySheet } from "./in-memory-sheet";

interface Making {
  readonly made: readonly InMemorySheet[];
  readonly asides: readonly { readonly sheet: InMemorySheet; readonly name: string }[];
}

const plain = (name: string): string => name.replace(/ \(\d+\)$/, "");
const contentOf = ({ cells }: InMemorySheet): string => JSON.stringify([...cells]);
const isUnchanged = (sheet: InMemorySheet): boolean =>
  sheet.mark?.name === sheet.name && sheet.mark.content === contentOf(sheet);

function freeName(name: string, sheets: readonly InMemorySheet[]): string {
  const isTaken = (free: string): boolean =>
    sheets.some((sheet) => sheet.name.toLowerCase() === free.toLowerCase());
  let free = name;
  for (let count = 2; isTaken(free); count += 1) free = `${name} (${count})`;
  return free;
}

function remove(sheets: InMemorySheet[], sheet: InMemorySheet): void {
  sheets.splice(sheets.indexOf(sheet), 1);
}

function mark(sheet: InMemorySheet, isAside: boolean): void {
  sheet.mark = { name: sheet.name, content: contentOf(sheet), isAside };
  sheet.table = { ...sheet.table, hidden: isAside };
}

/** Makes sheets in the fake as the port says, and tells which layouts were made. */
export function makeSheetsInMemory(
  sheets: InMemorySheet[],
  layout: WorkbookLayout,
  way: SheetsWay,
): { readonly outcome: MadeSheets; readonly layouts: readonly SheetLayout[] } {
  const replaces = layout.replaces ?? layout.sheets.map(({ name }) => name);
  const named = way === "replace-own" ? sheets.filter(({ name }) => replaces.includes(plain(name))) : [];
  const own = named.filter(isUnchanged);
  const isEarlier = (sheet: InMemorySheet): boolean => sheet.mark?.isAside === true && sheet.table.hidden;
  for (const sheet of own.filter(isEarlier)) remove(sheets, sheet);
  const asides = own.filter((sheet) => !isEarlier(sheet)).map((sheet) => ({ sheet, name: sheet.name }));
  for (const { sheet, name } of asides) {
    sheet.name = "";
    sheet.table = { ...sheet.table, hidden: true };
    sheet.mark = { name, content: contentOf(sheet), isAside: true };
  }
  const isWanted = ({ name }: SheetLayout): boolean =>
    way !== "if-missing" || freeName(name, sheets) === name;
  const layouts = layout.sheets.filter(isWanted);
  const made = layouts.map((one) => {
    const sheet = toSheet(layoutTable(freeName(one.name, sheets), one));
    sheets.push(sheet);
    mark(sheet, false);
    sheet.table = { ...sheet.table, hidden: one.hidden ?? false };
    return sheet;
  });
  for (const { sheet, name } of asides) {
    sheet.name = freeName(plain(name), sheets);
    mark(sheet, true);
  }
  const added = made.map(({ name }) => name);
  const kept = [
    ...layout.sheets.filter((one) => !layouts.includes(one)).map(({ name }) => name),
    ...named.filter((sheet) => !own.includes(sheet)).map(({ name }) => name),
  ];
  const making: Making = { made, asides };
  return {
    outcome: {
      added,
      kept,
      replaced: asides.map(({ name }) => name),
      undo: made.length === 0 ? null : { sheets: added, making },
      halfMade: null,
    },
    layouts,
  };
}

/** Takes sheets away in the fake as the port says. */
export function takeSheetsAwayInMemory(sheets: InMemorySheet[], record: SheetsRecord): TakenSheets {
  const { made, asides } = record.making as Making;
  const left: LeftSheet[] = [];
  const removed: string[] = [];
  const stays = new Set<string>();
  for (const [index, sheet] of made.entries()) {
    const name = record.sheets[index] ?? "";
    if (!sheets.includes(sheet)) {
      left.push({ sheet: name, reason: SHEET_REASONS.isGone });
      continue;
    }
    const reason = reasonToStay(sheets, sheet, asides.length > 0);
    if (reason === null) {
      remove(sheets, sheet);
      removed.push(sheet.name);
    } else {
      left.push({ sheet: sheet.name, reason });
      stays.add(name);
    }
  }
  const restored: string[] = [];
  for (const { sheet, name } of asides.filter((aside) => !stays.has(aside.name))) {
    if (!sheets.includes(sheet)) left.push({ sheet: name, reason: SHEET_REASONS.replacedIsGone });
    else {
      sheet.name = freeName(
        name,
        sheets.filter((other) => other !== sheet),
      );
      mark(sheet, false);
      restored.push(sheet.name);
    }
  }
  return { removed, restored, left };
}

function reasonToStay(
  sheets: readonly InMemorySheet[],
  sheet: InMemorySheet,
  hasAsides: boolean,
): UserFault | null {
  if (sheet.mark?.content !== contentOf(sheet)) return SHEET_REASONS.isChanged;
  if (sheet.mark.name !== sheet.name) return SHEET_REASONS.isRenamed;
  const isLast = sheets.every((other) => other === sheet || other.table.hidden);
  return isLast && !hasAsides ? SHEET_REASONS.isLastVisible : null;
}
