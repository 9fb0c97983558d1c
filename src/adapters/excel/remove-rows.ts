import type { UserFault } from "../../app/result";
import type { LeftEdit, LeftRemoval } from "../../app/spreadsheet";
import type { RowRemoval } from "../../core/model/workbook-edits";
import { judgeRemoval } from "./judge-removal";
import type { KeptRow, Surroundings } from "./kept-row";
import { officeFault } from "./office-faults";
import { sheetFinder } from "./queue-cell";
import { queueFormulas } from "./queue-formulas";
import { queueRowFacts, type RowRead } from "./queue-row-facts";
import { canAskSheetFacts, queueSheetFacts, type Remark, type SheetFacts } from "./queue-sheet-facts";
import { queueSurroundings, shownRow } from "./queue-surroundings";
import { rangeOf } from "./range-of";
import { REMOVAL_REASONS, type RemovalReason } from "./removal-reasons";
import type { Session } from "./session";

interface RowsRemoved {
  readonly kept: readonly KeptRow[];
  readonly left: readonly LeftRemoval[];
}

/** What the cells of the same write came to. */
interface CellsBefore {
  readonly left: readonly LeftEdit[];
  /** True where something is changed already, so that a fault must not be thrown. */
  readonly isBegun: boolean;
}

/** A row that may be removed. */
interface PlannedRow {
  readonly removal: RowRemoval;
  readonly sheet: SheetFacts;
  readonly read: RowRead;
}

/**
 * Removes rows from the bottom to the top, in three round trips: one for the sheets, one for the rows and every formula of the
 * workbook, one for the removal and what then stands around. What cannot be brought back exactly is left.
 */
export async function removeRows(
  context: Excel.RequestContext,
  session: Session,
  removals: readonly RowRemoval[],
  cells: CellsBefore,
): Promise<RowsRemoved> {
  const kept: KeptRow[] = [];
  const left: LeftRemoval[] = [];
  const leave = (reason: RemovalReason) => (removal: RowRemoval) => {
    left.push({ removal, reason: REMOVAL_REASONS[reason] });
  };
  const sheetsWithLeft = new Set(cells.left.map(({ edit }) => edit.sheet));
  const wanted = removals.filter(({ sheet }) => !sheetsWithLeft.has(sheet));
  removals.filter((removal) => !wanted.includes(removal)).forEach(leave("cellLeft"));
  if (wanted.length === 0) return { kept, left };
  if (!canAskSheetFacts()) {
    wanted.forEach(leave("tooOld"));
    return { kept, left };
  }
  try {
    const planned = await judgeRows(context, wanted, left);
    if (planned.length > 0)
      kept.push(...(await removePlanned(context, session, planned, left, cells.isBegun)));
  } catch (error) {
    const reason = officeFault(error);
    if (reason === null || !cells.isBegun) throw error;
    const isSaid = (removal: RowRemoval): boolean => left.some((one) => one.removal === removal);
    left.push(...wanted.filter((removal) => !isSaid(removal)).map((removal) => ({ removal, reason })));
  }
  return { kept, left };
}

async function judgeRows(
  context: Excel.RequestContext,
  removals: readonly RowRemoval[],
  left: LeftRemoval[],
): Promise<PlannedRow[]> {
  const find = sheetFinder(context);
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/formula");
  const queued = new Map(
    [...new Set(removals.map(({ sheet }) => sheet))].map((sheet) => [sheet, queueSheetFacts(find(sheet))]),
  );
  await context.sync();

  const sheets = new Map([...queued].map(([name, read]) => [name, read()]));
  const formulas = queueFormulas(worksheets.items);
  const asked = removals.flatMap((removal) => {
    const sheet = sheets.get(removal.sheet) ?? null;
    if (sheet === null) left.push({ removal, reason: REMOVAL_REASONS.noSuchSheet });
    return sheet === null
      ? []
      : [{ removal, sheet, queued: queueRowFacts(find(removal.sheet), removal.row, sheet) }];
  });
  const remarks = new Map([...sheets].map(([name, sheet]) => [name, queueRemarks(sheet?.remarks ?? [])]));
  await context.sync();

  const named = names.items.map(({ formula }) => ({ formula, sheet: null }));
  return asked.flatMap(({ removal, sheet, queued: readRow }): PlannedRow[] => {
    const read = readRow(sheet.merges, remarks.get(removal.sheet)?.() ?? []);
    const ofSheet = sheet.names.map((formula) => ({ formula, sheet: null }));
    const reason = judgeRemoval(removal, {
      ...sheet,
      ...read.facts,
      sheet: sheet.name,
      formulas: [...named, ...ofSheet, ...formulas()],
    });
    if (reason !== null) left.push({ removal, reason: REMOVAL_REASONS[reason] });
    return reason === null ? [{ removal, sheet, read }] : [];
  });
}

