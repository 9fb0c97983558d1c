/// <reference types="office-js" />

import { fail, succeed, type Result } from "../../../app/ports/result";
import { officeFault } from "./office-faults";
import { hasSet } from "./requirements";

/**
 * `delayForCellEdit` waits until the person has left the cell: it is for what the person asked for, not for what runs
 * automatically.
 */
export interface RunOptions {
  readonly delayForCellEdit: boolean;
  /** One step of Excel's own undo for the whole batch, where Excel can do that; the batch may be started a second time. */
  readonly isOneUndo?: boolean;
}

/** Runs a batch in Excel; faults that a user can meet come back as a sentence, faults of the tool are thrown. */
export async function runExcel<Value>(
  { delayForCellEdit, isOneUndo = false }: RunOptions,
  batch: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value>> {
  try {
    if (isOneUndo && hasSet("1.20")) return succeed(await runAsOneUndo(delayForCellEdit, batch));
    return succeed(await Excel.run({ delayForCellEdit }, batch));
  } catch (error) {
    const fault = officeFault(error);
    if (fault === null) throw error;
    return fail(fault);
  }
}

/** Excel on the web has refused whole batches for `mergeUndoGroup` (office-js issue 6711); what fails has changed nothing. */
async function runAsOneUndo<Value>(
  delayForCellEdit: boolean,
  batch: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Value> {
  try {
    return await Excel.run({ delayForCellEdit, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (officeFault(error) === null) throw error;
    return Excel.run({ delayForCellEdit }, batch);
  }
}
