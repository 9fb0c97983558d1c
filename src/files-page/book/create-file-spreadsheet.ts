import { LEFT_REASONS } from "../../app/changes/left-reasons";
import { SHEET_REASONS } from "../../app/changes/sheet-reasons";
import { succeed } from "../../app/ports/result";
import type {
  LeftGroup,
  MadeGroup,
  MadeSheets,
  SheetsRecord,
  SheetsWay,
  Spreadsheet,
  UndoRecord,
} from "../../app/ports/spreadsheet";
import { NO_EDITS, type WorkbookEdits } from "../../core/changes/workbook-edits";
import { freeSheetName } from "../../core/model/free-sheet-name";
import type { WorkbookLayout } from "../../core/model/workbook-layout";
import { hashText } from "../../core/text/hash-text";
import {
  addStep,
  obstaclesOf,
  redoWith,
  type ChangeBytes,
  type FileHistory,
  type HistoryStep,
} from "./file-history";

/** What the spreadsheet of a file needs of the page around it. */
export interface FileHands {
  readonly changeBytes: ChangeBytes;
  /** Brings a cell into sight. */
  readonly onSelect: (place: { readonly sheet: string; readonly cell: string }) => void;
  /** Told whenever the copy is another. */
  readonly onChanged: (history: FileHistory) => void;
}

/** Sheets of one making: the entry that made them, and those whose place they took. */
interface Making {
  readonly id: number;
  readonly replaced: readonly number[];
}

/**
 * The workbook of a file as the pane asks for one (docs/decisions/0031-files-page.md). Every change makes a copy anew; what was opened
 * stays as it was, byte for byte. What is taken back was never done: the copy is made again from the file, without it.
 */
