import { loadPart } from "../../app/ports/load-part";
import type { Result } from "../../app/ports/result";
import type { SheetChoice } from "../../app/ports/sheet-choice";
import type { Spreadsheet } from "../../app/ports/spreadsheet";
import type * as Changing from "./changing";
import { createWorkbook } from "./host/create-workbook";
import { currentPlatform } from "./host/current-platform";
import { readFilledTexts, rememberFilled } from "./read/filled-texts";
import { readWorkbook } from "./read/read-workbook";
import { whatIsLacking } from "./host/requirements";
import { selectCell } from "./host/select-cell";
import { createSession } from "./host/session";
import { watchChanges } from "./host/watch-changes";
import { watchSelection } from "./host/watch-selection";

type Hands = typeof Changing;

/** What changes the workbook is not in the first screen: an old PC on a slow line reads and checks before it writes. */
async function withHands<Done>(work: (hands: Hands) => Promise<Result<Done>>): Promise<Result<Done>> {
  const hands = await loadPart<Hands>(() => import("./changing"));
  return hands.ok ? work(hands.value) : hands;
}

/**
 * The workbook that is open in Excel; to be called once office.js is ready.
 * @param choice which sheets are worth reading on
 */
export function createExcelSpreadsheet(choice: SheetChoice): Spreadsheet {
  const session = createSession();
  return {
    platform: currentPlatform(),
    lacks: whatIsLacking,
    read: (options) => readWorkbook(session, choice, options),
    select: selectCell,
    watch: (onChange) => watchChanges(session, onChange),
    watchSelection,
    write: (groups) => withHands(({ writeGroups }) => writeGroups(session, groups)),
    undo: (records, later = []) => withHands(({ undoRecords }) => undoRecords(session, records, later)),
    makeSheets: (layout, way) => withHands(({ makeSheets }) => makeSheets(session, layout, way)),
    takeSheetsAway: (record) => withHands(({ takeSheetsAway }) => takeSheetsAway(session, record)),
    measureText: (sample) => withHands(({ measureText }) => measureText(session, sample)),
    createWorkbook,
    readFilledTexts,
    rememberFilled,
  };
}
