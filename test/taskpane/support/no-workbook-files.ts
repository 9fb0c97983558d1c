import type { WorkbookFiles } from "../../../src/app/ports/workbook-files";

/** Where no workbook file is to be read or made. */
export function noWorkbookFiles(): Promise<WorkbookFiles> {
  return Promise.reject(new Error("no workbook file is read or made here"));
}
