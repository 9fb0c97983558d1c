import { cellInput } from "../cells/cell-input";
import { STATE_FIELDS, stateOf } from "../cells/cell-state";
import { officeFault } from "../host/office-faults";
import { sheetFinder } from "../cells/queue-cell";

/** A mark, and the sheet in which it was put into a cell. */
interface MarkPlace {
  readonly sheetId: string;
  readonly mark: string;
}

/** Copies of one row that are looked after: somebody made them between two round trips. */
const MOST_COPIES = 3;

/**
 * Asks, after what is queued, for marks that are still there, and takes them out, so that a row which somebody copied while it
 * had a mark has only its own text.
 * @returns to be called after the sync; a round trip only where there is a copy
 */
export function takeMarksOut(context: Excel.RequestContext, rows: readonly MarkPlace[]): () => Promise<void> {
  let hits = queueHits(context, rows);
  return async () => {
    try {
      for (let round = 0; round < MOST_COPIES; round += 1) {
        const standing = hits.filter(({ range }) => !range.isNullObject);
        if (standing.length === 0) return;
        for (const { range, mark } of standing) {
          const { value, numberFormat } = stateOf(range);
          range.values = [[cellInput(String(value).replace(` ${mark}`, ""), numberFormat)]];
        }
        hits = queueHits(context, standing);
        await context.sync();
      }
    } catch (error) {
      if (officeFault(error) === null) throw error;
    }
  };
}

interface Hit extends MarkPlace {
  readonly range: Excel.Range;
}

function queueHits(context: Excel.RequestContext, rows: readonly MarkPlace[]): Hit[] {
  const find = sheetFinder(context);
  return rows.map(({ sheetId, mark }) => {
    const range = find(sheetId).getRange().findOrNullObject(mark, { completeMatch: false, matchCase: true });
    range.load(STATE_FIELDS);
    return { sheetId, mark, range };
  });
}
