/// <reference types="office-js" />

import { fail, succeed, type Result } from "../../../app/ports/result";
import { officeFault } from "./office-faults";
import { toBase64 } from "./to-base64";

/** Opens a workbook file as a new workbook in a new window (on the web: a new tab); it is not saved anywhere yet. */
export async function createWorkbook(bytes: Uint8Array): Promise<Result<null>> {
  try {
    await Excel.createWorkbook(toBase64(bytes));
    return succeed(null);
  } catch (error) {
    const fault = officeFault(error);
    if (fault === null) throw error;
    return fail(fault);
  }
}
