/// <reference types="office-js" />

import { fail, succeed, type Result } from "../../app/result";
import { officeFault } from "./office-faults";

/** `delayForCellEdit` waits until the person has left the cell: for what the person asked for, not for what runs by itself. */
export interface RunOptions {
  readonly delayForCellEdit: boolean;
}

/**
 * Runs a batch in Excel; what the user can meet comes back as a sentence, faults of the tool are thrown on.
 */
export async function runExcel<Value>(
  options: RunOptions,
  batch: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value>> {
  try {
    return succeed(await Excel.run({ ...options }, batch));
  } catch (error) {
    const fault = officeFault(error);
    if (fault === null) throw error;
    return fail(fault);
  }
}
