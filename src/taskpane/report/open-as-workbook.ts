import { loadPart } from "../../app/ports/load-part";
import { succeed, type Result } from "../../app/ports/result";
import type { WorkbookLayout } from "../../core/model/workbook-layout";
import type { PaneServices } from "../services/pane-services";

/** Makes sheets by opening them as a new workbook. */
export function openAsWorkbook({
  spreadsheet,
  loadWriteWorkbook,
}: PaneServices): (layout: WorkbookLayout) => Promise<Result<"opened">> {
  return async (layout) => {
    const part = await loadPart(loadWriteWorkbook);
    if (!part.ok) return part;
    const { createWorkbook } = spreadsheet;
    if (!createWorkbook) throw new Error("this Excel opens no new workbooks");
    const opened = await createWorkbook(await part.value(layout));
    return opened.ok ? succeed("opened") : opened;
  };
}
