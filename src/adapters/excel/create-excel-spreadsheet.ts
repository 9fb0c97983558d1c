import type { Spreadsheet } from "../../app/spreadsheet";
import { addSheets, ensureSheets } from "./add-sheets";
import { createWorkbook } from "./create-workbook";
import { currentPlatform } from "./current-platform";
import { readFilledTexts, rememberFilled } from "./filled-texts";
import { readPreference, savePreference } from "./preferences";
import { readWorkbook } from "./read-workbook";
import { whatIsLacking } from "./requirements";
import { selectCell } from "./select-cell";
import { createSession } from "./session";
import { undoEdits } from "./undo-edits";
import { watchChanges } from "./watch-changes";
import { writeEdits } from "./write-edits";

/** The workbook that is open in Excel; to be called once office.js is ready. */
export function createExcelSpreadsheet(): Spreadsheet {
  const session = createSession();
  return {
    platform: currentPlatform(),
    lacks: whatIsLacking,
    read: (options) => readWorkbook(session, options),
    select: selectCell,
    watch: (onChange) => watchChanges(session, onChange),
    write: (edits) => writeEdits(session, edits),
    undo: (record) => undoEdits(session, record),
    addSheets: (layout) => addSheets(session, layout),
    ensureSheets: (layout) => ensureSheets(session, layout),
    createWorkbook,
    readFilledTexts,
    rememberFilled,
    readPreference,
    savePreference,
  };
}
