import type { RawCell } from "../../../core/sheet/raw-table";
import { lookOf, queueLook, type CellLook } from "./cell-look";
import { shownBy, STATE_FIELDS, stateOf, type CellState } from "./cell-state";

/** A cell as it is when it is about to be written, and after. */
export interface CellNow extends Pick<RawCell, "text" | "type"> {
  readonly sheetId: string;
  readonly state: CellState;
  readonly look: CellLook;
  /** True where the sheet's protection keeps it from being written. */
  readonly isLocked: boolean;
  /** True where the sheet's protection keeps its number format. */
  readonly isFormatLocked: boolean;
}

export interface QueuedCell {
  /** The cell itself: it follows rows that are inserted or removed between two round trips. */
  readonly range: Excel.Range;
  /** Asks for the cell again, after what was queued since. */
  queueRead(): void;
  /** After a sync; null where the sheet is not there. */
  read(): CellNow | null;
}

/** Queues what has to be known of a cell before it is written. */
export function queueCell(worksheet: Excel.Worksheet, cell: string): QueuedCell {
  worksheet.load("id");
  worksheet.protection.load("protected,options");
  const range = worksheet.getRange(cell);
  range.format.protection.load("locked");
  const queueRead = (): void => {
    range.load(STATE_FIELDS);
    queueLook(range);
  };
  queueRead();
  return {
    range,
    queueRead,
    read: () => {
      if (worksheet.isNullObject) return null;
      const state = stateOf(range);
      const { protected: isProtected, options } = worksheet.protection;
      return {
        ...shownBy(state),
        sheetId: worksheet.id,
        state,
        look: lookOf(range),
        isLocked: isProtected && range.format.protection.locked,
        isFormatLocked: isProtected && options.allowFormatCells !== true,
      };
    },
  };
}

/** Finds each sheet once, by its name or id. */
export function sheetFinder(context: Excel.RequestContext): (key: string) => Excel.Worksheet {
  const found = new Map<string, Excel.Worksheet>();
  return (key) => {
    const sheet = found.get(key) ?? context.workbook.worksheets.getItemOrNullObject(key);
    found.set(key, sheet);
    return sheet;
  };
}
