import type { WorkbookLayout } from "../core/model/workbook-layout";
import { newWorkbookLayout } from "../core/sheet/new-workbook-layout";

/** Port: renders a layout as a workbook file. */
export type WriteWorkbook = (layout: WorkbookLayout) => Promise<Uint8Array>;

/**
 * The bytes of a blank, ready-made workbook: measures, evidence, indicators and settings.
 * @param fiscalYear Buddhist era, as 2569
 */
export function newWorkbook(fiscalYear: number, writeWorkbook: WriteWorkbook): Promise<Uint8Array> {
  return writeWorkbook(newWorkbookLayout(fiscalYear));
}
