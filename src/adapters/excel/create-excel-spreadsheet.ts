import { loadPart } from "../../app/ports/load-part";
import type { Result } from "../../app/ports/result";
import type { SheetChoice } from "../../app/ports/sheet-choice";
import type { NamedPictures, Spreadsheet } from "../../app/ports/spreadsheet";
import type * as Changing from "./changing";
import type * as Reading from "./read/read-workbook";
import type * as Pictures from "./sheets/named-pictures";
import { createWorkbook } from "./host/create-workbook";
import { currentPlatform } from "./host/current-platform";
import { readFilledTexts, rememberFilled } from "./read/filled-texts";
import { OPENING } from "./host/opening";
import { hasSet, whatIsLacking } from "./host/requirements";
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

/** What the pane's emblem needs is asked for on the report's own page only. */
async function withPictures<Done>(
  work: (pictures: typeof Pictures) => Promise<Result<Done>>,
): Promise<Result<Done>> {
  const pictures = await loadPart(() => import("./sheets/named-pictures"));
  return pictures.ok ? work(pictures.value) : pictures;
}

/** What reads is fetched at once, but the first buttons do not wait for it (issue 16). */
async function loadReading(choice: ChoiceOfSheets): Promise<Result<readonly [typeof Reading, SheetChoice]>> {
  const given = typeof choice === "function" ? choice() : choice;
  return loadPart(() => Promise.all([import("./read/read-workbook"), given]));
}

/** Which sheets are worth reading on, or what brings it. */
type ChoiceOfSheets = SheetChoice | (() => Promise<SheetChoice>);

/**
 * The workbook that is open in Excel; to be called once office.js is ready.
 * @param choice which sheets are worth reading on
 */
export function createExcelSpreadsheet(choice: ChoiceOfSheets): Spreadsheet {
  const session = createSession();
  const read: Spreadsheet["read"] = async (options) => {
    const reading = await loadReading(choice);
    if (!reading.ok) return reading;
    const [{ readWorkbook }, sheets] = reading.value;
    return readWorkbook(session, sheets, options);
  };
  return {
    platform: currentPlatform(),
    lacks: whatIsLacking,
    read,
    select: selectCell,
    watch: (onChange) => watchChanges(session, onChange),
    watchSelection,
    write: (groups) => withHands(({ writeGroups }) => writeGroups(session, groups)),
    undo: (records, later = []) => withHands(({ undoRecords }) => undoRecords(session, records, later)),
    makeSheets: (layout, way) => withHands(({ makeSheets }) => makeSheets(session, layout, way)),
    takeSheetsAway: (record) => withHands(({ takeSheetsAway }) => takeSheetsAway(session, record)),
    measureText: (sample) => withHands(({ measureText }) => measureText(session, sample)),
    createWorkbook,
    readPictureFile: async (search) => {
      const part = await loadPart(() => import("./read/read-picture-file"));
      return part.ok ? part.value.readPictureFile(search) : part;
    },
    readFile: async () => {
      const part = await loadPart(() => import("./read/read-file"));
      return part.ok ? part.value.readFile() : part;
    },
    // Where a cell lies (Range.left and top) can be asked since ExcelApi 1.10; shapes came with 1.9.
    ...(hasSet("1.10") && { namedPictures: NAMED_PICTURES }),
    opening: OPENING,
    readFilledTexts,
    rememberFilled,
  };
}

const NAMED_PICTURES: NamedPictures = {
  has: (picture) => withPictures(({ hasPicture }) => hasPicture(picture)),
  put: (picture) => withPictures(({ putPicture }) => putPicture(picture)),
  remove: (picture) => withPictures(({ removePicture }) => removePicture(picture)),
};
