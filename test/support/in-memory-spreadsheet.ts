import { LEFT_REASONS } from "../../src/app/left-reasons";
import { fail, succeed, type Result, type UserFault } from "../../src/app/result";
import type { Capability, Platform, Spreadsheet } from "../../src/app/spreadsheet";
import type { SheetLayout, WorkbookLayout } from "../../src/core/model/workbook-layout";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { hashText } from "../../src/core/text/hash-text";
import { layoutTable, putText, toSheet, toTable, type InMemorySheet } from "./in-memory-sheet";
import { undoInMemory, writeInMemory } from "./in-memory-writing";

export interface InMemoryOptions {
  readonly platform?: Platform;
  /** What this Excel lacks, with the sentence that says so. */
  readonly lacks?: Partial<Readonly<Record<Capability, UserFault>>>;
  /** Cells that stay writable in a protected sheet, as "มาตรการ!B2". */
  readonly unlocked?: readonly string[];
}

/** A workbook held in memory behind the port, and what a person at it does and sees. */
export interface InMemorySpreadsheet extends Spreadsheet {
  /** Types into a cell and tells whoever watches; "" clears it. */
  typeIntoCell(sheet: string, cell: string, text: string): void;
  activate(sheet: string): void;
  /** Protects a whole sheet, as a person may between two steps. */
  protect(sheet: string): void;
  /** What a cell shows, "" for a blank one. */
  textOf(sheet: string, cell: string): string;
  /** The sheet in front and the cell selected last. */
  selection(): { readonly sheet: string; readonly cell: string } | null;
  sheetNames(): readonly string[];
  /** Every call from now on fails with this, until it is taken away by null. */
  failWith(fault: UserFault | null): void;
  /** All that is in the workbook, to be held against what it was. */
  dump(): unknown;
  readonly counts: { reads: number; writes: number };
  readonly addedLayouts: readonly WorkbookLayout[];
  /** The files that were opened as new workbooks. */
  readonly createdWorkbooks: readonly Uint8Array[];
}

/** The fake of the port: the contract suite holds it and the real adapter to the same behaviour. */
export function createInMemorySpreadsheet(
  workbook: RawWorkbook,
  options: InMemoryOptions = {},
): InMemorySpreadsheet {
  const sheets: InMemorySheet[] = workbook.tables.map(toSheet);
  const watchers = new Set<(change: { readonly sheet: string }) => void>();
  const preferences = new Map<string, string>();
  const counts = { reads: 0, writes: 0 };
  const addedLayouts: WorkbookLayout[] = [];
  const createdWorkbooks: Uint8Array[] = [];
  let active = sheets[workbook.active]?.name ?? "";
  let selected: { readonly sheet: string; readonly cell: string } | null = null;
  let standing: UserFault | null = null;

  const filled = new Set<string>();
  const add = (name: string, layout: SheetLayout): string => {
    sheets.push(toSheet(layoutTable(name, layout)));
    return name;
  };
  const find = (name: string): InMemorySheet | undefined => sheets.find((sheet) => sheet.name === name);
  const answer = <Value>(make: () => Result<Value>): Promise<Result<Value>> =>
    Promise.resolve(standing === null ? make() : fail(standing));

  return {
    platform: options.platform ?? "web",
    counts,
    addedLayouts,
    dump: () => structuredClone(sheets.map((sheet) => toTable(sheet, true))),
    createdWorkbooks,
    lacks: (capability) => options.lacks?.[capability] ?? null,
    read: ({ mergedAreas }) =>
      answer(() => {
        counts.reads += 1;
        const tables = sheets.map((sheet) => toTable(sheet, mergedAreas));
        return succeed({ tables, active: sheets.findIndex(({ name }) => name === active) });
      }),
    select: ({ sheet, cell }) =>
      answer<null>(() => {
        if (!find(sheet)) return fail(LEFT_REASONS.noSuchSheet);
        active = sheet;
        selected = { sheet, cell };
        return succeed(null);
      }),
    watch: (onChange) =>
      answer(() => {
        const lacking = options.lacks?.["watch-changes"];
        if (lacking) return fail(lacking);
        watchers.add(onChange);
        return succeed(() => {
          watchers.delete(onChange);
          return Promise.resolve();
        });
      }),
    write: (edits) =>
      answer(() => {
        counts.writes += 1;
        return succeed(writeInMemory(find, edits, (place) => options.unlocked?.includes(place) ?? false));
      }),
    undo: (record) => answer(() => succeed(undoInMemory(find, record))),
    addSheets: (layout) =>
      answer(() => {
        addedLayouts.push(layout);
        const names = layout.sheets.map((sheet) =>
          add(
            freeName(
              sheet.name,
              sheets.map(({ name }) => name),
            ),
            sheet,
          ),
        );
        active = names[0] ?? active;
        return succeed({ sheets: names });
      }),
    ensureSheets: (layout) =>
      answer(() => {
        const isThere = ({ name }: SheetLayout): boolean =>
          sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
        const kept = layout.sheets.filter(isThere).map(({ name }) => name);
        const wanted = layout.sheets.filter((sheet) => !isThere(sheet));
        if (wanted.length > 0) addedLayouts.push({ ...layout, sheets: wanted });
        const added = wanted.map((sheet) => add(sheet.name, sheet));
        active = added[0] ?? active;
        return succeed({ added, kept });
      }),
    createWorkbook: (bytes) =>
      answer(() => {
        createdWorkbooks.push(bytes);
        return succeed(null);
      }),
    readFilledTexts: () => Promise.resolve(standing === null ? new Set(filled) : new Set<string>()),
    rememberFilled: (texts) =>
      answer(() => {
        for (const text of texts) if (text !== "") filled.add(hashText(text));
        return succeed(null);
      }),
    readPreference: (name) => Promise.resolve(preferences.get(name) ?? null),
    savePreference: (name, value) =>
      answer(() => {
        preferences.set(name, value);
        return succeed(null);
      }),
    typeIntoCell: (sheet, cell, text) => {
      const found = find(sheet);
      if (found) putText(found, cell, text);
      for (const watcher of [...watchers]) watcher({ sheet });
    },
    activate: (sheet) => {
      active = sheet;
    },
    protect: (sheet) => {
      const at = sheets.findIndex(({ name }) => name === sheet);
      const found = sheets[at];
      if (found) sheets[at] = { ...found, table: { ...found.table, isProtected: true } };
    },
    textOf: (sheet, cell) => find(sheet)?.cells.get(cell)?.text ?? "",
    selection: () => selected,
    sheetNames: () => sheets.map(({ name }) => name),
    failWith: (fault) => {
      standing = fault;
    },
  };
}

function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let count = 2; taken.includes(free); count += 1) free = `${name} (${count})`;
  return free;
}
