import { isTooLarge } from "../host/office-faults";
import { hasSet } from "../host/requirements";
import { cellsOfGrid, type SheetContent, type ShownCell } from "./sheet-content";
import { askForMark, type ReadMark } from "./sheet-mark";

/** What a sheet holds, and its mark; null where it has no mark of ours. */
export interface MarkedContent extends SheetContent {
  readonly mark: ReadMark | null;
}

/**
 * Reads what sheets hold, in one round trip, which also carries what was queued before; only content that is too large for one
 * answer is read in parts.
 */
export async function readContent(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<MarkedContent[]> {
  const asked = worksheets.map((worksheet) => ask(worksheet, "formulas,rowIndex,columnIndex"));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error, "response")) throw error; // what was queued before is done, only the answer is lost
    return readInParts(context, worksheets);
  }
  return asked.map(({ used, rest }) => ({
    cells: used.isNullObject ? [] : cellsOfGrid(used.formulas, used.rowIndex + 1, used.columnIndex + 1),
    ...rest(),
  }));
}

interface Asked {
  readonly used: Excel.Range;
  readonly rest: () => Omit<MarkedContent, "cells">;
}

function ask(worksheet: Excel.Worksheet, properties: string): Asked {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load(properties);
  const { shapes, charts } = worksheet;
  shapes.load("items/top");
  charts.load("items/top");
  const comments = hasSet("1.10") ? worksheet.comments.getCount() : null;
  const mark = askForMark(worksheet);
  const rest = (): Omit<MarkedContent, "cells"> => ({
    others: shapes.items.length + charts.items.length + (comments?.value ?? 0),
    mark: mark(),
  });
  return { used, rest };
}

async function readInParts(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<MarkedContent[]> {
  const asked = worksheets.map((worksheet) => ask(worksheet, "rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  const contents: MarkedContent[] = [];
  for (const { used, rest } of asked) {
    const cells = used.isNullObject ? [] : await readRows(context, used, 0, used.rowCount);
    contents.push({ cells, ...rest() });
  }
  return contents;
}

/** Rows of a used range, in halves where the answer is too large. */
async function readRows(
  context: Excel.RequestContext,
  used: Excel.Range,
  from: number,
  count: number,
): Promise<ShownCell[]> {
  const { rowIndex, columnIndex, columnCount } = used;
  const part = used.worksheet.getRangeByIndexes(rowIndex + from, columnIndex, count, columnCount);
  part.load("formulas");
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error, "response") || count < 2) throw error;
    const half = Math.floor(count / 2);
    const first = await readRows(context, used, from, half);
    return [...first, ...(await readRows(context, used, from + half, count - half))];
  }
  return cellsOfGrid(part.formulas, rowIndex + from + 1, columnIndex + 1);
}
