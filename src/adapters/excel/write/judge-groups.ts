import { judgeEdit } from "../judge-edit";
import { LEFT_REASONS, type LeftReason } from "../../../app/changes/left-reasons";
import type { Obstacle } from "../../../app/spreadsheet";
import type { ShownRows } from "../../../core/changes/shown-rows";
import type { CellEdit } from "../../../core/changes/cell-edit";
import { cellRef, parseCellRef } from "../../../core/model/cell-ref";
import type { RowMeant, RowWitness } from "../../../core/changes/row-witness";
import type { RowRemoval, WorkbookEdits } from "../../../core/changes/workbook-edits";
import { byteLength } from "../byte-length";
import { isSameContent, type CellState } from "../cell-state";
import { isKept } from "../is-kept";
import type { KeptGiven } from "../kept-state";
import type { RowRead } from "../queue-row-facts";
import { canAskSheetFacts, type SheetFacts } from "../queue-sheet-facts";
import type { Session } from "../session";
import type { MarkedRow } from "./marked-row";
import { judgeRows, movedTo, queueSheets, type RowJudged } from "./judge-rows";
import { lookAtCells, type CellLook, type CellMeant, type SeenCell } from "./look-at-cells";
import type { SeenRow } from "./seen-row";
import { markColumn, newMark } from "./mark-row";

/** An edit and the cell that it means, as it was found. */
export interface JudgedCell {
  /** Under the address that the cell has now. */
  readonly edit: CellEdit;
  readonly meant: CellMeant;
  readonly seen: SeenCell;
  /** The rows that its group rests on. */
  readonly restsOn: readonly SeenRow[];
  /** True where the cell holds already what it is to hold. */
  readonly isSo: boolean;
}

/** A removal and the row that it means, as it was found. */
export interface JudgedRow {
  /** Under the row that it has now. */
  readonly removal: RowRemoval;
  readonly meant: CellMeant;
  /** The cell that is to bear the mark. */
  readonly seen: SeenCell;
  readonly restsOn: readonly SeenRow[];
  readonly facts: SheetFacts;
  readonly read: RowRead;
  readonly marked: MarkedRow;
}

export interface JudgedGroup {
  readonly group: WorkbookEdits;
  /** The same edits under the addresses that they have now. */
  readonly edits: WorkbookEdits;
  readonly cells: readonly JudgedCell[];
  readonly rows: readonly JudgedRow[];
  readonly given: readonly KeptGiven[];
  /** What stands in the way; none where the group may be made. */
  readonly obstacles: readonly Obstacle[];
}

export interface JudgedGroups {
  readonly groups: readonly JudgedGroup[];
  /** What a sheet showed, by its id; null where it was not asked for. */
  readonly rowsOf: (sheetId: string) => ShownRows | null;
}

/** Columns that are looked at of a sheet in which rows are to go. */
const COLUMNS_OF_ROWS = Array.from({ length: 50 }, (_, index) => index + 1);

