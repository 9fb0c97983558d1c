/// <reference types="office-js" />

import { fail, succeed, type Result } from "../../../app/ports/result";
import { officeFault } from "./office-faults";

/** `String.fromCharCode` takes this many arguments in every browser. */
const BYTES_AT_A_TIME = 8192;

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

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += BYTES_AT_A_TIME) {
    text += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_A_TIME));
  }
  return btoa(text);
}
