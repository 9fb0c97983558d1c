import { loadPart } from "../../app/load-part";
import type { Result } from "../../app/result";
import type { Spreadsheet } from "../../app/spreadsheet";
import type * as Changing from "./changing";
import { createWorkbook } from "./create-workbook";
import { currentPlatform } from "./current-platform";
import { readFilledTexts, rememberFilled } from "./filled-texts";
import { readWorkbook } from "./read-workbook";
import { whatIsLacking } from "./requirements";
import { selectCell } from "./select-cell";
import { createSession } from "./session";
import { watchChanges } from "./watch-changes";

/** What changes the workbook is not in the first screen: an old PC on a slow line reads and checks before it writes. */
const loadHands = (): Promise<Result<typeof Changing>> => loadPart(() => import("./changing"));

/** The workbook that is open in Excel; to be called once office.js is ready. */
export function createExcelSpreadsheet(): Spreadsheet {
  const session = createSession();
  return {
    platform: currentPlatform(),
    lacks: whatIsLacking,
    read: (options) => readWorkbook(session, options),
    select: selectCell,
    watch: (onChange) => watchChanges(session, onChange),
    write: async (groups) => {
      const hands = await loadHands();
      return hands.ok ? hands.value.writeGroups(session, groups) : hands;
    },
    undo: async (records, later = []) => {
      const hands = await loadHands();
      return hands.ok ? hands.value.undoRecords(session, records, later) : hands;
    },
    makeSheets: async (layout, way) => {
      const hands = await loadHands();
      return hands.ok ? hands.value.makeSheets(session, layout, way) : hands;
    },
    takeSheetsAway: async (record) => {
      const hands = await loadHands();
      return hands.ok ? hands.value.takeSheetsAway(session, record) : hands;
    },
    createWorkbook,
    readFilledTexts,
    rememberFilled,
  };
}
