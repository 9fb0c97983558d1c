/// <reference types="office-js" />

import { runExcel } from "./run-excel";

/** How the workbook is open, as far as it keeps the pane from some of its work. */
export interface WorkbookState {
  readonly isReadOnly: boolean;
  /** An Excel 97–2003 file, which Excel opens in its compatibility mode. */
  readonly isOldFormat: boolean;
  /** The structure of the workbook, or the sheet in front. */
  readonly isProtected: boolean;
}

const OLD_FORMAT = /\.xl[st](?:[?#]|$)/i;

/** Asks once, when the pane opens; while a cell is being typed in, Excel answers only what the document itself says. */
export async function readWorkbookState(): Promise<WorkbookState> {
  const { mode, url } = Office.context.document as Partial<Office.Document>;
  const isModeReadOnly = mode === Office.DocumentMode.ReadOnly;
  const isNameOld = OLD_FORMAT.test(url ?? "");
  const told = await askWorkbook();
  return {
    isReadOnly: told.isReadOnly || isModeReadOnly,
    isOldFormat: told.isOldFormat || isNameOld,
    isProtected: told.isProtected,
  };
}

/** Nothing where Excel does not answer, whatever the reason: a notice less must not cost the pane, which tells its own faults. */
async function askWorkbook(): Promise<WorkbookState> {
  const nothing = { isReadOnly: false, isOldFormat: false, isProtected: false };
  try {
    const asked = await runExcel({ delayForCellEdit: false }, async (context) => {
      const workbook = context.workbook.load("name,readOnly");
      const structure = workbook.protection.load("protected");
      const sheet = workbook.worksheets.getActiveWorksheet().protection.load("protected");
      await context.sync();
      return {
        isReadOnly: workbook.readOnly,
        isOldFormat: OLD_FORMAT.test(workbook.name),
        isProtected: structure.protected || sheet.protected,
      };
    });
    return asked.ok ? asked.value : nothing;
  } catch {
    return nothing;
  }
}