/** Looks at all that groups of edits mean and says what stands in the way of each. */
export async function judgeGroups(
  context: Excel.RequestContext,
  session: Session,
  groups: readonly WorkbookEdits[],
): Promise<JudgedGroups> {
  const keyOf = sheetKeys(session);
  const items = groups.flatMap((group) => [
    ...group.cells.map((edit) => ({
      group,
      edit,
      removal: null,
      given: null,
      meant: cellMeant(edit, keyOf),
    })),
    ...group.removedRows.map((removal) => ({
      group,
      edit: null,
      removal,
      given: null,
      meant: rowMeant(removal, keyOf),
    })),
    ...(group.given ?? []).map((given) => ({
      group,
      edit: null,
      removal: null,
      given,
      meant: givenMeant(given, keyOf),
    })),
  ]);
  const sheetsWithRows = new Set(
    groups.flatMap(({ removedRows }) => removedRows.map(({ sheet }) => keyOf(sheet))),
  );
  const canRemove = sheetsWithRows.size === 0 || canAskSheetFacts();
  let readSheets = (): ReadonlyMap<string, SheetFacts | null> => new Map();
  const { looks, rowsOf } = await lookAtCells(
    context,
    items.map(({ meant }) => meant),
    {
      columns: (sheet) => (sheetsWithRows.has(sheet) ? COLUMNS_OF_ROWS : []),
      alongside: () => {
        if (sheetsWithRows.size > 0 && canRemove) readSheets = queueSheets(context, [...sheetsWithRows]);
      },
    },
  );
  const seen = items.map((item, index) => ({ ...item, look: looks[index] as CellLook }));
  const rows = seen.flatMap(({ removal, look, meant }) =>
    removal !== null && typeof look !== "string" ? [{ removal, sheet: meant.sheet, row: look.row }] : [],
  );
  const judgedRows =
    rows.length > 0 && canRemove ? await judgeRows(context, rows, readSheets()) : ([] as RowJudged[]);
  const judgedRow = new Map(rows.map(({ removal }, index) => [removal, judgedRows[index]]));

  const itemsOf = new Map<WorkbookEdits, (typeof seen)[number][]>(groups.map((group) => [group, []]));
  for (const item of seen) itemsOf.get(item.group)?.push(item);
  /** Headings tell where the columns are and have to be there for the undo, too; a measure that is named has not. */
  const isWrittenInto = ({ cells }: WorkbookEdits, sheet: string): boolean =>
    cells.some((edit) => keyOf(edit.sheet) === sheet);
  const known = new Set<string>();
  const ids = new Map<string, string>();
  const judged = groups.map((group): JudgedGroup => {
    const obstacles: Obstacle[] = [];
    const cells: JudgedCell[] = [];
    const goes: JudgedRow[] = [];
    const given: KeptGiven[] = [];
    const leave = (edit: CellEdit | RowRemoval | undefined, reason: LeftReason): void => {
      if (edit !== undefined) obstacles.push({ edit, reason: LEFT_REASONS[reason] });
    };
    const restsOn = (itemsOf.get(group) ?? []).flatMap(({ given: row, look }) =>
      row === null || typeof look === "string" || look.seenRow === null ? [] : [look.seenRow],
    );
    for (const item of itemsOf.get(group) ?? []) {
      const { edit, removal, look, meant } = item;
      if (typeof look !== "string") ids.set(look.sheetId, meant.sheet);
      if (edit !== null) {
        const place = typeof look === "string" ? "" : `${look.sheetId} ${look.row} ${look.column}`;
        const reason = known.has(place) ? "changedMeanwhile" : judgeCell(session, edit, look);
        if (place !== "") known.add(place);
        if (reason !== null || typeof look === "string") leave(edit, reason ?? "rowMoved");
        else cells.push({ ...judgedCell(edit, meant, look), restsOn });
      } else if (removal !== null) {
        const row = judgedRow.get(removal);
        const column = markColumn(removal);
        const reason =
          typeof look === "string" ? rowReason(look) : canRemove ? (row?.reason ?? null) : "excelTooOld";
        if (reason !== null) leave(removal, reason);
        else if (typeof look === "string" || !row?.facts || !row.read || column === null)
          leave(removal, "rowCannotFollow");
        else {
          goes.push({ ...judgedRowOf(removal, meant, look, { facts: row.facts, read: row.read }), restsOn });
        }
      } else if (typeof look === "string") leave(group.cells[0] ?? group.removedRows[0], "givenChanged");
      else if (meant.witness !== null && isWrittenInto(group, meant.sheet))
        given.push({ sheetId: look.sheetId, row: look.row, witness: meant.witness });
    }
    const edits = {
      ...group,
      cells: cells.map(({ edit }) => edit),
      removedRows: goes.map(({ removal }) => removal),
    };
    return { group, edits, cells, rows: goes, given, obstacles };
  });
  return { groups: keepWrittenRows(judged), rowsOf: (id) => rowsOf(ids.get(id) ?? "") };
}

