import { LEFT_REASONS, MAX_CELL_CHARACTERS, type LeftReason } from "../../src/app/left-reasons";
import { fail, succeed, type Result, type UserFault } from "../../src/app/result";
import type { Capability, Platform, Spreadsheet } from "../../src/app/spreadsheet";
import type { CellEdit } from "../../src/core/model/cell-edit";
import { cellRef, columnNumber } from "../../src/core/model/cell-ref";
import type { CellLayout, SheetLayout, WorkbookLayout } from "../../src/core/model/workbook-layout";
import type { RawCell, RawTable, RawWorkbook } from "../../src/core/sheet/raw-table";
import { cellText } from "../../src/core/sheet/table-grid";

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
  /** What a cell shows, "" for a blank one. */
  textOf(sheet: string, cell: string): string;
  /** The sheet in front and the cell selected last. */
  selection(): { readonly sheet: string; readonly cell: string } | null;
  sheetNames(): readonly string[];
  /** Every call from now on fails with this, until it is taken away by null. */
  failWith(fault: UserFault | null): void;
  readonly counts: { reads: number; writes: number };
  readonly addedLayouts: readonly WorkbookLayout[];
}

interface Sheet {
  readonly name: string;
  readonly cells: Map<string, RawCell & { readonly row: number }>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly table: Pick<RawTable, "merges" | "hidden" | "isProtected">;
}

/** The fake of the port: the contract suite holds it and the real adapter to the same behaviour. */
export function createInMemorySpreadsheet(
  workbook: RawWorkbook,
  options: InMemoryOptions = {},
): InMemorySpreadsheet {
  const sheets: Sheet[] = workbook.tables.map(toSheet);
  const watchers = new Set<(change: { readonly sheet: string }) => void>();
  const preferences = new Map<string, string>();
  const counts = { reads: 0, writes: 0 };
  const addedLayouts: WorkbookLayout[] = [];
  let active = sheets[workbook.active]?.name ?? "";
  let selected: { readonly sheet: string; readonly cell: string } | null = null;
  let standing: UserFault | null = null;

  const find = (name: string): Sheet | undefined => sheets.find((sheet) => sheet.name === name);
  const answer = <Value>(make: () => Result<Value>): Promise<Result<Value>> =>
    Promise.resolve(standing === null ? make() : fail(standing));

  const whyLeft = ({ sheet: name, cell, before, after }: CellEdit): LeftReason | null => {
    const sheet = find(name);
    if (!sheet) return "noSuchSheet";
    if (after.length > MAX_CELL_CHARACTERS) return "tooLong";
    const now = sheet.cells.get(cell);
    if (now?.isFormula) return "isFormula";
    if (isMergedAway(sheet, cell)) return "isMergedAway";
    if (sheet.table.isProtected && !options.unlocked?.includes(`${name}!${cell}`)) return "isLocked";
    const isSame = (now?.text ?? "") === before || (now?.type === "date" && cellText(now) === before);
    return isSame ? null : "changedMeanwhile";
  };

  return {
    platform: options.platform ?? "web",
    counts,
    addedLayouts,
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
        const judged = edits.map((edit) => ({ edit, reason: whyLeft(edit) }));
        const written = judged.flatMap(({ edit, reason }) => (reason === null ? [edit] : []));
        for (const { sheet, cell, after } of written) put(find(sheet), cell, after);
        const left = judged.flatMap(({ edit, reason }) =>
          reason === null ? [] : [{ edit, reason: LEFT_REASONS[reason] }],
        );
        return succeed({ written, left });
      }),
    addSheets: (layout) =>
      answer(() => {
        addedLayouts.push(layout);
        const names = layout.sheets.map((sheet) => {
          const taken = sheets.map(({ name }) => name);
          const name = freeName(sheet.name, taken);
          sheets.push(toSheet(layoutTable(name, sheet)));
          return name;
        });
        active = names[0] ?? active;
        return succeed({ sheets: names });
      }),
    readPreference: (name) => Promise.resolve(preferences.get(name) ?? null),
    savePreference: (name, value) =>
      answer(() => {
        preferences.set(name, value);
        return succeed(null);
      }),
    typeIntoCell: (sheet, cell, text) => {
      put(find(sheet), cell, text);
      for (const watcher of [...watchers]) watcher({ sheet });
    },
    activate: (sheet) => {
      active = sheet;
    },
    textOf: (sheet, cell) => find(sheet)?.cells.get(cell)?.text ?? "",
    selection: () => selected,
    sheetNames: () => sheets.map(({ name }) => name),
    failWith: (fault) => {
      standing = fault;
    },
  };
}

function toSheet({ sheet, rows, ...table }: RawTable): Sheet {
  const cells = rows.flatMap(({ row, cells }) =>
    cells.map((cell) => [cellRef(cell.column, row), { ...cell, row }] as const),
  );
  const hidden = rows.filter((row) => row.hidden).map(({ row }) => row);
  return { name: sheet, cells: new Map(cells), hiddenRows: new Set(hidden), table };
}

function toTable({ name, cells, hiddenRows, table }: Sheet, mergedAreas: boolean): RawTable {
  const rows = new Map<number, RawCell[]>();
  for (const { row, ...cell } of cells.values()) rows.set(row, [...(rows.get(row) ?? []), cell]);
  const inOrder = [...rows].sort(([one], [other]) => one - other);
  return {
    sheet: name,
    rows: inOrder.map(([row, list]) => ({
      row,
      hidden: hiddenRows.has(row),
      cells: list.sort((one, other) => one.column - other.column),
    })),
    merges: mergedAreas ? table.merges : [],
    hidden: table.hidden,
    isProtected: table.isProtected ?? false,
  };
}

function placeOf(cell: string): { row: number; column: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(row), column: columnNumber(letters) };
}

function put(sheet: Sheet | undefined, cell: string, text: string): void {
  const { row, column } = placeOf(cell);
  if (text === "") sheet?.cells.delete(cell);
  else sheet?.cells.set(cell, { row, column, text, type: "text", isFormula: false });
}

function isMergedAway({ table }: Sheet, cell: string): boolean {
  const { row, column } = placeOf(cell);
  return table.merges.some(({ top, left, bottom, right }) => {
    const isInside = row >= top && row <= bottom && column >= left && column <= right;
    return isInside && !(row === top && column === left);
  });
}

function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let count = 2; taken.includes(free); count += 1) free = `${name} (${count})`;
  return free;
}

function layoutTable(name: string, { rows, merges }: SheetLayout): RawTable {
  const toCell = ({ column, value }: CellLayout): RawCell[] => {
    if (value === null || value === "") return [];
    if (typeof value === "string") return [{ column, text: value, type: "text", isFormula: false }];
    if (typeof value === "number") return [{ column, text: String(value), type: "number", isFormula: false }];
    return [{ column, text: value.date, type: "date", isFormula: false }];
  };
  const withContent = rows.map(({ row, hidden, cells }) => ({
    row,
    hidden: hidden ?? false,
    cells: cells.flatMap(toCell),
  }));
  return { sheet: name, rows: withContent.filter(({ cells }) => cells.length > 0), merges, hidden: false };
}
