import { readOpenSheet } from "../../../src/app/open-sheet";
import { proposeFill } from "../../../src/app/propose-fill";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { MeasureSheet } from "../../../src/core/model/measure-sheet";
import { listWork, type WorkItem } from "../../../src/taskpane/results/list-work";
import { openSheet } from "../../support/open-sheet";
import type { TestTable } from "../../support/raw-table";

interface ListedWork {
  readonly items: readonly WorkItem[];
  readonly sheet: MeasureSheet;
}

/** The measures of a workbook as the tab lists them on a day. */
export function workOn(day: string): (...tables: readonly TestTable[]) => Promise<ListedWork> {
  return async (...tables) => {
    const { open } = await openSheet(tables);
    const today = day as PlainDate;
    const read = await readOpenSheet({ ...open, today });
    if (!read.ok) throw new Error(read.fault.en);
    const { workbook, checked } = read.value;
    const proposed = proposeFill(workbook, checked, { today, replace: new Set(), ownTexts: new Map() });
    return { items: listWork(read.value, proposed, today), sheet: checked.sheet };
  };
}

/** The same two weeks after the fiscal year. */
export const workOf = workOn("2025-10-15");
