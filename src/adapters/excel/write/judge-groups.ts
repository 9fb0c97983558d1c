import { LEFT_REASONS } from "../../../app/changes/left-reasons";
import type { Obstacle } from "../../../app/ports/spreadsheet";
import type { ShownRows } from "../../../core/changes/shown-rows";
import type { RowRemoval, WorkbookEdits } from "../../../core/changes/workbook-edits";
import type { KeptGiven } from "../cells/kept-state";
import type { Session } from "../host/session";
import { lookAtCells, type LookResult } from "../steps/look-at-cells";
import { cellMeant, givenMeant, rowMeant, type SheetKey } from "./cells-meant";
import {
  judgeItem,
  type Item,
  type JudgedCell,
  type JudgedRow,
  type Judging,
  type SeenItem,
} from "./judge-item";
import { judgeRows, queueSheets, type RowJudged } from "./judge-rows";
import { canAskSheetFacts, type SheetFacts } from "./queue-sheet-facts";

export interface JudgedGroup {
  readonly group: WorkbookEdits;
  /** The same edits under the addresses that they have now. */
  readonly edits: WorkbookEdits;
  readonly cells: readonly JudgedCell[];
  readonly rows: readonly JudgedRow[];
  readonly given: readonly KeptGiven[];
  /** What prevents the group; empty where it may be made. */
  readonly obstacles: readonly Obstacle[];
}

export interface JudgedGroups {
  readonly groups: readonly JudgedGroup[];
  /** What a sheet showed, by its id; null where it was not asked for. */
  readonly rowsOf: (sheetId: string) => ShownRows | null;
}

/** Columns that are looked at of a sheet in which rows are to go. */
const COLUMNS_OF_ROWS = Array.from({ length: 50 }, (_, index) => index + 1);

/** Looks at all that groups of edits mean and says what prevents each of them. */
export async function judgeGroups(
  context: Excel.RequestContext,
  session: Session,
  groups: readonly WorkbookEdits[],
): Promise<JudgedGroups> {
  const keyOf = sheetKeys(session);
  const itemsOf = new Map(groups.map((group) => [group, itemsIn(group, keyOf)]));
  const items = [...itemsOf.values()].flat();
  const sheetsWithRows = new Set(items.flatMap(({ kind, meant }) => (kind === "row" ? [meant.sheet] : [])));
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
  const seen = new Map(
    items.map((item, index): [Item, SeenItem] => [item, { ...item, look: looks[index] as LookResult }]),
  );
  const allSeen = [...seen.values()];
  const rows = canRemove ? await judgeSeenRows(context, allSeen, readSheets()) : new Map<never, never>();
  const judging = { session, keyOf, canRemove, rows, repeated: repeatedItems(allSeen) };
  const judged = groups.map((group) => {
    const own = (itemsOf.get(group) ?? []).map((item) => seen.get(item) as SeenItem);
    return judgeGroup(group, own, judging);
  });
  const keys = new Map(
    allSeen.flatMap(({ look, meant }) => (typeof look === "string" ? [] : [[look.sheetId, meant.sheet]])),
  );
  return { groups: keepWrittenRows(judged), rowsOf: (id) => rowsOf(keys.get(id) ?? "") };
}

function itemsIn(group: WorkbookEdits, keyOf: SheetKey): Item[] {
  const { cells, removedRows, given = [] } = group;
  return [
    ...cells.map((edit): Item => ({ kind: "cell", group, edit, meant: cellMeant(edit, keyOf) })),
    ...removedRows.map((removal): Item => ({ kind: "row", group, removal, meant: rowMeant(removal, keyOf) })),
    ...given.map((row): Item => ({ kind: "given", group, meant: givenMeant(row, keyOf) })),
  ];
}

/** @param sheets what was read of the sheets in which rows are to go */
async function judgeSeenRows(
  context: Excel.RequestContext,
  items: readonly SeenItem[],
  sheets: ReadonlyMap<string, SheetFacts | null>,
): Promise<ReadonlyMap<RowRemoval, RowJudged>> {
  const rows = items.flatMap((item) =>
    item.kind === "row" && typeof item.look !== "string"
      ? [{ removal: item.removal, sheet: item.meant.sheet, row: item.look.row }]
      : [],
  );
  if (rows.length === 0) return new Map();
  const judged = await judgeRows(context, rows, sheets);
  return new Map(rows.map(({ removal }, index) => [removal, judged[index] as RowJudged]));
}

/** Edits of a cell into which an edit before them writes already. */
function repeatedItems(items: readonly SeenItem[]): ReadonlySet<SeenItem> {
  const places = new Set<string>();
  return new Set(
    items.filter(({ kind, look }) => {
      if (kind !== "cell" || typeof look === "string") return false;
      const place = `${look.sheetId} ${look.row} ${look.column}`;
      const isRepeated = places.has(place);
      places.add(place);
      return isRepeated;
    }),
  );
}

function judgeGroup(group: WorkbookEdits, items: readonly SeenItem[], judging: Judging): JudgedGroup {
  const restsOn = items.flatMap(({ kind, look }) =>
    kind !== "given" || typeof look === "string" || look.seenRow === null ? [] : [look.seenRow],
  );
  const judged = items.map((item) => judgeItem(item, restsOn, judging));
  const cells = judged.flatMap(({ cell }) => cell ?? []);
  const rows = judged.flatMap(({ row }) => row ?? []);
  return {
    group,
    edits: {
      ...group,
      cells: cells.map(({ edit }) => edit),
      removedRows: rows.map(({ removal }) => removal),
    },
    cells,
    rows,
    given: judged.flatMap(({ given }) => given ?? []),
    obstacles: judged.flatMap(({ obstacle }) => obstacle ?? []),
  };
}

/** A row that is written into is not removed: the officer has not seen what it holds then. */
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
function sheetKeys({ sheetNames }: Session): SheetKey {
  const ids = new Map([...sheetNames].map(([id, name]) => [name, id]));
  return (name) => ids.get(name) ?? name;
}
