import type { Spreadsheet } from "../../app/ports/spreadsheet";

/** The same workbook, whose reads wait for each other: a large sheet must not be fetched twice at once. */
export function oneReadAtATime(spreadsheet: Spreadsheet): Spreadsheet {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...bindAll(spreadsheet),
    read: (options) => {
      const read = last.then(() => spreadsheet.read(options));
      last = read.catch(() => undefined); // the caller gets the fault; the next read goes on
      return read;
    },
  };
}

function bindAll(spreadsheet: Spreadsheet): Spreadsheet {
  const createWorkbook = spreadsheet.createWorkbook?.bind(spreadsheet);
  const watchSelection = spreadsheet.watchSelection?.bind(spreadsheet);
  const measureText = spreadsheet.measureText?.bind(spreadsheet);
  const readPictureFile = spreadsheet.readPictureFile?.bind(spreadsheet);
  const readFile = spreadsheet.readFile?.bind(spreadsheet);
  const { namedPictures, opening } = spreadsheet;
  return {
    ...(readPictureFile && { readPictureFile }),
    ...(readFile && { readFile }),
    ...(namedPictures && { namedPictures }),
    ...(opening && { opening }),
    ...(watchSelection && { watchSelection }),
    ...(measureText && { measureText }),
    ...(createWorkbook && { createWorkbook }),
    platform: spreadsheet.platform,
    lacks: (capability) => spreadsheet.lacks(capability),
    read: (options) => spreadsheet.read(options),
    select: (place) => spreadsheet.select(place),
    watch: (onChange) => spreadsheet.watch(onChange),
    write: (groups) => spreadsheet.write(groups),
    undo: (records, later) => spreadsheet.undo(records, later),
    makeSheets: (layout, way) => spreadsheet.makeSheets(layout, way),
    takeSheetsAway: (record) => spreadsheet.takeSheetsAway(record),
    readFilledTexts: () => spreadsheet.readFilledTexts(),
    rememberFilled: (texts) => spreadsheet.rememberFilled(texts),
  };
}
