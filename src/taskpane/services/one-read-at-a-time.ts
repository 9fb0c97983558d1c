import type { Spreadsheet } from "../../app/spreadsheet";

/** The same workbook, whose reads wait for each other: a large sheet must not be fetched twice at once. */
export function oneReadAtATime(spreadsheet: Spreadsheet): Spreadsheet {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...bindAll(spreadsheet),
    read: (options) => {
      const read = last.then(() => spreadsheet.read(options));
      last = read.catch(() => undefined); // the caller hears of it; the next read goes on
      return read;
    },
  };
}

function bindAll(spreadsheet: Spreadsheet): Spreadsheet {
  const createWorkbook = spreadsheet.createWorkbook?.bind(spreadsheet);
  return {
    ...(createWorkbook && { createWorkbook }),
    platform: spreadsheet.platform,
    lacks: (capability) => spreadsheet.lacks(capability),
    read: (options) => spreadsheet.read(options),
    select: (place) => spreadsheet.select(place),
    watch: (onChange) => spreadsheet.watch(onChange),
    write: (edits) => spreadsheet.write(edits),
    undo: (record) => spreadsheet.undo(record),
    addSheets: (layout) => spreadsheet.addSheets(layout),
    ensureSheets: (layout) => spreadsheet.ensureSheets(layout),
    readFilledTexts: () => spreadsheet.readFilledTexts(),
    rememberFilled: (texts) => spreadsheet.rememberFilled(texts),
    readPreference: (name) => spreadsheet.readPreference(name),
    savePreference: (name, value) => spreadsheet.savePreference(name, value),
  };
}
