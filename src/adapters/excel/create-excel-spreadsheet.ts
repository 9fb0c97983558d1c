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

type Hands = typeof Changing;

/** What changes the workbook is not in the first screen: an old PC on a slow line reads and checks before it writes. */
async function withHands<Done>(work: (hands: Hands) => Promise<Result<Done>>): Promise<Result<Done>> {
  const hands = await loadPart<Hands>(() => import("./changing"));
  return hands.ok ? work(hands.value) : hands;
}

/** The workbook that is open in Excel; to be called once office.js is ready. */
export function createExcelSpreadsheet(): Spreadsheet {
  const session = createSession();
  return {
    platform: currentPlatform(),
    lacks: whatIsLacking,
    read: (options) => readWorkbook(session, options),
    select: selectCell,
    watch: (onChange) => watchChanges(session, onChange),
    write: (groups) => withHands(({ writeGroups }) => writeGroups(session, groups)),
    undo: (records, later = []) => withHands(({ undoRecords }) => undoRecords(session, records, later)),
    makeSheets: (layout, way) => withHands(({ makeSheets }) => makeSheets(session, layout, way)),
    takeSheetsAway: (record) => withHands(({ takeSheetsAway }) => takeSheetsAway(session, record)),
    createWorkbook,
    readFilledTexts,
    rememberFilled,
  };
}