function queueRemarks(remarks: readonly Remark[]): () => readonly number[] {
  const places = remarks.map((remark) => {
    const place = remark.getLocation();
    place.load("rowIndex");
    return place;
  });
  return () => places.map(({ rowIndex }) => rowIndex + 1);
}

async function removePlanned(
  context: Excel.RequestContext,
  session: Session,
  planned: readonly PlannedRow[],
  left: LeftRemoval[],
  isBegun: boolean,
): Promise<KeptRow[]> {
  const find = sheetFinder(context);
  const fromBelow = [...planned].sort((one, other) => other.removal.row - one.removal.row);
  for (const { removal, sheet } of fromBelow) {
    find(sheet.id).getRange(`${removal.row}:${removal.row}`).delete("Up");
    session.merges = new Map([...session.merges].filter(([name]) => name !== removal.sheet));
  }
  const around = planned.map((one) => queueAround(find(one.sheet.id), one, planned));
  try {
    await context.sync();
    return planned.map((one, index) => keptRow(one, (around[index] as () => Surroundings)()));
  } catch (error) {
    const reason = officeFault(error);
    if (reason === null) throw error;
    const removed = await findRemoved(context, fromBelow);
    if (removed.length === 0 && !isBegun) throw error;
    const rest = planned.filter((one) => !removed.some((kept) => kept.removal === one.removal));
    left.push(...rest.map(({ removal }): LeftRemoval => ({ removal, reason: reason as UserFault })));
    return removed;
  }
}

function queueAround(
  worksheet: Excel.Worksheet,
  { removal, sheet, read }: PlannedRow,
  removed: readonly PlannedRow[],
): () => Surroundings {
  const above = removed.filter((one) => one.sheet.id === sheet.id && one.removal.row < removal.row).length;
  return queueSurroundings(worksheet, removal.row - above, read.kept.cells.length);
}

function keptRow({ removal, sheet, read }: PlannedRow, surroundings: Surroundings): KeptRow {
  return { removal, sheetId: sheet.id, ...read.kept, surroundings };
}

/**
 * After a batch that stopped half-way: rows go from the bottom up, so those that are gone are the lowest ones; a row is there as
 * long as it shows what it showed.
 */
async function findRemoved(
  context: Excel.RequestContext,
  fromBelow: readonly PlannedRow[],
): Promise<KeptRow[]> {
  const find = sheetFinder(context);
  const rows = fromBelow.map(({ removal, sheet, read }) => {
    const range = rangeOf(find(sheet.id), {
      top: removal.row,
      left: 1,
      bottom: removal.row,
      right: read.kept.cells.length,
    });
    range.load("values");
    return range;
  });
  await context.sync();
  const gone = fromBelow.filter((one, index) => {
    const then = shownRow(one.read.kept.cells.map(({ value }) => value));
    return shownRow(rows[index]?.values[0] ?? []) !== then;
  });
  const around = gone.map((one) => queueAround(find(one.sheet.id), one, gone));
  await context.sync();
  return gone.map((one, index) => keptRow(one, (around[index] as () => Surroundings)()));
}
