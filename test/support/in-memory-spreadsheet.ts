import { LEFT_REASONS } from "../../src/app/changes/left-reasons";
import { fail, succeed, type Result, type UserFault } from "../../src/app/result";
import type { Capability, Platform, Spreadsheet } from "../../src/app/spreadsheet";
import type { WorkbookLayout } from "../../src/core/model/workbook-layout";
import type { RawTable, RawWorkbook } from "../../src/core/sheet/raw-table";
import { hashText } from "../../src/core/text/hash-text";
import { putText, toSheet, toTable, type InMemorySheet } from "./in-memory-sheet";
import { inMemoryPerson, type InMemoryPerson } from "./in-memory-person";
import { makeSheetsInMemory, takeSheetsAwayInMemory } from "./in-memory-sheets";
import { undoInMemory, writeInMemory } from "./in-memory-writing";

export interface InMemoryOptions {
  readonly platform?: Platform;
  /** What this Excel lacks, with the sentence that says so. */
  readonly lacks?: Partial<Readonly<Record<Capability, UserFault>>>;
  /** Cells that stay writable in a protected sheet, as "มาตรการ!B2". */
  readonly unlocked?: readonly string[];
}

/** A workbook held in memory behind the port, and what a person at it does and sees. */
export interface InMemorySpreadsheet extends Spreadsheet, InMemoryPerson {
  /** Types into a cell and tells whoever watches; "" clears it. */
  typeIntoCell(sheet: string, cell: string, text: string): void;
  activate(sheet: string): void;
  /** Renames a sheet, as a person does on its tab. */
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
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
  dump(): readonly RawTable[];
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
  const counts = { reads: 0, writes: 0 };
  const addedLayouts: WorkbookLayout[] = [];
  const createdWorkbooks: Uint8Array[] = [];
  let active = sheets[workbook.active]?.name ?? "";
  let selected: { readonly sheet: string; readonly cell: string } | null = null;
  let standing: UserFault | null = null;

  const filled = new Set<string>();
  const find = (key: string): InMemorySheet | undefined =>
    sheets.find(({ name, id }) => name === key || id === key);
  /** Ids by the names that the sheets bore when they were read: one that was renamed since is still the one that is meant. */
  let idsAsRead: ReadonlyMap<string, string> = new Map();
  const findMeant = (key: string): InMemorySheet | undefined => find(idsAsRead.get(key) ?? key);
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
        idsAsRead = new Map(sheets.map(({ name, id }) => [name, id]));
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
    write: (groups) =>
      answer(() => {
        counts.writes += 1;
        return succeed(
          writeInMemory(findMeant, groups, (place) => options.unlocked?.includes(place) ?? false),
        );
      }),
    undo: (records, later = []) => answer(() => succeed(undoInMemory(findMeant, records, later))),
    makeSheets: (layout, way) =>
      answer(() => {
        const made = makeSheetsInMemory(sheets, layout, way);
        if (made.layouts.length > 0) addedLayouts.push({ ...layout, sheets: made.layouts });
        active = made.outcome.added[made.layouts.findIndex(({ hidden }) => !hidden)] ?? active;
        return succeed(made.outcome);
      }),
    takeSheetsAway: (record) =>
      answer(() => {
        const taken = takeSheetsAwayInMemory(sheets, record);
        active = [active, ...taken.restored].find((name) => find(name)) ?? sheets[0]?.name ?? "";
        return succeed(taken);
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
    typeIntoCell: (sheet, cell, text) => {
      const found = find(sheet);
      if (found) putText(found, cell, text);
      for (const watcher of [...watchers]) watcher({ sheet });
    },
    activate: (sheet) => {
      active = sheet;
    },
    renameSheet: (sheet, name) => {
      const found = find(sheet);
      if (found) found.name = name;
      if (active === sheet) active = name;
    },
    deleteSheet: (sheet) => {
      const at = sheets.findIndex(({ name }) => name === sheet);
      if (at >= 0) sheets.splice(at, 1);
      if (active === sheet) active = sheets[0]?.name ?? "";
    },
    protect: (sheet) => {
      const at = sheets.findIndex(({ name }) => name === sheet);
      const found = sheets[at];
      if (found) sheets[at] = { ...found, table: { ...found.table, isProtected: true } };
    },
    ...inMemoryPerson(find),
    textOf: (sheet, cell) => find(sheet)?.cells.get(cell)?.text ?? "",
    selection: () => selected,
    sheetNames: () => sheets.map(({ name }) => name),
    failWith: (fault) => {
      standing = fault;
    },
  };
}
