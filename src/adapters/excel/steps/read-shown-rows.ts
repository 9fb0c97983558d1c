import type { ShownRows } from "../../../core/changes/shown-rows";
import { isTooLarge } from "../host/office-faults";
import { queueShownRows, type RowSpan } from "./queue-shown-rows";

/** Rows of a sheet at most, as far as Excel goes. */
const LAST_ROW = 1_048_576;

/** Reads what some columns of a sheet show in as many round trips as it takes: for a sheet that is too large for one. */
export async function readShownRows(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  columns: readonly number[],
): Promise<ShownRows | null> {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  if (worksheet.isNullObject) return null;
  const first = used.isNullObject ? 1 : used.rowIndex + 1;
  const last = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const parts = await readParts(context, worksheet, columns, { first, last: Math.min(last, LAST_ROW) });
  return {
    first,
    last,
    textAt: (row, column) => {
      const part = parts.find(({ span }) => span.first <= row && row <= span.last);
      return part?.rows?.textAt(row, column) ?? "";
    },
  };
}

interface ReadPart {
  readonly span: RowSpan;
  readonly rows: ShownRows | null;
}

async function readParts(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  columns: readonly number[],
  span: RowSpan,
): Promise<ReadPart[]> {
  if (span.first > span.last) return [];
  const rows = queueShownRows(worksheet, columns, span);
  try {
    await context.sync();
    return [{ span, rows: rows() }];
  } catch (error) {
    if (!isTooLarge(error) || span.first === span.last) throw error;
    const middle = Math.floor((span.first + span.last) / 2);
    const early = await readParts(context, worksheet, columns, { ...span, last: middle });
    return [...early, ...(await readParts(context, worksheet, columns, { ...span, first: middle + 1 }))];
  }
}