export function createFileSpreadsheet(opened: FileHistory, hands: FileHands): Spreadsheet {
  const { changeBytes, onSelect, onChanged } = hands;
  let history = opened;
  let lastId = 0;
  const filled = new Set<string>();
  const nextId = (): number => (lastId += 1);
  const become = (next: FileHistory): void => {
    if (next === history) return;
    history = next;
    onChanged(next);
  };
  const sheetNames = (): readonly string[] => history.workbook.tables.map(({ sheet }) => sheet);

  const write = async (groups: readonly WorkbookEdits[]): ReturnType<Spreadsheet["write"]> => {
    const step = groups.map((edits) => ({ kind: "edits" as const, id: nextId(), edits, isOff: false }));
    const done = await addStep(history, step, changeBytes);
    if (!done.ok) return done;
    const { left } = done.value;
    const isSame = done.value.history === history;
    become(done.value.history);
    const made: MadeGroup[] = [];
    const leftGroups: LeftGroup[] = [];
    for (const { id, edits } of step) {
      const obstacles = obstaclesOf(edits, left);
      if (obstacles.length > 0) leftGroups.push({ group: edits, obstacles, remains: null });
      else made.push({ group: edits, edits, undo: isSame ? null : { edits, before: id } });
    }
    return succeed({ made, left: leftGroups });
  };

  const undo = async (records: readonly UndoRecord[]): ReturnType<Spreadsheet["undo"]> => {
    const off = new Map(records.map(({ before }) => [before as number, true]));
    const redone = await redoWith(history, off, changeBytes);
    if (!redone.ok) return redone;
    const next = redone.value;
    if (next !== null) become(next);
    return succeed({
      records: records.map((record) => {
        const { edits } = record;
        if (next !== null) return { undone: edits, left: [], remaining: null };
        const [edit] = [...edits.cells, ...edits.removedRows];
        const reason = LEFT_REASONS.changedSince;
        return { undone: NO_EDITS, left: edit === undefined ? [] : [{ edit, reason }], remaining: record };
      }),
    });
  };

  const makeSheets = async (
    layout: WorkbookLayout,
    way: SheetsWay,
  ): ReturnType<Spreadsheet["makeSheets"]> => {
    const nothing: MadeSheets = { added: [], kept: [], replaced: [], undo: null, halfMade: null };
    const replaced = way === "replace-own" ? ownSheets(history, layout) : [];
    let base = history;
    if (replaced.length > 0) {
      const without = await redoWith(history, new Map(replaced.map(({ id }) => [id, true])), changeBytes);
      if (!without.ok) return without;
      base = without.value ?? history;
    }
    const taken = base.workbook.tables.map(({ sheet }) => sheet);
    const { wanted, kept } = nameSheets(layout, taken, way);
    if (wanted.sheets.length === 0) return succeed({ ...nothing, kept });
    const id = nextId();
    const step: HistoryStep = [{ kind: "sheets", id, layout: wanted, isOff: false }];
    const done = await addStep(base, step, changeBytes);
    if (!done.ok) return done;
    become(done.value.history);
    const shown = wanted.sheets.find(({ hidden }) => hidden !== true);
    if (shown !== undefined) onSelect({ sheet: shown.name, cell: "A1" });
    const gone = base === history ? [] : replaced;
    const names = wanted.sheets.map(({ name }) => name);
    const making: Making = { id, replaced: gone.map((one) => one.id) };
    return succeed({
      ...nothing,
      added: names,
      kept,
      replaced: gone.flatMap((one) => one.layout.sheets.map(({ name }) => name)),
      undo: { sheets: names, making },
    });
  };

  const takeSheetsAway = async (record: SheetsRecord): ReturnType<Spreadsheet["takeSheetsAway"]> => {
    const { id, replaced } = record.making as Making;
    const switches = new Map([[id, true], ...replaced.map((one): [number, boolean] => [one, false])]);
    const redone = await redoWith(history, switches, changeBytes);
    if (!redone.ok) return redone;
    if (redone.value === null) {
      const left = record.sheets.map((sheet) => ({ sheet, reason: SHEET_REASONS.isChanged }));
      return succeed({ removed: [], restored: [], left });
    }
    const before = new Set(sheetNames());
    become(redone.value);
    return succeed({
      removed: record.sheets,
      restored: sheetNames().filter((name) => !before.has(name)),
      left: [],
    });
  };

  return {
    platform: "other",
    lacks: () => null,
    read: async () => succeed(history.workbook),
    select: async (place) => {
      onSelect(place);
      return succeed(null);
    },
    // Nobody else changes a file that was opened here.
    watch: async () => succeed(async () => undefined),
    write,
    undo,
    makeSheets,
    takeSheetsAway,
    readPictureFile: async () => succeed(history.bytes),
    readFile: async () => succeed(history.bytes),
    readFilledTexts: async () => new Set(filled),
    rememberFilled: async (texts) => {
      for (const text of texts) if (text !== "") filled.add(hashText(text));
      return succeed(null);
    },
  };
}

type SheetsEntry = Extract<HistoryStep[number], { readonly kind: "sheets" }>;

/** Sheets that were made here before and that these take the place of. */
function ownSheets({ steps }: FileHistory, { sheets, replaces }: WorkbookLayout): readonly SheetsEntry[] {
  const wanted = new Set(replaces ?? sheets.map(({ name }) => name));
  return steps.flat().filter((entry): entry is SheetsEntry => {
    if (entry.kind !== "sheets" || entry.isOff) return false;
    return entry.layout.sheets.some(({ name }) => wanted.has(name));
  });
}

function nameSheets(
  layout: WorkbookLayout,
  taken: readonly string[],
  way: SheetsWay,
): { readonly wanted: WorkbookLayout; readonly kept: readonly string[] } {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const isThere = (name: string): boolean => used.has(name.toLowerCase());
  const missing = way === "if-missing" ? layout.sheets.filter(({ name }) => !isThere(name)) : layout.sheets;
  const kept = layout.sheets.filter(({ name }) => isThere(name)).map(({ name }) => name);
  const names = [...taken];
  const sheets = missing.map((sheet) => {
    const name = freeSheetName(sheet.name, names);
    names.push(name);
    return { ...sheet, name };
  });
  return { wanted: { ...layout, sheets }, kept };
}