/** A row that is written into does not go: what stands in it then has not been shown. */
function keepWrittenRows(groups: readonly JudgedGroup[]): JudgedGroup[] {
  const placeOf = ({ seen }: JudgedCell | JudgedRow): string => `${seen.row} ${seen.sheetId}`;
  const made = groups.filter(({ obstacles }) => obstacles.length === 0);
  const written = new Set(made.flatMap(({ cells }) => cells.map(placeOf)));
  return groups.map((group) => {
    const kept = group.rows.filter((row) => written.has(placeOf(row)));
    if (kept.length === 0) return group;
    const obstacles = kept.map(({ removal }) => ({ edit: removal, reason: LEFT_REASONS.rowChanged }));
    return { ...group, obstacles: [...group.obstacles, ...obstacles] };
  });
}

/** A sheet by its id, where it was read under that name: it is found although it was renamed since. */
function sheetKeys({ sheetNames }: Session): (name: string) => string {
  const ids = new Map([...sheetNames].map(([id, name]) => [name, id]));
  return (name) => ids.get(name) ?? name;
}

function cellMeant(edit: CellEdit, keyOf: (name: string) => string): CellMeant {
  const { column, row } = parseCellRef(edit.cell);
  // Before writing, a text comes as value and as formula; with the write, twice as value and as formula.
  const bytes = 2 * byteLength(edit.before) + 2 * Math.max(byteLength(edit.before), byteLength(edit.after));
  return { sheet: keyOf(edit.sheet), column, row, witness: usable(edit.witness), bytes };
}

function rowMeant(removal: RowRemoval, keyOf: (name: string) => string): CellMeant {
  const bytes = 4 * byteLength(removal.cells.map(({ before }) => before));
  const { sheet, row, witness } = removal;
  return { sheet: keyOf(sheet), column: markColumn(removal) ?? 1, row, witness: usable(witness), bytes };
}

function givenMeant({ sheet, row, witness }: RowMeant, keyOf: (name: string) => string): CellMeant {
  const column = witness.cells[0]?.column ?? 1;
  return { sheet: keyOf(sheet), column, row, witness: usable(witness), bytes: 2 * byteLength(witness.cells) };
}

/** A witness of no cells tells nothing. */
function usable(witness: RowWitness | undefined): RowWitness | null {
  return witness === undefined || witness.cells.length === 0 ? null : witness;
}

function judgeCell(session: Session, edit: CellEdit, look: CellLook): LeftReason | null {
  if (look === "rowMoved" && edit.witness?.kind === "blank") return "changedMeanwhile";
  if (typeof look === "string") return look;
  return judgeEdit(
    { ...edit, cell: cellRef(look.column, look.row) },
    look.now,
    session.merges.get(edit.sheet) ?? [],
  );
}

function rowReason(look: Exclude<CellLook, SeenCell>): LeftReason {
  return look === "rowMoved" ? "rowChanged" : look;
}

function judgedCell(edit: CellEdit, meant: CellMeant, seen: SeenCell): Omit<JudgedCell, "restsOn"> {
  const here = { ...edit, cell: cellRef(seen.column, seen.row) };
  return { edit: here, meant, seen, isSo: isKept(edit, seen.now) };
}

function judgedRowOf(
  removal: RowRemoval,
  meant: CellMeant,
  seen: SeenCell,
  { facts, read }: { readonly facts: SheetFacts; readonly read: RowRead },
): Omit<JudgedRow, "restsOn"> {
  const { sheetId, row, column } = seen;
  const marked: MarkedRow = {
    sheetId,
    mark: newMark(),
    markColumn: column,
    width: facts.width,
    row,
    range: seen.queued.range,
    isHidden: read.kept.isHidden,
    keptIn: [],
  };
  return { removal: movedTo(removal, row), meant, seen, facts, read, marked };
}

/** Whether a row held, when it went, what it held when it was judged, the mark aside. */
export function isAsJudged({ read, marked }: JudgedRow, cells: readonly CellState[]): boolean {
  return cells.every((cell, index) => {
    const judged = read.kept.cells[index];
    if (index + 1 === marked.markColumn) return String(cell.value).endsWith(marked.mark);
    return judged !== undefined && isSameContent(cell, judged);
  });
}
