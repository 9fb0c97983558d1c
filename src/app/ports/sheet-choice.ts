import type { RawTable } from "../../core/sheet/raw-table";

/**
 * Says which sheets of a workbook are worth reading on. A sheet can take many round trips of 4 MB: the adapter reads what this asks for,
 * and knows nothing of what stands in it.
 */
export interface SheetChoice {
  /** Names of the sheets that are read in the first round trip, beside the one in front, and to their end. */
  readonly always: readonly string[];

  /** Ids of the sheets to be read to their end, as far as it can be said now; asked again after every round trip. */
  choose(reading: WorkbookReading): ReadonlySet<string>;

  /** Id of the sheet that is worked on once all chosen sheets are read; null where none holds measures. */
  findWorkedOn(reading: WorkbookReading): string | null;
}

/** A workbook while it is read. */
export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
  readonly frontId: string;
  /** The sheet that was asked for, else the one that was worked on so far; it may be gone. */
  readonly workedOnId: string | null;
  /** Whether every sheet with measures is wanted. */
  readonly everyTable: boolean;
}

/** A sheet as far as it is read. */
export interface SheetReading {
  readonly id: string;
  readonly table: RawTable;
  readonly isBegun: boolean;
  readonly isComplete: boolean;
}
