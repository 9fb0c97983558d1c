import type { LeftReason } from "../../../app/changes/left-reasons";
import type { RowRemoval } from "../../../core/changes/workbook-edits";
import { judgeRemoval } from "./judge-removal";
import { sheetFinder } from "../cells/queue-cell";
import { queueFormulas } from "./queue-formulas";
import { queueRowFacts, type RowRead } from "./queue-row-facts";
import { queueSheetFacts, type Remark, type SheetFacts } from "./queue-sheet-facts";

/** A removal, and the row that it means as it was found. */
export interface RowSeen {
  readonly removal: RowRemoval;
  /** Name or id of the sheet. */
  readonly sheet: string;
  readonly row: number;
}

export interface RowJudged {
  /** Why the row is not to be removed, null where it may. */
  readonly reason: LeftReason | null;
  readonly facts: SheetFacts | null;
  readonly read: RowRead | null;
}

/** Queues what is asked of whole sheets before rows of them are removed. */
export function queueSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
): () => ReadonlyMap<string, SheetFacts | null> {
  const find = sheetFinder(context);
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/formula");
  const queued = [...new Set(sheets)].map((sheet) => [sheet, queueSheetFacts(find(sheet))] as const);
  return () => new Map(queued.map(([sheet, read]) => [sheet, read()]));
}

/**
 * Looks at rows and at every formula of the workbook in one round trip: what could not be brought back exactly is not removed.
 * @param sheets as `queueSheets` gives them
 */
export async function judgeRows(
  context: Excel.RequestContext,
  rows: readonly RowSeen[],
  sheets: ReadonlyMap<string, SheetFacts | null>,
): Promise<RowJudged[]> {
  const find = sheetFinder(context);
  const { worksheets, names } = context.workbook;
  const formulas = queueFormulas(worksheets.items);
  const queued = rows.map(({ sheet, row }) => {
    const facts = sheets.get(sheet) ?? null;
    return facts && { facts, read: queueRowFacts(find(sheet), row, facts) };
  });
  const remarks = new Map([...sheets].map(([name, facts]) => [name, queueRemarks(facts?.remarks ?? [])]));
  await context.sync();

  const named = names.items.map(({ formula }) => ({ formula, sheet: null }));
  return rows.map(({ removal, sheet, row }, index): RowJudged => {
    const one = queued[index] ?? null;
    if (one === null) return { reason: "noSuchSheet", facts: null, read: null };
    const { facts } = one;
    const read = one.read(facts.merges, remarks.get(sheet)?.() ?? []);
    const ofSheet = facts.names.map((formula) => ({ formula, sheet: null }));
    const reason = judgeRemoval(movedTo(removal, row), {
      ...facts,
      ...read.facts,
      sheet: facts.name,
      formulas: [...named, ...ofSheet, ...formulas()],
    });
    return { reason, facts, read };
  });
}

/** The removal of the same texts in another row. */
export function movedTo(removal: RowRemoval, row: number): RowRemoval {
  if (removal.row === row) return removal;
  return {
    ...removal,
    row,
    cells: removal.cells.map(({ cell, before }) => ({ cell: cell.replace(/\d+$/, String(row)), before })),
  };
}

function queueRemarks(remarks: readonly Remark[]): () => readonly number[] {
  const places = remarks.map((remark) => {
    const place = remark.getLocation();
    place.load("rowIndex");
    return place;
  });
  return () => places.map(({ rowIndex }) => rowIndex + 1);
}
